/** Places and columns of an imported table, on a small table of places. */
import { describe, expect, it } from 'vitest';
import { fold, foldKeepingLength } from '../../text/fold.ts';
import { guessMapping, type ImportWords, readRows } from './importRows.ts';
import { checkDigit, codeCandidates, normalizeCode } from './localGovernmentCode.ts';
import { termsOf, wordIn } from './queryTerms.ts';

const words: ImportWords = {
  kinds: new Map(),
  domains: new Map([
    [fold('食'), 'food'],
    [fold('海'), 'sea'],
  ]),
  stages: new Map([[fold('開業前'), 'before']]),
  prefectures: [
    { name: '北海道', code: '010006', municipalities: [{ name: '帯広市', code: '012076' }] },
    { name: '東京都', code: '130001', municipalities: [{ name: '府中市', code: '132063' }] },
    {
      name: '静岡県',
      code: '220001',
      municipalities: [
        { name: '静岡市', code: '221007' },
        { name: '浜松市', code: '221309' },
      ],
    },
    { name: '広島県', code: '340006', municipalities: [{ name: '府中市', code: '342084' }] },
  ],
  defaultKind: 'resource',
  labels: { contact: '連絡先', season: '時期' },
};
const place = (prefecture: string, municipality: string, code = ''): string => {
  const { good, bad } = readRows(
    [['杉', prefecture, municipality, code]],
    { title: 0, prefecture: 1, municipality: 2, municipalityCode: 3 },
    words,
    1,
  );
  const entry = good[0]?.entry;
  return entry
    ? [entry.prefecture, entry.municipality, entry.municipalityCode].map(String).join(' ')
    : (bad[0]?.problems.join() ?? '');
};

describe('a place', () => {
  it.each([
    ['', '', '', 'null null null'],
    ['静岡県', '', '', '静岡県 null null'],
    ['静岡', '', '', '静岡県 null null'],
    ['東京', '府中市', '', '東京都 府中市 132063'],
    ['北海道', '帯広市西5条', '', '北海道 帯広市 012076'],
    ['北海', '', '', 'unknownPrefecture'],
    ['静岡県', '静岡県浜松市中央区', '', '静岡県 浜松市 221309'],
    ['静岡県', '静岡県', '', '静岡県 null null'],
    ['静岡県', '名古屋市', '', 'unknownMunicipality'],
    ['愛知県', '名古屋市', '', 'unknownPrefecture'],
    ['', '静岡県 静岡市 葵区', '', '静岡県 静岡市 221007'],
    ['', '浜松市', '', '静岡県 浜松市 221309'],
    // In two prefectures.
    ['', '府中市', '', 'unknownMunicipality'],
    ['広島', '府中市', '', '広島県 府中市 342084'],
    ['', '名古屋市', '', 'unknownMunicipality'],
    ['', '', '221309', '静岡県 浜松市 221309'],
    ['', '', '22130', '静岡県 浜松市 221309'],
    ['', '', '220001', '静岡県 null null'],
    ['', '', '２２１３０９', '静岡県 浜松市 221309'],
    ['', '', '12076', '北海道 帯広市 012076'],
    ['', '', '221308', 'badCode'],
    ['', '', '231002', 'badCode'],
    ['', '', '221015', 'badCode'],
    ['広島', '府中市', '221309', '静岡県 浜松市 221309'],
  ])('"%s" "%s" "%s" is %s', (prefecture, municipality, code, expected) =>
    expect(place(prefecture, municipality, code)).toBe(expected),
  );
});

describe('a code', () => {
  it('has a check digit', () => {
    expect([
      checkDigit('13101'),
      checkDigit('22130'),
      checkDigit('01000'),
      checkDigit('1310'),
      checkDigit('1310a'),
    ]).toEqual([6, 9, 6, undefined, undefined]);
  });
  it('may lack its first zero or its check digit', () => {
    expect(codeCandidates('131016')).toEqual(['131016']);
    expect(codeCandidates('131017')).toEqual([]);
    expect(codeCandidates('13101')).toEqual(['131016']);
    expect(codeCandidates('10006')).toEqual(['100064', '010006']);
    expect(codeCandidates('1000')).toEqual(['010006']);
    expect(codeCandidates('100')).toEqual([]);
    expect(codeCandidates('1310160')).toEqual([]);
    expect(codeCandidates('00101')).toEqual([]);
    expect(codeCandidates('472018')).toEqual(['472018']);
    expect(codeCandidates('482013')).toEqual([]);
    expect(normalizeCode(' １３１０１ ')).toBe('131016');
    expect(normalizeCode('x')).toBeUndefined();
  });
});

describe('a row', () => {
  it('has what its columns say', () => {
    const mapping = guessMapping([
      '名称',
      '英語名',
      'ふりがな',
      '分野',
      '段階',
      '担い手',
      '出典',
      '発行者',
      'ＵＲＬ',
      '登録日',
    ]);
    const { good } = readRows(
      [
        [
          '杉',
          'cedar',
          'すぎ',
          '食、海;食/山',
          '開業前',
          '森林組合・A, B',
          '白書',
          '林野庁',
          'https://example.jp/',
          '2026',
        ],
      ],
      mapping,
      words,
      7,
    );
    expect(good).toEqual([
      {
        line: 7,
        entry: {
          key: fold('杉 '),
          title: '杉',
          titleEn: 'cedar',
          kind: 'resource',
          summary: '',
          reading: 'すぎ',
          prefecture: null,
          municipality: null,
          municipalityCode: null,
          domains: ['food', 'sea'],
          stages: ['before'],
          actors: ['森林組合・A', 'B'],
          source: '白書',
          publisher: '林野庁',
          url: 'https://example.jp/',
          asOf: '2026',
        },
      },
    ]);
  });
  it('without a number is known by its title and place', () => {
    const read = (...rows: string[][]) => readRows(rows, { title: 0, prefecture: 1 }, words, 1);
    expect(read(['杉', '静岡'], ['杉', '東京']).good).toHaveLength(2);
    expect(read(['杉', '静岡'], ['杉', '静岡県']).bad).toMatchObject([{ line: 2, problems: ['duplicateKey'] }]);
  });
  it.each([
    ['http://a.jp', []],
    ['HTTPS://a.jp', []],
    ['ftp://a.jp', ['badUrl']],
    ['a.jp', ['badUrl']],
    ['https://a.jp/ b', ['badUrl']],
    [`https://a.jp/${'x'.repeat(1_987)}`, []],
    [`https://a.jp/${'x'.repeat(1_988)}`, ['tooLong']],
  ])('with the address %s has the problems %j', (url, problems) => {
    const { bad } = readRows([['杉', url]], { title: 0, url: 1 }, words, 1);
    expect(bad.flatMap((b) => b.problems)).toEqual(problems);
  });
  it.each(['key', 'titleEn', 'reading', 'source', 'publisher', 'asOf', 'actors'] as const)(
    'takes 400 letters of %s',
    (field) => {
      const read = (n: number) => readRows([['杉', 'x'.repeat(n)]], { title: 0, [field]: 1 }, words, 1);
      expect(read(400).good).toHaveLength(1);
      expect(read(401).bad).toMatchObject([{ problems: ['tooLong'] }]);
    },
  );
  it('ignores a column that the table does not have', () => {
    expect(readRows([['杉']], { title: 0, kind: -1, url: 5 }, words, 1).good).toHaveLength(1);
  });
});

describe('a column', () => {
  it('is recognised by its whole header first, then by a part of it; each once', () => {
    expect(guessMapping(['品名（正式）', '名称', '種別', '備考欄'])).toEqual({ title: 1, kind: 2, summary: 3 });
    expect(guessMapping(['名称', '名称'])).toEqual({ title: 0 });
    expect(guessMapping(['', 'x'])).toEqual({});
    // A word of one character, as 県, must be the whole header.
    expect(guessMapping(['県'])).toEqual({ prefecture: 0 });
    expect(guessMapping(['県産'])).toEqual({});
  });
});

describe('words of a query', () => {
  it('are its terms once, without those around it, unless there are no others', () => {
    const terms = (query: string) => termsOf(foldKeepingLength(query));
    expect(terms('竹やぶ 困ってる 竹やぶ')).toEqual(['竹やぶ']);
    expect(terms('使い道 人')).toEqual(['使い道', '人']);
  });
  it.each([
    ['の炭焼きを', '炭焼き'],
    [' 竹炭 ', '竹炭'],
    ['している', undefined],
    ['方法', undefined],
    ['わかめ', undefined],
    ['焼きた', undefined],
    ['', undefined],
    ['炭', '炭'],
    ['炭化する', '炭化'],
  ])('between known words, "%s" is %s', (unread, word) => expect(wordIn(unread)).toBe(word));
});
