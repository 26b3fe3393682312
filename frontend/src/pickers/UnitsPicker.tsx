import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../backend/units';
import { type FieldLook, look } from '../ui/form/fields';
import type { FieldBinding } from '../ui/form/record-form';
import { matches } from '../words/text';
import { uiWords } from '../words/ui';

const living = { text: '', kind: '', closed: false };

/** Several units of the catalogue, by id. */
export function UnitsPicker(props: FieldLook & FieldBinding<string[]>) {
  const units = useQuery(unitsQuery(living));
  const options = (units.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <MultiSelect
      {...look(props)}
      name={props.name}
      data={options}
      value={props.value}
      error={props.error}
      searchable
      hidePickedOptions
      nothingFoundMessage={uiWords.notFoundInList}
      filter={({ options: all, search }) => all.filter((one) => 'label' in one && matches(one.label, search))}
      onBlur={props.onBlur}
      onChange={props.onChange}
    />
  );
}
