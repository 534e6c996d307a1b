import { describe, expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { manualClock } from '../../../tests/testCore.ts';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import { execute } from '../../doc/commands.ts';
import { bodyElement } from '../../doc/schema.ts';
import { Following } from './following.ts';
import { passagesOf, placesSince } from './passages.ts';
import { Presence } from './presence.ts';

const user = (name: string) => ({ id: name.padEnd(16, '0'), name, role: 'editor', colour: 3 });
function others(awareness: Awareness, client: number, state: Record<string, unknown> | undefined): void {
  if (state) {
    awareness.states.set(client, state);
    awareness.meta.set(client, { clock: 1, lastUpdated: Number.POSITIVE_INFINITY });
  } else awareness.states.delete(client);
  awareness.emit('change', [{ added: [client], updated: [], removed: [] }, 'test']);
}

describe('presence', () => {
  const open = () => {
    const awareness = new Awareness(new Y.Doc());
    const clock = manualClock();
    return { awareness, clock, presence: Presence.overLink(clock, awareness) };
  };
  it('tells the others a few times a second at most, and nobody while one is alone', () => {
    const { awareness, clock, presence } = open();
    presence.update({ view: 'board' });
    clock.advance(1_000);
    expect(awareness.getLocalState()).toEqual({});
    others(awareness, 7, { user: user('sato') });
    expect(awareness.getLocalState()).toEqual({ view: 'board' });
    presence.update({ view: 'text' });
    presence.update({ view: 'funding' });
    expect(awareness.getLocalState()).toEqual({ view: 'board' });
    clock.advance(80);
    expect(awareness.getLocalState()).toEqual({ view: 'funding' });
    presence.dispose();
    awareness.destroy();
  });
  it('reads of others only what holds', () => {
    const { awareness, presence } = open();
    others(awareness, 7, { user: user('sato'), view: 'nowhere', selected: ['../x'], panel: 'uses' });
    others(awareness, 8, { user: 'somebody' });
    expect(presence.peers.map(({ client, view, selected, panel }) => ({ client, view, selected, panel }))).toEqual([
      { client: 7, view: undefined, selected: undefined, panel: 'uses' },
    ]);
    presence.dispose();
    awareness.destroy();
  });
  it('follows a person, and nobody who has left', () => {
    const { awareness, presence } = open();
    const following = new Following(presence);
    let changes = 0;
    following.onDidChange(() => changes++);
    others(awareness, 7, { user: user('sato'), view: 'board' });
    following.follow(user('sato').id);
    following.follow(user('sato').id);
    expect([changes, following.peer?.view]).toEqual([1, 'board']);
    others(awareness, 7, undefined);
    expect(following.peer).toBeUndefined();
    expect(following.userId).toBe(user('sato').id);
    presence.dispose();
    awareness.destroy();
  });
});

it('an edit is counted by the places that it touched, not by its keystrokes', () => {
  const doc = new Y.Doc();
  const seen: string[][] = [];
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size > 0) seen.push(passagesOf(transaction));
  });
  execute(doc, { type: 'addNode', node: 'card000000000000', fields: { kind: 'note', title: '一' } });
  execute(doc, { type: 'updateNode', node: 'card000000000000', patch: { title: '二', note: '三' } });
  execute(doc, { type: 'setMeta', patch: { title: '題' } });
  expect(seen).toEqual([['nodes:card000000000000'], ['nodes:card000000000000'], ['meta:title']]);
});

describe('places that differ from what a device has', () => {
  const CARD = 'card000000000000';
  const GONE = 'card000000000001';
  const paragraph = (doc: Y.Doc, i: number) => (bodyElement(doc).get(i) as Y.XmlElement).get(0) as Y.XmlText;
  const open = () => {
    const add = (node: string) => ({ type: 'addNode' as const, node, fields: { kind: 'note' as const, title: '一' } });
    const doc = createPlanDoc({ title: '計画' }, [add(CARD), add(GONE)], []);
    doc.transact(() => {
      for (const words of ['一段落目', '二段落目', '三段落目']) {
        const block = new Y.XmlElement('paragraph');
        bodyElement(doc).push([block]);
        block.insert(0, [new Y.XmlText(words)]);
      }
    });
    const first = bodyElement(doc).length - 3;
    const mark = Y.encodeSnapshot(Y.snapshot(doc));
    return { doc, first, mark };
  };
  it('are empty while nothing was done, and after what was written and deleted since', () => {
    const { doc, first, mark } = open();
    expect(placesSince(doc, mark)).toBe(0);
    paragraph(doc, first).insert(2, '書きかけ');
    paragraph(doc, first).delete(2, 4);
    expect(placesSince(doc, mark)).toBe(0);
  });
  it('are paragraphs, cards and numbers: one each, however often it was written, and by whomever', () => {
    const { doc, first, mark } = open();
    for (const words of ['ああ', 'いい', 'うう']) paragraph(doc, first).insert(0, words);
    expect(placesSince(doc, mark)).toBe(1);
    execute(doc, { type: 'updateNode', node: CARD, patch: { title: '二', note: '三' } });
    execute(doc, { type: 'setMeta', patch: { title: '題' } });
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    execute(other, { type: 'updateNode', node: CARD, patch: { title: '四' } });
    paragraph(other, first + 1).insert(0, '別の人');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(placesSince(doc, mark)).toBe(4);
  });
  it('are what was deleted too: words, a paragraph, a card', () => {
    const { doc, first, mark } = open();
    paragraph(doc, first).delete(1, 2);
    expect(placesSince(doc, mark)).toBe(1);
    bodyElement(doc).delete(first + 1, 1);
    execute(doc, { type: 'deleteNodes', nodes: [GONE] });
    expect(placesSince(doc, mark)).toBe(3);
    // Appended to existing text and deleted together with it: old and new text form one piece.
    paragraph(doc, first + 1).insert(4, '！');
    paragraph(doc, first + 1).delete(0, 5);
    expect(placesSince(doc, mark)).toBe(4);
  });
  it('exclude what the app notes for itself, and are unknown for an invalid mark', () => {
    const { doc, mark } = open();
    doc.getMap('seen').set('x', 1);
    expect(placesSince(doc, mark)).toBe(0);
    expect(placesSince(doc, new Uint8Array([255, 255]))).toBeUndefined();
    expect(placesSince(doc, new Uint8Array())).toBeUndefined();
  });
});
