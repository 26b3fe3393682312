import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../testing/render';
import { DataTable, type DataTableProps } from './DataTable';
import type { Column, PageAsk, RowAction } from './model';

interface Person {
  id: string;
  name: string;
  age: number;
}

const columns: Column<Person>[] = [
  { id: 'name', header: 'Họ tên', text: (row) => row.name, width: 16, grow: 1 },
  { id: 'age', header: 'Tuổi', text: (row) => String(row.age), order: (row) => row.age, width: 6, number: true },
  { id: 'id', header: 'Mã', text: (row) => row.id, width: 6, hidden: true },
];
const people: Person[] = ['Trần Văn An', 'Đỗ Thị Bích', 'Lê Hoàng Châu'].map((name, index) => ({
  id: `p${index}`,
  name,
  age: 50 - index,
}));
const personKey = (row: Person) => row.id;

function table(props: Partial<DataTableProps<Person>> = {}) {
  return renderPart(
    <div style={{ height: 600 }}>
      <DataTable
        name="people"
        label="Danh sách người"
        columns={columns}
        rowKey={personKey}
        empty={<p>Chưa có ai</p>}
        {...(props.source ? {} : { rows: people })}
        {...props}
      />
    </div>,
  );
}

const shownNames = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('gridcell')
        .map((cell) => cell.textContent),
    )
    .map((cells) => cells.find((text) => people.some((one) => one.name === text)));

describe('rows held in the window', () => {
  it('are listed with their count', () => {
    table();
    expect(shownNames()).toEqual(people.map((one) => one.name));
    expect(screen.getByText('3 dòng')).toBeTruthy();
  });
  it('are found without accents, and "Bỏ lọc" brings all back', async () => {
    const { user } = table();
    await user.type(screen.getByLabelText('Tìm trong danh sách'), 'bich');
    await waitFor(() => expect(shownNames()).toEqual(['Đỗ Thị Bích']));
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await waitFor(() => expect(shownNames()).toHaveLength(3));
  });
  it('are sorted by a click on the header', async () => {
    const { user } = table();
    await user.click(screen.getByRole('button', { name: 'Tuổi' }));
    expect(shownNames()[0]).toBe('Lê Hoàng Châu');
    expect(screen.getByRole('columnheader', { name: 'Tuổi' }).getAttribute('aria-sort')).toBe('ascending');
  });
  it('show the first step when there are none', () => {
    table({ rows: [] });
    expect(screen.getByText('Chưa có ai')).toBeTruthy();
  });
  it('say so when nothing matches', async () => {
    const { user } = table();
    await user.type(screen.getByLabelText('Tìm trong danh sách'), 'zzz');
    expect(await screen.findByText(/Không có dòng nào khớp/)).toBeTruthy();
  });
  it('show the refusal with a way to try again', async () => {
    const onRetry = vi.fn();
    const { user } = table({ rows: [], error: { kind: 'storage', message: 'Không đọc được dữ liệu.' }, onRetry });
    expect(screen.getByText('Không đọc được dữ liệu.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('keyboard and mouse', () => {
  it('arrows move, Enter opens', async () => {
    const onOpen = vi.fn();
    const { user } = table({ onOpen });
    act(() => screen.getByRole('grid').focus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledWith(people[1]);
  });
  it('a double click opens', async () => {
    const onOpen = vi.fn();
    const { user } = table({ onOpen });
    await user.dblClick(screen.getByText('Lê Hoàng Châu'));
    expect(onOpen).toHaveBeenCalledWith(people[2]);
  });
  it('the right button offers the actions of the row', async () => {
    const run = vi.fn();
    const actions: RowAction<Person>[] = [{ id: 'edit', label: 'Sửa', run }];
    const { user } = table({ actions });
    await user.pointer({ keys: '[MouseRight]', target: screen.getByText('Đỗ Thị Bích') });
    await user.click(await screen.findByRole('menuitem', { name: 'Sửa' }));
    expect(run).toHaveBeenCalledWith([people[1]]);
  });
  it('Space chooses rows and the bar acts on all of them', async () => {
    const run = vi.fn();
    const actions: RowAction<Person>[] = [{ id: 'trash', label: 'Xóa', bulk: true, key: 'Delete', run }];
    const { user } = table({ actions });
    act(() => screen.getByRole('grid').focus());
    await user.keyboard(' {ArrowDown} ');
    expect(screen.getByText('Đã chọn 2 dòng')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Xóa' }));
    expect(run).toHaveBeenCalledWith([people[0], people[1]]);
    act(() => screen.getByRole('grid').focus());
    await user.keyboard('{Delete}');
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe('columns', () => {
  it('are chosen and remembered', async () => {
    const first = table();
    await first.user.click(screen.getByRole('button', { name: 'Chọn cột' }));
    await first.user.click(await screen.findByRole('checkbox', { name: 'Mã' }));
    expect(screen.getByRole('columnheader', { name: 'Mã' })).toBeTruthy();
    first.unmount();
    table();
    expect(screen.getByRole('columnheader', { name: 'Mã' })).toBeTruthy();
  });
  it('go to the export exactly as seen', async () => {
    const onExport = vi.fn();
    const { user } = table({ onExport });
    await user.click(screen.getByRole('button', { name: 'Tuổi' }));
    await user.click(screen.getByRole('button', { name: 'Xuất Excel' }));
    expect(onExport).toHaveBeenCalledWith({
      search: '',
      sort: { column: 'age', descending: false },
      columns: [
        { id: 'name', header: 'Họ tên' },
        { id: 'age', header: 'Tuổi' },
      ],
    });
  });
});

describe('a paged source of 100,000 rows', () => {
  const load = async ({ after, limit, search }: PageAsk) => {
    const start = Number(after) || 0;
    const total = search ? 1 : 100_000;
    const rows = Array.from({ length: Math.min(limit, total - start) }, (_, index) => ({
      id: `p${start + index}`,
      name: `${search}Người ${start + index}`,
      age: 30,
    }));
    const end = start + rows.length;
    return { rows, total, next: end < total ? String(end) : '' };
  };

  it('draws a screenful and counts all', async () => {
    const asked = vi.fn(load);
    table({ source: { key: ['person'], load: asked } });
    expect(await screen.findByText('Người 0')).toBeTruthy();
    expect(screen.getByText('100.000 dòng')).toBeTruthy();
    expect(screen.getAllByRole('row').length).toBeLessThan(80);
    expect(asked).toHaveBeenCalledTimes(1);
  });
  it('lets the program search', async () => {
    const asked = vi.fn(load);
    const { user } = table({ source: { key: ['person'], load: asked } });
    await screen.findByText('Người 0');
    await user.type(screen.getByLabelText('Tìm trong danh sách'), 'A ');
    expect(await screen.findByText('ANgười 0')).toBeTruthy();
    expect(asked.mock.lastCall?.[0]).toMatchObject({ search: 'A', after: '' });
  });
  it('chooses every row, also those not on screen', async () => {
    const run = vi.fn();
    const actions: RowAction<Person>[] = [{ id: 'x', label: 'Làm', bulk: true, run }];
    const { user } = table({ actions, source: { key: ['person'], load } });
    await screen.findByText('Người 0');
    await user.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }));
    expect(await screen.findByText('Đã chọn 100.000 dòng')).toBeTruthy();
  });
});
