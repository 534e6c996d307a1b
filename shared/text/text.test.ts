import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, sentences, truncate } from './count.ts';
import { businessTerm, daysBetween, fiscalYear, formatDay, japanDay, parseDay, parseMonth } from './dates.ts';
import { bigrams, fold, foldWithPositions } from './fold.ts';
import { formatYen, formatYenReading, parseYen, readAmount, yenInUnit } from './yen.ts';

describe('fold', () => {
  it.each([
    ['髙橋', '高橋'],
    ['山﨑', '山崎'],
    ['斉藤', '齋藤'],
    ['斎藤', '斉藤'],
    ['渡邊', '渡辺'],
    ['コンピューター', 'コンピュータ'],
    ['ｸﾗｳﾄﾞﾌｧﾝﾃﾞｨﾝｸﾞ', 'クラウドファンディング'],
    ['ABC', 'ａｂｃ'],
    ['みかん', 'ミカン'],
    ['カ\u3099', 'ガ'],
    ['新結合・マル経', '新結合マル経'],
  ])('%s and %s are one', (a, b) => expect(fold(a)).toBe(fold(b)));

  it('keeps the way back to the original', () => {
    const text = 'ｶﾞｰﾃﾞﾝ計画';
    const folded = foldWithPositions(text);
    expect(folded.map((f) => f.char).join('')).toBe(fold(text));
    expect(text.slice(folded[0]!.start, folded[0]!.end)).toBe('ｶﾞ');
  });

  it('is idempotent for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => fold(fold(s)) === fold(s)));
  });

  it('makes 2-grams without crossing spaces', () => {
    expect(bigrams('酒粕 化粧')).toEqual(['酒粕', '化粧']);
    expect(bigrams('米')).toEqual(['米']);
  });
});

describe('yen', () => {
  it.each([
    ['１，０００万円', 10_000_000],
    ['1.5億', 150_000_000],
    ['2億3,000万', 230_000_000],
    ['3千万円', 30_000_000],
    ['二千万', 20_000_000],
    ['千五百', 1_500],
    ['〇', 0],
    ['▲500', -500],
    ['△500円', -500],
    ['(500)', -500],
    ['￥1,200', 1_200],
    ['-0', 0],
    ['1.5万', 15_000],
    ['5百万円', 5_000_000],
    ['12兆', 12_000_000_000_000],
    ['(-500)', -500],
    ['(▲500)', -500],
    ['¥(500)', -500],
    ['(¥500)', -500],
    ['約300万円', 3_000_000],
    ['およそ３００万円', 3_000_000],
    ['▲約300万', -3_000_000],
    ['¥1,200-', 1_200],
    ['￥１，２００－', 1_200],
    ['¥1,200.-', 1_200],
    ['¥1,200ー', 1_200],
    ['1,200円―', 1_200],
    ['-¥1,200-', -1_200],
    ['金参百五拾萬円也', 3_500_000],
    ['金壱億弐阡参百萬圓也', 123_000_000],
    ['金1,200,000円也', 1_200_000],
    ['350萬円', 3_500_000],
    ['壱百万円', 1_000_000],
    ['伍仟円', 5_000],
    ['肆拾弐', 42],
  ])('reads %s', (text, yen) => expect(parseYen(text)).toEqual({ ok: true, value: yen }));

  it('takes the unit of a table, unless the text names its own', () => {
    expect(parseYen('1,200', 'thousand')).toEqual({ ok: true, value: 1_200_000 });
    expect(parseYen('1,200円', 'thousand')).toEqual({ ok: true, value: 1_200 });
    expect(parseYen('1.5', 'tenThousand')).toEqual({ ok: true, value: 15_000 });
  });

  it.each([
    ['', 'empty'],
    ['abc', 'notANumber'],
    ['1.5', 'fraction'],
    ['1.00005万', 'fraction'],
    ['9999999999999999999', 'tooLarge'],
    ['万', 'notANumber'],
    ['1万2億', 'ambiguous'],
    ['1万2万', 'ambiguous'],
    ['1千2千', 'ambiguous'],
    ['(+500)', 'ambiguous'],
    ['((500))', 'notANumber'],
    ['▲-500', 'notANumber'],
    // A dash behind a bare number is a minus to some and a full stop to others.
    ['1,200-', 'notANumber'],
    ['約', 'notANumber'],
    ['金', 'notANumber'],
    ['円', 'notANumber'],
    ['金物一式', 'notANumber'],
    ['百二十万くらい', 'notANumber'],
    ['1.2.3', 'notANumber'],
    ['--5', 'notANumber'],
  ])('refuses %s as %s', (text, error) => expect(parseYen(text)).toEqual({ ok: false, error }));

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }), (n) => {
        expect(parseYen(formatYen(n))).toEqual({ ok: true, value: n });
        expect(parseYen(formatYenReading(n))).toEqual({ ok: true, value: n });
      }),
    );
  });

  it('never throws', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'約金円也¥-▲()１2億萬千壱.,、') });
    fc.assert(fc.property(fc.oneof(fc.string(), marks), (s) => void parseYen(s)));
  });

  it('says when an amount is not exact', () => {
    expect(readAmount('約300万円')).toEqual({ ok: true, value: { yen: 3_000_000, isApproximate: true } });
    expect(readAmount('300万円')).toEqual({ ok: true, value: { yen: 3_000_000, isApproximate: false } });
  });

  it('a receipt names its own unit, whatever the table is in', () => {
    expect(parseYen('¥1,200-', 'thousand')).toEqual({ ok: true, value: 1_200 });
    expect(parseYen('金1,200也', 'thousand')).toEqual({ ok: true, value: 1_200 });
    expect(parseYen('約1,200', 'thousand')).toEqual({ ok: true, value: 1_200_000 });
  });

  it('reads what a contract writes in formal numerals, for any amount', () => {
    const digits = '〇壱弐参四五六七八九';
    const section = (n: number): string =>
      [1_000, 100, 10, 1]
        .map((unit, i) => {
          const d = Math.floor(n / unit) % 10;
          return d === 0 ? '' : `${digits[d]}${['阡', '百', '拾', ''][i]}`;
        })
        .join('');
    const formal = (n: number): string =>
      [100_000_000, 10_000, 1]
        .map((unit, i) => {
          const part = Math.floor(n / unit) % 10_000;
          return part === 0 ? '' : `${section(part)}${['億', '萬', ''][i]}`;
        })
        .join('');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => {
        expect(parseYen(`金${formal(n)}円也`)).toEqual({ ok: true, value: n });
        expect(parseYen(`¥${n.toLocaleString('en-US')}-`)).toEqual({ ok: true, value: n });
        expect(parseYen(`約${n}円`)).toEqual({ ok: true, value: n });
      }),
    );
  });

  it('shows the remainder of rounding to a table unit', () => {
    expect(yenInUnit(12_345_678, 'tenThousand')).toEqual({ text: '1,234', remainder: 5_678 });
  });
});

describe('dates', () => {
  it.each([
    ['R8.11.20', '2026-11-20'],
    ['令和八年十一月二十日', '2026-11-20'],
    ['令和元年5月1日', '2019-05-01'],
    ['H31/4/30', '2019-04-30'],
    ['２０２６年１１月２０日', '2026-11-20'],
    ['20261120', '2026-11-20'],
    ['2024-02-29', '2024-02-29'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和元年12月25日', '1926-12-25'],
    ['大正15年12月24日', '1926-12-24'],
    ['令8.11.20', '2026-11-20'],
    ['令和6年2月29日', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2026年11月20日(金)', '2026-11-20'],
    ['２０２６年１１月２０日（金）', '2026-11-20'],
    ['2026年11月20日金曜日', '2026-11-20'],
    ['2026/11/20㈮', '2026-11-20'],
    ['2026年11月23日(月・祝)', '2026-11-23'],
    ['2026-11-20 (Fri.)', '2026-11-20'],
    ['二〇二六年十一月二十日', '2026-11-20'],
  ])('reads %s', (text, day) => expect(parseDay(text)).toEqual({ ok: true, value: day }));

  it.each([
    ['', 'empty'],
    ['2025-02-29', 'noSuchDay'],
    ['平成31年5月1日', 'outsideEra'],
    ['令和元年4月30日', 'outsideEra'],
    ['来年', 'notADate'],
    ['2026/13/1', 'noSuchDay'],
    ['2026-02-30', 'noSuchDay'],
    ['1900-02-29', 'noSuchDay'],
    ['2100-02-29', 'noSuchDay'],
    ['令和5年2月29日', 'noSuchDay'],
    ['昭和64年1月8日', 'outsideEra'],
    ['大正15年12月25日', 'outsideEra'],
    ['平成元年1月7日', 'outsideEra'],
    ['2026年11月20日(木)', 'otherWeekday'],
    ['令和8年11月', 'dayMissing'],
    ['2026/11', 'dayMissing'],
    ['11/20', 'yearMissing'],
    ['11月31日', 'noSuchDay'],
  ])('refuses %s as %s', (text, error) => expect(parseDay(text)).toEqual({ ok: false, error }));

  it('writes and reads every day of the eras in every style', () => {
    const day = fc
      .date({ min: new Date('1873-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (d) => {
        expect(parseDay(formatDay(d, 'western'))).toEqual({ ok: true, value: d });
        expect(parseDay(formatDay(d, 'wareki'))).toEqual({ ok: true, value: d });
      }),
    );
    expect(formatDay('2019-05-01', 'both')).toBe('令和元年（2019年）5月1日');
  });

  it.each([
    ['11/20', '2026-11-29', '2026-11-20'],
    ['11月20日(金)', '2026-11-29', '2026-11-20'],
    ['1/15', '2026-11-29', '2027-01-15'],
    ['１２／３１', '2026-01-05', '2025-12-31'],
    ['2/29', '2026-11-29', '2028-02-29'],
    ['2/29', '2100-02-28', '2096-02-29'],
    // Equally far: the later one.
    ['1/1', '2024-07-02', '2025-01-01'],
  ])('%s seen on %s is %s: the nearest such day', (text, today, day) =>
    expect(parseDay(text, today)).toEqual({ ok: true, value: day }),
  );
  it('a day without a year is never more than half a year away, and is that day', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (today, other) => {
        fc.pre(!other.endsWith('02-29'));
        const read = parseDay(`${Number(other.slice(5, 7))}月${Number(other.slice(8))}日`, today);
        if (!read.ok) throw new Error(read.error);
        expect(read.value.slice(5)).toBe(other.slice(5));
        expect(Math.abs(daysBetween(today, read.value))).toBeLessThanOrEqual(183);
      }),
    );
  });

  it('knows fiscal years and terms', () => {
    expect(fiscalYear('2026-03-31', 4)).toMatchObject({
      year: 2025,
      start: '2025-04-01',
      end: '2026-03-31',
      eraLabel: 'R7年度',
    });
    expect(fiscalYear('2026-11-20', 1)).toMatchObject({ year: 2026, end: '2026-12-31' });
    expect(fiscalYear('2019-06-01', 4).eraLabel).toBe('H31年度');
    expect(businessTerm('2025-10-01', '2026-11-20', 4)).toBe(2);
    expect(businessTerm('2025-10-01', '2025-09-30', 4)).toBeUndefined();
  });
});

describe('count', () => {
  it('counts what a reader sees', () => {
    expect(countGraphemes('𠮷野家')).toBe(3);
    expect(countGraphemes('葛\u{e0100}飾区')).toBe(3);
    expect(countGraphemes('あ い\nう', { withoutSpaces: true })).toBe(3);
    expect(countGraphemes('')).toBe(0);
  });
  it('agrees with the segmenter on any text', () => {
    const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (s) => countGraphemes(s) === [...segmenter.segment(s)].length),
    );
  });
  it('truncates between graphemes', () => expect(truncate('𠮷野家です', 3)).toBe('𠮷野家…'));
  it('finds sentences with their places', () => {
    expect(sentences('一つ目。「二つ目！」三つ目').map((s) => s.text)).toEqual(['一つ目。', '「二つ目！」', '三つ目']);
  });
});

describe('months', () => {
  it.each([
    ['2027-04', '2027-04'],
    ['２０２７．４', '2027-04'],
    ['2027年4月', '2027-04'],
    ['202704', '2027-04'],
    ['R9.4', '2027-04'],
    ['令和元年5月', '2019-05'],
    ['12/2027', '2027-12'],
    ['令和8年11月', '2026-11'],
    ['令和八年十一月', '2026-11'],
    ['2026年11月20日(金)', '2026-11'],
    ['昭和64年1月', '1989-01'],
  ])('%s is %s', (text, month) => expect(parseMonth(text)).toEqual({ ok: true, value: month }));
  it.each(['', '来年', '2027/13', '2027', '平成31年6月'])('%s is none', (text) =>
    expect(parseMonth(text).ok).toBe(false),
  );
  it('a month without a year is the nearest one', () => {
    expect(parseMonth('11月', '2026-11-29')).toEqual({ ok: true, value: '2026-11' });
    expect(parseMonth('3月', '2026-11-29')).toEqual({ ok: true, value: '2027-03' });
    expect(parseMonth('11月')).toEqual({ ok: false, error: 'yearMissing' });
  });
});

describe('the day in Japan', () => {
  it.each([
    ['2026-05-20T14:59:59.999Z', '2026-05-20'],
    ['2026-05-20T15:00:00.000Z', '2026-05-21'],
    ['2026-12-31T15:00:00.000Z', '2027-01-01'],
    ['2028-02-28T15:00:00.000Z', '2028-02-29'],
    ['2026-05-20T23:30:00+09:00', '2026-05-20'],
    ['2026-05-20', undefined],
    ['2026-05-20Tlater', undefined],
    ['', undefined],
  ])('%s falls on %s', (iso, day) => expect(japanDay(iso)).toBe(day));
});
