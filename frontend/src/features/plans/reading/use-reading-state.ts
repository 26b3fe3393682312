import { useCallback, useEffect, useMemo, useState } from 'react';
import { type PlanDraft, type PlanReading, type PlanRow, proposeBodies } from '../../../backend/plans';
import { useDraft } from '../../../ui/form/use-draft';
import {
  type ReadingTab,
  type ReadingValues,
  type Span,
  spanOf,
  unmappedNames,
  valuesOf,
  withValueAt,
} from './plan-reading';
import type { ReadingScope } from './reading-context';

/** Key under which a reading that was corrected but not accepted is kept. */
export const readingDraftKey = 'plan:reading';

const nothing = {} as ReadingValues;

/** Everything the preview holds while a person corrects a reading. */
export function useReadingState() {
  const [values, setValues] = useState<ReadingValues | null>(null);
  const [samePlan, setSamePlan] = useState<PlanRow | null>(null);
  const [edited, setEdited] = useState(false);
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const [tab, setTab] = useState<ReadingTab>('head');
  const [lit, setLit] = useState<Span | null>(null);
  const [wanted, setWanted] = useState('');
  const [error, setError] = useState<ReadingScope['error']>(null);
  const start = useCallback((next: ReadingValues, same: PlanRow | null, isEdited: boolean) => {
    setValues(next);
    setSamePlan(same);
    setEdited(isEdited);
    setTab('head');
    setLit(null);
    setWanted('');
    setError(null);
  }, []);
  const draft = useDraft<ReadingValues>({
    key: readingDraftKey,
    values: values ?? nothing,
    dirty: edited && values !== null,
    onKept: setKeptAt,
    onRestore: (kept) => start(kept as ReadingValues, null, true),
  });
  const change = useCallback((next: (values: ReadingValues) => ReadingValues) => {
    setValues((current) => current && next(current));
    setEdited(true);
    setError(null);
  }, []);
  useMissingBodies(values, tab, change);
  const open = useCallback(
    (reading: PlanReading) => start(valuesOf(reading), reading.samePlan.id ? reading.samePlan : null, false),
    [start],
  );
  const scope = useScope(values, change, setLit, error, wanted);
  return { values, samePlan, edited, keptAt, tab, setTab, lit, setLit, setWanted, error, setError, draft, open, scope };
}

type Change = (next: (values: ReadingValues) => ReadingValues) => void;

/** Names that were typed by hand get their proposal when the person comes to the bodies. */
function useMissingBodies(values: ReadingValues | null, tab: ReadingTab, change: Change) {
  const missing = useMemo(() => (values && tab === 'bodies' ? unmappedNames(values) : []), [values, tab]);
  useEffect(() => {
    if (missing.length === 0) return;
    proposeBodies(missing).then(
      (found) => change((current) => ({ ...current, bodies: [...current.bodies, ...found] })),
      () => undefined, // the program proposes again when the plan is accepted
    );
  }, [missing, change]);
}

function useScope(
  values: ReadingValues | null,
  change: Change,
  setLit: (span: Span | null) => void,
  error: ReadingScope['error'],
  wanted: string,
) {
  return useMemo<ReadingScope | null>(() => {
    if (!values) return null;
    const setDraft = (draft: PlanDraft) => change((current) => ({ ...current, draft }));
    return {
      values,
      error,
      wanted,
      setDraft,
      set: (path, value) => change((current) => ({ ...current, draft: withValueAt(current.draft, path, value) })),
      setBodies: (bodies) => change((current) => ({ ...current, bodies })),
      touch: (path) => setLit(spanOf(values.draft, path)),
    };
  }, [values, change, setLit, error, wanted]);
}
