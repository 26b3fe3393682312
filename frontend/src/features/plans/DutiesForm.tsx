import { Button, Fieldset, Input } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { DutyGroup, Plan } from '../../backend/plans';
import { PartyPicker } from '../../pickers/PartyPicker';
import { checkDate } from '../../ui/form/check';
import { SelectField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { useRecordForm } from '../../ui/form/record-form';
import { TextListField } from '../../ui/form/TextListField';
import { DateField } from '../../ui/form/typed-fields';
import classes from '../../ui/ui.module.css';
import { planWords, recurrences } from '../../words/plans';
import { uiWords } from '../../words/ui';
import { type DutiesValues, dutiesValues, newDutyGroup, withDutyTexts, withDutyTime } from './plan-form';

interface DutiesFormProps {
  plan: Plan;
  save: (values: DutiesValues) => Promise<unknown>;
  onClose: () => void;
}

function validate({ groups }: DutiesValues) {
  const nobody = groups.some(
    (group) => group.body === '' && group.partyId === '' && group.items.some((item) => item.text.trim() !== ''),
  );
  const badDate = groups.map((group) => checkDate(group.items[0]?.due ?? '')).find((message) => message !== null);
  return { groups: nobody ? uiWords.required(planWords.body) : (badDate ?? null) };
}

/** The form of what the bodies of a plan have to do. */
export function DutiesForm({ plan, save, onClose }: DutiesFormProps) {
  const form = useRecordForm<DutiesValues>({
    draftKey: `plan-duties:${plan.id}`,
    initial: dutiesValues(plan),
    validate,
    save,
    onSaved: onClose,
  });
  const { value, onChange, error } = form.bind('groups');
  const set = (index: number, group: DutyGroup) => onChange(value.map((one, at) => (at === index ? group : one)));
  return (
    <RecordForm form={form} onCancel={onClose}>
      <Input.Wrapper error={error} className={classes.wide}>
        {value.map((group, index) => (
          <DutyFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a group has no key of its own
            key={index}
            group={group}
            index={index}
            onChange={(next) => set(index, next)}
            onRemove={() => onChange(value.filter((_, at) => at !== index))}
          />
        ))}
        <Button
          mt="sm"
          variant="default"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          onClick={() => onChange([...value, newDutyGroup])}
        >
          {planWords.addDuty}
        </Button>
      </Input.Wrapper>
    </RecordForm>
  );
}

const nothing = () => undefined;

interface DutyFieldsProps {
  group: DutyGroup;
  index: number;
  onChange: (group: DutyGroup) => void;
  onRemove: () => void;
}

function DutyFields({ group, index, onChange, onRemove }: DutyFieldsProps) {
  const first = group.items[0];
  const name = `duty-${index}`;
  return (
    <Fieldset mt="sm" p="sm" legend={group.body || group.partyName || planWords.body}>
      <PartyPicker
        label={planWords.body}
        hint={group.body ? `${planWords.bodyText}: ${group.body}` : planWords.bodyHint}
        name={`${name}-party`}
        value={group.partyId}
        onBlur={nothing}
        onChange={(partyId) => onChange({ ...group, partyId })}
      />
      <TextListField
        label={`${planWords.dutyItem} ${index + 1}`}
        value={group.items.map((item) => item.text)}
        onChange={(texts) => onChange(withDutyTexts(group, texts))}
        onRemove={(at) => onChange({ ...group, items: group.items.filter((_, one) => one !== at) })}
      />
      <DateField
        label={planWords.due}
        name={`${name}-due`}
        value={first?.due ?? ''}
        onBlur={nothing}
        onChange={(due) => onChange(withDutyTime(group, { due }))}
      />
      <SelectField
        label={planWords.recurs}
        name={`${name}-recurs`}
        options={recurrences}
        value={first?.recurs ?? ''}
        onBlur={nothing}
        onChange={(recurs) => onChange(withDutyTime(group, { recurs }))}
      />
      <Button
        mt="xs"
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size="1rem" aria-hidden />}
        onClick={onRemove}
      >
        {planWords.removeDuty}
      </Button>
    </Fieldset>
  );
}
