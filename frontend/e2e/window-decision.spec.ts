// Proves in the real window, with real mouse and keyboard events, the way from the start over the plan to a decision: a merit
// that is rewarded at once, without a meeting of the council.
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { areas } from '../src/words/areas';
import { decisionWords, draftWords, lineWords } from '../src/words/decisions';
import { bases, nominationState, nominationWords } from '../src/words/nominations';
import { nomineeWords } from '../src/words/nominees';
import { labelOf } from '../src/words/options';
import { uiWords } from '../src/words/ui';
import { answerFirstRun, readPlan } from './pages/window-start';
import { temporaryFolder } from './places';
import { RealWindow } from './window';

const area = (id: string) => areas.find((one) => one.id === id)?.label ?? '';
const rescuer = 'Phan Văn Cứu';

async function addNominee(window: RealWindow): Promise<void> {
  await window.click(area('nominees'));
  await window.click(nomineeWords.add);
  await window.fill(nomineeWords.personName, rescuer);
  await window.fill(nomineeWords.address, 'Tổ 1, khóm Thới Hòa');
  await window.fill(nomineeWords.achievement, 'Cứu hai em nhỏ khỏi dòng nước xiết.');
  await window.press('ctrl+s');
  await window.waitFor("!document.querySelector('[role=dialog]')");
  await window.waitForText(rescuer);
}

async function nominate(window: RealWindow): Promise<void> {
  await window.click(nominationWords.title);
  await window.click(nominationWords.add);
  await window.click(nominationWords.nominee);
  await window.type('phan van cuu');
  await window.waitFor("document.querySelector('[role=option]')?.innerText.includes('Cứu')");
  await window.press('Down');
  await window.press('Return');
  await window.click(nominationWords.basis);
  await window.click(labelOf(bases, 'exceptional'));
  await window.fill(nominationWords.merit, 'Cứu người đuối nước');
  await window.click(nominationWords.award);
  await window.click('Giấy khen');
  await window.press('ctrl+s');
  await window.waitForText(nominationWords.tabChecks);
}

async function move(window: RealWindow, state: string): Promise<void> {
  const { label } = nominationState(state);
  await window.click(nominationWords.title);
  await window.waitForText(rescuer);
  if (!(await window.text()).includes(uiWords.selected('1'))) await window.click(uiWords.selectAll);
  await window.click(nominationWords.move);
  await window.click(nominationWords.moveTo(label));
  await window.click(nominationWords.moveNow);
  await window.waitFor("!document.querySelector('[role=dialog]')");
  await window.waitForText(label);
}

describe('the real window', () => {
  const data = temporaryFolder();
  let window: RealWindow | undefined;

  afterEach(async () => {
    await window?.kill();
    rmSync(data, { recursive: true, force: true });
  });

  test('from the start over the plan to a decision', async () => {
    window = await RealWindow.start(data);
    await answerFirstRun(window);
    await readPlan(window);
    await addNominee(window);
    await nominate(window);
    await move(window, 'appraisal');
    await move(window, 'council');
    await window.picture('window-nominations');
    await window.click(area('decisions'));
    await window.click(decisionWords.add);
    await window.waitForText(decisionWords.chooseNote);
    await window.waitForText(rescuer);
    await window.click(uiWords.selectAll);
    await window.click(decisionWords.make);
    await window.waitForText(draftWords.info);
    await window.fill(draftWords.number, '45');
    await window.fill(draftWords.date, '20/12/2024');
    await window.press('ctrl+s');
    await window.waitForText(decisionWords.numbered('45/QĐ-UBND'));
    await window.picture('window-decision-draft');
    await window.click(draftWords.issue);
    await window.waitForText(draftWords.issueTitle);
    await window.press('Return');
    await window.waitForText(lineWords.chooseFirst);
    const text = await window.text();
    for (const word of ['351.000', '360.000', 'chưa kiểm chứng', rescuer]) expect(text).toContain(word);
    await window.picture('window-decision');
    expect(await window.close()).toBe(0);
  });
});
