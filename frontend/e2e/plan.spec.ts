// Proves that a plan document is read from text, Word and PDF alike, shown beside its text and stored in one operation;
// and that a file which is no plan is told in a sentence and changes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { planWords, readingWords } from '../src/words/plans';
import { firstRunWords } from '../src/words/settings';
import { converted, plan } from './documents';
import { type Desk, expect, test } from './fixtures';
import { FirstRunPage } from './pages/first-run';
import { ReadPlanPage } from './pages/read-plan';

async function openReading(desk: Desk): Promise<ReadPlanPage> {
  const first = new FirstRunPage(desk.page);
  await first.answer();
  await first.begin(firstRunWords.planTitle);
  return new ReadPlanPage(desk);
}

describe('a plan comes in', () => {
  test('from text: looked at beside its source, and stored', async ({ desk }) => {
    const reading = await openReading(desk);
    await reading.choose(plan.file);
    await reading.expectRead();
    await desk.picture('plan-reading');
    expect(await reading.value(planWords.number)).toBe(plan.number);
    expect(await reading.value(planWords.place)).toBe(plan.place);
    expect(await reading.movements()).toHaveLength(plan.movements);
    await desk.expectAccessible();
    await reading.accept();
    await desk.page.getByRole('tab', { name: planWords.tabMovements }).click();
    await desk.picture('plan-stored');
    await desk.expectAccessible();
    await desk.reopen();
    await desk.page.goto(new URL('#/plans', desk.page.url()).href);
    await desk.page.getByText(plan.number).first().waitFor();
  });

  for (const extension of ['docx', 'pdf'] as const) {
    test(`from .${extension}: the same reading`, async ({ desk }) => {
      const reading = await openReading(desk);
      await reading.choose(await converted(plan.file, extension));
      await reading.expectRead();
      expect(await reading.value(planWords.number)).toBe(plan.number);
      expect(await reading.movements()).toHaveLength(plan.movements);
    });
  }

  test('a file that is no document is refused in a sentence, and nothing is stored', async ({ desk }) => {
    const damaged = join(desk.files, 'kế hoạch.docx');
    writeFileSync(damaged, 'PK\u0003\u0004 cut off');
    const reading = await openReading(desk);
    for (const file of [damaged, join(desk.files, 'gone.docx')]) {
      await reading.choose(file);
      const dialog = desk.page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.textContent()).toMatch(/\. Hãy .*\./);
      await dialog.getByRole('button').last().click();
      await dialog.waitFor({ state: 'detached' });
    }
    await desk.page.goto(new URL('#/plans', desk.page.url()).href);
    await desk.page.getByText(planWords.emptyTitle).waitFor();
    await desk.page.getByRole('button', { name: readingWords.title }).first().waitFor();
  });
});
