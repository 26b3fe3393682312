import { Alert, Button, Group } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { modals } from '@mantine/modals';
import { IconDeviceFloppy, IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { showClock, showInstant } from '../../words/dates';
import { uiWords } from '../../words/ui';
import { Facts } from '../layout';
import classes from '../ui.module.css';
import type { RecordFormState, SaveStatus } from './record-form';

interface RecordFormProps<Values extends object> {
  form: RecordFormState<Values>;
  children: ReactNode;
  /** Two columns where there is room. */
  columns?: 1 | 2;
  onCancel?: () => void;
  /** Names of the fields for "Xem trước" of a draft; fields without a name are not listed. */
  fieldLabels?: Partial<Record<keyof Values & string, string>>;
  saveLabel?: string;
}

/**
 * Frame of every form: the offer of a half-typed draft, the fields, "Lưu" (Ctrl+S), "Lưu và thêm mới" (Ctrl+Enter)
 * and what is kept or saved. Only one is on screen at a time.
 */
export function RecordForm<Values extends object>(props: RecordFormProps<Values>) {
  const { form, columns = 1 } = props;
  useHotkeys(
    [
      ['mod+S', () => void form.submit(), { preventDefault: true }],
      ['mod+Enter', () => void form.submit(form.canAddNew), { preventDefault: true }],
    ],
    [],
  );
  return (
    <form
      className={classes.form}
      data-record-form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <DraftOffer {...props} />
      <div className={`${classes.formBody} ${columns === 2 ? classes.twoColumns : ''}`}>{props.children}</div>
      <FormBar form={form} onCancel={props.onCancel} saveLabel={props.saveLabel} />
    </form>
  );
}

function FormBar<Values extends object>(props: Pick<RecordFormProps<Values>, 'form' | 'onCancel' | 'saveLabel'>) {
  const { form, onCancel } = props;
  const saving = form.status.kind === 'saving';
  return (
    <div className={classes.formBar}>
      <span className={classes.formStatus} role="status">
        {statusText(form.status, form.dirty)}
      </span>
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {uiWords.cancel}
        </Button>
      )}
      {form.canAddNew && (
        <Button variant="default" disabled={saving} onClick={() => void form.submit(true)}>
          {uiWords.saveAndNew}
        </Button>
      )}
      <Button type="submit" loading={saving} leftSection={<IconDeviceFloppy size="1.1rem" aria-hidden />}>
        {props.saveLabel ?? uiWords.save}
      </Button>
    </div>
  );
}

/** The words at the left of the bar. */
export function statusText(status: SaveStatus, dirty: boolean): string {
  if (status.kind === 'saving') return uiWords.saving;
  if (status.kind === 'draft-failed') return uiWords.draftFailed;
  if (status.kind === 'saved' && !dirty) return uiWords.saved(showClock(status.at));
  if (status.kind === 'kept' && dirty) return uiWords.draftKept(showClock(status.at));
  return dirty ? uiWords.unsaved : uiWords.requiredMark;
}

function DraftOffer<Values extends object>({ form, fieldLabels }: RecordFormProps<Values>) {
  const { found, restore, discard } = form.draft;
  if (!found) return null;
  const look = () =>
    modals.open({
      title: uiWords.draftPreviewTitle,
      size: 'lg',
      children: <Facts items={draftFacts(found.values, fieldLabels)} />,
    });
  return (
    <Alert variant="outline" color="yellow" icon={<IconHistory aria-hidden />} mb="md">
      <Group gap="xs">
        <span>{uiWords.draftFound(showInstant(found.at))}</span>
        <Button size="xs" onClick={restore}>
          {uiWords.draftRestore}
        </Button>
        <Button size="xs" variant="default" onClick={discard}>
          {uiWords.draftDrop}
        </Button>
        <Button size="xs" variant="default" onClick={look}>
          {uiWords.draftPreview}
        </Button>
      </Group>
    </Alert>
  );
}

function draftFacts<Values>(values: Partial<Values>, labels: Partial<Record<string, string>> = {}) {
  return Object.entries(values as Record<string, unknown>)
    .filter(([name, value]) => labels[name] && value !== '' && value !== null)
    .map(([name, value]) => ({ label: labels[name] ?? name, value: String(value) }));
}
