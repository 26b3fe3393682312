import type { Locator } from 'playwright-core';
import { meetingWords } from '../../src/words/council';
import { decisionWords, draftWords, lineWords } from '../../src/words/decisions';
import { Frame } from './frame';

/** A decision from its draft to its issue. */
export class DecisionPages extends Frame {
  /** From the closed meeting that is open: a draft of everything that passed. */
  async draftFromMeeting(): Promise<void> {
    await this.press(meetingWords.draftDecision);
    await this.withAll(decisionWords.chooseTitle, decisionWords.make, this.panel);
    await this.expectTitle(decisionWords.draftTitle);
  }

  /** Types number and date and saves. */
  async number(number: string, date: string): Promise<void> {
    await this.fill({ [draftWords.number]: number, [draftWords.date]: date });
    await this.page.keyboard.press('Control+s');
    await this.expectTitle(decisionWords.numbered(`${number}/QĐ-UBND`));
  }

  /** Opens an issued decision from the list. */
  async open(number: string): Promise<void> {
    await this.go('decisions');
    await this.rows(decisionWords.list, number).dblclick();
    await this.page.getByRole('tab', { name: decisionWords.tabIssued }).waitFor();
  }

  /** What the check before issuing says. */
  async findings(): Promise<string> {
    return (await this.page.getByRole('region', { name: draftWords.check }).textContent()) ?? '';
  }

  /** The line of a nominee in the list. */
  line(name: string): Locator {
    return this.page.getByRole('table', { name: lineWords.list }).getByRole('row').filter({ hasText: name });
  }

  /** Issues; resolves with what the question said. */
  async issue(): Promise<string> {
    await this.press(draftWords.issue);
    const question = (await this.panel.textContent()) ?? '';
    await this.answer(draftWords.issue);
    await this.page.getByRole('tab', { name: decisionWords.tabIssued }).waitFor();
    return question;
  }
}
