import type { BuiltInUnit } from '../../backend/plans';

/** What the person made of the units offered, by their key. */
export type Choices = Record<string, { chosen: boolean; name: string }>;

/** A unit whose name is only an example is offered, not ticked. */
export function isChosen(unit: BuiltInUnit, choices: Choices): boolean {
  return choices[unit.key]?.chosen ?? !unit.guessed;
}

export function nameOf(unit: BuiltInUnit, choices: Choices): string {
  return choices[unit.key]?.name ?? unit.name;
}

/** The units to store, under the names the person gave them; a blank name falls back to the one offered. */
export function chosenUnits(units: BuiltInUnit[], choices: Choices): BuiltInUnit[] {
  return units
    .filter((unit) => isChosen(unit, choices))
    .map((unit) => ({ ...unit, name: nameOf(unit, choices).trim() || unit.name }));
}
