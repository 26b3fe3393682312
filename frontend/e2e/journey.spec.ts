// Proves that the whole work of a year runs through once, with mouse and keyboard: from the file of the plan to the papers
// that are signed, and that everything on the way can be looked up, taken back and restored.
import { join } from 'node:path';
import { describe } from 'vitest';
import { meetingWords } from '../src/words/council';
import { decisionPaperWords, decisionWords, draftWords } from '../src/words/decisions';
import { intakeWords } from '../src/words/intake';
import { paperWords } from '../src/words/papers';
import { planWords } from '../src/words/plans';
import { reportWords } from '../src/words/reports';
import { appearanceWords, firstRunWords } from '../src/words/settings';
import { textOf } from './documents';
import { type Desk, expect, test } from './fixtures';
import {
  collective,
  fromTheQuarter,
  household,
  individual,
  meeting,
  members,
  office,
  planOfTheYear,
  quarter,
  ward,
  year,
} from './journey-cast';
import { expectWords, lookBack } from './journey-look-back';
import { cellsOf, fillSheet, sheetText, wordText } from './office-files';
import { CouncilPages } from './pages/council';
import { DecisionPages } from './pages/decision';
import { FirstRunPage } from './pages/first-run';
import { IntakePages } from './pages/intake';
import { NomineePages } from './pages/nominees';
import { PaperPages } from './pages/papers';
import { ReadPlanPage } from './pages/read-plan';
import { ReportPages } from './pages/reports';

const giayKhen = 'Giấy khen';

/** First run and plan; returns the name of a movement of the plan. */
async function readThePlan(desk: Desk): Promise<string> {
  const first = new FirstRunPage(desk.page);
  await first.answer(office);
  await first.begin(firstRunWords.planTitle);
  const reading = new ReadPlanPage(desk);
  const plan = planOfTheYear(desk.files);
  await reading.choose(plan.file);
  await reading.expectRead();
  expect(await reading.value(planWords.number)).toBe(plan.number);
  const movements = await reading.movements();
  expect(movements).toHaveLength(plan.movements);
  await reading.mapGroup(await reading.firstGroup(), ['Hội Liên hiệp Phụ nữ phường', 'Đoàn Thanh niên phường']);
  await new NomineePages(desk).look('journey-plan-groups');
  await reading.accept();
  return movements[plan.movements > 1 ? 1 : 0] ?? '';
}

/** Units, nominees typed by hand, a nomination each. */
async function typeThePeople(desk: Desk, movement: string): Promise<void> {
  const people = new NomineePages(desk);
  await people.addUnit(quarter, 'Khóm, ấp, tổ dân phố');
  await people.look('journey-units');
  for (const one of [collective, household, individual]) {
    await people.addNominee(one, one.name);
    if (one === individual) await people.look('journey-nominees');
    await people.openNominee(one.typed, one.name);
    await people.nominate({ name: one.name, year, movement, unit: quarter, award: giayKhen });
    expect(await people.meetCriteria(`Biên bản họp khóm về ${one.name}.`)).toBeGreaterThan(0);
    if (one === individual) await people.look('journey-checklist');
  }
}

/** The quarter's form goes out, comes back filled, is taken in once and changes nothing the second time. */
async function collectFromTheQuarter(desk: Desk, movement: string): Promise<void> {
  const intake = new IntakePages(desk);
  const form = join(desk.files, 'bieu-mau.xlsx');
  await intake.makeForm(quarter, year, form);
  const chosen = { K: movement.replace(/^[\d.]+ /, ''), L: giayKhen };
  fillSheet(form, 'Hộ gia đình', [{ ...fromTheQuarter.household, ...chosen }]);
  fillSheet(form, 'Cá nhân', [{ ...fromTheQuarter.individual, ...chosen }]);
  await intake.read(form);
  await desk.page.getByText(intakeWords.ownForm).waitFor();
  await intake.look('journey-intake');
  await intake.take(2);
  await intake.look('journey-intake-result');
  await intake.read(form);
  await desk.page.getByText(intakeWords.nothingNew).waitFor();
  expect(await desk.page.getByRole('button', { name: /^Nhận \d+ dòng$/ }).isDisabled()).toBe(true);
}

/** Members, a meeting, its ballots. */
async function meet(desk: Desk): Promise<void> {
  const people = new NomineePages(desk);
  await people.moveAll('Chờ thẩm định', '10/12/2024');
  await people.moveAll('Chờ xét', '16/12/2024');
  await people.look('journey-nominations');
  const council = new CouncilPages(desk);
  await council.addMembers(members);
  await council.look('journey-members');
  await council.addMeeting(meeting.title, meeting.date, meeting.place);
  await council.takeAll();
  await council.look('journey-agenda');
  await council.callRoll(members[4]?.name ?? '');
  await council.look('journey-attendance');
  await council.count([
    ['5', '0', '0'],
    ['5', '0', '0'],
    ['5', '0', '0'],
    ['4', '1', '0'],
    ['5', '0', '0'],
  ]);
  await council.look('journey-ballots');
  await council.conclude(
    'Các thành viên thống nhất đánh giá thành tích rõ ràng.',
    'Trình Chủ tịch Ủy ban nhân dân phường khen thưởng.',
    members[0]?.name ?? '',
    members[5]?.name ?? '',
  );
  expect(await council.close()).toContain(meetingWords.closeFact(5, 0));
}

/** What comes out of the meeting: minutes, submission, then the decision with its money. */
async function decide(desk: Desk): Promise<void> {
  const papers = new PaperPages(desk);
  await papers.tab(meetingWords.tabPapers);
  const minutes = await papers.word(paperWords.kinds.minutes, 'bien-ban');
  expectWords(wordText(minutes), [
    'BIÊN BẢN',
    '5; có mặt: 4; vắng mặt: 1',
    'Võ Thị Minh Họa',
    'ngày 18 tháng 12 năm 2024',
    `${individual.name} Giấy khen 5 5 5 0 5 0 100 Đạt`,
  ]);
  const submission = await papers.word(paperWords.kinds.submission, 'to-trinh');
  expectWords(wordText(submission), [
    'TỜ TRÌNH',
    `Kính gửi: Chủ tịch Ủy ban nhân dân ${ward}`,
    'KT. CHỦ TỊCH',
    collective.name,
  ]);
  const decisions = new DecisionPages(desk);
  await decisions.draftFromMeeting();
  expect(await decisions.findings()).toContain(draftWords.mustFix);
  await decisions.number('123', '20/12/2024');
  const money = ['0,15', '2.340.000', '351.000', '360.000', 'chưa kiểm chứng'];
  expectWords((await decisions.line(individual.name).textContent()) ?? '', money);
  expect(await decisions.findings()).not.toContain(draftWords.mustFix);
  await decisions.look('journey-decision-draft');
  expect(await decisions.issue()).toContain('123/QĐ-UBND ngày 20/12/2024: 5 đối tượng, tiền thưởng 2.490.000 đồng');
  expectWords((await decisions.line(individual.name).textContent()) ?? '', money);
  await decisions.look('journey-decision');
  await lookLargeAndDark(decisions);
}

/** The decision for weak eyes: 150 %, dark. */
async function lookLargeAndDark(decisions: DecisionPages): Promise<void> {
  await decisions.dress(appearanceWords.dark);
  await decisions.open('123/QĐ-UBND');
  for (let step = 0; step < 3; step += 1) await decisions.page.keyboard.press('Control+=');
  await decisions.look('journey-decision-large-dark');
  await decisions.page.keyboard.press('Control+0');
  await decisions.dress(appearanceWords.light);
  await decisions.open('123/QĐ-UBND');
}

/** Every paper of the decision. */
async function print(desk: Desk): Promise<void> {
  const papers = new PaperPages(desk);
  await papers.tab(decisionWords.tabPapers);
  const decision = await papers.word(paperWords.kinds.decision, 'quyet-dinh', 'journey-paper');
  expectWords(wordText(decision), [
    'Số: 123/QĐ-UBND',
    `${office.wardName}, ngày 20 tháng 12 năm 2024`,
    'tiền thưởng 2.490.000 đồng (Bằng chữ: Hai triệu bốn trăm chín mươi nghìn đồng)',
    `Hộ ông ${household.name}`,
    `Bà ${individual.name} 1976`,
    fromTheQuarter.individual.B,
    'CHỦ TỊCH Trần Văn Mẫu',
  ]);
  const bonus = await papers.excel(decisionPaperWords.bonusList, 'ky-nhan');
  const line = Object.values(cellsOf(bonus))[0]?.find((row) => row[1] === `Bà ${individual.name}`);
  expect(line?.slice(3, 7)).toEqual([giayKhen, '0.15', '2340000', '360000']);
  expectWords(sheetText(bonus), ['2490000', 'chưa kiểm chứng']);
  const certificates = await papers.certificates('giay-khen', 'journey-certificates');
  const text = await textOf(certificates);
  expect(text.match(/GIẤY KHEN/g)).toHaveLength(5);
  expectWords(text, [`Bà ${individual.name}`, collective.name, 'Quyết định số 123/QĐ-UBND, ngày 20 tháng 12 năm 2024']);
}

/** The report of the half year with its tables. */
async function report(desk: Desk): Promise<void> {
  const reports = new ReportPages(desk);
  await reports.add('6 tháng cuối năm', year);
  await reports.look('journey-report');
  const papers = new PaperPages(desk);
  await papers.tab(reportWords.tabPapers);
  const text = wordText(await papers.word(paperWords.kinds.report, 'bao-cao'));
  expectWords(text, [
    'BÁO CÁO',
    '6 tháng cuối năm 2024',
    '05 hồ sơ',
    '2.490.000 đồng',
    'Biểu 2. Khen thưởng theo thẩm quyền',
  ]);
  const tables = cellsOf(await papers.excel(reportWords.exportTables, 'bieu-so-lieu'));
  const awards = Object.values(tables)
    .flat()
    .find((row) => row[1] === giayKhen);
  expect(awards?.slice(2)).toEqual(['1', '2', '2', '0', '5', '2490000']);
}

describe('the work of a year', () => {
  test('from the plan to the signed papers', async ({ desk }) => {
    const movement = await readThePlan(desk);
    await typeThePeople(desk, movement);
    await collectFromTheQuarter(desk, movement);
    await meet(desk);
    await decide(desk);
    await print(desk);
    await report(desk);
    await lookBack(desk);
  }, 400_000);
});
