import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ProgramState } from '../../backend/settings';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';
import { officePeriods, officeValues, validateOffice } from './office-form';

const work = { Work: () => ({ lines: [], lastBackup: '', pending: false, menu: {} }) };

describe('officePeriods', () => {
  const profile = (id: string, validFrom: string) => ({ id, validFrom }) as ProgramState['profile'];
  it('names the time before the town ended and the time since', () => {
    expect(officePeriods([profile('a', ''), profile('b', '2025-07-01')])).toEqual([
      { value: 'a', label: 'Trước 01/07/2025' },
      { value: 'b', label: 'Từ 01/07/2025' },
    ]);
  });
});

describe('office form', () => {
  it('begins with a phường and nothing else', () => {
    const values = officeValues(null);
    expect(values.wardKind).toBe('phường');
    expect(Object.values(values).filter((value) => value !== '')).toHaveLength(1);
  });
  it('keeps the ids of what it changes', () => {
    const state = { profile: { id: 'p1', wardKind: 'xã' }, actor: { id: 'a1' } } as unknown as ProgramState;
    expect(officeValues(state)).toMatchObject({ profileId: 'p1', actorId: 'a1', wardKind: 'xã' });
  });
  it('wants what the first paper needs', () => {
    const missing = Object.entries(validateOffice(officeValues(null))).filter(([, message]) => message);
    expect(missing.map(([name]) => name)).toEqual(['wardName', 'province', 'chairperson', 'actorName']);
  });
});

describe('settings screens', () => {
  it('store the office', async () => {
    const save = vi.fn((_command: object) => ({ kinds: ['profile'], label: '', operationId: '' }));
    fakeBackend({
      Home: work,
      Settings: {
        State: () => ({
          ready: true,
          today: '2026-11-22',
          profiles: [],
          profile: {
            id: 'p1',
            wardKind: 'phường',
            wardName: 'Nhơn An',
            province: 'tỉnh An Giang',
            chairperson: 'Lê Thị Mẫu',
          },
          actor: { id: 'a1', name: 'Trần Văn Mẫu', post: '' },
        }),
        SaveOffice: save,
      },
    });
    const { user } = renderScreen('/office');
    await user.type(await screen.findByLabelText(/^Chức vụ của bạn/), 'Công chức');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.lastCall?.[0]).toMatchObject({ profileId: 'p1', actorPost: 'Công chức' });
  });

  it('change the look at once and remember it', async () => {
    fakeBackend({ Home: work });
    const { user } = renderScreen('/appearance');
    await user.click(await screen.findByRole('radio', { name: '150 %' }));
    await user.click(screen.getByRole('radio', { name: 'Cao' }));
    expect(document.documentElement.style.fontSize).toBe('150%');
    expect(document.documentElement.getAttribute('data-contrast')).toBe('high');
    expect(JSON.parse(localStorage.getItem('guongsang.appearance') ?? '{}')).toMatchObject({ zoom: 150 });
    await user.click(screen.getByRole('radio', { name: '100 %' }));
    await user.click(screen.getByRole('radio', { name: 'Bình thường' }));
  });
});
