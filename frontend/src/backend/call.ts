import { BackendError, toBackendError } from './error';

/** Long enough for a full report on an old disk; a panic on the other side leaves a promise pending for ever. */
export const usualTimeout = 30_000;

/** For work that a person started and watches: reading a large file, a backup, a pack of papers. */
export const longTimeout = 10 * 60_000;

const absentSentence =
  'Trang này chỉ chạy trong cửa sổ chương trình Gương Sáng. Hãy mở chương trình từ biểu tượng trên màn hình.';
const lateSentence =
  'Chương trình chưa trả lời sau thời gian chờ. Hãy chờ một lát rồi bấm F5; việc đang chạy vẫn có thể hoàn thành.';

/** Reports whether the page runs inside the program. */
export function hasBackend(): boolean {
  return typeof window !== 'undefined' && (window as { go?: unknown }).go !== undefined;
}

/**
 * Runs one call to the program. `run` holds a generated function of wailsjs; nothing else in the window touches those.
 * Rejects only with BackendError.
 */
export async function ask<R>(run: () => Promise<R>, timeout: number = usualTimeout): Promise<R> {
  if (!hasBackend()) throw new BackendError('absent', absentSentence);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BackendError('timeout', lateSentence)), timeout);
  });
  try {
    return await Promise.race([run(), late]);
  } catch (reason) {
    throw toBackendError(reason);
  } finally {
    clearTimeout(timer);
  }
}

/** What a generated class carries as data: Wails adds methods to models, which commands built here do not have. */
export type Plain<T> = T extends (infer U)[]
  ? Plain<U>[]
  : T extends object
    ? { [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]: Plain<T[K]> }
    : T;
