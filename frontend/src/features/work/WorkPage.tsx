import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type Work, workQuery } from '../../backend/home';
import { settingsQuery } from '../../backend/settings';
import { EmptyState, Loaded } from '../../ui/feedback';
import { Page, PageHeader, Section } from '../../ui/layout';
import { GoLink } from '../../ui/navigation';
import { showDate, showInstant } from '../../words/dates';
import { workWords } from '../../words/work';
import { WorkList } from './WorkList';

/** The first screen of the day: what waits, in the order of the work. */
export default function WorkPage() {
  const work = useQuery(workQuery);
  const state = useQuery(settingsQuery);
  const note = state.data && workWords.greeting(state.data.actor.name, showDate(state.data.today));
  return (
    <Page>
      <PageHeader title={workWords.title} note={note} />
      <Loaded query={work}>
        {(view) => (
          <>
            {view.lines.length > 0 ? <WorkList lines={view.lines} /> : <AllDone />}
            <Section title={workWords.safety}>
              {backupSentence(view)} <GoLink to="/backups">{workWords.backupOpen}</GoLink>
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function AllDone() {
  return (
    <Section>
      <EmptyState icon={<IconCircleCheck aria-hidden />} title={workWords.allDone} advice={workWords.allDoneAdvice} />
    </Section>
  );
}

/** How old the newest backup is, and whether it holds everything. */
export function backupSentence(view: Pick<Work, 'lastBackup' | 'pending'>): string {
  if (view.lastBackup === '') return workWords.backupNone;
  const at = workWords.backupAt(showInstant(view.lastBackup));
  return view.pending ? `${at} ${workWords.backupPending}` : at;
}
