import type { Locator, Page } from 'playwright-core';
import { type AreaId, areas } from '../../src/words/areas';
import { appearanceWords } from '../../src/words/settings';
import { shellWords } from '../../src/words/shell';
import { uiWords } from '../../src/words/ui';
import type { Desk } from '../fixtures';

/** Matches a label as a whole, with the mark of a required field or the number of a list behind it. */
export function exactly(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(\\*\\)| \\([\\d.]+\\)| [\\d.]+)?$`);
}

/** What every screen has: the menu, fields, lists, panels and questions, found as a person finds them. */
export class Frame {
  constructor(protected readonly desk: Desk) {}

  /** The window; another one after the program was opened again. */
  get page(): Page {
    return this.desk.page;
  }

  /** The panel or dialog on top. */
  get panel(): Locator {
    return this.page.getByRole('dialog').last();
  }

  /** Opens a place of the menu, and a screen in it. */
  async go(area: AreaId, screen?: string): Promise<void> {
    const menu = this.page.getByRole('navigation', { name: shellWords.menu });
    const label = areas.find(({ id }) => id === area)?.label ?? '';
    await menu.getByRole('link', { name: exactly(label) }).click();
    if (screen !== undefined) {
      await menu.getByRole('link', { name: exactly(screen) }).click();
      await this.expectTitle(screen);
    }
  }

  /** Waits for the title of a screen. */
  async expectTitle(title: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** A line or area of text. */
  text(label: string, scope: Locator | Page = this.page): Locator {
    return scope.getByRole('textbox', { name: exactly(label) });
  }

  /** Types into fields, by their labels. */
  async fill(values: Record<string, string>, scope: Locator | Page = this.page): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.text(label, scope).fill(value);
  }

  /** Chooses from a list: types what tells the choice apart, then presses it. */
  async choose(label: string, option: string | RegExp, scope: Locator | Page = this.page, typed = ''): Promise<void> {
    const list = scope.getByRole('combobox', { name: exactly(label) });
    await list.click();
    if (typed !== '') await list.fill(typed);
    await this.page
      .getByRole('listbox', { name: exactly(label) })
      .getByRole('option', { name: option, exact: typeof option === 'string' })
      .first()
      .click();
  }

  /** Presses a button. */
  async press(name: string | RegExp, scope: Locator | Page = this.page): Promise<void> {
    await scope
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  /** Opens a part of a record. */
  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name: exactly(name) }).click();
  }

  /** Rows of a list that hold the text; all of them without one. */
  rows(list: string, text?: string, scope: Locator | Page = this.page): Locator {
    const rows = scope
      .getByRole('grid', { name: list })
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell') });
    return text === undefined ? rows : rows.filter({ hasText: text });
  }

  /** Marks all rows of a list and presses what can be done with them. */
  async withAll(list: string, action: string, scope: Locator | Page = this.page): Promise<void> {
    await this.rows(list, undefined, scope).first().waitFor();
    await scope.getByRole('grid', { name: list }).focus();
    await this.page.keyboard.press('Control+a');
    await this.press(action, scope);
  }

  /** Answers the question on top with the button of the name, and waits until it is gone. */
  async answer(button: string | RegExp): Promise<void> {
    const question = this.page.getByRole('dialog').last();
    await question.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
    await question.waitFor({ state: 'detached' });
  }

  /** Saves the form in the panel and waits until the panel is gone. */
  async savePanel(label: string = uiWords.save): Promise<void> {
    const { panel } = this;
    await panel.getByRole('button', { name: label, exact: true }).click();
    await panel.waitFor({ state: 'detached' });
  }

  /** Chooses the ground of the window. */
  async dress(ground: string): Promise<void> {
    await this.go('settings', appearanceWords.title);
    await this.page
      .getByRole('radiogroup', { name: appearanceWords.scheme })
      .getByText(ground, { exact: true })
      .click();
  }

  /** Takes a picture without the messages of the moment, and looks for what keeps people from using the screen. */
  async look(name: string): Promise<void> {
    const messages = this.page.getByRole('alert').getByRole('button', { name: uiWords.close });
    // A message may go by itself meanwhile.
    for (let left = await messages.count(); left > 0; left -= 1) {
      await messages
        .first()
        .click({ timeout: 1000 })
        .catch(() => undefined);
    }
    await messages
      .first()
      .waitFor({ state: 'detached', timeout: 2000 })
      .catch(() => undefined);
    await this.page.mouse.move(0, 0);
    await this.desk.picture(name);
    await this.desk.expectAccessible();
  }
}
