import { describe, expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { manualClock } from '../../../tests/testCore.ts';
import { execute } from '../../doc/commands.ts';
import { Following } from './following.ts';
import { passagesOf } from './passages.ts';
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
    presence.tell({ view: 'board' });
    clock.advance(1_000);
    expect(awareness.getLocalState()).toEqual({});
    others(awareness, 7, { user: user('sato') });
    expect(awareness.getLocalState()).toEqual({ view: 'board' });
    presence.tell({ view: 'text' });
    presence.tell({ view: 'funding' });
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
