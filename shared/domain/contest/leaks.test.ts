import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELD_OUT } from '../../../tests/leaksHeldOut.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { identityFrom } from './clues/identity.ts';
import { LEAK_KINDS, LEAK_LABELS, placeholder } from './clues/kinds.ts';
import { partsOf } from './clues/people.ts';
import { kanaKey, latinKey } from './clues/romaji.ts';
import { redact, scannerFor } from './leaks.ts';

type Facts = Readonly<Record<string, unknown>>;
const scan = (facts: Facts, text: string) => scannerFor(identityFrom(facts))({ where: 'x', text });
const mask = (facts: Facts, text: string) =>
  redact(text, scan(facts, text), (kind) => placeholder(LEAK_LABELS[kind][0]));

describe('clues in passages that the rules were not written for', () => {
  const passages = HELD_OUT.flatMap(({ facts, lines }) =>
    lines.map(([text, hide, keep]) => ({ facts, text, hide, keep, masked: mask(facts, text) })),
  );
  it('hides at least 95 of 100 clues', () => {
    expect(passages.length).toBeGreaterThanOrEqual(200);
    const clues = passages.flatMap(({ hide, masked }) => hide.map((h) => ({ h, isHidden: !masked.includes(h) })));
    const missed = clues.filter((c) => !c.isHidden).map((c) => c.h);
    expect(missed.length / clues.length, missed.join(' ')).toBeLessThanOrEqual(0.05);
  });
  it('touches at most 3 of 100 passages without a clue, and loses no word beside one', () => {
    const clean = passages.filter((p) => p.hide.length === 0);
    const touched = clean.filter((p) => p.masked !== p.text).map((p) => p.text);
    expect(clean.length).toBeGreaterThanOrEqual(50);
    expect(touched.length / clean.length, touched.join(' ')).toBeLessThanOrEqual(0.03);
    const lost = passages.flatMap((p) => p.keep.filter((k) => !p.masked.includes(k)));
    expect(lost.length / passages.length, lost.join(' ')).toBeLessThanOrEqual(0.03);
  });
});

/** The rates above leave room for a rule that cannot know a word; none of these passages needs it today, and a change has to say which one does. */
describe('each of those passages', () => {
  it.each(HELD_OUT)('of $facts.name', ({ facts, lines }) => {
    for (const [text, hide, keep] of lines) {
      const masked = mask(facts, text);
      for (const clue of hide) expect(masked, text).not.toContain(clue);
      for (const word of keep) expect(masked).toContain(word);
      if (hide.length === 0) expect(masked).toBe(text);
    }
  });
});

describe('each way of writing', () => {
  const who = { name: '髙橋 純', reading: 'たかはし じゅん', business: '株式会社たかはし木工所' };
  it.each([
    ['高橋純', '〔氏名〕'],
    ['ﾀｶﾊｼｼﾞｭﾝ', '〔氏名〕'],
    ['たかはしじゅん', '〔氏名〕'],
    ['Jun TAKAHASHI', '〔氏名〕'],
    ['Takahasi Zyun', '〔氏名〕'],
    ['J.T.', '〔氏名〕'],
    ['(株)たかはし木工所', '〔組織名〕'],
    ['たかはし木工', '〔組織名〕'],
    // Similar text that is not one.
    ['純粋な水', '純粋な水'],
    ['高い橋', '高い橋'],
    ['June 1', 'June 1'],
    ['A.T.', 'A.T.'],
    ['木工所', '木工所'],
  ])('%s', (text, masked) => {
    expect(mask(who, `　${text}`)).toBe(`　${masked}`);
  });
  it.each([
    ['03-1234-5678', true],
    ['03 1234 5678', true],
    ['(03)1234-5678', true],
    ['0312345678', true],
    ['０３．１２３４．５６７８', true],
    ['〇三―一二三四―五六七八', true],
    ['+81-3-1234-5678', true],
    // One digit fewer, one more, and other numbers.
    ['03-1234-567', false],
    ['2026-04-01', false],
    ['1,234,567,890円', false],
    ['0.123456789', false],
    ['', false],
  ])('a telephone, whoever’s it is: %s', (text, isFound) => {
    expect(scan({}, text).map((l) => l.found)).toEqual(isFound ? [text] : []);
  });
  it('addresses of the state and of services that everybody uses tell nothing; a page on one does', () => {
    expect(mask({}, 'https://www.maff.go.jp/j/tokei/ と instagram.com')).toBe(
      'https://www.maff.go.jp/j/tokei/ と instagram.com',
    );
    expect(mask({}, 'instagram.com/hana_farm')).toBe('〔URL〕');
  });
  it('masks a relative whom no fact names; keeps their things', () => {
    expect(mask({}, '妻の花子が帳簿をつけ、父・和夫と畑に出ます。')).toBe(
      '妻の〔家族の名〕が帳簿をつけ、父・〔家族の名〕と畑に出ます。',
    );
    const things = '父の畑が荒れ、祖父の代から母の手料理と妻の実家を守ります。';
    expect(mask({}, things)).toBe(things);
  });
  it('a word that a person chose is found in any width and spelling, everywhere', () => {
    expect(mask({ words: ['銀鮭まつり'] }, '銀鮭まつり、銀鮭マツリ、銀 鮭まつり')).toBe(
      '〔伏せた語〕、〔伏せた語〕、〔伏せた語〕',
    );
  });
});

describe('what names are made of', () => {
  it.each([
    ['斎藤花子', 'さいとう はなこ', ['斎藤', '花子']],
    ['柳田優', 'やなぎだ ゆう', ['柳田', '優']],
    ['辻千代', 'つじ ちよ', ['辻', '千代']],
    ['佐々木望', 'ささき のぞみ', ['佐々木', '望']],
    ['森泉', 'もり いずみ', ['森', '泉']],
    ['新井ひとみ', 'あらい ひとみ', ['新井', 'ひとみ']],
    ['森下教授', '', ['森下']],
    ['東 良雄（夫）', '', ['東', '良雄']],
  ])('%s', (name, reading, parts) => {
    expect(partsOf({ name, reading }).map((p) => p.written)).toEqual(parts);
  });
  it.each([
    ['おおくぼ', 'Ohkubo'],
    ['おおくぼ', 'Ōkubo'],
    ['じゅんいちろう', 'Jun’ichiro'],
    ['じゅんいちろう', 'Zyun-itirou'],
    ['ほんま', 'Homma'],
    ['ふじわら', 'Huziwara'],
    ['つちや', 'Tsuchiya'],
    ['はっとり', 'Hattori'],
    ['りゅういち', 'Ryûiti'],
  ])('%s is %s', (kana, latin) => {
    expect(latinKey(latin)).toBe(kanaKey(kana));
  });
  it('different readings have different keys', () => {
    const keys = ['さとう', 'さいとう', 'かとう', 'ごとう', 'いとう', 'えんどう', 'こんどう', 'あんどう', 'くどう'].map(
      kanaKey,
    );
    expect(new Set(keys).size).toBe(9);
  });
  it('the placeholders are the names on the screens', () => {
    for (const kind of LEAK_KINDS) expect(LEAK_LABELS[kind]).toEqual(MESSAGES[`leak.${kind}`]);
  });
});

describe('masking, for any text', () => {
  const pieces = fc.constantFrom(
    ...HELD_OUT.flatMap(({ lines }) => lines.map(([text]) => text)),
    ...[
      '〔氏名〕',
      '〔',
      '〓',
      '\n',
      '、',
      'の',
      '代表',
      '父の',
      'さん',
      '@',
      '0120',
      '大学の',
      '第',
      '𠮷',
      '\u3099',
      'ー',
      ' ',
    ],
  );
  const text = fc.oneof(
    fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 8 }).map((p) => p.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const facts = fc.constantFrom(...HELD_OUT.map((h) => h.facts as Facts));
  const runs = { numRuns: 1_500 };
  it('changes nothing outside of the findings', () => {
    fc.assert(
      fc.property(facts, text, (f, t) => {
        const leaks = scan(f, t);
        let at = 0;
        let rebuilt = '';
        for (const { start, end, found } of leaks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(t.slice(start, end)).toBe(found);
          rebuilt += t.slice(at, start) + found;
          at = end;
        }
        expect(rebuilt + t.slice(at)).toBe(t);
      }),
      runs,
    );
  });
  it('leaves no clue: masking is idempotent', () => {
    fc.assert(
      fc.property(facts, text, (f, t) => {
        const once = mask(f, t);
        expect(scan(f, once)).toEqual([]);
        expect(mask(f, once)).toBe(once);
      }),
      runs,
    );
  });
  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(facts, text, fc.integer({ min: 1, max: 9 }), (f, t, turn) => {
        const keys = Object.keys(f);
        const turned = [...keys.slice(turn % keys.length), ...keys.slice(0, turn % keys.length)].reverse();
        expect(scan(Object.fromEntries(turned.map((k) => [k, f[k]])), t)).toEqual(scan(f, t));
      }),
      { numRuns: 300 },
    );
  });
});
