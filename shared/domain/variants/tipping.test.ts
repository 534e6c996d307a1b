/** Where a choice tips: the heaviest difference, what speaks against it, and what is still open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS, type Verdict, WEIGHTS, type Weight } from './criteria.ts';
import { tippingOf } from './tipping.ts';

type Table = Readonly<Record<string, readonly [Weight, Readonly<Record<string, Verdict | undefined>>]>>;
const read = (table: Table, variants: readonly string[] = ['A', 'B']) =>
  tippingOf(
    Object.entries(table).map(([id, [weight]]) => ({ id, weight })),
    variants,
    (criterion, variant) => table[criterion]?.[1][variant],
  );

describe('where a choice would tip', () => {
  it('names the variant that is ahead by the heaviest difference, and lighter criteria that say otherwise', () => {
    expect(
      read({
        はじめの費用: ['important', { A: 'weak', B: 'strong' }],
        客の切実さ: ['decisive', { A: 'strong', B: 'enough' }],
        許可: ['decisive', { A: 'enough', B: 'enough' }],
        人手: ['minor', { A: 'strong', B: 'fails' }],
      }),
    ).toEqual({
      weight: 'decisive',
      deciding: [{ criterion: '客の切実さ', best: ['A'] }],
      ahead: ['A'],
      against: [{ criterion: 'はじめの費用', best: ['B'] }],
      open: [],
    });
  });
  it('says that nobody is ahead where criteria of one weight contradict each other', () => {
    const found = read({
      客の切実さ: ['decisive', { A: 'strong', B: 'weak' }],
      許可: ['decisive', { A: 'fails', B: 'enough' }],
      人手: ['minor', { A: 'strong', B: 'fails' }],
    });
    expect([found.weight, found.ahead, found.against]).toEqual(['decisive', [], []]);
    expect(found.deciding).toEqual([
      { criterion: '客の切実さ', best: ['A'] },
      { criterion: '許可', best: ['B'] },
    ]);
  });
  it('goes down to the first weight at which they differ, and leaves two ahead that are equal', () => {
    const found = read(
      {
        客の切実さ: ['decisive', { A: 'strong', B: 'strong', C: 'strong' }],
        人手: ['minor', { A: 'strong', B: 'strong', C: 'weak' }],
      },
      ['A', 'B', 'C'],
    );
    expect([found.weight, found.ahead]).toEqual(['minor', ['A', 'B']]);
  });
  it('names cells that are empty and weigh as much, and no lighter ones', () => {
    const found = read({
      客の切実さ: ['decisive', { A: 'strong', B: 'enough' }],
      許可: ['decisive', { A: 'enough', B: undefined }],
      人手: ['minor', { A: undefined, B: undefined }],
    });
    expect(found.open).toEqual([{ criterion: '許可', missing: ['B'] }]);
  });
  it.each<[string, Table, readonly string[]]>([
    ['nothing', {}, ['A', 'B']],
    ['no variant', { 許可: ['decisive', { A: 'strong' }] }, []],
    ['one variant', { 許可: ['decisive', { A: 'strong' }] }, ['A']],
    ['one verdict', { 許可: ['decisive', { A: 'strong' }] }, ['A', 'B']],
    ['equal verdicts', { 許可: ['decisive', { A: 'weak', B: 'weak' }] }, ['A', 'B']],
  ])('is nowhere with %s', (_, table, variants) => {
    const { weight, deciding, ahead, against } = read(table, variants);
    expect([weight, deciding, ahead, against]).toEqual([undefined, [], [], []]);
  });
  it('never puts a variant ahead that another beats by every criterion', () => {
    const verdict = fc.option(fc.constantFrom(...VERDICTS), { nil: undefined });
    const row = fc.tuple(fc.constantFrom(...WEIGHTS), fc.record({ A: verdict, B: verdict, C: verdict }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const table: Table = Object.fromEntries(rows.map((r, i) => [`k${i}`, r]));
        const { ahead, against } = read(table, ['A', 'B', 'C']);
        const beats = (a: string, b: string) =>
          rows.length > 0 &&
          rows.every(([, v]) => {
            const [one, other] = [v[a as 'A'], v[b as 'A']];
            return one !== undefined && other !== undefined && VERDICTS.indexOf(one) < VERDICTS.indexOf(other);
          });
        for (const v of ahead) for (const w of ['A', 'B', 'C']) expect(beats(w, v)).toBe(false);
        for (const { best } of against) expect(best.some((v) => ahead.includes(v))).toBe(false);
      }),
    );
  });
});
