/** Submissions over the network: a real server on a free port, a real folder, every route and every caller. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { SealedEntries } from '../../main/contest/sealedEntries.ts';
import { FileInbox } from '../../main/storage/fileInbox.ts';
import { FileOutbox } from '../../main/storage/fileOutbox.ts';
import { Library } from '../../main/storage/library.ts';
import { Access } from '../../main/sync-server/access.ts';
import { EntryDoor, entryToken } from '../../main/sync-server/entryHttp.ts';
import { fetchAnswer, sendEntry } from '../../main/sync-server/hubClient.ts';
import { seatToken } from '../../main/sync-server/scoreHttp.ts';
import { type SyncServer, startSyncServer } from '../../main/sync-server/syncServer.ts';
import { setReturnKeys } from '../../shared/doc/contest/contestDoc.ts';
import { decryptReturned, encryptFor, returnKeys } from '../../shared/doc/contest/judgeBundle.ts';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { ENTRY_BYTES, SEALED_ENTRY_BYTES } from '../../shared/protocol/entries.ts';
import { CONDITION_MS } from '../deadlines.ts';
import { request } from '../request.ts';

const [CONTEST, OTHER] = ['contest000000000', 'contest000000001'];
const SUBMISSION = 'ab'.repeat(32);
const folder = mkdtempSync(join(tmpdir(), 'musubi-entries-'));
const key = new Uint8Array(32).fill(9);
const received: string[] = [];
const inbox = new FileInbox(folder, 'entries', 10_000);
const outbox = new FileOutbox(folder);
const token = entryToken(key, CONTEST);
const zip = (text: string) => new TextEncoder().encode(`PK\u0003\u0004${text}`);
let library: Library;
let server: SyncServer;
let keys: Awaited<ReturnType<typeof returnKeys>>;
const here = () => `http://127.0.0.1:${server.port}`;
const PATH = `/entries/${CONTEST}`;
const ANSWER = `${PATH}/${SUBMISSION}/receipt`;
const call = (path: string, method: string, who: string | undefined, body?: Uint8Array) =>
  request(`${here()}${path}`, {
    method,
    headers: who === undefined ? {} : { authorization: `Bearer ${who}` },
    ...(body ? { body: body.slice() } : {}),
  });
/** The rate limit refills at two attempts a second. */
const calm = { timeout: CONDITION_MS, interval: 700 };

beforeAll(async () => {
  library = new Library({ folder });
  keys = await returnKeys();
  const doc = new Y.Doc();
  setReturnKeys(doc, keys);
  await library.append(`contest:${CONTEST}`, [Y.encodeStateAsUpdate(doc)]);
  server = await startSyncServer({
    library,
    access: new Access(library.members, key),
    log: () => undefined,
    port: 0,
    entries: new EntryDoor(key, new SealedEntries(library.stores.docs, inbox), outbox, (contest) =>
      received.push(contest),
    ),
  });
});
afterAll(async () => {
  await server.close();
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a submission over the network', () => {
  it('is on disk, with its arrival time, before the entrant is notified', async () => {
    const from = Date.now() - 1_000;
    const hub = { addresses: ['http://127.0.0.1:1', here()], token, contest: CONTEST };
    expect(await sendEntry({ ...hub, bytes: zip('one') })).toBe('received');
    expect(received).toEqual([CONTEST]);
    const [waiting] = await inbox.list(CONTEST);
    expect(waiting?.hash).toBe(sha256(waiting?.bytes ?? new Uint8Array()));
    const opened = await decryptReturned(keys.identity, waiting?.bytes ?? new Uint8Array());
    expect(opened).toEqual({ ok: true, value: zip('one') });
    expect(Date.parse(waiting?.at ?? '')).toBeGreaterThan(from);
    // Sent again, it is accepted after the first.
    expect(await sendEntry({ ...hub, bytes: zip('one') })).toBe('received');
    expect(await inbox.list(CONTEST)).toHaveLength(2);
    expect(await inbox.list(CONTEST, 1)).toEqual([waiting]);
    expect(await sendEntry({ ...hub, token: 'x', bytes: zip('two') })).toBe('refused');
    expect(await sendEntry({ ...hub, addresses: ['http://127.0.0.1:1'], bytes: zip('two') })).toBe('unreachable');
    await expect(sendEntry({ ...hub, addresses: ['file:///etc/passwd'], bytes: zip('x') })).rejects.toThrow();
  });

  it('is stored encrypted in the inbox, even if an older program sent it unencrypted', async () => {
    const PLANTED = '三保の斎藤花子 Saito Hanako 054-123-4567';
    const hub = { addresses: [here()], token, contest: CONTEST };
    const bytesOnDisk = async () => Buffer.concat((await inbox.list(CONTEST)).map((w) => w.bytes));
    for (const n of [1, 2]) {
      const plain = zip(`${PLANTED} ${n}`);
      const bytes = n === 1 ? plain : await encryptFor(keys.recipient, plain);
      const before = new Set((await inbox.list(CONTEST)).map((w) => w.hash));
      await expect.poll(() => sendEntry({ ...hub, bytes }), calm).toBe('received');
      const files = readdirSync(join(folder, 'entries', CONTEST));
      // No files besides the listed ones, and no plain text in any of them.
      expect(files.sort()).toEqual((await inbox.list(CONTEST)).map((w) => `${w.hash}.sheet`).sort());
      for (const file of files) {
        const found = readFileSync(join(folder, 'entries', CONTEST, file));
        for (const word of [...PLANTED.split(' '), 'PK\u0003\u0004'])
          expect(found.includes(Buffer.from(word)), `${word} in ${file}`).toBe(false);
      }
      expect((await bytesOnDisk()).includes('age-encryption.org/v1')).toBe(true);
      const added = (await inbox.list(CONTEST)).filter((w) => !before.has(w.hash));
      expect(added).toHaveLength(1);
      expect(await decryptReturned(keys.identity, added[0]?.bytes ?? new Uint8Array())).toEqual({
        ok: true,
        value: plain,
      });
      await inbox.remove(CONTEST, added[0]?.hash ?? '');
    }
  });

  it('is refused and not stored if it cannot be opened here: another key, or an unknown contest', async () => {
    const foreign = await encryptFor((await returnKeys()).recipient, zip('x'));
    const before = (await inbox.list(CONTEST)).length;
    await expect.poll(async () => (await call(PATH, 'POST', token, foreign)).status, calm).toBe(400);
    const elsewhere = entryToken(key, OTHER);
    await expect
      .poll(async () => (await call(`/entries/${OTHER}`, 'POST', elsewhere, zip('x'))).status, calm)
      .toBe(404);
    expect([(await inbox.list(CONTEST)).length, await inbox.contests()]).toEqual([before, [CONTEST]]);
  });

  it('gives the answer only to a caller who knows the submission, once there is one', async () => {
    const about = { addresses: [here()], token, contest: CONTEST, submission: SUBMISSION };
    expect(await fetchAnswer({ ...about, answer: 'receipt' })).toBeNull();
    await outbox.put(CONTEST, SUBMISSION, 'receipt', new TextEncoder().encode('{"receipt":1}'));
    const bytes = await fetchAnswer({ ...about, answer: 'receipt' });
    expect(new TextDecoder().decode(bytes ?? undefined)).toBe('{"receipt":1}');
    expect(await fetchAnswer({ ...about, answer: 'letter' })).toBeNull();
    expect(await fetchAnswer({ ...about, submission: 'cd'.repeat(32), answer: 'receipt' })).toBeNull();
    expect(await fetchAnswer({ ...about, addresses: ['http://127.0.0.1:1'], answer: 'receipt' })).toBeUndefined();
    await expect(outbox.put(CONTEST, '../../etc/passwd', 'receipt', bytes ?? new Uint8Array())).rejects.toThrow(
      'invalidInput',
    );
  });

  it('rejects an answer over the size limit, whatever length its server declares', async () => {
    const endless = createServer((_, response) => {
      const push = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 << 10)));
      };
      response.on('drain', push);
      push();
    }).listen(0, '127.0.0.1');
    await new Promise((done) => endless.once('listening', done));
    const addresses = [`http://127.0.0.1:${(endless.address() as AddressInfo).port}`];
    const about = { addresses, token, contest: CONTEST, submission: SUBMISSION, answer: 'receipt' as const };
    expect(await fetchAnswer(about)).toBeNull();
    endless.closeAllConnections();
    endless.close();
  });

  it('denies every other route and caller', async () => {
    const callers = {
      nobody: undefined,
      empty: '',
      nonsense: 'nonsense',
      'of another contest': entryToken(key, OTHER),
      'of another machine': entryToken(new Uint8Array(32), CONTEST),
      'a judge': seatToken(key, CONTEST, 'round00000000000', 'judge00000000000'),
    };
    const before = (await inbox.list(CONTEST)).length;
    for (const [name, who] of Object.entries(callers))
      for (const [path, method] of [
        [PATH, 'POST'],
        [ANSWER, 'GET'],
      ] as const)
        await expect
          .poll(async () => (await call(path, method, who, method === 'POST' ? zip(name) : undefined)).status, calm)
          .toBe(403);
    expect(await inbox.list(CONTEST)).toHaveLength(before);
    // Even with the right key there are only these two routes.
    for (const path of [
      '/entries',
      '/entries/',
      PATH,
      `${PATH}/`,
      `${PATH}/${SUBMISSION}`,
      `${PATH}/${SUBMISSION}/scores`,
      `${ANSWER}/more`,
      `${PATH}/../../inbox`,
      `${PATH}/${'AB'.repeat(32)}/receipt`,
      ANSWER,
    ])
      for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'POST', 'OPTIONS']) {
        if ((path === PATH && method === 'POST') || (path === ANSWER && method === 'GET')) continue;
        const answer = await call(path, method, token, method === 'GET' || method === 'HEAD' ? undefined : zip('x'));
        expect(answer.status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
        expect(await answer.text()).not.toContain('receipt":1');
      }
  });

  it('refuses what is not a submission, too large, too much or too fast, and keeps what was there', async () => {
    const status = async (body: Uint8Array) => (await call(PATH, 'POST', token, body)).status;
    await expect.poll(() => status(new TextEncoder().encode('{}')), calm).toBe(400);
    await expect.poll(() => status(zip('x'.repeat(ENTRY_BYTES))), calm).toBe(413);
    // The folder of this contest is full.
    await expect.poll(() => status(zip('x'.repeat(10_000))), calm).toBe(507);
    const sealed = await encryptFor(keys.recipient, zip('x'));
    const beyond = new Uint8Array(SEALED_ENTRY_BYTES + 1);
    beyond.set(sealed);
    await expect.poll(() => status(beyond), calm).toBe(413);
    expect(await inbox.list(CONTEST)).toHaveLength(2);
    const many = await Promise.all(Array.from({ length: 60 }, () => status(zip('one'))));
    expect(many).toContain(429);
    expect(statSync(join(folder, 'entries', CONTEST)).isDirectory()).toBe(true);
  });
});
