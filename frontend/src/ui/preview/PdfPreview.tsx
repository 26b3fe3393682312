import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
import { useEffect, useRef, useState } from 'react';
import { BackendError } from '../../backend/error';
import { uiWords } from '../../words/ui';
import { ErrorBox } from '../feedback';
import classes from '../ui.module.css';

GlobalWorkerOptions.workerSrc = workerUrl;

function usePdf(bytes: Uint8Array) {
  const [file, setFile] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // The reader takes the buffer over, so it gets a copy.
    const task = getDocument({ data: bytes.slice(), isEvalSupported: false });
    task.promise.then(setFile, () => setFailed(true));
    return () => void task.destroy();
  }, [bytes]);
  return { file, failed };
}

/** A PDF page by page, drawn by the program itself: the web view of Linux has no reader of its own. */
export default function PdfPreview({ bytes, label }: { bytes: Uint8Array; label: string }) {
  const { file, failed } = usePdf(bytes);
  const [page, setPage] = useState(1);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!file || !target) return;
    let cancel = () => {};
    void file.getPage(page).then((shown) => {
      const viewport = shown.getViewport({ scale: 1.35 * window.devicePixelRatio });
      target.width = viewport.width;
      target.height = viewport.height;
      target.style.width = `${viewport.width / window.devicePixelRatio}px`;
      const task = shown.render({ canvas: target, viewport });
      cancel = () => task.cancel();
      return task.promise.catch(() => undefined);
    });
    return () => cancel();
  }, [file, page]);
  if (failed) return <ErrorBox error={new BackendError('bad_file', uiWords.previewFailed)} />;
  const total = file?.numPages ?? 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls by keyboard
    <section className={classes.preview} aria-label={label} tabIndex={0}>
      <PageBar page={page} total={total} onPage={setPage} />
      <canvas ref={canvas} className={classes.paper} style={{ display: 'block', maxWidth: '100%' }} />
    </section>
  );
}

function PageBar({ page, total, onPage }: { page: number; total: number; onPage: (page: number) => void }) {
  return (
    <div className={classes.previewBar}>
      <ActionIcon
        variant="default"
        disabled={page <= 1}
        aria-label={uiWords.previousPage}
        onClick={() => onPage(page - 1)}
      >
        <IconChevronLeft size="1.1rem" aria-hidden />
      </ActionIcon>
      <span>{uiWords.page(page, total)}</span>
      <ActionIcon
        variant="default"
        disabled={page >= total}
        aria-label={uiWords.nextPage}
        onClick={() => onPage(page + 1)}
      >
        <IconChevronRight size="1.1rem" aria-hidden />
      </ActionIcon>
    </div>
  );
}
