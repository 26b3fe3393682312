import { agendaWords, attendanceWords, ballotWords, meetingWords, memberWords } from '../../src/words/council';
import { Frame } from './frame';

/** Members, meetings, ballots. */
export class CouncilPages extends Frame {
  /** Adds members one after the other, without leaving the form between them. */
  async addMembers(members: { name: string; role: string; post: string }[]): Promise<void> {
    await this.go('council', memberWords.title);
    await this.press(memberWords.add);
    for (const [index, member] of members.entries()) {
      await this.text(memberWords.name, this.panel).fill(member.name);
      await this.choose(memberWords.role, member.role, this.panel);
      await this.text(memberWords.post, this.panel).fill(member.post);
      await this.page.keyboard.press(index < members.length - 1 ? 'Control+Enter' : 'Control+s');
      await this.rows(memberWords.list, member.name).waitFor();
    }
    await this.panel.waitFor({ state: 'detached' });
  }

  /** Begins a meeting and opens it. */
  async addMeeting(title: string, date: string, place: string): Promise<void> {
    await this.go('council', meetingWords.title);
    await this.press(meetingWords.add);
    await this.fill(
      {
        [meetingWords.name]: title,
        [meetingWords.date]: date,
        [meetingWords.place]: place,
        [meetingWords.start]: '07:30',
        [meetingWords.end]: '09:00',
      },
      this.panel,
    );
    await this.savePanel();
    await this.expectTitle(meetingWords.onDate(date));
  }

  /** Puts everything that waits on the agenda. */
  async takeAll(): Promise<void> {
    await this.press(agendaWords.choose);
    const { panel } = this;
    await this.withAll(agendaWords.chooseTitle, agendaWords.take, panel);
    await panel.waitFor({ state: 'detached' });
  }

  /** Everybody is there but one, who wrote an opinion. */
  async callRoll(absent: string): Promise<void> {
    await this.tab(meetingWords.tabAttendance);
    await this.press(attendanceWords.allPresent);
    await this.page.getByRole('group', { name: absent }).getByRole('radio', { name: 'Vắng, có ý kiến' }).check();
    await this.press(attendanceWords.save);
    await this.page.getByRole('button', { name: attendanceWords.save, disabled: true }).waitFor();
  }

  /** Types the count of every nominee by keyboard alone: agree, Enter, disagree, Enter, invalid, Enter. */
  async count(ballots: [agree: string, disagree: string, invalid: string][]): Promise<void> {
    await this.tab(meetingWords.tabBallots);
    await this.page
      .getByRole('textbox', { name: new RegExp(`^${ballotWords.agree}: `) })
      .first()
      .focus();
    for (const figures of ballots) {
      for (const figure of figures) {
        await this.page.keyboard.type(figure);
        await this.page.keyboard.press('Enter');
      }
    }
    await this.page.getByText(ballotWords.progress(ballots.length, ballots.length)).waitFor();
  }

  /** Writes down where the meeting ended. */
  async conclude(opinions: string, conclusion: string, chair: string, secretary: string): Promise<void> {
    await this.tab(meetingWords.tabInfo);
    await this.choose(meetingWords.chair, new RegExp(`^${chair}`));
    await this.choose(meetingWords.secretary, new RegExp(`^${secretary}`));
    await this.fill({ [meetingWords.opinions]: opinions, [meetingWords.conclusion]: conclusion });
    await this.page.keyboard.press('Control+s');
    await this.page.getByText(/^Đã lưu/).waitFor();
  }

  /** Ends the meeting; resolves with what the question said. */
  async close(): Promise<string> {
    await this.press(meetingWords.close);
    const question = (await this.panel.textContent()) ?? '';
    await this.answer(meetingWords.close);
    await this.page.getByRole('button', { name: meetingWords.draftDecision }).waitFor();
    return question;
  }
}
