import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { fakeBackend } from '../testing/fake-backend';
import { ask } from './call';
import { BackendError, blandSentence, toBackendError } from './error';
import { dependsOn, onChange, refetchKinds } from './events';

describe('toBackendError', () => {
  const cases: [string, unknown, Partial<BackendError>][] = [
    [
      'a refusal at a field',
      { kind: 'invalid', message: 'Chưa có tên.', field: 'name' },
      { kind: 'invalid', message: 'Chưa có tên.', field: 'name' },
    ],
    [
      'a refusal without field',
      { kind: 'storage', message: 'Ổ đĩa đầy.' },
      { kind: 'storage', message: 'Ổ đĩa đầy.', field: '' },
    ],
    ['an unknown kind', { kind: 'odd', message: 'x' }, { kind: 'internal', message: blandSentence }],
    ['an empty sentence', { kind: 'invalid', message: '' }, { kind: 'internal', message: blandSentence }],
    ['plain text', 'sql: no rows', { kind: 'internal', message: blandSentence }],
    ['nothing', undefined, { kind: 'internal', message: blandSentence }],
    ['an English error', new TypeError('x is not a function'), { kind: 'internal', message: blandSentence }],
  ];
  it.each(cases)('%s', (_, reason, expected) => expect(toBackendError(reason)).toMatchObject(expected));
  it('keeps its own', () => {
    const own = new BackendError('conflict', 'Đã có.');
    expect(toBackendError(own)).toBe(own);
  });
});

describe('ask', () => {
  it('says plainly that there is no program', async () => {
    await expect(ask(async () => 1)).rejects.toMatchObject({ kind: 'absent' });
  });
  it('gives the answer', async () => {
    fakeBackend();
    await expect(ask(async () => 7)).resolves.toBe(7);
  });
  it('turns a refusal into a BackendError', async () => {
    fakeBackend();
    const refusal = { kind: 'not_found', message: 'Không còn hồ sơ này.', field: '' };
    await expect(ask(() => Promise.reject(refusal))).rejects.toBeInstanceOf(BackendError);
  });
  it('does not wait for ever', async () => {
    fakeBackend();
    vi.useFakeTimers();
    const late = expect(ask(() => new Promise(() => undefined), 50)).rejects.toMatchObject({ kind: 'timeout' });
    await vi.advanceTimersByTimeAsync(60);
    await late;
    vi.useRealTimers();
  });
});

describe('changes', () => {
  it('reach listeners in full shape', () => {
    const backend = fakeBackend();
    const heard = vi.fn();
    const stop = onChange(heard);
    backend.change({ kinds: ['unit'] });
    stop();
    backend.change({ kinds: ['plan'] });
    expect(heard.mock.calls).toEqual([[{ kinds: ['unit'], label: '', operationId: '' }]]);
  });
  it('are silent outside the program', () => expect(onChange(() => undefined)).toBeTypeOf('function'));

  async function staleAfter(kinds: string[]): Promise<string[]> {
    const client = new QueryClient();
    const keys: [string, { kinds: string[] } | undefined][] = [
      ['unit', undefined],
      ['plan', undefined],
      ['home', dependsOn('all')],
      ['nomination', dependsOn('unit', 'nominee')],
    ];
    for (const [key, meta] of keys) {
      await client.fetchQuery({ queryKey: [key], queryFn: () => 1, ...(meta ? { meta: { ...meta } } : {}) });
    }
    await refetchKinds(client, kinds);
    return keys.map(([key]) => key).filter((key) => client.getQueryState([key])?.isInvalidated);
  }
  it('touch the kind, what depends on it, and what depends on all', async () => {
    expect(await staleAfter(['unit'])).toEqual(['unit', 'home', 'nomination']);
  });
  it('touch everything where no kind is named', async () => {
    expect(await staleAfter([])).toHaveLength(4);
  });
});
