import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { planWords, readingWords } from '../../src/words/plans';
import { firstRunWords, officeWords } from '../../src/words/settings';
import { plan } from '../documents';
import { temporaryFolder } from '../places';
import type { RealWindow } from '../window';
import { sampleOffice } from './first-run';

/** Answers the first run of the real window. */
export async function answerFirstRun(window: RealWindow): Promise<void> {
  await window.waitForText(firstRunWords.welcome);
  await window.fill(officeWords.wardName, sampleOffice.wardName);
  await window.fill(officeWords.province, sampleOffice.province);
  await window.fill(officeWords.chairperson, sampleOffice.chairperson);
  await window.fill(officeWords.actorName, sampleOffice.actorName);
  await window.fill(officeWords.actorPost, sampleOffice.actorPost);
  await window.picture('window-first-run');
  await window.click(firstRunWords.next);
  await window.waitForText(firstRunWords.doneTitle);
}

/** Reads the plan through the native dialog and stores it. */
export async function readPlan(window: RealWindow): Promise<void> {
  await window.click(firstRunWords.planTitle);
  await window.click(readingWords.choose);
  const file = join(temporaryFolder(), 'plan.txt');
  copyFileSync(plan.file, file);
  await window.answerFileDialog(file);
  await window.waitForText(`${readingWords.tabMovements} (${plan.movements})`);
  await window.picture('window-plan');
  await window.click(readingWords.accept);
  await window.waitForText(planWords.tabSource);
}
