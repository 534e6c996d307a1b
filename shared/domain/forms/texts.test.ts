import { describe, expect, it } from 'vitest';
import type { FormFacts } from './facts.ts';
import { textFor, textRows } from './texts.ts';

const FILL = { by: 'text', sections: ['career'], cards: ['market'] } as const;
const factsOf = (text: string): FormFacts => ({
  fields: {},
  sections: text === '' ? [] : [{ key: 'career', title: '略歴', says: [{ text, origins: [] }] }],
  cards: () => new Map([['market', [{ text: 'カードの言葉', origins: [] }]]]),
  customers: [],
  partners: [],
  money: undefined,
});
const rowsOf = (text: string) => textRows(FILL, factsOf(text)).rows;

it.each([
  [['山田（代表）', '佐藤（調理）'], '山田（代表）\n佐藤（調理）'],
  [['朝に焼きます。', '昼に売ります。'], '朝に焼きます。昼に売ります。'],
  [['朝に焼きます（毎日です。）', '昼に売ります。'], '朝に焼きます（毎日です。）昼に売ります。'],
])('runs whole sentences on, and keeps the lines of a list: %j', (texts, text) => {
  const sections = [{ key: 'career', title: '略歴', says: texts.map((said) => ({ text: said, origins: [] })) }];
  expect(textFor(FILL, { ...factsOf(''), sections }).text).toBe(text);
});

describe('lines of the text as rows of a table', () => {
  it.each([
    ['2019年4月 カフェ開業', ['2019年4月', 'カフェ開業']],
    ['平成元年3月、入社', ['平成元年3月', '入社']],
    // Full-width digits are read as a date, and stay as the person wrote them.
    ['２０１９年４月　㈱丸山に入社', ['２０１９年４月', '㈱丸山に入社']],
    // A single character that represents two, in the date and after it.
    ['㍻31年4月：℡を引く', ['㍻31年4月', '℡を引く']],
    ['2019年4月 ㈱①ｶﾌｪ 50㎡', ['2019年4月', '㈱①ｶﾌｪ 50㎡']],
    ['2020年 𠮷野家', ['2020年', '𠮷野家']],
    ['㈱丸山で働く', ['', '㈱丸山で働く']],
  ])('%s', (line, row) => {
    expect(rowsOf(line)).toEqual([row]);
  });
  it('leaves out blank lines', () => {
    expect(rowsOf('2019年 入社\n\n  \n2020年 退社')).toEqual([
      ['2019年', '入社'],
      ['2020年', '退社'],
    ]);
  });
});

it('composes what the cards say only where the text says nothing', () => {
  expect(textFor(FILL, factsOf('')).text).toBe('カードの言葉');
  const cards = () => {
    throw new Error('composed');
  };
  expect(textFor(FILL, { ...factsOf('本文の言葉'), cards }).text).toBe('本文の言葉');
});
