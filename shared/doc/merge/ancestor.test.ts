import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { enter, remove } from '../../../tests/fuzz/mergeActs.ts';
import { random } from '../../../tests/random.ts';
import { insertBlocks, readBody } from '../body.ts';
import { bodyElement, ENTITY_NAMES, entityMap, metaMap } from '../schema.ts';
import { blocksById } from '../suggestions/blocks.ts';
import { commonAncestor } from './ancestor.ts';

const state = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc);
const copy = (...states: Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc();
  for (const update of states) Y.applyUpdate(doc, update);
  return doc;
};
const plan = (): Y.Doc => {
  const doc = new Y.Doc();
  metaMap(doc).set('title', '計画');
  insertBlocks(doc, 0, [
    { kind: 'heading', level: 2, text: '概要' },
    { kind: 'paragraph', inlines: [{ text: '酒粕を使う。' }] },
    { kind: 'paragraph', inlines: [{ text: '毎月売る。' }] },
  ]);
  return doc;
};
const shown = (doc: Y.Doc) => [
  bodyElement(doc).toString(),
  metaMap(doc).toJSON(),
  ENTITY_NAMES.map((name) => entityMap(doc, name).toJSON()),
];

describe('the common ancestor of two states', () => {
  it('is the state that both were made from, without what either has deleted since', () => {
    const was = plan();
    const [mine, theirs] = [copy(state(was)), copy(state(was))];
    bodyElement(mine).delete(1, 1);
    metaMap(mine).set('title', '私の計画');
    bodyElement(theirs).delete(2, 1);
    metaMap(theirs).set('trade', '料理店');
    const ancestor = copy(commonAncestor(state(mine), state(theirs)));
    expect(readBody(ancestor).map((b) => b.text)).toEqual(['概要', '酒粕を使う。', '毎月売る。']);
    expect(metaMap(ancestor).toJSON()).toEqual({ title: '計画' });
  });
  it('is empty for unrelated plans, and the whole state if both are equal', () => {
    const [one, other] = [plan(), plan()];
    expect(readBody(copy(commonAncestor(state(one), state(other))))).toEqual([]);
    expect(shown(copy(commonAncestor(state(one), state(one))))).toEqual(shown(one));
  });
  it('handles half-deleted ranges, whichever side deleted which half', () => {
    const was = new Y.Doc();
    was.getText('x').insert(0, 'あいうえおかき');
    const [mine, theirs] = [copy(state(was)), copy(state(was))];
    mine.getText('x').delete(1, 3);
    theirs.getText('x').delete(2, 4);
    const ancestor = copy(commonAncestor(state(mine), state(theirs)));
    // う and え have no content left on either side.
    expect(ancestor.getText('x').toString()).toBe('あいおかき');
    expect(copy(state(ancestor), state(mine)).getText('x').toString()).toBe('あおかき');
  });
  it('keeps the position of text that both have deleted, one of them with its whole paragraph', () => {
    const was = plan();
    const text = (doc: Y.Doc) => (bodyElement(doc).get(1) as Y.XmlElement).get(0) as Y.XmlText;
    text(was).insert(2, 'で');
    const [mine, theirs] = [copy(state(was)), copy(state(was))];
    bodyElement(mine).delete(1, 1);
    text(theirs).delete(2, 1);
    text(theirs).insert(2, 'だけ');
    const ancestor = commonAncestor(state(mine), state(theirs));
    expect(shown(copy(ancestor, state(theirs)))).toEqual(shown(theirs));
    expect(readBody(copy(ancestor, state(theirs)))[1]?.text).toBe('酒粕だけを使う。');
  });
  it('can be extended to both sides, whatever was inserted and deleted', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const r = random(seed);
      const was = plan();
      const act = (doc: Y.Doc, name: string) => {
        for (let i = 0; i < 8; i++) if (!(r() < 0.6 && enter(doc, `w${seed}x${name}${i}y`, r))) remove(doc, r);
      };
      act(was, '1');
      const [mine, theirs] = [copy(state(was)), copy(state(was))];
      act(mine, '2');
      act(theirs, '3');
      const ancestor = commonAncestor(state(mine), state(theirs));
      expect(shown(copy(ancestor, state(mine))), `seed ${seed}`).toEqual(shown(mine));
      expect(shown(copy(ancestor, state(theirs))), `seed ${seed}`).toEqual(shown(theirs));
      // Everything that is on both sides was there before.
      const ids = (doc: Y.Doc) => [...blocksById(doc).keys()];
      const there = new Set(ids(theirs));
      expect(ids(copy(ancestor)), `seed ${seed}`).toEqual(
        expect.arrayContaining(ids(mine).filter((id) => there.has(id))),
      );
    }
  });
});
