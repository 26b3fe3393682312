import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { type DatePrecision, readDate, showDate } from '../../words/dates';
import { readMoney, showNumber } from '../../words/numbers';
import { uiWords } from '../../words/ui';
import { type FieldLook, look } from './fields';
import type { FieldBinding } from './record-form';

const Calendar = lazy(() => import('./Calendar'));

/** Text while the field has the focus; afterwards what the value says. Nothing typed is lost or changed in between. */
function useTyped(shown: string) {
  const [typed, setTyped] = useState<string | null>(null);
  return { text: typed ?? shown, typing: typed !== null, type: setTyped, rest: () => setTyped(null) };
}

interface DateFieldProps extends FieldLook, FieldBinding<string> {
  /** `day` wants a full date; `any` also takes `03/1956` and `1956`. */
  precision?: DatePrecision;
}

/**
 * A date typed as people do (`1/3/24`, `03/1956`, `1956`) or picked from a calendar. The value is the stored form;
 * text that is no date stays as typed, and `checkDate` says so when the field is left.
 */
export function DateField(props: DateFieldProps) {
  const { value, onChange, precision = 'day' } = props;
  const field = useTyped(showDate(value));
  const leave = () => {
    field.rest();
    props.onBlur();
  };
  return (
    <TextInput
      {...look(props)}
      placeholder={props.placeholder ?? (precision === 'day' ? 'dd/mm/yyyy' : 'dd/mm/yyyy, mm/yyyy, yyyy')}
      name={props.name}
      value={field.text}
      error={props.error}
      autoComplete="off"
      onFocus={() => field.type(showDate(value))}
      onBlur={leave}
      onChange={(event) => {
        const text = event.currentTarget.value;
        field.type(text);
        onChange(readDate(text, precision) ?? text.trim());
      }}
      rightSection={props.disabled ? null : <CalendarButton value={value} onPick={onChange} />}
    />
  );
}

function CalendarButton({ value, onPick }: { value: string; onPick: (stored: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" withinPortal trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={uiWords.pickDate} onClick={() => setOpen(!open)}>
          <IconCalendar size="1.1rem" aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={uiWords.loading}>
          <Calendar
            value={value}
            onPick={(stored) => {
              onPick(stored);
              setOpen(false);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

interface MoneyFieldProps extends FieldLook, Omit<FieldBinding<number | null>, 'onChange'> {
  onChange: (value: number | null) => void;
  unit?: string;
}

/** An amount in whole đồng; grouped as `1.410.000` when left. Text that is no amount is pointed out and kept in view. */
export function MoneyField(props: MoneyFieldProps) {
  const field = useTyped(showNumber(props.value));
  const [bad, setBad] = useState(false);
  const leave = () => {
    const wrong = field.typing && field.text.trim() !== '' && readMoney(field.text) === null;
    setBad(wrong);
    if (!wrong) field.rest();
    props.onBlur();
  };
  return (
    <TextInput
      {...look(props)}
      name={props.name}
      value={field.text}
      error={bad ? uiWords.badMoney : props.error}
      inputMode="numeric"
      autoComplete="off"
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
      rightSection={<span>{props.unit ?? 'đ'}</span>}
      onBlur={leave}
      onChange={(event) => {
        field.type(event.currentTarget.value);
        setBad(false);
        props.onChange(readMoney(event.currentTarget.value));
      }}
    />
  );
}
