import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';

const row = {
  id: 'p1',
  year: 2024,
  number: '64/KH-UBND',
  date: '2024-05-24',
  title: 'Thi đua năm 2024',
  state: 'issued',
  stateLabel: 'Đã ban hành',
  movements: 1,
  duties: 1,
};

function plan() {
  return {
    ...row,
    place: '',
    issuer: '',
    superiorNumber: '',
    superiorDate: '',
    superiorIssuer: '',
    funds: '',
    signerAuthority: '',
    signerPost: '',
    signerName: '',
    nextStates: ['draft', 'ended'],
    sourceName: 'ke-hoach.txt',
    parts: [{ part: 'purpose', label: 'Mục đích', items: [{ id: 'i1', text: 'Khích lệ' }] }],
    movements: [
      {
        id: 'm1',
        ordinal: '3.1',
        name: 'Dân vận khéo',
        leadName: 'Khối vận',
        leadText: '',
        startDate: '2024-01-01',
        endDate: '2024-12-31',
      },
    ],
    duties: [
      {
        body: 'Công an',
        partyId: 'x',
        partyName: 'Công an phường',
        items: [{ id: 'd1', text: 'Báo cáo', due: '', recurs: 'year', recursLabel: 'Hằng năm' }],
      },
    ],
  };
}

const give =
  <T,>(value: T) =>
  () =>
    value;

const builtIn = (year: number) => ({
  year,
  title: `Thi đua năm ${year}`,
  movements: [{ ordinal: '1', name: 'Dân vận khéo', lead: 'Khối vận' }],
  units: [
    {
      key: 'Công an phường',
      name: 'Công an phường',
      kind: 'force',
      kindLabel: 'Công an, quân sự',
      known: false,
      guessed: false,
    },
    { key: 'Khóm 1', name: 'Khóm 1', kind: 'quarter', kindLabel: 'Khóm', known: false, guessed: true },
  ],
});

const answers = {
  Plans: {
    List: give({ rows: [row], total: 1, years: [2024] }),
    Get: plan,
    Source: give({ name: 'ke-hoach.txt', hash: '', lines: ['Số: 64/KH-UBND'] }),
    SaveParts: plan,
    SaveDuties: plan,
    Save: plan,
    SetState: plan,
    Trash: give({ kinds: [], label: '', operationId: '' }),
    BuiltIn: builtIn,
  },
  Parties: { List: give({ rows: [{ id: 'x', name: 'Công an phường' }], total: 1 }) },
};

describe('plans', () => {
  it('lists plans and opens one', async () => {
    fakeBackend(answers);
    const { user } = renderScreen('/plans');
    await user.dblClick(await screen.findByText('Thi đua năm 2024'));
    expect(await screen.findByRole('link', { name: 'Dân vận khéo' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Văn bản gốc' }));
    expect(await screen.findByText('Số: 64/KH-UBND')).toBeTruthy();
  });

  it('sends only the parts that changed', async () => {
    const backend = fakeBackend(answers);
    const { user } = renderScreen('/plans/p1');
    await user.click(await screen.findByRole('tab', { name: 'Nội dung' }));
    await user.click(await screen.findByRole('button', { name: 'Sửa nội dung' }));
    await user.type(await screen.findByLabelText('Mục đích, dòng 1'), ' mọi người');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(backend.argsOf('Plans.SaveParts')).toHaveLength(1));
    expect(backend.argsOf('Plans.SaveParts')[0]).toEqual(['p1', [{ part: 'purpose', items: ['Khích lệ mọi người'] }]]);
  });

  it('edits duties and moves the plan to another state', async () => {
    const backend = fakeBackend(answers);
    const { user } = renderScreen('/plans/p1');
    await user.click(await screen.findByRole('button', { name: 'Kết thúc kế hoạch' }));
    await waitFor(() => expect(backend.argsOf('Plans.SetState')).toEqual([['p1', 'ended']]));
    await user.click(screen.getByRole('tab', { name: 'Phân công' }));
    await user.click(await screen.findByRole('button', { name: 'Sửa phân công' }));
    await user.type(await screen.findByLabelText('Nhiệm vụ 1, dòng 1'), ' gấp');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(backend.argsOf('Plans.SaveDuties')).toHaveLength(1));
    expect(backend.argsOf('Plans.SaveDuties')[0]?.[1]).toMatchObject([{ items: [{ id: 'd1', text: 'Báo cáo gấp' }] }]);
  });

  it('begins from the built-in movements with the units ticked', async () => {
    const backend = fakeBackend({ ...answers, Settings: { StartBuiltIn: give({ id: 'p1' }) } });
    const { user } = renderScreen('/plans/built-in');
    const year = await screen.findByLabelText('Năm thực hiện');
    await user.clear(year);
    await user.type(year, '2027');
    await user.click(await screen.findByLabelText('Khóm 1'));
    await user.type(screen.getByLabelText('Tên đơn vị Khóm 1'), ' Đông');
    await user.click(screen.getByRole('button', { name: 'Nhận mười hai phong trào' }));
    await waitFor(() => expect(backend.argsOf('Settings.StartBuiltIn')).toHaveLength(1));
    expect(backend.argsOf('Settings.StartBuiltIn')[0]).toMatchObject([
      2027,
      [{ key: 'Công an phường' }, { name: 'Khóm 1 Đông' }],
    ]);
  });
});

describe('plans by hand', () => {
  it('adds a plan and shows a number that is taken at its field', async () => {
    const taken = () => {
      throw { kind: 'conflict', message: 'Đã có kế hoạch cùng năm mang số này.', field: 'number' };
    };
    fakeBackend({ ...answers, Plans: { ...answers.Plans, Save: taken } });
    const { user } = renderScreen('/plans');
    await user.click(await screen.findByRole('button', { name: 'Thêm kế hoạch' }));
    await user.type(await screen.findByLabelText(/^Trích yếu/), 'Kế hoạch mới');
    await user.type(screen.getByLabelText(/^Số, ký hiệu/, { selector: '[name="number"]' }), '64/KH-UBND');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã có kế hoạch cùng năm mang số này.')).toBeTruthy();
  });

  it('asks before a plan goes to the trash', async () => {
    const backend = fakeBackend(answers);
    const { user } = renderScreen('/plans/p1');
    await user.click(await screen.findByRole('button', { name: 'Chuyển vào thùng rác' }));
    expect(await screen.findByText(/Sẽ chuyển vào thùng rác cả phong trào/)).toBeTruthy();
    expect(backend.argsOf('Plans.Trash')).toHaveLength(0);
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Chuyển vào thùng rác' }));
    await waitFor(() => expect(backend.argsOf('Plans.Trash')).toEqual([['p1']]));
  });

  it('goes back to the list when the plan shown was taken back', async () => {
    let there = true;
    const get = () => {
      if (there) return plan();
      throw { kind: 'not_found', message: 'Không tìm thấy kế hoạch này.', field: '' };
    };
    const backend = fakeBackend({ ...answers, Plans: { ...answers.Plans, Get: get } });
    renderScreen('/plans/p1');
    await screen.findByRole('link', { name: 'Dân vận khéo' });
    there = false;
    backend.change({ kinds: ['plan'] });
    expect(await screen.findByRole('button', { name: 'Đọc tệp kế hoạch' })).toBeTruthy();
  });

  it('does not offer to begin without a year', async () => {
    fakeBackend(answers);
    const { user } = renderScreen('/plans/built-in');
    await user.clear(await screen.findByLabelText('Năm thực hiện'));
    expect(screen.getByText('Năm gồm bốn chữ số, ví dụ 2026.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Nhận mười hai phong trào' })).toHaveProperty('disabled', true);
  });
});
