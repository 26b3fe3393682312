import { lazy, Suspense } from 'react';
import { ListSkeleton } from './feedback';

const DocxPreview = lazy(() => import('./preview/DocxPreview'));
const PdfPreview = lazy(() => import('./preview/PdfPreview'));

interface PreviewProps {
  kind: 'docx' | 'pdf';
  /** The very bytes that are, or will be, saved. */
  bytes: Uint8Array;
  label: string;
}

/** Shows a Word or PDF document inside the window; the reader is loaded when first needed. */
export function Preview({ kind, bytes, label }: PreviewProps) {
  const Shown = kind === 'docx' ? DocxPreview : PdfPreview;
  return (
    <Suspense fallback={<ListSkeleton lines={12} />}>
      <Shown bytes={bytes} label={label} />
    </Suspense>
  );
}
