/**
 * "Saved" means on disk. The real host is killed at random moments while somebody types through its socket: every
 * acknowledged edit is there again, unacknowledged losses are no older than 250 ms plus the time of two of the
 * machine's own answers, and the library opens every time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { Library } from '../../main/storage/library.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { KILL_LOOP_MS, KILL_ROUNDS } from '../deadlines.ts';
import { signIn, spawnHost } from './hostClient.ts';

/** As the app does: edits within this time are batched, and one batch is in flight at a time. */
const BATCH_MS = 40;
const PLAN = 'abcdefgh01234567';
const NAME = `plan:${PLAN}` as const;

const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

it(
  `survives kill -9 while typing, ${KILL_ROUNDS} rounds`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'musubi-kill-'));
    try {
      const mine = new Y.Doc();
      const text = mine.getText('t');
      const first = new Library({ folder });
      first.createPlan(PLAN, '計画', Y.encodeStateAsUpdate(mine));
      first.close();
      /** Unacknowledged edits, and when they were made. */
      let waiting: { update: Uint8Array; at: number; n: number }[] = [];
      let n = 0;
      let acknowledged = 0;
      /** The slowest answer so far, in milliseconds: on a busy machine an edit waits for the previous answer and its own. */
      let slowest = 0;
      mine.on('update', (update: Uint8Array) => waiting.push({ update, at: performance.now(), n: n++ }));

      for (let round = 0; round < KILL_ROUNDS; round++) {
        const { address, child } = await spawnHost(folder);
        const ended = new Promise<void>((done) => child.once('exit', () => done()));
        const client = await signIn(address);
        const info = await client.call('app.info', {});
        expect(info).toMatchObject({ storage: 'ok', damages: [] });
        const connectedAt = performance.now();
        let killedAt = Number.POSITIVE_INFINITY;
        const killer = rest(Math.random() * 160).then(() => {
          killedAt = performance.now();
          child.kill('SIGKILL');
        });
        const sender = (async () => {
          while (killedAt === Number.POSITIVE_INFINITY) {
            const batch = waiting.slice();
            if (batch.length > 0) {
              const asked = performance.now();
              try {
                await client.call('docs.append', { name: NAME, updates: batch.map((b) => b.update) });
              } catch {
                return;
              }
              slowest = Math.max(slowest, performance.now() - asked);
              waiting = waiting.slice(batch.length);
              acknowledged += batch.length;
            }
            await rest(BATCH_MS);
          }
        })();
        while (killedAt === Number.POSITIVE_INFINITY) {
          text.insert(text.length, `${n} `);
          await rest(Math.random() * 12);
        }
        await Promise.all([killer, sender, ended]);
        client.close();

        // A second process reads what the killed one left.
        const library = new Library({ folder });
        expect(library.state).toBe('ok');
        expect(library.damages).toEqual([]);
        const found = new Y.Doc();
        applyStored(found, library.load(NAME));
        library.close();
        const there = new Set(found.getText('t').toString().split(' ').map(Number));
        const unknown = new Map(waiting.map((w) => [w.n, w.at]));
        for (let i = 0; i < n; i++) {
          if (there.has(i)) continue;
          const at = unknown.get(i);
          if (at === undefined) throw new Error(`round ${round}: edit ${i} had been acknowledged and is gone`);
          // What the last kill left pending could be sent only after the restart.
          expect(killedAt - Math.max(at, connectedAt), `age of unsaved edit ${i}`).toBeLessThan(250 + 2 * slowest);
        }
      }
      expect(n).toBeGreaterThan(KILL_ROUNDS);
      expect(acknowledged).toBeGreaterThan(KILL_ROUNDS);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  KILL_LOOP_MS,
);
