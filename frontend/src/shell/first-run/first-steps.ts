import { firstRunWords } from '../../words/settings';

/** A way to begin after the first run. */
export interface FirstStep {
  title: string;
  text: string;
  /** Does what is needed; resolves with the address to open. */
  run: () => Promise<string>;
}

/** The ways to begin, best first. */
export function firstSteps(): FirstStep[] {
  return [{ title: firstRunWords.enterTitle, text: firstRunWords.enterText, run: async () => '/' }];
}
