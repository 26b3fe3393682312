import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';

const line = {
  id: 'n1',
  nomineeId: 'p1',
  kind: 'individual',
  kindLabel: 'Cá nhân',
  honorific: 'Ông',
  name: 'Lê Văn Mẫu',
  birth: '1956',
  post: '',
  workUnit: '',
  address: 'Khóm 1',
  basis: 'regular',
  basisText: 'Công tác thường xuyên trong năm',
  year: 2026,
  unitId: '',
  unitName: '',
  awardCode: '',
  awardName: '',
  achievement: 'Hiến đất làm đường',
  state: 'draft',
  stateLabel: 'Nháp',
  stateDate: '2026-11-20',
  checks: 1,
  unjudged: 1,
  notMet: 0,
  missing: ['Chưa có đơn vị giới thiệu'],
};

const view = {
  line,
  movementId: '',
  driveId: '',
  fieldText: '',
  ownAchievement: '',
  note: '',
  locked: false,
  checkLines: [{ id: 'c1', text: 'Gương mẫu', met: '', evidence: '', general: false }],
  steps: [],
  moves: [
    { state: 'verifying', label: 'Chờ xác minh', needsReason: false },
    { state: 'withdrawn', label: 'Rút', needsReason: true },
  ],
};

const counts = { total: 1, states: [{ state: 'draft', label: 'Nháp', count: 1 }], years: [2026] };

function backend() {
  return fakeBackend({
    Nominations: {
      List: () => ({ rows: [line], next: '' }),
      Count: () => counts,
      Get: () => view,
      Move: () => ({ kinds: [], label: '', operationId: 'o' }),
      SaveChecks: () => view,
      Export: () => ({ path: '', name: '' }),
    },
    Movements: { List: () => ({ rows: [], total: 0 }), Drives: () => ({ rows: [], total: 0 }) },
    Units: { List: () => ({ rows: [], total: 0 }) },
    Catalogue: { Awards: () => [] },
    Journal: { Of: () => [] },
  });
}

describe('the list of nominations', () => {
  it('opens narrowed as its address says and exports what is seen', async () => {
    const program = backend();
    const { user } = renderScreen('/nominations?state=draft');
    expect(await screen.findByText('Lê Văn Mẫu')).toBeTruthy();
    expect(program.argsOf('Nominations.List')[0]?.[0]).toMatchObject({ state: 'draft', year: 0 });
    await user.click(screen.getByRole('button', { name: 'Xuất Excel' }));
    expect(program.argsOf('Nominations.Export')[0]).toMatchObject([
      { state: 'draft' },
      ['name', 'kind', 'basis', 'award', 'state', 'missing'],
    ]);
  });
});

describe('a nomination', () => {
  it('moves with a date, and asks for a reason when it is withdrawn', async () => {
    const program = backend();
    const { user } = renderScreen('/nominations/n1');
    await user.click(await screen.findByRole('button', { name: 'Rút hồ sơ' }));
    const panel = await screen.findByRole('dialog');
    await user.click(within(panel).getByRole('button', { name: 'Chuyển' }));
    expect(await within(panel).findByText(/Chưa có lý do/)).toBeTruthy();
    expect(program.argsOf('Nominations.Move')).toEqual([]);
    await user.type(within(panel).getByLabelText('Lý do, ý kiến (*)'), 'Trùng hồ sơ');
    await user.click(within(panel).getByRole('button', { name: 'Chuyển' }));
    await screen.findByText('Lê Văn Mẫu');
    expect(program.argsOf('Nominations.Move')[0]?.[0]).toMatchObject({
      ids: ['n1'],
      state: 'withdrawn',
      reason: 'Trùng hồ sơ',
      date: '2026-11-22',
    });
  });

  it('stores only the lines of the checklist that were judged', async () => {
    const program = backend();
    const { user } = renderScreen('/nominations/n1');
    await user.click(await screen.findByRole('tab', { name: 'Tiêu chuẩn' }));
    expect(await screen.findByText('Gương mẫu')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Đạt tất cả' }));
    await user.click(screen.getByRole('button', { name: 'Lưu đánh giá' }));
    expect(program.argsOf('Nominations.SaveChecks')[0]).toMatchObject(['n1', [{ id: 'c1', met: 'yes' }]]);
  });
});
