import { Button, CloseButton, Input } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { uiWords } from '../../words/ui';
import { showFailure } from '../dialogs';
import classes from '../ui.module.css';
import { type FieldLook, look } from './fields';
import type { FieldBinding } from './record-form';

interface FileFieldProps extends FieldLook, FieldBinding<string> {
  /** Opens the program's file dialog; resolves with the path, '' when a person changed their mind. */
  pick: () => Promise<string>;
}

/** A file on this machine: a button that opens the dialog, and the path chosen. */
export function FileField(props: FileFieldProps) {
  const { label, description, className } = look(props);
  const choose = () => props.pick().then((path) => path !== '' && props.onChange(path), showFailure);
  return (
    <Input.Wrapper label={label} description={description} error={props.error} className={className}>
      <div className={classes.fileRow}>
        <Button
          variant="default"
          disabled={props.disabled}
          leftSection={<IconFolderOpen size="1.1rem" aria-hidden />}
          onClick={() => void choose()}
        >
          {uiWords.pickFile}
        </Button>
        <span className={classes.filePath} title={props.value}>
          {props.value || uiWords.noFile}
        </span>
        {props.value !== '' && <CloseButton aria-label={uiWords.removeFile} onClick={() => props.onChange('')} />}
      </div>
    </Input.Wrapper>
  );
}
