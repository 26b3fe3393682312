import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Backup } from '../../backend/safety';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';
import { showSize } from '../../words/safety';
import { statusOf } from './BackupsPage';
import { journalAsk } from './journal-source';

const copy: Backup = {
  name: 'b1',
  path: '/du-lieu/sao-luu/b1.db',
  takenAt: '2026-11-22T10:05:00.000Z',
  reason: 'Theo yêu cầu',
  size: 2 * 1024 * 1024,
  nominations: 412,
  nominees: 400,
  decisions: 23,
  sha256: '',
};
const work = { Work: () => ({ lines: [], lastBackup: '', pending: false, menu: {} }) };

describe('backups', () => {
  it('say what was proved and what is missing', () => {
    expect(statusOf([copy], true)).toBe(
      'Bản sao 17:05 22/11/2026 đã mở thử được: 412 hồ sơ, 23 quyết định. Có thay đổi chưa nằm trong bản sao nào.',
    );
    expect(statusOf([], true)).toBe('Chưa có bản sao nào.');
  });
  it('have sizes for people', () => {
    expect([showSize(0), showSize(2048), showSize(13 * 1024 * 1024)]).toEqual(['1 KB', '2 KB', '13 MB']);
  });
  it('restore only after a yes, and say where the state before lies', async () => {
    const restore = vi.fn((_path: string) => ({
      folder: '/du-lieu',
      kept: '/du-lieu/truoc',
      nominations: 412,
      nominees: 400,
      decisions: 23,
      lastAt: '',
    }));
    fakeBackend({
      Home: work,
      Safety: { Backups: () => ({ folder: '', rows: [copy], pending: false }), Restore: restore },
    });
    const { user } = renderScreen('/backups');
    await user.pointer({ keys: '[MouseRight]', target: await screen.findByText('Theo yêu cầu') });
    await user.click(await screen.findByRole('menuitem', { name: 'Khôi phục bản này' }));
    expect(await screen.findByText(/sẽ được thay bằng bản sao 17:05 22\/11\/2026/)).toBeTruthy();
    expect(restore).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Khôi phục dữ liệu' }));
    await waitFor(() => expect(restore).toHaveBeenCalledWith(copy.path));
    expect(await screen.findByText(/\/du-lieu\/truoc/)).toBeTruthy();
  });
  it('ask nothing when the choice of a file is given up', async () => {
    fakeBackend({
      Home: work,
      Safety: { Backups: () => ({ folder: '', rows: [copy], pending: true }), ChooseBackup: () => '' },
    });
    const { user } = renderScreen('/backups');
    await user.click(await screen.findByRole('button', { name: 'Khôi phục từ tệp…' }));
    expect(screen.queryByText(/sẽ được thay bằng/)).toBeNull();
  });
});

describe('the check of the data', () => {
  it('tells damage from matters to settle', async () => {
    const findings = [
      { damage: true, rule: 'a', message: 'Trang 12 không đọc được.', table: '', rowId: '' },
      { damage: false, rule: 'b', message: 'Số 05/QĐ-UBND ghi hai lần.', table: 'decision', rowId: 'd1' },
    ];
    const result = { sound: false, findings, nominations: 1, nominees: 1, decisions: 1, operations: 9 };
    fakeBackend({ Home: work, Safety: { Check: () => result } });
    const { user } = renderScreen('/data-check');
    await user.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByRole('region', { name: 'Chỗ hỏng' })).toBeTruthy();
    expect(screen.getByText('Số 05/QĐ-UBND ghi hai lần.')).toBeTruthy();
  });
});

describe('the journal', () => {
  const row = (cursor: number) => ({
    cursor,
    id: `o${cursor}`,
    kind: 'unit.save',
    label: `Việc ${cursor}`,
    person: 'Trần Văn Mẫu',
    at: '2026-11-22T03:00:00Z',
    isUndo: false,
    changes: 1,
  });
  it('asks page by page, at most 200 lines', () => {
    const days = { from: '2026-11-01', to: '' };
    const ask = { search: 'khóm', sort: null, after: '', limit: 2000 };
    expect(journalAsk(days, ask)).toEqual({ before: 0, limit: 200, text: 'khóm', from: '2026-11-01', to: '' });
    expect(journalAsk(days, { ...ask, after: '41', limit: 50 })).toMatchObject({ before: 41, limit: 50 });
  });
  it('reads on from the last line seen and says that there is more', async () => {
    const list = vi.fn((filter: { before: number }) =>
      filter.before === 0 ? { rows: [row(3), row(2)], more: true } : { rows: [row(1)], more: false },
    );
    fakeBackend({ Home: work, Journal: { List: list } });
    renderScreen('/journal');
    expect(await screen.findByText('Việc 1')).toBeTruthy();
    expect(list.mock.lastCall?.[0].before).toBe(2);
    expect(screen.getByText('3 dòng')).toBeTruthy();
  });
});
