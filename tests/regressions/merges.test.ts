/**
 * Regressions of merges, each as it was found. Two people and a server; the review, its records and its resolution are the real code.
 */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { insertBlocks, readBody } from '../../shared/doc/body.ts';
import { inWords } from '../../shared/doc/fields/inWords.ts';
import { changesOf, replaced, sayLost } from '../../shared/doc/merge/describe.ts';
import { MergeLedger } from '../../shared/doc/merge/ledger.ts';
import { forgetRecords, isOpenRecord, putRecords, readRecords } from '../../shared/doc/merge/records.ts';
import { reviewOf } from '../../shared/doc/merge/review.ts';
import { MergeReviewer, watchLosses } from '../../shared/doc/merge/reviewer.ts';
import { settleMerge } from '../../shared/doc/merge/settle.ts';
import { bodyElement } from '../../shared/doc/schema.ts';
import { SeedOrigin, transact } from '../../shared/doc/transact.ts';
import { createBoardUndo } from '../../shared/doc/undo.ts';
import { changeWords, told } from '../changeWords.ts';
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
} from '../twoPeople.ts';

describe('merges that went wrong', () => {
  it('a price changed on an unnoticed dead connection: both values are kept and named, even without reconnecting', () => {
    const { owner, guest } = together();
    const reviewer = new MergeReviewer(guest, [state(guest)]);
    let seq = 0;
    guest.on(
      'update',
      (update: Uint8Array, origin: unknown) => origin !== 'server' && reviewer.ledger.edit(++seq, update),
    );
    const sent: Uint8Array[] = [];
    owner.on('update', (update: Uint8Array) => sent.push(update));
    run(guest, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
    run(owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
    const [update] = sent;
    if (!update) throw new Error('nothing sent');
    reviewer.receive(
      update,
      () => Y.applyUpdate(guest, update, 'server'),
      false,
      GUEST,
      () => AT,
    );
    Y.applyUpdate(owner, state(guest));
    for (const doc of [guest, owner]) {
      const { item } = only(readRecords(doc));
      expect(item).toMatchObject({
        kind: 'value',
        level: 'decide',
        mine: { by: GUEST, value: ['1111'] },
        theirs: { by: OWNER, value: ['2222'] },
      });
    }
  });

  it('an acknowledged word that was overwritten by somebody who had not seen it and then left', () => {
    const { owner, guest } = together();
    // The owner's edit is on the server; the guest's was made without it, and arrives after it.
    const reviewer = new MergeReviewer(owner, [state(owner)]);
    owner.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'server') return;
      reviewer.ledger.edit(1, update);
      reviewer.ledger.acknowledge(1);
    });
    const before = Y.encodeStateVector(guest);
    run(owner, { type: 'updateNode', node: CARD, patch: { note: '持ち主のメモ' } });
    guest.clientID = 4_294_967_295;
    run(guest, { type: 'updateNode', node: CARD, patch: { note: '客のメモ' } });
    paragraph(guest, 1).delete(2, 1);
    const update = Y.encodeStateAsUpdate(guest, before);
    const run2 = paragraph(owner, 1).get(2) as Y.XmlText;
    run2.insert(run2.length, '来年は上げます。');
    reviewer.receive(
      update,
      () => Y.applyUpdate(owner, update, 'server'),
      false,
      OWNER,
      () => AT,
    );
    const items = readRecords(owner).map((r) => r.item);
    expect(items.find((i) => i.kind === 'value')).toMatchObject({
      level: 'decide',
      mine: { by: OWNER, value: ['持ち主のメモ'] },
      theirs: { value: ['客のメモ'] },
      stands: 'theirs',
    });
    expect(items.find((i) => i.kind === 'text')).toMatchObject({ level: 'decide', section: '売上' });
    expect(JSON.stringify(items)).toContain('来年は上げます。');
  });

  it('one click restores, on both screens, a sentence at the end of a text node whose other half was deleted', () => {
    const people = together();
    paragraph(people.guest, 1).delete(2, 1);
    const run2 = paragraph(people.owner, 1).get(2) as Y.XmlText;
    run2.insert(run2.length, '来年は上げます。');
    const record = only(meet(people));
    expect(lines(people.owner)[1]).toBe('単価は');
    expect(record.item).toMatchObject({
      kind: 'text',
      level: 'decide',
      section: '売上',
      lost: [
        { by: OWNER, removedBy: GUEST, words: 'です。' },
        { by: OWNER, removedBy: GUEST, words: '来年は上げます。' },
      ],
    });
    expect(settleMerge(people.guest, record, 'both', GUEST, LATER).ok).toBe(true);
    Y.applyUpdate(people.owner, state(people.guest));
    for (const doc of [people.owner, people.guest]) {
      expect(lines(doc)[1]).toBe('単価はです。来年は上げます。');
      expect(only(readRecords(doc)).settled).toMatchObject({ by: GUEST, how: 'both' });
    }
  });

  it('keeps more words in a passage whose loss is already known', () => {
    const { owner, guest, base } = together();
    const text = paragraph(guest, 2).get(0) as Y.XmlText;
    text.insert(text.length, '来年も');
    const early = copyOf(guest);
    bodyElement(owner).delete(2, 1);
    const mine = copyOf(owner);
    Y.applyUpdate(owner, state(early));
    putRecords(owner, OWNER, AT, reviewOf({ base, mine, theirs: early }, owner, OWNER));
    // Written before the guest learns that the passage was deleted.
    text.insert(text.length, '売る。');
    const lost = meet({ owner, guest, base }).flatMap((r) => (r.item.kind === 'text' ? r.item.lost : []));
    expect(lost.map((l) => l.words)).toContain('来年も売る。');
  });

  it('restores a paragraph, complete and in place, that one deletes while the other writes in it', () => {
    const people = together();
    bodyElement(people.guest).delete(1, 1);
    (paragraph(people.owner, 1).get(0) as Y.XmlText).insert(0, '今の');
    const record = only(meet(people));
    settleMerge(people.owner, record, 'both', OWNER, LATER);
    expect(lines(people.owner)).toEqual(['売上', '今の単価はです。', '仕入れは近くから。']);
    expect(readBody(people.owner)[1]?.references).toEqual([{ type: 'figure-chip', target: PRICE, at: 5 }]);
  });

  it('two people rewrite one paragraph: mine, theirs, both or ask', () => {
    for (const [how, outcome] of [
      ['mine', '仕入れは山から。'],
      ['theirs', '仕入れは海から。'],
    ] as const) {
      const people = together();
      for (const [doc, word] of [
        [people.guest, '山'],
        [people.owner, '海'],
      ] as const) {
        const text = paragraph(doc, 2).get(0) as Y.XmlText;
        text.delete(4, 2);
        text.insert(4, word);
      }
      const record =
        readRecords(people.owner).length === 0 ? meet(people).find((r) => r.item.level === 'decide') : undefined;
      if (!record) throw new Error('no collision');
      expect(record.item.kind === 'text' && [record.item.mine.words, record.item.theirs.words]).toEqual([
        '仕入れは山から。',
        '仕入れは海から。',
      ]);
      expect(settleMerge(people.owner, record, how, OWNER, LATER).ok).toBe(true);
      expect(lines(people.owner)[2]).toBe(outcome);
    }
  });

  it('choosing one version of a passage keeps what somebody has written in it since', () => {
    const people = together();
    for (const [doc, word] of [
      [people.guest, '山'],
      [people.owner, '海'],
    ] as const)
      (paragraph(doc, 2).get(0) as Y.XmlText).insert(4, word);
    const record = meet(people).find((r) => r.item.level === 'decide');
    if (!record) throw new Error('no collision');
    (paragraph(people.owner, 2).get(0) as Y.XmlText).insert(0, 'あとで：');
    settleMerge(people.owner, record, 'mine', OWNER, LATER);
    expect(lines(people.owner)).toContain('仕入れは山近くから。');
    expect(lines(people.owner).some((line) => line.startsWith('あとで：'))).toBe(true);
  });

  it('a card that one person removes while the other writes in it', () => {
    const people = together();
    run(people.guest, { type: 'deleteNodes', nodes: [CARD] });
    run(people.owner, { type: 'updateNode', node: CARD, patch: { note: '新しいメモ' } });
    const record = only(meet(people));
    expect(record.item).toMatchObject({
      level: 'decide',
      mine: { value: null },
      theirs: { value: { note: '新しいメモ' } },
    });
    expect(settleMerge(people.owner, record, 'theirs', OWNER, LATER).ok).toBe(true);
    Y.applyUpdate(people.guest, state(people.owner));
    const row = (people.guest.getMap('nodes').get(CARD) as Y.Map<unknown>).toJSON();
    expect(row).toMatchObject({ title: '酒粕', note: '新しいメモ' });
  });

  it('names the figure in a sentence that both changed, instead of a placeholder', () => {
    const people = together();
    (paragraph(people.guest, 1).get(2) as Y.XmlText).insert(0, '、税別');
    (paragraph(people.owner, 1).get(0) as Y.XmlText).insert(0, '一箱の');
    const { item } = only(meet(people));
    expect(told(changesOf(people.owner, item, 'mine'))).toEqual([
      ['売上', '単価は［価格 1,000円］です。', '単価は［価格 1,000円］、税別です。'],
    ]);
    expect(told(changesOf(people.owner, item, 'theirs'))).toEqual([
      ['売上', '単価は［価格 1,000円］です。', '一箱の単価は［価格 1,000円］です。'],
    ]);
  });

  it('restores lost bold words as bold', () => {
    const people = together();
    paragraph(people.guest, 1).delete(2, 1);
    const bold = { p: { __format: 1 } };
    const half = paragraph(people.owner, 1).get(2) as Y.XmlText;
    half.insert(0, '、');
    half.insert(1, '税別', bold);
    const record = only(meet(people));
    const { item } = record;
    if (item.kind !== 'text') throw new Error('not a text');
    expect(item.lost.flatMap((l) => l.pieces)).toEqual([
      { insert: '、' },
      { insert: '税別', attributes: bold },
      { insert: 'です。' },
    ]);
    settleMerge(people.owner, record, 'both', OWNER, LATER);
    expect(lines(people.owner)[1]).toBe('単価は、税別です。');
  });

  it('names a deleted figure in the words offered for restoring', () => {
    const people = together();
    bodyElement(people.guest).delete(1, 1);
    (paragraph(people.owner, 1).get(2) as Y.XmlText).insert(0, '、税別');
    const { item } = only(meet(people));
    if (item.kind !== 'text') throw new Error('not a text');
    const words = changeWords('ja');
    expect(item.lost.map((l) => inWords(sayLost(people.owner, l), words)).sort()).toEqual([
      '、税別',
      'です。',
      '単価は［価格 1,000円］',
    ]);
    expect(told(replaced(people.owner, item, 'theirs')).map(([, before]) => before.replaceAll('\n', '|'))).toEqual([
      '単価は［価格 1,000円］|、税別|です。',
    ]);
  });

  it('a heading to which both give another level in place: named by its kind, and either can be chosen', () => {
    const people = together();
    for (const [doc, tag] of [
      [people.guest, 'h1'],
      [people.owner, 'h3'],
    ] as const)
      paragraph(doc, 0).setAttribute('__tag', tag);
    const record = only(meet(people));
    expect(record.item).toMatchObject({ level: 'decide', lost: [] });
    expect(told(changesOf(people.owner, record.item, 'mine'))).toEqual([
      ['売上 · 段落の種類', '見出し「売上」', '大見出し「売上」'],
    ]);
    for (const [how, tag] of [
      ['mine', 'h1'],
      ['theirs', 'h3'],
    ] as const) {
      expect(settleMerge(people.owner, record, how, OWNER, LATER).ok).toBe(true);
      expect(paragraph(people.owner, 0).getAttribute('__tag')).toBe(tag);
      expect(lines(people.owner)[0]).toBe('売上');
    }
  });

  it('a paragraph that one makes a heading and the other a list: shown twice until one is chosen', () => {
    for (const [how, left] of [
      ['mine', ['heading']],
      ['theirs', ['list']],
      ['both', ['heading', 'list']],
    ] as const) {
      const people = together();
      // As the editor does: a new block with the same words.
      bodyElement(people.guest).delete(2, 1);
      transact(people.guest, new SeedOrigin(), () =>
        insertBlocks(people.guest, 2, [{ kind: 'heading', level: 3, text: '仕入れは近くから。' }]),
      );
      bodyElement(people.owner).delete(2, 1);
      transact(people.owner, new SeedOrigin(), () =>
        insertBlocks(people.owner, 2, [{ kind: 'list', items: [[{ text: '仕入れは近くから。' }]] }]),
      );
      const record = only(meet(people));
      expect(lines(people.owner).filter((line) => line === '仕入れは近くから。')).toHaveLength(2);
      expect(record.item).toMatchObject({ level: 'decide', twins: {}, mine: { by: GUEST }, theirs: { by: OWNER } });
      expect(told(changesOf(people.owner, record.item, 'theirs'))).toEqual([
        ['仕入れは近くから。 · 段落の種類', '本文「仕入れは近くから。」', '箇条書き「仕入れは近くから。」'],
      ]);
      settleMerge(people.owner, record, how, OWNER, LATER);
      const standing = readBody(people.owner).filter((b) => b.text === '仕入れは近くから。');
      expect(standing.map((b) => b.type).sort()).toEqual(left);
    }
  });

  it('reopens a conflict resolved by asking when the comment is deleted, but not while it is in transit', () => {
    const people = together();
    run(people.guest, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
    run(people.owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
    settleMerge(people.owner, only(meet(people)), 'asked', OWNER, LATER, 'thread-1');
    const record = only(readRecords(copyOf(people.owner)));
    expect(record.settled).toEqual({ at: LATER, by: OWNER, how: 'asked', thread: 'thread-1' });
    const [there, gone] = [(id: string) => id === 'thread-1', () => false];
    const at = Date.parse(LATER);
    expect(isOpenRecord(record, there, at + 60_000)).toBe(false);
    expect(isOpenRecord(record, undefined, at + 60_000)).toBe(false);
    expect(isOpenRecord(record, gone, at + 4_999)).toBe('soon');
    expect(isOpenRecord(record, gone, at + 5_000)).toBe(true);
    expect(isOpenRecord({ settled: undefined }, there, at)).toBe(true);
    expect(isOpenRecord({ settled: { at: LATER, by: OWNER, how: 'mine' } }, gone, at + 60_000)).toBe(false);
  });

  it('keeps what somebody offline removed of another person’s, asks nothing, and can restore it', () => {
    const people = together();
    bodyElement(people.guest).delete(2, 1);
    run(people.guest, { type: 'updateNode', node: CARD, patch: { note: '私の見方' } });
    const records = meet(people);
    expect(records.map((r) => r.item.level)).toEqual(['kept', 'kept']);
    for (const record of records)
      settleMerge(people.owner, record, record.item.kind === 'text' ? 'both' : 'theirs', OWNER, LATER);
    expect(lines(people.owner)).toContain('仕入れは近くから。');
    expect((people.owner.getMap('nodes').get(CARD) as Y.Map<unknown>).get('note')).toBe('メモ');
  });

  it('moving or splitting a paragraph is not a loss', () => {
    const people = together();
    const copy = paragraph(people.guest, 2).clone();
    bodyElement(people.guest).delete(2, 1);
    bodyElement(people.guest).insert(0, [copy]);
    expect(meet(people)).toEqual([]);
  });

  it('undo and restoring a version keep the reviews, and a file for others contains none', () => {
    const people = together();
    const undo = createBoardUndo(people.guest);
    run(people.guest, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
    run(people.owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
    meet(people);
    undo.undo();
    expect(readRecords(people.guest)).toHaveLength(1);
    expect(readRecords(copyOf(people.guest))).toHaveLength(1);
    const out = copyOf(people.guest);
    forgetRecords(out);
    expect(readRecords(out)).toEqual([]);
    expect(new TextDecoder('latin1').decode(Y.encodeStateAsUpdate(out))).not.toContain('mergesSettled2222');
  });

  it('two devices that notice the same conflict record it once; one that recurs is reopened', () => {
    const people = together();
    run(people.guest, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
    run(people.owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
    const [mine, theirs] = [copyOf(people.guest), copyOf(people.owner)];
    const records = meet(people);
    const seenByOwner = reviewOf({ base: people.base, mine: theirs, theirs: mine }, people.owner, OWNER);
    expect([...seenByOwner.keys()]).toEqual(records.map((r) => r.key));
    const record = only(records);
    settleMerge(people.owner, record, 'mine', OWNER, LATER);
    expect(only(readRecords(people.owner)).settled).toMatchObject({ how: 'mine' });
    putRecords(people.owner, OWNER, '2026-11-22T00:00:00.000Z', seenByOwner);
    expect(only(readRecords(people.owner)).settled).toBeUndefined();
  });

  it('describes what each side did', () => {
    const people = together();
    run(people.guest, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
    run(people.owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
    const { item } = only(meet(people));
    expect(changesOf(people.owner, item, 'mine')).toMatchObject([
      { kind: 'field', subject: { collection: 'figures' }, before: { text: '1000' }, after: { text: '1111' } },
    ]);
  });

  it('ignores malformed records of a peer', () => {
    const doc = new Y.Doc();
    doc.getMap('merges').set('a', { at: 1 });
    doc.getMap('merges').set('b', 'text');
    doc.getMap('merges').set('c', {
      at: AT,
      by: OWNER,
      item: { kind: 'value', level: 'decide', address: { on: 'entity', collection: '__proto__', id: 'x' } },
    });
    expect(readRecords(doc)).toEqual([]);
  });

  it('a lost acknowledgement: edits of others based on the edit are read together with it', () => {
    const { owner, guest } = together();
    const ledger = new MergeLedger([state(guest)]);
    guest.on('update', (update: Uint8Array) => ledger.edit(1, update));
    run(guest, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
    Y.applyUpdate(owner, state(guest));
    run(owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
    ledger.serverHas(Y.decodeStateVector(Y.encodeStateVector(owner)));
    const sides = ledger.sides(Y.encodeStateAsUpdate(owner, Y.encodeStateVector(guest)));
    const value = (doc: Y.Doc) => (doc.getMap('figures').get(PRICE) as Y.Map<unknown>).get('value');
    expect([value(sides.base), value(sides.mine), value(sides.theirs)]).toEqual(['1000', '1111', '2222']);
    sides.destroy();
    expect(ledger.hasOwn).toBe(true);
    ledger.receive(new Uint8Array([0, 0]));
    expect(ledger.hasOwn).toBe(false);
  });

  it('ordinary simultaneous typing raises no conflict', () => {
    const { owner, guest } = together();
    const before = Y.encodeStateVector(guest);
    (paragraph(owner, 2).get(0) as Y.XmlText).insert(0, 'あ');
    (paragraph(guest, 2).get(0) as Y.XmlText).insert(9, 'い');
    const update = Y.encodeStateAsUpdate(owner, before);
    expect(watchLosses(guest, update, () => Y.applyUpdate(guest, update))).toBe(false);
  });
});
