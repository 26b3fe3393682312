import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../testing/render';
import type { Draft, DraftStore } from '../services';
import { checkDate, checkRequired } from './check';
import { FileField } from './FileField';
import { CheckField, SelectField, TextAreaField, TextField } from './fields';
import { RecordForm, statusText } from './RecordForm';
import { type RecordFormOptions, useRecordForm } from './record-form';
import { DateField, MoneyField } from './typed-fields';
import { readDraft } from './use-draft';

interface Values {
  name: string;
  born: string;
  money: number | null;
  kind: string;
  note: string;
  file: string;
  direct: boolean;
}

const blank: Values = { name: '', born: '', money: null, kind: '', note: '', file: '', direct: false };

function Form(props: Partial<RecordFormOptions<Values>>) {
  const form = useRecordForm<Values>({
    draftKey: 'thing:new',
    initial: blank,
    validate: (values) => ({ name: checkRequired(values.name, 'Tên'), born: checkDate(values.born, 'any') }),
    save: async () => undefined,
    ...props,
  });
  return (
    <RecordForm form={form} fieldLabels={{ name: 'Tên' }}>
      <TextField {...form.bind('name')} label="Tên" required />
      <DateField {...form.bind('born')} label="Ngày sinh" precision="any" />
      <MoneyField {...form.bind('money')} label="Tiền" />
      <SelectField {...form.bind('kind')} label="Loại" other options={[{ value: 'a', label: 'Đầu tiên' }]} />
      <TextAreaField {...form.bind('note')} label="Ghi chú" />
      <FileField {...form.bind('file')} label="Tệp" pick={async () => '/tep/ke-hoach.docx'} />
      <CheckField {...form.bind('direct')} label="Trực tiếp" />
    </RecordForm>
  );
}

function memoryDrafts(kept: Draft | null = null): DraftStore & { keep: ReturnType<typeof vi.fn> } {
  return { keep: vi.fn(async () => undefined), find: async () => kept, drop: vi.fn(async () => undefined) };
}

const input = (label: RegExp | string) =>
  screen.getByLabelText(label, { selector: 'input, textarea' }) as HTMLInputElement;

describe('saving', () => {
  it('Ctrl+S stores what was typed and says when', async () => {
    const save = vi.fn(async () => undefined);
    const { user } = renderPart(<Form save={save} />);
    await user.type(input(/^Tên/), 'Lò Văn Ánh');
    await user.keyboard('{Control>}s{/Control}');
    expect(save).toHaveBeenCalledWith({ ...blank, name: 'Lò Văn Ánh' });
    expect(await screen.findByText(/^Đã lưu \d\d:\d\d$/)).toBeTruthy();
  });
  it('points at what is missing and stores nothing', async () => {
    const save = vi.fn();
    const { user } = renderPart(<Form save={save} />);
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(screen.getByText('Chưa có tên. Hãy điền mục này.')).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement).toBe(input(/^Tên/)));
  });
  it('shows a refusal at its field', async () => {
    const save = () => Promise.reject({ kind: 'conflict', message: 'Đã có tên này.', field: 'name' });
    const { user } = renderPart(<Form save={save} />);
    await user.type(input(/^Tên/), 'A');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã có tên này.')).toBeTruthy();
    expect(input(/^Tên/).getAttribute('aria-invalid')).toBe('true');
    await user.type(input(/^Tên/), 'B');
    expect(screen.queryByText('Đã có tên này.')).toBeNull();
  });
  it('shows a refusal without field in a dialog and keeps the words', async () => {
    const save = () => Promise.reject({ kind: 'storage', message: 'Ổ đĩa đầy.', field: '' });
    const { user } = renderPart(<Form save={save} />);
    await user.type(input(/^Tên/), 'A');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Ổ đĩa đầy.')).toBeTruthy();
    expect(input(/^Tên/).value).toBe('A');
  });
  it('Ctrl+Enter stores and gives a blank form', async () => {
    const again = vi.fn();
    const { user } = renderPart(<Form onSavedAndNew={again} />);
    await user.type(input(/^Tên/), 'A');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(again).toHaveBeenCalledOnce());
    expect(input(/^Tên/).value).toBe('');
  });
});

describe('drafts', () => {
  it('are kept within a second and dropped on save', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const drafts = memoryDrafts();
    const { user } = renderPart(<Form />, { drafts });
    await user.type(input(/^Tên/), 'Dở');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(drafts.keep).toHaveBeenLastCalledWith('thing:new', JSON.stringify({ ...blank, name: 'Dở' }));
    expect(screen.getByText(/^Đã giữ bản nháp/)).toBeTruthy();
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(drafts.drop).toHaveBeenCalledWith('thing:new'));
    vi.useRealTimers();
  });
  it('found again are offered and restored', async () => {
    const drafts = memoryDrafts({ json: JSON.stringify({ name: 'Gõ dở' }), at: '2026-11-22T03:42:00Z' });
    const { user } = renderPart(<Form />, { drafts });
    await user.click(await screen.findByRole('button', { name: 'Khôi phục' }));
    expect(input(/^Tên/).value).toBe('Gõ dở');
    expect(screen.queryByText(/bản đang gõ dở lúc/)).toBeNull();
  });
  it('can be looked at and thrown away', async () => {
    const drafts = memoryDrafts({ json: JSON.stringify({ name: 'Gõ dở' }), at: '2026-11-22T03:42:00Z' });
    const { user } = renderPart(<Form />, { drafts });
    await user.click(await screen.findByRole('button', { name: 'Xem trước' }));
    expect(await screen.findByText('Gõ dở')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Bỏ' }));
    expect(drafts.drop).toHaveBeenCalled();
    expect(input(/^Tên/).value).toBe('');
  });
  it('that are damaged count as none', () => {
    expect(readDraft({ json: '{', at: '' })).toBeNull();
    expect(readDraft({ json: '[1]', at: '' })).toBeNull();
    expect(readDraft({ json: 'null', at: '' })).toBeNull();
    expect(readDraft(null)).toBeNull();
  });
  it('that cannot be kept are said so', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const drafts = { ...memoryDrafts(), keep: vi.fn(() => Promise.reject(new Error('full'))) };
    const { user } = renderPart(<Form />, { drafts });
    await user.type(input(/^Tên/), 'x');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByText(/Chưa giữ được bản nháp/)).toBeTruthy();
    vi.useRealTimers();
  });
});

describe('fields', () => {
  it('take Vietnamese typing as an input method sends it: Backspace and letters again', async () => {
    const { user } = renderPart(<Form />);
    await user.type(input(/^Tên/), 'Nguyê{Backspace}ễn');
    expect(input(/^Tên/).value).toBe('Nguyễn');
  });
  it('a date stays as typed until it is left', async () => {
    const save = vi.fn(async () => undefined);
    const { user } = renderPart(<Form save={save} />);
    await user.type(input(/^Tên/), 'A');
    await user.type(input('Ngày sinh'), '1/3/56');
    expect(input('Ngày sinh').value).toBe('1/3/56');
    await user.tab();
    expect(input('Ngày sinh').value).toBe('01/03/1956');
    await user.keyboard('{Control>}s{/Control}');
    expect(save).toHaveBeenCalledWith({ ...blank, name: 'A', born: '1956-03-01' });
  });
  it('text that is no date is kept and pointed out when left', async () => {
    const { user } = renderPart(<Form />);
    await user.type(input('Ngày sinh'), 'khoảng 1956');
    expect(screen.queryByText(/Chưa đọc được ngày/)).toBeNull();
    await user.tab();
    expect(input('Ngày sinh').value).toBe('khoảng 1956');
    expect(screen.getByText(/Chưa đọc được ngày/)).toBeTruthy();
  });
  it('an amount is grouped when left, nonsense is kept and pointed out', async () => {
    const { user } = renderPart(<Form />);
    await user.type(input('Tiền'), '1410000');
    await user.tab();
    expect(input('Tiền').value).toBe('1.410.000');
    await user.clear(input('Tiền'));
    await user.type(input('Tiền'), 'nhiều');
    await user.tab();
    expect(input('Tiền').value).toBe('nhiều');
    expect(screen.getByText(/Chưa đọc được số tiền/)).toBeTruthy();
  });
  it('"Khác" opens a text whose words become the value', async () => {
    const save = vi.fn(async () => undefined);
    const { user } = renderPart(<Form save={save} />);
    await user.type(input(/^Tên/), 'A');
    await user.click(input('Loại'));
    await user.click(await screen.findByRole('option', { name: 'Khác' }));
    await user.type(screen.getByLabelText('Loại: Ghi rõ'), 'Riêng');
    await user.keyboard('{Control>}s{/Control}');
    expect(save).toHaveBeenCalledWith({ ...blank, name: 'A', kind: 'Riêng' });
  });
  it('a file is picked in the dialog of the program and can be taken off', async () => {
    const { user } = renderPart(<Form />);
    await user.click(screen.getByRole('button', { name: 'Chọn tệp…' }));
    expect(await screen.findByText('/tep/ke-hoach.docx')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bỏ tệp đã chọn' }));
    expect(screen.getByText('Chưa chọn tệp')).toBeTruthy();
  });
});

describe('statusText', () => {
  const at = new Date('2026-11-22T03:42:00Z');
  it('says what happened last', () => {
    expect(statusText({ kind: 'saved', at }, false)).toBe('Đã lưu 10:42');
    expect(statusText({ kind: 'saved', at }, true)).toBe('Có chỗ chưa lưu');
    expect(statusText({ kind: 'kept', at }, true)).toBe('Đã giữ bản nháp 10:42');
    expect(statusText({ kind: 'saving' }, true)).toBe('Đang lưu…');
    expect(statusText({ kind: 'idle' }, false)).toBe('Mục có dấu (*) là bắt buộc.');
  });
});
