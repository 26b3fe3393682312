import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rules of the house for the window: who may import whom, and how long a file may be. */
const root = join(__dirname, '..');

/** Folders a folder may import besides itself; tests may import testing/ as well. */
const mayImport: Record<string, string[]> = {
  words: [],
  backend: ['words'],
  ui: ['words', 'backend'],
  papers: ['words', 'backend', 'ui'],
  pickers: ['words', 'backend', 'ui'],
  features: ['words', 'backend', 'ui', 'pickers', 'papers'],
  shell: ['words', 'backend', 'ui', 'pickers', 'papers', 'features'],
};

/** ui/ knows no business: of backend/ it may see how errors look, nothing else. */
const uiSees = ['backend/error'];

const maxLines = 250;

function sourceFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('testing/') && name.includes('/'),
  );
}

/** Paths, from src, of the files a file imports. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return found.map((path) => relative(root, join(root, dirname(file), path)));
}

function allowed(file: string, target: string): boolean {
  const [area = '', feature] = file.split('/');
  const [targetArea = '', targetFeature] = target.split('/');
  if (targetArea === '..') return area === 'backend' || target.startsWith('../wailsjs/go/models');
  if (targetArea === 'testing') return /\.test\.tsx?$/.test(file);
  if (area === 'features' && targetArea === 'features') return feature === targetFeature;
  if (area === 'ui' && targetArea === 'backend') return uiSees.includes(target);
  return area === targetArea || (mayImport[area]?.includes(targetArea) ?? false);
}

describe('the house', () => {
  it('imports point one way, and no feature knows another', () => {
    const wrong = sourceFiles()
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .flatMap((file) =>
        imports(file)
          .filter((target) => !allowed(file, target))
          .map((target) => `${file} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it(`no file is longer than ${maxLines} lines`, () => {
    const long = sourceFiles()
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > maxLines);
    expect(long).toEqual([]);
  });
});
