/** How a state is coloured; the word always stands beside the dot. */
export type Tone = 'neutral' | 'wait' | 'info' | 'good' | 'bad' | 'done';

/** A state as shown: its word and its tone. */
export interface StateWord {
  label: string;
  tone: Tone;
}
