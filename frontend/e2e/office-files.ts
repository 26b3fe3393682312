import { readFileSync, writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import PizZip from 'pizzip';

/** The text of a Word file as it stands in its main part, with single spaces. */
export function wordText(file: string): string {
  const xml = new PizZip(readFileSync(file)).file('word/document.xml')?.asText() ?? '';
  const spaced = xml.replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, ' ').replace(/<[^>]+>/g, '');
  return plain(spaced);
}

function plain(xml: string): string {
  const known: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => known[name] ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The cells of a workbook as text, sheet by sheet, row by row. */
export function cellsOf(file: string): Record<string, string[][]> {
  const book = XLSX.read(readFileSync(file), { cellDates: false });
  return Object.fromEntries(
    book.SheetNames.map((name) => {
      const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name] as XLSX.WorkSheet, { header: 1, defval: '' });
      return [name, rows.map((row) => row.map((cell) => String(cell).normalize('NFC')))];
    }),
  );
}

/** All text of a workbook, with single spaces. */
export function sheetText(file: string): string {
  return Object.values(cellsOf(file)).flat(2).join(' ').replace(/\s+/g, ' ');
}

/**
 * Fills rows of a sheet as a person would, from the first row under the header that is still free. The cells are written
 * into the file itself, so that its lists of choices and hidden sheets stay what they are.
 */
export function fillSheet(file: string, sheet: string, rows: Record<string, string>[]): void {
  const zip = new PizZip(readFileSync(file));
  const part = partOf(zip, sheet);
  let xml = zip.file(part)?.asText() ?? '';
  let row = firstFreeRow(file, sheet);
  for (const cells of rows) {
    for (const [column, text] of Object.entries(cells)) xml = withCell(xml, `${column}${row}`, text);
    row += 1;
  }
  zip.file(part, xml);
  writeFileSync(file, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
}

function partOf(zip: PizZip, sheet: string): string {
  const book = zip.file('xl/workbook.xml')?.asText() ?? '';
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(book)?.[1];
  const links = zip.file('xl/_rels/workbook.xml.rels')?.asText() ?? '';
  const link = [...links.matchAll(/<Relationship [^>]*>/g)].map(String).find((one) => one.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(link ?? '')?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The first numbered row whose second cell is empty. */
function firstFreeRow(file: string, sheet: string): number {
  const rows = cellsOf(file)[sheet] ?? [];
  const index = rows.findIndex(([number, name]) => /^\d+$/.test(number ?? '') && name === '');
  if (index < 0) throw new Error(`no free row in ${sheet} of ${file}`);
  return index + 1;
}

function withCell(xml: string, place: string, text: string): string {
  const cell = new RegExp(`<c r="${place}"((?: [a-z]+="[^"]*")*?)\\s*(?:/>|>.*?</c>)`);
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const made = (marks: string) =>
    `<c r="${place}"${marks.replace(/ t="[^"]*"/, '')} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
  if (cell.test(xml)) return xml.replace(cell, (_, marks: string) => made(marks));
  throw new Error(`the form has no cell ${place}`);
}
