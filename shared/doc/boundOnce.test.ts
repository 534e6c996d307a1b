import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type BodyInline, readBody } from './body.ts';
import { type BodyEdit, boundBlocks } from './bodyEdits.ts';
import { keepBoundOnce } from './boundOnce.ts';
import { execute } from './commands.ts';
import { RemoteOrigin } from './transact.ts';

const CHIP = { type: 'funding-chip', target: 'line000000000000' } as const;
const SIGN = '\ue000funding-chip:line000000000000\ue001';
const made = (said: string) => ({ slot: 's/k/a', said, language: 'ja' as const });

/** The creator of a plan with one bound sentence, and two more people, each with a guard. */
function people(...inlines: BodyInline[]) {
  const said = inlines.map((i) => ('text' in i ? i.text : SIGN)).join('');
  const docs = [3, 1, 2].map((client) => {
    const doc = new Y.Doc();
    doc.clientID = client;
    return doc;
  }) as [Y.Doc, Y.Doc, Y.Doc];
  execute(docs[0], { type: 'writeText', at: 0, blocks: [{ kind: 'paragraph', inlines, made: made(said) }] });
  const state = Y.encodeStateAsUpdate(docs[0]);
  for (const doc of docs) {
    Y.applyUpdate(doc, state, new RemoteOrigin());
    keepBoundOnce(doc);
  }
  const meet = () => {
    for (let i = 0; i < 3; i++)
      for (const a of docs)
        for (const b of docs)
          if (a !== b) Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)), new RemoteOrigin());
    return docs.map((doc) => readBody(doc)[0]);
  };
  return { docs, meet };
}
/** Replaces the words of the sentence; with `said`, as if applied from a card. */
function write(doc: Y.Doc, inlines: BodyInline[], said?: string): void {
  const block = boundBlocks(doc)[0]?.id ?? '';
  const content = { kind: 'paragraph' as const, inlines, ...(said === undefined ? {} : { made: made(said) }) };
  const edits: BodyEdit[] = [{ op: 'rewrite', block, content }];
  expect(execute(doc, { type: 'editText', edits }).ok).toBe(true);
}
const text = (words: string): BodyInline => ({ text: words });

describe('text that two people applied concurrently', () => {
  it.each([
    ['白い酒粕を使います。', 0, 1],
    ['白い酒粕を使います。', 1, 2],
    ['米ぬかを使います。', 0, 2],
    ['酒粕と竹を使います。', 1, 2],
  ])('stand once: %s', (words, one, other) => {
    const { docs, meet } = people(text('酒粕を使います。'));
    for (const i of [one, other]) write(docs[i] as Y.Doc, [text(words)], words);
    expect(meet().map((b) => b?.text)).toEqual([words, words, words]);
  });
  it('is kept once, with a chip in it', () => {
    const { docs, meet } = people(text('酒粕です。'));
    const now = [text('酒粕です。値段は'), CHIP, text('です。')];
    const said = `酒粕です。値段は${SIGN}です。`;
    for (const doc of docs.slice(1)) write(doc, now, said);
    const met = meet();
    expect(met.map((b) => [b?.text, b?.references.length])).toEqual(Array(3).fill(['酒粕です。値段はです。', 1]));
  });
  it('is kept once if three people applied it', () => {
    const { docs, meet } = people(text('酒粕を使います。'));
    for (const doc of docs) write(doc, [text('白い酒粕を使います。')], '白い酒粕を使います。');
    expect(meet().map((b) => b?.text)).toEqual(Array(3).fill('白い酒粕を使います。'));
  });
});

describe('a person’s own text', () => {
  it('is never removed, whoever wrote it', () => {
    for (const i of [0, 1, 2]) {
      const { docs, meet } = people(text('酒粕を使います。'));
      write(docs[i] as Y.Doc, [text('うちの酒粕を使います。冬だけです。')]);
      expect(meet()[0]?.text).toBe('うちの酒粕を使います。冬だけです。');
    }
  });
  it('is kept if two people wrote the same', () => {
    const { docs, meet } = people(text('酒粕を使います。'));
    for (const doc of docs.slice(1)) write(doc, [text('酒粕を使います。冬だけです。')]);
    expect(meet()[0]?.text).toBe('酒粕を使います。冬だけです。冬だけです。');
  });
  it('is kept beside text that somebody else applied', () => {
    const { docs, meet } = people(text('酒粕を使います。'));
    write(docs[1], [text('酒粕を使います。冬だけです。')]);
    write(docs[2], [text('白い酒粕を使います。')], '白い酒粕を使います。');
    expect(meet()[0]?.text).toBe('白い酒粕を使います。冬だけです。');
  });
});
