/** Changes of the text as operations: detection, position, and application. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { copyOf } from '../../../tests/twoPeople.ts';
import { type BodyBlock, insertBlocks, readBody } from '../body.ts';
import { bodyElement } from '../schema.ts';
import { SeedOrigin, transact } from '../transact.ts';
import { blockId, blocksById, type NodeJson } from './blocks.ts';
import { applyTextOps, compareBodies, draftMarks, readTextOp, type TextOp, textMark } from './textOps.ts';
import { compareRows, offsetOf, piecesIn, placeAt, replaceIn, rowLength } from './units.ts';

const FIGURE = 'ffffffffffffffff';
const text = (words: string): BodyBlock => ({ kind: 'paragraph', inlines: [{ text: words }] });
function plan(...blocks: BodyBlock[]): Y.Doc {
  const doc = new Y.Doc();
  transact(doc, new SeedOrigin(), () => insertBlocks(doc, 0, blocks));
  return doc;
}
const block = (doc: Y.Doc, at: number): Y.XmlElement => bodyElement(doc).get(at) as Y.XmlElement;
const words = (doc: Y.Doc, at: number): Y.XmlText => block(doc, at).get(0) as Y.XmlText;
const lines = (doc: Y.Doc): string[] => readBody(doc).map((b) => b.text);
const element = (type: string, ...children: (string | Y.XmlElement)[]): Y.XmlElement => {
  const out = new Y.XmlElement(type);
  out.insert(
    0,
    children.map((c) => (typeof c === 'string' ? new Y.XmlText(c) : c)),
  );
  return out;
};
const chip = (): Y.XmlElement => {
  const out = new Y.XmlElement('figure-chip');
  out.setAttribute('__target', FIGURE);
  return out;
};
/** The edits of a copy, as groups of operations. */
const found = (doc: Y.Doc, act: (draft: Y.Doc) => void) => {
  const draft = copyOf(doc);
  draft.transact(() => act(draft));
  return { draft, groups: compareBodies(doc, draft) };
};
const ops = (doc: Y.Doc, act: (draft: Y.Doc) => void): string[][] =>
  found(doc, act).groups.map((g) => g.ops.map((o) => o.op));

describe('changes that belong together', () => {
  const three = () => plan(text('一つ目です。'), text('二つ目です。'), text('三つ目です。'));

  it('two words in one paragraph are two changes; in two paragraphs, too', () => {
    expect(
      ops(three(), (d) => {
        words(d, 0).insert(0, '新しい');
        words(d, 2).insert(0, '古い');
      }),
    ).toEqual([['words'], ['words']]);
  });
  it('adjacent added and removed paragraphs are one change', () => {
    expect(
      ops(three(), (d) => {
        bodyElement(d).delete(1, 1);
        bodyElement(d).insert(1, [element('paragraph', '別の段落'), element('paragraph', 'もう一つ')]);
      }),
    ).toEqual([['removeBlock', 'insertBlock', 'insertBlock']]);
  });
  it('paragraphs removed in two places are two changes', () => {
    expect(
      ops(three(), (d) => {
        bodyElement(d).delete(2, 1);
        bodyElement(d).delete(0, 1);
      }),
    ).toEqual([['removeBlock'], ['removeBlock']]);
  });
  it('the end of a paragraph is grouped with blocks inserted below it, and with the beginning of the next', () => {
    expect(
      ops(three(), (d) => {
        words(d, 0).delete(3, 3);
        bodyElement(d).insert(1, [element('paragraph', 'です。')]);
        words(d, 2).insert(0, 'そして');
      }),
    ).toEqual([['words', 'insertBlock', 'words']]);
  });
  it('a change in the middle of a paragraph is separate from an inserted one', () => {
    expect(
      ops(three(), (d) => {
        words(d, 0).insert(3, 'くらい');
        bodyElement(d).insert(1, [element('paragraph', '別の段落')]);
      }),
    ).toEqual([['words'], ['insertBlock']]);
  });
  it('keeps the key of a change while its author continues at the same place', () => {
    const doc = three();
    const key = (typed: string) => found(doc, (d) => words(d, 1).insert(3, typed)).groups.map((g) => g.key);
    expect(key('だけ')).toEqual(key('だけが'));
    expect(key('だけ')).not.toEqual(found(doc, (d) => words(d, 1).insert(0, 'だけ')).groups.map((g) => g.key));
    expect(key('だけ')[0]).toMatch(/^words:/);
    expect(found(doc, (d) => bodyElement(d).insert(0, [element('paragraph', '前')])).groups[0]?.key).toBe(
      'after:root:',
    );
    expect(found(doc, (d) => bodyElement(d).delete(0, 1)).groups[0]?.key).toBe(`block:${blockId(block(doc, 0))}`);
  });
  it('of a list: the item, not the list; its kind, as a change of the list', () => {
    const doc = plan({ kind: 'list', items: [[{ text: '窯を買う' }], [{ text: '店を借りる' }]] });
    const { groups } = found(doc, (d) => {
      ((block(d, 0).get(1) as Y.XmlElement).get(0) as Y.XmlText).insert(0, '駅前の');
      block(d, 0).setAttribute('__listType', 'number');
      block(d, 0).insert(0, [element('listitem', '土地を探す')]);
    });
    expect(groups.map((g) => g.ops.map((o) => o.op))).toEqual([['setBlock'], ['insertBlock'], ['words']]);
    expect(groups[0]?.ops[0]).toMatchObject({ name: '__listType', value: 'number', block: blockId(block(doc, 0)) });
    expect(groups[1]?.ops[0]).toMatchObject({ parent: blockId(block(doc, 0)) });
    const copy = copyOf(doc);
    expect(groups.every((g) => applyTextOps(copy, g.ops))).toBe(true);
    expect(lines(copy)).toEqual(['土地を探す\n窯を買う\n駅前の店を借りる']);
    expect(block(copy, 0).getAttribute('__listType')).toBe('number');
  });
  it('an item that contains a list is not a row: the change is of the inner item', () => {
    const doc = plan(text('前'));
    doc.transact(() =>
      bodyElement(doc).insert(1, [
        element('list', element('listitem', '外'), element('listitem', element('list', element('listitem', '内')))),
      ]),
    );
    const inner = (d: Y.Doc) =>
      (((block(d, 1).get(1) as Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    const { groups } = found(doc, (d) => inner(d).insert(0, '奥の'));
    expect(groups).toHaveLength(1);
    expect(groups[0]?.ops).toMatchObject([{ op: 'words', added: [{ insert: '奥の' }] }]);
    applyTextOps(doc, groups[0]?.ops ?? []);
    expect(inner(doc).toString()).toBe('奥の内');
  });
  it('removes an attribute that was removed', () => {
    const doc = plan(text('一つ目です。'));
    block(doc, 0).setAttribute('__format', 'center');
    const { groups } = found(doc, (d) => block(d, 0).removeAttribute('__format'));
    expect(groups.map((g) => g.ops)).toEqual([
      [{ op: 'setBlock', block: blockId(block(doc, 0)), name: '__format', value: null }],
    ]);
    expect(readTextOp(doc, blocksById(doc), groups[0]?.ops[0] as TextOp)).toMatchObject({ isDone: false });
    applyTextOps(doc, groups[0]?.ops ?? []);
    expect(block(doc, 0).getAttribute('__format')).toBeUndefined();
    expect(readTextOp(doc, blocksById(doc), groups[0]?.ops[0] as TextOp)).toMatchObject({ isDone: true });
  });
});

describe('the state of an operation', () => {
  const doc = () => plan(text('一箱1,200円です。'), text('店は駅前です。'));
  const stands = (d: Y.Doc, op: TextOp | undefined) => op && readTextOp(d, blocksById(d), op);
  const fine = { isLost: false, hasMoved: false, isDone: false };
  const first = (d: Y.Doc, act: (draft: Y.Doc) => void): TextOp | undefined => found(d, act).groups[0]?.ops[0];
  const replace = (d: Y.Doc) => {
    words(d, 0).delete(2, 5);
    words(d, 0).insert(2, '1,450');
  };

  it('words: unchanged, changed since, already there, gone', () => {
    const d = doc();
    const op = first(d, replace);
    expect(stands(d, op)).toEqual(fine);
    words(d, 0).insert(4, '9');
    expect(stands(d, op)).toEqual({ ...fine, hasMoved: true });
    words(d, 0).delete(4, 1);
    if (op) applyTextOps(d, [op]);
    expect(lines(d)[0]).toBe('一箱1,450円です。');
    expect(stands(d, op)).toMatchObject({ isDone: true });
    bodyElement(d).delete(0, 1);
    expect(stands(d, op)).toEqual({ ...fine, isLost: true });
  });
  it('an insertion is never already there: the same words may be intended twice', () => {
    const d = doc();
    const op = first(d, (draft) => words(draft, 1).insert(0, '新しい'));
    if (op) applyTextOps(d, [op]);
    expect(stands(d, op)).toMatchObject({ isDone: false, isLost: false });
  });
  it('an inserted block: its neighbour is gone, its parent is gone', () => {
    const d = doc();
    const op = first(d, (draft) => bodyElement(draft).insert(1, [element('paragraph', '間')]));
    expect(stands(d, op)).toEqual(fine);
    bodyElement(d).delete(0, 1);
    expect(stands(d, op)).toEqual({ ...fine, hasMoved: true });
    expect(stands(d, op && ({ ...op, parent: '1.999' } as TextOp))).toMatchObject({ isLost: true });
    const atTop = first(d, (draft) => bodyElement(draft).insert(0, [element('paragraph', '頭')]));
    expect(stands(d, atTop)).toEqual(fine);
  });
  it('a removed block: unchanged, edited since, already gone', () => {
    const d = doc();
    const op = first(d, (draft) => bodyElement(draft).delete(1, 1));
    expect(stands(d, op)).toEqual(fine);
    words(d, 1).insert(0, '今の');
    expect(stands(d, op)).toEqual({ ...fine, hasMoved: true });
    bodyElement(d).delete(1, 1);
    expect(stands(d, op)).toEqual({ ...fine, isDone: true });
  });
  it('an attribute: to be set, already set, of a deleted block', () => {
    const d = doc();
    const op = first(d, (draft) => block(draft, 1).setAttribute('__format', 'center'));
    expect(stands(d, op)).toEqual(fine);
    block(d, 1).setAttribute('__format', 'center');
    expect(stands(d, op)).toEqual({ ...fine, isDone: true });
    bodyElement(d).delete(1, 1);
    expect(stands(d, op)).toEqual({ ...fine, isLost: true });
  });
  it('is marked: removed words from first to last, an insertion at the preceding character, nothing for a block', () => {
    const d = doc();
    const going = first(d, replace);
    if (going?.op !== 'words') throw new Error('no words');
    expect(textMark(going)).toEqual({ anchor: going.from, focus: going.to });
    const coming = first(d, (draft) => words(draft, 1).insert(2, '今も'));
    if (coming?.op !== 'words') throw new Error('no words');
    expect(coming.from).toBeUndefined();
    expect(textMark(coming)).toEqual({ anchor: { ...coming.after, assoc: 0 }, focus: coming.after });
    const atStart = first(d, (draft) => words(draft, 1).insert(0, '今の'));
    expect(atStart && textMark(atStart)).toBeUndefined();
    expect(
      textMark({ op: 'removeBlock', block: '1.1', node: { type: 'paragraph', attributes: {}, children: [] } }),
    ).toBeUndefined();
  });
  it('marks a draft where its author wrote: new words and paragraphs, not removed ones', () => {
    const d = doc();
    const { draft } = found(d, (x) => {
      words(x, 0).insert(2, 'たった');
      words(x, 1).delete(0, 2);
      bodyElement(x).insert(1, [element('paragraph', '間')]);
    });
    const marked = draftMarks(d, draft).map(({ anchor, focus }) => {
      for (const at of [0, 1, 2]) {
        const [from, to] = [anchor, focus].map((place) => offsetOf(draft, block(draft, at), place));
        if (from !== undefined && to !== undefined) return [at, from, to];
      }
      return [];
    });
    expect(marked).toEqual([
      [0, 2, 5],
      [1, 0, 1],
    ]);
  });
});

describe('carrying out', () => {
  it('several blocks after the same one keep their order; a removed block anchors them', () => {
    const d = plan(text('甲'), text('乙'), text('丙'));
    const { groups } = found(d, (draft) => {
      bodyElement(draft).delete(1, 1);
      bodyElement(draft).insert(1, [
        element('paragraph', '一'),
        element('paragraph', '二'),
        element('paragraph', '三'),
      ]);
    });
    expect(
      applyTextOps(
        d,
        groups.flatMap((g) => g.ops),
      ),
    ).toBe(true);
    expect(lines(d)).toEqual(['甲', '一', '二', '三', '丙']);
  });
  it('a block whose neighbour is gone is inserted at the end; without a neighbour, at the beginning', () => {
    const d = plan(text('甲'), text('乙'));
    const node: NodeJson = { type: 'paragraph', attributes: {}, children: [[{ insert: '新' }]] };
    expect(applyTextOps(d, [{ op: 'insertBlock', parent: 'root', after: '1.999', node }])).toBe(true);
    expect(applyTextOps(d, [{ op: 'insertBlock', parent: 'root', node }])).toBe(true);
    expect(lines(d)).toEqual(['新', '甲', '乙', '新']);
  });
  it('returns false if a place is gone, and applies the rest', () => {
    const d = plan(text('甲'));
    const node: NodeJson = { type: 'paragraph', attributes: {}, children: [[{ insert: '新' }]] };
    expect(
      applyTextOps(d, [
        { op: 'insertBlock', parent: '1.999', node },
        { op: 'setBlock', block: '1.998', name: '__format', value: 'center' },
        { op: 'removeBlock', block: '1.997', node },
        { op: 'words', block: '1.996', removed: [], added: [{ insert: '字' }] },
        { op: 'insertBlock', parent: 'root', node },
      ]),
    ).toBe(false);
    expect(lines(d)).toEqual(['新', '甲']);
    expect(applyTextOps(d, [{ op: 'removeBlock', block: '1.997', node }])).toBe(true);
    expect(applyTextOps(d, [{ op: 'setBlock', block: '1.998', name: '__format', value: 'center' }])).toBe(false);
    expect(applyTextOps(d, [{ op: 'insertBlock', parent: '1.999', node }])).toBe(false);
  });
});

describe('positions and ranges of a row', () => {
  const row = () => {
    const d = plan({
      kind: 'paragraph',
      inlines: [{ text: '単価は' }, { type: 'figure-chip', target: FIGURE }, { text: 'です。' }],
    });
    return { d, p: block(d, 0) };
  };
  it('a position is found again on either side of each character and embed', () => {
    const { d, p } = row();
    expect(rowLength(p)).toBe(7);
    // There is no character before the first one to anchor to.
    for (const side of [0, -1] as const)
      for (let at = side === 0 ? 0 : 1; at <= 7; at++)
        expect(offsetOf(d, p, placeAt(p, at, side)), `${at} ${side}`).toBe(at);
  });
  it('a position is anchored to the character after it, or before it', () => {
    const { d, p } = row();
    const [behind, before] = [placeAt(p, 2, 0), placeAt(p, 2, -1)];
    (p.get(0) as Y.XmlText).insert(2, '的');
    expect([offsetOf(d, p, behind), offsetOf(d, p, before)]).toEqual([3, 2]);
  });
  it('a position in another block is not found', () => {
    const d = plan(text('甲乙'), text('丙丁'));
    expect(offsetOf(d, block(d, 0), placeAt(block(d, 1), 1, 0))).toBeUndefined();
  });
  it.each([
    ['words', 0, 2, ['単価']],
    ['across the chip', 2, 5, ['は', 'figure-chip', 'で']],
    ['the chip', 3, 4, ['figure-chip']],
    ['nothing', 3, 3, []],
  ])('%s', (_, from, to, expected) => {
    const { p } = row();
    expect(piecesIn(p, from, to).map((x) => ('insert' in x ? x.insert : x.type))).toEqual(expected);
  });
  it.each([
    ['words by words', 0, 2, [{ insert: '値段' }], '値段は[3]です。'],
    ['words around the chip', 2, 5, [{ insert: 'が' }], '単価がす。'],
    ['the chip by words', 3, 4, [{ insert: '千円' }], '単価は千円です。'],
    [
      'a chip into words',
      1,
      1,
      [{ type: 'figure-chip', attributes: { __target: FIGURE }, children: [] }],
      '単[1]価は[3]です。',
    ],
    [
      'words and a chip at the end',
      7,
      7,
      [{ insert: '約' }, { type: 'figure-chip', attributes: { __target: FIGURE }, children: [] }],
      '単価は[3]です。約[7]',
    ],
    ['everything by nothing', 0, 7, [], ''],
    ['words at the beginning', 0, 0, [{ insert: '今の' }], '今の単価は[5]です。'],
    ['words behind the chip', 4, 4, [{ insert: '約' }], '単価は[3]約です。'],
  ])('replaces %s', (_, from, to, pieces, expected) => {
    const { d, p } = row();
    d.transact(() => replaceIn(p, from, to, pieces));
    const [view] = readBody(d);
    const marks = new Map(view?.references.map((r) => [r.at, `[${r.at}]`]));
    const out = [...(view?.text ?? ''), ''].map((c, i) => (marks.get(i) ?? '') + c).join('');
    expect(out).toBe(expected);
  });
  it('changes only the formatting of equal words, and removes formatting', () => {
    const { d, p } = row();
    const run = p.get(0) as Y.XmlText;
    const held = Y.createRelativePositionFromTypeIndex(run, 1);
    d.transact(() => replaceIn(p, 0, 2, [{ insert: '単', attributes: { p: { __format: 1 } } }, { insert: '価' }]));
    expect(run.toDelta()).toEqual([{ insert: '単', attributes: { p: { __format: 1 } } }, { insert: '価は' }]);
    d.transact(() => replaceIn(p, 0, 2, [{ insert: '単価' }]));
    expect(run.toDelta()).toEqual([{ insert: '単価は' }]);
    expect(Y.createAbsolutePositionFromRelativePosition(held, d)?.index).toBe(1);
  });
  it('an untouched row is not a change, nor is one whose texts are divided differently', () => {
    const { d, p } = row();
    const same = copyOf(d);
    expect(compareRows(p, block(same, 0))).toEqual([]);
    same.transact(() => {
      block(same, 0).delete(0, 1);
      block(same, 0).insert(0, [new Y.XmlText('単価'), new Y.XmlText('は')]);
    });
    expect(compareRows(p, block(same, 0))).toEqual([]);
  });
  it('a change has its position in both rows, with a chip counting as one', () => {
    const { d, p } = row();
    const other = copyOf(d);
    (block(other, 0).get(2) as Y.XmlText).insert(0, '約');
    expect(compareRows(p, block(other, 0))).toEqual([
      { from: 4, to: 4, length: 7, at: 4, size: 1, removed: [], added: [{ insert: '約' }] },
    ]);
    const chipless = copyOf(d);
    block(chipless, 0).delete(1, 1);
    expect(compareRows(p, block(chipless, 0))).toMatchObject([
      { from: 3, to: 4, at: 3, size: 0, removed: [{ type: 'figure-chip' }], added: [] },
    ]);
    const more = copyOf(d);
    block(more, 0).insert(3, [chip()]);
    expect(compareRows(p, block(more, 0))).toMatchObject([
      { from: 7, to: 7, at: 7, size: 1, added: [{ type: 'figure-chip' }] },
    ]);
  });
});
