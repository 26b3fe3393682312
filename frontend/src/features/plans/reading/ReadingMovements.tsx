import { Button, Fieldset, Group, MultiSelect, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import ui from '../../../ui/ui.module.css';
import { leadModes, movementWords, subjectKinds } from '../../../words/movements';
import { readingWords } from '../../../words/plans';
import { DoubtNote, DraftArea, DraftDate, DraftList, DraftSelect, DraftText } from './DraftFields';
import { newMovement, withoutItem } from './plan-reading';
import { ReadingItem } from './ReadingItem';
import classes from './reading.module.css';
import { useDraftField, useReading } from './reading-context';

/** The movements of the plan, each opening into its fields. */
export function ReadingMovements() {
  const { values, set, error } = useReading();
  const { movements, year } = values.draft;
  return (
    <div className={classes.fields}>
      {error?.field === 'movements' && (
        <Text c="var(--mantine-color-error)" className={ui.wide}>
          {error.message}
        </Text>
      )}
      {movements.map((movement, index) => (
        <ReadingItem
          // biome-ignore lint/suspicious/noArrayIndexKey: movements of a draft have no key of their own
          key={index}
          path={`movements.${index}`}
          title={[movement.ordinal, movement.name || readingWords.unnamed].filter(Boolean).join(' ')}
        >
          <MovementFields index={index} />
        </ReadingItem>
      ))}
      <Group className={ui.wide}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          onClick={() => set('movements', [...movements, newMovement(year)])}
        >
          {readingWords.addMovement}
        </Button>
      </Group>
    </div>
  );
}

function MovementFields({ index }: { index: number }) {
  const { values, setDraft } = useReading();
  const path = `movements.${index}`;
  return (
    <div className={classes.fields}>
      <DraftArea path={`${path}.name`} label={movementWords.name} required rows={1} />
      <DraftText path={`${path}.ordinal`} label={movementWords.ordinal} />
      <DraftSelect path={`${path}.mode`} label={movementWords.mode} options={leadModes} required />
      <DraftText path={`${path}.lead`} label={movementWords.lead} wide />
      <DraftList path={`${path}.coordinators`} label={movementWords.coordinators} />
      <DraftDate path={`${path}.start`} label={movementWords.start} />
      <DraftDate path={`${path}.end`} label={movementWords.end} />
      <DraftText path={`${path}.period_text`} label={readingWords.periodText} wide />
      <DraftCriteria path={`${path}.criteria`} />
      <Group className={ui.wide}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size="1rem" aria-hidden />}
          onClick={() => setDraft(withoutItem(values.draft, 'movements', index))}
        >
          {readingWords.removeMovement}
        </Button>
      </Group>
    </div>
  );
}

function DraftCriteria({ path }: { path: string }) {
  const { values, setDraft } = useReading();
  const { value, onChange } = useDraftField<{ subjects: string[]; items: string[] }[]>(path);
  return (
    <div className={ui.wide}>
      {value.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a draft have no key of their own
        <Fieldset key={index} mt="xs" p="sm" legend={`${movementWords.criteria} ${index + 1}`}>
          <BlockSubjects path={`${path}.${index}`} />
          <DraftList path={`${path}.${index}.items`} label={`${movementWords.criterion} ${index + 1}`} bare />
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size="1rem" aria-hidden />}
            onClick={() => setDraft(withoutItem(values.draft, path, index))}
          >
            {movementWords.removeBlock}
          </Button>
        </Fieldset>
      ))}
      <Button
        mt="xs"
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size="1rem" aria-hidden />}
        onClick={() => onChange([...value, { subjects: [], items: [''] }])}
      >
        {movementWords.addBlock}
      </Button>
    </div>
  );
}

function BlockSubjects({ path }: { path: string }) {
  const block = useDraftField<unknown>(path);
  const { name, value, onChange, error } = useDraftField<string[]>(`${path}.subjects`);
  const { touch } = block;
  return (
    <div onFocusCapture={touch} className={block.doubt ? classes.doubtful : undefined} data-path={name}>
      <MultiSelect
        label={movementWords.block}
        data={[...subjectKinds]}
        value={value}
        error={error}
        onChange={onChange}
      />
      {block.doubt && <DoubtNote text={block.doubt} />}
    </div>
  );
}
