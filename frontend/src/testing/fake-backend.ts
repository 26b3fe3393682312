import { act } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { Change } from '../backend/events';

type Method = (...args: never[]) => unknown;

/** Answers of the program by struct and method; a thrown `{kind, message, field}` is a refusal. */
export type FakeAnswers = Record<string, Record<string, Method>>;

/** A call that was made. */
export interface FakeCall {
  name: string;
  args: unknown[];
}

export interface FakeBackend {
  calls: FakeCall[];
  /** Arguments of the calls of one method, oldest first: `argsOf('Units.Save')`. */
  argsOf: (name: string) => unknown[][];
  /** Announces a change as the program does after an operation. */
  change: (change: Partial<Change>) => void;
}

const usual: FakeAnswers = {
  Settings: {
    State: () => ({
      ready: true,
      dataFolder: '/du-lieu',
      today: '2026-11-22',
      profiles: [],
      profile: { id: 'p', wardKind: 'phường', wardName: 'Nhơn An', fullName: 'phường Nhơn An' },
      actor: { id: 'a', name: 'Trần Văn Mẫu', post: 'Công chức' },
    }),
  },
  Drafts: {
    Keep: (key: string, body: string) => ({ key, body, at: '2026-11-22T03:00:00Z' }),
    Find: (key: string) => ({ key, body: '', at: '' }),
    Drop: () => null,
  },
};

/**
 * Stands in for the program: `fakeBackend({ Units: { List: () => page } })`. A method that is not given rejects with a
 * plain error, as a missing one would. Gone after the test.
 */
export function fakeBackend(answers: FakeAnswers = {}): FakeBackend {
  const calls: FakeCall[] = [];
  const listeners = new Map<string, Set<(data: unknown) => void>>();
  const struct = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_, method: string) =>
          (...args: never[]) => {
            calls.push({ name: `${name}.${method}`, args });
            const answer = answers[name]?.[method] ?? usual[name]?.[method];
            // A copy, as if it had crossed the bridge.
            return Promise.resolve().then(async () => {
              if (!answer) throw new Error(`${name}.${method} is not there`);
              const result = await answer(...args);
              return result === undefined ? undefined : structuredClone(result);
            });
          },
      },
    );
  const target = window as unknown as Record<string, unknown>;
  target.go = { app: new Proxy({}, { get: (_, name: string) => struct(name) }) };
  target.runtime = {
    EventsOn: (name: string, listener: (data: unknown) => void) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => set.delete(listener);
    },
  };
  return {
    calls,
    argsOf: (name) => calls.filter((call) => call.name === name).map((call) => call.args),
    change: (change) =>
      act(() => {
        for (const listener of listeners.get('changed') ?? [])
          listener({ kinds: [], label: '', operationId: '', ...change });
      }),
  };
}

afterEach(() => {
  const target = window as unknown as Record<string, unknown>;
  target.go = undefined;
  target.runtime = undefined;
});
