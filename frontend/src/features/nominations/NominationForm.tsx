import { useQuery } from '@tanstack/react-query';
import { drivesQuery } from '../../backend/movements';
import type { Nomination } from '../../backend/nominations';
import { nomineeQuery } from '../../backend/nominees';
import { AwardPicker } from '../../pickers/AwardPicker';
import { MovementPicker } from '../../pickers/MovementPicker';
import { NomineePicker } from '../../pickers/NomineePicker';
import { UnitPicker } from '../../pickers/UnitPicker';
import { SelectField, TextAreaField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { type RecordFormState, useRecordForm } from '../../ui/form/record-form';
import { todayStored } from '../../words/dates';
import { bases, nominationWords } from '../../words/nominations';
import {
  type NominationValues,
  nominationDraftKey,
  nominationLabels,
  nominationValues,
  validateNomination,
} from './nomination-form';

interface NominationFormProps {
  /** Null for a new nomination. */
  view: Nomination | null;
  /** The nominee chosen before, '' for none. */
  nomineeId: string;
  save: (values: NominationValues) => Promise<unknown>;
  onClose: () => void;
}

type Form = RecordFormState<NominationValues>;

/** The form of one nomination. Give it the nomination's id as key. */
export function NominationForm({ view, nomineeId, save, onClose }: NominationFormProps) {
  const form = useRecordForm<NominationValues>({
    draftKey: nominationDraftKey(view),
    initial: nominationValues(view, nomineeId, todayStored().slice(0, 4)),
    validate: validateNomination,
    save,
    ...(view ? { onSaved: onClose } : {}),
  });
  const locked = view?.locked ?? false;
  const nominee = useQuery(nomineeQuery(form.values.nomineeId));
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={nominationLabels}>
      {locked && <p style={{ gridColumn: '1 / -1' }}>{nominationWords.locked}</p>}
      <NomineePicker
        {...form.bind('nomineeId')}
        label={nominationWords.nominee}
        hint={nominationWords.pickNominee}
        required
        wide
        disabled={locked}
      />
      <SelectField {...form.bind('basis')} label={nominationWords.basis} options={bases} required disabled={locked} />
      <TextField {...form.bind('year')} label={nominationWords.year} required disabled={locked} />
      <BasisField form={form} locked={locked} />
      <UnitPicker {...form.bind('unitId')} label={nominationWords.unit} disabled={locked} />
      <AwardPicker
        {...form.bind('awardCode')}
        label={nominationWords.award}
        hint={nominationWords.awardHint}
        kind={nominee.data?.kind ?? ''}
        disabled={locked && view?.line.awardCode !== ''}
      />
      <TextAreaField
        {...form.bind('achievement')}
        label={nominationWords.achievement}
        hint={nominationWords.achievementHint}
        rows={4}
        wide
        disabled={locked}
      />
      <TextAreaField {...form.bind('note')} label={nominationWords.remark} rows={2} wide />
    </RecordForm>
  );
}

/** The movement, drive or words the basis asks for. */
function BasisField({ form, locked }: { form: Form; locked: boolean }) {
  const year = Number(form.values.year) || 0;
  const drives = useQuery({ ...drivesQuery({ year, text: '' }), enabled: form.values.basis === 'drive' });
  const same = { required: true, wide: true, disabled: locked };
  switch (form.values.basis) {
    case 'movement':
      return (
        <MovementPicker
          {...form.bind('movementId')}
          {...same}
          label={nominationWords.movement}
          year={year}
          onYear={(picked) => form.set('year', String(picked))}
        />
      );
    case 'drive': {
      const options = (drives.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
      return <SelectField {...form.bind('driveId')} {...same} label={nominationWords.drive} options={options} />;
    }
    case 'field':
      return <TextField {...form.bind('fieldText')} {...same} label={nominationWords.field} />;
    case 'exceptional':
      return <TextField {...form.bind('fieldText')} {...same} label={nominationWords.merit} />;
  }
  return null;
}
