import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';

const give =
  <T,>(value: T) =>
  () =>
    value;

const group = { id: 'g1', kind: 'group', name: 'Các hội', unitId: '', unitName: '', members: [], holders: [], uses: 2 };

function open() {
  const backend = fakeBackend({
    Parties: {
      List: give({ rows: [{ ...group, kindLabel: 'Nhóm đơn vị', members: 0, holder: '' }], total: 1 }),
      Get: give(group),
      Save: give(group),
      Trash: give({ kinds: [], label: '', operationId: '' }),
    },
    Units: { List: give({ rows: [{ id: 'u1', name: 'Hội Phụ nữ' }], total: 1 }) },
  });
  return { backend, ...renderScreen('/parties') };
}

describe('parties', () => {
  it('says that a group has no units yet, and takes them', async () => {
    const { user, backend } = open();
    await screen.findByText('Chưa chọn đơn vị nào');
    await user.dblClick(screen.getByText('Các hội'));
    await user.click(await screen.findByLabelText('Gồm các đơn vị', { selector: 'input' }));
    await user.click(await screen.findByRole('option', { name: 'Hội Phụ nữ' }));
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(backend.argsOf('Parties.Save')).toHaveLength(1));
    expect(backend.argsOf('Parties.Save')[0]?.[0]).toMatchObject({ id: 'g1', kind: 'group', members: [{ id: 'u1' }] });
  });

  it('asks for who holds a new post', async () => {
    const { user, backend } = open();
    await user.click(await screen.findByRole('button', { name: 'Thêm chủ thể' }));
    await user.type(await screen.findByLabelText(/^Tên như kế hoạch ghi/), 'Công chức Nội vụ');
    const [kind] = screen.getAllByLabelText('Loại (*)');
    if (!kind) throw new Error('no kind to choose');
    await user.click(kind);
    await user.click(await screen.findByRole('option', { name: 'Chức danh' }));
    await user.click(screen.getByRole('button', { name: 'Thêm người' }));
    await user.type(screen.getByLabelText('Họ và tên'), 'Trần Thị Mẫu');
    await user.type(screen.getByLabelText('Từ ngày'), '1/3/24');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(backend.argsOf('Parties.Save')).toHaveLength(1));
    expect(backend.argsOf('Parties.Save')[0]?.[0]).toMatchObject({
      kind: 'post',
      holders: [{ name: 'Trần Thị Mẫu', validFrom: '2024-03-01' }],
    });
  });
});
