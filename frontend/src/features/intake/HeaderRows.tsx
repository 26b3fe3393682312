import { Button, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { intakeWords } from '../../words/intake';
import classes from './intake.module.css';
import { readHeaderRows } from './intake-list';

interface HeaderRowsProps {
  first: number;
  last: number;
  /** 0, 0 lets the program find them. */
  onChoose: (first: number, last: number) => void;
}

const shown = (row: number) => (row > 0 ? String(row) : '');

/** First and last row of the header; taken when a field is left or Enter is pressed. */
export function HeaderRows({ first, last, onChoose }: HeaderRowsProps) {
  const [from, setFrom] = useState(shown(first));
  const [to, setTo] = useState(shown(last));
  const rows = readHeaderRows(from, to);
  const settle = () => {
    if (rows && (from !== shown(first) || to !== shown(last))) onChoose(...rows);
  };
  const common = {
    className: classes.headerRow,
    inputMode: 'numeric' as const,
    autoComplete: 'off',
    error: rows === null,
    onBlur: settle,
    onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && !event.ctrlKey && settle(),
  };
  return (
    <>
      <TextInput
        {...common}
        label={intakeWords.headerFirst}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        {...common}
        label={intakeWords.headerLast}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button variant="default" onClick={() => onChoose(0, 0)}>
        {intakeWords.headerGuess}
      </Button>
      {rows === null && (
        <Text c="red" size="sm" role="alert">
          {intakeWords.badHeader}
        </Text>
      )}
    </>
  );
}
