/** Sixty entries made from the catalogue's cases, seven judges of known strictness and noise: adjusting must come closer to the truth than not. */
import { describe, expect, it } from 'vitest';
import { SIMULATED_CRITERIA, type Simulated, simulateContest } from '../../../tests/contestSimulation.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import { kendallTau } from './agreement.ts';
import { type Normalisation, rankEntries } from './scores.ts';

const CASES = catalogue
  .filter((e) => e.kind === 'case')
  .slice(0, 60)
  .map((e) => e.id);
const JURIES = Array.from({ length: 30 }, (_, i) => simulateContest(i + 1, { ids: CASES }));
const tau = ({ scores, truth }: Simulated, normalisation: Normalisation): number => {
  const { entries } = rankEntries({ criteria: SIMULATED_CRITERIA, scores, normalisation });
  return kendallTau(truth, new Map(entries.map((e) => [e.entry, e.rank])));
};

describe('a simulated contest of 60 entries and 7 judges, 3 reads each', () => {
  it('has sixty entries out of the catalogue', () => expect(new Set(CASES).size).toBe(60));
  it('the adjusted order is closer to the truth than the plain one, over thirty juries', () => {
    const mean = (n: Normalisation) => JURIES.reduce((sum, s) => sum + tau(s, n), 0) / JURIES.length;
    const [raw, z, additive] = [mean('none'), mean('z-population'), mean('additive')];
    expect(z).toBeGreaterThan(raw + 0.05);
    expect(additive).toBeGreaterThan(raw + 0.05);
  });
  it('is the same from the same seed', () => {
    expect(simulateContest(3)).toEqual(simulateContest(3));
  });
});
