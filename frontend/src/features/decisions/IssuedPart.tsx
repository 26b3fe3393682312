import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconGift, IconGiftOff } from '@tabler/icons-react';
import { useState } from 'react';
import { conferLines, type Decision } from '../../backend/decisions';
import { useCommand } from '../../ui/command';
import { DateField } from '../../ui/form/typed-fields';
import { Facts, Section } from '../../ui/layout';
import { readDate, showDate, todayStored } from '../../words/dates';
import { decisionWords, draftWords, lineWords } from '../../words/decisions';
import { toggled } from './decision-form';
import classes from './decisions.module.css';
import { LineTable } from './LineTable';

/** An issued decision: locked; only handing over is still written down. */
export function IssuedPart({ decision }: { decision: Decision }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const confer = useCommand(
    (date: string) => conferLines(decision.id, [...chosen], date),
    () => {
      setChosen(new Set());
      setAsking(false);
    },
  );
  const all = decision.parts.flatMap((part) => part.lines.map((line) => line.id));
  return (
    <div className={classes.body}>
      <IssuedFacts decision={decision} />
      <Section
        title={lineWords.list}
        note={chosen.size === 0 ? lineWords.chooseFirst : lineWords.people(chosen.size)}
        actions={
          <ConferButtons
            disabled={chosen.size === 0}
            onConfer={() => setAsking(true)}
            onTakeBack={() => confer.run('')}
          />
        }
      >
        <LineTable
          decision={decision}
          chosen={chosen}
          onToggle={(line) => setChosen(toggled(chosen, line.id))}
          onToggleAll={() => setChosen(chosen.size === all.length ? new Set() : new Set(all))}
        />
      </Section>
      {asking && (
        <ConferDialog
          count={chosen.size}
          first={decision.date}
          onClose={() => setAsking(false)}
          onConfer={confer.run}
        />
      )}
    </div>
  );
}

function IssuedFacts({ decision }: { decision: Decision }) {
  const { signerAuthority, signerPost, signerName } = decision;
  const signing = [signerAuthority, signerPost].filter((text) => text !== '').join(' – ');
  return (
    <Section>
      <Facts
        items={[
          { label: decisionWords.number, value: decision.fullNumber },
          { label: decisionWords.date, value: showDate(decision.date) },
          { label: decisionWords.signer, value: `${signing}: ${signerName}` },
          { label: draftWords.fund, value: decision.fundText },
          { label: decisionWords.meeting, value: decision.meetingTitle },
          { label: decisionWords.conferred, value: `${decision.conferred}/${decision.count}` },
          { label: decisionWords.summary, value: decision.title },
        ]}
      />
    </Section>
  );
}

interface ConferButtonsProps {
  disabled: boolean;
  onConfer: () => void;
  onTakeBack: () => void;
}

function ConferButtons({ disabled, onConfer, onTakeBack }: ConferButtonsProps) {
  return (
    <>
      <Button
        variant="default"
        disabled={disabled}
        leftSection={<IconGiftOff size="1.1rem" aria-hidden />}
        onClick={onTakeBack}
      >
        {lineWords.unconfer}
      </Button>
      <Button disabled={disabled} leftSection={<IconGift size="1.1rem" aria-hidden />} onClick={onConfer}>
        {lineWords.confer}
      </Button>
    </>
  );
}

interface ConferDialogProps {
  count: number;
  /** Date of the decision: nothing is handed over before it. */
  first: string;
  onClose: () => void;
  onConfer: (date: string) => void;
}

function ConferDialog({ count, first, onClose, onConfer }: ConferDialogProps) {
  const [date, setDate] = useState(todayStored() < first ? first : todayStored());
  const stored = readDate(date);
  return (
    <Modal opened onClose={onClose} title={lineWords.conferTitle} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (stored) onConfer(stored);
        }}
      >
        <Stack>
          <Text>{lineWords.conferFact(count)}</Text>
          <DateField
            name="conferredOn"
            label={lineWords.conferDate}
            value={date}
            onChange={setDate}
            onBlur={() => undefined}
            required
            autoFocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {lineWords.cancel}
            </Button>
            <Button type="submit" disabled={stored === null}>
              {lineWords.confer}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
