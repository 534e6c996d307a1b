import { expect, it } from 'vitest';
import { isMarkdown, plainMarkdown } from './markdownSigns.ts';

it.each([
  '# 題\n\n- 一つ',
  '- [ ] 見積り',
  '| 品 | 値 |\n| --- | ---: |\n| 大根 | 120円 |',
  '> [!note] 注意\n> 許可は保健所。',
  '駅前の[[朝市]]に聞いた',
  '**十人**に聞いた',
  '[要項](https://example.jp/a)',
])('%j is Markdown', (text) => expect(isMarkdown(text)).toBe(true));

it.each([
  '',
  '一、目的\n（１）移動販売\n①　改装\n１．見守り',
  '- 一つ\n- 二つ',
  '1. 一つ\n2. 二つ',
  '# 1 の店',
  '2026. 4. 1 から\n・野菜',
  '5 * 3 * 2 ** 2',
  '売上 [1] は (2) を見る',
])('%j is plain', (text) => expect(isMarkdown(text)).toBe(false));

it('turns the words of Obsidian into Markdown, but not in code', () => {
  expect(plainMarkdown('[[朝市]]の[[朝市#出店|出店者]] ![[写真.png|200]] ==大事== %%内緒%% ^a1')).toBe(
    '朝市の出店者 ［写真.png］ <mark>大事</mark> ',
  );
  expect(plainMarkdown('> [!warning]- 注意\n> 許可')).toBe('> **注意**  \n> 許可');
  expect(plainMarkdown('> [!tip]\n> 許可')).toBe('> **tip**  \n> 許可');
  expect(plainMarkdown('`[[a]]` \\[[b]]')).toBe('`[[a]]` \\[[b]]');
  expect(plainMarkdown('```\n[[a]]\n```\n[[b]]')).toBe('```\n[[a]]\n```\nb');
});
