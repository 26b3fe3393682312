import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Ballot, Meeting } from '../../backend/council';
import { fakeBackend } from '../../testing/fake-backend';
import { renderPart } from '../../testing/render';
import { ballotWords } from '../../words/council';
import { BallotPart } from './BallotPart';
import { Projector } from './Projector';
import { useBallots } from './use-ballots';

const ballot = (id: string, name: string) =>
  ({
    id,
    position: 1,
    note: '',
    counted: false,
    result: '',
    ruleText: 'đồng ý trên 1/2',
    doubt: '',
    secret: false,
    card: {
      name,
      honorific: '',
      awardName: 'Giấy khen',
      kindLabel: 'Cá nhân',
      basisText: '',
      from: '',
      achievement: '',
    },
  }) as unknown as Ballot;

const meeting = {
  id: 'm',
  title: 'Họp xét khen thưởng',
  closed: false,
  quorum: { total: 5, present: 4, written: 1 },
  ballots: [ballot('a', 'Trần Văn Ân'), ballot('b', 'Lê Thị Bình')],
} as unknown as Meeting;

function Desk({ projector = false }: { projector?: boolean }) {
  const desk = useBallots(meeting);
  return projector ? <Projector desk={desk} open onClose={() => undefined} /> : <BallotPart desk={desk} />;
}

const figure = (name: 'agree' | 'disagree' | 'invalid', person: string) =>
  screen.getByLabelText<HTMLInputElement>(ballotWords.of(ballotWords[name], person));

it('takes a whole count by keyboard alone', async () => {
  const backend = fakeBackend({ Council: { Count: () => ballot('a', 'Trần Văn Ân') } });
  const { user } = renderPart(<Desk />);
  await user.click(figure('agree', 'Trần Văn Ân'));
  await user.keyboard('4{Enter}1{Enter}{Enter}');
  expect(document.activeElement).toBe(figure('agree', 'Lê Thị Bình'));
  await user.keyboard('5{Enter}{Enter}{Enter}');
  await waitFor(() => expect(backend.argsOf('Council.Count')).toHaveLength(2));
  expect(backend.argsOf('Council.Count')[0]).toEqual([
    { ballotId: 'a', note: '', issued: 5, returned: 5, agree: 4, disagree: 1, invalid: 0 },
  ]);
});

it('stays at a nominee whose figures do not balance, and stores nothing', async () => {
  const backend = fakeBackend();
  const { user } = renderPart(<Desk />);
  await user.click(figure('agree', 'Trần Văn Ân'));
  await user.keyboard('3{Enter}{Enter}{Enter}');
  expect(document.activeElement).toBe(figure('agree', 'Trần Văn Ân'));
  expect(screen.getByText(ballotWords.short(2))).toBeTruthy();
  expect(backend.argsOf('Council.Count')).toHaveLength(0);
});

it('shows one nominee a screen and moves on with Page Down', async () => {
  fakeBackend();
  const { user } = renderPart(<Desk projector />);
  expect(await screen.findByRole('heading', { name: 'Trần Văn Ân' })).toBeTruthy();
  await user.keyboard('{PageDown}');
  expect(await screen.findByRole('heading', { name: 'Lê Thị Bình' })).toBeTruthy();
  expect(screen.getByText(ballotWords.place(2, 2))).toBeTruthy();
});
