/** The read model: notifications of changes, and that a derived value belongs to the document that it came from. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { execute, type PlanCommand } from './commands.ts';
import { derived, sameItems } from './derived.ts';
import { PlanStore } from './planStore.ts';
import { SeedOrigin } from './transact.ts';

const id = (n: number): string => String(n).padStart(16, '0');
const board = id(9_000);
const must = (doc: Y.Doc, command: PlanCommand): void => {
  const done = execute(doc, command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
};
const addCard = (doc: Y.Doc, n: number, title: string): void =>
  must(doc, { type: 'addNode', node: id(n), fields: { kind: 'note', title }, canvas: board, pos: [n, 0] });
const rename = (doc: Y.Doc, n: number, title: string): void =>
  must(doc, { type: 'updateNode', node: id(n), patch: { title } });

function plan(cards: number): { doc: Y.Doc; store: PlanStore } {
  const doc = new Y.Doc();
  for (let n = 0; n < cards; n++) addCard(doc, n, `card ${n}`);
  return { doc, store: new PlanStore(doc) };
}
/** Another document with the same content, such as a draft or a replay. */
function copyOf(doc: Y.Doc): { doc: Y.Doc; store: PlanStore } {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), new SeedOrigin());
  return { doc: copy, store: new PlanStore(copy) };
}

describe('revisions', () => {
  it('are never the same in two stores, however similar their histories are', () => {
    const one = plan(3);
    const two = copyOf(one.doc);
    expect(one.store.revision('nodes')).not.toBe(two.store.revision('nodes'));
    rename(one.doc, 0, 'a');
    rename(two.doc, 0, 'b');
    expect(one.store.revision('nodes')).not.toBe(two.store.revision('nodes'));
    expect(one.store.revision()).not.toBe(two.store.revision());
  });

  it('distinguish collections: changes in both do not add up to the same number', () => {
    const { doc, store } = plan(1);
    const before = store.revision('nodes', 'positions');
    rename(doc, 0, 'x');
    const renamed = store.revision('nodes', 'positions');
    must(doc, { type: 'moveNodes', canvas: board, moves: [{ node: id(0), pos: [5, 5] }] });
    const moved = store.revision('nodes', 'positions');
    expect([before < renamed, renamed < moved]).toEqual([true, true]);
    expect(store.revision('nodes')).toBe(renamed);
    expect(store.revision('links')).toBeLessThan(renamed);
  });
});

describe('key-level notification', () => {
  it('notifies a changed card’s listener once, and none of 5,000 others', () => {
    const { doc, store } = plan(5_000);
    const told = new Map<string, number>();
    for (let n = 0; n < 5_000; n++)
      store.onDidChangeKey('nodes', id(n), () => told.set(id(n), (told.get(id(n)) ?? 0) + 1));
    rename(doc, 42, 'card 42!');
    expect([...told]).toEqual([[id(42), 1]]);
  });

  it('notifies when a card appears, disappears and comes back; not after the subscription has ended', () => {
    const { doc, store } = plan(0);
    let told = 0;
    const seen: (string | undefined)[] = [];
    const subscription = store.onDidChangeKey('nodes', id(7), () => {
      told++;
      seen.push(store.entity('nodes', id(7))?.title);
    });
    addCard(doc, 7, 'here');
    addCard(doc, 8, 'another');
    must(doc, { type: 'deleteNodes', nodes: [id(7)] });
    addCard(doc, 7, 'again');
    expect(seen).toEqual(['here', undefined, 'again']);
    subscription.dispose();
    rename(doc, 7, 'unheard');
    expect(told).toBe(3);
  });

  it('a listener that ends another, or itself, hides no change from the rest', () => {
    const { doc, store } = plan(1);
    const notified: string[] = [];
    const first = store.onDidChangeKey('nodes', id(0), () => {
      notified.push('first');
      first.dispose();
    });
    store.onDidChangeKey('nodes', id(0), () => notified.push('second'));
    rename(doc, 0, 'x');
    rename(doc, 0, 'y');
    expect(notified).toEqual(['first', 'second', 'second']);
  });
});

describe('derived values', () => {
  it('belong to their store: a copy with an equal history never gets the value of the other', () => {
    const title = derived((p) => [...p.entities('nodes').values()].map((n) => n.title).join());
    const one = plan(1);
    const two = copyOf(one.doc);
    rename(one.doc, 0, 'of the plan');
    rename(two.doc, 0, 'of the draft');
    expect(title(two.store)).toBe('of the draft');
    expect(title(one.store)).toBe('of the plan');
    expect(title(two.store)).toBe('of the draft');
  });

  it('are recomputed when what they read has changed, and for nothing else', () => {
    let runs = 0;
    const label = derived((p, node: string) => {
      runs++;
      return `${p.meta.title}: ${p.entity('nodes', node)?.title}`;
    });
    const { doc, store } = plan(2);
    must(doc, { type: 'setMeta', patch: { title: 'plan' } });
    expect([label(store, id(0)), label(store, id(0)), runs]).toEqual(['plan: card 0', 'plan: card 0', 1]);
    rename(doc, 1, 'somebody else');
    must(doc, { type: 'moveNodes', canvas: board, moves: [{ node: id(0), pos: [5, 5] }] });
    expect([label(store, id(0)), runs]).toEqual(['plan: card 0', 1]);
    rename(doc, 0, 'mine');
    expect([label(store, id(0)), runs]).toEqual(['plan: mine', 2]);
    must(doc, { type: 'setMeta', patch: { title: 'new' } });
    expect([label(store, id(0)), runs]).toEqual(['new: mine', 3]);
  });

  it('track what is read now: a branch that was not taken before counts once it is', () => {
    const label = derived((p) => (p.meta.author === 'show' ? p.entity('nodes', id(0))?.title : 'hidden'));
    const { doc, store } = plan(1);
    expect(label(store)).toBe('hidden');
    must(doc, { type: 'setMeta', patch: { author: 'show' } });
    expect(label(store)).toBe('card 0');
    rename(doc, 0, 'x');
    expect(label(store)).toBe('x');
  });

  it('notice an entity that was missing when they were computed', () => {
    const label = derived((p, node: string) => p.entity('nodes', node)?.title ?? 'none');
    const { doc, store } = plan(0);
    expect(label(store, id(3))).toBe('none');
    addCard(doc, 3, 'there');
    expect(label(store, id(3))).toBe('there');
  });

  it('depend on their argument: another day gives another value, and both are kept', () => {
    let runs = 0;
    const on = derived((p, today: string) => `${today} ${p.meta.title}${runs++ > 9 ? '!' : ''}`);
    const { store } = plan(0);
    expect([on(store, '2026-12-31'), on(store, '2027-01-01'), on(store, '2026-12-31')]).toEqual([
      '2026-12-31 ',
      '2027-01-01 ',
      '2026-12-31 ',
    ]);
    expect(runs).toBe(2);
  });

  it('depend on one another: an equal inner value keeps the outer one', () => {
    let runs = 0;
    const notes = derived((p) => [...p.entities('nodes').values()].filter((n) => n.kind === 'note'), sameItems);
    const titles = derived((p) => {
      runs++;
      return notes(p)
        .map((n) => n.title)
        .join();
    });
    const { doc, store } = plan(2);
    expect([titles(store), runs]).toEqual(['card 0,card 1', 1]);
    must(doc, { type: 'addNode', node: id(9), fields: { kind: 'seed', title: 'not a note' } });
    expect([titles(store), runs]).toEqual(['card 0,card 1', 1]);
    rename(doc, 1, 'x');
    expect([titles(store), runs]).toEqual(['card 0,x', 2]);
  });

  it('keep their identity if an equal value was computed', () => {
    const titles = derived(
      (p) => [...p.entities('nodes').values()].map((n) => n.title),
      (a, b) => a.join() === b.join(),
    );
    const { doc, store } = plan(2);
    const first = titles(store);
    must(doc, { type: 'updateNode', node: id(0), patch: { note: 'not a title' } });
    expect(titles(store)).toBe(first);
    rename(doc, 0, 'x');
    expect(titles(store)).toEqual(['x', 'card 1']);
  });
});
