import { useCallback, useEffect, useState } from 'react';
import { type Draft, useLatest, useServices } from '../services';

/** How long after the last keystroke a draft is kept. */
const keepAfter = 800;

interface DraftOptions<Values> {
  key: string;
  values: Values;
  dirty: boolean;
  /** Called with the time, or null where the draft could not be kept. */
  onKept: (at: Date | null) => void;
  onRestore: (values: Partial<Values>) => void;
}

/** A half-typed form found when the form opened, until a person decides about it. */
export interface DraftState<Values> {
  found: { at: string; values: Partial<Values> } | null;
  restore: () => void;
  discard: () => void;
}

/** Reads a kept draft; a damaged one counts as none. */
export function readDraft<Values>(draft: Draft | null): { at: string; values: Partial<Values> } | null {
  if (!draft) return null;
  try {
    const values: unknown = JSON.parse(draft.json);
    return typeof values === 'object' && values !== null && !Array.isArray(values)
      ? { at: draft.at, values: values as Partial<Values> }
      : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed within a second, and offers what was left half-typed before. */
export function useDraft<Values extends object>(options: DraftOptions<Values>): DraftState<Values> {
  const { drafts } = useServices();
  const [found, setFound] = useState<DraftState<Values>['found']>(null);
  const latest = useLatest(options);
  const { key, values, dirty } = options;

  useEffect(() => {
    let gone = false;
    drafts.find(key).then(
      (draft) => !gone && setFound(readDraft<Values>(draft)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [drafts, key]);

  useEffect(() => {
    if (!dirty) return;
    const timer = setTimeout(() => {
      drafts.keep(key, JSON.stringify(values)).then(
        () => latest.current.dirty && latest.current.onKept(new Date()),
        () => latest.current.onKept(null),
      );
    }, keepAfter);
    return () => clearTimeout(timer);
  }, [drafts, key, values, dirty, latest]);

  const discard = useCallback(() => {
    setFound(null);
    void drafts.drop(key).catch(() => undefined);
  }, [drafts, key]);
  const restore = useCallback(() => {
    if (found) latest.current.onRestore(found.values);
    setFound(null);
  }, [found, latest]);
  return { found, restore, discard };
}
