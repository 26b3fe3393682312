import { List, Stack, Text } from '@mantine/core';
import type { Movement } from '../../backend/movements';
import { Facts, Section } from '../../ui/layout';
import { GoLink } from '../../ui/navigation';
import { showDate } from '../../words/dates';
import { movementWords } from '../../words/movements';
import { showNumber } from '../../words/numbers';

function periodText(movement: Movement): string {
  const { startDate, endDate, periodIsImplied } = movement;
  const span = [startDate, endDate]
    .filter((date) => date !== '')
    .map(showDate)
    .join(' – ');
  return periodIsImplied && span !== '' ? `${span} (${movementWords.implied})` : span;
}

/** What is known of a movement: who, when, and the criteria by kind of subject. */
export function MovementFacts({ movement }: { movement: Movement }) {
  const renamed = movement.leadText !== '' && movement.leadText !== movement.leadName;
  const plan = movement.planNumber || movement.planTitle;
  const lead = (
    <>
      {[movement.modeLabel, movement.leadName || movement.leadText].filter((part) => part !== '').join(': ')}
      {renamed && (
        <Text c="dimmed" size="sm">
          {movementWords.leadText(movement.leadText)}
        </Text>
      )}
    </>
  );
  return (
    <Stack>
      <Section>
        <Facts
          items={[
            { label: movementWords.lead, value: lead },
            { label: movementWords.period, value: periodText(movement) },
            { label: movementWords.plan, value: <GoLink to={`/plans/${movement.planId}`}>{plan}</GoLink> },
            {
              label: movementWords.nominations,
              value: (
                <GoLink to="/nominations" search={{ movement: movement.id }}>
                  {movementWords.openNominations(showNumber(movement.nominations))}
                </GoLink>
              ),
            },
          ]}
        />
      </Section>
      <Section title={movementWords.coordinators}>
        {movement.coordinators.length === 0 && <Text c="dimmed">{movementWords.noCoordinators}</Text>}
        <List>
          {movement.coordinators.map((party) => (
            <List.Item key={party.id}>{party.name}</List.Item>
          ))}
        </List>
      </Section>
      <Section title={movementWords.criteria}>
        <Criteria movement={movement} />
      </Section>
    </Stack>
  );
}

function Criteria({ movement }: { movement: Movement }) {
  if (movement.blocks.length === 0) return <Text c="dimmed">{movementWords.noCriteria}</Text>;
  return movement.blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two blocks may be for the same subjects
    <section key={index} aria-label={block.label}>
      <Text component="h3" fw={600} mt={index === 0 ? 0 : 'md'} mb="xs">
        {block.label}
      </Text>
      <List type="ordered" spacing="xs">
        {block.items.map((item) => (
          <List.Item key={item.id}>{item.text}</List.Item>
        ))}
      </List>
    </section>
  ));
}
