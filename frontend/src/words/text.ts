/**
 * Text without marks and in lower case, so that `Dang` finds `Đặng`; the same rule as internal/viet keeps in Go.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** Vietnamese order of two texts; numbers inside count as numbers, so Khóm 2 stands before Khóm 10. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Reports whether every word of the query stands somewhere in the text, marks and case aside. */
export function matches(text: string, query: string): boolean {
  const haystack = fold(text);
  return fold(query)
    .split(' ')
    .every((word) => haystack.includes(word));
}
