import { Drawer } from '@mantine/core';
import { type ReactNode, useContext } from 'react';
import { uiWords } from '../words/ui';
import { confirm } from './dialogs';
import { UnsavedContext } from './services';

interface FormPanelProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Width in rem. */
  width?: number;
}

/** Asks before words that are not saved are left behind; resolves true when it is fine to go. */
export function confirmLeave(): Promise<boolean> {
  return confirm({
    title: uiWords.leaveTitle,
    fact: uiWords.leaveFact,
    advice: uiWords.leaveAdvice,
    confirmLabel: uiWords.leaveGo,
    cancelLabel: uiWords.leaveStay,
    danger: true,
  });
}

/** A panel at the right for the form or the details of one record; Esc closes, asking first where words are not saved. */
export function FormPanel({ open, title, onClose, children, width = 44 }: FormPanelProps) {
  const unsaved = useContext(UnsavedContext);
  const close = async () => {
    if (!unsaved.any() || (await confirmLeave())) onClose();
  };
  return (
    <Drawer
      opened={open}
      onClose={() => void close()}
      title={title}
      position="right"
      size={`min(100vw, ${width}rem)`}
      closeButtonProps={{ 'aria-label': uiWords.close }}
      styles={{
        title: { fontWeight: 600, fontSize: '1.125rem' },
        content: { display: 'flex', flexDirection: 'column' },
        body: { flex: 1, display: 'flex', flexDirection: 'column' },
      }}
    >
      {children}
    </Drawer>
  );
}
