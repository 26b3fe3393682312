import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Option } from '../../words/options';
import { matches } from '../../words/text';
import { uiWords } from '../../words/ui';
import classes from '../ui.module.css';
import type { FieldBinding } from './record-form';

/** What every field shows. */
export interface FieldLook {
  label: string;
  required?: boolean;
  /** One line under the label: what belongs here, with an example. */
  hint?: string;
  placeholder?: string;
  disabled?: boolean;
  /** Both columns of a two-column form. */
  wide?: boolean;
  autoFocus?: boolean;
}

/** The look of a field as Mantine takes it: label above, (*) when required, hint under the label. */
export function look(field: FieldLook) {
  return {
    label: field.required ? `${field.label} (*)` : field.label,
    description: field.hint,
    placeholder: field.placeholder,
    disabled: field.disabled,
    'aria-required': field.required,
    'data-autofocus': field.autoFocus || undefined,
    className: field.wide ? classes.wide : undefined,
  };
}

/** One line of text. Nothing is rewritten while typing: Vietnamese input methods send Backspace and letters again. */
export function TextField(props: FieldLook & FieldBinding<string>) {
  return (
    <TextInput
      {...look(props)}
      name={props.name}
      value={props.value}
      error={props.error}
      autoComplete="off"
      spellCheck={false}
      onBlur={props.onBlur}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** Text of several lines; grows with it. */
export function TextAreaField(props: FieldLook & FieldBinding<string> & { rows?: number }) {
  return (
    <Textarea
      {...look(props)}
      name={props.name}
      value={props.value}
      error={props.error}
      autosize
      minRows={props.rows ?? 3}
      maxRows={16}
      spellCheck={false}
      onBlur={props.onBlur}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

interface SelectFieldProps extends FieldLook, FieldBinding<string> {
  options: readonly Option[];
  /** Offers "Khác" last, with a text field; the value is then what is typed there. */
  other?: boolean;
}

/** Stands for "Khác" while nothing is typed for it yet. */
const otherValue = ' ';

/** A choice from a list, searched without accents. */
export function SelectField(props: SelectFieldProps) {
  const { options, value, onChange } = props;
  const listed = options.some((option) => option.value === value);
  const isOther = props.other === true && value !== '' && !listed;
  const data = props.other ? [...options, { value: otherValue, label: uiWords.other }] : [...options];
  return (
    <div className={props.wide ? classes.wide : undefined}>
      <Select
        {...look({ ...props, wide: false })}
        name={props.name}
        data={data}
        value={isOther ? otherValue : value || null}
        error={isOther ? undefined : props.error}
        searchable
        clearable={!props.required}
        allowDeselect={!props.required}
        clearButtonProps={{ 'aria-label': uiWords.clearChoice }}
        nothingFoundMessage={uiWords.notFoundInList}
        filter={({ options: all, search }) => all.filter((one) => 'label' in one && matches(one.label, search))}
        onBlur={props.onBlur}
        onChange={(next) => onChange(next ?? '')}
      />
      {isOther && (
        <TextInput
          mt="xs"
          aria-label={`${props.label}: ${uiWords.otherText}`}
          placeholder={uiWords.otherText}
          value={value === otherValue ? '' : value}
          error={props.error}
          onBlur={props.onBlur}
          onChange={(event) => onChange(event.currentTarget.value === '' ? otherValue : event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** Yes or no. */
export function CheckField(props: FieldLook & FieldBinding<boolean>) {
  return (
    <Checkbox
      className={props.wide ? classes.wide : undefined}
      label={props.label}
      description={props.hint}
      name={props.name}
      checked={props.value}
      error={props.error}
      disabled={props.disabled}
      onBlur={props.onBlur}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}

/** Fields that belong together, under one heading. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={classes.fieldGroup}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
