import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The top of the project. */
export const rootFolder = resolve(import.meta.dirname, '../..');

/** Pictures and exported files of the last run; not checked in. */
export const outputFolder = join(import.meta.dirname, 'output');

/** Where a spec leaves the papers and workbooks it exported: the check opens and validates everything in it. */
export const exportsFolder = join(outputFolder, 'exports');
mkdirSync(exportsFolder, { recursive: true });

/**
 * The folder of real documents beside the project; undefined on a machine that has none, and where OWN_PLAN asks for the
 * invented plan, whose text may be shown to anybody.
 */
export const sharedFolder = process.env.OWN_PLAN
  ? undefined
  : [resolve(rootFolder, '../shared')].find((folder) => existsSync(join(folder, 'plans')));

/** Makes a folder of the test's own. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'guongsang-'));
}
