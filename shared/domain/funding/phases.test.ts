import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAFE } from '../../../tests/fundingModel.ts';
import { explain } from './explain.ts';
import { forecast } from './forecast/forecast.ts';
import type { FundingModel } from './forecast/model.ts';
import { type DatedYen, tieByPhase } from './phases.ts';
import { usesAndSources } from './stack.ts';

const yen = (month: number, amount: number, id = `${month}`): DatedYen => ({ id, month, yen: amount });
const PLAN = { openingMonth: 4, months: 60 };

describe('needs and sources by phase', () => {
  it('money of 2028 does not cover an opening in 2027, though both sides are equal in all', () => {
    // From January 2027; the opening in May 2027 needs 5,000,000; 2,000,000 are there and 3,000,000 come in February 2028.
    const tie = tieByPhase([yen(0, 5_000_000)], [yen(0, 2_000_000), yen(13, 3_000_000, 'late')], PLAN);
    expect(tie).toMatchObject({ state: 'short', differenceYen: 0, usesYen: 5_000_000, sourcesYen: 5_000_000 });
    expect(tie.firstShort).toEqual({
      kind: 'opening',
      upTo: 4,
      usesYen: 5_000_000,
      sourcesYen: 2_000_000,
      balanceYen: -3_000_000,
    });
    expect(tie.phases.map((p) => [p.kind, p.upTo, p.balanceYen])).toEqual([
      ['opening', 4, -3_000_000],
      ['after', 59, 0],
    ]);
  });
  it('what the opening leaves over pays for a later need; a later need is a phase of its own month', () => {
    const tie = tieByPhase([yen(2, 1_000_000), yen(14, 700_000)], [yen(4, 1_500_000), yen(14, 200_000, 'loan')], PLAN);
    expect(tie.state).toBe('even');
    expect(tie.phases.map((p) => [p.kind, p.upTo, p.usesYen, p.sourcesYen, p.balanceYen])).toEqual([
      ['opening', 4, 1_000_000, 1_500_000, 500_000],
      ['later', 14, 700_000, 200_000, 0],
    ]);
  });
  it('the month of the opening still counts for it, the next does not', () => {
    expect(tieByPhase([yen(0, 10)], [yen(4, 10)], PLAN).state).toBe('even');
    expect(tieByPhase([yen(0, 10)], [yen(5, 10)], PLAN).state).toBe('short');
    expect(tieByPhase([yen(0, 10)], [yen(4, 9)], PLAN).firstShort?.balanceYen).toBe(-1);
    expect(tieByPhase([yen(0, 10)], [yen(4, 11)], PLAN)).toMatchObject({ state: 'over', differenceYen: 1 });
  });
  it('nothing against nothing is empty, not even', () => {
    expect(tieByPhase([], [], PLAN).state).toBe('empty');
    expect(tieByPhase([yen(0, 0)], [yen(0, 0)], PLAN).state).toBe('empty');
    expect(tieByPhase([yen(0, 1)], [yen(0, 1)], PLAN).state).toBe('even');
  });
  it('amounts outside the months count on neither side and are listed', () => {
    const tie = tieByPhase(
      [yen(0, 100), yen(60, 50, 'use')],
      [yen(0, 100), yen(-1, 40, 'before'), yen(60, 50, 'beyond')],
      PLAN,
    );
    expect(tie).toMatchObject({ state: 'even', usesYen: 100, sourcesYen: 100 });
    expect(tie.outside).toEqual(['use', 'before', 'beyond']);
    expect(tieByPhase([yen(59, 5)], [yen(59, 5)], PLAN).outside).toEqual([]);
  });
});

describe('the phases of a plan', () => {
  const bare: FundingModel = { ...CAFE, sales: [], costs: [], staff: [], uses: [], sources: [] };
  const own = (id: string, month: number, amountYen: number) => ({
    id,
    title: id,
    kind: 'own' as const,
    month,
    amountYen,
  });
  const need = (id: string, month: number, amountYen: number) => ({
    ...(CAFE.uses[0] as FundingModel['uses'][number]),
    id,
    kind: 'deposit' as const,
    month,
    amountYen,
  });
  it('money beyond the five years brings nothing and says so at its month', () => {
    const f = forecast({ ...bare, uses: [need('u', 0, 100)], sources: [own('q', 60, 100), own('r', 59, 7)] });
    expect(f.compiled.issues).toEqual([{ source: 'q', field: 'month', code: 'beyondHorizon' }]);
    expect(usesAndSources(f)).toMatchObject({ state: 'short', sourcesYen: 7, outside: ['q'] });
    expect(forecast({ ...bare, sources: [own('q', -1, 100)] }).compiled.issues).toEqual([
      { source: 'q', field: 'month', code: 'beforeStart' },
    ]);
  });
  it('a total explains itself by the rows that it counts', () => {
    const f = forecast({
      ...bare,
      uses: [need('u', 0, 100), need('v', 60, 50)],
      sources: [own('q', 60, 9), own('r', 1, 7)],
    });
    const rows = (figure: 'usesTotal' | 'sourcesTotal') => {
      const { yen, inputs } = explain(f, figure);
      return [yen, inputs.reduce((sum, i) => sum + i.yen, 0)];
    };
    expect(rows('usesTotal')).toEqual([100, 100]);
    expect(rows('sourcesTotal')).toEqual([7, 7]);
  });
  it('a plan whose phases tie never runs out of cash at the end of one; a plan that is short does', () => {
    const row = fc.record({ month: fc.integer({ min: 0, max: 59 }), yen: fc.nat(5_000_000) });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.array(row, { maxLength: 8 }),
        fc.integer({ min: 0, max: 59 }),
        (uses, sources, openingMonth) => {
          const f = forecast({
            ...bare,
            settings: { ...bare.settings, openingMonth },
            uses: uses.map((u, i) => need(`u${i}`, u.month, u.yen)),
            sources: sources.map((s, i) => own(`q${i}`, s.month, s.yen)),
          });
          for (const phase of usesAndSources(f).phases) expect(f.cash[phase.upTo]).toBe(phase.balanceYen);
        },
      ),
    );
  });
});
