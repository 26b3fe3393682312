import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { toBackendError } from '../../backend/error';
import { correctCell, type IntakeList, type IntakeRow } from '../../backend/intake';
import { showFailure } from '../../ui/dialogs';
import { SelectField, TextAreaField, TextField } from '../../ui/form/fields';
import { Section } from '../../ui/layout';
import { useUnsaved } from '../../ui/services';
import { intakeWords } from '../../words/intake';
import { subjectKinds } from '../../words/movements';
import { genders } from '../../words/nominees';
import { uiWords } from '../../words/ui';
import classes from './intake.module.css';
import { corrections, fieldLabel, typedFields } from './intake-list';

interface RowFieldsProps {
  row: IntakeRow;
  listId: string;
  /** The fields to show, in their order. */
  names: string[];
  /** The field to begin at. */
  first: string;
  onCorrected: (list: IntakeList) => void;
  onClose: () => void;
  /** More buttons of the bar. */
  more: ReactNode;
}

type Texts = Record<string, string>;

/** The corrections of a row: typed text, refusals by field, and sending what is another text than before. */
function useCorrections({ row, listId, names, onCorrected }: RowFieldsProps) {
  const before = typedFields(row, names);
  const [typed, setTyped] = useState<Texts>({});
  const [errors, setErrors] = useState<Texts>({});
  const [saving, setSaving] = useState(false);
  const changed = corrections(before, typed);
  useUnsaved(changed.length > 0 && !saving);
  const set = (field: string, text: string) => {
    setTyped((current) => ({ ...current, [field]: text }));
    setErrors(({ [field]: _, ...others }) => others);
  };
  const save = async (): Promise<boolean> => {
    const refused: Texts = {};
    setSaving(true);
    for (const [field, text] of changed) {
      try {
        onCorrected(await correctCell({ id: listId, sheet: row.sheet, row: row.row, field, text }));
        setTyped(({ [field]: _, ...others }) => others);
      } catch (reason) {
        const error = toBackendError(reason);
        if (error.field === '') {
          setSaving(false);
          showFailure(reason);
          return false;
        }
        refused[field] = error.message;
      }
    }
    setErrors(refused);
    setSaving(false);
    return Object.keys(refused).length === 0;
  };
  return { before, typed, errors, changed, saving, set, save };
}

/** The values of a row as they would be taken, each with its remark and what to use instead. */
export function RowFields(props: RowFieldsProps) {
  const { row, names, onClose } = props;
  const form = useCorrections(props);
  const box = useFirstField(props.first);
  const save = async () => (await form.save()) && onClose();
  useHotkeys([['mod+S', () => void save(), { preventDefault: true }]], []);
  return (
    <form
      ref={box}
      noValidate
      className={classes.rowBody}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Section title={intakeWords.fieldsTitle}>
        <div className={classes.fields}>
          {names.map((field) => (
            <RowField
              key={field}
              field={field}
              value={form.typed[field] ?? form.before[field] ?? ''}
              error={form.errors[field]}
              problems={row.problems.filter((one) => one.field === field)}
              onChange={(text) => form.set(field, text)}
            />
          ))}
        </div>
      </Section>
      <div className={classes.bar}>
        {props.more}
        <Button variant="default" onClick={onClose}>
          {uiWords.close}
        </Button>
        <Button type="submit" loading={form.saving} disabled={form.changed.length === 0}>
          {intakeWords.saveRow}
        </Button>
      </div>
    </form>
  );
}

/** What is typed into: a choice also has a hidden input that holds its value. */
const fieldInput = (field: string) =>
  `[data-field="${field}"] :is(input:not([type=hidden]), textarea:not([aria-hidden]))`;

/** Puts the cursor into the field the row was opened at. */
function useFirstField(field: string) {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (field === '') return;
    const timer = setTimeout(() => box.current?.querySelector<HTMLElement>(fieldInput(field))?.focus(), 250);
    return () => clearTimeout(timer);
  }, [field]);
  return box;
}

const long = ['achievement', 'commendation_history', 'history', 'structure', 'functions', 'note'];

interface RowFieldProps {
  field: string;
  value: string;
  error: string | undefined;
  problems: IntakeRow['problems'];
  onChange: (text: string) => void;
}

function RowField({ field, value, error, problems, onChange }: RowFieldProps) {
  const missing = problems.find((one) => one.missing);
  const common = {
    name: field,
    label: fieldLabel(field),
    value,
    error: error ?? missing?.message,
    onChange,
    onBlur: () => undefined,
  };
  return (
    <div data-field={field} style={long.includes(field) ? { gridColumn: '1 / -1' } : undefined}>
      {field === 'kind' && <SelectField {...common} options={subjectKinds} />}
      {field === 'gender' && <SelectField {...common} options={genders} />}
      {field !== 'kind' && field !== 'gender' && !long.includes(field) && <TextField {...common} />}
      {long.includes(field) && <TextAreaField {...common} rows={2} />}
      {problems.map((problem) => (
        <div key={problem.message} className={classes.fieldNote}>
          {problem.message !== common.error && <p className={classes.warn}>{problem.message}</p>}
          {problem.original && <p>{intakeWords.original(problem.original)}</p>}
          {problem.suggestion && (
            <Button size="compact-xs" variant="default" onClick={() => onChange(problem.suggestion)}>
              {intakeWords.takeSuggestion(problem.suggestion)}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
