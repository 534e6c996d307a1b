import { describe, expect, it } from 'vitest';
import {
  asNoun,
  asQuoted,
  asSentence,
  cleaned,
  isBrief,
  isPolite,
  joined,
  linesOf,
  needsList,
  shapeOf,
} from './phrases.ts';

describe('the shape of a title', () => {
  it.each([
    ['酒粕', 'noun'],
    ['酒かす', 'noun'],
    ['焼きなす', 'noun'],
    ['竹ざる', 'noun'],
    ['山ぶどう', 'noun'],
    ['堀川ごぼう', 'noun'],
    ['柚子こしょう', 'noun'],
    ['三つ', 'noun'],
    ['住まい', 'noun'],
    ['管理栄養士の姉', 'noun'],
    ['田中さん', 'noun'],
    ['鍋ぶた', 'noun'],
    ['', 'noun'],
    ['Sake lees', 'noun'],
    ['酒粕を乾燥する', 'clause'],
    ['酒粕で洗顔料を作る', 'clause'],
    ['パンを焼く', 'clause'],
    ['子どもに届ける', 'clause'],
    ['作る。', 'clause'],
    ['なすをつくる', 'clause'],
    ['冬に仕事がない', 'clause'],
    ['買い物に行きたい', 'clause'],
    ['働き手が足りない', 'clause'],
    ['粕が余っている', 'clause'],
    ['20人に聞いた', 'clause'],
    ['酒粕で洗顔料を作ります', 'sentence'],
    ['酒粕で洗顔料を作ります。', 'sentence'],
    ['粕が余る。だから使う', 'sentence'],
    ['やってみよう！', 'sentence'],
    ['いくらで売れる？', 'question'],
    ['Who buys it?', 'question'],
  ])('%s is a %s', (title, shape) => {
    expect(shapeOf(title)).toBe(shape);
  });
});

describe('words in a sentence', () => {
  it('are used where only a noun fits', () => {
    expect(asNoun('酒粕。', 'ja')).toBe('酒粕');
    expect(asNoun('酒粕を乾かす', 'ja')).toBe('酒粕を乾かすこと');
    expect(asNoun('売れるか？', 'ja')).toBe('「売れるか？」');
    expect(asNoun('「雪」を運びます', 'ja')).toBe('「『雪』を運びます」');
    expect(asNoun('酒粕を乾かす', 'en')).toBe('“酒粕を乾かす”');
    expect(asNoun('Sake lees.', 'en')).toBe('Sake lees');
  });
  it('lose line breaks, marks of the end and our own signs, and nothing else', () => {
    expect(cleaned(' 酒粕\n200kg。 ')).toBe('酒粕 200kg');
    expect(cleaned('酒粕、')).toBe('酒粕');
    expect(cleaned('ｻｹｶｽ')).toBe('ｻｹｶｽ');
    expect(cleaned('a\ue000b\ue001')).toBe('ab');
    expect(cleaned('Yamada Co., Ltd.')).toBe('Yamada Co., Ltd');
    expect(cleaned('粕'.repeat(200))).toHaveLength(200);
  });
  it('end as sentences do', () => {
    expect(asSentence('作ります')).toBe('作ります。');
    expect(asSentence('作ります。')).toBe('作ります。');
    expect(asSentence('売れるか？')).toBe('売れるか？');
    expect(asSentence('We bake bread')).toBe('We bake bread.');
    expect(asSentence('')).toBe('');
    expect(asQuoted('1個1,450円で買う。', 'ja')).toBe('「1個1,450円で買う」');
  });
  it('are joined', () => {
    expect(joined([], 'ja')).toBe('');
    expect(joined(['酒粕'], 'ja')).toBe('酒粕');
    expect(joined(['酒粕', '竹'], 'ja')).toBe('酒粕と竹');
    expect(joined(['酒粕', '竹', '雪'], 'ja')).toBe('酒粕、竹、雪');
    expect(joined(['lees', 'bamboo', 'snow'], 'en')).toBe('lees, bamboo and snow');
  });
  it('become a list when there are many or long ones', () => {
    expect(needsList(['a', 'b', 'c', 'd', 'e'])).toBe(false);
    expect(needsList(['a', 'b', 'c', 'd', 'e', 'f'])).toBe(true);
    expect(needsList(['粕'.repeat(200)])).toBe(false);
    expect(needsList(['粕'.repeat(60), '竹'.repeat(60)])).toBe(false);
    expect(needsList(['粕'.repeat(60), '竹'.repeat(61)])).toBe(true);
  });
});

describe('a note', () => {
  it('is brief when it fits into brackets', () => {
    expect(isBrief('冬に200kg')).toBe(true);
    expect(isBrief('')).toBe(false);
    expect(isBrief('粕'.repeat(40))).toBe(true);
    expect(isBrief('粕'.repeat(41))).toBe(false);
    expect(isBrief('1月\n2月')).toBe(false);
    expect(isBrief('冬（1月）')).toBe(false);
    expect(isBrief('冬に余ります。')).toBe(false);
  });
  it('stays unchanged if it is polite throughout', () => {
    expect(isPolite('冬に余ります。\n捨てています。')).toBe(true);
    expect(isPolite('冬に余る。捨てています。')).toBe(false);
    expect(linesOf('・1月\n\n- 2月。\n3) 3月')).toEqual(['1月', '2月', '3月']);
  });
});
