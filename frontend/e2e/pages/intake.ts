import { formsWords, intakeWords } from '../../src/words/intake';
import { uiWords } from '../../src/words/ui';
import { Frame } from './frame';

/** Collection forms out, lists in. */
export class IntakePages extends Frame {
  /** Makes the collection form of one unit into the file. */
  async makeForm(unit: string, year: number, file: string): Promise<void> {
    await this.go('nominees', intakeWords.title);
    await this.press(formsWords.open);
    const { panel } = this;
    await panel.getByRole('checkbox', { name: formsWords.all }).uncheck();
    await this.choose(formsWords.units, unit, panel);
    await this.page.keyboard.press('Escape');
    await this.text(formsWords.year, panel).fill(String(year));
    await this.desk.program.answerSave(file);
    await this.press(formsWords.make, panel);
    await this.closeExportDone(file);
  }

  /** Reads a list from the file. */
  async read(file: string): Promise<void> {
    await this.go('nominees', intakeWords.title);
    await this.desk.program.answerOpen(file);
    await this.press(new RegExp(`^(${intakeWords.choose}|${intakeWords.chooseOther})$`));
    await this.page.getByRole('tab', { name: intakeWords.tabRows }).waitFor();
  }

  /** Takes the rows in after the question that says how many. */
  async take(rows: number): Promise<void> {
    const label = intakeWords.take(String(rows));
    await this.press(label);
    await this.answer(label);
    await this.page.getByRole('heading', { name: intakeWords.resultTitle }).waitFor();
  }

  /** Waits for the message that a file was written, and closes it. */
  async closeExportDone(file: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: uiWords.exportDone });
    await dialog.getByText(file).waitFor();
    await dialog.getByRole('button', { name: uiWords.openFile }).waitFor();
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
}
