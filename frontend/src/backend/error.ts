/** What sort of thing went wrong; the list is the one of internal/award/error.go plus what only the window can meet. */
export type ErrorKind =
  | 'invalid'
  | 'not_found'
  | 'conflict'
  | 'not_allowed'
  | 'wrong_stage'
  | 'bad_file'
  | 'storage'
  | 'internal'
  | 'absent' // the page runs outside the program: there is nothing to ask
  | 'timeout'; // the program did not answer in time

const kinds: readonly string[] = [
  'invalid',
  'not_found',
  'conflict',
  'not_allowed',
  'wrong_stage',
  'bad_file',
  'storage',
  'internal',
];

/** Said whenever the cause is not one a person can act on. */
export const blandSentence =
  'Chương trình gặp trục trặc khi làm việc này. Hãy thử lại; nếu vẫn vậy, mở Hệ thống › Sao lưu rồi báo người hỗ trợ.';

/** The one error of the window: a kind to choose behaviour by, a sentence to show, and the form field it stands at. */
export class BackendError extends Error {
  readonly kind: ErrorKind;
  /** Name of the form field the error stands at; empty when it concerns the whole. */
  readonly field: string;

  constructor(kind: ErrorKind, message: string, field = '') {
    super(message);
    this.name = 'BackendError';
    this.kind = kind;
    this.field = field;
  }
}

function isShape(value: unknown): value is { kind: string; message: string; field?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, message } = value as Record<string, unknown>;
  return typeof kind === 'string' && typeof message === 'string';
}

/** The window's bridge rejects with Error(text) whatever the program sends; the text then is the shape as JSON. */
function unwrap(reason: unknown): unknown {
  if (!(reason instanceof Error)) return reason;
  try {
    return JSON.parse(reason.message);
  } catch {
    return reason;
  }
}

/** Turns whatever a promise was rejected with into a BackendError. Text that was not written for a person is dropped. */
export function toBackendError(rejection: unknown): BackendError {
  if (rejection instanceof BackendError) return rejection;
  const reason = unwrap(rejection);
  if (isShape(reason) && kinds.includes(reason.kind) && reason.message !== '') {
    return new BackendError(
      reason.kind as ErrorKind,
      reason.message,
      typeof reason.field === 'string' ? reason.field : '',
    );
  }
  return new BackendError('internal', blandSentence);
}
