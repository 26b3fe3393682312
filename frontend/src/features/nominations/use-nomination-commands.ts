import { useCallback } from 'react';
import { type NominationLine, trashNominations } from '../../backend/nominations';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { nominationWords } from '../../words/nominations';

/** Moves nominations to the trash after asking. */
export function useTrashNominations(onDone?: () => void) {
  const trash = useCommand((ids: string[]) => trashNominations(ids), onDone);
  return useCallback(
    async (chosen: Pick<NominationLine, 'id' | 'name'>[]) => {
      const agreed = await confirm({
        title: nominationWords.trashTitle,
        fact: nominationWords.trashFact(chosen.length, chosen.map((one) => one.name).join(', ')),
        advice: nominationWords.trashAdvice,
        confirmLabel: nominationWords.trash,
        danger: true,
      });
      if (agreed) trash.run(chosen.map((one) => one.id));
    },
    [trash.run],
  );
}
