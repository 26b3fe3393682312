import { Alert, Button, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Nominee } from '../../backend/nominees';
import { Facts, Section } from '../../ui/layout';
import { showDate } from '../../words/dates';
import { genders, nomineeWords } from '../../words/nominees';
import { labelOf } from '../../words/options';
import { isPerson, nameLabel } from './nominee-form';

/** Long text with its lines. */
function Lines({ text }: { text: string }) {
  return <span style={{ whiteSpace: 'pre-line' }}>{text}</span>;
}

/** Everything known of a nominee, and what part V.1 of the plan still asks for. */
export function NomineeFacts({ nominee }: { nominee: Nominee }) {
  const person = isPerson(nominee.kind);
  return (
    <Stack gap="md">
      {nominee.missing.length > 0 && (
        <Alert variant="outline" color="yellow" icon={<IconInfoCircle aria-hidden />}>
          {nomineeWords.missingTitle}: {nominee.missing.join('; ')}.
        </Alert>
      )}
      <Section title={nomineeWords.tabMain}>
        <Facts items={person ? personFacts(nominee) : collectiveFacts(nominee)} />
        {nominee.citizenId !== '' && <CitizenId value={nominee.citizenId} />}
      </Section>
      <LongTexts nominee={nominee} />
    </Stack>
  );
}

function personFacts(one: Nominee) {
  return [
    { label: nameLabel(one.kind), value: `${one.honorific} ${one.name}`.trim() },
    { label: nomineeWords.gender, value: labelOf(genders, one.gender) },
    { label: nomineeWords.birth, value: showDate(one.birth) },
    { label: nomineeWords.nativePlace, value: one.nativePlace },
    { label: nomineeWords.post, value: one.post },
    { label: nomineeWords.unit, value: one.unitName || one.unitText },
    { label: nomineeWords.address, value: one.address },
    { label: nomineeWords.quarter, value: one.quarterName },
  ];
}

function collectiveFacts(one: Nominee) {
  return [
    { label: nameLabel(one.kind), value: one.name },
    { label: nomineeWords.ownUnit, value: one.unitName || one.unitText },
    { label: nomineeWords.quarter, value: one.quarterName },
  ];
}

function LongTexts({ nominee }: { nominee: Nominee }) {
  const texts = [
    { label: nomineeWords.history, value: nominee.history },
    { label: nomineeWords.structure, value: nominee.structure },
    { label: nomineeWords.functions, value: nominee.functions },
    { label: nomineeWords.achievement, value: nominee.achievement },
    { label: nomineeWords.commendationHistory, value: nominee.commendationHistory },
    { label: nomineeWords.remark, value: nominee.note },
  ].filter((text) => text.value !== '');
  return texts.map((text) => (
    <Section key={text.label} title={text.label}>
      <Lines text={text.value} />
    </Section>
  ));
}

/** The citizen id, masked until it is asked for. */
function CitizenId({ value }: { value: string }) {
  const [shown, setShown] = useState(false);
  return (
    <p>
      {nomineeWords.citizenId}: {shown ? value : `••••••••${value.slice(-4)}`}{' '}
      {!shown && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(true)}>
          {nomineeWords.citizenIdShow}
        </Button>
      )}
    </p>
  );
}
