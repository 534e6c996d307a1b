import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { placedCards } from '../../shared/app/board/boardCommands.ts';
import { execute, type PlanCommand, seed } from '../../shared/doc/commands.ts';
import { PlanStore } from '../../shared/doc/planStore.ts';
import { SeedOrigin } from '../../shared/doc/transact.ts';
import { layoutBoard } from './boardLayout.ts';
import { coveringCards, layoutCommands, newCards, unitsOf } from './layoutUnits.ts';

const id = (name: string) => name.padEnd(16, '0');
const canvas = id('board');

function board() {
  const doc = new Y.Doc();
  const add = (name: string, kind: 'resource' | 'combination' | 'frame', pos: [number, number]): PlanCommand => ({
    type: 'addNode',
    node: id(name),
    fields: { kind, title: name },
    canvas,
    pos,
  });
  seed(doc, new SeedOrigin(), [
    { type: 'addCanvas', canvas, title: '板', order: 1 },
    add('fish', 'resource', [700, 900]),
    add('water', 'resource', [40, 60]),
    add('tie', 'combination', [20, 40]),
    add('frame', 'frame', [2_000, 100]),
    add('inside', 'resource', [2_040, 180]),
    add('deeper', 'resource', [2_060, 190]),
    { type: 'setParent', canvas, nodes: [id('inside'), id('deeper')], parent: id('frame') },
    { type: 'addParts', combination: id('tie'), nodes: [id('fish'), id('water')] },
    { type: 'addLink', from: id('tie'), to: id('inside'), linkType: 'uses' },
  ]);
  const store = new PlanStore(doc);
  const pin = (name: string) => execute(doc, { type: 'updateNode', node: id(name), patch: { pinned: true } });
  const arrange = (chosen: readonly string[], least?: number) => {
    const units = unitsOf(store, canvas, chosen.map(id), least);
    if (!units) throw new Error('nothing to lay out');
    const commands = layoutCommands(store, canvas, units, layoutBoard({ ...units, aspect: 1.5 }));
    expect(execute(doc, { type: 'batch', commands }).ok).toBe(true);
  };
  const at = (name: string) => {
    const card = placedCards(store, canvas).find((c) => c.node.id === id(name));
    if (!card) throw new Error(name);
    return { x: card.x, y: card.y, w: card.w, h: card.h };
  };
  const fold = (name: string) => execute(doc, { type: 'updateNode', node: id(name), patch: { folded: true } });
  return { store, arrange, at, pin, fold };
}

describe('what a layout moves', () => {
  it('treats a frame and its contents as one unit, and links to the contents as links to the frame', () => {
    const { store, arrange, at } = board();
    const units = unitsOf(store, canvas, []);
    expect(units?.units.map((u) => u.id).sort()).toEqual([id('fish'), id('frame'), id('tie'), id('water')]);
    expect(units?.edges).toEqual([
      [id('fish'), id('tie')],
      [id('tie'), id('frame')],
      [id('water'), id('tie')],
    ]);
    expect(units?.origin).toEqual([20, 40]);
    arrange([]);
    const frame = at('frame');
    expect([at('inside').x - frame.x, at('inside').y - frame.y]).toEqual([40, 80]);
    expect([at('deeper').x - frame.x, at('deeper').y - frame.y]).toEqual([60, 90]);
    expect(at('tie').y).toBeGreaterThan(at('fish').y);
    expect(at('frame').y).toBeGreaterThan(at('tie').y);
    expect([frame.w, frame.h]).toEqual([520, 360]);
  });

  it('moves only the selected cards, and covers none of the others', () => {
    const { arrange, at } = board();
    const before = ['tie', 'frame', 'inside'].map(at);
    arrange(['fish', 'water']);
    expect(['tie', 'frame', 'inside'].map(at)).toEqual(before);
    const [tie, fish, water] = [at('tie'), at('fish'), at('water')];
    for (const c of [fish, water])
      expect(c.x + c.w <= tie.x || c.x >= tie.x + tie.w || c.y + c.h <= tie.y || c.y >= tie.y + tie.h).toBe(true);
  });

  it('spreads selected cards of one frame inside it, and grows the frame as needed', () => {
    const { arrange, at } = board();
    arrange(['inside', 'deeper']);
    const [frame, a, b] = [at('frame'), at('inside'), at('deeper')];
    expect([frame.x, frame.y]).toEqual([2_000, 100]);
    expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
    for (const c of [a, b]) {
      expect(c.x + c.w + 40).toBeLessThanOrEqual(frame.x + frame.w);
      expect(c.y + c.h + 40).toBeLessThanOrEqual(frame.y + frame.h);
    }
  });

  it('neither moves nor covers pinned cards', () => {
    const { arrange, at, pin } = board();
    pin('water');
    const water = at('water');
    arrange([]);
    expect(at('water')).toEqual(water);
    for (const c of [at('fish'), at('tie'), at('frame')])
      expect(c.x + c.w <= water.x || c.x >= water.x + water.w || c.y + c.h <= water.y || c.y >= water.y + water.h).toBe(
        true,
      );
  });

  it('leaves the frame of a pinned card and its contents in place, even if selected', () => {
    const { arrange, at, pin } = board();
    pin('inside');
    const before = ['frame', 'inside', 'deeper'].map(at);
    arrange([]);
    arrange(['inside', 'fish', 'water']);
    expect(['frame', 'inside', 'deeper'].map(at)).toEqual(before);
  });

  it('places a single new card, and moves no other', () => {
    const { store, arrange, at } = board();
    expect(coveringCards(store, canvas)).toEqual([id('tie'), id('deeper')]);
    const before = ['fish', 'water', 'frame', 'inside', 'deeper'].map(at);
    arrange(['tie'], 1);
    expect(['fish', 'water', 'frame', 'inside', 'deeper'].map(at)).toEqual(before);
    const [tie, water] = [at('tie'), at('water')];
    expect(tie.x >= water.x + water.w || tie.y >= water.y + water.h).toBe(true);
  });

  it('counts a card as new until it was arranged, even if hidden; one in a folded frame waits', () => {
    const { store, fold } = board();
    const others = new Set(['frame', 'inside', 'deeper', 'fish', 'water'].map(id));
    expect(newCards(store, canvas, others)).toEqual([id('tie')]);
    expect(newCards(store, canvas, new Set([...others, id('tie')]))).toEqual([]);
    expect(newCards(store, canvas, new Set(['frame', 'fish', 'water', 'tie'].map(id)))).toEqual([
      id('inside'),
      id('deeper'),
    ]);
    fold('frame');
    expect(newCards(store, canvas, new Set(['frame', 'fish', 'water', 'tie'].map(id)))).toEqual([]);
  });

  it('lays out nothing on an empty board', () => {
    const { store } = board();
    expect(unitsOf(store, id('other'), [])).toBeUndefined();
  });
});
