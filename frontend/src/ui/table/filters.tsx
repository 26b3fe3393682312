import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type DatePrecision, readDate, showDate } from '../../words/dates';
import type { Option } from '../../words/options';
import { matches } from '../../words/text';
import { uiWords } from '../../words/ui';
import classes from '../ui.module.css';

interface FilterSelectProps {
  /** Said by screen readers; `all` is what stands there while nothing is chosen. */
  label: string;
  all: string;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
  /** In rem. */
  width?: number;
}

/** A choice that narrows a list; '' is no choice. */
export function FilterSelect({ label, all, options, value, onChange, width = 14 }: FilterSelectProps) {
  return (
    <Select
      aria-label={label}
      placeholder={all}
      data={[...options]}
      value={value || null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': uiWords.clearChoice }}
      nothingFoundMessage={uiWords.notFoundInList}
      filter={({ options: every, search }) => every.filter((one) => 'label' in one && matches(one.label, search))}
      w={`${width}rem`}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}

interface FilterDateProps {
  label: string;
  value: string;
  onChange: (stored: string) => void;
  precision?: DatePrecision;
}

/** A date that narrows a list; taken when it is left or Enter is pressed, '' is no date. */
export function FilterDate({ label, value, onChange, precision = 'day' }: FilterDateProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? showDate(value);
  const read = text.trim() === '' ? '' : readDate(text, precision);
  const settle = () => {
    if (read === null) return;
    setTyped(null);
    onChange(read);
  };
  return (
    <TextInput
      className={classes.filterDate}
      aria-label={label}
      placeholder={label}
      value={text}
      error={typed !== null && read === null && typed.length > 5}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  );
}

/** A yes or no that narrows a list. */
export function FilterCheck(props: { label: string; value: boolean; onChange: (value: boolean) => void }) {
  return (
    <Checkbox
      label={props.label}
      checked={props.value}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
