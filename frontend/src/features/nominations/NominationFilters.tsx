import { useQuery } from '@tanstack/react-query';
import { movementsQuery } from '../../backend/movements';
import { nominationCountsQuery, noNominationFilter } from '../../backend/nominations';
import { useAwardOptions } from '../../pickers/AwardPicker';
import { useUnitOptions } from '../../pickers/UnitPicker';
import { FilterSelect } from '../../ui/table/filters';
import { subjectKinds } from '../../words/movements';
import { nominationStates, nominationWords } from '../../words/nominations';
import type { NominationChoice } from './nomination-form';

interface NominationFiltersProps {
  choice: NominationChoice;
  onChoice: (choice: NominationChoice) => void;
}

/** Year, state, movement, kind, unit and award. */
export function NominationFilters({ choice, onChoice }: NominationFiltersProps) {
  const counts = useQuery(nominationCountsQuery(noNominationFilter));
  const movements = useQuery(movementsQuery({ year: choice.year, planId: '', text: '' }));
  const units = useUnitOptions('');
  const awards = useAwardOptions('');
  const years = (counts.data?.years ?? []).map((year) => ({ value: String(year), label: String(year) }));
  const named = (movements.data?.rows ?? []).map((one) => ({ value: one.id, label: `${one.name} (${one.year})` }));
  const all = [
    { key: 'year', label: nominationWords.year, all: nominationWords.allYears, options: years, width: 7 },
    {
      key: 'state',
      label: nominationWords.state,
      all: nominationWords.allStates,
      options: nominationStates,
      width: 10,
    },
    {
      key: 'movementId',
      label: nominationWords.movement,
      all: nominationWords.allMovements,
      options: named,
      width: 11,
    },
    { key: 'kind', label: nominationWords.kind, all: nominationWords.allKinds, options: subjectKinds, width: 9.5 },
    { key: 'unitId', label: nominationWords.unit, all: nominationWords.allUnits, options: units, width: 11 },
    { key: 'awardCode', label: nominationWords.award, all: nominationWords.allAwards, options: awards, width: 10 },
  ] as const;
  return all.map((one) => (
    <FilterSelect
      key={one.key}
      label={one.label}
      all={one.all}
      options={one.options}
      width={one.width}
      value={choice[one.key] === 0 ? '' : String(choice[one.key])}
      onChange={(value) => onChoice({ ...choice, [one.key]: one.key === 'year' ? Number(value) : value })}
    />
  ));
}
