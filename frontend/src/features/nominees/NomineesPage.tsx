import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { exportNominees, type NomineeLine, trashNominees } from '../../backend/nominees';
import { useCommand } from '../../ui/command';
import { confirm } from '../../ui/dialogs';
import { useExportDone } from '../../ui/ExportDone';
import { FormPanel } from '../../ui/FormPanel';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { useGo } from '../../ui/navigation';
import type { TableView } from '../../ui/table/model';
import { nomineeWords } from '../../words/nominees';
import { NomineeForm } from './NomineeForm';
import { NomineeTable } from './NomineeTable';
import { listFilter, type NomineeChoice, noChoice } from './nominee-form';
import { useSaveNominee } from './use-save-nominee';

/** Moves nominees to the trash after asking. */
export function useTrashNominees(onDone?: () => void) {
  const trash = useCommand((ids: string[]) => trashNominees(ids), onDone);
  return useCallback(
    async (chosen: Pick<NomineeLine, 'id' | 'name'>[]) => {
      const names = chosen.map((one) => one.name).join(', ');
      const agreed = await confirm({
        title: nomineeWords.trashTitle,
        fact: nomineeWords.trashFact(chosen.length, names),
        advice: nomineeWords.trashAdvice,
        confirmLabel: nomineeWords.trash,
        danger: true,
      });
      if (agreed) trash.run(chosen.map((one) => one.id));
    },
    [trash.run],
  );
}

/** The register of nominees. */
export default function NomineesPage() {
  const [choice, setChoice] = useState<NomineeChoice>(noChoice);
  const [adding, setAdding] = useState(false);
  const go = useGo();
  const save = useSaveNominee();
  const trash = useTrashNominees();
  const done = useExportDone();
  const write = useCommand(
    (view: TableView) =>
      exportNominees(
        listFilter(choice, view.search, '', 0),
        view.columns.map((column) => column.id),
      ),
    (file) => file.path !== '' && done(file.path),
  );
  const add = useCallback(() => setAdding(true), []);
  const close = useCallback(() => setAdding(false), []);
  const open = useCallback((one: NomineeLine) => go(`/nominees/${one.id}`), [go]);
  const nominate = useCallback((one: NomineeLine) => go(`/nominations/new?nominee=${one.id}`), [go]);
  usePageKeys({ onNew: add });
  return (
    <Page fill>
      <PageHeader title={nomineeWords.title} note={nomineeWords.note} actions={<Actions onAdd={add} />} />
      <NomineeTable
        choice={choice}
        onChoice={setChoice}
        onOpen={open}
        onAdd={add}
        onImport={() => go('/intake')}
        onNominate={nominate}
        onTrash={(chosen) => void trash(chosen)}
        onExport={write.run}
      />
      <FormPanel open={adding} title={nomineeWords.add} onClose={close}>
        <NomineeForm key="new" nominee={null} save={save} onClose={close} />
      </FormPanel>
    </Page>
  );
}

function Actions({ onAdd }: { onAdd: () => void }) {
  const go = useGo();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size="1.1rem" aria-hidden />}
        onClick={() => go('/intake')}
      >
        {nomineeWords.importList}
      </Button>
      <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={onAdd}>
        {nomineeWords.add}
      </Button>
    </>
  );
}
