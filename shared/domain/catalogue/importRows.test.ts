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
  labels: { contact: '連絡先', season: '時期' },
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
  it('lists invalid rows with line and reason; valid rows are still imported', () => {
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
  it('never throws and accounts for every non-empty row', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 9 }), { maxLength: 20 }), (rows) => {
        const { good, bad } = readRows(rows, mapping, words, 2);
        expect(good.length + bad.length).toBe(rows.filter((r) => r.some((c) => c.trim() !== '')).length);
      }),
    );
  });
  it.each([
    ['資源', 'resource'],
    ['地域資源', 'resource'],
    ['1.資源（農産物）', 'resource'],
    ['① 資源', 'resource'],
    ['観光資源', 'resource'],
    ['特産品', 'resource'],
    ['シーズ', 'seed'],
    ['ｼｰｽﾞ', 'seed'],
    ['補助金', 'funding'],
    ['支援機関', 'organisation'],
    ['地域課題', 'challenge'],
    ['取組事例', 'case'],
    ['支援策', 'measure'],
    ['指標', 'indicator'],
  ])('reads the kind %s', (word, kind) => {
    expect(read(['1', '杉', word, '', '', '', '', '']).good[0]?.entry.kind).toBe(kind);
  });
  it.each(['謎', '資源ごみ', '（', '1.'])('does not guess the kind %s', (word) => {
    expect(read(['1', '杉', word, '', '', '', '', '']).bad).toMatchObject([{ line: 2, problems: ['unknownKind'] }]);
  });
  it('keeps contact and season, which have no field, in the summary', () => {
    const columns = guessMapping(['名称', '区分', '備考', '連絡先', '出荷時期']);
    expect(columns).toEqual({ title: 0, kind: 1, summary: 2, contact: 3, season: 4 });
    const { good } = readRows(
      [
        ['杉', '資源', '樹齢60年', '森林組合 053-000-0000', '10月〜3月'],
        ['檜', '', '', '', '通年'],
      ],
      columns,
      words,
      2,
    );
    expect(good.map((g) => g.entry.summary)).toEqual([
      '樹齢60年\n連絡先: 森林組合 053-000-0000\n時期: 10月〜3月',
      '時期: 通年',
    ]);
  });
  it('accepts fields up to the length limits of an entry', () => {
    const title = (n: number) => read(['1', 'あ'.repeat(n), '', '', '', '', '', '']);
    expect(title(400).good).toHaveLength(1);
    expect(title(401).bad).toMatchObject([{ problems: ['tooLong'] }]);
    const summary = (n: number) =>
      readRows([['杉', 'あ'.repeat(n), '1']], { title: 0, summary: 1, contact: 2 }, words, 2);
    expect(summary(7_993).good).toHaveLength(1);
    expect(summary(7_994).bad).toMatchObject([{ problems: ['tooLong'] }]);
  });
  it('reads 5,000 rows without a prefecture', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [`${i}`, `杉${i}`, '資源', '', '帯広市西5条', '', '', '']);
    expect(read(...rows).good).toHaveLength(5_000);
  });
});
