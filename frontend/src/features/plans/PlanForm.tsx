import type { PlanHead } from '../../backend/plans';
import { FieldGroup, TextAreaField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { planWords } from '../../words/plans';
import { type PlanValues, planDraftKey, planLabels, planValues, validatePlan } from './plan-form';

interface PlanFormProps {
  /** Null for a new plan. */
  plan: PlanHead | null;
  /** Year a new plan begins with. */
  year: number;
  save: (values: PlanValues) => Promise<unknown>;
  onClose: () => void;
}

/** The form of what a plan says of itself. Give it the plan's id as key. */
export function PlanForm({ plan, year, save, onClose }: PlanFormProps) {
  const form = useRecordForm<PlanValues>({
    draftKey: planDraftKey(plan?.id ?? ''),
    initial: planValues(plan, year),
    validate: validatePlan,
    save,
    onSaved: onClose,
  });
  return (
    <RecordForm form={form} columns={2} onCancel={onClose} fieldLabels={planLabels}>
      <TextAreaField {...form.bind('title')} label={planWords.name} required wide autoFocus rows={2} />
      <TextField {...form.bind('number')} label={planWords.number} hint={planWords.numberHint} />
      <DateField {...form.bind('date')} label={planWords.date} />
      <TextField {...form.bind('year')} label={planWords.year} required />
      <TextField {...form.bind('place')} label={planWords.place} />
      <TextField {...form.bind('issuer')} label={planWords.issuer} wide />
      <FieldGroup title={planWords.superior}>
        <TextField {...form.bind('superiorNumber')} label={planWords.superiorNumber} />
        <DateField {...form.bind('superiorDate')} label={planWords.superiorDate} />
        <TextField {...form.bind('superiorIssuer')} label={planWords.superiorIssuer} wide />
      </FieldGroup>
      <FieldGroup title={planWords.signer}>
        <TextField
          {...form.bind('signerAuthority')}
          label={planWords.signerAuthority}
          hint={planWords.signerAuthorityHint}
        />
        <TextField {...form.bind('signerPost')} label={planWords.signerPost} />
        <TextField {...form.bind('signerName')} label={planWords.signerName} />
      </FieldGroup>
      <TextAreaField {...form.bind('funds')} label={planWords.funds} wide rows={2} />
    </RecordForm>
  );
}
