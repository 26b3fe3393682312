import { Autocomplete, Select, TagsInput, Text } from '@mantine/core';
import type { BodyMapping } from '../../../backend/plans';
import { showNumber } from '../../../words/numbers';
import { partyKinds } from '../../../words/parties';
import { readingWords } from '../../../words/plans';
import { matches } from '../../../words/text';
import { uiWords } from '../../../words/ui';
import { unitKinds } from '../../../words/units';
import { choiceOf, firstUse, livingBodies, rolesOf, withChoice, withMembers, withUnitName } from './plan-reading';
import classes from './reading.module.css';
import { useReading } from './reading-context';

/** What the catalogue offers: parties by id, units by name. */
export interface Catalogue {
  parties: { id: string; name: string }[];
  units: { id: string; name: string }[];
}

/** Who every body of the plan is: a unit, a post, a group with its units, or somebody known already. */
export function ReadingBodies({ catalogue }: { catalogue: Catalogue }) {
  const { values } = useReading();
  const bodies = livingBodies(values);
  return (
    <>
      <Text c="dimmed" size="sm">
        {readingWords.bodiesNote}
      </Text>
      {bodies.map((body, index) => (
        <BodyRow key={body.name} body={body} index={index} others={bodies} catalogue={catalogue} />
      ))}
    </>
  );
}

interface BodyProps {
  body: BodyMapping;
  index: number;
  others: BodyMapping[];
  catalogue: Catalogue;
}

function roleText(roles: ReturnType<typeof rolesOf>): string {
  return (['lead', 'coordinate', 'duty'] as const)
    .filter((role) => roles[role] > 0)
    .map((role) => `${readingWords.roles[role]} ${showNumber(roles[role])}`)
    .join(' · ');
}

/** What "Là" offers: a new party, another body of the plan, a party of the catalogue. */
function choices(body: BodyMapping, others: BodyMapping[], { parties }: Catalogue) {
  const same = others.filter((one) => one.name !== body.name && one.sameAs === '');
  const groups = [
    { group: readingWords.bodySame, items: same.map((one) => ({ value: `same:${one.name}`, label: one.name })) },
    { group: readingWords.bodyKnown, items: parties.map((one) => ({ value: `party:${one.id}`, label: one.name })) },
  ];
  return [{ value: 'new', label: readingWords.bodyNew }, ...groups.filter((group) => group.items.length > 0)];
}

function BodyRow({ body, index, others, catalogue }: BodyProps) {
  const { values, setBodies, touch, error } = useReading();
  const change = (next: BodyMapping) => setBodies(values.bodies.map((one) => (one.name === body.name ? next : one)));
  const errorAt = (field: string) => (error?.field === `bodies.${index}.${field}` ? error.message : undefined);
  const choice = choiceOf(body);
  return (
    <section
      className={classes.body}
      aria-label={body.name}
      data-path={`bodies.${index}`}
      onFocusCapture={() => touch(firstUse(values.draft, body.name))}
    >
      <div className={classes.bodyHead}>
        <strong>{body.name}</strong>
        <Text span c="dimmed" size="sm">
          {roleText(rolesOf(values.draft, body.name))}
        </Text>
      </div>
      <div className={classes.fields}>
        <Select
          label={readingWords.bodyIs}
          data={choices(body, others, catalogue)}
          value={choice}
          searchable
          allowDeselect={false}
          error={errorAt('sameAs')}
          nothingFoundMessage={uiWords.notFoundInList}
          onChange={(next: string | null) => change(withChoice(body, next ?? 'new'))}
        />
        {choice === 'new' && <NewBody body={body} catalogue={catalogue} change={change} errorAt={errorAt} />}
      </div>
    </section>
  );
}

interface NewBodyProps {
  body: BodyMapping;
  catalogue: Catalogue;
  change: (body: BodyMapping) => void;
  errorAt: (field: string) => string | undefined;
}

function NewBody({ body, catalogue, change, errorAt }: NewBodyProps) {
  return (
    <>
      <Select
        label={readingWords.kind}
        data={[...partyKinds]}
        value={body.kind}
        allowDeselect={false}
        error={errorAt('kind')}
        onChange={(kind) => change({ ...body, kind: kind ?? body.kind })}
      />
      {body.kind === 'group' ? (
        <Members body={body} catalogue={catalogue} change={change} errorAt={errorAt} />
      ) : (
        <UnitOf body={body} catalogue={catalogue} change={change} errorAt={errorAt} />
      )}
    </>
  );
}

function UnitOf({ body, catalogue, change, errorAt }: NewBodyProps) {
  return (
    <>
      <Autocomplete
        label={body.kind === 'post' ? readingWords.unitOfPost : readingWords.unit}
        description={body.unitId === '' && body.unitName !== '' ? readingWords.unitNew : undefined}
        data={[...new Set(catalogue.units.map((unit) => unit.name))]}
        filter={({ options, search }) => options.filter((one) => 'label' in one && matches(one.label, search))}
        limit={12}
        value={body.unitName}
        error={errorAt('unitName')}
        onChange={(name) => change(withUnitName(body, name, catalogue.units))}
      />
      {body.unitId === '' && body.unitName !== '' && (
        <Select
          label={readingWords.unitKind}
          data={[...unitKinds]}
          value={body.unitKind || null}
          onChange={(kind) => change({ ...body, unitKind: kind ?? '' })}
        />
      )}
    </>
  );
}

function Members({ body, catalogue, change, errorAt }: NewBodyProps) {
  return (
    <TagsInput
      style={{ gridColumn: '1 / -1' }}
      label={readingWords.members}
      description={body.members.length === 0 ? readingWords.noMembers : readingWords.membersHint}
      data={[...new Set(catalogue.units.map((unit) => unit.name))]}
      filter={({ options, search }) => options.filter((one) => 'label' in one && matches(one.label, search))}
      splitChars={[';']}
      limit={12}
      value={body.members.map((member) => member.name)}
      error={errorAt('members')}
      onChange={(names) => change(withMembers(body, names, catalogue.units))}
    />
  );
}
