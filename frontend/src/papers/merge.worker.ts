import { merge } from './merge';

interface MergeRequest {
  template: Uint8Array;
  data: string;
}

/** One request a worker: the bytes come back, or the reason why not. */
self.onmessage = (event: MessageEvent<MergeRequest>) => {
  try {
    const bytes = merge(event.data.template, JSON.parse(event.data.data));
    self.postMessage({ bytes }, { transfer: [bytes.buffer] });
  } catch (reason) {
    self.postMessage({ failure: String(reason) });
  }
};
