// Makes the built-in Word templates: node templates/build.mjs (from the folder frontend). The files are checked in; the
// same input gives the same bytes, so that a template only changes when its layout does.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Packer } from 'docx';
import PizZip from 'pizzip';
import { flattenSectionEnds } from './layout.mjs';
import { templates } from './papers.mjs';

const target = new URL('../../internal/paper/templates/', import.meta.url);
const day = new Date(Date.UTC(2026, 0, 1));

/** Packs the document again with one fixed date in place of the time of the run. */
function settle(buffer) {
  const source = new PizZip(buffer);
  const result = new PizZip();
  for (const name of Object.keys(source.files).sort(contentTypesFirst)) {
    const entry = source.files[name];
    if (entry.dir) continue;
    let bytes = entry.asUint8Array();
    if (name === 'docProps/core.xml') {
      const fixed = entry.asText().replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, day.toISOString());
      bytes = new TextEncoder().encode(fixed);
    }
    if (name === 'word/document.xml') {
      bytes = new TextEncoder().encode(flattenSectionEnds(entry.asText()));
    }
    result.file(name, bytes, { date: day, createFolders: false });
  }
  return result.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Readers look for the content types at the front of the file. */
function contentTypesFirst(a, b) {
  if (a === b) return 0;
  if (a === '[Content_Types].xml') return -1;
  if (b === '[Content_Types].xml') return 1;
  return a < b ? -1 : 1;
}

for (const [name, make] of Object.entries(templates)) {
  const buffer = await Packer.toBuffer(make());
  const file = fileURLToPath(new URL(name, target));
  writeFileSync(file, settle(buffer));
  console.log(file);
}
