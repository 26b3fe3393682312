import { type UseFormReturnType, useForm } from '@mantine/form';
import { useCallback, useState } from 'react';
import { BackendError, toBackendError } from '../../backend/error';
import { showFailure } from '../dialogs';
import { useLatest, useServices, useUnsaved } from '../services';
import { type DraftState, useDraft } from './use-draft';

/** Sentences next to fields, by field name; a missing or empty one means the field is fine. */
export type FieldErrors<Values> = Partial<Record<keyof Values & string, string | null>>;

export interface RecordFormOptions<Values extends object> {
  /** Names the record for drafts: `unit:new`, `unit:<id>`. Give the form the same as React key. */
  draftKey: string;
  initial: Values;
  /** Plain function of `<thing>-form.ts`. Runs for a field when it is left, for all on save; never while typing. */
  validate: (values: Values) => FieldErrors<Values>;
  /** Stores the record; a BackendError with `field` is shown at that field. */
  save: (values: Values) => Promise<unknown>;
  /** After "Lưu". */
  onSaved?: (values: Values) => void;
  /** Given: "Lưu và thêm mới" (Ctrl+Enter) is offered and ends here; the form is blank again before. */
  onSavedAndNew?: () => void;
  /** What of the record just saved the next one begins with; nothing where it is not given. */
  carryOver?: (saved: Values) => Partial<Values>;
}

export type SaveStatus =
  | { kind: 'idle' | 'unsaved' | 'saving' }
  | { kind: 'kept' | 'saved'; at: Date }
  | { kind: 'draft-failed' };

/** A form of one record: fields, draft, saving. Give it to <RecordForm>, spread `bind(name)` into the fields. */
export interface RecordFormState<Values extends object> {
  values: Values;
  set: <K extends keyof Values & string>(name: K, value: Values[K]) => void;
  /** What a field needs. */
  bind: <K extends keyof Values & string>(name: K) => FieldBinding<Values[K]>;
  status: SaveStatus;
  dirty: boolean;
  draft: DraftState<Values>;
  submit: (andNew?: boolean) => Promise<boolean>;
  canAddNew: boolean;
}

/** Value, answer and error of one field; every field of ui/form takes it. */
export interface FieldBinding<Value> {
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  onBlur: () => void;
  error?: string | undefined;
}

type Inner<Values extends object> = UseFormReturnType<Values>;

function applyErrors<Values extends object>(form: Inner<Values>, errors: FieldErrors<Values>): boolean {
  const found = Object.entries(errors).filter(([, message]) => Boolean(message));
  form.setErrors(Object.fromEntries(found) as Record<string, string>);
  return found.length > 0;
}

function focusFirstError(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-record-form] [aria-invalid="true"]')?.focus());
}

/** Brings the keyboard back to where the next record begins. */
function focusFirstField(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-record-form] [data-autofocus]')?.focus());
}

/** Shows a refusal at its field where the form has that field, else in a dialog. */
function placeError<Values extends object>(form: Inner<Values>, reason: unknown): void {
  const error = toBackendError(reason);
  const known = error.field !== '' && error.field in form.getValues();
  if (known) {
    form.setErrors({ [error.field]: error.message });
    focusFirstError();
  } else showFailure(new BackendError(error.kind, error.message));
}

export function useRecordForm<Values extends object>(options: RecordFormOptions<Values>): RecordFormState<Values> {
  const form = useForm<Values>({ initialValues: options.initial });
  const [status, setStatus] = useState<SaveStatus>({ kind: 'idle' });
  const { drafts } = useServices();
  const latest = useLatest(options);
  const dirty = form.isDirty();
  useUnsaved(dirty && status.kind !== 'saving');
  const draft = useDraft<Values>({
    key: options.draftKey,
    values: form.values,
    dirty: dirty && status.kind !== 'saving',
    onKept: (at) => setStatus(at ? { kind: 'kept', at } : { kind: 'draft-failed' }),
    onRestore: (values) => form.setValues({ ...options.initial, ...values }),
  });
  const submit = useCallback(
    async (andNew = false) => {
      const { validate, save, draftKey } = latest.current;
      const values = form.getValues();
      if (applyErrors(form, validate(values))) {
        focusFirstError();
        return false;
      }
      setStatus({ kind: 'saving' });
      try {
        await save(values);
      } catch (reason) {
        setStatus({ kind: 'unsaved' });
        placeError(form, reason);
        return false;
      }
      await drafts.drop(draftKey).catch(() => undefined);
      finish(form, latest.current, andNew);
      setStatus({ kind: 'saved', at: new Date() });
      return true;
    },
    [form, latest, drafts],
  );
  return { ...bindings(form, latest), status, dirty, draft, submit, canAddNew: options.onSavedAndNew !== undefined };
}

function finish<Values extends object>(form: Inner<Values>, options: RecordFormOptions<Values>, andNew: boolean): void {
  const values = form.getValues();
  form.resetDirty(values);
  if (andNew && options.onSavedAndNew) {
    const next = { ...options.initial, ...options.carryOver?.(values) };
    form.setValues(next);
    form.resetDirty(next);
    options.onSavedAndNew();
    focusFirstField();
  } else options.onSaved?.(values);
}

function bindings<Values extends object>(form: Inner<Values>, latest: { readonly current: RecordFormOptions<Values> }) {
  const set = <K extends keyof Values & string>(name: K, value: Values[K]) => {
    form.setValues((current) => ({ ...current, [name]: value }) as Partial<Values>);
    if (form.errors[name]) form.clearFieldError(name);
  };
  const check = (name: keyof Values & string) => {
    const message = latest.current.validate(form.getValues())[name];
    // A required field left empty is only pointed out on save: tabbing past it is not a mistake yet.
    const value = form.getValues()[name];
    if (message && value !== '' && value !== null) form.setFieldError(name, message);
  };
  const bind = <K extends keyof Values & string>(name: K): FieldBinding<Values[K]> => ({
    name,
    value: form.values[name],
    onChange: (value) => set(name, value),
    onBlur: () => check(name),
    error: form.errors[name] ? String(form.errors[name]) : undefined,
  });
  return { values: form.values, set, bind };
}
