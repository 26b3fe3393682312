import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { WorkLine } from '../../backend/home';
import { fakeBackend } from '../../testing/fake-backend';
import { renderScreen } from '../../testing/render';
import { backupSentence } from './WorkPage';
import { groupWork } from './work-groups';

const line = (key: string, tone: string, count = 3): WorkLine => ({
  key,
  label: `Việc ${key}`,
  advice: 'Làm thế này.',
  count,
  route: '/units?kind=school',
  tone,
});

describe('groupWork', () => {
  it('puts first steps first, then what is late, and leaves empty groups out', () => {
    const groups = groupWork([line('a', 'wait'), line('b', 'start'), line('c', 'late')]);
    expect(groups.map((group) => group.tone)).toEqual(['start', 'late', 'wait']);
    expect(groupWork([line('a', 'late')])).toHaveLength(1);
  });
  it('lets an unknown tone wait', () => expect(groupWork([line('a', 'mới')])[0]?.tone).toBe('wait'));
});

describe('backupSentence', () => {
  it('says how safe the data is', () => {
    const at = '2026-11-22T10:05:00.000Z';
    expect(backupSentence({ lastBackup: '', pending: true })).toMatch(/Chưa có bản sao/);
    expect(backupSentence({ lastBackup: at, pending: false })).toBe('Bản sao gần nhất lúc 17:05 22/11/2026.');
    expect(backupSentence({ lastBackup: at, pending: true })).toMatch(/chưa nằm trong bản sao\.$/);
  });
});

describe('the first screen', () => {
  const open = (lines: WorkLine[], menu = {}) => {
    fakeBackend({ Home: { Work: () => ({ lines, lastBackup: '', pending: false, menu }) } });
    return renderScreen('/');
  };
  it('is where the program opens, and shows counts in the menu', async () => {
    open([line('a', 'late', 12)], { plans: 12 });
    expect(await screen.findByText('Việc a')).toBeTruthy();
    const menu = screen.getByRole('navigation');
    expect(await within(menu).findByTitle('12 việc đang chờ')).toBeTruthy();
  });
  it('lines lead to their place', async () => {
    open([line('a', 'late')]);
    const link = (await screen.findByText('Việc a')).closest('a');
    expect(link?.getAttribute('href')).toBe('#/units?kind=school');
  });
  it('says so when nothing waits', async () => {
    open([]);
    expect(await screen.findByText('Không có việc nào đang chờ')).toBeTruthy();
  });
});
