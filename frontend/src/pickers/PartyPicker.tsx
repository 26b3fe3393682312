import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { partiesQuery } from '../backend/parties';
import { type FieldLook, look, SelectField } from '../ui/form/fields';
import type { FieldBinding } from '../ui/form/record-form';
import { matches } from '../words/text';
import { uiWords } from '../words/ui';

const every = { kind: '', text: '' };

function usePartyOptions() {
  const parties = useQuery(partiesQuery(every));
  return (parties.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

/** One party (unit, post or group) of the catalogue, by id. */
export function PartyPicker(props: FieldLook & FieldBinding<string>) {
  return <SelectField {...props} options={usePartyOptions()} />;
}

/** Several parties of the catalogue, by id. */
export function PartiesPicker(props: FieldLook & FieldBinding<string[]>) {
  const options = usePartyOptions();
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
