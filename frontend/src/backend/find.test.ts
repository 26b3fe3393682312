import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../testing/fake-backend';
import { findQuery } from './find';

const none = () => ({ rows: [], total: 0 });

describe('findQuery', () => {
  it('gathers records of every kind with the place they open', async () => {
    const nominee = { id: 'n1', name: 'Lò Văn Ánh', unitName: 'Khóm 1', address: '', kindLabel: 'Cá nhân' };
    const decision = { id: 'd1', title: 'Tặng giấy khen', fullNumber: '', stateLabel: 'Dự thảo' };
    const backend = fakeBackend({
      Nominees: { List: () => ({ rows: [nominee], next: '' }) },
      Movements: { List: none },
      Plans: { List: none },
      Council: { Meetings: none },
      Decisions: { List: () => ({ rows: [decision], total: 1 }) },
    });
    const found = await new QueryClient().fetchQuery(findQuery(' anh '));
    expect(found).toEqual([
      { kind: 'nominee', id: 'n1', name: 'Lò Văn Ánh', detail: 'Khóm 1', address: '/nominees/n1' },
      { kind: 'decision', id: 'd1', name: 'Tặng giấy khen', detail: 'Dự thảo', address: '/decisions/d1' },
    ]);
    expect(backend.argsOf('Nominees.List')[0]?.[0]).toMatchObject({ text: 'anh', limit: 5 });
  });
  it('keeps what could be read where one kind could not', async () => {
    const movement = { id: 'm1', name: 'Chung sức', year: 2026 };
    fakeBackend({ Movements: { List: () => ({ rows: [movement], total: 1 }) } });
    const found = await new QueryClient().fetchQuery(findQuery('chung'));
    expect(found.map((one) => one.address)).toEqual(['/movements/m1']);
  });
  it('does not start at a single letter', () => expect(findQuery('a').enabled).toBe(false));
});
