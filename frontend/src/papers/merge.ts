import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/**
 * Merges data into a Word template and returns the file. Tags without data print nothing: everything a template may
 * name is prepared in Go, so a missing value is an empty one. Throws where the template itself is broken.
 */
export function merge(template: Uint8Array, data: unknown): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: () => '',
  });
  document.render(data as object);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
