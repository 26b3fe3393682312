import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onChange, onEvent, refetchKinds } from '../backend/events';
import { toast } from '../ui/dialogs';
import { shellWords } from '../words/shell';
import { undoOneAndTell } from './GlobalKeys';

/** Every operation the program announces: what shows it is read again, and what can be taken back is, from the toast. */
export function ChangeEvents() {
  const client = useQueryClient();
  useEffect(
    () =>
      onChange((change) => {
        void refetchKinds(client, change.kinds);
        if (change.label !== '' && !isTakenBack(change.label)) {
          const action = { label: shellWords.undo, run: () => undoOneAndTell(change.operationId) };
          toast({ message: change.label, ...(change.operationId !== '' ? { action } : {}) });
        }
      }),
    [client],
  );
  // Another data folder took the place of the open one: nothing read before holds.
  useEffect(
    () =>
      onEvent('office', () => {
        client.removeQueries({ type: 'inactive' });
        void client.invalidateQueries();
      }),
    [client],
  );
  return null;
}

/** Undo and redo say what they did themselves. */
function isTakenBack(label: string): boolean {
  return label.startsWith(`${shellWords.undo}: `) || label.startsWith(`${shellWords.redo}: `);
}
