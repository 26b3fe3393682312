import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';

const give =
  <T,>(value: T) =>
  () =>
    value;

describe('drives', () => {
  it('begins empty and stores a drive with the dates as typed', async () => {
    const backend = fakeBackend({ Movements: { Drives: give({ rows: [], total: 0 }), SaveDrive: give({ id: 'd1' }) } });
    const { user } = renderScreen('/drives');
    const [add] = await screen.findAllByRole('button', { name: 'Thêm đợt thi đua' });
    if (!add) throw new Error('no way to add');
    await user.click(add);
    await user.type(await screen.findByLabelText(/^Tên đợt thi đua/), 'Chào mừng Quốc khánh');
    await user.type(screen.getByLabelText('Từ ngày'), '1/8/26');
    await user.type(screen.getByLabelText('Đến ngày'), '2/9/26');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(backend.argsOf('Movements.SaveDrive')).toHaveLength(1));
    expect(backend.argsOf('Movements.SaveDrive')[0]?.[0]).toMatchObject({
      name: 'Chào mừng Quốc khánh',
      startDate: '2026-08-01',
      endDate: '2026-09-02',
    });
  });
});
