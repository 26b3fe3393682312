/** One choice of a list: what is stored and what is read. */
export interface Option {
  value: string;
  label: string;
}

/** The label of a stored value; the value itself where the list does not know it. */
export function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
