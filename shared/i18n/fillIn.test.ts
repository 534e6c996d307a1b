import { describe, expect, it } from 'vitest';
import { fillIn } from './fillIn.ts';
import { MESSAGES } from './messages.ts';

describe('filling in', () => {
  it.each([
    [0, '0 cards were moved'],
    [1, '1 card was moved'],
    [2, '2 cards were moved'],
    [-1, '-1 card was moved'],
    [11, '11 cards were moved'],
    [1.5, '1.5 cards were moved'],
    ['1', '1 card was moved'],
    ['1,001', '1,001 cards were moved'],
    ['', ' cards were moved'],
    ['many', 'many cards were moved'],
  ])('of %s', (n, said) => {
    expect(fillIn('{n} {n|card|cards} {n|was|were} moved', { n })).toBe(said);
  });
  it('chooses each form by its own number, and "many" without a number', () => {
    expect(fillIn('{a} {a|judge|judges}, {b} {b|read|reads}', { a: 1, b: 2 })).toBe('1 judge, 2 reads');
    expect(fillIn('{n|card|cards}', {})).toBe('cards');
  });
  it('leaves a place without a value empty, and braces that are no place alone', () => {
    expect(fillIn('a {b} c', {})).toBe('a  c');
    expect(fillIn('{ n } {}', { n: 1 })).toBe('{ n } {}');
  });
});

describe('messages with counts', () => {
  it.each([
    ['frame.holds', { n: 1 }, '1 card'],
    ['frame.holds', { n: 3 }, '3 cards'],
    ['comment.count', { n: 1 }, '1 comment'],
    ['catalogue.count', { n: '1' }, '1 entry'],
    ['card.deleted', { n: 1 }, 'Deleted 1 card.'],
    ['share.daysN', { n: 1 }, '1 day'],
    ['link.dangling', { n: 1 }, '1 link has lost an end.'],
  ] as const)('%s', (key, params, said) => {
    expect(fillIn(MESSAGES[key][1], params)).toBe(said);
  });
});
