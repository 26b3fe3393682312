// Proves that the real window opens on an empty folder, takes mouse and keyboard, keeps what it was told, and says in a
// sentence why it does not open where it cannot.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { areas } from '../src/words/areas';
import { firstRunWords } from '../src/words/settings';
import { plan } from './documents';
import { answerFirstRun, readPlan } from './pages/window-start';
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

  test('the first run is answered, a plan is read through the native dialog, and all is there the next day', async () => {
    const data = folder();
    window = await RealWindow.start(data);
    await answerFirstRun(window);
    await readPlan(window);
    expect(await window.close()).toBe(0);
    window = await RealWindow.start(data);
    await window.waitFor("document.querySelector('nav')");
    expect(await window.text()).not.toContain(firstRunWords.welcome);
    await window.click(areas.find((area) => area.id === 'plans')?.label ?? '');
    await window.waitForText(plan.number);
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
