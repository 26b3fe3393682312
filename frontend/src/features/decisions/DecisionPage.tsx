import { useQuery } from '@tanstack/react-query';
import { type Decision, decisionQuery } from '../../backend/decisions';
import { saveBonusList } from '../../backend/papers';
import { PaperList } from '../../papers/PaperList';
import { RecordHistory } from '../../pickers/RecordHistory';
import { Loaded } from '../../ui/feedback';
import { Page, PageHeader } from '../../ui/layout';
import { useParam } from '../../ui/navigation';
import { RecordTabs } from '../../ui/RecordTabs';
import { StateBadge } from '../../ui/StateBadge';
import { decisionPaperWords, decisionStates, decisionWords } from '../../words/decisions';
import { DraftPart } from './DraftPart';
import { IssuedPart } from './IssuedPart';

/** One decision: a draft that is worked on, or an issued one that is locked. */
export default function DecisionPage() {
  const id = useParam('id');
  const decision = useQuery(decisionQuery(id));
  return (
    <Page>
      <Loaded query={decision}>{(found) => <DecisionDesk key={found.id} decision={found} />}</Loaded>
    </Page>
  );
}

const stateWords = (column: string, value: string) => (column === 'state' ? (decisionStates[value]?.label ?? '') : '');

function DecisionDesk({ decision }: { decision: Decision }) {
  const { id, issued, fullNumber } = decision;
  const state = decisionStates[decision.state] ?? { label: decision.stateLabel, tone: 'neutral' };
  const bonusList = {
    id: 'bonus_list',
    label: decisionPaperWords.bonusList,
    format: 'excel',
    run: () => saveBonusList(id),
  } as const;
  return (
    <>
      <PageHeader
        title={fullNumber === '' ? decisionWords.draftTitle : decisionWords.numbered(fullNumber)}
        note={decision.title}
        actions={<StateBadge state={state} date={decision.date} />}
      />
      <RecordTabs
        tabs={[
          {
            id: 'work',
            label: issued ? decisionWords.tabIssued : decisionWords.tabDraft,
            content: issued ? <IssuedPart decision={decision} /> : <DraftPart decision={decision} />,
          },
          {
            id: 'papers',
            label: decisionWords.tabPapers,
            content: <PaperList recordId={id} kinds={['decision']} exports={[bonusList]} certificates />,
          },
          {
            id: 'history',
            label: decisionWords.tabHistory,
            content: <RecordHistory recordId={id} words={stateWords} />,
          },
        ]}
      />
    </>
  );
}
