import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { PlanDraft } from '../../../backend/plans';
import { doubtFields, type ReadingValues, valueAt } from './plan-reading';

/** What the fields of the preview share. */
export interface ReadingScope {
  values: ReadingValues;
  /** Puts a value at a path of the draft. */
  set: (path: string, value: unknown) => void;
  /** Replaces the draft, for lists that grow and shrink. */
  setDraft: (draft: PlanDraft) => void;
  setBodies: (bodies: ReadingValues['bodies']) => void;
  /** The field a person touches: its lines are lit. */
  touch: (path: string) => void;
  /** The field a person asked to see; what it stands in opens. */
  wanted: string;
  /** The one refusal of the program, at its field. */
  error: { field: string; message: string } | null;
}

interface Scope extends ReadingScope {
  doubts: Map<string, string>;
}

const ReadingContext = createContext<Scope | null>(null);

export function ReadingProvider({ scope, children }: { scope: ReadingScope; children: ReactNode }) {
  const { draft } = scope.values;
  const doubts = useMemo(() => new Map(doubtFields(draft).map(({ field, message }) => [field, message])), [draft]);
  const value = useMemo(() => ({ ...scope, doubts }), [scope, doubts]);
  return <ReadingContext.Provider value={value}>{children}</ReadingContext.Provider>;
}

export function useReading(): Scope {
  const scope = useContext(ReadingContext);
  if (!scope) throw new Error('a field of the preview stands outside of it');
  return scope;
}

/** One field of the draft, ready for a field of ui/form. */
export function useDraftField<T>(path: string) {
  const { values, set, touch, error, doubts } = useReading();
  return {
    name: path,
    value: valueAt(values.draft, path) as T,
    onChange: (value: T) => set(path, value),
    onBlur: () => undefined,
    error: error?.field === path ? error.message : undefined,
    doubt: doubts.get(path),
    touch: () => touch(path),
  };
}
