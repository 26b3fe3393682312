import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../testing/fake-backend';
import { renderScreen } from '../../../testing/render';

const give =
  <T,>(value: T) =>
  () =>
    value;

function reading() {
  const movement = {
    ordinal: '2.1',
    name: 'Khóm xanh',
    lead: 'Công an phường',
    mode: 'assign',
    coordinators: ['các hội'],
    start: '2025-03-01',
    end: '2025-09-30',
    period_text: 'Từ tháng 3/2025 đến tháng 9/2025',
    period_is_implied: false,
    criteria: [{ subjects: ['individual'], items: ['Gương mẫu'] }],
    lines: [3, 4],
  };
  return {
    fileName: 'ke-hoach.txt',
    hash: 'abc',
    samePlan: { id: '' },
    bodies: [
      {
        name: 'Công an phường',
        kind: 'unit',
        partyId: '',
        sameAs: '',
        unitId: '',
        unitName: 'Công an phường',
        unitKind: 'force',
        members: [],
      },
      { name: 'các hội', kind: 'group', partyId: '', sameAs: '', unitId: '', unitName: '', unitKind: '', members: [] },
    ],
    draft: {
      number: '07/KH-UBND',
      date: '2025-02-15',
      place: 'Bình An',
      title: 'Thi đua năm 2025',
      year: 2025,
      issuer: '',
      implements: { number: '', date: '', issuer: '' },
      legal_bases: [],
      purposes: ['Khích lệ'],
      requirements: [],
      publicity: { contents: [], forms: [] },
      general_criteria: [],
      movements: [movement],
      other_fields: [],
      funds: '',
      duties: [],
      recipients: [],
      signer: { authority: '', post: '', name: '' },
      doubts: [{ line: 3, message: 'Chưa rõ tên phong trào.' }],
      sources: { number: [1, 1], 'movements.0.name': [3, 3], 'movements.0.lead': [4, 4] },
      source_lines: ['Số: 07/KH-UBND', '', '2.1. Khóm xanh', 'Giao Công an phường chủ trì'],
    },
  };
}

function openReading(accept: () => unknown = () => ({ id: 'p1' })) {
  const backend = fakeBackend({
    Plans: { Choose: give('/tep/ke-hoach.txt'), Read: reading, Accept: accept, Bodies: give([]), Get: give({}) },
    Parties: { List: give({ rows: [], total: 0 }) },
    Units: { List: give({ rows: [{ id: 'u1', name: 'Hội Phụ nữ' }], total: 1 }) },
  });
  return { backend, ...renderScreen('/plans/read') };
}

async function readFile(user: ReturnType<typeof openReading>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Chọn tệp…' }));
  return screen.findByLabelText(/^Số, ký hiệu/, { selector: '[name="number"]' });
}

describe('reading a plan', () => {
  it('shows the text beside what was understood and lights the lines of the touched field', async () => {
    const { user, container } = openReading();
    const number = await readFile(user);
    expect(number).toHaveProperty('value', '07/KH-UBND');
    await user.click(number);
    expect(container.querySelector('[data-line="1"]')?.getAttribute('data-lit')).toBe('true');
    await user.click(screen.getByRole('tab', { name: 'Phong trào (1)' }));
    await user.click(screen.getByRole('button', { name: /2\.1 Khóm xanh/ }));
    await user.click(screen.getByLabelText('Chủ trì'));
    expect(container.querySelector('[data-line="4"]')?.getAttribute('data-lit')).toBe('true');
    expect(screen.getByText(/Cần xem lại: Chưa rõ tên phong trào/)).toBeTruthy();
  });

  it('stores the corrected reading with who the bodies are, once', async () => {
    const { user, backend } = openReading();
    const number = await readFile(user);
    await user.clear(number);
    await user.type(number, '08/KH-UBND');
    await user.click(screen.getByRole('tab', { name: /^Ai thực hiện/ }));
    const group = screen.getByRole('region', { name: 'các hội' });
    await user.type(within(group).getByLabelText('Gồm các đơn vị', { selector: 'input' }), 'hoi phu nu{Enter}');
    await user.click(screen.getByRole('button', { name: 'Nhận kế hoạch' }));
    await waitFor(() => expect(backend.argsOf('Plans.Accept')).toHaveLength(1));
    const [command] = backend.argsOf('Plans.Accept')[0] ?? [];
    expect(command).toMatchObject({
      again: false,
      hash: 'abc',
      draft: { number: '08/KH-UBND' },
      bodies: [{ name: 'Công an phường' }, { name: 'các hội', members: [{ unitId: 'u1', name: 'Hội Phụ nữ' }] }],
    });
    expect(backend.argsOf('Drafts.Drop')).toContainEqual(['plan:reading']);
  });

  it('shows a refusal at its field, in its tab', async () => {
    const { user } = openReading(() => {
      throw { kind: 'invalid', message: 'Phong trào kết thúc trước khi bắt đầu.', field: 'movements.0.end' };
    });
    await readFile(user);
    await user.click(screen.getByRole('button', { name: 'Nhận kế hoạch' }));
    expect(await screen.findByText('Phong trào kết thúc trước khi bắt đầu.')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Phong trào (1)' }).getAttribute('aria-selected')).toBe('true');
  });

  it('offers to store a plan a second time where it is there already', async () => {
    let asked = 0;
    const { user, backend } = openReading(() => {
      asked += 1;
      if (asked > 1) return { id: 'p2' };
      throw { kind: 'conflict', message: 'Kế hoạch đã có trong danh sách.', field: 'number' };
    });
    await readFile(user);
    await user.click(screen.getByRole('button', { name: 'Nhận kế hoạch' }));
    await user.click(await screen.findByRole('button', { name: 'Vẫn nhận thành bản thứ hai' }));
    await waitFor(() => expect(backend.argsOf('Plans.Accept')).toHaveLength(2));
    expect(backend.argsOf('Plans.Accept')[1]?.[0]).toMatchObject({ again: true });
  });

  it('adds and removes movements and sentences', async () => {
    const { user, backend } = openReading();
    await readFile(user);
    await user.click(screen.getByRole('tab', { name: 'Phong trào (1)' }));
    await user.click(screen.getByRole('button', { name: 'Thêm phong trào' }));
    expect(screen.getByRole('tab', { name: 'Phong trào (2)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /2\.1 Khóm xanh/ }));
    await user.click(screen.getByRole('button', { name: 'Bỏ phong trào này' }));
    await user.click(screen.getByRole('tab', { name: 'Khác' }));
    await user.click(screen.getByRole('button', { name: 'Mục đích: Bỏ dòng 1' }));
    await user.click(screen.getByRole('button', { name: 'Nhận kế hoạch' }));
    await waitFor(() => expect(backend.argsOf('Plans.Accept')).toHaveLength(1));
    expect(backend.argsOf('Plans.Accept')[0]?.[0]).toMatchObject({
      draft: { purposes: [], movements: [{ name: '' }] },
      bodies: [],
    });
  });
});
