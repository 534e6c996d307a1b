import { describe, expect, it } from 'vitest';
import { combinationsBehind, fallsWith, traceToYen, type YenPlan } from './yenTrace.ts';

const ONE: YenPlan = {
  combinations: [{ id: 'soap', title: '酒粕石けん', parts: ['lees', 'loan'] }],
  activities: [
    { id: 'dry', title: '乾燥' },
    { id: 'fair', title: '朝市' },
  ],
  assumptions: [{ id: 'sells', combination: 'soap' }],
  links: [
    { from: 'soap', to: 'dry', type: 'uses' },
    { from: 'soap', to: 'fair', type: 'contradicts' },
    { from: 'own', to: 'dry', type: 'funds' },
  ],
  uses: [
    { id: 'dryer', title: '乾燥機', yen: 2_800_000, activity: 'dry' },
    { id: 'rent', title: '家賃', yen: 70_000, activity: undefined },
    { id: 'mark', title: '商標', yen: 40_000, activity: 'soap' },
  ],
  sources: [
    { id: 'loan', title: '融資', yen: 1_800_000 },
    { id: 'own', title: '自己資金', yen: 1_000_000 },
    { id: 'gift', title: '寄付', yen: 10_000 },
  ],
  allocations: [{ source: 'loan', activity: 'dry', yen: 1_500_000 }],
  lines: [
    { id: 'sales', title: '石けん' },
    { id: 'pay', title: '給料' },
  ],
  sentences: [
    { id: '1.1', trace: ['soap', 'lees'] },
    { id: '1.2', trace: ['sells'] },
    { id: '1.3', trace: ['fair'] },
    { id: '1.4', trace: ['dry'] },
  ],
};
const TWO: YenPlan = {
  ...ONE,
  combinations: [...ONE.combinations, { id: 'bread', title: '粕パン', parts: ['dry'] }],
  assumptions: [...ONE.assumptions, { id: 'rises', combination: 'bread' }],
  lines: [...ONE.lines, { id: 'loaf', title: '粕パンの売上' }, { id: 'soapline', title: '酒粕石けんの売上' }],
  links: [...ONE.links, { from: 'own', to: 'bread', type: 'funds' }],
};

describe('the trace to the yen', () => {
  it('goes from a combination to activities, uses, sources, lines and sentences', () => {
    expect(traceToYen(ONE, 'soap')).toEqual({
      activities: ['dry'],
      uses: ['dryer', 'mark'],
      sources: [
        { id: 'loan', yen: 1_500_000 },
        { id: 'own', yen: 0 },
      ],
      lines: ['sales', 'pay'],
      sentences: ['1.1', '1.2', '1.4'],
    });
  });
  it('assigns a line without a combination to the whole business if there are several', () => {
    expect(traceToYen(TWO, 'soap').lines).toEqual(['soapline']);
    expect(traceToYen(TWO, 'bread').lines).toEqual(['loaf']);
  });
  it('follows the card that somebody chose for a line, whatever its title says', () => {
    const chosen: YenPlan = {
      ...TWO,
      lines: [
        { id: 'pay', title: '給料', activity: 'soap' },
        { id: 'drying', title: '光熱費', activity: 'dry' },
        { id: 'loaf', title: '粕パンの売上', activity: 'soap' },
        { id: 'left', title: '粕パンの材料', activity: 'gone' },
      ],
    };
    expect(traceToYen(chosen, 'soap').lines).toEqual(['pay', 'drying', 'loaf']);
    expect(traceToYen(chosen, 'bread').lines).toEqual(['drying', 'left']);
    expect(combinationsBehind(chosen, 'pay')).toEqual(['soap']);
  });
  it('goes back from a row to its combinations', () => {
    expect(combinationsBehind(TWO, 'dryer')).toEqual(['soap', 'bread']);
    expect(combinationsBehind(TWO, 'mark')).toEqual(['soap']);
    expect(combinationsBehind(TWO, 'own')).toEqual(['soap', 'bread']);
    expect(combinationsBehind(TWO, 'gift')).toEqual([]);
    expect(combinationsBehind(TWO, 'pay')).toEqual([]);
    expect(combinationsBehind(TWO, 'loaf')).toEqual(['bread']);
  });
  it('of a combination that is gone is empty', () => {
    expect(traceToYen(ONE, 'gone')).toEqual({ activities: [], uses: [], sources: [], lines: [], sentences: [] });
  });
});

describe('what depends on an assumption', () => {
  it('is everything that depends on its combination', () => {
    expect(fallsWith(ONE, 'sells')).toEqual({
      activities: ['dry'],
      uses: ['dryer', 'mark'],
      sources: [
        { id: 'loan', yen: 1_500_000 },
        { id: 'own', yen: 0 },
      ],
      lines: ['sales', 'pay'],
      sentences: ['1.1', '1.2', '1.4'],
    });
  });
  it('is not what another combination needs too, nor a source that is for that as well', () => {
    expect(fallsWith(TWO, 'sells')).toEqual({
      activities: [],
      uses: ['mark'],
      sources: [],
      lines: ['soapline'],
      sentences: ['1.1', '1.2'],
    });
  });
  it('is nothing for an assumption that is gone', () => {
    expect(fallsWith(ONE, 'gone').uses).toEqual([]);
  });
});
