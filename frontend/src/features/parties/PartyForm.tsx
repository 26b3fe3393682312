import { Text } from '@mantine/core';
import type { Party } from '../../backend/parties';
import { UnitsPicker } from '../../pickers/UnitsPicker';
import { SelectField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { showNumber } from '../../words/numbers';
import type { Option } from '../../words/options';
import { partyKinds, partyWords } from '../../words/parties';
import { HolderList } from './HolderList';
import { type PartyValues, partyDraftKey, partyLabels, partyValues, validateParty } from './party-form';

interface PartyFormProps {
  /** Null for a new party. */
  party: Party | null;
  units: Option[];
  save: (values: PartyValues) => Promise<unknown>;
  onClose: () => void;
}

/** The form of one party. Give it the party's id as key. */
export function PartyForm({ party, units, save, onClose }: PartyFormProps) {
  const form = useRecordForm<PartyValues>({
    draftKey: partyDraftKey(party),
    initial: partyValues(party),
    validate: validateParty,
    save,
    onSaved: onClose,
    ...(party ? {} : { onSavedAndNew: () => undefined }),
  });
  const { kind } = form.values;
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={partyLabels}>
      <TextField {...form.bind('name')} label={partyWords.name} hint={partyWords.nameHint} required wide autoFocus />
      <SelectField {...form.bind('kind')} label={partyWords.kind} options={partyKinds} required />
      {kind === 'unit' && <SelectField {...form.bind('unitId')} label={partyWords.unit} options={units} required />}
      {kind === 'post' && <SelectField {...form.bind('unitId')} label={partyWords.unitOfPost} options={units} />}
      {kind === 'post' && <HolderList {...form.bind('holders')} />}
      {kind === 'group' && (
        <UnitsPicker {...form.bind('memberIds')} label={partyWords.members} hint={partyWords.membersHint} wide />
      )}
      {party && party.uses > 0 && <Text c="dimmed">{partyWords.usesLine(showNumber(party.uses))}</Text>}
    </RecordForm>
  );
}
