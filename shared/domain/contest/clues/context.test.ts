/** Whether a word that may be a name stands for a person, by what is before and after it. */
import { describe, expect, it } from 'vitest';
import { standsAlone, standsForPerson, touchesSameScript } from './context.ts';
import { viewOf } from './view.ts';

/** The word is between the brackets ⟦ ⟧. */
const marked = (text: string) => {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { view: viewOf(text.replace(/[⟦⟧]/gu, '')), span: { start, end } };
};
const person = (text: string, options?: Parameters<typeof standsForPerson>[2]) => {
  const { view, span } = marked(text);
  return standsForPerson(view, span, options);
};

describe('a person', () => {
  it.each([
    ['⟦森⟧さんが来た', true],
    ['店の⟦森⟧様へ', true],
    ['⟦森⟧様子を見る', false],
    ['大⟦森⟧さん', false],
    ['代表⟦森⟧さん', true],
    ['店主の⟦森⟧が', true],
    ['店主の⟦森⟧を歩く', false],
    ['代表 ⟦森⟧。', true],
    ['代表・⟦森⟧', true],
    ['代表は⟦森⟧です', true],
    ['代表は⟦森⟧林', false],
    ['母の⟦ミツ⟧が', true],
    ['母・⟦ミツ⟧', true],
    ['母、名前は⟦ミツ⟧です', true],
    ['母と⟦森⟧へ行く', false],
    ['母と⟦森⟧は', true],
    ['父⟦泉⟧と申します', true],
    ['緑の⟦森⟧が', false],
    ['⟦森⟧です。', true],
    ['ここが⟦森⟧です。', false],
    ['⟦森⟧ですが、', false],
    ['⟦森⟧と申します', true],
    ['ここは⟦森⟧と申します', true],
    ['⟦森⟧が店を切り盛りする', true],
    ['⟦森⟧は、店を経営する', true],
    ['⟦森⟧も働く', true],
    ['⟦森⟧で働く', false],
    ['⟦森⟧が魚を育てる', false],
    ['⟦泉田⟧が魚を育てる', true],
    ['⟦森⟧が広がる。店を経営する', false],
    ['深い⟦森⟧が店を経営する', false],
    ['「⟦森⟧が店を経営する', true],
    ['\n⟦森⟧が店を経営する', true],
    ['温⟦泉⟧が店を経営する', false],
  ] as const)('%s: %s', (text, expected) => expect(person(text)).toBe(expected));

  it('is a teacher before a laboratory', () => {
    expect(person('⟦森⟧研究室', { isTeacher: true })).toBe(true);
    expect(person('⟦森⟧研究室')).toBe(false);
    expect(person('大⟦森⟧研究室', { isTeacher: true })).toBe(false);
    expect(person('⟦森⟧ゼミ', { isTeacher: true })).toBe(true);
    expect(person('⟦森⟧研究', { isTeacher: true })).toBe(false);
  });
  it('is a relative whose things are mentioned', () => {
    expect(person('母⟦ミツ⟧の味', { isRelative: true })).toBe(true);
    expect(person('母⟦ミツ⟧の味')).toBe(false);
    expect(person('母の⟦ミツ⟧の味', { isRelative: true })).toBe(false);
    expect(person('母⟦ミツ⟧の店')).toBe(true);
  });
});

describe('a word that goes on in its own writing', () => {
  it.each([
    ['温⟦泉⟧', true],
    ['⟦泉⟧水', true],
    ['⟦泉⟧先生', false],
    ['代表⟦泉⟧', false],
    ['母⟦泉⟧', false],
    ['の⟦泉⟧の', false],
    ['ア⟦ラン⟧', true],
    ['⟦ラン⟧チ', true],
    ['⟦ラン⟧さん', false],
    ['の⟦ラン⟧の', false],
    ['お⟦さかい⟧', true],
    ['が⟦さかい⟧', false],
    ['⟦さかい⟧め', true],
    ['⟦さかい⟧の', false],
    ['⟦さかい⟧さん', false],
    ['⟦さかい⟧', false],
    ['漢⟦さかい⟧字', false],
  ] as const)('%s: %s', (text, expected) => {
    const { view, span } = marked(text);
    expect(touchesSameScript(view, span)).toBe(expected);
  });
});

describe('a family name that is no everyday word', () => {
  it.each([
    ['発送元は⟦齋藤⟧、', true, true],
    ['⟦高崎⟧市の', true, false],
    ['⟦高崎⟧市長さん', true, false],
    ['北⟦斎藤⟧', true, false],
    ['代表⟦斎藤⟧', true, true],
    ['⟦斎藤⟧花子', true, true],
    ['⟦花子⟧草', false, false],
    ['⟦花子⟧先生', false, true],
    ['⟦花子⟧の', false, true],
    ['⟦斎藤⟧産業', true, true],
    ['⟦斎藤⟧産の', true, false],
  ] as const)('%s (family: %s): %s', (text, isFamily, expected) => {
    const { view, span } = marked(text);
    expect(standsAlone(view, span, isFamily)).toBe(expected);
  });
});
