import { ActionIcon, Button, Input, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { listWords } from '../../words/plans';
import classes from '../ui.module.css';

interface TextListFieldProps {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Called with the place of the sentence that gets the focus, or -1 for the list. */
  onFocusItem?: (index: number) => void;
  onRemove?: (index: number) => void;
  error?: string | undefined;
  /** Hides the label; screen readers still say it. */
  bare?: boolean;
}

/** Sentences one under the other, each editable; the last button adds one. */
export function TextListField(props: TextListFieldProps) {
  const { label, value, onChange } = props;
  const remove = (index: number) =>
    props.onRemove ? props.onRemove(index) : onChange(value.filter((_, one) => one !== index));
  return (
    <Input.Wrapper label={props.bare ? undefined : label} error={props.error} className={classes.wide}>
      {value.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other key and may be equal
        <div key={index} className={classes.fileRow} style={{ alignItems: 'flex-start', marginTop: '0.25rem' }}>
          <Textarea
            aria-label={listWords.item(label, index + 1)}
            value={text}
            autosize
            minRows={1}
            maxRows={12}
            spellCheck={false}
            style={{ flex: 1 }}
            onFocus={() => props.onFocusItem?.(index)}
            onChange={(event) => onChange(value.map((one, at) => (at === index ? event.currentTarget.value : one)))}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mt="0.25rem"
            aria-label={`${label}: ${listWords.remove(index + 1)}`}
            onClick={() => remove(index)}
          >
            <IconX size="1rem" aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        mt="xs"
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size="1rem" aria-hidden />}
        aria-label={`${label}: ${listWords.add}`}
        onClick={() => onChange([...value, ''])}
      >
        {listWords.add}
      </Button>
    </Input.Wrapper>
  );
}
