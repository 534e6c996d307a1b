/** Suggestions on boards, figures and text: their content, their fate under concurrent edits, and hostile ones. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { told } from '../../../tests/changeWords.ts';
import { insertBlocks, readBody } from '../body.ts';
import { execute, type PlanCommand } from '../commands.ts';
import { PlanStore } from '../planStore.ts';
import { bodyElement, entityMap, relationMap } from '../schema.ts';
import { SeedOrigin, transact } from '../transact.ts';
import { describeSuggestion } from './describe.ts';
import {
  compareDraft,
  putSuggestion,
  type Suggestion,
  SuggestionStore,
  settle,
  standingOf,
  takeSuggestions,
  withdraw,
  withNeeded,
} from './suggestions.ts';

const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';
const C = 'cccccccccccccccc';
const BOARD = '1111111111111111';
const FIGURE = 'ffffffffffffffff';
const ME = { id: 'advisor', name: '佐藤' };
const AT = '2026-11-21T00:00:00.000Z';

const run = (doc: Y.Doc, ...commands: PlanCommand[]): void => {
  for (const command of commands) expect(execute(doc, command)).toEqual({ ok: true, value: undefined });
};
function plan(): Y.Doc {
  const doc = new Y.Doc();
  transact(doc, new SeedOrigin(), () =>
    insertBlocks(doc, 0, [
      { kind: 'heading', level: 2, text: '売り方' },
      { kind: 'paragraph', inlines: [{ text: '一箱1,200円で、月に300箱を売ります。' }] },
      { kind: 'paragraph', inlines: [{ text: '店は駅前にあります。' }] },
    ]),
  );
  run(
    doc,
    { type: 'addCanvas', canvas: BOARD, title: '盤', order: 1 },
    { type: 'addNode', node: A, fields: { kind: 'resource', title: '酒粕' }, canvas: BOARD, pos: [0, 0] },
    { type: 'addNode', node: B, fields: { kind: 'seed', title: '酵母' }, canvas: BOARD, pos: [200, 0] },
    { type: 'putFigure', figure: FIGURE, patch: { label: '単価', value: '1200', unit: '円' } },
  );
  return doc;
}
const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};
const words = (doc: Y.Doc) => readBody(doc).map((b) => b.text);
const text = (doc: Y.Doc, block: number): Y.XmlText =>
  (bodyElement(doc).get(block) as Y.XmlElement).get(0) as Y.XmlText;

/** The edits of a draft, as suggestions read back from the comments' document. */
function suggest(on: Y.Doc, act: (draft: Y.Doc) => void): { comments: Y.Doc; all: readonly Suggestion[] } {
  const draft = copyOf(on);
  act(draft);
  const comments = new Y.Doc();
  compareDraft(on, draft).forEach((group, i) => {
    expect(putSuggestion(comments, ME, `s${i}`, group, AT)).toBe(true);
  });
  return { comments, all: new SuggestionStore(comments).all };
}

describe('a suggestion', () => {
  it('is one per thing that a person would call one change', () => {
    const { all } = suggest(plan(), (d) => {
      text(d, 1).delete(2, 5);
      text(d, 1).insert(2, '1,450');
      run(
        d,
        { type: 'updateNode', node: A, patch: { title: '蔵の酒粕' } },
        { type: 'addNode', node: C, fields: { kind: 'person', title: '杜氏' }, canvas: BOARD, pos: [9, 9] },
        { type: 'addLink', from: A, to: B, linkType: 'requires' },
        { type: 'putFigure', figure: FIGURE, patch: { value: '1450' } },
        {
          type: 'moveNodes',
          canvas: BOARD,
          moves: [
            { node: A, pos: [5, 5] },
            { node: B, pos: [6, 6] },
          ],
        },
      );
    });
    expect(all.map((s) => s.key.split(':')[0]).sort()).toEqual(['entity', 'field', 'field', 'link', 'places', 'words']);
    expect(all.find((s) => s.key.startsWith('entity'))?.ops.map((o) => o.op)).toEqual(['entity', 'relation']);
  });

  it('changes nothing until accepted, and then only its own target', () => {
    const doc = plan();
    const { all } = suggest(doc, (d) => {
      run(d, { type: 'updateNode', node: A, patch: { title: '蔵の酒粕', note: 'メモ' } });
    });
    expect(new PlanStore(doc).entities('nodes').get(A)?.title).toBe('酒粕');
    const [first] = all.filter((s) => s.key.endsWith(':title'));
    takeSuggestions(doc, first ? [first] : [], AT);
    expect(new PlanStore(doc).entities('nodes').get(A)).toMatchObject({ title: '蔵の酒粕', note: '' });
  });

  it('finds its words again after others have edited before, after and around them', () => {
    const doc = plan();
    const { all } = suggest(doc, (d) => {
      text(d, 1).delete(2, 5);
      text(d, 1).insert(2, '1,450');
    });
    text(doc, 1).insert(0, 'まず、');
    text(doc, 1).insert(text(doc, 1).length, '冬は休みます。');
    transact(doc, new SeedOrigin(), () => insertBlocks(doc, 0, [{ kind: 'paragraph', inlines: [{ text: '前書き' }] }]));
    expect(standingOf(doc, all[0]?.ops ?? [])).toEqual({ isLost: false, hasMoved: false, isDone: false });
    expect(takeSuggestions(doc, all, AT)).toBe(true);
    expect(words(doc)[2]).toBe('まず、一箱1,450円で、月に300箱を売ります。冬は休みます。');
  });

  it('reports when somebody has changed the same words since, and when their place is gone', () => {
    const doc = plan();
    const { all } = suggest(doc, (d) => {
      text(d, 1).delete(2, 5);
      text(d, 1).insert(2, '1,450');
      text(d, 2).insert(0, '今の');
    });
    const [price, shop] = all;
    text(doc, 1).insert(5, '000');
    expect(standingOf(doc, price?.ops ?? [])).toMatchObject({ isLost: false, hasMoved: true });
    bodyElement(doc).delete(2, 1);
    expect(standingOf(doc, shop?.ops ?? [])).toMatchObject({ isLost: true });
    expect(takeSuggestions(doc, shop ? [shop] : [], AT)).toBe(false);
  });

  it('joins the halves of a split, and of a paragraph that became a heading', () => {
    const doc = plan();
    const { all } = suggest(doc, (d) => {
      const tail = text(d, 1).toString().slice(10);
      text(d, 1).delete(10, tail.length);
      const rest = new Y.XmlElement('paragraph');
      rest.insert(0, [new Y.XmlText(tail)]);
      bodyElement(d).insert(2, [rest]);
    });
    expect(all).toHaveLength(1);
    takeSuggestions(doc, all, AT);
    expect(words(doc).slice(1, 3)).toEqual(['一箱1,200円で、', '月に300箱を売ります。']);
  });

  it('keeps the surrounding characters and what is anchored to them', () => {
    const doc = plan();
    const held = Y.createRelativePositionFromTypeIndex(text(doc, 1), 10);
    const { all } = suggest(doc, (d) => {
      text(d, 1).format(2, 5, { p: { __format: 1 } });
      text(d, 1).insert(0, 'まず、');
    });
    takeSuggestions(doc, all, AT);
    expect(Y.createAbsolutePositionFromRelativePosition(held, doc)?.index).toBe(13);
    expect(text(doc, 1).toDelta()).toContainEqual({ insert: '1,200', attributes: { p: { __format: 1 } } });
  });

  it('accepted by two people concurrently is accepted on both sides', () => {
    const doc = plan();
    const { all } = suggest(doc, (d) => run(d, { type: 'updateNode', node: A, patch: { title: '蔵の酒粕' } }));
    const other = copyOf(doc);
    takeSuggestions(doc, all, AT);
    takeSuggestions(other, all, AT);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect([...relationMap(doc, 'taken').keys()]).toEqual(['s0']);
    expect(new PlanStore(doc).entities('nodes').get(A)?.title).toBe('蔵の酒粕');
  });

  it('includes what it refers to: the figure of a chip, the card of a link', () => {
    const { all } = suggest(plan(), (d) => {
      run(d, { type: 'putFigure', figure: C, patch: { label: '席', value: '12', unit: '席' } });
      const chip = new Y.XmlElement('figure-chip');
      chip.setAttribute('__target', C);
      (bodyElement(d).get(2) as Y.XmlElement).insert(1, [chip]);
    });
    const chip = all.find((s) => s.key.startsWith('words'));
    expect(chip && withNeeded(chip, all).map((s) => s.key.split(':')[0])).toEqual(['entity', 'words']);
  });

  it('can be withdrawn only by its author, declined, and reopened', () => {
    const { comments, all } = suggest(plan(), (d) => run(d, { type: 'setMeta', patch: { title: '新しい名前' } }));
    const store = new SuggestionStore(comments);
    expect(withdraw(comments, { id: 'other', name: '' }, 's0')).toBe(false);
    settle(comments, { id: 'owner', name: '田中' }, 's0', 'declined', AT);
    expect(store.open).toHaveLength(0);
    expect(store.all[0]).toMatchObject({ state: 'declined', settledBy: '田中' });
    settle(comments, { id: 'owner', name: '田中' }, 's0', 'open', AT);
    expect(store.open).toHaveLength(all.length);
    expect(withdraw(comments, ME, 's0')).toBe(true);
    expect(store.all).toHaveLength(0);
  });
});

describe('a suggestion in words', () => {
  /** The change of each suggestion. */
  const said = (doc: Y.Doc, act: (draft: Y.Doc) => void): [string, string, string][][] =>
    suggest(doc, act).all.map((s) => told(describeSuggestion(doc, s.ops)));

  it('replaces whole words, and shows only those', () => {
    expect(
      said(plan(), (d) => {
        text(d, 1).delete(4, 1);
        text(d, 1).insert(4, '4');
        text(d, 2).delete(2, 2);
        text(d, 2).insert(2, '蔵');
      }),
    ).toEqual([[['売り方', '1,200', '1,400']], [['売り方', '駅前', '蔵']]]);
  });
  it('reports a split paragraph with both halves, and a join', () => {
    const doc = plan();
    const split = (d: Y.Doc) => {
      text(d, 1).delete(10, 12);
      const rest = new Y.XmlElement('paragraph');
      rest.insert(0, [new Y.XmlText('月に300箱を売ります。')]);
      bodyElement(d).insert(2, [rest]);
    };
    expect(said(doc, split)).toEqual([
      [['売り方 · 分けた段落', '一箱1,200円で、月に300箱を売ります。', '一箱1,200円で、\n月に300箱を売ります。']],
    ]);
    split(doc);
    expect(
      said(doc, (d) => {
        text(d, 1).insert(10, '月に300箱を売ります。');
        bodyElement(d).delete(2, 1);
      }),
    ).toEqual([
      [['売り方 · つないだ段落', '一箱1,200円で、\n月に300箱を売ります。', '一箱1,200円で、月に300箱を売ります。']],
    ]);
  });
  it('reports what a paragraph became: a heading in its place, or a block of another kind', () => {
    expect(said(plan(), (d) => (bodyElement(d).get(0) as Y.XmlElement).setAttribute('__tag', 'h1'))).toEqual([
      [['売り方 · 段落の種類', '見出し「売り方」', '大見出し「売り方」']],
    ]);
    expect(
      said(plan(), (d) => {
        const quote = new Y.XmlElement('quote');
        quote.insert(0, [new Y.XmlText('店は駅前にあります。')]);
        bodyElement(d).delete(2, 1);
        bodyElement(d).insert(2, [quote]);
      }),
    ).toEqual([[['売り方 · 段落の種類', '本文「店は駅前にあります。」', '引用「店は駅前にあります。」']]]);
  });
  it('shows the content of a chip', () => {
    expect(
      said(plan(), (d) => {
        const chip = new Y.XmlElement('figure-chip');
        chip.setAttribute('__target', FIGURE);
        (bodyElement(d).get(2) as Y.XmlElement).insert(1, [chip]);
      }),
    ).toEqual([[['売り方', '', '［単価 1,200円］']]]);
  });
  it('reports bold words as formatting', () => {
    expect(said(plan(), (d) => text(d, 1).format(2, 5, { p: { __format: 1 } }))).toEqual([
      [['売り方 · 文字の見た目', '1,200', '1,200']],
    ]);
  });
  it('whose block is gone still says its words', () => {
    const doc = plan();
    const { all } = suggest(doc, (d) => text(d, 2).insert(0, '今の'));
    bodyElement(doc).delete(2, 1);
    expect(all.map((s) => told(describeSuggestion(doc, s.ops)))).toEqual([[['見出しの前', '', '今の']]]);
  });
});

describe('an accepted word', () => {
  it('leaves the characters that stay at its ends: a comment on them keeps its place', () => {
    const doc = plan();
    const held = Y.createRelativePositionFromTypeIndex(text(doc, 1), 3);
    const { all } = suggest(doc, (d) => {
      text(d, 1).delete(4, 1);
      text(d, 1).insert(4, '45');
    });
    takeSuggestions(doc, all, AT);
    expect(words(doc)[1]).toBe('一箱1,4500円で、月に300箱を売ります。');
    const { index } = Y.createAbsolutePositionFromRelativePosition(held, doc) ?? {};
    expect(index).toBe(3);
  });
  it('is never cut inside a character of two units', () => {
    const doc = plan();
    text(doc, 2).insert(0, '𠮷野家と𠀋と');
    const { all } = suggest(doc, (d) => {
      // Both begin with the same unit, and the second pair ends with the same one.
      text(d, 2).delete(0, 2);
      text(d, 2).insert(0, '𠮟');
      text(d, 2).delete(5, 2);
      text(d, 2).insert(5, '𡀋');
    });
    takeSuggestions(doc, all, AT);
    expect(words(doc)[2]).toBe('𠮟野家と𡀋と店は駅前にあります。');
    expect(words(copyOf(doc))[2]).toBe('𠮟野家と𡀋と店は駅前にあります。');
  });
});

describe('a hostile suggestion', () => {
  const raw = (ops: unknown): SuggestionStore => {
    const comments = new Y.Doc();
    const record = new Y.Map(Object.entries({ by: 'x', byName: 'x', at: AT, key: 'k', ops }));
    (comments.getMap('suggestions') as Y.Map<Y.Map<unknown>>).set('bad', record);
    return new SuggestionStore(comments);
  };
  it.each([
    [
      'an unknown node',
      [{ op: 'insertBlock', parent: 'root', node: { type: 'script', attributes: {}, children: [] } }],
    ],
    [
      'a link that runs',
      [
        {
          op: 'words',
          block: '1.0',
          removed: [],
          added: [{ type: 'link', attributes: { __url: 'javascript:alert(1)' }, children: [] }],
        },
      ],
    ],
    ['a link set to run', [{ op: 'setBlock', block: '1.0', name: '__url', value: 'file:///etc/passwd' }]],
    ['an attribute of the prototype', [{ op: 'setBlock', block: '1.0', name: '__proto__', value: [{}] }]],
    ['a collection that is none', [{ op: 'field', collection: 'constructor', id: A, field: 'title', value: 'x' }]],
    ['nothing', []],
    ['no list', 'x'],
  ])('%s is not read', (_, ops) => {
    expect(raw(ops).all).toEqual([]);
  });
  it('writes only what the plan would read: no unknown field, no other id, no other shape', () => {
    const doc = plan();
    const before = JSON.stringify([entityMap(doc, 'nodes').toJSON(), doc.getMap('meta').toJSON()]);
    const { all } = raw([
      { op: 'meta', field: 'id', value: 'zzzzzzzzzzzzzzzz' },
      { op: 'meta', field: 'schemaVersion', value: 99 },
      { op: 'field', collection: 'nodes', id: A, field: 'toString', value: 'x' },
      { op: 'field', collection: 'nodes', id: A, field: 'unknown', value: 'x' },
      { op: 'relation', relation: 'taken', key: 's9', value: 'x' },
      { op: 'relation', relation: 'positions', key: `${BOARD}|${A}`, value: 'far' },
    ]);
    expect(all).toHaveLength(1);
    expect(takeSuggestions(doc, all, AT)).toBe(false);
    expect(JSON.stringify([entityMap(doc, 'nodes').toJSON(), doc.getMap('meta').toJSON()])).toBe(before);
    expect(relationMap(doc, 'taken').has('s9')).toBe(false);
  });
  it('is refused if too large, while its author can still edit it', () => {
    const op = { op: 'field', collection: 'nodes', id: A, field: 'note', value: 'あ'.repeat(500_000) } as const;
    expect(putSuggestion(new Y.Doc(), ME, 's0', { key: 'k', ops: [op] }, AT)).toBe(false);
  });
});
