import { describe, expect, it } from 'vitest';
import { execute, type PlanCommand } from '../../shared/doc/commands.ts';
import { freezePlan } from '../../shared/doc/contest/freeze.ts';
import { PlanStore } from '../../shared/doc/planStore.ts';
import { plan } from '../../tests/contestFixture.ts';
import { sceneOf } from '../canvas/scene.ts';
import { readingScene } from './readingScene.ts';

const CANVAS = 'canvas0000000001';
const id = (name: string) => name.padEnd(16, '0');

describe('a frozen board', () => {
  it('is drawn as the founder saw it: places, sizes, colours, cords and links', () => {
    const doc = plan(1);
    const run = (command: PlanCommand) => expect(execute(doc, command).ok).toBe(true);
    run({ type: 'addCanvas', canvas: CANVAS, title: '新結合の板', order: 1 });
    run({ type: 'addNode', node: id('a'), fields: { kind: 'resource', title: '地下海水', colour: 'pine' } });
    run({ type: 'addNode', node: id('b'), fields: { kind: 'seed', title: '陸上養殖' } });
    run({ type: 'addNode', node: id('c'), fields: { kind: 'combination', title: '結び', claim: '町の名物に' } });
    run({ type: 'addNode', node: id('f'), fields: { kind: 'frame', title: '枠' } });
    for (const [i, name] of ['f', 'a', 'b', 'c'].entries())
      run({ type: 'placeNode', canvas: CANVAS, node: id(name), pos: [i * 300, 10] });
    run({ type: 'resizeNode', canvas: CANVAS, node: id('a'), size: [300, 200] });
    run({ type: 'addParts', combination: id('c'), nodes: [id('a'), id('b')] });
    run({ type: 'updateNode', node: id('b'), patch: { status: 'tested' } });
    run({ type: 'addAssumption', assumption: id('g'), combination: id('c'), text: '売れる', order: 1 });
    run({ type: 'updateAssumption', assumption: id('g'), patch: { status: 'asked' } });
    run({ type: 'addLink', from: id('a'), to: id('b'), linkType: 'requires', label: '水' });
    const store = new PlanStore(doc);
    const live = sceneOf(store, CANVAS);
    const reading = freezePlan(doc);
    const frozen = readingScene(reading, reading.boards.find((b) => b.id === CANVAS)!);
    store.dispose();
    expect(live.cards.length).toBe(4);
    const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
    expect([...frozen.cards].sort(byId)).toEqual([...live.cards].sort(byId));
    expect(frozen.cards.map((c) => c.kind)).toEqual(live.cards.map((c) => c.kind));
    expect(frozen.lines).toEqual(live.lines);
    const status = Object.fromEntries(frozen.cards.map((c) => [c.title, c.status]));
    expect(status).toEqual({ 地下海水: 'guess', 陸上養殖: 'tested', 結び: 'asked', 枠: undefined });
    expect(frozen.cards.find((c) => c.title === '結び')?.partNames).toEqual(['地下海水', '陸上養殖']);
  });
});
