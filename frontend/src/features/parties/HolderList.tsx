import { ActionIcon, Button, Input } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Holder } from '../../backend/parties';
import { TextField } from '../../ui/form/fields';
import type { FieldBinding } from '../../ui/form/record-form';
import { DateField } from '../../ui/form/typed-fields';
import classes from '../../ui/ui.module.css';
import { partyWords } from '../../words/parties';

/** Who held a post, from when to when. */
export function HolderList({ value, onChange, onBlur, error }: FieldBinding<Holder[]>) {
  const set = (index: number, change: Partial<Holder>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <Input.Wrapper label={partyWords.holders} error={error} className={classes.wide}>
      {value.map((holder, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a new line has no id yet
        <div key={index} className={classes.fileRow} style={{ alignItems: 'flex-end', marginTop: '0.5rem' }}>
          <div style={{ flex: 2 }}>
            <TextField
              label={partyWords.holderName}
              name={`holder-${index}`}
              value={holder.name}
              onBlur={onBlur}
              onChange={(name) => set(index, { name })}
            />
          </div>
          <DateField
            label={partyWords.holderFrom}
            name={`from-${index}`}
            value={holder.validFrom}
            onBlur={onBlur}
            onChange={(validFrom) => set(index, { validFrom })}
          />
          <DateField
            label={partyWords.holderTo}
            name={`to-${index}`}
            value={holder.validTo}
            onBlur={onBlur}
            onChange={(validTo) => set(index, { validTo })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mb="0.25rem"
            aria-label={`${partyWords.removeHolder}: ${index + 1}`}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
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
        onClick={() => onChange([...value, { id: '', name: '', validFrom: '', validTo: '' }])}
      >
        {partyWords.addHolder}
      </Button>
    </Input.Wrapper>
  );
}
