/** The view of a card stays the same object while other cards are edited, so that the board does not redraw all of them. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { execute, type PlanCommand, seed } from '../../doc/commands.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { SeedOrigin } from '../../doc/transact.ts';
import { heldBy, linksOf, partsOf } from './boardCommands.ts';
import { dimmedBy, NO_FILTER } from './boardFilter.ts';
import { combinationsOf, detailsOf } from './combinationView.ts';

const id = (n: number): string => String(n).padStart(16, '0');
const [canvas, brewery, lab, note, pair, frame, guess] = [1, 2, 3, 4, 5, 6, 7].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

function board() {
  const doc = new Y.Doc();
  seed(doc, new SeedOrigin(), [
    { type: 'addCanvas', canvas, title: '板', order: 1 },
    { type: 'addNode', node: brewery, fields: { kind: 'resource', title: '酒蔵' }, canvas, pos: [0, 0] },
    { type: 'addNode', node: lab, fields: { kind: 'seed', title: '発酵' }, canvas, pos: [300, 0] },
    { type: 'addNode', node: note, fields: { kind: 'note', title: '覚え' }, canvas, pos: [600, 0] },
    { type: 'addNode', node: pair, fields: { kind: 'combination', claim: '酒粕の洗顔料' }, canvas, pos: [0, 300] },
    { type: 'addParts', combination: pair, nodes: [lab, brewery] },
    { type: 'addAssumption', assumption: guess, combination: pair, text: '売れる', order: 1 },
    { type: 'addNode', node: frame, fields: { kind: 'frame', title: '枠', folded: true }, canvas, pos: [0, 600] },
    { type: 'setParent', canvas, nodes: [note], parent: frame },
    { type: 'addLink', from: lab, to: brewery, linkType: 'requires' },
  ]);
  const store = new PlanStore(doc);
  const run = (command: PlanCommand) => expect(execute(doc, command)).toEqual({ ok: true, value: undefined });
  return { store, run };
}

describe('what a card shows', () => {
  it('of a combination changes with its parts, claim and assumptions only', () => {
    const { store, run } = board();
    const before = detailsOf(store, pair);
    expect(before.parts.map((p) => p.title)).toEqual(['発酵', '酒蔵']);
    run({ type: 'updateNode', node: note, patch: { title: '覚え書き' } });
    run({ type: 'moveNodes', canvas, moves: [{ node: brewery, pos: [8, 8] }] });
    expect(detailsOf(store, pair)).toBe(before);
    run({ type: 'updateNode', node: brewery, patch: { title: '老舗の酒蔵' } });
    expect(detailsOf(store, pair).parts.map((p) => p.title)).toEqual(['発酵', '老舗の酒蔵']);
    run({ type: 'orderParts', combination: pair, nodes: [brewery, lab] });
    expect(partsOf(store, pair).map((p) => p.id)).toEqual([brewery, lab]);
    run({ type: 'updateAssumption', assumption: guess, patch: { text: '月に百個売れる' } });
    expect(detailsOf(store, pair).assumptions.map((a) => a.text)).toEqual(['月に百個売れる']);
    run({ type: 'removePart', combination: pair, node: lab });
    expect(detailsOf(store, pair).parts.map((p) => p.id)).toEqual([brewery]);
  });

  it('of a folded frame is its number of cards; an open one does not count', () => {
    const { store, run } = board();
    expect(heldBy(store, canvas, frame)).toBe(1);
    run({ type: 'setParent', canvas, nodes: [note], parent: null });
    expect(heldBy(store, canvas, frame)).toBe(0);
    run({ type: 'setParent', canvas, nodes: [note, lab], parent: frame });
    expect(heldBy(store, canvas, frame)).toBe(2);
    run({ type: 'updateNode', node: frame, patch: { folded: false } });
    expect(heldBy(store, canvas, frame)).toBe(0);
  });

  it('keeps the lists of dimmed cards, combinations and links the same while their contents are the same', () => {
    const { store, run } = board();
    const filter = { ...NO_FILTER, kinds: ['seed' as const] };
    const [dimmed, combinations, links] = [dimmedBy(store, canvas, filter), combinationsOf(store), linksOf(store, lab)];
    run({ type: 'updateNode', node: note, patch: { title: '覚え書き' } });
    expect(dimmedBy(store, canvas, { ...filter })).toBe(dimmed);
    expect([...(dimmed ?? [])].sort()).toEqual([brewery, note, pair]);
    expect(combinationsOf(store)).toBe(combinations);
    expect(linksOf(store, lab)).toBe(links);
    expect(links.map(([, l]) => [l.from, l.to])).toEqual([[lab, brewery]]);
    expect(linksOf(store, note)).toEqual([]);
  });
});
