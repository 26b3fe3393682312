import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { makeQueryClient } from '../../backend/query-client';
import { fakeBackend } from '../../testing/fake-backend';
import { App, Surroundings } from '../App';
import { programServices } from '../services';

function openProgram(settings: Record<string, (...args: never[]) => unknown>) {
  let ready = false;
  const backend = fakeBackend({
    Settings: {
      State: () => ({
        ready,
        demo: false,
        today: '2026-11-22',
        profile: { fullName: '' },
        actor: { name: '', post: '' },
      }),
      SaveOffice: () => {
        ready = true;
        return { kinds: ['profile'], label: '', operationId: '' };
      },
      ...settings,
    },
    Home: { Work: () => ({ lines: [], lastBackup: '', pending: false, menu: {} }) },
  });
  render(
    <Surroundings env="test" client={makeQueryClient()} services={programServices}>
      <App />
    </Surroundings>,
  );
  return { backend, user: userEvent.setup() };
}

describe('the first run', () => {
  it('asks who the office is, then how to begin, then opens the program', async () => {
    const { backend, user } = openProgram({});
    await user.type(await screen.findByLabelText(/^Tên phường/), 'Nhơn An');
    await user.type(screen.getByLabelText(/^Tỉnh, thành phố/), 'tỉnh An Giang');
    await user.type(screen.getByLabelText(/^Chủ tịch/), 'Lê Thị Mẫu');
    await user.type(screen.getByLabelText(/^Họ và tên/), 'Trần Văn Mẫu');
    await user.click(screen.getByRole('button', { name: 'Lưu và tiếp tục' }));
    backend.change({ kinds: ['profile', 'staff'] });
    expect(await screen.findByText('Dùng bộ mười hai phong trào có sẵn')).toBeTruthy();
    await user.click(screen.getByText('Vào chương trình'));
    expect(await screen.findByText('Không có việc nào đang chờ')).toBeTruthy();
    expect(backend.argsOf('Settings.SaveOffice')[0]?.[0]).toMatchObject({ wardName: 'Nhơn An', wardKind: 'phường' });
  });

  it('offers the demo ward before anything is typed', async () => {
    let demo = false;
    const openDemo = vi.fn(() => {
      demo = true;
    });
    const { user } = openProgram({
      OpenDemo: openDemo,
      State: () => ({
        ready: demo,
        demo,
        today: '2026-11-22',
        profile: { fullName: '' },
        actor: { name: '', post: '' },
      }),
    });
    await user.click(await screen.findByText('Dùng thử với phường mẫu'));
    expect(await screen.findByText('Không có việc nào đang chờ')).toBeTruthy();
    expect(screen.getByText(/Đang dùng thử với phường mẫu/)).toBeTruthy();
    expect(openDemo).toHaveBeenCalledOnce();
  });

  it('says plainly that the page needs the program', async () => {
    fakeBackend();
    (window as unknown as { go: unknown }).go = undefined;
    render(
      <Surroundings env="test" client={makeQueryClient()}>
        <App />
      </Surroundings>,
    );
    expect(await screen.findByText(/chỉ chạy trong cửa sổ chương trình/)).toBeTruthy();
  });
});
