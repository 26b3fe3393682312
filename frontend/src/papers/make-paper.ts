import { fromBase64 } from '../backend/base64';
import { BackendError } from '../backend/error';
import type { PaperTicket } from '../backend/papers';
import { paperWords } from '../words/papers';

interface MergeAnswer {
  bytes?: Uint8Array;
  failure?: string;
}

/** A pack of a thousand rows takes about a second; what takes a minute never ends. */
const mergeTimeout = 60_000;

/** Makes the Word file of a ticket, in a worker so that the window stays responsive. Rejects with BackendError. */
export async function makePaper(ticket: PaperTicket): Promise<Uint8Array> {
  const template = fromBase64(ticket.template);
  try {
    return await mergeInWorker(template, ticket.data);
  } catch (reason) {
    if (reason instanceof BackendError) throw reason;
    return mergeHere(template, ticket.data);
  }
}

/** Some web views refuse workers from their own scheme: the same merge then runs in the page. */
async function mergeHere(template: Uint8Array, data: string): Promise<Uint8Array> {
  const { merge } = await import('./merge');
  try {
    return merge(template, JSON.parse(data));
  } catch {
    throw new BackendError('internal', paperWords.broken);
  }
}

function mergeInWorker(template: Uint8Array, data: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./merge.worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new BackendError('timeout', paperWords.late))), mergeTimeout);
    worker.onerror = () => end(() => reject(new Error('worker refused')));
    worker.onmessage = ({ data: answer }: MessageEvent<MergeAnswer>) =>
      end(() => (answer.bytes ? resolve(answer.bytes) : reject(new BackendError('internal', paperWords.broken))));
    worker.postMessage({ template, data });
  });
}
