import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type FakeAnswers, fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';

const quarter = {
  id: 'u1',
  name: 'Khóm Đông Thịnh',
  shortName: '',
  kind: 'quarter',
  kindLabel: 'Khóm, ấp, tổ dân phố',
  validFrom: '',
  validTo: '',
  successorId: '',
  contact: '',
  note: '',
};
const union = { ...quarter, id: 'u2', name: 'Hội Nông dân phường', kind: 'union', kindLabel: 'Mặt trận, đoàn thể' };

function open(units: Record<string, (...args: never[]) => unknown> = {}, more: FakeAnswers = {}) {
  const backend = fakeBackend({
    Units: { List: () => ({ rows: [quarter, union], total: 2 }), ...units },
    Home: { Work: () => ({ lines: [], lastBackup: '', pending: false, menu: {} }) },
    ...more,
  });
  return { backend, ...renderScreen('/units') };
}

describe('the catalogue of units', () => {
  it('lists the units with their number', async () => {
    open();
    expect(await screen.findByText('Khóm Đông Thịnh')).toBeTruthy();
    expect(screen.getByText('2 dòng')).toBeTruthy();
  });

  it('stores a new unit and asks for the list again when the program says so', async () => {
    const save = vi.fn((unit: object) => unit);
    const { backend, user } = open({ Save: save });
    await screen.findByText('Khóm Đông Thịnh');
    await user.keyboard('{Control>}n{/Control}');
    const panel = await screen.findByRole('dialog');
    await user.type(within(panel).getByLabelText(/^Tên đơn vị/), 'Khóm 2');
    await user.click(within(panel).getByRole('combobox', { name: /^Loại đơn vị/ }));
    await user.click(await screen.findByRole('option', { name: 'Khóm, ấp, tổ dân phố' }));
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.lastCall?.[0]).toMatchObject({ id: '', name: 'Khóm 2', kind: 'quarter' });
    const before = backend.argsOf('Units.List').length;
    backend.change({ kinds: ['unit'], label: 'Thêm đơn vị Khóm 2', operationId: 'o1' });
    await waitFor(() => expect(backend.argsOf('Units.List').length).toBe(before + 1));
    expect(await screen.findByText('Thêm đơn vị Khóm 2')).toBeTruthy();
  });

  it('takes back the operation a message names', async () => {
    const undo = vi.fn((_id: string) => ({
      kinds: ['unit'],
      label: 'Hoàn tác: Thêm đơn vị Khóm 2',
      operationId: 'o2',
    }));
    const { backend, user } = open({}, { Journal: { UndoOperation: undo } });
    await screen.findByText('Khóm Đông Thịnh');
    backend.change({ kinds: ['unit'], label: 'Thêm đơn vị Khóm 2', operationId: 'o1' });
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    expect(undo).toHaveBeenCalledWith('o1');
    expect(await screen.findByText('Hoàn tác: Thêm đơn vị Khóm 2')).toBeTruthy();
  });

  it('asks before it trashes, and shows why it may not', async () => {
    const refusal = {
      kind: 'conflict',
      message: 'Đơn vị này đang được 2 nơi khác dùng nên không xóa được.',
      field: '',
    };
    const trash = vi.fn(() => Promise.reject(refusal));
    const { user } = open({ Trash: trash });
    await user.pointer({ keys: '[MouseRight]', target: await screen.findByText('Hội Nông dân phường') });
    await user.click(await screen.findByRole('menuitem', { name: /Chuyển vào thùng rác/ }));
    expect(await screen.findByText('Sẽ chuyển vào thùng rác: Hội Nông dân phường.')).toBeTruthy();
    expect(trash).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Chuyển vào thùng rác' }));
    expect(await screen.findByText(refusal.message)).toBeTruthy();
    expect(trash).toHaveBeenCalledWith('u2');
  });

  it('shows the history of a unit', async () => {
    const changes = [
      {
        operationId: 'o1',
        label: 'Sửa đơn vị',
        person: 'Trần Văn Mẫu',
        at: '2026-11-22T03:00:00Z',
        table: 'unit',
        recordId: 'u1',
        created: false,
        column: 'kind',
        old: 'union',
        new: 'quarter',
        fields: [],
      },
    ];
    const { user } = open({}, { Journal: { Of: () => changes } });
    await user.dblClick(await screen.findByText('Khóm Đông Thịnh'));
    await user.click(await screen.findByRole('tab', { name: 'Lịch sử' }));
    const table = await screen.findByRole('table');
    expect(within(table).getByText('Mặt trận, đoàn thể')).toBeTruthy();
    expect(within(table).getByText('Khóm, ấp, tổ dân phố')).toBeTruthy();
  });

  it('asks before half-typed words are left', async () => {
    const { user } = open();
    await screen.findByText('Khóm Đông Thịnh');
    await user.keyboard('{Control>}n{/Control}');
    const panel = await screen.findByRole('dialog');
    await user.type(within(panel).getByLabelText(/^Tên đơn vị/), 'Dở');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Ở lại' }));
    expect(within(panel).getByLabelText<HTMLInputElement>(/^Tên đơn vị/).value).toBe('Dở');
    await user.click(within(panel).getByRole('button', { name: 'Thôi' }));
  });

  it('offers the first step where there is nothing', async () => {
    open({ List: () => ({ rows: [], total: 0 }) });
    expect(await screen.findByText('Chưa có đơn vị nào')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Thêm đơn vị' })).toHaveLength(2);
  });
});
