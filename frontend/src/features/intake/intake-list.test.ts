import { describe, expect, it } from 'vitest';
import type { IntakeCounts, IntakeRow } from '../../backend/intake';
import {
  afterTaking,
  bySheet,
  columnChoice,
  columnMarks,
  corrections,
  countOf,
  fieldsOf,
  fieldsOfRow,
  fieldText,
  firstTab,
  isListFile,
  leftRows,
  nothingNew,
  openOption,
  optionsAfter,
  readHeaderRows,
  readYear,
  rowRemark,
  rowState,
  typedFields,
} from './intake-list';

const none: IntakeCounts = {
  rows: 0,
  new: 0,
  fills: 0,
  differs: 0,
  same: 0,
  similar: 0,
  refused: 0,
  left: 0,
  problems: 0,
  nominate: 0,
  updates: 0,
  writes: 0,
};
const row = (more: Partial<IntakeRow>): IntakeRow => ({
  sheet: 'Sheet1',
  row: 4,
  fields: {},
  problems: [],
  status: 'new',
  refusal: '',
  diffs: [],
  similar: [],
  nominate: false,
  verdict: '',
  ...more,
});

const problem = (field: string, message: string, missing = false) => ({
  row: 4,
  column: 2,
  field,
  message,
  original: '',
  suggestion: '',
  missing,
});

const column = (header: string, ...fields: string[]) => ({
  index: 1,
  header,
  field: fields[0] ?? '',
  fields,
  hidden: false,
  legacy: false,
  samples: [],
});

describe('counts', () => {
  const counts = { ...none, rows: 10, new: 2, fills: 1, differs: 1, same: 3, similar: 1, refused: 1, left: 1 };
  it('tell how many stay out', () => {
    expect(leftRows(counts)).toBe(3);
  });
  it('know a list that changes nothing', () => {
    expect(nothingNew({ ...none, rows: 3, same: 2, differs: 1 })).toBe(true);
    expect(nothingNew({ ...none, rows: 3, same: 3, nominate: 1, writes: 1 })).toBe(false);
    expect(nothingNew({ ...none, rows: 3, left: 3 })).toBe(false);
    expect(nothingNew(none)).toBe(false);
  });
  it('stand at their filter', () => {
    expect(countOf(counts, 'same')).toBe(3);
    expect(countOf(counts, 'other')).toBe(0);
  });
});

describe('firstTab', () => {
  it('begins at the columns of a header never met', () => {
    expect(firstTab({ ownForm: false, remembered: false, counts: { ...none, rows: 3 } })).toBe('columns');
  });
  it('begins at the rows of a known header and of the own form', () => {
    expect(firstTab({ ownForm: false, remembered: true, counts: { ...none, rows: 3 } })).toBe('rows');
    expect(firstTab({ ownForm: true, remembered: false, counts: { ...none, rows: 3 } })).toBe('rows');
  });
  it('begins at the columns where no row was found', () => {
    expect(firstTab({ ownForm: true, remembered: true, counts: none })).toBe('columns');
  });
});

describe('fields', () => {
  const sheets = [
    { skip: false, columns: [column('STT'), column('Chức vụ, đơn vị', 'post', 'unit')] },
    { skip: true, columns: [column('Quê quán', 'native_place')] },
  ];
  it('are those of the sheets that are taken, with name and kind, in one order', () => {
    expect(fieldsOf(sheets)).toEqual(['name', 'kind', 'post', 'unit']);
  });
  it('of a row hold what it has beyond the list', () => {
    const one = row({ fields: { note: 'x', honorific: 'Bà' }, problems: [problem('birth', 'Sai. Sửa.')] });
    expect(fieldsOfRow(['name', 'kind'], one)).toEqual(['name', 'kind', 'birth', 'note']);
  });
  it('read as a person reads them', () => {
    expect(fieldText('birth', '1956-03-24')).toBe('24/03/1956');
    expect(fieldText('birth', '1956')).toBe('1956');
    expect(fieldText('kind', 'household')).toBe('Hộ gia đình');
    expect(fieldText('gender', 'female')).toBe('Nữ');
    expect(fieldText('post', 'Chi hội trưởng')).toBe('Chi hội trưởng');
  });
  it('are typed with dates as people write them and choices as stored', () => {
    const one = row({ fields: { birth: '1956-03', kind: 'individual' } });
    expect(typedFields(one, ['birth', 'kind', 'post'])).toEqual({ birth: '03/1956', kind: 'individual', post: '' });
  });
});

describe('rowRemark', () => {
  it('says why a row is refused, once', () => {
    const message = 'Dòng có dữ liệu nhưng thiếu tên. Hãy nhập tên hoặc bỏ dòng này.';
    expect(rowRemark(row({ status: 'refused', refusal: message, problems: [problem('name', message, true)] }))).toBe(
      message,
    );
  });
  it('names what differs and what is filled', () => {
    const diffs = [
      { field: 'birth', stored: '1956', incoming: '1957', fills: false },
      { field: 'post', stored: '', incoming: 'Giáo viên', fills: true },
    ];
    expect(rowRemark(row({ status: 'differs', diffs }))).toBe('Khác: ngày sinh · Bổ sung: chức vụ');
  });
  it('counts those it may be', () => {
    const other = { id: 'a', name: 'A', birth: '', unit: '', address: '' };
    expect(rowRemark(row({ status: 'similar', similar: [other] }))).toContain('một người đã có');
    expect(rowRemark(row({ status: 'similar', similar: [other, { ...other, id: 'b' }] }))).toContain('2 người');
  });
  it('is empty for a row that is fine', () => {
    expect(rowRemark(row({}))).toBe('');
  });
});

describe('rowState', () => {
  it('has a word and a tone for every state', () => {
    for (const status of ['new', 'fills', 'differs', 'same', 'similar', 'refused', 'left']) {
      expect(rowState(status).label).not.toBe(status);
    }
    expect(rowState('unheard')).toEqual({ label: 'unheard', tone: 'neutral' });
  });
});

describe('typed numbers', () => {
  it.each([
    ['2024', 2024],
    [' 2024 ', 2024],
    ['24', 0],
    ['năm 2024', 0],
    ['', 0],
  ])('year %j', (typed, want) => expect(readYear(typed)).toBe(want));
  it.each([
    ['', '', [0, 0]],
    ['4', '5', [4, 5]],
    ['4', '', [4, 4]],
    ['5', '4', null],
    ['0', '1', null],
    ['1', '20', null],
    ['bốn', '5', null],
    ['1.5', '2', null],
  ])('header rows %j to %j', (first, last, want) => expect(readHeaderRows(first, last)).toEqual(want));
});

describe('openOption', () => {
  const options = { nominate: true, basis: 'movement', movementId: 'm', fieldText: '', year: 2024, unitId: '' };
  it('wants a year where nominations are made', () => {
    expect(openOption({ ...options, year: 24 }, { ...none, nominate: 1 })).toBe('year');
    expect(openOption(options, { ...none, nominate: 1 })).toBe('');
    expect(openOption({ ...options, nominate: false, year: 0 }, none)).toBe('');
  });
});

describe('optionsAfter', () => {
  const options = { nominate: true, basis: 'movement', movementId: 'm', fieldText: '', year: 2024, unitId: 'u' };
  const fresh = { nominate: true, basis: 'movement', movementId: '', fieldText: '', year: 2026, unitId: '' };
  const list = { name: 'b.xlsx', ownForm: false, options: fresh };
  it('keeps the ground of the list before, not its unit', () => {
    expect(optionsAfter({ name: 'a.xlsx', options }, list)).toEqual({ ...options, unitId: '' });
  });
  it('keeps all for the same file, so that nothing changes', () => {
    expect(optionsAfter({ name: 'b.xlsx', options }, list)).toEqual(options);
  });
  it('leaves the first list and the own form alone', () => {
    expect(optionsAfter(null, list)).toBeNull();
    expect(optionsAfter({ name: 'b.xlsx', options }, { ...list, ownForm: true })).toBeNull();
  });
});

describe('verdicts', () => {
  it('go sheet by sheet', () => {
    expect(bySheet([row({}), row({ sheet: 'B', row: 2 }), row({ row: 9 })])).toEqual([
      { sheet: 'Sheet1', rows: [4, 9] },
      { sheet: 'B', rows: [2] },
    ]);
  });
  it('decide what stands afterwards', () => {
    const differs = { field: 'post', stored: 'Cũ', incoming: 'Mới', fills: false };
    expect(afterTaking(differs, '')).toBe('Cũ');
    expect(afterTaking(differs, 'overwrite')).toBe('Mới');
    expect(afterTaking({ ...differs, stored: '', fills: true }, '')).toBe('Mới');
  });
});

describe('corrections', () => {
  it('are the texts that are others than before', () => {
    expect(corrections({ name: 'A', post: '' }, { name: 'A ', post: 'Giáo viên', birth: '' })).toEqual([
      ['post', 'Giáo viên'],
    ]);
  });
});

describe('columns', () => {
  it('show the field, none, or the several they were understood as', () => {
    expect(columnChoice(column('Họ tên', 'name')).value).toBe('name');
    expect(columnChoice(column('STT')).value).toBe(' ');
    const several = columnChoice(column('Chức vụ, đơn vị', 'post', 'unit'));
    expect(several.options.find(({ value }) => value === several.value)?.label).toBe('Chức vụ và Đơn vị công tác');
  });
  it('say what is special about them', () => {
    expect(columnMarks({ hidden: true, legacy: true })).toBe('(cột ẩn, đã chuyển từ phông chữ cũ)');
    expect(columnMarks({ hidden: false, legacy: false })).toBe('');
  });
});

describe('isListFile', () => {
  it.each([
    ['Danh sách.XLSX', true],
    ['cu.xls', true],
    ['anh.png', false],
    ['xlsx', false],
  ])('%j', (name, want) => expect(isListFile(name)).toBe(want));
});
