import { type ReactNode, useState } from 'react';
import { BackendError } from '../../backend/error';
import { showFailure } from '../../ui/dialogs';
import { intakeWords } from '../../words/intake';
import classes from './intake.module.css';
import { isListFile } from './intake-list';

const notOneList = new BackendError('invalid', intakeWords.dropOne);

/** The place a file can be dropped on; whatever else is dropped is refused with a sentence. */
export function DropPlace({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the second way; the button is the first
    <div
      className={classes.dropPlace}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file, ...more] = [...event.dataTransfer.files];
        if (file && more.length === 0 && isListFile(file.name)) onFile(file);
        else showFailure(notOneList);
      }}
    >
      {children}
    </div>
  );
}
