import { Button } from '@mantine/core';
import type { Decision } from '../../backend/decisions';
import { SelectField, TextAreaField, TextField } from '../../ui/form/fields';
import { RecordForm } from '../../ui/form/RecordForm';
import { type RecordFormState, useRecordForm } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import { draftWords } from '../../words/decisions';
import { type DecisionValues, decisionLabels, decisionValues, signerOptions, validateDecision } from './decision-form';
import classes from './decisions.module.css';

interface DecisionFormProps {
  decision: Decision;
  save: (values: DecisionValues) => Promise<unknown>;
}

/** What a person types on a draft: number and date; the rest is picked or filled in. Give it the decision's id as key. */
export function DecisionForm({ decision, save }: DecisionFormProps) {
  const form = useRecordForm<DecisionValues>({
    draftKey: `decision:${decision.id}`,
    initial: decisionValues(decision),
    validate: validateDecision,
    save,
  });
  return (
    <RecordForm form={form} columns={2} fieldLabels={decisionLabels}>
      <TextField {...form.bind('number')} label={draftWords.number} hint={draftWords.numberHint} autoFocus />
      <DateField {...form.bind('date')} label={draftWords.date} hint={draftWords.dateHint} />
      <SelectField {...form.bind('signer')} label={draftWords.signer} options={signerOptions(decision)} required />
      <TextField {...form.bind('symbol')} label={draftWords.symbol} />
      <TextAreaField {...form.bind('title')} label={draftWords.title} required wide rows={2} />
      <TextField {...form.bind('fundText')} label={draftWords.fund} hint={draftWords.fundHint} wide />
      <TextAreaField
        {...form.bind('citations')}
        label={draftWords.citations}
        hint={draftWords.citationsHint}
        wide
        rows={2}
      />
      <Citations decision={decision} form={form} />
    </RecordForm>
  );
}

function Citations({ decision, form }: { decision: Decision; form: RecordFormState<DecisionValues> }) {
  const own = form.values.citations !== '';
  return (
    <div style={{ gridColumn: '1 / -1' }}>
      <b>{draftWords.inForce}</b>
      <ul className={classes.citations}>
        {decision.citations.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button mt="xs" size="xs" variant="default" onClick={() => form.set('citations', own ? '' : decision.citations)}>
        {own ? draftWords.resetCitations : draftWords.editCitations}
      </Button>
    </div>
  );
}
