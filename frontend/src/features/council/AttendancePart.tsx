import { Alert, Button, Group } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCircleCheck, IconDeviceFloppy, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { type Attendee, type Meeting, markAttendance } from '../../backend/council';
import { useCommand } from '../../ui/command';
import { EmptyState } from '../../ui/feedback';
import { GoLink } from '../../ui/navigation';
import { useUnsaved } from '../../ui/services';
import { attendanceWords, memberWords, presences } from '../../words/council';
import { allPresent, type Marks, markCommands, marksDiffer, marksOf, tally } from './attendance-form';
import classes from './council.module.css';

/** Who took part. Marks are kept in the window until "Lưu điểm danh". Give it the meeting's id as key. */
export function AttendancePart({ meeting }: { meeting: Meeting }) {
  const stored = marksOf(meeting);
  const [marks, setMarks] = useState(stored);
  const dirty = marksDiffer(marks, stored);
  const save = useCommand(
    () => markAttendance(meeting.id, markCommands(marks)),
    (after) => setMarks(marksOf(after)),
  );
  const store = () => dirty && !meeting.closed && save.run();
  useUnsaved(dirty);
  useHotkeys([['mod+S', () => void store(), { preventDefault: true }]], []);
  if (meeting.attendance.length === 0) {
    return (
      <EmptyState
        icon={<IconUsersGroup aria-hidden />}
        title={attendanceWords.emptyTitle}
        advice={attendanceWords.emptyAdvice}
        action={<GoLink to="/council">{attendanceWords.members}</GoLink>}
      />
    );
  }
  const set = (id: string, change: Partial<Marks[string]>) =>
    setMarks({ ...marks, [id]: { presence: '', note: '', ...marks[id], ...change } });
  return (
    <div className={classes.part}>
      <Group justify="space-between">
        <AttendanceSummary meeting={meeting} marks={marks} />
        {!meeting.closed && (
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconUsers size="1.1rem" aria-hidden />}
              onClick={() => setMarks(allPresent(meeting.attendance, marks))}
            >
              {attendanceWords.allPresent}
            </Button>
            <Button
              disabled={!dirty}
              loading={save.running}
              leftSection={<IconDeviceFloppy size="1.1rem" aria-hidden />}
              onClick={() => store()}
            >
              {attendanceWords.save}
            </Button>
          </Group>
        )}
      </Group>
      <AttendanceTable attendance={meeting.attendance} marks={marks} locked={meeting.closed} onSet={set} />
    </div>
  );
}

function AttendanceSummary({ meeting, marks }: { meeting: Meeting; marks: Marks }) {
  const { total, present, written, unmarked } = tally(meeting.attendance, marks);
  const { needed } = meeting.quorum;
  return (
    <Alert
      variant="outline"
      color={present >= needed && total > 0 ? 'green' : 'yellow'}
      icon={<IconCircleCheck aria-hidden />}
      className={classes.summary}
      role="status"
    >
      {attendanceWords.summary(present, total, needed)}
      {written > 0 && ` ${attendanceWords.written(written)}`}
      {unmarked > 0 && ` ${attendanceWords.unmarked(unmarked)}`}
    </Alert>
  );
}

interface AttendanceTableProps {
  attendance: Attendee[];
  marks: Marks;
  locked: boolean;
  onSet: (memberId: string, change: Partial<Marks[string]>) => void;
}

function AttendanceTable({ attendance, marks, locked, onSet }: AttendanceTableProps) {
  return (
    <div className={classes.scroll}>
      <table className={classes.sheet} aria-label={attendanceWords.list}>
        <thead>
          <tr>
            <th>{attendanceWords.member}</th>
            <th>{memberWords.role}</th>
            <th>{attendanceWords.presence}</th>
            <th>{attendanceWords.note}</th>
          </tr>
        </thead>
        <tbody>
          {attendance.map((one) => (
            <AttendanceRow key={one.memberId} one={one} mark={marks[one.memberId]} locked={locked} onSet={onSet} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AttendanceRowProps extends Pick<AttendanceTableProps, 'locked' | 'onSet'> {
  one: Attendee;
  mark: Marks[string] | undefined;
}

function AttendanceRow({ one, mark, locked, onSet }: AttendanceRowProps) {
  return (
    <tr>
      <td>
        <b>{one.name}</b>
        {one.post && <div className={classes.dim}>{one.post}</div>}
      </td>
      <td>
        {one.roleLabel}
        {!one.votes && <div className={classes.dim}>{attendanceWords.secretary}</div>}
      </td>
      <td>
        <fieldset className={classes.choices} disabled={locked} aria-label={`${attendanceWords.presence}: ${one.name}`}>
          {presences.map((option) => (
            <label key={option.value}>
              <input
                type="radio"
                name={`presence-${one.memberId}`}
                checked={mark?.presence === option.value}
                onChange={() => onSet(one.memberId, { presence: option.value })}
              />
              {option.label}
            </label>
          ))}
        </fieldset>
      </td>
      <td>
        <input
          className={classes.cell}
          aria-label={attendanceWords.noteOf(one.name)}
          value={mark?.note ?? ''}
          disabled={locked}
          onChange={(event) => onSet(one.memberId, { note: event.currentTarget.value })}
        />
      </td>
    </tr>
  );
}
