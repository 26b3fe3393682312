import { reportWords } from '../../src/words/reports';
import { Frame } from './frame';

/** Reports. */
export class ReportPages extends Frame {
  /** Begins a report of a period and opens it. */
  async add(period: string, year: number): Promise<void> {
    await this.go('reports');
    await this.press(reportWords.add);
    await this.choose(reportWords.kind, period, this.panel);
    await this.text(reportWords.year, this.panel).fill(String(year));
    await this.savePanel(reportWords.create);
    await this.page.getByRole('tab', { name: reportWords.tabPapers }).waitFor();
  }
}
