import { execFile } from 'node:child_process';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { rootFolder, sharedFolder, temporaryFolder } from './places';

const run = promisify(execFile);

/** The real plan where it lies beside the project, else a small invented one; with what stands in it. */
export const plan = sharedFolder
  ? {
      file: join(sharedFolder, 'plans/ke-hoach-64-kh-ubnd-2024.txt'),
      number: '64/KH-UBND',
      year: 2024,
      place: 'Nhơn Hưng',
      movements: 12,
    }
  : {
      file: join(rootFolder, 'scripts/testdata/plan.txt'),
      number: '12/KH-UBND',
      year: 2026,
      place: 'Sông Hiền',
      movements: 1,
    };

/** Lets LibreOffice turn a document into another kind; returns the new file. */
export async function converted(file: string, extension: 'docx' | 'pdf' | 'txt' | 'csv'): Promise<string> {
  const out = temporaryFolder();
  const filters = extname(file) === '.txt' ? ['--infilter=Text (encoded):UTF8'] : [];
  const target = extension === 'txt' ? 'txt:Text (encoded):UTF8' : extension;
  await run('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`,
    '--headless',
    ...filters,
    '--convert-to',
    target,
    '--outdir',
    out,
    file,
  ]);
  return join(out, `${basename(file, extname(file))}.${extension}`);
}

/** All text of an exported document, as LibreOffice and pdftotext see it, with single spaces. */
export async function textOf(file: string): Promise<string> {
  const pdf = extname(file) === '.pdf' ? file : await converted(file, 'pdf');
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
  return stdout.normalize('NFC').replace(/\s+/g, ' ');
}
