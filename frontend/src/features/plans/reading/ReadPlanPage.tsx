import { Alert, Button, Group } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconFileText, IconFolderOpen, IconHistory } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { toBackendError } from '../../../backend/error';
import { partiesQuery } from '../../../backend/parties';
import { acceptPlan, choosePlan, type PlanRow, readPlan } from '../../../backend/plans';
import { unitsQuery } from '../../../backend/units';
import { useCommand } from '../../../ui/command';
import { confirm, showFailure } from '../../../ui/dialogs';
import { EmptyState, ListSkeleton } from '../../../ui/feedback';
import { Page, PageHeader } from '../../../ui/layout';
import { GoLink, useGo, useSearchParam } from '../../../ui/navigation';
import { useServices, useUnsaved } from '../../../ui/services';
import { showClock, showInstant } from '../../../words/dates';
import { readingWords } from '../../../words/plans';
import { uiWords } from '../../../words/ui';
import { DoubtList } from './DoubtList';
import { acceptance, spanOf, tabOf } from './plan-reading';
import { ReadingTabs } from './ReadingTabs';
import classes from './reading.module.css';
import { ReadingProvider } from './reading-context';
import { SourceText } from './SourceText';
import { readingDraftKey, useReadingState } from './use-reading-state';

type State = ReturnType<typeof useReadingState>;

/** Reading a plan document: its text at the left, what was understood at the right, nothing stored before "Nhận". */
export default function ReadPlanPage() {
  const state = useReadingState();
  const accept = useAccept(state);
  const read = useCommand(readPlan, state.open);
  const given = useSearchParam('path');
  useEffect(() => {
    if (given !== '') read.run(given);
  }, [given, read.run]);
  useUnsaved(state.edited && !accept.isPending);
  const choose = async () => {
    if (state.edited && !(await confirmLoss())) return;
    const path = await choosePlan().catch(showFailure);
    if (path) read.run(path);
  };
  const again = () => accept.mutate(true);
  useHotkeys([['mod+Enter', () => state.values && accept.mutate(false), { preventDefault: true }]], []);
  return (
    <Page fill>
      <PageHeader
        title={readingWords.title}
        note={state.keptAt && state.edited ? uiWords.draftKept(showClock(state.keptAt)) : readingWords.note}
        actions={
          state.values && (
            <>
              <Button
                variant="default"
                leftSection={<IconFolderOpen size="1.1rem" aria-hidden />}
                onClick={() => void choose()}
              >
                {readingWords.chooseOther}
              </Button>
              <Button loading={accept.isPending} onClick={() => accept.mutate(false)}>
                {readingWords.accept}
              </Button>
            </>
          )
        }
      />
      <KeptOffer state={state} />
      <SameOffer state={state} onAgain={again} />
      {read.running && <ListSkeleton />}
      {!read.running && (state.values ? <Preview state={state} /> : <Beginning onChoose={() => void choose()} />)}
    </Page>
  );
}

function confirmLoss(): Promise<boolean> {
  return confirm({ title: uiWords.leaveTitle, fact: uiWords.leaveFact, confirmLabel: uiWords.leaveGo, danger: true });
}

/** Stores the reading; a refusal lands at its field, in its tab. */
function useAccept(state: State) {
  const go = useGo();
  const { drafts } = useServices();
  return useMutation({
    mutationFn: async (again: boolean): Promise<PlanRow | null> =>
      state.values && acceptPlan(acceptance(state.values, again)),
    onSuccess: async (row) => {
      await drafts.drop(readingDraftKey).catch(() => undefined);
      if (row) go(`/plans/${row.id}`);
    },
    onError: (reason) => {
      const { field, message } = toBackendError(reason);
      if (field === '') return showFailure(reason);
      state.setError({ field, message });
      state.setTab(tabOf(field));
      requestAnimationFrame(() => requestAnimationFrame(() => focusField(field)));
    },
  });
}

function focusField(field: string): void {
  for (let at = field; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = document.querySelector<HTMLElement>(`[data-path="${at}"]`);
    const input = place?.querySelector<HTMLElement>('input, textarea');
    if (input) {
      input.focus();
      return;
    }
  }
}

function Beginning({ onChoose }: { onChoose: () => void }) {
  return (
    <Group justify="center" style={{ flex: 1 }}>
      <EmptyState
        icon={<IconFileText aria-hidden />}
        title={readingWords.emptyTitle}
        advice={readingWords.emptyAdvice}
        action={
          <Button leftSection={<IconFolderOpen size="1.1rem" aria-hidden />} onClick={onChoose}>
            {readingWords.choose}
          </Button>
        }
      />
    </Group>
  );
}

/** A reading that was corrected before and not accepted. */
function KeptOffer({ state }: { state: State }) {
  const { found, restore, discard } = state.draft;
  if (!found || state.edited) return null;
  return (
    <Alert variant="outline" color="yellow" p="xs" icon={<IconHistory aria-hidden />}>
      <Group gap="xs">
        <span>{readingWords.draftFound(found.values.fileName ?? '', showInstant(found.at))}</span>
        <Button size="xs" onClick={restore}>
          {uiWords.draftRestore}
        </Button>
        <Button size="xs" variant="default" onClick={discard}>
          {uiWords.draftDrop}
        </Button>
      </Group>
    </Alert>
  );
}

/** The plan is stored already: open it, or store it a second time. */
function SameOffer({ state, onAgain }: { state: State; onAgain: () => void }) {
  const { samePlan, error } = state;
  const refused = error?.field === 'number';
  if (!samePlan && !refused) return null;
  return (
    <Alert variant="outline" color="yellow" p="xs">
      <Group gap="xs">
        <span>{refused ? error.message : readingWords.samePlan}</span>
        {samePlan && <GoLink to={`/plans/${samePlan.id}`}>{readingWords.openSame}</GoLink>}
        {refused && (
          <Button size="xs" variant="default" onClick={onAgain}>
            {readingWords.again}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

function Preview({ state }: { state: State }) {
  const parties = useQuery(partiesQuery({ kind: '', text: '' }));
  const units = useQuery(unitsQuery({ text: '', kind: '', closed: false }));
  const { values, scope } = state;
  if (!values || !scope) return null;
  const { draft } = values;
  const show = (field: string, line: number) => {
    if (field !== '') state.setTab(tabOf(field));
    state.setWanted(field);
    state.setLit(line > 0 ? [line, line] : spanOf(draft, field));
  };
  return (
    <ReadingProvider scope={scope}>
      <DoubtList draft={draft} onShow={show} />
      <div className={classes.splitBox}>
        <div className={classes.split}>
          <SourceText
            fileName={values.fileName}
            lines={draft.source_lines ?? []}
            lit={state.lit}
            doubted={draft.doubts.map((doubt) => doubt.line)}
          />
          <section className={classes.pane} aria-label={readingWords.understood}>
            <ReadingTabs
              tab={state.tab}
              onTab={state.setTab}
              catalogue={{ parties: parties.data?.rows ?? [], units: units.data?.rows ?? [] }}
            />
          </section>
        </div>
      </div>
    </ReadingProvider>
  );
}
