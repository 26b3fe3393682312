import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'react';
import { BackendError } from '../../backend/error';
import { uiWords } from '../../words/ui';
import { ErrorBox } from '../feedback';
import classes from '../ui.module.css';

/** A Word document as it will print, near enough to proof-read. */
export default function DocxPreview({ bytes, label }: { bytes: Uint8Array; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const target = place.current;
    if (!target) return;
    let gone = false;
    const sheet = document.createElement('div');
    setFailed(false);
    renderAsync(bytes, sheet, sheet, { inWrapper: false, ignoreFonts: true, useBase64URL: true }).then(
      () => !gone && target.replaceChildren(sheet),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [bytes]);
  if (failed) return <ErrorBox error={new BackendError('bad_file', uiWords.previewFailed)} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls by keyboard
    <section className={classes.preview} aria-label={label} tabIndex={0}>
      <div ref={place} className={classes.paper} />
    </section>
  );
}
