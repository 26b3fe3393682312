import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { paperWords } from '../../src/words/papers';
import { uiWords } from '../../src/words/ui';
import { exportsFolder } from '../places';
import { Frame } from './frame';

/** Papers made from the record that is open. */
export class PaperPages extends Frame {
  /** Makes a Word paper: looks at it as it will be, saves it; returns the file. */
  async word(label: string, name: string, picture?: string): Promise<string> {
    const file = join(exportsFolder, `${name}.docx`);
    await this.press(label);
    const dialog = this.page.getByRole('dialog', { name: label });
    const save = dialog.getByRole('button', { name: paperWords.save, exact: true });
    await save.and(dialog.getByRole('button', { disabled: false })).waitFor();
    await this.preview(dialog, label);
    if (picture) await this.look(picture);
    await this.desk.program.answerSave(file);
    await save.click();
    await this.closeExportDone(file);
    return file;
  }

  /** Writes a workbook; returns the file. */
  async excel(label: string, name: string): Promise<string> {
    const file = join(exportsFolder, `${name}.xlsx`);
    await this.desk.program.answerSave(file);
    await this.press(label);
    await this.closeExportDone(file);
    return file;
  }

  /** Makes the certificates: looks at them, saves them; returns the file. */
  async certificates(name: string, picture?: string): Promise<string> {
    const file = join(exportsFolder, `${name}.pdf`);
    await this.press(paperWords.certificates);
    const dialog = this.page.getByRole('dialog', { name: paperWords.certificates });
    await this.preview(dialog, paperWords.certificates);
    if (picture) await this.look(picture);
    await this.desk.program.answerSave(file);
    await this.press(paperWords.pdf, dialog);
    await this.closeExportDone(file);
    return file;
  }

  private async preview(dialog: Locator, label: string): Promise<void> {
    await dialog.getByRole('region', { name: label }).or(dialog.getByRole('document')).first().waitFor();
  }

  private async closeExportDone(file: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: uiWords.exportDone });
    await dialog.getByText(file).waitFor();
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
}
