/** The sync server on in-memory stores whose answers the test can delay: what was checked may have changed by the time a store answers. */
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { Access } from '../../main/sync-server/access.ts';
import { type SyncServer, startSyncServer } from '../../main/sync-server/syncServer.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { toDisposable } from '../../shared/kernel/disposable.ts';
import type { StoredMember } from '../../shared/ports/memberStore.ts';
import { MemoryDocStore } from '../../shared/ports/memory/memoryDocStore.ts';
import { MemoryMediaStore } from '../../shared/ports/memory/memoryFiles.ts';
import { MemoryMemberStore } from '../../shared/ports/memory/memoryMemberStore.ts';
import { CLOSE, MESSAGE, SYNC_PROTOCOL } from '../../shared/protocol/sync.ts';
import { enter, PLAN, PLAN_DOC, synced, until } from './people.ts';

/** A gate that is open until it is shut. */
class Gate {
  waiting: (() => void)[] = [];
  isShut = false;
  async pass(): Promise<void> {
    if (this.isShut) await new Promise<void>((go) => this.waiting.push(go));
  }
  open(): void {
    this.isShut = false;
    for (const go of this.waiting.splice(0)) go();
  }
}
class HeldMembers extends MemoryMemberStore {
  readonly gate = new Gate();
  /** Reads first and answers later, like a database over a network. */
  override async member(id: string): Promise<StoredMember | undefined> {
    const found = await super.member(id);
    await this.gate.pass();
    return found;
  }
}
class HeldDocs extends MemoryDocStore {
  readonly gate = new Gate();
  isBroken = false;
  override async load(name: string) {
    const stored = await super.load(name);
    await this.gate.pass();
    if (this.isBroken) throw new Error('connection lost');
    return stored;
  }
}

const none = () => toDisposable(() => undefined);
let servers: SyncServer[] = [];
async function start() {
  const members = new HeldMembers();
  const docs = new HeldDocs();
  const access = new Access(members, new Uint8Array(32).fill(7));
  const server = await startSyncServer({
    library: {
      stores: { docs, members, media: new MemoryMediaStore() },
      state: 'ok',
      onDidChangeList: none,
      onDidReplace: none,
      changedElsewhere: () => false,
      probe: () => undefined,
      getSettings: () => ({ name: '山田花子' }),
    },
    access,
    log: () => undefined,
    idleMs: 50,
  });
  servers.push(server);
  const invited = async (uses = 1) => {
    const { secret } = await access.invite({ planId: PLAN, role: 'editor', uses });
    const joined = await access.join({ invite: secret, name: '佐藤' }, '10.0.0.1');
    if (!joined.ok) throw new Error(joined.error);
    return { token: joined.value.token, id: joined.value.member.id };
  };
  /** Connects; returns what it received, and the close code. */
  const connect = (token: string) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/sync/${PLAN_DOC}`, [SYNC_PROTOCOL, `token.${token}`]);
    const heard: number[] = [];
    socket.on('message', (data) => heard.push((data as Buffer)[0] ?? -1));
    socket.on('error', () => undefined);
    const ended = new Promise<number>((done) => socket.on('close', done));
    return { socket, heard, ended };
  };
  return { members, docs, access, server, invited, connect };
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  servers = [];
});

describe('a server on stores in memory', () => {
  it('connects people and stores what they wrote', async () => {
    const { docs, server, invited } = await start();
    const [one, other] = [await invited(), await invited()].map(({ token }) => enter({ server }, token));
    if (!one || !other) throw new Error('nobody');
    await Promise.all([synced(one), synced(other)]);
    one.doc.getText('t').insert(0, '結び');
    await until(() => other.doc.getText('t').toString() === '結び' && one.savedCount > 0, 'the edit');
    const stored = new Y.Doc();
    applyStored(stored, await docs.load(PLAN_DOC));
    expect(stored.getText('t').toString()).toBe('結び');
    one.leave();
    other.leave();
  });
});

describe('somebody who is being let in', () => {
  it('stays outside when they are revoked while the store answers', async () => {
    const { members, access, server, invited, connect } = await start();
    const { token, id } = await invited();
    members.gate.isShut = true;
    const { heard, ended } = connect(token);
    await until(() => members.gate.waiting.length === 1, 'the question to the store');
    const revoked = access.revoke(id);
    await until(() => members.gate.waiting.length === 2, 'the revocation to be reported');
    // Answers arrive in reverse: the first one, from before the revocation, arrives last.
    members.gate.waiting.reverse();
    members.gate.open();
    await revoked;
    await ended;
    expect(heard).toEqual([]);
    await until(() => server.rooms === 0, 'the room to leave memory');
    const again = connect(token);
    expect(await again.ended).toBe(CLOSE.unauthenticated);
  });

  it('stays outside when they are revoked while the document is loaded', async () => {
    const { docs, access, invited, connect } = await start();
    const { token, id } = await invited();
    docs.gate.isShut = true;
    const { heard, ended } = connect(token);
    await until(() => docs.gate.waiting.length === 2, 'the plan and its comments to be asked for');
    await access.revoke(id);
    docs.gate.open();
    await ended;
    expect(heard).toEqual([]);
  });

  it('is let in by the next attempt when a document could not be loaded', async () => {
    const { docs, invited, connect } = await start();
    const { token } = await invited();
    docs.isBroken = true;
    await connect(token).ended;
    docs.isBroken = false;
    const { heard, socket } = connect(token);
    await until(() => heard.includes(MESSAGE.greeting), 'the greeting');
    socket.terminate();
  });

  it('misses no edit that is stored while the document is loaded', async () => {
    const { docs, server, invited } = await start();
    docs.gate.isShut = true;
    const person = enter({ server }, (await invited()).token);
    await until(() => docs.gate.waiting.length === 2, 'the plan and its comments to be asked for');
    const edit = new Y.Doc();
    edit.getText('t').insert(0, '間に');
    await docs.append(PLAN_DOC, [Y.encodeStateAsUpdate(edit)], 'window');
    docs.gate.open();
    await until(() => person.doc.getText('t').toString() === '間に', 'the edit');
    person.leave();
  });

  it('counts towards the limits before the store has answered', async () => {
    const { members, server, invited, connect } = await start();
    const { token } = await invited();
    members.gate.isShut = true;
    const tries = Array.from({ length: 20 }, () => connect(token));
    await until(() => members.gate.waiting.length === 20, 'all questions to the store');
    members.gate.open();
    await until(() => tries.filter((t) => t.heard.includes(MESSAGE.greeting)).length === 16, 'sixteen to be let in');
    await Promise.all(tries.filter((t) => !t.heard.includes(MESSAGE.greeting)).map((t) => t.ended));
    expect(server.metrics()).toContain('musubi_connections_refused_total 4');
    for (const { socket } of tries) socket.terminate();
  });
});

describe('guessing', () => {
  it('in parallel gives an address no more attempts than in sequence', async () => {
    const { access } = await start();
    const { secret } = await access.invite({ planId: PLAN, role: 'viewer', passphrase: 'さくら', uses: 500 });
    const guesses = Array.from({ length: 40 }, (_, i) =>
      access.join({ invite: secret, name: '鈴木', passphrase: `うめ${i}` }, '10.0.0.9'),
    );
    const errors = (await Promise.all(guesses)).map((joined) => (joined.ok ? 'in' : joined.error));
    expect(errors.filter((e) => e === 'wrongPassphrase')).toHaveLength(12);
    expect(errors.filter((e) => e === 'tooManyTries')).toHaveLength(28);
  });
});
