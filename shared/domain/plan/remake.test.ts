import { describe, expect, it } from 'vitest';
import type { Made } from './binding.ts';
import type { Composed, ComposedSection } from './compose.ts';
import { remake, type WrittenBlock } from './remake.ts';

const hash = (text: string) => `h${text.length}`;
const OPTIONS = { canvas: 'k', hash, questions: new Set(['何を使いますか。', 'What do you use?']) };
const says = (rule: string, text: string, kind: 'paragraph' | 'question' = 'paragraph'): Composed => ({
  slot: `s/k/${rule}`,
  trace: ['card'],
  kind,
  inlines: [{ text }],
});
const section = (...items: Composed[]): ComposedSection => ({
  key: 's',
  title: '資源',
  question: '何を使いますか。',
  items,
});
const made = (rule: string, said: string): Made => ({ slot: `s/k/${rule}`, said, language: 'ja' });
const block = (id: string, text: string, rest: Partial<WrittenBlock> = {}): WrittenBlock => ({
  id,
  type: 'paragraph',
  slots: [],
  text,
  said: text,
  made: undefined,
  question: false,
  ...rest,
});
const heading = (id: string, ...slots: string[]) =>
  block(id, '資源', { type: 'heading', level: 2, section: 's', slots: slots.map((s) => `s/k/${s}`) });

describe('a plan that is made again', () => {
  it('is left alone where the board says the same', () => {
    const text = [heading('h', 'a'), block('1', '酒粕です。', { made: made('a', '酒粕です。') })];
    expect(remake(text, [section(says('a', '酒粕です。'))], OPTIONS)).toEqual({
      edits: [],
      added: 0,
      updated: 0,
      removed: 0,
      kept: [],
    });
  });
  it('has no second heading: sentences follow their cards, come and go', () => {
    const text = [
      heading('h', 'a', 'b'),
      block('1', '酒粕です。', { made: made('a', '酒粕です。') }),
      block('own', 'わたしの言葉。'),
      block('2', '竹です。', { made: made('b', '竹です。') }),
      block('other', '別の板。', { made: { slot: 's/m/x', said: '別の板。', language: 'ja' } }),
    ];
    const now = [says('a', '白い酒粕です。'), says('c', '雪です。')];
    expect(remake(text, [section(...now)], OPTIONS)).toEqual({
      edits: [
        { op: 'rewrite', block: '1', item: now[0] },
        { op: 'insert', after: '1', blocks: [{ kind: 'composed', item: now[1] }] },
        { op: 'slots', block: 'h', slots: ['s/k/a', 's/k/b', 's/k/c'] },
        { op: 'remove', block: '2' },
      ],
      added: 1,
      updated: 1,
      removed: 1,
      kept: [],
    });
  });
  it('leaves what a person changed, and what a person took out', () => {
    const text = [
      heading('h', 'a', 'b', 'c'),
      block('1', 'うちの酒粕です。', { made: made('a', '酒粕です。') }),
      block('2', '竹を少し。', { made: made('b', '竹です。') }),
    ];
    expect(remake(text, [section(says('a', '白い酒粕です。'), says('c', '雪です。'))], OPTIONS)).toEqual({
      edits: [],
      added: 0,
      updated: 0,
      removed: 0,
      kept: ['1', '2'],
    });
  });
  it('keeps nothing back where the person wrote what the board says', () => {
    const text = [heading('h', 'a'), block('1', '白い酒粕です。', { made: made('a', '酒粕です。') })];
    expect(remake(text, [section(says('a', '白い酒粕です。'))], OPTIONS).kept).toEqual([]);
  });
  it('takes the question of the template away when the section says something, and one that is answered', () => {
    const text = [
      heading('h', 'ask'),
      block('q', '何を使いますか。', { question: true }),
      block('2', 'いつですか。', { question: true, made: made('ask', 'いつですか。') }),
    ];
    expect(remake(text, [section(says('a', '酒粕です。'))], OPTIONS).edits).toEqual([
      { op: 'remove', block: 'q' },
      { op: 'insert', after: 'h', blocks: [{ kind: 'composed', item: says('a', '酒粕です。') }] },
      { op: 'slots', block: 'h', slots: ['s/k/ask', 's/k/a'] },
      { op: 'remove', block: '2' },
    ]);
    expect(
      remake([heading('h'), block('q', '何を使いますか。', { question: true })], [section()], OPTIONS).edits,
    ).toEqual([]);
  });
  it('keeps other questions, such as those of a trade, after composed text', () => {
    const text = [
      heading('h'),
      block('q', 'What do you use?', { question: true }),
      block('t', '仕入れ先はどこですか。', { question: true }),
    ];
    expect(remake(text, [section(says('a', '酒粕です。'))], OPTIONS).edits.slice(0, 2)).toEqual([
      { op: 'remove', block: 'q' },
      { op: 'insert', after: 'h', blocks: [{ kind: 'composed', item: says('a', '酒粕です。') }] },
    ]);
  });
  it('inserts a missing section after the preceding one, with its question if there is no text', () => {
    const text = [
      heading('h'),
      block('own', 'わたしの言葉。'),
      block('z', '別の見出し', { type: 'heading', level: 2 }),
    ];
    const next: ComposedSection = { key: 't', title: '資金', question: 'いくらですか。', items: [] };
    expect(remake(text, [section(), next], OPTIONS).edits).toEqual([
      {
        op: 'insert',
        after: 'own',
        blocks: [
          { kind: 'heading', section: 't', title: '資金', slots: [] },
          { kind: 'templateQuestion', text: 'いくらですか。' },
          { kind: 'blank' },
        ],
      },
    ]);
    expect(remake([], [next], OPTIONS).edits).toMatchObject([{ op: 'insert', after: undefined }]);
  });
  it('finds a heading that was typed by hand, and what an earlier version took from the cards', () => {
    const text = [block('h', '資源 ', { type: 'heading', level: 2 }), block('1', '酒粕。冬。')];
    const given = { ...OPTIONS, fragments: new Set(['酒粕。冬。']) };
    expect(remake(text, [section(says('a', '酒粕です。'))], given).edits.map((e) => e.op)).toEqual([
      'remove',
      'insert',
      'slots',
    ]);
  });
  it('compares a long paragraph by its hash', () => {
    const long = '粕'.repeat(1_601);
    const text = [heading('h', 'a'), block('1', long, { made: made('a', '#h1601') })];
    expect(remake(text, [section(says('a', long))], OPTIONS).edits).toEqual([]);
    expect(remake(text, [section(says('a', '酒粕です。'))], OPTIONS).updated).toBe(1);
  });
});
