/** Limits of a box: known facts violate or satisfy them, unknown ones are reported. */
import { describe, expect, it } from 'vitest';
import { capitalsApart } from './capitals.ts';
import { judge, type Known, type Limits } from './limits.ts';

const at = (of: string, from: string): Known => ({ place: { in: 'prefecture', of, from } });

describe('a bound', () => {
  it.each<[Limits, Known, object]>([
    [{}, { yen: 10 ** 9 }, {}],
    [{ noPermit: false, noCar: false }, { needsPermit: true, needsCar: true }, {}],
    [{ budget: 3_000_000 }, { yen: 3_000_000 }, { budget: 'holds' }],
    [{ budget: 3_000_000 }, { yen: 3_000_001 }, { budget: 'breaks' }],
    [{ budget: 3_000_000 }, { yen: 0 }, { budget: 'holds' }],
    [{ budget: 0 }, { yen: 0 }, { budget: 'holds' }],
    [{ budget: 3_000_000 }, {}, { budget: 'unknown' }],
    [{ season: 'winter' }, { months: [12] }, { season: 'holds' }],
    [{ season: 'winter' }, { months: [1, 2, 3] }, { season: 'holds' }],
    [{ season: 'winter' }, { months: [3, 11] }, { season: 'breaks' }],
    [{ season: 'spring' }, { months: [2, 6] }, { season: 'breaks' }],
    [{ season: 'winter' }, { months: [] }, { season: 'unknown' }],
    [{ season: 'winter' }, {}, { season: 'unknown' }],
    [{ noPermit: true }, { needsPermit: true }, { noPermit: 'breaks' }],
    [{ noPermit: true }, { needsPermit: false }, { noPermit: 'holds' }],
    [{ noPermit: true }, {}, { noPermit: 'unknown' }],
    [{ noCar: true }, { needsCar: true }, { noCar: 'breaks' }],
    [{ noCar: true }, {}, { noCar: 'unknown' }],
    [{ near: 50 }, { kilometres: 50 }, { near: 'holds' }],
    [{ near: 50 }, { kilometres: 50.1 }, { near: 'breaks' }],
    [{ near: 50 }, { place: { in: 'municipality' } }, { near: 'holds' }],
    [{ near: 50 }, {}, { near: 'unknown' }],
    // A founder who measured knows better than the map.
    [{ near: 50 }, { ...at('北海道', '京都府'), kilometres: 40 }, { near: 'holds' }],
    [{ near: 50 }, at('北海道', '京都府'), { near: 'breaks' }],
    [{ near: 50 }, at('京都府', '京都府'), { near: 'unknown' }],
    // 福井 and 京都 touch; 山口 and 福岡 are a kilometre apart; 与論 and 沖縄 are 23 km apart.
    [{ near: 50 }, at('福井県', '京都府'), { near: 'unknown' }],
    [{ near: 50 }, at('山口県', '福岡県'), { near: 'unknown' }],
    [{ near: 50 }, at('沖縄県', '鹿児島県'), { near: 'unknown' }],
    [{ near: 50 }, at('青森県', '北海道'), { near: 'unknown' }],
    [{ near: 50 }, at('どこか', '京都府'), { near: 'unknown' }],
    [{ near: 50 }, at('constructor', '京都府'), { near: 'unknown' }],
    [{ near: 50, budget: 1, season: 'summer' }, { yen: 2 }, { near: 'unknown', budget: 'breaks', season: 'unknown' }],
  ])('%j on %j: %j', (limits, known, expected) => {
    expect(judge(limits, known)).toEqual(expected);
  });
});

describe('the distance of capitals', () => {
  // 国土地理院's calculator gives 364 km from 東京 to 京都 and 404 km to 大阪 (within what two decimal places leave open).
  it.each([
    ['東京都', '京都府', 364],
    ['東京都', '大阪府', 397],
    ['京都府', '京都府', 0],
  ])('%s to %s', (one, other, km) => {
    expect(Math.abs((capitalsApart(one, other) ?? Number.NaN) - km)).toBeLessThan(8);
  });
});
