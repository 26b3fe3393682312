/** Numbers as the office writes them: a dot between thousands, a comma before decimals. */
const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** Writes a whole number: `1.410.000`. */
export function showNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : whole.format(value);
}

/** Writes a number with at most two decimals: `0,45`. */
export function showDecimal(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : exact.format(value);
}

/** Writes an amount: `1.410.000 đồng`. */
export function showMoney(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : `${whole.format(value)} đồng`;
}

/** Reads a whole amount as people type it: `1410000`, `1.410.000`, `1 410 000 đ`. Null where it is no amount. */
export function readMoney(typed: string): number | null {
  const text = typed
    .trim()
    .replace(/(đồng|đ|vnđ|vnd)\.?$/iu, '')
    .trim();
  if (!/^\d{1,3}([.,\s]\d{3})+$|^\d+$/.test(text)) return null;
  const value = Number(text.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}

/** Reads a decimal as people type it: `0,45` or `0.45`. Null where it is no number. */
export function readDecimal(typed: string): number | null {
  const text = typed.trim();
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
