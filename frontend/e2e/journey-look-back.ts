// The last part of the journey through a year: what was done is looked up, taken back, found again after a power cut and
// restored from a backup.
import { nomineeWords } from '../src/words/nominees';
import { backupWords } from '../src/words/safety';
import { type Desk, expect } from './fixtures';
import { halfTyped, individual, office } from './journey-cast';
import { NomineePages } from './pages/nominees';
import { SafetyPages } from './pages/safety';

/** Who changed what is told; it is taken back; a half-typed form survives a power cut; a backup brings back what was. */
export async function lookBack(desk: Desk): Promise<void> {
  const people = new NomineePages(desk);
  const safety = new SafetyPages(desk);
  const post = 'Chi hội phó Phụ nữ';
  await people.openNominee(individual.typed, individual.name);
  await people.edit({ [nomineeWords.post]: post });
  const changed = (await safety.history(nomineeWords.tabHistory)).find((row) => row.includes(post));
  expectWords(changed ?? '', [office.actorName, nomineeWords.post, individual.texts[nomineeWords.post] ?? '']);
  expect((await safety.history(nomineeWords.tabHistory)).join(' ')).toContain('03/1976');
  await safety.look('journey-history');
  await safety.openJournal();
  await safety.look('journey-journal');
  await safety.undo();
  await people.openNominee(individual.typed, individual.name);
  await desk.page.getByText(individual.texts[nomineeWords.post] ?? '', { exact: true }).waitFor();

  await people.typeNominee({ kind: 'individual', texts: halfTyped });
  await people.panel.getByText(/^Đã giữ bản nháp/).waitFor();
  await desk.crashAndReopen();
  await people.go('nominees', nomineeWords.title);
  await people.press(nomineeWords.add);
  await safety.takeDraft();
  expect(await people.text(nomineeWords.personName, people.panel).inputValue()).toBe(
    halfTyped[nomineeWords.personName],
  );
  await people.savePanel();

  await desk.reopen();
  await people.openNominee('vo van nhap', halfTyped[nomineeWords.personName] ?? '');
  await people.edit({ [nomineeWords.post]: post });
  expect(await safety.restore('đóng')).toBe(backupWords.restored(5, 1));
  await safety.look('journey-backups');
  await people.openNominee('vo van nhap', halfTyped[nomineeWords.personName] ?? '');
  await desk.page.getByText(halfTyped[nomineeWords.post] ?? '', { exact: true }).waitFor();
}

/** Fails unless the text holds every one of the words. */
export function expectWords(text: string, words: readonly string[]): void {
  for (const word of words) expect(text).toContain(word);
}
