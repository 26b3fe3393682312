import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type IntakeList, type IntakeOptions, setIntakeOptions } from '../../backend/intake';
import { movementsQuery } from '../../backend/movements';
import { MovementPicker } from '../../pickers/MovementPicker';
import { UnitPicker } from '../../pickers/UnitPicker';
import { CheckField, SelectField, TextField } from '../../ui/form/fields';
import { Section } from '../../ui/layout';
import { intakeWords } from '../../words/intake';
import { bases } from '../../words/nominations';
import classes from './intake.module.css';
import { readYear } from './intake-list';
import { type Intake, useListCommand } from './use-intake';

/** Drives have no lists of their own: a nomination for one is made from the drive. */
const listBases = bases.filter(({ value }) => value !== 'drive');

/** What holds for every row of the list that does not say otherwise itself. */
export function OptionsPart({ intake, list }: { intake: Intake; list: IntakeList }) {
  const { options } = list;
  const { refusal } = intake.desk;
  const noMovement = useNoMovement(options.year);
  const save = useListCommand(intake, (next: IntakeOptions) => setIntakeOptions(list.id, next));
  const choose = (change: Partial<IntakeOptions>) => save.run({ ...options, ...change });
  const errorOf = (name: string) => (refusal?.field === name ? refusal.message : undefined);
  const bind = <K extends keyof IntakeOptions>(name: K) => ({
    name,
    value: options[name],
    onChange: (value: IntakeOptions[K]) => choose({ [name]: value }),
    onBlur: () => undefined,
    error: errorOf(name),
  });
  const text = options.basis === 'field' || options.basis === 'exceptional';
  return (
    <Section title={intakeWords.tabOptions}>
      <div className={classes.options}>
        <UnitPicker {...bind('unitId')} label={intakeWords.unit} hint={intakeWords.unitHint} wide />
        <CheckField {...bind('nominate')} label={intakeWords.nominate} hint={intakeWords.nominateHint} wide />
        {options.nominate && (
          <>
            <YearField key={options.year} year={options.year} onChoose={(year) => choose({ year, movementId: '' })} />
            <SelectField {...bind('basis')} label={intakeWords.basis} options={listBases} required />
            {options.basis === 'movement' && (
              <MovementPicker
                {...bind('movementId')}
                year={options.year}
                label={intakeWords.movement}
                hint={noMovement ? intakeWords.noMovements(options.year) : intakeWords.movementHint}
                wide
              />
            )}
            {text && (
              <WordsField
                key={options.fieldText}
                text={options.fieldText}
                error={errorOf('fieldText')}
                onChoose={(fieldText) => choose({ fieldText })}
              />
            )}
          </>
        )}
      </div>
    </Section>
  );
}

/** Whether no plan gives the year a movement. */
function useNoMovement(year: number): boolean {
  const movements = useQuery(movementsQuery({ year, planId: '', text: '' }));
  return movements.data?.rows.length === 0;
}

function YearField({ year, onChoose }: { year: number; onChoose: (year: number) => void }) {
  const [typed, setTyped] = useState(year > 0 ? String(year) : '');
  const read = readYear(typed);
  return (
    <TextField
      name="year"
      label={intakeWords.year}
      required
      value={typed}
      error={read === 0 ? intakeWords.badYear : undefined}
      onChange={setTyped}
      onBlur={() => read > 0 && read !== year && onChoose(read)}
    />
  );
}

function WordsField(props: { text: string; error: string | undefined; onChoose: (text: string) => void }) {
  const { text, error, onChoose } = props;
  const [typed, setTyped] = useState(text);
  return (
    <TextField
      name="fieldText"
      label={intakeWords.fieldText}
      required
      wide
      value={typed}
      error={error}
      onChange={setTyped}
      onBlur={() => typed.trim() !== text && onChoose(typed)}
    />
  );
}
