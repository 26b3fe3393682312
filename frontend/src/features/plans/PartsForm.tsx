import type { Plan } from '../../backend/plans';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { TextListField } from '../../ui/form/TextListField';
import { type PartsValues, partsValues } from './plan-form';

interface PartsFormProps {
  plan: Plan;
  save: (values: PartsValues) => Promise<unknown>;
  onClose: () => void;
}

const fine = () => ({});

/** The form of the parts of a plan that are lists of sentences. */
export function PartsForm({ plan, save, onClose }: PartsFormProps) {
  const form = useRecordForm<PartsValues>({
    draftKey: `plan-parts:${plan.id}`,
    initial: partsValues(plan.parts),
    validate: fine,
    save,
    onSaved: onClose,
  });
  return (
    <RecordForm form={form} onCancel={onClose}>
      {plan.parts.map(({ part, label }) => (
        <TextListField key={part} {...form.bind(part)} value={form.values[part] ?? []} label={label} />
      ))}
    </RecordForm>
  );
}
