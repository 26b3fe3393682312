import { describe, expect, it } from 'vitest';
import { formsRequest, formsValues, validateForms } from './forms-request';

const values = formsValues('2024-06-20');

describe('validateForms', () => {
  it('takes the form as it opens', () => {
    expect(Object.values(validateForms(values)).filter(Boolean)).toEqual([]);
  });
  it('wants units where not all are meant', () => {
    expect(validateForms({ ...values, all: false }).unitIds).toContain('Chưa chọn đơn vị');
    expect(validateForms({ ...values, all: false, unitIds: ['a'] }).unitIds).toBeNull();
  });
  it('refuses a year and a day that are none', () => {
    expect(validateForms({ ...values, year: '24' }).year).toContain('bốn chữ số');
    expect(validateForms({ ...values, deadline: 'mai' }).deadline).toBeTruthy();
  });
});

describe('formsRequest', () => {
  const units = [{ id: 'a' }, { id: 'b' }];
  it('names every unit there is', () => {
    expect(formsRequest(values, units)).toEqual({ unitIds: ['a', 'b'], year: 2024, deadline: '', known: true });
  });
  it('names those that are chosen', () => {
    expect(formsRequest({ ...values, all: false, unitIds: ['b'] }, units).unitIds).toEqual(['b']);
  });
});
