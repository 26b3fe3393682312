// Proves that the real window opens on an empty folder, takes mouse and keyboard, keeps what it was told, and says in a
// sentence why it does not open where it cannot.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { firstRunWords, officeWords } from '../src/words/settings';
import { sampleOffice } from './pages/first-run';
import { temporaryFolder } from './places';
import { RealWindow } from './window';

describe('the real window', () => {
  const folders: string[] = [];
  let window: RealWindow | undefined;

  const folder = () => {
    folders.push(temporaryFolder());
    return folders.at(-1) ?? '';
  };

  afterEach(async () => {
    await window?.kill();
    window = undefined;
    for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
  });

  test('the first run is answered with mouse and keyboard, and is there the next day', async () => {
    const data = folder();
    window = await RealWindow.start(data);
    await window.waitForText(firstRunWords.welcome);
    await window.fill(officeWords.wardName, sampleOffice.wardName);
    await window.fill(officeWords.province, sampleOffice.province);
    await window.fill(officeWords.chairperson, sampleOffice.chairperson);
    await window.fill(officeWords.actorName, sampleOffice.actorName);
    await window.fill(officeWords.actorPost, sampleOffice.actorPost);
    await window.picture('window-first-run');
    await window.click(firstRunWords.next);
    await window.waitForText(firstRunWords.doneTitle);
    expect(await window.close()).toBe(0);
    window = await RealWindow.start(data);
    await window.waitFor("document.querySelector('nav')");
    expect(await window.text()).not.toContain(firstRunWords.welcome);
    await window.picture('window-second-start');
  });

  test('a folder that cannot be opened gets a page with the reason', async () => {
    const file = join(folder(), 'not-a-folder');
    writeFileSync(file, '');
    window = await RealWindow.start(file);
    await window.waitForText('Chưa mở được dữ liệu');
    expect(await window.text()).toContain('Hãy');
    expect(await window.text()).toContain(file);
    await window.picture('window-refusal');
  });
});
