/** Past events are permanent: no version, undo, suggestion, command or peer removes a publication note or its patent grace day. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPlanDoc } from './bootstrap.ts';
import { execute, type PlanCommand } from './commands.ts';
import { reviewOf } from './merge/review.ts';
import { keepRecords } from './recordsGuard.ts';
import { restoreFrom } from './restore.ts';
import { metaMap, relationMap } from './schema.ts';
import { takeSuggestions } from './suggestions/suggestions.ts';
import { createBoardUndo } from './undo.ts';

const AT = '2026-11-21T00:00:00.000Z';
const CONTEST = '0000000000000001';
const CARD = '000000000000000a';
const NOTE = { as: 'paper' as const, seeds: ['発酵'], by: '山田', reason: '展示会', graceUntil: '2027-11-21' };
const publish: PlanCommand = { type: 'notePublication', at: AT, publication: NOTE };
const copy = (doc: Y.Doc): Y.Doc => {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
};
const plan = () =>
  createPlanDoc({ title: '計画' }, [{ type: 'addNode', node: CARD, fields: { kind: 'seed', title: '発酵' } }], []);
const published = () => {
  const doc = plan();
  expect(execute(doc, publish).ok).toBe(true);
  return doc;
};
const notes = (doc: Y.Doc) => relationMap(doc, 'publications').toJSON();

describe('a publication note', () => {
  it('survives restoring an older version, as do accepted suggestions and receipts', () => {
    const before = plan();
    const doc = published();
    relationMap(doc, 'taken').set('s1', AT);
    execute(doc, { type: 'setContestEntry', contest: CONTEST, fields: { receipt: '{}', category: '観光' } });
    restoreFrom(doc, before);
    expect(notes(doc)).toEqual({ [AT]: NOTE });
    expect(relationMap(doc, 'taken').toJSON()).toEqual({ s1: AT });
    expect(relationMap(doc, 'contestEntries').toJSON()).toEqual({ [`${CONTEST}|receipt`]: '{}' });
  });
  it('is restored with a version that has it, and is not overwritten by an older one', () => {
    const doc = plan();
    restoreFrom(doc, published());
    expect(notes(doc)).toEqual({ [AT]: NOTE });
    const other = plan();
    relationMap(other, 'publications').set(AT, { ...NOTE, graceUntil: '2030-01-01' });
    restoreFrom(doc, other);
    expect(notes(doc)).toEqual({ [AT]: NOTE });
  });
  it('is not an undo step: undo reverts what was done before it', () => {
    const doc = plan();
    const undo = createBoardUndo(doc);
    execute(doc, { type: 'updateNode', node: CARD, patch: { title: '麹' } });
    execute(doc, publish);
    execute(doc, { type: 'setContestEntry', contest: CONTEST, fields: { receipt: '{}' } });
    undo.undo();
    undo.undo();
    undo.undo();
    expect(notes(doc)).toEqual({ [AT]: NOTE });
    expect(relationMap(doc, 'contestEntries').toJSON()).toEqual({ [`${CONTEST}|receipt`]: '{}' });
    expect(doc.getMap('nodes').toJSON()).toMatchObject({ [CARD]: { title: '発酵' } });
  });
  it.each<[string, PlanCommand]>([
    ['removed', { type: 'setRelation', relation: 'publications', key: AT, value: null }],
    [
      'changed',
      { type: 'setRelation', relation: 'publications', key: AT, value: { ...NOTE, graceUntil: '2030-01-01' } },
    ],
    ['taken back', { type: 'setRelation', relation: 'taken', key: 's1', value: null }],
    ['lost with its receipt', { type: 'setContestEntry', contest: CONTEST, fields: { receipt: null } }],
    [
      'lost through a relation',
      { type: 'setRelation', relation: 'contestEntries', key: `${CONTEST}|receipt`, value: null },
    ],
  ])('cannot be %s by a command', (_how, command) => {
    const doc = published();
    execute(doc, { type: 'setContestEntry', contest: CONTEST, fields: { receipt: '{}' } });
    relationMap(doc, 'taken').set('s1', AT);
    const whole = Y.encodeStateAsUpdate(doc);
    expect(execute(doc, command)).toEqual({ ok: false, error: { code: 'appendOnly' } });
    expect(Y.encodeStateAsUpdate(doc)).toEqual(whole);
  });
  it('is kept beside another one of the same moment', () => {
    const doc = published();
    execute(doc, { type: 'notePublication', at: AT, publication: { ...NOTE, by: '佐藤' } });
    execute(doc, publish);
    expect(Object.values(notes(doc)).map((n: { by: string }) => n.by)).toEqual(['山田', '佐藤']);
  });
  it('of a showing on a screen raises the document version: an older app would not read the note', () => {
    const version = (as: 'paper' | 'screen') => {
      const doc = plan();
      metaMap(doc).set('schemaVersion', 1);
      execute(doc, { type: 'notePublication', at: AT, publication: { ...NOTE, as } });
      return [metaMap(doc).get('schemaVersion'), notes(doc)[AT]?.as];
    };
    expect(version('paper')).toEqual([1, 'paper']);
    expect(version('screen')).toEqual([4, 'screen']);
  });
  it('is not changed by a suggestion', () => {
    const doc = published();
    takeSuggestions(
      doc,
      [
        {
          id: 's1',
          by: 'x',
          byName: '悪意',
          ops: [{ op: 'relation', relation: 'publications', key: AT, value: null }],
        },
      ],
      AT,
    );
    expect(notes(doc)).toEqual({ [AT]: NOTE });
  });
  it('is not a choice in a merge review', () => {
    const was = published();
    const [mine, theirs] = [copy(was), copy(was)];
    relationMap(mine, 'publications').set(AT, { ...NOTE, by: '甲' });
    relationMap(theirs, 'publications').set(AT, { ...NOTE, by: '乙' });
    const merged = copy(mine);
    Y.applyUpdate(merged, Y.encodeStateAsUpdate(theirs));
    expect(reviewOf({ base: was, mine, theirs }, merged, { id: CARD, name: '甲' }).size).toBe(0);
  });
  it('is restored if a peer deletes or overwrites it, and two restoring peers agree', () => {
    const [doc, other] = [published(), plan()];
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const guards = [keepRecords(doc), keepRecords(other)];
    const hostile = copy(doc);
    relationMap(hostile, 'publications').set(AT, { ...NOTE, graceUntil: '2030-01-01' });
    for (const d of [doc, other]) Y.applyUpdate(d, Y.encodeStateAsUpdate(hostile));
    for (let i = 0; i < 3; i++) {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    }
    const graceDays = (d: Y.Doc) =>
      Object.values(notes(d))
        .map((n: { graceUntil: string }) => n.graceUntil)
        .sort();
    expect(graceDays(doc)).toEqual(['2027-11-21', '2030-01-01']);
    expect(notes(other)).toEqual(notes(doc));
    const deleting = copy(doc);
    relationMap(deleting, 'publications').clear();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(deleting));
    expect(graceDays(doc)).toEqual(['2027-11-21', '2030-01-01']);
    for (const g of guards) g.dispose();
  });
});

describe('a batch that fails', () => {
  it.each<[string, PlanCommand]>([
    ['at its end', { type: 'updateNode', node: '000000000000000z', patch: { title: '無い' } }],
    ['by a value', { type: 'setFields', collection: 'nodes', id: CARD, values: { nothing: 1 } }],
    ['within', { type: 'batch', commands: [{ type: 'notACommand' }] }],
  ])('changes nothing: %s', (_how, failing) => {
    const doc = plan();
    const undo = createBoardUndo(doc);
    const whole = Y.encodeStateAsUpdate(doc);
    let updates = 0;
    doc.on('update', () => updates++);
    const result = execute(doc, {
      type: 'batch',
      commands: [
        { type: 'updateNode', node: CARD, patch: { title: '麹' } },
        { type: 'putTask', task: '000000000000000t', patch: { title: '聞く' } },
        { type: 'deleteNodes', nodes: [CARD] },
        { type: 'setFundingSettings', settings: { startMonth: '2027-04' } },
        failing,
      ],
    });
    expect(result.ok).toBe(false);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(whole);
    expect(updates).toBe(0);
    expect(undo.undoStack).toEqual([]);
  });
  it('reads what its earlier commands wrote, and is one update when it succeeds', () => {
    const doc = plan();
    let updates = 0;
    doc.on('update', () => updates++);
    const [a, b] = ['000000000000000c', '000000000000000d'];
    const result = execute(doc, {
      type: 'batch',
      commands: [
        { type: 'addNode', node: a, fields: { kind: 'combination', title: '化粧品' } },
        { type: 'addNode', node: b, fields: { kind: 'resource', title: '酒粕' } },
        { type: 'addParts', combination: a, nodes: [b, CARD] },
        { type: 'updateNode', node: b, patch: { title: '吟醸粕' } },
        { type: 'deleteNodes', nodes: [CARD] },
      ],
    });
    expect(result).toEqual({ ok: true, value: undefined });
    expect(updates).toBe(1);
    expect(relationMap(doc, 'parts').toJSON()).toEqual({ [`${a}|${b}`]: { order: 1 }, [`${a}|${CARD}`]: { order: 2 } });
    expect(doc.getMap('nodes').toJSON()).toEqual({
      [a]: { kind: 'combination', title: '化粧品' },
      [b]: { kind: 'resource', title: '吟醸粕' },
    });
  });
});
