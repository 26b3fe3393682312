import { Drawer, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { redoLast, undoLast, undoOperation } from '../backend/journal';
import { nextZoom, setAppearance, useAppearance } from '../ui/appearance';
import { showFailure, toast } from '../ui/dialogs';
import { isTyping } from '../ui/keys';
import { useLatest } from '../ui/services';
import { shellWords } from '../words/shell';
import { HelpPage } from './HelpPage';
import { KeySheet } from './KeySheet';
import { type KeyCommand, keyCommand, ownedByWindow } from './key-command';
import { closeOverlay, openHelp, openKeys, openPalette, useOverlay } from './overlays';

const Palette = lazy(() => import('./Palette'));

/** Says what was taken back, and offers to do it again. */
function tellUndone(label: string): void {
  toast({ message: label, action: { label: shellWords.redo, run: redoAndTell } });
}

/** Takes back the last operation and says which. */
export function undoAndTell(): void {
  undoLast().then(tellUndone, showFailure);
}

/** Takes back one operation, whatever came after it. */
export function undoOneAndTell(operationId: string): void {
  undoOperation(operationId).then(tellUndone, showFailure);
}

/** Does again what was taken back last. */
export function redoAndTell(): void {
  redoLast().then(
    (label) => toast({ message: label, action: { label: shellWords.undo, run: undoAndTell } }),
    showFailure,
  );
}

/** The keys that work everywhere, and what they open over the window. */
export function GlobalKeys({ help }: { help: string }) {
  const overlay = useOverlay();
  useGlobalKeys();
  return (
    <>
      {overlay === 'palette' && (
        <Suspense fallback={null}>
          <Palette onClose={closeOverlay} />
        </Suspense>
      )}
      <Drawer opened={overlay === 'help'} onClose={closeOverlay} position="right" size="34rem" title={shellWords.help}>
        <HelpPage name={help} />
      </Drawer>
      <Modal opened={overlay === 'keys'} onClose={closeOverlay} size="xl" title={shellWords.keys} centered>
        <KeySheet />
      </Modal>
    </>
  );
}

function useGlobalKeys() {
  const client = useQueryClient();
  const appearance = useLatest(useAppearance());
  useEffect(() => {
    const zoom = (direction: -1 | 0 | 1) => setAppearance({ zoom: nextZoom(appearance.current.zoom, direction) });
    const answers: Record<KeyCommand, () => void> = {
      palette: openPalette,
      help: openHelp,
      keys: openKeys,
      refresh: () => void client.invalidateQueries(),
      undo: undoAndTell,
      redo: redoAndTell,
      zoomIn: () => zoom(1),
      zoomOut: () => zoom(-1),
      zoomReset: () => zoom(0),
    };
    const onKey = (event: KeyboardEvent) => {
      const command = keyCommand(event, isTyping(event.target));
      if (command || ownedByWindow(event)) event.preventDefault();
      if (command) answers[command]();
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('wheel', onWheel);
    };
  }, [client, appearance]);
}
