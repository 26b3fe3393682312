import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { SelectField, TextAreaField, TextField } from '../../../ui/form/fields';
import { TextListField } from '../../../ui/form/TextListField';
import { DateField } from '../../../ui/form/typed-fields';
import classes from '../../../ui/ui.module.css';
import type { Option } from '../../../words/options';
import { readingWords } from '../../../words/plans';
import { withoutItem } from './plan-reading';
import own from './reading.module.css';
import { useDraftField, useReading } from './reading-context';

interface DraftFieldProps {
  path: string;
  label: string;
  hint?: string;
  required?: boolean;
  wide?: boolean;
}

/** A field of the preview: touching it lights its lines, a doubt stands under it. */
function Marked(props: {
  touch: () => void;
  doubt: string | undefined;
  wide?: boolean;
  path: string;
  children: ReactNode;
}) {
  const look = [props.wide ? classes.wide : '', props.doubt ? own.doubtful : ''].join(' ');
  return (
    <div className={look} data-path={props.path} onFocusCapture={props.touch}>
      {props.children}
      {props.doubt && <DoubtNote text={props.doubt} />}
    </div>
  );
}

/** A doubt in words, with its sign. */
export function DoubtNote({ text }: { text: string }) {
  return (
    <Text size="sm" className={own.doubtNote}>
      <IconAlertTriangle size="1rem" aria-hidden />
      <span>
        {readingWords.doubtMark}: {text}
      </span>
    </Text>
  );
}

export function DraftText({ path, wide, ...look }: DraftFieldProps) {
  const { doubt, touch, ...field } = useDraftField<string>(path);
  return (
    <Marked path={path} doubt={doubt} touch={touch} wide={wide}>
      <TextField {...field} {...look} />
    </Marked>
  );
}

export function DraftArea({ path, rows, ...look }: DraftFieldProps & { rows?: number }) {
  const { doubt, touch, ...field } = useDraftField<string>(path);
  return (
    <Marked path={path} doubt={doubt} touch={touch} wide>
      <TextAreaField {...field} {...look} rows={rows ?? 2} />
    </Marked>
  );
}

/** The year is a number in the draft and text while it is typed. */
export function DraftYear({ path, ...look }: DraftFieldProps) {
  const { doubt, touch, value, onChange, ...field } = useDraftField<number>(path);
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    onChange(/^\d{4}$/.test(text.trim()) ? Number(text) : 0);
  };
  return (
    <Marked path={path} doubt={doubt} touch={touch}>
      <TextField {...field} {...look} value={typed ?? (value ? String(value) : '')} onChange={type} />
    </Marked>
  );
}

export function DraftDate({ path, wide, ...look }: DraftFieldProps) {
  const { doubt, touch, value, ...field } = useDraftField<string | undefined>(path);
  return (
    <Marked path={path} doubt={doubt} touch={touch} wide={wide}>
      <DateField {...field} {...look} value={value ?? ''} />
    </Marked>
  );
}

export function DraftSelect({ path, wide, ...look }: DraftFieldProps & { options: readonly Option[] }) {
  const { doubt, touch, value, ...field } = useDraftField<string | undefined>(path);
  return (
    <Marked path={path} doubt={doubt} touch={touch} wide={wide}>
      <SelectField {...field} {...look} value={value ?? ''} />
    </Marked>
  );
}

/** A list of sentences of the draft; each lights its own lines. */
export function DraftList({ path, label, bare }: DraftFieldProps & { bare?: boolean }) {
  const { values, setDraft, touch } = useReading();
  const { doubt, value, onChange, error, touch: touchList } = useDraftField<string[]>(path);
  return (
    <Marked path={path} doubt={doubt} touch={touchList} wide>
      <TextListField
        label={label}
        bare={bare}
        value={value}
        error={error}
        onChange={onChange}
        onFocusItem={(index) => touch(`${path}.${index}`)}
        onRemove={(index) => setDraft(withoutItem(values.draft, path, index))}
      />
    </Marked>
  );
}
