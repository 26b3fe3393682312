import { BackendError } from './error';

interface ClipboardRuntime {
  ClipboardSetText?: (text: string) => Promise<boolean>;
}

/** Puts text on the clipboard: through the window where there is one, since its page may not be allowed to by itself. */
export async function copyText(text: string): Promise<void> {
  const { ClipboardSetText } = (window as { runtime?: ClipboardRuntime }).runtime ?? {};
  const done = ClipboardSetText
    ? await ClipboardSetText(text).catch(() => false)
    : await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
  if (!done) throw new BackendError('internal', 'Chưa sao chép được. Hãy chọn dòng chữ rồi bấm Ctrl C.');
}
