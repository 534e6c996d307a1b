/** A variant of a plan: what is copied, what is not, differences by meaning, and applying them. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { told } from '../../../tests/changeWords.ts';
import { enter, remove } from '../../../tests/fuzz/mergeActs.ts';
import { random } from '../../../tests/random.ts';
import { readAuthors, signCopy } from '../authors.ts';
import { insertBlocks, readBody } from '../body.ts';
import { createPlanDoc } from '../bootstrap.ts';
import { execute, type PlanCommand } from '../commands.ts';
import { comparePlans } from '../compare.ts';
import { signedPlanJson } from '../file/planJson.ts';
import { putRecords, readRecords } from '../merge/records.ts';
import { PlanStore } from '../planStore.ts';
import { bodyElement, entityMap, metaMap, relationMap } from '../schema.ts';
import { SeedOrigin, transact, UserOrigin } from '../transact.ts';
import { createBoardUndo } from '../undo.ts';
import { branchPlanDoc, shownTitle, trunkOf } from './branch.ts';
import { missingPublications, partsBetween, takePartsInto, withNeeds } from './parts.ts';

const [TRUNK, BRANCH, TWIG] = ['trunk00000000000', 'branch0000000000', 'twig000000000000'];
const [LEES, BREAD, PRICE, OVEN] = ['lees000000000000', 'bread00000000000', 'price00000000000', 'oven000000000000'];
const AT = '2026-11-29T00:00:00.000Z';
const act = (doc: Y.Doc, ...commands: readonly PlanCommand[]): void => {
  for (const command of commands) expect(execute(doc, command)).toEqual({ ok: true, value: undefined });
};
const publication = (reason: string) => ({
  as: 'file' as const,
  seeds: ['麹の酵素'],
  by: '山田',
  reason,
  graceUntil: '2027-11-29',
});

function plan(): Y.Doc {
  const doc = createPlanDoc({ id: TRUNK, title: '酒粕のパン' }, [], []);
  transact(doc, new SeedOrigin(), () => {
    bodyElement(doc).delete(0, bodyElement(doc).length);
    insertBlocks(doc, 0, [
      { kind: 'heading', level: 2, text: '売り方' },
      { kind: 'paragraph', inlines: [{ text: '朝市で売ります。' }] },
      { kind: 'paragraph', inlines: [{ text: '旅館にも届けます。' }] },
    ]);
  });
  act(
    doc,
    { type: 'addNode', node: LEES, fields: { kind: 'resource', title: '酒粕' } },
    { type: 'putFigure', figure: PRICE, patch: { label: '価格', value: '300', unit: '円' } },
    { type: 'putFundingRow', collection: 'uses', id: OVEN, patch: { title: '窯', amountYen: 2_000_000 } },
    { type: 'setContestEntry', contest: 'contest000000000', fields: { 'applicant.phone': '090' } },
    { type: 'notePublication', at: AT, publication: publication('展示会') },
  );
  return doc;
}
const branch = (doc: Y.Doc, id: string = BRANCH): Y.Doc =>
  branchPlanDoc(doc, TRUNK, { id, name: '小さく始める', reason: '窯を買わない', on: '2026-11-29' });
const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

describe('a variant of a plan', () => {
  it('is a separate plan with all content of the original, and names its trunk', () => {
    const doc = branch(plan());
    expect(metaMap(doc).toJSON()).toMatchObject({
      id: BRANCH,
      title: '酒粕のパン',
      variantOf: TRUNK,
      variantName: '小さく始める',
      variantReason: '窯を買わない',
      variantOn: '2026-11-29',
    });
    expect(readBody(doc).map((b) => b.text)).toEqual(['売り方', '朝市で売ります。', '旅館にも届けます。']);
    expect(entityMap(doc, 'nodes').get(LEES)?.get('title')).toBe('酒粕');
  });
  it('does not differ from the original, and leaves it unchanged', () => {
    const trunk = plan();
    const before = Y.encodeStateVector(trunk);
    const doc = branch(trunk);
    expect(partsBetween(trunk, doc)).toEqual([]);
    expect(Y.encodeStateVector(trunk)).toEqual(before);
    // Only entries for a contest are not copied.
    expect(told(comparePlans(trunk, doc)).map(([what]) => what)).toEqual(['応募の内容: 電話']);
  });
  it('includes legal records and authorship, but not entries, reviews and the table', () => {
    const trunk = plan();
    signCopy(trunk, { id: 'a', name: '山田', at: AT });
    putRecords(trunk, { id: 'a', name: '山田' }, AT, new Map());
    trunk.getMap('merges').set('k', { some: 'review' });
    act(
      trunk,
      { type: 'noteVariant', variant: TWIG, fields: { of: TRUNK, name: '大きく' } },
      { type: 'noteVariant', variant: BREAD, fields: { of: LEES, name: '冬だけ' } },
      { type: 'putCriterion', criterion: 'criterion0000000', patch: { of: TRUNK, preset: 'cost' } },
      { type: 'putCriterion', criterion: 'criterion0000001', patch: { of: LEES, preset: 'hands' } },
      { type: 'judgeVariant', criterion: 'criterion0000000', variant: TWIG, cell: { reason: '高い', by: '', on: '' } },
      {
        type: 'judgeVariant',
        criterion: 'criterion0000001',
        variant: BREAD,
        cell: { reason: '足りる', by: '', on: '' },
      },
    );
    const doc = branch(trunk);
    expect([...relationMap(doc, 'publications').keys()]).toEqual([AT]);
    expect([...readAuthors(doc).values()].map((a) => a.name)).toEqual(['山田']);
    expect([relationMap(doc, 'contestEntries').size, readRecords(doc), doc.getMap('merges').size]).toEqual([0, [], 0]);
    expect([...entityMap(doc, 'variants').keys()]).toEqual([BREAD]);
    expect([...entityMap(doc, 'variantCriteria').keys()]).toEqual(['criterion0000001']);
    expect([...relationMap(doc, 'variantCells').keys()]).toEqual([`criterion0000001|${BREAD}`]);
    expect(partsBetween(trunk, doc)).toEqual([]);
  });
  it('of a variant has the same trunk; without an id in the document, the trunk is the opened plan', () => {
    expect(metaMap(branch(branch(plan()), TWIG)).toJSON()).toMatchObject({ id: TWIG, variantOf: TRUNK });
    const old = plan();
    metaMap(old).delete('id');
    expect(metaMap(branchPlanDoc(old, TRUNK, { id: BRANCH, name: '別', reason: '', on: '' })).get('variantOf')).toBe(
      TRUNK,
    );
    expect(trunkOf({ id: '', variantOf: '' }, TRUNK)).toBe(TRUNK);
  });
  it('has its own name after the plan’s, which submissions omit', () => {
    expect(shownTitle({ title: '酒粕のパン', variantName: '小さく始める' })).toBe('酒粕のパン — 小さく始める');
    expect(shownTitle({ title: '酒粕のパン', variantName: '' })).toBe('酒粕のパン');
    expect(shownTitle({ title: 'あ'.repeat(200), variantName: 'い'.repeat(120) }).length).toBe(323);
    expect(JSON.stringify(signedPlanJson(branch(plan())))).not.toMatch(/小さく始める|窯を買わない|variant/u);
  });
});

describe('differences between variants', () => {
  it('are reported by meaning, in the text, on the board and in the funding', () => {
    const trunk = plan();
    const doc = branch(trunk);
    (bodyElement(doc).get(1) as Y.XmlElement).toArray().forEach((t) => {
      if (t instanceof Y.XmlText) t.insert(2, 'と直売所');
    });
    act(
      doc,
      { type: 'addNode', node: BREAD, fields: { kind: 'activity', title: '粕パン' } },
      { type: 'addLink', from: BREAD, to: LEES, linkType: 'uses' },
      { type: 'putFundingRow', collection: 'uses', id: OVEN, patch: { amountYen: 300_000 } },
      { type: 'putFigure', figure: PRICE, patch: { value: '350' } },
    );
    const parts = partsBetween(trunk, doc);
    expect(
      parts.map((p) => [
        p.place,
        p.section,
        told(p.changes)
          .map(([what]) => what)
          .join(' / '),
      ]),
    ).toEqual([
      ['text', '売り方', '売り方'],
      ['board', '', 'カードを追加「粕パン」 / つながりを追加「粕パン → 酒粕、使う」'],
      ['rest', '', '数字「価格」の値'],
      ['money', '', '必要な資金「窯」の金額'],
    ]);
  });
  it('include what they refer to: the number of a sentence, the card of a link', () => {
    const trunk = plan();
    const doc = branch(trunk);
    act(doc, { type: 'putFigure', figure: 'figure0000000000', patch: { label: '席', value: '8', unit: '席' } });
    transact(doc, new UserOrigin('test'), () =>
      insertBlocks(doc, 3, [
        { kind: 'paragraph', inlines: [{ text: '店は' }, { type: 'figure-chip', target: 'figure0000000000' }] },
      ]),
    );
    const parts = partsBetween(trunk, doc);
    const text = parts.find((p) => p.place === 'text');
    expect(text?.needs).toEqual(['entity:figures:figure0000000000']);
    const taken = withNeeds(parts, new Set([text?.key ?? '']));
    expect(taken.map((p) => p.place)).toEqual(['text', 'rest']);
    expect(takePartsInto(trunk, taken, new UserOrigin('takeParts'))).toBe(true);
    expect(partsBetween(trunk, doc)).toEqual([]);
    expect(entityMap(trunk, 'figures').get('figure0000000000')?.get('value')).toBe('8');
  });
  it('are applied in one step, and can be undone', () => {
    const trunk = plan();
    const doc = branch(trunk);
    act(doc, { type: 'addNode', node: BREAD, fields: { kind: 'activity', title: '粕パン' } });
    act(doc, { type: 'addLink', from: BREAD, to: LEES, linkType: 'uses' });
    const undo = createBoardUndo(trunk);
    expect(takePartsInto(trunk, partsBetween(trunk, doc), new UserOrigin('takeParts'))).toBe(true);
    expect([new PlanStore(trunk).relations('links').size, undo.undoStack.length]).toEqual([1, 1]);
    undo.undo();
    expect(partsBetween(trunk, doc)).toHaveLength(1);
  });
  it('keep the words of both if the place of one is gone, and report it', () => {
    const trunk = plan();
    const doc = branch(trunk);
    const text = (bodyElement(doc).get(1) as Y.XmlElement).get(0) as Y.XmlText;
    text.insert(text.length, '雨でも。');
    const parts = partsBetween(trunk, doc);
    transact(trunk, new UserOrigin('test'), () => bodyElement(trunk).delete(1, 1));
    expect(takePartsInto(trunk, parts, new UserOrigin('takeParts'))).toBe(false);
    expect(readBody(trunk).map((b) => b.text)).toEqual(['売り方', '旅館にも届けます。']);
  });
  it('never omit a legal record', () => {
    const trunk = plan();
    const doc = branch(trunk);
    act(doc, { type: 'notePublication', at: '2026-12-01T00:00:00.000Z', publication: publication('商談') });
    expect([...missingPublications(trunk, doc).keys()]).toEqual(['2026-12-01T00:00:00.000Z']);
    expect(missingPublications(doc, trunk).size).toBe(0);
  });
});

/** What two plans say of themselves and what happened to one of them. */
const OWN = /^(応募の内容|公開の記録|見送った候補|受け入れた提案)/u;

describe('everything that is taken from one variant into the other', () => {
  const first = Number(process.env['MUSUBI_FUZZ_SEED'] ?? 1);
  const count = Number(process.env['MUSUBI_FUZZ_COUNT'] ?? 60);
  it('makes them equal by meaning', () => {
    for (let seed = first; seed < first + count; seed++) {
      const r = random(seed);
      const trunk = plan();
      for (let i = 0; i < 8; i++) enter(trunk, `w${seed}x${i}y`, r);
      const doc = branch(trunk);
      const apart = (of: Y.Doc, from: number) => {
        for (let i = from; i < from + 10; i++)
          if (r() < 0.75) enter(of, `w${seed}x${i}y`, r);
          else remove(of, r);
      };
      apart(trunk, 100);
      apart(doc, 200);
      const parts = partsBetween(trunk, doc);
      expect(new Set(parts.map((p) => p.key)).size, `seed ${seed}: keys`).toBe(parts.length);
      expect(takePartsInto(trunk, parts, new UserOrigin('takeParts')), `seed ${seed}`).toBe(true);
      expect(
        partsBetween(trunk, doc).flatMap((p) => told(p.changes)),
        `seed ${seed}: parts are left`,
      ).toEqual([]);
      expect(
        told(comparePlans(trunk, doc)).filter(([what]) => !OWN.test(what)),
        `seed ${seed}: differences are left`,
      ).toEqual([]);
      const again = copyOf(trunk);
      expect(takePartsInto(again, parts, new UserOrigin('takeParts'))).toBe(true);
    }
  }, 240_000);
});
