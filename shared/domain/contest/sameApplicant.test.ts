import { describe, expect, it } from 'vitest';
import { sameApplicants } from './sameApplicant.ts';

const entry = (id: string, change: Partial<Record<'name' | 'org' | 'email' | 'phone', string>>) => ({
  id,
  applicant: { name: '', org: '', email: '', phone: '', ...change },
});

describe('entries of one applicant', () => {
  it('are matched by mail, by telephone in any format, by name at the same firm', () => {
    const found = sameApplicants([
      entry('a', { name: '斎藤 花子', org: '三保水産', email: 'Hana@miho.example' }),
      entry('b', { name: '齋藤花子', org: '三保水産' }),
      entry('c', { email: 'hana@miho.example ', phone: '０５４-123-4567' }),
      entry('d', { phone: '(054)1234567' }),
      entry('e', { name: '斎藤花子', org: '清水食品' }),
    ]);
    expect(Object.fromEntries(found)).toEqual({ a: ['b', 'c'], b: ['a'], c: ['a', 'd'], d: ['c'] });
  });
  it('empty fields match nobody', () => {
    expect(
      sameApplicants([entry('a', {}), entry('b', {}), entry('c', { phone: '1' }), entry('d', { phone: '1' })]).size,
    ).toBe(0);
  });
});
