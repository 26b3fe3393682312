import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';

const line = {
  id: 'p1',
  kind: 'individual',
  kindLabel: 'Cá nhân',
  honorific: '',
  name: 'Lê Văn Mẫu',
  birth: '1956',
  post: '',
  unitName: '',
  address: 'Khóm 1',
  quarterName: '',
  nominations: 0,
  missing: [],
};

function backend(rows = [line], similar = [line]) {
  let asked = 0;
  return fakeBackend({
    Nominees: {
      List: () => ({ rows, next: '' }),
      Count: () => rows.length,
      Get: () => ({ ...line, gender: '', citizenId: '012345678901', missing: ['quê quán'] }),
      Save: (command: { sure: boolean }) => {
        asked += 1;
        return {
          saved: command.sure || similar.length === 0 || asked > 1,
          nominee: line,
          similar: command.sure ? [] : similar,
        };
      },
    },
    Units: { List: () => ({ rows: [], total: 0 }) },
    Nominations: { List: () => ({ rows: [], next: '' }), Count: () => ({ total: 0, states: [], years: [] }) },
    Journal: { Of: () => [] },
  });
}

describe('the register', () => {
  it('asks before adding somebody who looks the same', async () => {
    const program = backend();
    const { user } = renderScreen('/nominees');
    await screen.findByText('Lê Văn Mẫu');
    await user.click(screen.getByRole('button', { name: 'Thêm điển hình' }));
    const panel = await screen.findByRole('dialog');
    await user.type(within(panel).getByLabelText('Họ và tên (*)'), 'LE VAN MAU');
    await user.click(within(panel).getByRole('button', { name: 'Lưu' }));
    await user.click(await screen.findByRole('button', { name: 'Vẫn thêm mới' }));
    await screen.findByRole('button', { name: 'Thêm điển hình' });
    const sent = program.argsOf('Nominees.Save').map(([command]) => (command as { sure: boolean }).sure);
    expect(sent).toEqual([false, true]);
  });

  it('shows the fields of the kind', async () => {
    backend([]);
    const { user } = renderScreen('/nominees');
    await user.click((await screen.findAllByRole('button', { name: 'Thêm điển hình' }))[0] as HTMLElement);
    const panel = await screen.findByRole('dialog');
    expect(within(panel).getByLabelText('Quê quán')).toBeTruthy();
    await user.click(within(panel).getByRole('combobox', { name: 'Đối tượng (*)' }));
    await user.click(await screen.findByRole('option', { name: 'Tập thể' }));
    expect(await within(panel).findByLabelText('Quá trình thành lập')).toBeTruthy();
    expect(within(panel).queryByLabelText('Quê quán')).toBeNull();
  });

  it('begins the next one with the kind of the last', async () => {
    const program = backend([], []);
    const { user } = renderScreen('/nominees');
    await user.click((await screen.findAllByRole('button', { name: 'Thêm điển hình' }))[0] as HTMLElement);
    const panel = await screen.findByRole('dialog');
    await user.click(within(panel).getByRole('combobox', { name: 'Đối tượng (*)' }));
    await user.click(await screen.findByRole('option', { name: 'Tập thể' }));
    const name = await within(panel).findByLabelText('Tên tập thể (*)');
    await user.type(name, 'Khóm Mẫu');
    await user.click(within(panel).getByRole('button', { name: 'Lưu và thêm mới' }));
    await waitFor(() => expect((name as HTMLInputElement).value).toBe(''));
    expect(within(panel).getByLabelText('Tên tập thể (*)')).toBeTruthy();
    expect(program.argsOf('Nominees.Save')[0]?.[0]).toMatchObject({ kind: 'collective', name: 'Khóm Mẫu' });
  });

  it('masks the citizen id until it is asked for', async () => {
    backend();
    const { user } = renderScreen('/nominees/p1');
    expect(await screen.findByText(/••••••••8901/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hiện số căn cước' }));
    expect(await screen.findByText(/012345678901/)).toBeTruthy();
  });
});
