import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../testing/render';
import { useCommand } from './command';
import { confirm, showFailure, toast } from './dialogs';
import { ExportDone, useExportDone } from './ExportDone';
import { EmptyState, ErrorBox, Loaded } from './feedback';
import { HistoryTab } from './HistoryTab';
import { Facts, PageHeader, Section } from './layout';
import { splitAddress } from './navigation';
import { RecordTabs } from './RecordTabs';
import { StateBadge } from './StateBadge';
import { type FileActions, makeUnsavedRegister } from './services';

describe('Loaded', () => {
  const show = (query: { data: string | undefined; error: unknown }) => {
    const refetch = vi.fn();
    const rendered = renderPart(<Loaded query={{ ...query, refetch }}>{(data) => <p>{data}</p>}</Loaded>);
    return { refetch, ...rendered };
  };
  it('draws grey lines while nothing is there', () => {
    show({ data: undefined, error: null });
    expect(screen.getByRole('status', { name: 'Đang tải…' })).toBeTruthy();
  });
  it('draws the data', () => {
    show({ data: 'xong', error: null });
    expect(screen.getByText('xong')).toBeTruthy();
  });
  it('keeps showing what was read when reading again fails', () => {
    show({ data: 'cũ', error: { kind: 'storage', message: 'Không đọc được.' } });
    expect(screen.getByText('cũ')).toBeTruthy();
  });
  it('says what went wrong and tries again', async () => {
    const { refetch, user } = show({ data: undefined, error: { kind: 'storage', message: 'Không đọc được.' } });
    expect(screen.getByText('Không đọc được.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(refetch).toHaveBeenCalledOnce();
  });
});

describe('ErrorBox', () => {
  it('never shows words that were not written for a person', () => {
    renderPart(<ErrorBox error={new Error('sql: no rows in result set')} />);
    expect(screen.queryByText(/sql/)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('confirm', () => {
  const ask = (danger = false) => confirm({ title: 'Xóa', fact: 'Sẽ xóa 3 hồ sơ.', confirmLabel: 'Xóa hồ sơ', danger });
  it('is true only after a yes', async () => {
    const { user } = renderPart(<p />);
    const answer = ask();
    await user.click(await screen.findByRole('button', { name: 'Xóa hồ sơ' }));
    await expect(answer).resolves.toBe(true);
  });
  it('is false after "Thôi" and after Esc', async () => {
    const { user } = renderPart(<p />);
    const first = ask();
    await user.click(await screen.findByRole('button', { name: 'Thôi' }));
    await expect(first).resolves.toBe(false);
    const second = ask();
    await screen.findByText('Sẽ xóa 3 hồ sơ.');
    await user.keyboard('{Escape}');
    await expect(second).resolves.toBe(false);
  });
  it('gives the focus to the safe answer where something is taken away', async () => {
    const { user } = renderPart(<p />);
    const answer = ask(true);
    const safe = await screen.findByRole('button', { name: 'Thôi' });
    await waitFor(() => expect(document.activeElement).toBe(safe));
    await user.keyboard('{Enter}');
    await expect(answer).resolves.toBe(false);
  });
});

describe('messages', () => {
  it('a refusal stands in a dialog until it is closed', async () => {
    const { user } = renderPart(<p />);
    showFailure({ kind: 'not_allowed', message: 'Quyết định đã ban hành nên không sửa được.', field: '' });
    expect(await screen.findByText(/đã ban hành/)).toBeTruthy();
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getAllByRole('button', { name: 'Đóng' })[1] as HTMLElement);
    await waitFor(() => expect(screen.queryByText(/đã ban hành/)).toBeNull());
  });
  it('only the newest message can be pressed', async () => {
    const first = vi.fn();
    const second = vi.fn();
    const { user } = renderPart(<p />);
    toast({ message: 'Việc một', action: { label: 'Hoàn tác', run: first } });
    await screen.findByText('Việc một');
    toast({ message: 'Việc hai', action: { label: 'Hoàn tác', run: second } });
    await screen.findByText('Việc hai');
    await waitFor(() => expect(screen.queryByText('Việc một')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });
});

function Command({ run, onDone }: { run: (text: string) => Promise<string>; onDone: (result: string) => void }) {
  const command = useCommand(run, onDone);
  return (
    <button type="button" disabled={command.running} onClick={() => command.run('vào')}>
      Làm
    </button>
  );
}

describe('useCommand', () => {
  it('runs once with its input and hands on the result', async () => {
    const run = vi.fn(async (text: string) => `${text} ra`);
    const onDone = vi.fn();
    const { user } = renderPart(<Command run={run} onDone={onDone} />);
    await user.click(screen.getByRole('button', { name: 'Làm' }));
    await waitFor(() => expect(onDone.mock.lastCall?.[0]).toBe('vào ra'));
    expect(run.mock.lastCall?.[0]).toBe('vào');
  });
  it('shows a refusal and does not go on', async () => {
    const onDone = vi.fn();
    const run = () => Promise.reject({ kind: 'conflict', message: 'Máy khác đang giữ hồ sơ này.', field: '' });
    const { user } = renderPart(<Command run={run} onDone={onDone} />);
    await user.click(screen.getByRole('button', { name: 'Làm' }));
    expect(await screen.findByText('Máy khác đang giữ hồ sơ này.')).toBeTruthy();
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('after an export', () => {
  const actions = (): FileActions & Record<keyof FileActions, ReturnType<typeof vi.fn>> => ({
    open: vi.fn(async () => undefined),
    openFolder: vi.fn(async () => undefined),
    copyPath: vi.fn(async () => undefined),
  });
  const path = '/van-ban/Quyết định 45.docx';

  it('the file can be opened, shown and its path copied', async () => {
    const files = actions();
    const { user } = renderPart(<ExportDone path={path} />, { files });
    await user.click(screen.getByRole('button', { name: 'Mở tệp' }));
    await user.click(screen.getByRole('button', { name: 'Mở thư mục' }));
    await user.click(screen.getByRole('button', { name: 'Sao chép đường dẫn' }));
    expect(files.open).toHaveBeenCalledWith(path);
    expect(files.openFolder).toHaveBeenCalledWith(path);
    expect(files.copyPath).toHaveBeenCalledWith(path);
    expect(await screen.findByRole('button', { name: 'Đã sao chép' })).toBeTruthy();
  });
  it('a file that is gone is said so', async () => {
    const refusal = { kind: 'not_found', message: 'Không còn tệp này.', field: '' };
    const files = { ...actions(), open: vi.fn(() => Promise.reject(refusal)) };
    const { user } = renderPart(<ExportDone path={path} />, { files });
    await user.click(screen.getByRole('button', { name: 'Mở tệp' }));
    expect(await screen.findByText('Không còn tệp này.')).toBeTruthy();
  });
  it('a dialog offers the same', async () => {
    function Exporting() {
      const done = useExportDone();
      return (
        <button type="button" onClick={() => done(path)}>
          Xuất
        </button>
      );
    }
    const { user } = renderPart(<Exporting />, { files: actions() });
    await user.click(screen.getByRole('button', { name: 'Xuất' }));
    expect(within(await screen.findByRole('dialog')).getByText(path)).toBeTruthy();
  });
});

describe('HistoryTab', () => {
  it('says who changed what, from what, to what', () => {
    const changes = [
      { field: 'Tên đơn vị', before: 'Khóm 1', after: 'Khóm Đông' },
      { field: 'Ghi chú', before: '', after: 'đổi tên' },
    ];
    renderPart(
      <HistoryTab
        rows={[{ id: 'o', who: 'Trần Văn Mẫu', at: '2026-11-22T03:00:00Z', label: 'Sửa đơn vị', changes }]}
      />,
    );
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText('Khóm Đông')).toBeTruthy();
    expect(screen.getByText('(trống)')).toBeTruthy();
  });
  it('keeps an operation without shown fields', () => {
    renderPart(<HistoryTab rows={[{ id: 'o', who: 'A', at: '', label: 'Xếp lại', changes: [] }]} />);
    expect(screen.getByText('Xếp lại')).toBeTruthy();
    expect(screen.queryByText('(trống)')).toBeNull();
  });
  it('says that nothing was written yet', () => {
    renderPart(<HistoryTab rows={[]} />);
    expect(screen.getByText('Chưa có thay đổi nào được ghi.')).toBeTruthy();
  });
});

describe('small parts', () => {
  it('a state is a word, with its date', () => {
    renderPart(<StateBadge state={{ label: 'Đã trao', tone: 'done' }} date="2026-09-02" />);
    expect(screen.getByText('Đã trao')).toBeTruthy();
    expect(screen.getByText('02/09/2026')).toBeTruthy();
  });
  it('facts without a value show a dash', () => {
    renderPart(<Facts items={[{ label: 'Chức vụ', value: '' }]} />);
    expect(screen.getByText('—')).toBeTruthy();
  });
  it('a section is a place with a name, a header is the first heading', () => {
    renderPart(
      <>
        <PageHeader title="Đơn vị" note="Danh mục" />
        <Section title="Liên hệ">…</Section>
      </>,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Đơn vị');
    expect(screen.getByRole('region', { name: 'Liên hệ' })).toBeTruthy();
  });
  it('an empty place offers the first step', () => {
    renderPart(<EmptyState title="Chưa có gì" advice="Thêm một dòng." action={<button type="button">Thêm</button>} />);
    expect(screen.getByRole('button', { name: 'Thêm' })).toBeTruthy();
  });
  it('tabs draw what is open only', async () => {
    const tabs = [
      { id: 'a', label: 'Thông tin', content: <p>Một</p> },
      { id: 'b', label: 'Lịch sử', content: <p>Hai</p> },
    ];
    const { user } = renderPart(<RecordTabs tabs={tabs} />);
    expect(screen.queryByText('Hai')).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Lịch sử' }));
    expect(screen.getByText('Hai')).toBeTruthy();
  });
  it('addresses are split into path and search', () => {
    expect(splitAddress('/nominations?state=draft&year=2026')).toEqual({
      path: '/nominations',
      search: { state: 'draft', year: '2026' },
    });
    expect(splitAddress('/units')).toEqual({ path: '/units', search: {} });
  });
  it('unsaved forms are counted each for itself', () => {
    const register = makeUnsavedRegister();
    register.set('a', true);
    register.set('b', true);
    register.set('a', false);
    expect(register.any()).toBe(true);
    register.set('b', false);
    expect(register.any()).toBe(false);
  });
});
