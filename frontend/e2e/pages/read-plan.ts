import type { Page } from 'playwright-core';
import { movementWords } from '../../src/words/movements';
import { labelOf } from '../../src/words/options';
import { partyKinds } from '../../src/words/parties';
import { planWords, readingWords } from '../../src/words/plans';
import type { Desk } from '../fixtures';

/** Reading a plan: the text at the left, what was understood at the right. */
export class ReadPlanPage {
  private readonly page: Page;

  constructor(private readonly desk: Desk) {
    this.page = desk.page;
  }

  /** Chooses a file through the dialog. */
  async choose(file: string): Promise<void> {
    await this.desk.program.answerOpen(file);
    await this.page
      .getByRole('button', { name: /^Chọn tệp/ })
      .first()
      .click();
  }

  /** Waits until the file is read. */
  async expectRead(): Promise<void> {
    await this.page.getByRole('button', { name: readingWords.accept }).waitFor();
  }

  /** Opens a part of what was understood. */
  async open(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
  }

  /** What stands in a field of the open part. */
  value(label: string): Promise<string> {
    return this.understood().getByLabel(label, { exact: false }).first().inputValue();
  }

  /** The names of the movements with their ordinals, as the list shows them. */
  async movements(): Promise<string[]> {
    await this.open(readingWords.tabMovements);
    const heads = this.understood().locator('button[aria-expanded]');
    return (await heads.allInnerTexts()).map((text) => text.split('\n')[0]?.trim() ?? '');
  }

  /** Opens a movement and returns its lead. */
  async leadOf(movement: string): Promise<string> {
    const item = this.understood().getByRole('region', { name: movement });
    await item.locator('button[aria-expanded]').click();
    return item.getByLabel(movementWords.lead).first().inputValue();
  }

  /** The first body of the plan that is a group of units. */
  async firstGroup(): Promise<string> {
    await this.open(readingWords.tabBodies);
    for (const body of await this.understood().getByRole('region').all()) {
      const kind = body.getByRole('combobox', { name: readingWords.kind, exact: true });
      const isGroup = (await kind.count()) > 0 && (await kind.inputValue()) === labelOf(partyKinds, 'group');
      if (isGroup) return (await body.getAttribute('aria-label')) ?? '';
    }
    return '';
  }

  /** Says which units a group is made of; one that is not known yet becomes a new unit. */
  async mapGroup(group: string, units: string[]): Promise<void> {
    await this.open(readingWords.tabBodies);
    const members = this.understood().getByRole('region', { name: group, exact: true }).getByRole('combobox', {
      name: readingWords.members,
    });
    for (const unit of units) {
      await members.fill(unit);
      await members.press('Enter');
    }
  }

  /** Stores the plan and waits for its page. */
  async accept(): Promise<void> {
    await this.page.getByRole('button', { name: readingWords.accept }).click();
    await this.page.getByRole('tab', { name: planWords.tabMain }).waitFor();
  }

  private understood() {
    return this.page.getByRole('region', { name: readingWords.understood, exact: true });
  }
}
