import { useHotkeys } from '@mantine/hooks';
import { toBackendError } from '../../backend/error';
import { applyIntake } from '../../backend/intake';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { intakeWords } from '../../words/intake';
import { showNumber } from '../../words/numbers';
import { leftRows, openOption } from './intake-list';
import type { Intake } from './use-intake';

/** Taking the rows in (Ctrl+Enter): says how many first, then shows what came of it. */
export function useTaking(intake: Intake) {
  const { list, result } = intake.desk;
  const apply = useCommand(async (id: string) => {
    try {
      intake.setResult(await applyIntake(id));
    } catch (reason) {
      const { field, message } = toBackendError(reason);
      if (field === '') throw reason;
      intake.refuse(field, message); // only the options have fields
    }
  });
  const counts = list?.counts;
  const idle = !counts || result !== null || counts.writes === 0;
  const label = intakeWords.take(showNumber(counts?.writes ?? 0));
  const run = async () => {
    if (!list || idle || apply.running) return;
    const { id, options, counts: now } = list;
    const open = openOption(options, now);
    if (open !== '') {
      intake.refuse(open, intakeWords.badYear);
      return;
    }
    const left = leftRows(now);
    const numbers = [now.writes, now.new, now.updates, now.nominate].map(showNumber);
    const agreed = await confirm({
      title: intakeWords.takeTitle,
      fact: intakeWords.takeFact(...(numbers as [string, string, string, string])),
      advice: [left > 0 ? intakeWords.takeLeft(showNumber(left)) : '', intakeWords.takeUndo].join(' ').trim(),
      confirmLabel: label,
    });
    if (agreed) apply.run(id);
  };
  useHotkeys([['mod+Enter', () => void run(), { preventDefault: true }]], []);
  return { run: () => void run(), idle, running: apply.running, label };
}
