import { chooseList, type IntakeList, readList, readListBytes, setIntakeOptions } from '../../backend/intake';
import { useCommand } from '../../ui/command';
import { confirm, showFailure } from '../../ui/dialogs';
import { intakeWords } from '../../words/intake';
import { optionsAfter } from './intake-list';
import type { Intake } from './use-intake';

/** Choosing, dropping and closing a list; a list that is open is not lost without a question. */
export function useOpening(intake: Intake) {
  const { list, result, before } = intake.desk;
  const prepare = async (read: IntakeList) => {
    const options = optionsAfter(before, read);
    return options ? setIntakeOptions(read.id, options) : read;
  };
  const read = useCommand(async (path: string) => prepare(await readList(path)), intake.open);
  const drop = useCommand(
    async (file: File) => prepare(await readListBytes(file.name, new Uint8Array(await file.arrayBuffer()))),
    intake.open,
  );
  const mayLeave = () =>
    !list || result !== null
      ? Promise.resolve(true)
      : confirm({
          title: intakeWords.closeTitle,
          fact: intakeWords.closeFact(list.name),
          advice: intakeWords.closeAdvice,
          confirmLabel: intakeWords.close,
          danger: true,
        });
  const choose = async () => {
    const path = await chooseList().catch(showFailure);
    if (path && (await mayLeave())) read.run(path);
  };
  return {
    running: read.running || drop.running,
    choose: () => void choose(),
    drop: async (file: File) => {
      if (await mayLeave()) drop.run(file);
    },
    close: async () => {
      if (await mayLeave()) intake.close();
    },
  };
}

export type Opening = ReturnType<typeof useOpening>;
