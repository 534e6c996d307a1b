import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from './lexicon.ts';
import { readText } from './read.ts';
import type { ConceptView } from './view.ts';

const thing = (label: string, reading: string, more: Partial<ConceptView> = {}): ConceptView => ({
  label,
  reading,
  kind: 'thing',
  ...more,
});
const concepts: readonly ConceptView[] = [
  thing('水', 'みず'),
  thing('山', 'やま'),
  thing('雪', 'ゆき'),
  thing('りんご', 'りんご', { synonyms: ['林檎'] }),
  thing('剪定枝', 'せんていし'),
  thing('酒粕', 'さけかす', { synonyms: ['酒かす'], en: ['sake lees'], does: ['織る'] }),
  thing('おから', 'おから'),
  thing('空き家', 'あきや', { kind: 'place' }),
  thing('豆腐店', 'とうふてん', { kind: 'trade' }),
  thing('体育館', 'たいいくかん', { kind: 'place' }),
  thing('廃校の体育館', 'はいこうのたいいくかん', { kind: 'place' }),
  thing('ドローン', 'どろーん', { kind: 'technique' }),
  thing('客', 'きゃく', { kind: 'person' }),
  thing('搾りかす', 'しぼりかす'),
  thing('ウニ', 'うに'),
  thing('牡蠣殻', 'かきがら', { en: ['oyster shells'] }),
  thing('工場', 'こうじょう', { kind: 'trade', en: ['factory'] }),
  thing('ガラス', 'がらす', { en: ['glass'] }),
];
const lexicon = new Lexicon({ concepts });
/** 柚子 is a 柑橘, of which the seeds have a name of their own. */
const fruit = new Lexicon({
  concepts: [
    thing('柚子', 'ゆず', { rel: { isa: [1] } }),
    thing('柑橘', 'かんきつ'),
    thing('柑橘の種', 'かんきつのたね'),
    thing('種', 'たね'),
    thing('大豆', 'だいず'),
    thing('かつお', 'かつお', { rel: { isa: [6] } }),
    thing('魚', 'さかな'),
    thing('魚のあら', 'さかなのあら', { synonyms: ['魚の頭'] }),
    { ...thing('家', 'いえ'), kind: 'place' },
  ],
});
const labels = (text: string, using = lexicon) =>
  readText(using, text).mentions.map((m) => (m.node === undefined ? `?${m.text}` : using.node(m.node).label));

describe('an end that only looks like a word', () => {
  const ends = new Lexicon({
    concepts: [
      { ...thing('子ども', 'こども'), kind: 'person' },
      thing('搾りかす', 'しぼりかす'),
      thing('布', 'ぬの'),
      { ...thing('ランナー', 'らんなー'), kind: 'person' },
      thing('トマト', 'とまと'),
      thing('カード', 'かーど'),
    ],
  });
  it.each([
    ['藻を殖やす因子', '子ども'],
    ['カキの打ち子', '子ども'],
    ['形を生かす', '搾りかす'],
    ['成分の塗布', '布'],
    ['地域プランナー', 'ランナー'],
    ['ジャカードの生地', 'カード'],
  ])('%s has nothing to do with %s', (text, label) => {
    expect(labels(text, ends)).not.toContain(label);
  });
  it.each([
    ['ぜんそくの子', '子ども'],
    ['なしのかす', '搾りかす'],
    ['古い染め布', '布'],
    ['朝のランナー', 'ランナー'],
    ['ミニトマト', 'トマト'],
  ])('%s is %s', (text, label) => {
    expect(labels(text, ends)).toContain(label);
  });
});

describe('a part of something', () => {
  it.each([
    ['柚子の種', ['柚子', '柑橘の種']],
    ['ゆずの種', ['柚子', '柑橘の種']],
    ['かつおの頭', ['かつお', '魚のあら']],
  ])('%s is the part of what it is a kind of', (text, expected) => {
    expect(labels(text, fruit)).toEqual(expected);
  });
  it.each([
    ['大豆の種', ['大豆', '種']],
    ['柚子と種', ['柚子', '種']],
    ['家の種', ['家', '種']],
    ['種', ['種']],
  ])('%s stays what is written', (text, expected) => {
    expect(labels(text, fruit)).toEqual(expected);
  });
  it('does not read two kana as a word unless something belongs to it', () => {
    expect(labels('ゆずり葉', fruit)).not.toContain('柚子');
    expect(labels('ゆずのある', fruit)).not.toContain('柚子');
  });
});

describe('who does something', () => {
  const callings = new Lexicon({
    concepts: [
      { ...thing('書道', 'しょどう'), kind: 'technique' },
      { ...thing('家', 'いえ'), kind: 'place' },
      { ...thing('職人', 'しょくにん'), kind: 'person' },
      { ...thing('生徒', 'せいと'), kind: 'person' },
      { ...thing('街', 'まち', { synonyms: ['シティ'] }), kind: 'place' },
      { ...thing('販売', 'はんばい'), kind: 'technique' },
      { ...thing('獣害', 'じゅうがい'), kind: 'need' },
      thing('石', 'いし'),
    ],
  });
  const heads = (text: string) =>
    readText(callings, text).mentions.flatMap((m) =>
      m.head && m.node !== undefined ? [callings.node(m.node).label] : [],
    );
  it.each([
    ['書道家', ['書道']],
    ['書道士', ['書道']],
    ['生徒の手', ['生徒']],
    ['熊の出没', ['獣害']],
  ])('%s is about %j', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
  it.each([
    ['書道の家', ['家']],
    ['石の家', ['家']],
    ['紙の搾り手', ['職人']],
  ])('%s stays %j', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
  it('takes no word out of what somebody is doing', () => {
    expect(labels('販売をしている', callings)).toEqual(['販売']);
    expect(labels('販売のシティ', callings)).toEqual(['販売', '街']);
  });
});

describe('reading by longest match', () => {
  it.each([
    ['酒粕', ['酒粕']],
    ['酒かす', ['酒粕']],
    ['さけかす', ['酒粕']],
    ['サケカス', ['酒粕']],
    ['sake lees', ['酒粕']],
    ['空家', ['空き家']],
    ['林檎の剪定枝', ['りんご', '剪定枝']],
    ['廃校の体育館', ['廃校の体育館']],
    ['豆腐店のおから', ['豆腐店', 'おから']],
    ['ドローンの客', ['ドローン', '客']],
    ['手で織り', ['織る']],
    ['うに', ['ウニ']],
    ['oyster shell', ['牡蠣殻']],
    ['oyster shells', ['牡蠣殻']],
    ['factories', ['工場']],
    ['glas', []],
  ])('%s is %j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
  it.each([
    ['a short sound after an unread kanji', '形に合わない', 'わな'],
    ['a short sound within a name in hiragana', '農協とくしま', 'しま'],
    ['katakana that goes on', 'サクラエビ', 'サクラ'],
    ['katakana that goes on by one', 'セキュリティーズ', 'ティー'],
  ])('does not cut a word out of another: %s', (_, text, word) => {
    const using = new Lexicon({ concepts: [thing(word, ''), thing('紅茶', '')] });
    expect(labels(text, using)).not.toContain(word);
    expect(labels(word, using)).toEqual([word]);
    expect(labels(`紅茶の${word}`, using)).toEqual(['紅茶', word]);
  });
  it('finds the end of a compound in katakana', () => {
    expect(labels('ミニトマト', new Lexicon({ concepts: [thing('トマト', '')] }))).toEqual(['トマト']);
  });
  it.each([['水産'], ['山田'], ['雪崩'], ['']])('%j names none of the one-character words within it', (text) => {
    expect(readText(lexicon, text).mentions.filter((m) => m.node !== undefined)).toEqual([]);
  });
  it('takes the last of a compound as its head', () => {
    expect(readText(lexicon, 'りんごの剪定枝').mentions.map((m) => m.head)).toEqual([false, true]);
    expect(readText(lexicon, 'りんごと剪定枝').mentions.map((m) => m.head)).toEqual([true, true]);
  });
  it('knows an unknown word a little by its end, and says when it knows nothing', () => {
    expect(labels('ゆずの搾りかす').at(-1)).toBe('搾りかす');
    expect(labels('登山客')).toEqual(['客']);
    expect(readText(lexicon, '登山客').unread).toEqual(['登山客']);
    expect(readText(lexicon, 'ꙮꙮ')).toMatchObject({ unknown: true, mentions: [], coverage: 0 });
    expect(readText(lexicon, '酒粕').unknown).toBe(false);
  });
  it('points into the text as it was written', () => {
    const [first] = readText(lexicon, '　ｻｹｶｽの話').mentions;
    expect(first?.text).toBe('ｻｹｶｽ');
    expect([first?.start, first?.end]).toEqual([1, 5]);
  });
});

describe("a plan's own words", () => {
  const read = (text: string) => readText(lexicon, text).mentions.flatMap((m) => m.node ?? []);
  it('are understood, with what was answered about them', () => {
    const own = lexicon.with([{ label: 'ゆべし殻', of: ['おから'], yields: ['謎の粉末'], needs: ['客'] }], read);
    const at = own.nodeOf('ゆべし殻');
    expect(labels('ゆべし殻', own)).toEqual(['ゆべし殻']);
    expect(own.out(at ?? -1).map((e) => [e.kind, own.node(e.to).label])).toEqual([
      ['of', 'おから'],
      ['yields', '謎の粉末'],
      ['needs', '客'],
    ]);
    expect(lexicon.nodeOf('ゆべし殻')).toBeUndefined();
  });
  it('never take away what was understood', () => {
    const word = fc.constantFrom(...concepts.map((c) => c.label));
    fc.assert(
      fc.property(
        word,
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { maxLength: 4 }),
        (w, added) => {
          const own = lexicon.with(
            added.map((label) => ({ label })),
            read,
          );
          expect(readText(own, w).unknown).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});
