import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { BackendError } from '../../backend/error';
import { exportNominations, type Move, moveNominations, type NominationLine } from '../../backend/nominations';
import { useCommand } from '../../ui/command';
import { showFailure } from '../../ui/dialogs';
import { useExportDone } from '../../ui/ExportDone';
import { FormPanel } from '../../ui/FormPanel';
import { usePageKeys } from '../../ui/keys';
import { Page, PageHeader } from '../../ui/layout';
import { useGo, useSearchParam } from '../../ui/navigation';
import type { TableView } from '../../ui/table/model';
import { nominationWords } from '../../words/nominations';
import { nomineeWords } from '../../words/nominees';
import { MoveForm } from './MoveForm';
import { NominationTable } from './NominationTable';
import { commonState, listFilter, movesFrom, noChoice } from './nomination-form';
import classes from './nominations.module.css';
import { useTrashNominations } from './use-nomination-commands';

/** The nominations; `?state=`, `?movement=` and `?year=` narrow the list from the start. */
export default function NominationsPage() {
  const begin = {
    ...noChoice,
    state: useSearchParam('state'),
    movementId: useSearchParam('movement'),
    year: Number(useSearchParam('year')) || 0,
  };
  const [choice, setChoice] = useState(begin);
  const [moving, setMoving] = useState<NominationLine[]>([]);
  const go = useGo();
  const trash = useTrashNominations();
  const done = useExportDone();
  const write = useCommand(
    (view: TableView) =>
      exportNominations(
        listFilter(choice, view.search, '', 0),
        view.columns.map((column) => column.id),
      ),
    (file) => file.path !== '' && done(file.path),
  );
  const add = useCallback(() => go('/nominations/new'), [go]);
  const open = useCallback((one: NominationLine) => go(`/nominations/${one.id}`), [go]);
  const move = useCallback((lines: NominationLine[]) => {
    if (commonState(lines) === '') showFailure(new BackendError('invalid', nominationWords.moveMixed));
    else setMoving(lines);
  }, []);
  const askTrash = useCallback((lines: NominationLine[]) => void trash(lines), [trash]);
  usePageKeys({ onNew: add });
  return (
    <Page fill>
      <PageHeader title={nominationWords.title} note={nominationWords.note} actions={<Actions onAdd={add} />} />
      <NominationTable
        choice={choice}
        onChoice={setChoice}
        onOpen={open}
        onAdd={add}
        onImport={() => go('/intake')}
        onMove={move}
        onTrash={askTrash}
        onExport={write.run}
      />
      <MovePanel lines={moving} onClose={() => setMoving([])} />
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
        {nominationWords.add}
      </Button>
    </>
  );
}

/** Where the chosen nominations may go, then date and reason. */
function MovePanel({ lines, onClose }: { lines: NominationLine[]; onClose: () => void }) {
  const [move, setMove] = useState<Move | null>(null);
  const close = () => {
    setMove(null);
    onClose();
  };
  const ids = lines.map((line) => line.id);
  return (
    <FormPanel
      open={lines.length > 0}
      title={move ? nominationWords.moveTitle(lines.length, move.label) : nominationWords.move}
      onClose={close}
      width={32}
    >
      {move ? (
        <MoveForm
          key={move.state}
          move={move}
          subject={ids.join(',')}
          save={(values) => moveNominations({ ids, state: move.state, ...values })}
          onClose={close}
        />
      ) : (
        <div className={classes.moves}>
          {movesFrom(commonState(lines)).map((one) => (
            <Button key={one.state} variant="default" onClick={() => setMove(one)}>
              {nominationWords.moveTo(one.label)}
            </Button>
          ))}
        </div>
      )}
    </FormPanel>
  );
}
