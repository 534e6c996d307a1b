import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import regions from '../../data/regions/regions.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { guessMapping, type ImportWords, readRows } from './importRows.ts';

const words: ImportWords = {
  kinds: new Map([
    [fold('地域資源'), 'resource'],
    ['seed', 'seed'],
  ]),
  domains: new Map([[fold('食'), 'food']]),
  stages: new Map(),
  prefectures: regions,
  defaultKind: 'resource',
};
const header = ['管理番号', '名称', '種類', '都道府県', '市区町村', '団体コード', '分野', 'URL'];
const mapping = guessMapping(header);
const read = (...rows: string[][]) => readRows(rows, mapping, words, 2);

describe('import of own entries', () => {
  it('guesses columns from Japanese headers', () =>
    expect(mapping).toMatchObject({
      key: 0,
      title: 1,
      kind: 2,
      prefecture: 3,
      municipality: 4,
      municipalityCode: 5,
      domains: 6,
      url: 7,
    }));
  it('reads places by name, short name, address and code', () => {
    const { good, bad } = read(
      ['1', '酒粕', '地域資源', '静岡', '浜松市', '', '食', ''],
      ['2', '米', '', '', '静岡県静岡市葵区1-1', '', '', ''],
      ['3', '麦', 'ｓｅｅｄ', '', '', '９９９９９', '', ''],
    );
    expect(bad).toMatchObject([{ line: 4, problems: ['badCode'] }]);
    expect(good.map((g) => [g.entry.prefecture, g.entry.municipality, g.entry.domains])).toEqual([
      ['静岡県', '浜松市', ['food']],
      ['静岡県', '静岡市', []],
    ]);
    expect(read(['4', '帯', '', '', '', '12076', '', '']).good[0]?.entry).toMatchObject({
      prefecture: '北海道',
      municipality: '帯広市',
    });
  });
  it('lists bad rows with their line and reason; good rows still go in', () => {
    const { good, bad } = read(
      ['1', '', '', '', '', '', '', ''],
      ['2', 'よい行', '', '', '', '', '', ''],
      ['2', '同じ番号', '', '', '', '', '', ''],
      ['5', 'x', '謎', '', '', '', '', 'javascript:alert(1)'],
      ['', '', '', '', '', '', '', ''],
    );
    expect(good.map((g) => [g.line, g.entry.title])).toEqual([[3, 'よい行']]);
    expect(bad.map((b) => [b.line, b.problems])).toEqual([
      [2, ['noTitle']],
      [4, ['duplicateKey']],
      [5, ['unknownKind', 'badUrl']],
    ]);
  });
  it('never throws and accounts for every row that has anything in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 9 }), { maxLength: 20 }), (rows) => {
        const { good, bad } = readRows(rows, mapping, words, 2);
        expect(good.length + bad.length).toBe(rows.filter((r) => r.some((c) => c.trim() !== '')).length);
      }),
    );
  });
});
