import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../backend/base64';
import type { PaperTicket } from '../backend/papers';
import { makePaper } from './make-paper';
import { merge } from './merge';

const template = readFileSync(join(import.meta.dirname, '../../../internal/paper/templates/quyet-dinh.docx'));

function ticket(data: string, bytes: Uint8Array = template): PaperTicket {
  const rest = { id: 'v', kind: 'decision', title: '', fileName: '', sha256: '', recordId: '', tableName: '' };
  return { ...rest, template: toBase64(bytes), data };
}

function text(bytes: Uint8Array): string {
  return new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
}

describe('base64', () => {
  it('gives every byte back, also of files longer than one slice', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(fromBase64(toBase64(new Uint8Array()))).toHaveLength(0);
  });
});

describe('merge', () => {
  it('puts words into the paper and prints nothing where a value is missing', () => {
    const merged = text(merge(template, { trichYeu: 'Về việc khen thưởng thử' }));
    expect(merged).toContain('Về việc khen thưởng thử');
    expect(merged).not.toContain('undefined');
    expect(merged).not.toMatch(/\{[#/^]?\w+\}/);
  });
});

describe('makePaper', () => {
  it('merges in the page where the web view has no workers', async () => {
    expect(text(await makePaper(ticket('{"trichYeu":"Thử"}')))).toContain('Thử');
  });

  it('says in a sentence that a template is broken', async () => {
    await expect(makePaper(ticket('{}', new Uint8Array([1, 2, 3])))).rejects.toMatchObject({ kind: 'internal' });
  });
});
