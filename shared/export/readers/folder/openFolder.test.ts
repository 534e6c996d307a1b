import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openFolder } from './openFolder.ts';

const text = (words: string) => new TextEncoder().encode(words);

it('takes texts, boards, tables and pictures, lists the other files, and ignores files of the system', () => {
  const opened = openFolder(
    zipSync({
      'わたしの計画/plan.md': text('# 酒粕'),
      'わたしの計画/boards/01_板.canvas': text('{}'),
      'わたしの計画/boards/01_板.csv': text('名前'),
      'わたしの計画/pictures/a.png': Uint8Array.of(1),
      'わたしの計画/pictures/board.svg': text('<svg/>'),
      'わたしの計画/写真/b.png': Uint8Array.of(1),
      'わたしの計画/rows/nodes.csv': text('id'),
      'わたしの計画/folder.json': text('{}'),
      'わたしの計画/.obsidian/app.md': text('設定'),
      '__MACOSX/plan.md': text('x'),
      'わたしの計画/空/': new Uint8Array(),
    }),
  );
  if (!opened.ok) throw new Error(opened.error);
  expect(Object.keys(opened.value.files)).toEqual([
    'わたしの計画/plan.md',
    'わたしの計画/boards/01_板.canvas',
    'わたしの計画/boards/01_板.csv',
    'わたしの計画/pictures/a.png',
    'わたしの計画/pictures/board.svg',
    'わたしの計画/rows/nodes.csv',
    'わたしの計画/folder.json',
  ]);
  expect(new TextDecoder().decode(opened.value.files['わたしの計画/plan.md'])).toBe('# 酒粕');
  expect(opened.value.others).toEqual(['わたしの計画/写真/b.png']);
});

it.each([
  ['no archive', text('PK hello'), 'unreadable'],
  ['nothing at all', new Uint8Array(), 'unreadable'],
  ['a folder of pictures', zipSync({ 'pictures/a.png': Uint8Array.of(1), 'a.csv': text('a') }), 'empty'],
  ['a text that is made to grow', zipSync({ 'a.md': new Uint8Array(24 << 20) }), 'tooLarge'],
  [
    'more parts than anybody has',
    zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.png`, new Uint8Array()]))),
    'tooLarge',
  ],
] as const)('refuses %s', (_, bytes, why) => {
  expect(openFolder(bytes)).toEqual({ ok: false, error: why });
});

it('refuses a truncated archive', () => {
  const whole = zipSync({ 'plan.md': text('酒粕'.repeat(200)) });
  expect(openFolder(whole.subarray(0, whole.length - 30))).toEqual({ ok: false, error: 'unreadable' });
});
