import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type BuiltInUnit, builtInQuery, startBuiltIn } from '../../backend/plans';
import { useCommand } from '../../ui/command';
import { Loaded } from '../../ui/feedback';
import { TextField } from '../../ui/form/fields';
import { Page, PageHeader, Section } from '../../ui/layout';
import { useGo } from '../../ui/navigation';
import { todayStored } from '../../words/dates';
import { builtInWords, planWords } from '../../words/plans';
import { type Choices, chosenUnits, isChosen, nameOf } from './built-in';
import classes from './plans.module.css';

/** The built-in movements: which there are, with which units to begin, stored in one operation. */
export default function BuiltInPage() {
  const [typed, setTyped] = useState(todayStored().slice(0, 4));
  const [choices, setChoices] = useState<Choices>({});
  const year = /^20\d{2}$/.test(typed.trim()) ? Number(typed) : 0;
  const offer = useQuery({ ...builtInQuery(year), enabled: year > 0 });
  const go = useGo();
  const start = useCommand(
    (units: BuiltInUnit[]) => startBuiltIn(year, units),
    (plan) => go(`/plans/${plan.id}`),
  );
  const accept = () => offer.data && start.run(chosenUnits(offer.data.units, choices));
  return (
    <Page>
      <PageHeader
        title={builtInWords.title}
        note={builtInWords.note}
        actions={
          <Button disabled={year === 0 || !offer.data} loading={start.running} onClick={accept}>
            {builtInWords.accept}
          </Button>
        }
      />
      <div style={{ maxWidth: '12rem' }}>
        <TextField
          label={builtInWords.year}
          name="year"
          value={typed}
          error={year === 0 ? planWords.badYear : undefined}
          onBlur={() => undefined}
          onChange={setTyped}
        />
      </div>
      {year > 0 && (
        <Loaded query={offer}>
          {(data) => (
            <div className={classes.twoCards}>
              <Section title={builtInWords.movements} note={data.title}>
                <ol className={classes.plainList}>
                  {data.movements.map((movement) => (
                    <li key={movement.ordinal}>
                      {movement.name}
                      <Text c="dimmed" size="sm">
                        {movement.lead}
                      </Text>
                    </li>
                  ))}
                </ol>
              </Section>
              <Section title={builtInWords.units} note={builtInWords.unitsNote}>
                <UnitChoices units={data.units} choices={choices} onChange={setChoices} />
              </Section>
            </div>
          )}
        </Loaded>
      )}
    </Page>
  );
}

interface UnitChoicesProps {
  units: BuiltInUnit[];
  choices: Choices;
  onChange: (choices: Choices) => void;
}

function UnitChoices({ units, choices, onChange }: UnitChoicesProps) {
  return (
    <Stack gap="xs">
      {units.map((unit) => {
        const chosen = isChosen(unit, choices);
        const set = (change: Partial<Choices[string]>) =>
          onChange({ ...choices, [unit.key]: { chosen, name: nameOf(unit, choices), ...change } });
        return (
          <Group key={unit.key} gap="sm" wrap="nowrap">
            <Checkbox
              checked={chosen}
              aria-label={unit.key}
              onChange={(event) => set({ chosen: event.currentTarget.checked })}
            />
            {unit.known ? (
              <Text style={{ flex: 1 }}>{unit.name}</Text>
            ) : (
              <TextInput
                style={{ flex: 1 }}
                aria-label={builtInWords.unitName(unit.key)}
                value={nameOf(unit, choices)}
                disabled={!chosen}
                spellCheck={false}
                onChange={(event) => set({ name: event.currentTarget.value })}
              />
            )}
            <Text c="dimmed" size="sm" w="10.5rem">
              {unit.known ? builtInWords.known : unit.kindLabel}
            </Text>
          </Group>
        );
      })}
    </Stack>
  );
}
