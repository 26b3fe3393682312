import { dropDraft, findDraft, keepDraft } from '../backend/drafts';
import type { Services } from '../ui/services';

/** What the program offers to ui/: drafts in its database. */
export const programServices: Partial<Services> = {
  drafts: { keep: keepDraft, find: findDraft, drop: dropDraft },
};
