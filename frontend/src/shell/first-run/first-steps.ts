import { openDemo } from '../../backend/settings';
import { firstRunWords } from '../../words/settings';

/** A way to begin. */
export interface FirstStep {
  title: string;
  text: string;
  /** Does what is needed; resolves with the address to open. */
  run: () => Promise<string>;
}

const demo: FirstStep = {
  title: firstRunWords.demoTitle,
  text: firstRunWords.demoText,
  run: () => openDemo().then(() => '/'),
};

/** The ways to begin once the office is known, best first. */
export const firstSteps: FirstStep[] = [
  { title: firstRunWords.planTitle, text: firstRunWords.planText, run: async () => '/plans/read' },
  {
    title: firstRunWords.builtInTitle,
    text: firstRunWords.builtInText,
    run: async () => '/plans/built-in',
  },
  { title: firstRunWords.enterTitle, text: firstRunWords.enterText, run: async () => '/' },
  demo,
];

/** The one way to look round before anything is typed. */
export const tryFirst: FirstStep[] = [demo];
