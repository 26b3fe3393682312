import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';
import { decisionWords, draftWords, lineWords } from '../../words/decisions';

const line = {
  id: 'l',
  nominationId: 'n',
  position: 1,
  kind: 'individual',
  honorific: 'Ông',
  name: 'Trần Văn Mẫu',
  birth: '1970',
  post: 'Khóm trưởng',
  unitName: '',
  address: '',
  awardCode: 'certificate_of_commendation',
  awardName: 'Giấy khen',
  basisText: '',
  achievement: '',
  coefficient: '0,15',
  baseSalary: 2_340_000,
  rawAmount: 351_000,
  amount: 360_000,
  verified: false,
  mark: 'chưa kiểm chứng',
  doubt: 'hệ số chưa kiểm chứng',
  conferredOn: '',
};

const decision = {
  id: 'd',
  meetingId: 'm',
  meetingTitle: 'Họp xét',
  meetingDate: '2024-12-18',
  number: '123',
  symbol: 'QĐ-UBND',
  fullNumber: '123/QĐ-UBND',
  date: '2024-12-20',
  title: 'Về việc khen thưởng',
  state: 'draft',
  stateLabel: 'Dự thảo',
  issued: false,
  deputy: false,
  signerAuthority: '',
  signerPost: 'CHỦ TỊCH',
  signerName: 'Nguyễn Văn Chủ',
  signers: [{ deputy: false, form: 'CHỦ TỊCH', name: 'Nguyễn Văn Chủ' }],
  fundText: '',
  citations: 'Luật Thi đua, khen thưởng',
  citationsEdited: false,
  ruleSet: '',
  issuedAt: '',
  parts: [{ title: 'I. Cá nhân', kind: 'individual', lines: [line], total: 360_000 }],
  count: 1,
  total: 360_000,
  totalWords: 'Ba trăm sáu mươi nghìn đồng',
  unverified: 1,
  conferred: 0,
  papers: 0,
  findings: [{ code: 'amount.doubt', severity: 'warn', lineId: '', field: '', message: 'Một dòng chưa kiểm chứng.' }],
  blocked: false,
};

it('shows where the money of a line comes from, and issues after a question', async () => {
  const backend = fakeBackend({
    Decisions: { Get: () => decision, Issue: () => ({ ...decision, issued: true, state: 'issued' }) },
  });
  const { user } = renderScreen('/decisions/d');
  const table = await screen.findByRole('table', { name: lineWords.list }, { timeout: 10_000 });
  for (const text of ['0,15', '2.340.000', '351.000', 'chưa kiểm chứng'])
    expect(within(table).getByText(text)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: draftWords.issue }));
  expect(backend.argsOf('Decisions.Issue')).toHaveLength(0);
  const question = await screen.findByRole('dialog');
  expect(within(question).getByText(/123\/QĐ-UBND ngày 20\/12\/2024: 1 đối tượng/)).toBeTruthy();
  await user.click(within(question).getByRole('button', { name: draftWords.issue }));
  await waitFor(() => expect(backend.argsOf('Decisions.Issue')).toEqual([['d']]));
}, 20_000); // the first test of a file also waits for the screen to be read

it('does not issue while something has to be put right', async () => {
  const blocked = {
    ...decision,
    blocked: true,
    findings: [
      { code: 'number.missing', severity: 'block', lineId: '', field: 'number', message: 'Chưa có số quyết định.' },
    ],
  };
  fakeBackend({ Decisions: { Get: () => blocked } });
  renderScreen('/decisions/d');
  expect(await screen.findByText('Chưa có số quyết định.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: draftWords.issue }).disabled).toBe(true);
  expect(screen.getByText(draftWords.checkBlocked(1))).toBeTruthy();
});

it('locks an issued decision and writes down handing over', async () => {
  const issued = { ...decision, issued: true, state: 'issued', stateLabel: 'Đã ban hành', findings: [] };
  const backend = fakeBackend({ Decisions: { Get: () => issued, Confer: () => issued } });
  const { user } = renderScreen('/decisions/d');
  await user.click(await screen.findByRole('checkbox', { name: lineWords.chosen('Trần Văn Mẫu') }));
  expect(screen.queryByText(draftWords.info)).toBeNull();
  await user.click(screen.getByRole('button', { name: lineWords.confer }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: lineWords.confer }));
  await waitFor(() => expect(backend.argsOf('Decisions.Confer')[0]?.slice(0, 2)).toEqual(['d', ['l']]));
  expect(screen.getByRole('tab', { name: decisionWords.tabPapers })).toBeTruthy();
});
