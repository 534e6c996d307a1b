/**
 * The server is killed at random moments while one person types and another watches. What the watcher had seen,
 * and what the writer had been told is saved, is on disk each time; in the end everybody has everything.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDecoder, readVarUint } from 'lib0/decoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { folderKey } from '../../main/storage/fileKeys.ts';
import { Library } from '../../main/storage/library.ts';
import { Access } from '../../main/sync-server/access.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { MESSAGE, SYNC } from '../../shared/protocol/sync.ts';
import { spawnHost } from '../contracts/hostClient.ts';
import { KILL_LOOP_MS, KILL_ROUNDS } from '../deadlines.ts';
import { joinAs } from '../joinAs.ts';
import { enter, type Person, PLAN, PLAN_DOC, until } from './people.ts';

const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const numbersIn = (doc: Y.Doc): Set<number> =>
  new Set(doc.getText('t').toString().split(' ').filter(Boolean).map(Number));

/**
 * A port that nothing listens on, below the ephemeral range: the server comes back to it many times, and in
 * between, another test's outgoing connection could be given an ephemeral port.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const isFree = await new Promise<boolean>((done) => {
      const server = createServer();
      server.once('error', () => done(false));
      server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
    });
    if (isFree) return port;
  }
}

/** Follows the server's acknowledgements: for each update message of a socket, how much had been typed when it was sent. */
function followSaved(person: Person, typed: () => number): () => number {
  let known = 0;
  let sent: number[] = [];
  person.provider.on('status', ({ status }: { status: string }) => {
    const socket = person.provider.ws;
    if (status !== 'connected' || !socket) return;
    sent = [];
    const send = socket.send.bind(socket);
    socket.send = (data) => {
      const decoder = createDecoder(data as Uint8Array);
      if (readVarUint(decoder) === MESSAGE.sync && readVarUint(decoder) !== SYNC.step1) sent.push(typed());
      send(data);
    };
  });
  person.provider.messageHandlers[MESSAGE.saved] = (_encoder, decoder) => {
    known = Math.max(known, sent[readVarUint(decoder) - 1] ?? 0);
  };
  return () => known;
}

it(
  `survives kill -9 of the server, ${KILL_ROUNDS} rounds`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'musubi-kill-sync-'));
    const port = await freePort();
    const people: Person[] = [];
    try {
      const made = new Library({ folder });
      made.createPlan(PLAN, '計画', Y.encodeStateAsUpdate(new Y.Doc()));
      const access = new Access(made.members, folderKey(folder));
      const tokens: string[] = [];
      for (const role of ['editor', 'viewer'] as const)
        tokens.push((await joinAs(access, { planId: PLAN, role }, role)).token);
      made.close();
      const [writer, watcher] = tokens.map((token) => enter({ server: { port } }, token)) as [Person, Person];
      people.push(writer, watcher);
      let n = 0;
      const acknowledged = followSaved(writer, () => n);
      let seenInAll = 0;

      for (let round = 0; round < KILL_ROUNDS; round++) {
        const { child } = await spawnHost(folder, '--share', String(port));
        const ended = new Promise<void>((done) => child.once('exit', () => done()));
        await until(() => writer.provider.synced && watcher.provider.synced, 'both to be back');
        const killAt = performance.now() + Math.random() * 120;
        while (performance.now() < killAt) {
          // Counted before the text is inserted: the socket sends during the insertion.
          const text = writer.doc.getText('t');
          text.insert(text.length, `${n++} `);
          await rest(Math.random() * 6);
        }
        const seen = numbersIn(watcher.doc);
        const saved = acknowledged();
        child.kill('SIGKILL');
        await ended;
        const library = new Library({ folder });
        expect(library.damages).toEqual([]);
        const found = new Y.Doc();
        applyStored(found, library.load(PLAN_DOC));
        library.close();
        const there = numbersIn(found);
        for (const i of seen) if (!there.has(i)) throw new Error(`round ${round}: ${i} had been seen and is gone`);
        for (let i = 0; i < saved; i++)
          if (!there.has(i)) throw new Error(`round ${round}: ${i} had been acknowledged and is gone`);
        seenInAll = seen.size;
      }
      expect(acknowledged()).toBeGreaterThan(KILL_ROUNDS);
      expect(seenInAll).toBeGreaterThan(KILL_ROUNDS);
      const { child } = await spawnHost(folder, '--share', String(port));
      await until(() => numbersIn(watcher.doc).size === n, 'the watcher to have everything');
      await until(() => acknowledged() === n, 'everything to be acknowledged');
      child.kill('SIGKILL');
    } finally {
      for (const person of people) person.leave();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  KILL_LOOP_MS,
);
