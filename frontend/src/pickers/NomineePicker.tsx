import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type NomineeLine, nomineeQuery, nomineeSearchQuery } from '../backend/nominees';
import { type FieldLook, look } from '../ui/form/fields';
import type { FieldBinding } from '../ui/form/record-form';
import { showDate } from '../words/dates';
import { nominationWords } from '../words/nominations';
import { uiWords } from '../words/ui';

/** What tells two people of one name apart. */
export function nomineeLabel(one: Pick<NomineeLine, 'name' | 'kindLabel' | 'birth' | 'unitName' | 'address'>): string {
  const facts = [one.kindLabel, showDate(one.birth), one.unitName || one.address].filter((part) => part !== '');
  return `${one.name} · ${facts.join(' · ')}`;
}

/** One nominee of the register, searched by name without accents, by id. */
export function NomineePicker(props: FieldLook & FieldBinding<string>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [text] = useDebouncedValue((typed ?? '').trim(), 200);
  const found = useQuery({ ...nomineeSearchQuery(text), placeholderData: keepPreviousData });
  const chosen = useQuery(nomineeQuery(props.value));
  const options = (found.data?.rows ?? []).map((one) => ({ value: one.id, label: nomineeLabel(one) }));
  if (chosen.data && props.value !== '' && !options.some((one) => one.value === props.value)) {
    options.unshift({ value: chosen.data.id, label: nomineeLabel(chosen.data) });
  }
  const shown = options.find((one) => one.value === props.value)?.label ?? '';
  return (
    <Select
      {...look(props)}
      name={props.name}
      data={options}
      value={props.value || null}
      error={props.error}
      searchable
      searchValue={typed ?? shown}
      onSearchChange={setTyped}
      nothingFoundMessage={text === '' ? nominationWords.typeMore : nominationWords.noNominee}
      filter={({ options: all }) => all}
      clearButtonProps={{ 'aria-label': uiWords.removeFile }}
      onFocus={() => setTyped('')}
      onBlur={() => {
        setTyped(null);
        props.onBlur();
      }}
      onChange={(next) => {
        props.onChange(next ?? '');
        setTyped(null);
      }}
    />
  );
}
