import { BackendError } from './error';

const badFile = 'Tệp .xls này không đọc được. Hãy mở bằng Excel hoặc LibreOffice, lưu thành tệp .xlsx rồi chọn lại.';

/** Turns the bytes of an old .xls into those of an .xlsx; cells keep their formats, so that dates stay dates. */
export async function convertOldList(bytes: Uint8Array): Promise<Uint8Array> {
  const { read, write } = await import('@e965/xlsx');
  try {
    const book = read(bytes, { type: 'array', cellNF: true, cellFormula: false, cellHTML: false });
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
  } catch {
    throw new BackendError('bad_file', badFile);
  }
}
