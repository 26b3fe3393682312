// Checks the rules of the house for the page's source: sizes of files, and which folder may import which. Biome checks the
// size of functions. Prints one sentence per breach.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const source = 'frontend/src';
const maxLines = 250;

// What each folder of src may import; features see no other feature, and only backend sees the generated calls.
const mayImport = {
  words: ['words'],
  backend: ['backend', 'words', 'wailsjs'],
  ui: ['ui', 'words', 'backend'],
  papers: ['papers', 'ui', 'words', 'backend'],
  pickers: ['pickers', 'ui', 'words', 'backend'],
  features: ['features', 'pickers', 'papers', 'ui', 'words', 'backend'],
  shell: ['shell', 'features', 'pickers', 'papers', 'ui', 'words', 'backend'],
  testing: ['testing', 'shell', 'features', 'pickers', 'papers', 'ui', 'words', 'backend', 'wailsjs'],
};
const badNames = /^(utils?|helpers?|common|manager|service|core|base|types|lib)\.tsx?$/;

const files = readdirSync(source, { recursive: true })
  .map((name) => posix.join(...String(name).split(/[\\/]/)))
  .filter((name) => /\.tsx?$/.test(name));
const breaches = files.flatMap(check);
for (const breach of breaches) console.log(breach);
process.exit(breaches.length > 0 ? 1 : 0);

function check(name) {
  const text = readFileSync(join(source, name), 'utf8');
  const found = [];
  const lines = text.split('\n').length - 1;
  if (lines > maxLines) found.push(`the file has ${lines} lines, more than ${maxLines}`);
  if (badNames.test(posix.basename(name))) found.push('a file is named after what it is about');
  if (/\b(TODO|FIXME)\b/.test(text)) found.push('a leftover mark in a comment');
  const isTest = /\.test\.tsx?$/.test(name);
  for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/g)) {
    const reason = importBreach(name, posix.join(dirname(name), target), isTest);
    if (reason) found.push(`imports ${target}; ${reason}`);
  }
  return found.map((what) => `${source}/${name}: ${what}`);
}

function importBreach(from, to, isTest) {
  const [room, feature] = from.split('/');
  const target = to.startsWith('../wailsjs') ? 'wailsjs' : to.split('/')[0];
  if (!from.includes('/') || (isTest && target === 'testing')) return '';
  if (!mayImport[room]) return `${room} is not in the picture of the house`;
  if (!mayImport[room].includes(target)) return `${room} may use only ${mayImport[room].join(', ')}`;
  if (room === 'features' && target === 'features' && to.split('/')[1] !== feature) return 'a feature never imports another';
  return '';
}
