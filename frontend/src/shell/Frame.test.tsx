import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type FakeAnswers, fakeBackend } from '../testing/fake-backend';
import { renderScreen } from '../testing/render';
import { closeOverlay } from './overlays';

function open(address: string, answers: FakeAnswers = {}) {
  const backend = fakeBackend({
    Home: { Work: () => ({ lines: [], lastBackup: '', pending: false, menu: {} }) },
    Units: { List: () => ({ rows: [], total: 0 }) },
    ...answers,
  });
  act(closeOverlay);
  return { backend, ...renderScreen(address) };
}

describe('the frame', () => {
  it('names the screen in the title and marks its place', async () => {
    open('/units');
    await screen.findByText('Chưa có đơn vị nào');
    expect(document.title).toBe('Đơn vị – Gương Sáng');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Đơn vị');
  });
  it('says so where there is no such screen', async () => {
    open('/khong-co');
    expect(await screen.findByText(/Không có màn hình này/)).toBeTruthy();
  });
  it('F1 opens the page of the screen', async () => {
    const { user } = open('/units');
    await screen.findByText('Chưa có đơn vị nào');
    await user.keyboard('{F1}');
    expect(await screen.findByText('Làm thế nào để quản lý danh mục đơn vị')).toBeTruthy();
  });
  it('a question mark opens the keys', async () => {
    const { user } = open('/units');
    await screen.findByText('Chưa có đơn vị nào');
    await user.keyboard('?');
    expect(await screen.findByText('Tìm hồ sơ hoặc mở màn hình')).toBeTruthy();
  });
  it('Ctrl+K opens a screen by letters without accents', async () => {
    const { user } = open('/units');
    await screen.findByText('Chưa có đơn vị nào');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(/Gõ tên màn hình/), 'giao dien');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Cỡ hiển thị')).toBeTruthy();
  });
  it('Ctrl+K opens a record by its name', async () => {
    const decision = { id: 'd1', title: 'Tặng giấy khen quý III', fullNumber: '05/QĐ-UBND', stateLabel: '' };
    const { user } = open('/units', { Decisions: { List: () => ({ rows: [decision], total: 1 }) } });
    await screen.findByText('Chưa có đơn vị nào');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(/Gõ tên màn hình/), 'giay khen');
    expect(await screen.findByText('Tặng giấy khen quý III')).toBeTruthy();
    expect(screen.getByText('Quyết định · 05/QĐ-UBND')).toBeTruthy();
  });
  it('asks before a screen with unsaved words is left', async () => {
    const { user } = open('/office');
    await user.type(await screen.findByLabelText(/^Phó Chủ tịch/), 'Lê');
    await user.click(screen.getByRole('link', { name: 'Giao diện' }));
    await user.click(await screen.findByRole('button', { name: 'Ở lại' }));
    expect(screen.getByLabelText<HTMLInputElement>(/^Phó Chủ tịch/).value).toBe('Lê');
    await user.click(screen.getByRole('link', { name: 'Giao diện' }));
    await user.click(await screen.findByRole('button', { name: 'Rời đi' }));
    expect(await screen.findByText('Cỡ hiển thị')).toBeTruthy();
  });
  it('F5 reads again', async () => {
    const { backend, user } = open('/units');
    await screen.findByText('Chưa có đơn vị nào');
    const before = backend.argsOf('Units.List').length;
    await user.keyboard('{F5}');
    await waitFor(() => expect(backend.argsOf('Units.List').length).toBe(before + 1));
  });
  it('Ctrl+Z takes back, says what, and offers to do it again', async () => {
    const undo = vi.fn(() => ({ kinds: [], label: 'Hoàn tác: Sửa đơn vị', operationId: 'x' }));
    const redo = vi.fn(() => ({ kinds: [], label: 'Làm lại: Sửa đơn vị', operationId: 'y' }));
    const { user } = open('/units', { Journal: { Undo: undo, Redo: redo } });
    await screen.findByText('Chưa có đơn vị nào');
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Hoàn tác: Sửa đơn vị')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Làm lại' }));
    expect(await screen.findByText('Làm lại: Sửa đơn vị')).toBeTruthy();
    expect([undo.mock.calls.length, redo.mock.calls.length]).toEqual([1, 1]);
  });
  it('shows why nothing could be taken back', async () => {
    const undo = () => Promise.reject({ kind: 'not_found', message: 'Không còn việc nào để hoàn tác.', field: '' });
    const { user } = open('/units', { Journal: { Undo: undo } });
    await screen.findByText('Chưa có đơn vị nào');
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Không còn việc nào để hoàn tác.')).toBeTruthy();
  });
  it('says that the demo ward is open and leads back', async () => {
    const closeDemo = vi.fn();
    const demo = {
      ready: true,
      demo: true,
      today: '2026-11-22',
      profile: { fullName: 'phường Mẫu' },
      profiles: [],
      actor: { name: 'A', post: '' },
    };
    const { user } = open('/units', { Settings: { State: () => demo, CloseDemo: closeDemo } });
    await user.click(await screen.findByRole('button', { name: 'Thôi dùng thử' }));
    expect(closeDemo).toHaveBeenCalledOnce();
  });
});
