/** Score sheets over the network: a real server on a free port, a real folder, every route and every caller. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileInbox } from '../../main/storage/fileInbox.ts';
import { Library } from '../../main/storage/library.ts';
import { Access } from '../../main/sync-server/access.ts';
import { sendScores } from '../../main/sync-server/hubClient.ts';
import { ScoreDoor, seatToken } from '../../main/sync-server/scoreHttp.ts';
import { type SyncServer, startSyncServer } from '../../main/sync-server/syncServer.ts';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { MOST_WAITING } from '../../shared/ports/inbox.ts';
import { CONDITION_MS } from '../deadlines.ts';
import { request } from '../request.ts';

const [CONTEST, ROUND, JUDGE, OTHER] = ['contest000000000', 'round00000000000', 'judge00000000000', 'judge00000000001'];
const folder = mkdtempSync(join(tmpdir(), 'musubi-scores-'));
const key = new Uint8Array(32).fill(7);
const received: string[] = [];
let library: Library;
let server: SyncServer;
let inbox: FileInbox;
const sealed = (text: string) => new TextEncoder().encode(`age-encryption.org/v1\n${text}`);
const url = (path: string) => `http://127.0.0.1:${server.port}${path}`;
const PATH = `/scores/${CONTEST}/${ROUND}/${JUDGE}`;
const post = (path: string, token: string | undefined, body: Uint8Array, method = 'POST') =>
  request(url(path), {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: body.slice() }),
  });
const token = seatToken(key, CONTEST, ROUND, JUDGE);

beforeAll(async () => {
  library = new Library({ folder });
  inbox = new FileInbox(folder);
  server = await startSyncServer({
    library,
    access: new Access(library.members, key),
    log: () => undefined,
    port: 0,
    scores: new ScoreDoor(key, inbox, (contest) => received.push(contest)),
  });
});
afterAll(async () => {
  await server.close();
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a sheet over the network', () => {
  it('is on disk before the judge is notified, and the secretariat is notified', async () => {
    const sheet = sealed('first');
    const answer = await post(PATH, token, sheet);
    expect([answer.status, await answer.json()]).toEqual([200, { received: sha256(sheet) }]);
    expect(received).toEqual([CONTEST]);
    expect(await inbox.list(CONTEST)).toMatchObject([{ hash: sha256(sheet), bytes: sheet }]);
    // A duplicate waits once.
    await post(PATH, token, sheet);
    expect(await inbox.list(CONTEST)).toHaveLength(1);
    await inbox.remove(CONTEST, sha256(sheet));
    expect(await inbox.list(CONTEST)).toEqual([]);
  });

  it('no route returns anything, whoever the caller is', async () => {
    await post(PATH, token, sealed('secret scores'));
    for (const who of [undefined, token, seatToken(key, CONTEST, ROUND, OTHER), 'nonsense'])
      for (const path of [
        PATH,
        '/scores/',
        `/scores/${CONTEST}`,
        `/scores/${CONTEST}/${ROUND}`,
        `${PATH}/`,
        '/scores/../inbox',
      ])
        for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
          const answer = await post(path, who, new Uint8Array(), method);
          expect(answer.status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
          expect(await answer.text()).not.toContain('secret');
        }
  });

  it('accepts only the seat’s own key', async () => {
    const body = sealed('x');
    const wrong = [
      undefined,
      '',
      'x',
      seatToken(key, CONTEST, ROUND, OTHER),
      seatToken(key, CONTEST, 'round00000000001', JUDGE),
      seatToken(key, 'contest000000001', ROUND, JUDGE),
      seatToken(new Uint8Array(32), CONTEST, ROUND, JUDGE),
      `${token}x`,
    ];
    const before = (await inbox.list(CONTEST)).length;
    // Throttled: the rate limit would answer before the key check.
    for (const t of wrong) expect([403, 429]).toContain((await post(PATH, t, body)).status);
    expect(await inbox.list(CONTEST)).toHaveLength(before);
  });

  it('refuses what is not a sheet, too large or too fast', async () => {
    const door = new ScoreDoor(key, inbox, () => undefined);
    expect((await door.take(PATH, undefined)).status).toBe(413);
    expect((await door.take(PATH, new Uint8Array((4 << 20) + 1))).status).toBe(413);
    expect((await door.take(PATH, new TextEncoder().encode('{"scores":1}'))).status).toBe(400);
    const answers = await Promise.all(Array.from({ length: 60 }, () => post(PATH, token, sealed('again'))));
    expect(answers.some((a) => a.status === 429)).toBe(true);
  });

  it('refuses when the inbox is full, ignores a damaged file, and refuses an invalid id', async () => {
    const own = new FileInbox(mkdtempSync(join(folder, 'full-')));
    for (let i = 0; i < MOST_WAITING; i++) await own.put(CONTEST, sealed(String(i)));
    expect(await own.put(CONTEST, sealed('one more'))).toBeUndefined();
    expect(await own.list(CONTEST, 5)).toHaveLength(5);
    const place = join(folder, 'inbox', CONTEST);
    expect(existsSync(place)).toBe(true);
    writeFileSync(join(place, `${'a'.repeat(64)}.sheet`), 'not what its name says');
    expect((await inbox.list(CONTEST)).some((s) => s.hash === 'a'.repeat(64))).toBe(false);
    expect(readdirSync(place).some((n) => n.endsWith('.part'))).toBe(false);
    await expect(inbox.put('../../etc', sealed('x'))).rejects.toThrow('invalidInput');
  });
});

describe('sending', () => {
  const sending = (addresses: readonly string[], t = token) => ({
    addresses,
    contest: CONTEST,
    round: ROUND,
    judge: JUDGE,
    token: t,
    bytes: sealed('sent'),
  });
  it('goes to the first machine that takes it; says whether one refused or none was there', async () => {
    const here = `http://127.0.0.1:${server.port}`;
    // The rate limit refills at five attempts a second.
    await expect
      .poll(() => sendScores(sending(['http://127.0.0.1:1', here])), { timeout: CONDITION_MS, interval: 400 })
      .toBe('received');
    expect(await sendScores(sending([here], 'wrong'))).toBe('refused');
    expect(await sendScores(sending(['http://127.0.0.1:1']))).toBe('unreachable');
  });
  it('follows no redirect, and accepts only a machine’s address', async () => {
    let asked = 0;
    const target = createServer((_, response) => {
      asked++;
      response.end();
    }).listen(0, '127.0.0.1');
    const door = createServer((_, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${(target.address() as AddressInfo).port}/` });
      response.end();
    }).listen(0, '127.0.0.1');
    await new Promise((done) => door.once('listening', done));
    expect(await sendScores(sending([`http://127.0.0.1:${(door.address() as AddressInfo).port}`]))).toBe('unreachable');
    expect(asked).toBe(0);
    for (const address of [
      'file:///etc/passwd',
      'http://user:pass@host',
      'http://host/path',
      'javascript:1',
      'http://host:1?x',
      '',
    ])
      await expect(sendScores(sending([address]))).rejects.toThrow('invalidInput');
    door.close();
    target.close();
  });
});
