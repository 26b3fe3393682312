import { copyText } from '../backend/clipboard';
import { dropDraft, findDraft, keepDraft } from '../backend/drafts';
import { openFile, revealFile } from '../backend/safety';
import type { Services } from '../ui/services';

/** What the program offers to ui/: drafts in its database, files through the window. */
export const programServices: Services = {
  drafts: { keep: keepDraft, find: findDraft, drop: dropDraft },
  files: { open: openFile, openFolder: revealFile, copyPath: copyText },
};
