import { Button, Group, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconChecks, IconDeviceFloppy, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CheckCommand, ChecklistLine } from '../../backend/nominations';
import { Section } from '../../ui/layout';
import { useUnsaved } from '../../ui/services';
import { judgements, nominationWords } from '../../words/nominations';
import { type CheckValues, changedChecks, checkValues } from './nomination-form';
import classes from './nominations.module.css';

interface CheckListProps {
  lines: ChecklistLine[];
  locked: boolean;
  saving: boolean;
  onSave: (changed: CheckCommand[]) => void;
}

/** The criteria checklist: every line judged, with its evidence. Give it a key that changes when it is stored. */
export function CheckList({ lines, locked, saving, onSave }: CheckListProps) {
  const [values, setValues] = useState(() => checkValues(lines));
  const changed = changedChecks(lines, values);
  useUnsaved(changed.length > 0 && !saving);
  const put = (index: number, next: Partial<CheckValues>) =>
    setValues((all) => all.map((line, at) => (at === index ? { ...line, ...next } : line)));
  const add = () =>
    setValues((all) => [...all, { id: '', text: '', met: '', evidence: '', general: true, remove: false }]);
  const allMet = () => setValues((all) => all.map((line) => (line.met === '' ? { ...line, met: 'yes' } : line)));
  return (
    <Section
      title={nominationWords.checks}
      note={values.length > 0 ? nominationWords.checksNote : nominationWords.noChecks}
    >
      <ol className={classes.checks}>
        {values.map((line, index) =>
          line.remove ? null : (
            <CheckLine
              key={line.id || `new-${index}`}
              line={line}
              locked={locked}
              onChange={(next) => put(index, next)}
            />
          ),
        )}
      </ol>
      {!locked && (
        <Group justify="flex-end">
          <Button variant="default" leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={add}>
            {nominationWords.addCheck}
          </Button>
          <Button variant="default" leftSection={<IconChecks size="1.1rem" aria-hidden />} onClick={allMet}>
            {nominationWords.allMet}
          </Button>
          <Button
            disabled={changed.length === 0}
            loading={saving}
            leftSection={<IconDeviceFloppy size="1.1rem" aria-hidden />}
            onClick={() => onSave(changed)}
          >
            {nominationWords.checksSaved}
          </Button>
        </Group>
      )}
    </Section>
  );
}

interface CheckLineProps {
  line: CheckValues;
  locked: boolean;
  onChange: (next: Partial<CheckValues>) => void;
}

function CheckLine({ line, locked, onChange }: CheckLineProps) {
  const own = line.id === '';
  return (
    <li>
      <div className={classes.checkText}>
        {own ? (
          <TextInput
            aria-label={nominationWords.checkText}
            placeholder={nominationWords.checkText}
            value={line.text}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
          />
        ) : (
          line.text
        )}
      </div>
      <div className={classes.checkAnswer}>
        <SegmentedControl
          aria-label={`${nominationWords.judge}: ${line.text}`}
          data={[{ value: '', label: 'Chưa' }, ...judgements]}
          value={line.met}
          disabled={locked}
          onChange={(met) => onChange({ met })}
        />
        <Textarea
          className={classes.evidence}
          aria-label={`${nominationWords.evidence}: ${line.text}`}
          placeholder={nominationWords.evidence}
          autosize
          minRows={1}
          maxRows={6}
          disabled={locked}
          value={line.evidence}
          onChange={(event) => onChange({ evidence: event.currentTarget.value })}
        />
        {line.general && !locked && (
          <Button
            variant="subtle"
            color="gray"
            aria-label={`${nominationWords.removeCheck}: ${line.text}`}
            onClick={() => onChange({ remove: true })}
          >
            <IconTrash size="1.1rem" aria-hidden />
          </Button>
        )}
      </div>
    </li>
  );
}
