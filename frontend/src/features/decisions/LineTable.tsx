import { Button } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { Decision, DecisionPart, Recipient } from '../../backend/decisions';
import { showDate } from '../../words/dates';
import { lineWords } from '../../words/decisions';
import { showNumber } from '../../words/numbers';
import { whereFrom } from './decision-form';
import classes from './decisions.module.css';

interface LineTableProps {
  decision: Decision;
  /** On a draft. */
  onEdit?: (line: Recipient) => void;
  onRemove?: (line: Recipient) => void;
  /** On an issued decision: the lines marked with a box. */
  chosen?: ReadonlySet<string>;
  onToggle?: (line: Recipient) => void;
  onToggleAll?: () => void;
}

/** The list of a decision in its parts, with the money of every line and where it comes from. */
export function LineTable(props: LineTableProps) {
  const { decision, chosen } = props;
  return (
    <div className={classes.scroll}>
      <table className={classes.sheet} aria-label={lineWords.list}>
        <thead>
          <tr>
            {chosen && (
              <th>
                <input
                  type="checkbox"
                  aria-label={lineWords.all}
                  checked={chosen.size === decision.count && decision.count > 0}
                  onChange={props.onToggleAll}
                />
              </th>
            )}
            <th className={classes.number}>{lineWords.order}</th>
            <th>{lineWords.name}</th>
            <th>{lineWords.award}</th>
            <th className={classes.number}>{lineWords.coefficient}</th>
            <th className={classes.number}>{lineWords.salary}</th>
            <th className={classes.number}>{lineWords.raw}</th>
            <th className={classes.number}>{lineWords.amount}</th>
            <th>{chosen ? lineWords.conferredOn : lineWords.actions}</th>
          </tr>
        </thead>
        <tbody>
          {decision.parts.map((part) => (
            <Part key={part.kind} part={part} {...props} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            {chosen && <td />}
            <td />
            <td colSpan={5}>
              {lineWords.total}: {lineWords.people(decision.count)} · {decision.totalWords}
            </td>
            <td className={classes.number}>{showNumber(decision.total)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Part({ part, ...props }: LineTableProps & { part: DecisionPart }) {
  return (
    <Fragment>
      <tr className={classes.partHead}>
        {props.chosen && <td />}
        <th colSpan={6} scope="rowgroup">
          {part.title}
        </th>
        <td className={classes.number}>{showNumber(part.total)}</td>
        <td />
      </tr>
      {part.lines.map((line) => (
        <LineRow key={line.id} line={line} {...props} />
      ))}
    </Fragment>
  );
}

function LineRow({ line, chosen, onToggle, onEdit, onRemove }: LineTableProps & { line: Recipient }) {
  return (
    <tr>
      {chosen && (
        <td>
          <input
            type="checkbox"
            aria-label={lineWords.chosen(line.name)}
            checked={chosen.has(line.id)}
            onChange={() => onToggle?.(line)}
          />
        </td>
      )}
      <td className={classes.number}>{line.position}</td>
      <td>
        <b>{`${line.honorific} ${line.name}`.trim()}</b>
        <div className={classes.dim}>{whereFrom(line)}</div>
      </td>
      <td>{line.awardName}</td>
      <td className={classes.number}>{line.coefficient}</td>
      <td className={classes.number}>{showNumber(line.baseSalary)}</td>
      <td className={classes.number}>{showNumber(line.rawAmount)}</td>
      <td className={classes.number} title={line.doubt}>
        <b>{showNumber(line.amount)}</b>
        {line.mark && <div className={classes.doubt}>{line.mark}</div>}
      </td>
      <td>{chosen ? showDate(line.conferredOn) : <LineButtons line={line} onEdit={onEdit} onRemove={onRemove} />}</td>
    </tr>
  );
}

interface LineButtonsProps {
  line: Recipient;
  onEdit: ((line: Recipient) => void) | undefined;
  onRemove: ((line: Recipient) => void) | undefined;
}

function LineButtons({ line, onEdit, onRemove }: LineButtonsProps) {
  return (
    <span className={classes.buttons}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPencil size="1rem" aria-hidden />}
        aria-label={lineWords.editOf(line.name)}
        onClick={() => onEdit?.(line)}
      >
        {lineWords.edit}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconX size="1rem" aria-hidden />}
        aria-label={lineWords.removeOf(line.name)}
        onClick={() => onRemove?.(line)}
      >
        {lineWords.remove}
      </Button>
    </span>
  );
}
