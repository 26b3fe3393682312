import { Button, Fieldset, Input, MultiSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { CriteriaBlock } from '../../backend/movements';
import type { FieldBinding } from '../../ui/form/record-form';
import { TextListField } from '../../ui/form/TextListField';
import classes from '../../ui/ui.module.css';
import { movementWords, subjectKinds } from '../../words/movements';
import { emptyBlock, withoutItem, withTexts } from './movement-form';

/** The criteria of a movement in blocks, each for its kinds of subject. */
export function CriteriaBlocks({ value, onChange, error }: FieldBinding<CriteriaBlock[]>) {
  const set = (index: number, block: CriteriaBlock) => onChange(value.map((one, at) => (at === index ? block : one)));
  return (
    <Input.Wrapper label={movementWords.criteria} error={error} className={classes.wide}>
      {value.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no key of their own
        <Fieldset key={index} mt="xs" p="sm" aria-label={`${movementWords.criteria} ${index + 1}`}>
          <MultiSelect
            label={movementWords.block}
            data={[...subjectKinds]}
            value={block.subjects}
            error={Boolean(error) && block.subjects.length === 0}
            onChange={(subjects) => set(index, { ...block, subjects })}
          />
          <TextListField
            bare
            label={`${movementWords.criterion} ${index + 1}`}
            value={block.items.map((item) => item.text)}
            onChange={(texts) => set(index, withTexts(block, texts))}
            onRemove={(at) => set(index, withoutItem(block, at))}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size="1rem" aria-hidden />}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            {movementWords.removeBlock}
          </Button>
        </Fieldset>
      ))}
      <Button
        mt="xs"
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size="1rem" aria-hidden />}
        onClick={() => onChange([...value, emptyBlock])}
      >
        {movementWords.addBlock}
      </Button>
    </Input.Wrapper>
  );
}
