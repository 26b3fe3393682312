// Proves that the program starts on an empty folder, keeps what it was told, and survives a power cut; that a second
// program on the same folder is turned away; and that nobody without the token reads anything.
import { describe } from 'vitest';
import { firstRunWords } from '../src/words/settings';
import { expect, test } from './fixtures';
import { Harness } from './harness';
import { FirstRunPage, sampleOffice } from './pages/first-run';

describe('start', () => {
  test('the first run asks who the office is, and asks once', async ({ desk }) => {
    const first = new FirstRunPage(desk.page);
    await first.expectOpen();
    await desk.expectAccessible();
    await desk.picture('first-run');
    await first.answer();
    await desk.expectAccessible();
    await first.begin(firstRunWords.enterTitle);
    await desk.page.getByRole('navigation').first().waitFor();
    await desk.picture('first-screen');
    await desk.expectAccessible();
    await desk.reopen();
    await desk.page.getByRole('navigation').first().waitFor();
  });

  test('what was saved survives a power cut', async ({ desk }) => {
    const first = new FirstRunPage(desk.page);
    await first.answer(sampleOffice);
    await desk.crashAndReopen();
    await desk.page.getByRole('navigation').first().waitFor();
  });

  test('a second program on the same folder is turned away with a sentence', async ({ desk }) => {
    await expect(Harness.start(desk.dataFolder)).rejects.toThrow(/ended with 1: \p{Lu}.*\. Hãy .*\.\n$/u);
  });

  test('without the token there is nothing to read', async ({ desk }) => {
    const origin = new URL(desk.program.address).origin;
    for (const path of ['/', '/__bridge.js', '/__events', '/?token=00000000000000000000000000000000']) {
      expect((await fetch(origin + path)).status, path).toBe(403);
    }
  });
});
