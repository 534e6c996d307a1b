/** The effect of a person's decision about a merge item on the plan, item by item. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  AT,
  CARD,
  copyOf,
  GUEST,
  LATER,
  lines,
  meet,
  OWNER,
  only,
  PRICE,
  paragraph,
  run,
  state,
  together,
} from '../../../tests/twoPeople.ts';
import { insertBlocks, readBody } from '../body.ts';
import { bodyElement } from '../schema.ts';
import { blockId } from '../suggestions/blocks.ts';
import { SeedOrigin, transact } from '../transact.ts';
import type { KeptText, KeptValue, MergeRecord } from './records.ts';
import { readRecords } from './records.ts';
import { commandOf, settleMerge } from './settle.ts';

const value = (address: KeptValue['address'], mine: unknown, theirs: unknown): KeptValue => ({
  kind: 'value',
  level: 'decide',
  address,
  was: null,
  mine: { by: GUEST, value: mine },
  theirs: { by: OWNER, value: theirs },
  stands: 'mine',
});
const text = (doc: Y.Doc, at: number): Y.XmlText => paragraph(doc, at).get(0) as Y.XmlText;
const record = (item: MergeRecord['item']): MergeRecord => ({ at: AT, by: GUEST, item, key: 'k', settled: undefined });

describe('the command that restores a value', () => {
  it.each([
    ['both', value({ on: 'meta', fields: ['title'] }, ['甲'], ['乙']), 'both', undefined],
    [
      'a detail of the plan',
      value({ on: 'meta', fields: ['title'] }, ['甲'], ['乙']),
      'mine',
      { type: 'setMeta', patch: { title: '甲' } },
    ],
    [
      'theirs',
      value({ on: 'meta', fields: ['title'] }, ['甲'], ['乙']),
      'theirs',
      { type: 'setMeta', patch: { title: '乙' } },
    ],
    [
      'fields that are read together, of which one is gone',
      value({ on: 'entity', collection: 'figures', id: PRICE, fields: ['value', 'unit'] }, ['1111', '円'], ['2222']),
      'theirs',
      { type: 'setFields', collection: 'figures', id: PRICE, values: { value: '2222', unit: null } },
    ],
    [
      'fields of a value that is no list',
      value({ on: 'entity', collection: 'figures', id: PRICE, fields: ['value'] }, 'x', null),
      'mine',
      { type: 'setFields', collection: 'figures', id: PRICE, values: { value: null } },
    ],
    [
      'a row that was removed',
      value({ on: 'entity', collection: 'nodes', id: CARD }, null, { title: '酒粕' }),
      'mine',
      { type: 'removeEntity', collection: 'nodes', id: CARD },
    ],
    [
      'a row',
      value({ on: 'entity', collection: 'nodes', id: CARD }, null, { title: '酒粕' }),
      'theirs',
      { type: 'putRow', collection: 'nodes', id: CARD, row: { title: '酒粕' } },
    ],
    [
      'a row of a value that is none',
      value({ on: 'entity', collection: 'nodes', id: CARD }, 'x', null),
      'mine',
      { type: 'removeEntity', collection: 'nodes', id: CARD },
    ],
    [
      'one relation',
      value({ on: 'relation', relation: 'positions', keys: ['a|b'] }, [[1, 2]], [[3, 4]]),
      'mine',
      { type: 'setRelation', relation: 'positions', key: 'a|b', value: [1, 2] },
    ],
    [
      'several relations, of which one is gone',
      value({ on: 'relation', relation: 'positions', keys: ['a|b', 'a|c'] }, [[1, 2]], null),
      'mine',
      {
        type: 'batch',
        commands: [
          { type: 'setRelation', relation: 'positions', key: 'a|b', value: [1, 2] },
          { type: 'setRelation', relation: 'positions', key: 'a|c', value: null },
        ],
      },
    ],
  ] as const)('%s', (_, item, how, expected) => {
    expect(commandOf(item, how)).toEqual(expected);
  });
});

describe('settling a value', () => {
  const collided = () => {
    const people = together();
    run(people.guest, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
    run(people.owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
    return { ...people, record: only(meet(people)) };
  };
  const price = (doc: Y.Doc) => (doc.getMap('figures').get(PRICE) as Y.Map<unknown>).get('value');

  it.each([
    ['mine', '1111'],
    ['theirs', '2222'],
  ] as const)('%s', (how, expected) => {
    const { owner, record: found } = collided();
    expect(settleMerge(owner, found, how, OWNER, LATER)).toEqual({ ok: true, value: undefined });
    expect(price(owner)).toBe(expected);
    expect(only(readRecords(owner)).settled).toEqual({ at: LATER, by: OWNER, how });
  });
  it('settles as seen and as both without changing anything', () => {
    for (const how of ['seen', 'both'] as const) {
      const { owner, record: found } = collided();
      const before = price(owner);
      expect(settleMerge(owner, found, how, OWNER, LATER).ok).toBe(true);
      expect(price(owner)).toBe(before);
      expect(only(readRecords(owner)).settled).toEqual({ at: LATER, by: OWNER, how });
    }
  });
  it('returns an error and stays open if the plan refuses it', () => {
    const { owner, record: found } = collided();
    run(owner, { type: 'removeEntity', collection: 'figures', id: PRICE });
    const done = settleMerge(owner, found, 'mine', OWNER, LATER);
    expect(done.ok).toBe(false);
    expect(only(readRecords(owner)).settled).toBeUndefined();
  });
});

describe('a decision about a locked card', () => {
  it('is refused and stays open; leaving the item unchanged is not', () => {
    const people = together();
    const { owner, guest } = people;
    const title = (side: string) => ({ type: 'updateNode', node: CARD, patch: { title: side } }) as const;
    run(guest, title('米粉'));
    run(owner, title('小豆'));
    const found = only(meet(people));
    const locks = { board: false, cards: new Set([CARD]) };
    const shown = () => (owner.getMap('nodes').get(CARD) as Y.Map<unknown>).get('title');
    const before = shown();
    const [how, other] = before === '米粉' ? (['theirs', '小豆'] as const) : (['mine', '米粉'] as const);
    expect(settleMerge(owner, found, how, OWNER, LATER, undefined, locks)).toEqual({
      ok: false,
      error: { code: 'locked' },
    });
    expect([shown(), only(readRecords(owner)).settled]).toEqual([before, undefined]);
    expect(settleMerge(owner, found, 'seen', OWNER, LATER, undefined, locks).ok).toBe(true);
    expect(settleMerge(owner, found, how, OWNER, LATER).ok).toBe(true);
    expect(shown()).toBe(other);
  });
});

describe('settling a passage', () => {
  /** Guest and owner each give the last paragraph another beginning. */
  const rewritten = () => {
    const people = together();
    text(people.guest, 2).insert(0, 'まず、');
    text(people.owner, 2).insert(0, '冬は、');
    return { ...people, record: only(meet(people)) };
  };

  it('one side is chosen: its text replaces both', () => {
    for (const [how, line] of [
      ['mine', 'まず、仕入れは近くから。'],
      ['theirs', '冬は、仕入れは近くから。'],
    ] as const) {
      const { owner, record: found } = rewritten();
      expect(settleMerge(owner, found, how, OWNER, LATER).ok).toBe(true);
      expect(lines(owner)).toEqual(['売上', '単価はです。', line]);
    }
  });
  it('is chosen although it is in effect already: nothing is written', () => {
    const { owner, record: found } = rewritten();
    const item = found.item as KeptText;
    text(owner, 2).delete(0, 3);
    const standing = lines(owner)[2];
    const how = standing === item.mine.words ? 'mine' : 'theirs';
    const id = blockId(paragraph(owner, 2));
    settleMerge(owner, found, how, OWNER, LATER);
    expect(lines(owner)).toEqual(['売上', '単価はです。', standing]);
    expect(blockId(paragraph(owner, 2))).toBe(id);
  });
  it('both: neither lost anything, so nothing is restored', () => {
    const { owner, record: found } = rewritten();
    const before = lines(owner);
    settleMerge(owner, found, 'both', OWNER, LATER);
    expect(lines(owner)).toEqual(before);
  });
  it('is restored below the preceding block if its block was deleted meanwhile', () => {
    const { owner, record: found } = rewritten();
    bodyElement(owner).delete(2, 1);
    transact(owner, new SeedOrigin(), () =>
      insertBlocks(owner, 2, [{ kind: 'paragraph', inlines: [{ text: '別の段落。' }] }]),
    );
    settleMerge(owner, found, 'mine', OWNER, LATER);
    expect(lines(owner)).toEqual(['売上', '単価はです。', 'まず、仕入れは近くから。', '別の段落。']);
  });
  it('below its heading if all preceding blocks are gone, and at the end if the heading is gone too', () => {
    const { owner, record: found } = rewritten();
    const other = copyOf(owner);
    for (const [doc, keepsHeading] of [
      [owner, true],
      [other, false],
    ] as const)
      transact(doc, new SeedOrigin(), () => {
        bodyElement(doc).delete(0, 3);
        insertBlocks(doc, 0, [
          { kind: 'paragraph', inlines: [{ text: '前書き' }] },
          ...(keepsHeading ? [{ kind: 'heading', level: 2, text: '売上' } as const] : []),
          { kind: 'paragraph', inlines: [{ text: '後書き' }] },
        ]);
      });
    settleMerge(owner, found, 'mine', OWNER, LATER);
    expect(lines(owner)).toEqual(['前書き', '売上', 'まず、仕入れは近くから。', '後書き']);
    settleMerge(other, found, 'mine', OWNER, LATER);
    expect(lines(other)).toEqual(['前書き', '後書き', 'まず、仕入れは近くから。']);
  });
  it('a deletion is chosen: the passage is deleted, unless somebody has edited it since', () => {
    const people = together();
    bodyElement(people.guest).delete(2, 1);
    text(people.owner, 2).insert(0, '冬は、');
    const found = only(meet(people));
    expect((found.item as KeptText).mine).toMatchObject({ by: GUEST, words: null, node: null });
    // Brought back, and then the other way.
    settleMerge(people.owner, found, 'both', OWNER, LATER);
    expect(lines(people.owner)).toEqual(['売上', '単価はです。', '冬は、仕入れは近くから。']);

    const item = {
      ...(found.item as KeptText),
      block: blockId(paragraph(people.owner, 2)),
      now: '冬は、仕入れは近くから。',
    };
    const written = copyOf(people.owner);
    text(written, 2).insert(0, '今も');
    expect(settleMerge(written, record(item), 'mine', OWNER, LATER).ok).toBe(true);
    expect(lines(written)).toEqual(['売上', '単価はです。', '今も冬は、仕入れは近くから。']);
    expect(settleMerge(people.owner, record(item), 'mine', OWNER, LATER).ok).toBe(true);
    expect(lines(people.owner)).toEqual(['売上', '単価はです。']);
  });
});

describe('one of two passages that were one', () => {
  const twice = () => {
    const people = together();
    for (const [doc, block] of [
      [people.guest, { kind: 'heading', level: 3, text: '仕入れは近くから。' }],
      [people.owner, { kind: 'list', items: [[{ text: '仕入れは近くから。' }]] }],
    ] as const) {
      bodyElement(doc).delete(2, 1);
      transact(doc, new SeedOrigin(), () => insertBlocks(doc, 2, [block]));
    }
    return { ...people, record: only(meet(people)) };
  };
  const kinds = (doc: Y.Doc) =>
    readBody(doc)
      .filter((b) => b.text.includes('仕入れ'))
      .map((b) => `${b.type}:${b.text}`)
      .sort();

  it('keeps the other if somebody has edited it since', () => {
    const { owner, record: found } = twice();
    const at = readBody(owner).findIndex((b) => b.type === 'heading' && b.text.includes('仕入れ'));
    text(owner, at).insert(0, '大事な');
    settleMerge(owner, found, 'theirs', OWNER, LATER);
    expect(kinds(owner)).toEqual(['heading:大事な仕入れは近くから。', 'list:仕入れは近くから。']);
  });
  it('restores the chosen one if it was deleted meanwhile, and deletes the other', () => {
    const { owner, record: found } = twice();
    const at = bodyElement(owner)
      .toArray()
      .findIndex((b) => b instanceof Y.XmlElement && b.nodeName === 'list');
    bodyElement(owner).delete(at, 1);
    expect(settleMerge(owner, found, 'theirs', OWNER, LATER).ok).toBe(true);
    expect(kinds(owner)).toEqual(['list:仕入れは近くから。']);
  });
  it('cannot be chosen where neither the passage nor its words are left', () => {
    const { owner, record: found } = twice();
    const item = found.item as KeptText;
    const gone = { ...item, mine: { ...item.mine, node: null }, twins: { mine: '1.1', theirs: '1.2' } };
    expect(settleMerge(owner, { ...found, item: gone }, 'mine', OWNER, LATER)).toEqual({
      ok: false,
      error: { code: 'notFound' },
    });
    expect(only(readRecords(owner)).settled).toBeUndefined();
  });
});

describe('bringing lost words back', () => {
  const chip = (target: string) => ({ type: 'figure-chip', attributes: { __target: target }, children: [] });
  const lost = (pieces: KeptText['lost'][number]['pieces'], left?: { client: number; clock: number }) => ({
    by: OWNER,
    removedBy: GUEST,
    words: '消えた文',
    pieces,
    at: '1.1',
    ...(left ? { left } : {}),
  });
  const item = (block: string, list: KeptText['lost']): KeptText => ({
    kind: 'text',
    level: 'decide',
    block,
    section: '売上',
    near: [],
    was: '',
    now: '',
    standing: true,
    mine: { by: GUEST, words: null, node: null },
    theirs: { by: OWNER, words: null, node: null },
    lost: list,
  });
  /** The number of a character of a text. */
  const idAt = (within: Y.XmlText, at: number) => {
    let passed = 0;
    for (let i = within._start; i; i = i.right) {
      if (i.deleted || !i.countable) continue;
      if (at < passed + i.length) return { client: i.id.client, clock: i.id.clock + at - passed };
      passed += i.length;
    }
    throw new Error('no such character');
  };
  const brought = (make: (doc: Y.Doc) => KeptText): string[] => {
    const { owner } = together();
    expect(settleMerge(owner, record(make(owner)), 'both', OWNER, LATER).ok).toBe(true);
    return readBody(owner).map((b) => b.text + b.references.map((r) => `[${r.at}]`).join(''));
  };

  it('inserts words after the preceding character', () => {
    expect(
      brought((doc) =>
        item(blockId(paragraph(doc, 2)), [
          lost([{ insert: 'いつも' }, { insert: 'の', attributes: { p: { __format: 1 } } }], idAt(text(doc, 2), 3)),
        ]),
      ),
    ).toEqual(['売上', '単価はです。[3]', '仕入れはいつもの近くから。']);
  });
  it('keeps the order of several ranges at one place', () => {
    expect(
      brought((doc) => {
        const left = idAt(text(doc, 2), 3);
        return item(blockId(paragraph(doc, 2)), [lost([{ insert: '甲' }], left), lost([{ insert: '乙' }], left)]);
      }),
    ).toEqual(['売上', '単価はです。[3]', '仕入れは甲乙近くから。']);
  });
  it('a chip at the end of a text goes beside it; in its middle, to the end of the paragraph', () => {
    expect(brought((doc) => item(blockId(paragraph(doc, 2)), [lost([chip(PRICE)], idAt(text(doc, 2), 8))]))).toEqual([
      '売上',
      '単価はです。[3]',
      '仕入れは近くから。[9]',
    ]);
    expect(
      brought((doc) =>
        item(blockId(paragraph(doc, 2)), [lost([{ insert: '値' }, chip(PRICE)], idAt(text(doc, 2), 3))]),
      ),
    ).toEqual(['売上', '単価はです。[3]', '仕入れは近くから。値[10]']);
  });
  it('appends words without a place to their paragraph', () => {
    expect(brought((doc) => item(blockId(paragraph(doc, 2)), [lost([{ insert: '追伸。' }])]))).toEqual([
      '売上',
      '単価はです。[3]',
      '仕入れは近くから。追伸。',
    ]);
    // Behind a character that is in another paragraph now.
    expect(
      brought((doc) => item(blockId(paragraph(doc, 2)), [lost([{ insert: '追伸。' }], idAt(text(doc, 0), 0))])),
    ).toEqual(['売上', '単価はです。[3]', '仕入れは近くから。追伸。']);
  });
  it('inserts into a paragraph that is empty by now', () => {
    expect(
      brought((doc) => {
        paragraph(doc, 2).delete(0, 1);
        return item(blockId(paragraph(doc, 2)), [lost([{ insert: '追伸。' }])]);
      }),
    ).toEqual(['売上', '単価はです。[3]', '追伸。']);
  });
  it('inserts beside a block without text', () => {
    expect(
      brought((doc) => {
        transact(doc, new SeedOrigin(), () => insertBlocks(doc, 1, [{ kind: 'list', items: [[{ text: '項目' }]] }]));
        return item(blockId(paragraph(doc, 1)), [lost([{ insert: '追伸。' }])]);
      }),
    ).toEqual(['売上', '項目', '追伸。', '単価はです。[3]', '仕入れは近くから。']);
  });
  it('behind a chip: written into the text that begins there', () => {
    expect(
      brought((doc) => {
        const { id } = (paragraph(doc, 1).get(1) as Y.XmlElement)._item as Y.Item;
        return item(blockId(paragraph(doc, 1)), [
          lost([{ insert: '約' }, { insert: '五' }], { client: id.client, clock: id.clock }),
        ]);
      }),
    ).toEqual(['売上', '単価は約五です。[3]', '仕入れは近くから。']);
  });
  it('of a block that is gone: whole where all that it held is lost, else each stretch as a paragraph', () => {
    const node = { type: 'heading', attributes: { __tag: 'h3' }, children: [[{ insert: '消えた文' }]] };
    const whole = brought((doc) => ({
      ...item('1.999', [lost([{ insert: '消えた文' }])]),
      near: [blockId(paragraph(doc, 1))],
      theirs: { by: OWNER, words: '消えた 文', node },
    }));
    expect(whole).toEqual(['売上', '単価はです。[3]', '消えた文', '仕入れは近くから。']);
    const parts = brought((doc) => ({
      ...item('1.999', [lost([{ insert: '消えた文' }]), lost([chip(PRICE), { insert: 'も' }])]),
      near: ['1.998', blockId(paragraph(doc, 1))],
      theirs: { by: OWNER, words: '消えた文も、ほかの文も', node },
    }));
    expect(parts).toEqual(['売上', '単価はです。[3]', '消えた文', 'も[0]', '仕入れは近くから。']);
  });
});

it('settles an item for everybody who has the plan', () => {
  const people = together();
  run(people.guest, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
  run(people.owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
  const found = only(meet(people));
  settleMerge(people.owner, found, 'theirs', OWNER, LATER);
  Y.applyUpdate(people.guest, state(people.owner));
  expect(only(readRecords(people.guest)).settled).toEqual({ at: LATER, by: OWNER, how: 'theirs' });
});
