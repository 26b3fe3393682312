import * as Drafts from '../../wailsjs/go/app/Drafts';
import { ask } from './call';

/** A half-typed form as it was kept. */
export interface KeptDraft {
  json: string;
  at: string;
}

/** Keeps what is typed in the form of a key; replaces what was kept before. */
export async function keepDraft(key: string, json: string): Promise<void> {
  await ask(() => Drafts.Keep(key, json));
}

/** What was kept under a key, or null. */
export async function findDraft(key: string): Promise<KeptDraft | null> {
  const draft = await ask(() => Drafts.Find(key));
  return draft.at === '' ? null : { json: draft.body, at: draft.at };
}

/** Forgets what was kept under a key. */
export function dropDraft(key: string): Promise<void> {
  return ask(() => Drafts.Drop(key));
}
