import { read, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { convertOldList } from './old-list';

function oldBook(rows: unknown[][]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Danh sách');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

describe('convertOldList', () => {
  it('keeps words, numbers, merged cells and the name of the sheet', async () => {
    const bytes = await convertOldList(
      oldBook([
        ['Họ và tên', 'Năm sinh'],
        ['Nguyễn Thị Mẫu', 1980],
      ]),
    );
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]); // a zip, as .xlsx is
    const book = read(bytes);
    expect(book.SheetNames).toEqual(['Danh sách']);
    const sheet = book.Sheets['Danh sách'];
    expect(sheet && utils.sheet_to_json(sheet, { header: 1 })).toEqual([
      ['Họ và tên', 'Năm sinh'],
      ['Nguyễn Thị Mẫu', 1980],
    ]);
  });
  it('refuses a damaged file with a sentence', async () => {
    const broken = oldBook([['a']]).slice(0, 700);
    await expect(convertOldList(broken)).rejects.toMatchObject({ kind: 'bad_file' });
  });
});
