import { Button, List, Stack, Text } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type DutyGroup, type Plan, planSourceQuery } from '../../backend/plans';
import { Loaded } from '../../ui/feedback';
import { Facts, Section } from '../../ui/layout';
import { GoLink } from '../../ui/navigation';
import { showDate } from '../../words/dates';
import { movementWords } from '../../words/movements';
import { planWords } from '../../words/plans';
import classes from './plans.module.css';

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** What the plan says of itself and its lists of sentences. */
export function PlanMain({ plan, onEditParts }: { plan: Plan; onEditParts: () => void }) {
  const superior = joined(plan.superiorNumber, showDate(plan.superiorDate), plan.superiorIssuer);
  return (
    <Stack>
      <Section>
        <Facts
          items={[
            { label: planWords.number, value: plan.number },
            { label: planWords.date, value: showDate(plan.date) },
            { label: planWords.year, value: String(plan.year) },
            { label: planWords.place, value: plan.place },
            { label: planWords.issuer, value: plan.issuer },
            { label: planWords.superior, value: superior },
            { label: planWords.signer, value: joined(plan.signerAuthority, plan.signerPost, plan.signerName) },
            { label: planWords.funds, value: plan.funds },
          ]}
        />
      </Section>
      <div>
        <Button variant="default" leftSection={<IconPencil size="1.1rem" aria-hidden />} onClick={onEditParts}>
          {planWords.editParts}
        </Button>
      </div>
      {plan.parts.map(({ part, label, items }) => (
        <Section key={part} title={label}>
          {items.length === 0 && <Text c="dimmed">{planWords.noItems}</Text>}
          <List spacing="xs">
            {items.map((item) => (
              <List.Item key={item.id}>{item.text}</List.Item>
            ))}
          </List>
        </Section>
      ))}
    </Stack>
  );
}

/** The movements of the plan, each a link. */
export function PlanMovements({ plan, onAdd }: { plan: Plan; onAdd: () => void }) {
  return (
    <Section
      title={planWords.movements}
      actions={
        <Button variant="default" leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={onAdd}>
          {movementWords.add}
        </Button>
      }
    >
      {plan.movements.map((movement) => (
        <div key={movement.id} className={classes.movement}>
          <span>{movement.ordinal}</span>
          <div>
            <GoLink to={`/movements/${movement.id}`}>{movement.name}</GoLink>
            <Text c="dimmed" size="sm">
              {joined(
                movement.leadName || movement.leadText,
                [movement.startDate, movement.endDate].filter(Boolean).map(showDate).join(' – '),
              )}
            </Text>
          </div>
        </div>
      ))}
    </Section>
  );
}

/** What each body has to do. */
export function PlanDuties({ plan, onEdit }: { plan: Plan; onEdit: () => void }) {
  return (
    <Stack>
      <div>
        <Button variant="default" leftSection={<IconPencil size="1.1rem" aria-hidden />} onClick={onEdit}>
          {planWords.editDuties}
        </Button>
      </div>
      {plan.duties.length === 0 && <Text c="dimmed">{planWords.noDuties}</Text>}
      {plan.duties.map((group) => (
        <Duty key={`${group.body}${group.items[0]?.id ?? ''}`} group={group} />
      ))}
    </Stack>
  );
}

function Duty({ group }: { group: DutyGroup }) {
  const renamed = group.partyName !== '' && group.partyName !== group.body;
  return (
    <Section title={group.body} note={renamed ? group.partyName : undefined}>
      <List spacing="xs">
        {group.items.map((item) => (
          <List.Item key={item.id}>
            {item.text}
            {(item.due || item.recursLabel) && (
              <Text c="dimmed" size="sm">
                {joined(item.due && `${planWords.due}: ${showDate(item.due)}`, item.recursLabel)}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}

/** The document the plan was read from, line by line. */
export function PlanSourceText({ id }: { id: string }) {
  const source = useQuery(planSourceQuery(id));
  return (
    <Loaded query={source}>
      {({ name, lines }) =>
        lines.length === 0 ? (
          <Text c="dimmed">{planWords.noSource}</Text>
        ) : (
          <Section title={name}>
            <div className={classes.lines}>
              {lines.map((text, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                <div key={index} className={classes.line}>
                  <span>{index + 1}</span>
                  <span>{text}</span>
                </div>
              ))}
            </div>
          </Section>
        )
      }
    </Loaded>
  );
}
