import type { Page } from 'playwright-core';
import { firstRunWords, officeWords } from '../../src/words/settings';

/** Who the office is, as the first run asks for it. */
export interface OfficeAnswers {
  wardName: string;
  province: string;
  /** The town while there were towns (before 7/2025). */
  town?: string;
  chairperson: string;
  actorName: string;
  actorPost: string;
}

/** An office that does not exist. */
export const sampleOffice: OfficeAnswers = {
  wardName: 'Sông Hiền',
  province: 'tỉnh Bình Châu',
  chairperson: 'Trần Văn Mẫu',
  actorName: 'Lê Thị Thử',
  actorPost: 'Công chức Văn phòng - Thống kê',
};

/** The first screen of an empty data folder. */
export class FirstRunPage {
  constructor(private readonly page: Page) {}

  /** Waits until the first question can be answered. */
  async expectOpen(): Promise<void> {
    await this.page.getByRole('heading', { name: firstRunWords.welcome }).waitFor();
  }

  /** Answers every question and goes on to the choice of how to begin. */
  async answer(office: OfficeAnswers = sampleOffice): Promise<void> {
    await this.field(officeWords.wardName).fill(office.wardName);
    await this.field(officeWords.province).fill(office.province);
    if (office.town) await this.field(officeWords.town).fill(office.town);
    await this.field(officeWords.chairperson).fill(office.chairperson);
    await this.field(officeWords.actorName).fill(office.actorName);
    await this.field(officeWords.actorPost).fill(office.actorPost);
    await this.page.getByRole('button', { name: firstRunWords.next }).click();
    await this.page.getByRole('heading', { name: firstRunWords.doneTitle }).waitFor();
  }

  /** Chooses a way to begin by its title. */
  async begin(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title }).click();
  }

  private field(label: string) {
    return this.page.getByLabel(label);
  }
}
