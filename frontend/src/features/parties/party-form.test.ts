import { describe, expect, it } from 'vitest';
import type { Party } from '../../backend/parties';
import { partyCommand, partyDraftKey, partyValues, validateParty } from './party-form';

const post: Party = {
  id: 'p1',
  kind: 'post',
  name: 'Công chức Nội vụ',
  unitId: 'u1',
  unitName: 'Ủy ban',
  members: [{ id: 'u2', name: 'Hội' }],
  holders: [{ id: 'h1', name: 'Trần Thị Mẫu', validFrom: '2024-01-01', validTo: '' }],
  uses: 2,
};

describe('form of a party', () => {
  it('begins with what is stored and sends it back', () => {
    const command = partyCommand(partyValues(post));
    expect(command).toMatchObject({ id: 'p1', kind: 'post', unitId: 'u1', holders: post.holders });
    expect(command.members).toEqual([{ id: 'u2', name: '' }]);
  });

  it('asks for name and kind, and for the unit of a unit', () => {
    const errors = validateParty(partyValues(null));
    expect(errors.name).toBeTruthy();
    expect(errors.kind).toBeTruthy();
    expect(validateParty({ ...partyValues(null), kind: 'unit', name: 'A' }).unitId).toBeTruthy();
    expect(validateParty({ ...partyValues(null), kind: 'group', name: 'A' }).unitId).toBeNull();
  });

  it('points at a date of a holder that is none', () => {
    const holders = [{ id: '', name: 'A', validFrom: '32/1/24', validTo: '' }];
    expect(validateParty({ ...partyValues(post), holders }).holders).toBeTruthy();
    expect(validateParty(partyValues(post)).holders).toBeNull();
  });

  it('keeps one draft for each record', () => {
    expect(partyDraftKey(null)).not.toBe(partyDraftKey(post));
  });
});
