import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';

const give =
  <T,>(value: T) =>
  () =>
    value;

const row = {
  id: 'm1',
  planId: 'p1',
  planNumber: '64/KH-UBND',
  year: 2024,
  ordinal: '3.8',
  name: 'Dân vận khéo',
  leadPartyId: 'x',
  leadText: 'Khối vận',
  leadName: 'Khối vận',
  mode: 'request',
  modeLabel: 'Đề nghị',
  startDate: '2024-01-01',
  endDate: '2024-12-31',
  periodIsImplied: true,
  criteria: 1,
  nominations: 2,
};

const movement = {
  ...row,
  planTitle: 'Thi đua năm 2024',
  periodText: '',
  coordinators: [],
  blocks: [{ subjects: ['model'], label: 'Mô hình', items: [{ id: 'c1', text: 'Có hồ sơ' }] }],
};

function open(address: string, save: (command: unknown) => unknown = give(movement)) {
  const backend = fakeBackend({
    Movements: {
      List: give({ rows: [row], total: 1 }),
      Get: give(movement),
      Save: save as () => unknown,
      Trash: give({ kinds: [], label: '', operationId: '' }),
    },
    Plans: { List: give({ rows: [], total: 0, years: [2024] }) },
    Parties: { List: give({ rows: [{ id: 'x', name: 'Khối vận' }], total: 1 }) },
  });
  return { backend, ...renderScreen(address) };
}

describe('movements', () => {
  it('finds a movement without accents and opens it', async () => {
    const { user } = open('/movements');
    await screen.findByText('Dân vận khéo');
    await user.type(screen.getByPlaceholderText('Gõ không cần dấu'), 'dan van');
    await user.dblClick(await screen.findByText('Dân vận khéo'));
    expect(await screen.findByText('Có hồ sơ')).toBeTruthy();
    expect(screen.getByText(/cả năm của kế hoạch/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '2 hồ sơ đề nghị' }).getAttribute('href')).toBe(
      '#/nominations?movement=m1',
    );
  });

  it('keeps the id of a criterion whose words change', async () => {
    const { user, backend } = open('/movements/m1');
    await user.click(await screen.findByRole('button', { name: 'Sửa phong trào' }));
    await user.type(await screen.findByLabelText('Tiêu chuẩn 1, dòng 1'), ' đầy đủ');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(backend.argsOf('Movements.Save')).toHaveLength(1));
    expect(backend.argsOf('Movements.Save')[0]?.[0]).toMatchObject({
      id: 'm1',
      blocks: [{ subjects: ['model'], items: [{ id: 'c1', text: 'Có hồ sơ đầy đủ' }] }],
    });
  });

  it('shows the refusal of the program at its field', async () => {
    const { user } = open('/movements/new?plan=p1', () => {
      throw { kind: 'invalid', message: 'Phong trào chưa có tên.', field: 'name' };
    });
    await user.type(await screen.findByLabelText(/^Tên phong trào/), 'A');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Phong trào chưa có tên.')).toBeTruthy();
  });
});
