import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../testing/fake-backend';
import { renderScreen } from '../../../testing/render';
import { newMovement } from './plan-reading';

const give =
  <T,>(value: T) =>
  () =>
    value;

const draft = {
  number: '',
  date: '',
  place: '',
  title: 'Thi đua',
  year: 2025,
  issuer: '',
  implements: { number: '', date: '', issuer: '' },
  legal_bases: [],
  purposes: [],
  requirements: [],
  publicity: { contents: [], forms: [] },
  general_criteria: [],
  movements: [{ ...newMovement(2025), name: 'Một', lead: 'Ban Mẫu' }],
  other_fields: [],
  funds: '',
  duties: [],
  recipients: [],
  signer: { authority: '', post: '', name: '' },
  doubts: [],
  sources: {},
  source_lines: ['Thi đua'],
};

const reading = { fileName: 'ke-hoach.txt', hash: 'abc', samePlan: { id: '' }, bodies: [], draft };
const nobody = { rows: [], total: 0 };

const answers = {
  Plans: { Choose: give('/tep'), Read: give(reading), Accept: give({ id: 'p1' }), Bodies: give([]), Get: give({}) },
  Parties: { List: give(nobody) },
  Units: { List: give(nobody) },
};

const read = async (user: ReturnType<typeof renderScreen>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Chọn tệp…' }));
  return screen.findByLabelText(/^Trích yếu/);
};

describe('nothing typed in the preview is lost', () => {
  it('keeps what was corrected as a draft', async () => {
    const backend = fakeBackend(answers);
    const { user } = renderScreen('/plans/read');
    await user.type(await read(user), ' năm 2025');
    await waitFor(() => expect(backend.argsOf('Drafts.Keep').length).toBeGreaterThan(0), { timeout: 3000 });
    const [key, body] = backend.argsOf('Drafts.Keep').at(-1) ?? [];
    expect(key).toBe('plan:reading');
    expect(JSON.parse(String(body))).toMatchObject({ hash: 'abc', draft: { title: 'Thi đua năm 2025' } });
  });

  it('offers a reading that was left half corrected', async () => {
    const kept = { fileName: 'cu.txt', hash: 'h', bodies: [], draft: { ...draft, title: 'Bản sửa dở' } };
    const found = (key: string) => ({ key, body: JSON.stringify(kept), at: '2026-11-22T03:00:00Z' });
    fakeBackend({ ...answers, Drafts: { Find: found } });
    const { user } = renderScreen('/plans/read');
    await screen.findByText(/Có bản đang sửa dở của tệp cu\.txt/);
    await user.click(screen.getByRole('button', { name: 'Khôi phục' }));
    expect(await screen.findByLabelText(/^Trích yếu/)).toHaveProperty('value', 'Bản sửa dở');
  });

  it('drops a damaged draft without a word', async () => {
    fakeBackend({ ...answers, Drafts: { Find: (key: string) => ({ key, body: '{"', at: '2026-11-22T03:00:00Z' }) } });
    renderScreen('/plans/read');
    expect(await screen.findByRole('button', { name: 'Chọn tệp…' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Khôi phục' })).toBeNull();
  });
});

describe('what can go wrong while reading', () => {
  it('says why a file cannot be read and stays ready for another', async () => {
    const refuse = () => {
      throw { kind: 'bad_file', message: 'Tệp này bị hỏng. Hãy xin lại tệp gốc.', field: '' };
    };
    fakeBackend({ ...answers, Plans: { ...answers.Plans, Read: refuse } });
    const { user } = renderScreen('/plans/read');
    await user.click(await screen.findByRole('button', { name: 'Chọn tệp…' }));
    expect(await screen.findByText('Tệp này bị hỏng. Hãy xin lại tệp gốc.')).toBeTruthy();
    expect(screen.getByText('Chọn tệp kế hoạch')).toBeTruthy();
  });

  it('reads nothing where the dialog was cancelled', async () => {
    const backend = fakeBackend({ ...answers, Plans: { ...answers.Plans, Choose: give('') } });
    const { user } = renderScreen('/plans/read');
    await user.click(await screen.findByRole('button', { name: 'Chọn tệp…' }));
    await waitFor(() => expect(backend.argsOf('Plans.Choose')).toHaveLength(1));
    expect(backend.argsOf('Plans.Read')).toHaveLength(0);
  });

  it('asks the program who a name typed by hand is', async () => {
    const propose = (names: string[]) =>
      names.map((name) => ({
        name,
        kind: 'unit',
        partyId: '',
        sameAs: '',
        unitId: '',
        unitName: name,
        unitKind: 'agency',
        members: [],
      }));
    const backend = fakeBackend({ ...answers, Plans: { ...answers.Plans, Bodies: propose } });
    const { user } = renderScreen('/plans/read');
    await read(user);
    await user.click(screen.getByRole('tab', { name: /^Ai thực hiện/ }));
    expect(await screen.findByRole('region', { name: 'Ban Mẫu' })).toBeTruthy();
    expect(backend.argsOf('Plans.Bodies')).toEqual([[['Ban Mẫu']]]);
  });

  it('reads the file named in its address', async () => {
    const backend = fakeBackend(answers);
    renderScreen('/plans/read?path=%2Ftep%2Fke-hoach.txt');
    await screen.findByLabelText(/^Trích yếu/);
    expect(backend.argsOf('Plans.Read')).toEqual([['/tep/ke-hoach.txt']]);
  });
});
