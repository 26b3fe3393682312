import { subjectKinds } from '../../src/words/movements';
import { nominationWords } from '../../src/words/nominations';
import { nomineeWords } from '../../src/words/nominees';
import { labelOf } from '../../src/words/options';
import { uiWords } from '../../src/words/ui';
import { unitWords } from '../../src/words/units';
import { Frame } from './frame';

/** A nominee as it is typed: its kind, its texts by label, its choices by label. */
export interface NomineeToType {
  kind: string;
  texts: Record<string, string>;
  choices?: Record<string, string>;
}

/** What a nomination is based on. */
export interface NominationToType {
  name: string;
  year: number;
  movement: string;
  unit: string;
  award: string;
}

/** The catalogue of units, the register of nominees, the nominations. */
export class NomineePages extends Frame {
  /** Adds a unit of a kind. */
  async addUnit(name: string, kind: string): Promise<void> {
    await this.go('settings', unitWords.title);
    await this.page.keyboard.press('Control+n');
    await this.text(unitWords.name, this.panel).fill(name);
    await this.choose(unitWords.kind, kind, this.panel);
    await this.savePanel();
    await this.rows(unitWords.list, name).waitFor();
  }

  /** Opens the form of a new nominee and types it; nothing is saved yet. */
  async typeNominee(nominee: NomineeToType): Promise<void> {
    await this.go('nominees', nomineeWords.title);
    await this.press(nomineeWords.add);
    await this.choose(nomineeWords.kind, labelOf(subjectKinds, nominee.kind), this.panel);
    await this.fill(nominee.texts, this.panel);
    for (const [label, option] of Object.entries(nominee.choices ?? {})) await this.choose(label, option, this.panel);
  }

  /** Adds a nominee and waits until the list shows it. */
  async addNominee(nominee: NomineeToType, name: string): Promise<void> {
    await this.typeNominee(nominee);
    await this.savePanel();
    await this.rows(nomineeWords.list, name).waitFor();
  }

  /** Opens a nominee from the list, found by a name typed without accents. */
  async openNominee(typed: string, name: string): Promise<void> {
    await this.go('nominees', nomineeWords.title);
    await this.page.getByRole('textbox', { name: uiWords.search }).fill(typed);
    await this.rows(nomineeWords.list, name).dblclick();
    await this.expectTitle(name);
  }

  /** Changes texts of the nominee that is open. */
  async edit(texts: Record<string, string>): Promise<void> {
    await this.press(nomineeWords.edit);
    await this.fill(texts, this.panel);
    await this.savePanel();
  }

  /** Makes a nomination of the nominee that is open. */
  async nominate(nomination: NominationToType): Promise<void> {
    await this.press(nomineeWords.nominate);
    await this.expectTitle(nominationWords.add);
    await this.fill({ [nominationWords.year]: String(nomination.year) });
    await this.choose(nominationWords.movement, new RegExp(escapeWords(nomination.movement)));
    await this.choose(nominationWords.unit, nomination.unit);
    await this.choose(nominationWords.award, nomination.award);
    await this.press(uiWords.save);
    await this.expectTitle(nomination.name);
  }

  /** Judges every line of the open nomination's checklist as met, the first one with its evidence; returns how many. */
  async meetCriteria(evidence: string): Promise<number> {
    await this.tab(nominationWords.tabChecks);
    const lines = this.page.getByRole('textbox', { name: new RegExp(`^${nominationWords.evidence}: `) });
    await lines.first().fill(evidence);
    await this.press(nominationWords.allMet);
    await this.press(nominationWords.checksSaved);
    await this.page.getByRole('button', { name: nominationWords.checksSaved, disabled: true }).waitFor();
    return lines.count();
  }

  /** Moves all nominations of the list to a state. */
  async moveAll(label: string, date: string): Promise<void> {
    await this.go('nominees', nominationWords.title);
    await this.withAll(nominationWords.list, nominationWords.move);
    await this.press(nominationWords.moveTo(label), this.panel);
    await this.text(nominationWords.date, this.panel).fill(date);
    await this.savePanel(nominationWords.moveNow);
    await this.rows(nominationWords.list, label).first().waitFor();
  }
}

function escapeWords(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
