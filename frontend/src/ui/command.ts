import { useMutation } from '@tanstack/react-query';
import { showFailure } from './dialogs';

/**
 * Runs something that changes data, started by a button. A refusal is shown in a dialog; success needs no word here,
 * because the program announces every operation and the shell offers to undo it.
 */
export function useCommand<Input = void, Result = unknown>(
  run: (input: Input) => Promise<Result>,
  onDone?: (result: Result, input: Input) => void,
) {
  const mutation = useMutation({ mutationFn: run, onSuccess: onDone, onError: showFailure });
  return { run: mutation.mutate, running: mutation.isPending };
}
