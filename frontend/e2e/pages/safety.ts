import { backupWords, journalWords } from '../../src/words/safety';
import { shellWords } from '../../src/words/shell';
import { uiWords } from '../../src/words/ui';
import { Frame } from './frame';

/** The journal and the backups. */
export class SafetyPages extends Frame {
  /** The history of the record that is open, row by row. */
  async history(tab: string): Promise<string[]> {
    await this.tab(tab);
    const rows = this.page.getByRole('table').getByRole('row');
    await rows.nth(1).waitFor();
    return rows.allInnerTexts();
  }

  /** Takes back the last operation by keyboard. */
  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
    await this.page
      .getByText(new RegExp(`^${shellWords.undo}: `))
      .first()
      .waitFor();
  }

  /** Restores the newest backup whose row holds the text; resolves with the sentence that says what is there now. */
  async restore(reason: string): Promise<string> {
    await this.go('settings', backupWords.title);
    await this.rows(backupWords.list, reason).first().click({ button: 'right' });
    await this.page.getByRole('menuitem', { name: backupWords.restore }).click();
    await this.answer(backupWords.restoreTitle);
    const told = this.page.getByText(/^Đã khôi phục: /);
    await told.waitFor();
    return (await told.textContent()) ?? '';
  }

  /** Opens the journal. */
  async openJournal(): Promise<void> {
    await this.go('settings', journalWords.title);
    await this.rows(journalWords.list).first().waitFor();
  }

  /** Takes the half-typed form that was found. */
  async takeDraft(): Promise<void> {
    await this.panel.getByText(/^Có bản đang gõ dở/).waitFor();
    await this.press(uiWords.draftRestore, this.panel);
  }
}
