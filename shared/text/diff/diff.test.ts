/** The display of changes: literal expectations for sentences, then invariants for any two texts. `[-old-]{+new+}`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRows } from './rows.ts';
import { diffKeys } from './sequence.ts';
import { beginningOf, shortened } from './shortened.ts';
import { MAX_SEGMENTED, splitWords } from './splitWords.ts';
import { diffText, diffTokens, type Part, partsOf, type Token, wordTokens } from './tokens.ts';

const SIGNS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
const marked = (parts: readonly Part[]): string =>
  parts.map(({ kind, text }) => `${SIGNS[kind][0]}${text}${SIGNS[kind][1]}`).join('');
const between = (a: string, b: string): string => marked(diffText(a, b));

describe('a changed sentence reads as a person would mark it', () => {
  it.each([
    // The stem of a verb with its ending: never 「思聞い込みた」.
    ['話を思い込みた。', '話を聞いた。', '話を[-思い込みた-]{+聞いた+}。'],
    ['箱を売ります。', '箱を売りました。', '箱を[-売ります-]{+売りました+}。'],
    ['去年はできませんでした。', '去年はできました。', '去年は[-できませんでした-]{+できました+}。'],
    ['菓子をつくっています。', '菓子をつくっていました。', '菓子を[-つくっています-]{+つくっていました+}。'],
    ['美しかった花', '楽しかった花', '[-美しかった-]{+楽しかった+}花'],
    // A particle by itself.
    ['駅に行く。', '駅へ行く。', '駅[-に-]{+へ+}行く。'],
    ['駅前でつくる。', '駅前につくる。', '駅前[-で-]{+に+}つくる。'],
    // In the middle.
    ['花を皿に盛る。', '白い花を赤い皿に盛る。', '{+白い+}花を{+赤い+}皿に盛る。'],
    ['地域の高齢者のために', '地域の若い人のために', '地域の[-高齢者-]{+若い人+}のために'],
    // Numbers, days and times are never cut.
    ['一箱1,200円で、月に300箱', '一箱1,450円で、月に200箱', '一箱[-1,200-]{+1,450+}円で、月に[-300-]{+200+}箱'],
    ['値段は、1200円', '値段は、12000円', '値段は、[-1200-]{+12000+}円'],
    ['定員１２名', '定員12名', '定員[-１２-]{+12+}名'],
    ['２０２６年度', '２０２７年度', '[-２０２６-]{+２０２７+}年度'],
    ['2026年11月20日に開く', '2027年1月5日に開く', '[-2026年11月20-]{+2027年1月5+}日に開く'],
    ['営業は10:00から', '営業は10:30から', '営業は[-10:00-]{+10:30+}から'],
    ['電話 03-1234-5678', '電話 03-1234-5679', '電話 [-03-1234-5678-]{+03-1234-5679+}'],
    // Two words over a particle are one change, over the rest of a sentence two.
    ['酒粕を売る', '米粉を作る', '[-酒粕を売る-]{+米粉を作る+}'],
    ['店は駅前にあります。', '値段は半額にしました。', '[-店は駅前にあります-]{+値段は半額にしました+}。'],
    // Inserted into a compound, or removed from it.
    ['静岡の料理店です', '静岡の料理と酒の店です', '静岡の料理{+と酒の+}店です'],
    ['静岡の料理と酒の店です', '静岡の料理店です', '静岡の料理[-と酒の-]店です'],
    ['旗🇯🇵です', '旗🇯と🇵です', '旗[-🇯🇵-]{+🇯と🇵+}です'],
    // Whole sentences.
    ['一つ目。三つ目。', '一つ目。二つ目。三つ目。', '一つ目。{+二つ目。+}三つ目。'],
    ['一つ目。二つ目。三つ目。', '一つ目。三つ目。', '一つ目。[-二つ目。-]三つ目。'],
    ['春から売る。', '春から売ります。夏は休む。', '春から[-売る-]{+売ります+}。{+夏は休む。+}'],
    ['春から売ります。夏は休む。', '春から売る。', '春から[-売ります-]{+売る+}。[-夏は休む。-]'],
    // Emoji, surrogate pairs, marks.
    ['家族👨‍👩‍👧‍👦で', '家族👨‍👩‍👧で', '家族[-👨‍👩‍👧‍👦-]{+👨‍👩‍👧+}で'],
    ['𠮷野家', '吉野家', '[-𠮷野家-]{+吉野家+}'],
    ['👍🏻です', '👍🏿です', '[-👍🏻-]{+👍🏿+}です'],
    ['旗🇯🇵', '旗🇺🇸', '旗[-🇯🇵-]{+🇺🇸+}'],
    // English.
    ['The cat sat on the mat.', 'The dog sat on the big mat.', 'The [-cat-]{+dog+} sat on the {+big +}mat.'],
    ['We sell 300 boxes a month.', 'We sell 450 boxes a month.', 'We sell [-300-]{+450+} boxes a month.'],
    ["It isn't open.", 'It is open.', "It [-isn't-]{+is+} open."],
    ['One. Three.', 'One. Two. Three.', 'One. {+Two. +}Three.'],
    // Nothing, and nothing on one side.
    ['', '', ''],
    ['', '新しい文。', '{+新しい文。+}'],
    ['古い文。', '', '[-古い文。-]'],
    ['同じ文。', '同じ文。', '同じ文。'],
  ])('%s → %s', (a, b, expected) => {
    expect(between(a, b)).toBe(expected);
  });

  it('positions are those of the tokens: a chip in a document takes up one', () => {
    const chip: Token = { key: '\u0000chip', text: '［価格 1,000円］', size: 1 };
    const a = [...wordTokens('単価は'), chip, ...wordTokens('です。')];
    const b = [...wordTokens('単価は'), chip, ...wordTokens('でした。')];
    expect(diffTokens(a, b)).toEqual([{ from: 4, to: 6, at: 4, until: 7 }]);
    expect(diffTokens(a, [...a, ...wordTokens('税別です。')])).toEqual([{ from: 7, to: 7, at: 7, until: 12 }]);
  });
  it('a chip is one word, replaced as a whole and never joined to its neighbours', () => {
    const chip = (id: string, text: string): Token => ({ key: `\u0000${id}`, text });
    const a = [...wordTokens('単価は'), chip('1', '［価格 1,000円］'), ...wordTokens('です。')];
    const b = [...wordTokens('単価は'), chip('2', '［原価 1,000円］'), ...wordTokens('です。')];
    expect(marked(partsOf(a, b, diffTokens(a, b)))).toBe('単価は[-［価格 1,000円］-]{+［原価 1,000円］+}です。');
    // Words that somebody typed are not the chip that shows them.
    const typed = wordTokens('単価は［価格 1,000円］です。');
    expect(marked(partsOf(a, typed, diffTokens(a, typed)))).toBe(
      '単価は[-［価格 1,000円］-]{+［価格 1,000円］+}です。',
    );
    const two = [chip('1', '［甲］'), ...wordTokens('を'), chip('2', '［乙］')];
    const other = [chip('3', '［丙］'), ...wordTokens('を'), chip('2', '［乙］')];
    expect(marked(partsOf(two, other, diffTokens(two, other)))).toBe('[-［甲］-]{+［丙］+}を［乙］');
  });
});

describe('words', () => {
  it.each([
    ['酒粕を使った焼き菓子をつくっています。', '酒粕|を|使った|焼き|菓子|を|つくっています|。'],
    ['読んで飲んで、売りながら', '読んで|飲んで|、|売りながら'],
    ['お客様からの聞き取りで', 'お客様|から|の|聞き|取り|で'],
    ['月に300箱', '月|に|300|箱'],
    ['水しかない', '水|しか|ない'],
    ['2026-11-20の10:00〜18:00', '2026-11-20|の|10:00|〜|18:00'],
    ['1/2と3.5%', '1/2|と|3.5|%'],
    ['5-と-5', '5|-|と|-|5'],
  ])('%s', (text, expected) => {
    expect(splitWords(text).join('|')).toBe(expected);
  });
  it('splits a text too long for the dictionary at punctuation and spaces', () => {
    const sentence = '酒粕を使った菓子を売ります。';
    const text = sentence.repeat(Math.ceil((MAX_SEGMENTED + 1) / sentence.length));
    expect(splitWords(text).slice(0, 3)).toEqual(['酒粕を使った菓子を売ります', '。', '酒粕を使った菓子を売ります']);
    expect(splitWords(text).join('')).toBe(text);
  });
});

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const hasLoneSurrogate = (text: string): boolean => !text.isWellFormed();
/** Text as typed in Japan: kana, kanji, digits of both widths, punctuation, emoji, anything. */
const someText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'酒粕 を 売る 売ります 聞いた 思い込み 𠮷野家 👨‍👩‍👧‍👦 👍🏽 🇯🇵 か\u3099 é e\u0301 1,200 １２ 円 。 、 . the cat isn’t 2026年'.split(
          ' ',
        ),
        ' ',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(''));

describe('of any two texts', () => {
  it('the parts that were not removed are the new text, those that were not added the old one', () => {
    fc.assert(
      fc.property(someText, someText, (a, b) => {
        const parts = diffText(a, b);
        const without = (kind: Part['kind']) => parts.filter((p) => p.kind !== kind).map((p) => p.text);
        expect(without('removed').join('')).toBe(b);
        expect(without('added').join('')).toBe(a);
      }),
      { numRuns: 400 },
    );
  });
  it('no part begins or ends inside a grapheme or holds half of a surrogate pair', () => {
    fc.assert(
      fc.property(someText, someText, (a, b) => {
        const parts = diffText(a, b);
        expect(parts.some(({ text }) => hasLoneSurrogate(text))).toBe(false);
        for (const [text, kept] of [
          [a, parts.filter((p) => p.kind !== 'added')],
          [b, parts.filter((p) => p.kind !== 'removed')],
        ] as const) {
          const bounds = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
          let at = 0;
          for (const part of kept) {
            expect(bounds.has(at), `${JSON.stringify(text)} at ${at}`).toBe(true);
            at += part.text.length;
          }
        }
      }),
      { numRuns: 400 },
    );
  });
  it('equal texts have no changes', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(diffTokens(wordTokens(text), wordTokens(text))).toEqual([]);
      }),
    );
  });
  it('what was added is not what was removed', () => {
    fc.assert(
      fc.property(someText, someText, (a, b) => {
        diffText(a, b).forEach((part, i, parts) => {
          if (part.kind === 'removed' && parts[i + 1]?.kind === 'added') expect(parts[i + 1]?.text).not.toBe(part.text);
        });
      }),
    );
  });
});

describe('the keys of two sequences', () => {
  it.each([
    ['nothing', '', '', []],
    ['equal', 'abc', 'abc', []],
    ['one in the middle', 'abc', 'axc', [[1, 2, 1, 2]]],
    [
      'at both ends',
      'abc',
      'xaby',
      [
        [0, 0, 0, 1],
        [2, 3, 3, 4],
      ],
    ],
    ['all', 'ab', 'xyz', [[0, 2, 0, 3]]],
    ['only an addition', 'ab', 'axb', [[1, 1, 1, 2]]],
    ['only a removal', 'axb', 'ab', [[1, 2, 1, 1]]],
  ])('%s', (_, a, b, expected) => {
    expect(diffKeys([...a], [...b]).map((h) => [h.from, h.to, h.at, h.until])).toEqual(expected);
  });
  it('beyond the limit of edits the middle is one change, and its ends are still found', () => {
    const [a, b] = [[...'pabcdefq'], [...'paXcYeZq']];
    expect(diffKeys(a, b, 6)).toHaveLength(3);
    expect(diffKeys(a, b, 5)).toEqual([{ from: 2, to: 7, at: 2, until: 7 }]);
  });
});

describe('paragraphs of two texts', () => {
  const rows = (texts: readonly (string | [id: string, text: string])[]) =>
    texts.map((t) => {
      const [id, key] = typeof t === 'string' ? [undefined, t] : t;
      return { id, key, tokens: () => wordTokens(key) };
    });
  const matched = (a: Parameters<typeof rows>[0], b: Parameters<typeof rows>[0]): string[] =>
    matchRows(rows(a), rows(b)).map(
      ({ before, after, moved }) => `${before.join('+')}→${after.join('+')}${moved ? ' moved' : ''}`,
    );
  const A = '酒粕を使った焼き菓子を道の駅で売ります。';
  const B = '冬は蔵の見学会を毎週土曜日に開きます。';
  const C = '大学の低温発酵の技術を借ります。';

  it.each([
    ['nothing', [], [], []],
    ['the same', [A, B], [A, B], ['0→0', '1→1']],
    ['one that came', [A, C], [A, B, C], ['0→0', '→1', '1→2']],
    ['one that went', [A, B, C], [A, C], ['0→0', '1→', '2→1']],
    ['one that went at the top', [A, B], [B], ['0→', '1→0']],
    ['rewritten: by its words', [A, B], [`まず、${A}`, B], ['0→0', '1→1']],
    ['another one in its place', [A, C], [B, C], ['0→', '→0', '1→1']],
    [
      'rewritten from the ground up: by its id',
      [
        ['1', A],
        ['2', C],
      ],
      [
        ['1', B],
        ['2', C],
      ],
      ['0→0', '1→1'],
    ],
    ['moved down', [A, B, C], [B, C, A], ['1→0', '2→1', '0→2 moved']],
    [
      'moved and written again under another id',
      [
        ['1', A],
        ['2', B],
        ['3', C],
      ],
      [
        ['2', B],
        ['3', C],
        ['4', A],
      ],
      ['1→0', '2→1', '0→2 moved'],
    ],
    [
      'split',
      [
        ['1', A + B],
        ['2', C],
      ],
      [
        ['1', A],
        ['3', B],
        ['2', C],
      ],
      ['0→0+1', '1→2'],
    ],
    [
      'split where the id stays with the second half',
      [['1', A + B]],
      [
        ['3', A],
        ['1', B],
      ],
      ['0→0+1'],
    ],
    [
      'split in three',
      [['1', A + B + C]],
      [
        ['1', A],
        ['2', B],
        ['3', C],
      ],
      ['0→0+1+2'],
    ],
    [
      'joined',
      [
        ['1', A],
        ['2', B],
        ['3', C],
      ],
      [
        ['1', A + B],
        ['3', C],
      ],
      ['0+1→0', '2→1'],
    ],
    [
      'one taken apart that was also rewritten is what came',
      [['1', A]],
      [
        ['1', A],
        ['2', C],
      ],
      ['0→0', '→1'],
    ],
    ['the same words twice: in their order', [B, A, B], [A, B, A, B], ['→0', '0→1', '1→2', '2→3']],
  ] as const)('%s', (_, a, b, expected) => {
    expect(matched(a as never, b as never)).toEqual(expected);
  });

  it('each row of both texts is in one match', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(A, B, C, A + B, B + C), someText), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const all = matchRows(rows(a), rows(b));
        const numbers = (n: number) => Array.from({ length: n }, (_, i) => i);
        expect(all.flatMap((m) => m.before).sort((x, y) => x - y)).toEqual(numbers(a.length));
        expect(all.flatMap((m) => m.after).sort((x, y) => x - y)).toEqual(numbers(b.length));
      }),
    );
  });

  it('rewritten chapters take time linear in their words, not quadratic in their paragraphs', () => {
    const chapter = (seed: number, count: number) =>
      Array.from(
        { length: count },
        (_, i) => `${(i * 7919 + seed) % 9973}番の計画は${(i * 31 + seed) % 997}人の町で${i}年続けます。`,
      );
    const timed = (count: number): number => {
      const [a, b] = [rows(chapter(1, count)), rows(chapter(2, count))];
      const start = performance.now();
      matchRows(a, b);
      return performance.now() - start;
    };
    timed(200);
    const [small, large] = [timed(500), timed(4_000)];
    // Eight times as much: quadratic time would be sixty-four times as long.
    expect(large).toBeLessThan(Math.max(small, 20) * 30);
  });
});

describe('a diff beside long text', () => {
  const long = '酒粕を使った菓子を売ります。'.repeat(12);
  it('keeps about two lines on either side of a change', () => {
    const [head, change, tail] = shortened([
      { kind: 'same', text: long },
      { kind: 'added', text: '新しい文。' },
      { kind: 'same', text: long },
    ]);
    expect(head).toEqual({ kind: 'same', text: `…。${'酒粕を使った菓子を売ります。'.repeat(4)}` });
    expect(change).toEqual({ kind: 'added', text: '新しい文。' });
    expect(tail).toEqual({ kind: 'same', text: `${'酒粕を使った菓子を売ります。'.repeat(4)}酒粕を…` });
  });
  it('is complete if little would be omitted, and if nothing changed', () => {
    const short = [
      { kind: 'same', text: 'あ'.repeat(90) },
      { kind: 'removed', text: '文。' },
    ] as const;
    expect(shortened(short)).toEqual(short);
    expect(shortened([{ kind: 'same', text: long }])).toEqual([{ kind: 'same', text: long }]);
  });
  it('begins with whole words', () => {
    expect(beginningOf('酒粕を使った菓子', 5)).toBe('酒粕を');
    expect(beginningOf('酒粕を使った菓子', 6)).toBe('酒粕を使った');
    expect(beginningOf('', 5)).toBe('');
  });
});
