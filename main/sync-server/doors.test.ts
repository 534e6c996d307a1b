/** The HTTP doors of the server: who is admitted, how often, with what, and the answers to those who are refused. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MESSAGE } from '../../shared/protocol/sync.ts';
import { request } from '../../tests/request.ts';
import { folderKey } from '../storage/fileKeys.ts';
import { awarenessMessage, awarenessPayload, HEARTBEAT, readEntries, stamp } from './awareness.ts';
import { EntryDoor, entryToken } from './entryHttp.ts';
import { KeyedDoor } from './keyedDoor.ts';
import { message } from './message.ts';
import { startMetrics } from './metrics.ts';
import { sameText } from './sameText.ts';
import { ScoreDoor, seatToken } from './scoreHttp.ts';
import { readStaticFiles, SECURITY_HEADERS } from './staticFiles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-doors-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KEY = new Uint8Array(32).fill(7);
const [CONTEST, ROUND, JUDGE] = ['abcdefgh01234567', 'rrrrrrrr01234567', 'jjjjjjjj01234567'];
const asked = (method: string, authorization?: string): IncomingMessage =>
  ({ method, headers: { authorization } }) as unknown as IncomingMessage;
const AGE = Buffer.from('age-encryption.org/v1\nxyz');
const HASH = 'a'.repeat(64);

describe('secrets', () => {
  it.each([
    ['', '', true],
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['あ', 'abc', false],
    ['あ', 'あ', true],
  ])('"%s" and "%s" are the same: %s', (a, b, same) => expect(sameText(a, b)).toBe(same));
  it('is made once per folder and readable by its owner only', () => {
    const place = join(folder, 'new');
    const key = folderKey(place);
    expect(key).toHaveLength(32);
    expect(Buffer.from(folderKey(place)).equals(key)).toBe(true);
    expect(statSync(join(place, 'host.key')).mode & 0o777).toBe(0o600);
    expect(statSync(place).mode & 0o777).toBe(0o700);
  });
  it('is made again if it was truncated; lasts for this run if it cannot be kept', () => {
    writeFileSync(join(folder, 'host.key'), 'short');
    expect(folderKey(folder)).toHaveLength(32);
    expect(readFileSync(join(folder, 'host.key'))).toHaveLength(32);
    writeFileSync(join(folder, 'file'), '');
    const [one, two] = [folderKey(join(folder, 'file')), folderKey(join(folder, 'file'))];
    expect([one.length, two.length]).toEqual([32, 32]);
    expect(Buffer.from(one).equals(two)).toBe(false);
  });
});

describe('a door with a key', () => {
  it('accepts the key in the header, and nothing else', () => {
    const door = new KeyedDoor(0, 100);
    const refused = (header?: string) => door.refuse(asked('GET', header), 'a', 'secret');
    expect(refused('Bearer secret')).toBeUndefined();
    for (const wrong of [
      undefined,
      '',
      'secret',
      'Bearer',
      'Bearer  secret',
      'Bearer secret x',
      'xBearer secret',
      'Bearer secre',
      'bearer secret',
    ])
      expect(refused(wrong), wrong).toEqual({ status: 403, body: { error: 'forbidden' } });
  });
  it('limits the tries of one address, and not those of others', () => {
    const door = new KeyedDoor(0, 2);
    const status = (from: string) => door.refuse(asked('GET', 'Bearer x'), from, 'secret')?.status;
    expect([status('a'), status('a'), status('a'), status('b')]).toEqual([403, 403, 429, 403]);
    expect(door.refuse(asked('GET', 'Bearer secret'), 'a', 'secret')).toEqual({
      status: 429,
      body: { error: 'tooManyTries' },
    });
  });
  it('forgets all addresses after a thousand, and not before', () => {
    const door = new KeyedDoor(0, 1);
    const status = (from: string) => door.refuse(asked('GET', 'Bearer x'), from, 'secret')?.status;
    for (let i = 0; i < 1_000; i++) status(String(i));
    expect(status('0')).toBe(429);
    status('one more');
    expect(status('0')).toBe(403);
  });
});

describe('the door for score sheets', () => {
  const received: string[] = [];
  const door = (put: (contest: string, bytes: Uint8Array) => string | undefined = () => HASH) => {
    received.length = 0;
    return new ScoreDoor(KEY, { put: async (contest, bytes) => put(contest, bytes) }, (contest) =>
      received.push(contest),
    );
  };
  const path = `/scores/${CONTEST}/${ROUND}/${JUDGE}`;
  const token = `Bearer ${seatToken(KEY, CONTEST, ROUND, JUDGE)}`;
  it('admits a judge with the key of their own seat only', async () => {
    expect(door().admit(asked('POST', token), 'a', path)).toBeUndefined();
    for (const other of [
      seatToken(KEY, CONTEST, ROUND, ROUND),
      seatToken(KEY, CONTEST, JUDGE, JUDGE),
      seatToken(KEY, JUDGE, ROUND, JUDGE),
      seatToken(new Uint8Array(32), CONTEST, ROUND, JUDGE),
    ])
      expect(door().admit(asked('POST', `Bearer ${other}`), 'a', path)?.status).toBe(403);
  });
  it('returns no data, and answers no other path', async () => {
    expect(door().admit(asked('GET', token), 'a', path)).toEqual({ status: 405, body: { error: 'methodNotAllowed' } });
    for (const wrong of [
      `${path}/x`,
      `/scores/${CONTEST}/${ROUND}`,
      `/scores/${CONTEST}/${ROUND}/x`,
      `/scores/../${ROUND}/${JUDGE}`,
      `/scores/${CONTEST}0/${ROUND}/${JUDGE}`,
      `/scores/x${CONTEST}/${ROUND}/${JUDGE}`,
      '/scores/',
    ])
      expect(door().admit(asked('POST', token), 'a', wrong), wrong).toEqual({
        status: 404,
        body: { error: 'notFound' },
      });
  });
  it('accepts an encrypted sheet of four megabytes, reports it, and refuses a larger or unencrypted one', async () => {
    const kept: unknown[] = [];
    const open = door((contest, bytes) => {
      kept.push([contest, bytes.length]);
      return HASH;
    });
    const sized = (n: number) => Buffer.concat([AGE, Buffer.alloc(n - AGE.length)]);
    expect(await open.take(path, sized(4 << 20))).toEqual({ status: 200, body: { received: HASH } });
    expect(await open.take(path, sized((4 << 20) + 1))).toEqual({ status: 413, body: { error: 'tooLarge' } });
    expect(await open.take(path, undefined)).toEqual({ status: 413, body: { error: 'tooLarge' } });
    expect(await open.take(path, Buffer.from('{"scores":[]}'))).toEqual({ status: 400, body: { error: 'badRequest' } });
    expect(await open.take(path, AGE.subarray(0, 5))).toEqual({ status: 400, body: { error: 'badRequest' } });
    expect([kept, received]).toEqual([[[CONTEST, 4 << 20]], [CONTEST]]);
  });
  it('answers that the inbox is full, and reports nothing', async () => {
    const full = door(() => undefined);
    expect(await full.take(path, AGE)).toEqual({ status: 507, body: { error: 'full' } });
    expect(received).toEqual([]);
  });
});

describe('the door for submissions', () => {
  const ZIP = Buffer.from('PK\x03\x04xyz');
  const made = (kept: { hash: string } | 'notHere' | 'forAnother' | 'full' = { hash: HASH }) => {
    const [put, told]: [number[], string[]] = [[], []];
    const door = new EntryDoor(
      KEY,
      {
        put: (_, bytes) => {
          put.push(bytes.length);
          return Promise.resolve(kept);
        },
      },
      {
        get: async (contest, hash, kind) =>
          contest === CONTEST && hash === HASH && kind === 'letter' ? ZIP : undefined,
      },
      (contest) => told.push(contest),
    );
    return { door, put, told };
  };
  const token = `Bearer ${entryToken(KEY, CONTEST)}`;
  const post = (door: EntryDoor, bytes: Uint8Array | undefined, header = token) =>
    door.answer(asked('POST', header), 'a', `/entries/${CONTEST}`, () => Promise.resolve(bytes));
  const get = (door: EntryDoor, path: string, method = 'GET') =>
    door.answer(asked(method, token), 'a', `/entries/${path}`, () => Promise.reject(new Error('reads no body')));

  it('accepts an encrypted submission or a file of earlier versions, and reports it', async () => {
    const { door, told } = made();
    expect(await post(door, AGE)).toEqual({ status: 200, body: { received: HASH } });
    expect(await post(door, ZIP)).toEqual({ status: 200, body: { received: HASH } });
    expect(told).toEqual([CONTEST, CONTEST]);
    expect(await post(door, Buffer.from('hello'))).toEqual({ status: 400, body: { error: 'badRequest' } });
    expect(await post(door, Buffer.from('PK'))).toEqual({ status: 400, body: { error: 'badRequest' } });
    expect(await post(door, undefined)).toEqual({ status: 413, body: { error: 'tooLarge' } });
    expect(told).toHaveLength(2);
  });
  it('accepts twenty megabytes, and a little more if encrypted', async () => {
    const sized = (head: Buffer, n: number) => Buffer.concat([head, Buffer.alloc(n - head.length)]);
    const { door, put } = made();
    const status = async (head: Buffer, n: number) => ((await post(door, sized(head, n))) as { status: number }).status;
    expect(await status(ZIP, 20 << 20)).toBe(200);
    expect(await status(ZIP, (20 << 20) + 1)).toBe(413);
    expect(await status(AGE, (20 << 20) + (64 << 10))).toBe(200);
    expect(await status(AGE, (20 << 20) + (64 << 10) + 1)).toBe(413);
    expect(put).toHaveLength(2);
  });
  it.each([
    ['notHere', 404, 'notFound'],
    ['forAnother', 400, 'badRequest'],
    ['full', 507, 'full'],
  ] as const)('says why it was not kept: %s', async (reason, status, error) => {
    const { door, told } = made(reason);
    expect(await post(door, AGE)).toEqual({ status, body: { error } });
    expect(told).toEqual([]);
  });
  it('returns an answer by its hash and kind, and nothing else', async () => {
    const { door } = made();
    const notFound = { status: 404, body: { error: 'notFound' } };
    const notAllowed = { status: 405, body: { error: 'methodNotAllowed' } };
    expect(await get(door, `${CONTEST}/${HASH}/letter`)).toEqual(ZIP);
    expect(await get(door, `${CONTEST}/${HASH}/receipt`)).toEqual(notFound);
    for (const path of [
      CONTEST,
      `${CONTEST}/${HASH}`,
      `${CONTEST}/${HASH}/scores`,
      `${CONTEST}/${HASH}0/letter`,
      `${CONTEST}/0${HASH}/letter`,
    ])
      expect(await get(door, path), path).toEqual(notAllowed);
    expect(await get(door, `${CONTEST}/${HASH}/letter`, 'POST')).toEqual(notAllowed);
    expect(await get(door, CONTEST, 'DELETE')).toEqual(notAllowed);
    for (const path of ['', 'x', `${CONTEST}0`, `x${CONTEST}`, `${CONTEST}/${HASH}/letter/x`])
      expect(await get(door, path), path).toEqual(notFound);
  });
  it('checks the key of this contest first, and reads no body without it', async () => {
    const { door } = made();
    const body = () => Promise.reject(new Error('reads no body'));
    for (const wrong of ['', `Bearer ${entryToken(KEY, ROUND)}`, `Bearer ${entryToken(new Uint8Array(32), CONTEST)}`])
      expect(await door.answer(asked('POST', wrong), 'a', `/entries/${CONTEST}`, body)).toEqual({
        status: 403,
        body: { error: 'forbidden' },
      });
  });
  it('reads six bodies at the same time, and the next one only after one is done or has failed', async () => {
    const { door } = made();
    const gates = Array.from({ length: 6 }, () => Promise.withResolvers<Uint8Array | undefined>());
    const open = gates.map((gate) =>
      door.answer(asked('POST', token), 'a', `/entries/${CONTEST}`, () => gate.promise).catch(() => 'failed'),
    );
    expect(await post(door, AGE)).toEqual({ status: 503, body: { error: 'busy' } });
    gates[0]?.reject(new Error('cut off'));
    expect(await open[0]).toBe('failed');
    expect(await post(door, AGE)).toEqual({ status: 200, body: { received: HASH } });
    for (const gate of gates) gate.resolve(AGE);
    await Promise.all(open);
    expect(await post(door, AGE)).toEqual({ status: 200, body: { received: HASH } });
  });
});

describe('presence', () => {
  const MEMBER = { id: 'm', name: '花子', colour: 3, role: 'viewer' } as const;
  const entry = (state: unknown) => ({ client: 5, clock: 2, state: JSON.stringify(state) });
  it('is read as it was written', () => {
    const entries = [entry({ cursor: 1 }), { client: 2 ** 31, clock: 0, state: 'null' }];
    expect(readEntries(awarenessPayload(entries))).toEqual(entries);
    expect(readEntries(awarenessPayload([]))).toEqual([]);
    expect(awarenessMessage(entries)).toEqual(message(MESSAGE.awareness, awarenessPayload(entries)));
    expect([...HEARTBEAT]).toEqual([1, 1, 0]);
  });
  it('is refused if it claims more entries than it has bytes for', () => {
    expect(() => readEntries(new Uint8Array([200, 1]))).toThrow(RangeError);
    expect(() => readEntries(new Uint8Array([]))).toThrow();
    // One entry takes three bytes; two bytes are too few.
    expect(readEntries(new Uint8Array([1, 5, 2, 0]))).toEqual([{ client: 5, clock: 2, state: '' }]);
    expect(() => readEntries(new Uint8Array([1, 5]))).toThrow(RangeError);
  });
  it('carries the name that the server verified, whatever was claimed; a person who left has no state', () => {
    expect(stamp(entry({ user: { name: '偽' }, cursor: 1 }), MEMBER)).toEqual({
      client: 5,
      clock: 2,
      state: '{"user":{"id":"m","name":"花子","role":"viewer","colour":3},"cursor":1}',
    });
    expect(stamp(entry(null), MEMBER)).toEqual({ client: 5, clock: 2, state: 'null' });
  });
  it('is an object of at most four kilobytes, not a list, text or garbage', () => {
    for (const state of ['[]', '"x"', '1', '{', '']) expect(stamp({ ...entry({}), state }, MEMBER)).toBeUndefined();
    const sized = (n: number) => stamp({ ...entry({}), state: JSON.stringify({ a: 'x'.repeat(n - 8) }) }, MEMBER);
    expect(sized(4_096)).toBeDefined();
    expect(sized(4_097)).toBeUndefined();
  });
});

describe('metrics', () => {
  it('are served as text to this machine at one address', async () => {
    const server = await startMetrics(0, () => 'musubi_up 1\n');
    const get = (path: string, init?: RequestInit) => request(`http://127.0.0.1:${server.port}${path}`, init);
    const page = await get('/metrics');
    expect([page.status, await page.text()]).toEqual([200, 'musubi_up 1\n']);
    expect(page.headers.get('content-type')).toBe('text/plain; version=0.0.4');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const other = await get('/');
    expect([other.status, await other.text()]).toEqual([404, '']);
    expect((await get('/metrics', { method: 'POST' })).status).toBe(404);
    await expect(startMetrics(server.port, () => '')).rejects.toThrow();
    server.close();
    await expect(get('/metrics')).rejects.toThrow();
  });
});

describe('the files of the page', () => {
  it('are those that existed at the start, by their type; the start page at the root too', () => {
    mkdirSync(join(folder, 'assets', 'deep'), { recursive: true });
    for (const [name, text] of [
      ['index.html', '<p>'],
      ['assets/a.js', 'js'],
      ['assets/deep/f.woff2', 'font'],
      ['secret.key', 'key'],
      ['notes', 'x'],
    ] as const)
      writeFileSync(join(folder, name), text);
    const files = readStaticFiles(folder);
    writeFileSync(join(folder, 'later.js'), '');
    expect([...files.keys()].sort()).toEqual(['/', '/assets/a.js', '/assets/deep/f.woff2', '/index.html']);
    const of = (path: string) => {
      const file = files.get(path);
      return file && [file.type, String(file.body), file.immutable];
    };
    expect(of('/')).toEqual(['text/html; charset=utf-8', '<p>', false]);
    expect(of('/assets/a.js')).toEqual(['text/javascript; charset=utf-8', 'js', true]);
    expect(of('/assets/deep/f.woff2')).toEqual(['font/woff2', 'font', true]);
    for (const path of ['/secret.key', '/../secret.key', '/assets', '', '/later.js']) expect(of(path)).toBeUndefined();
  });
  it('are read once, and a file that was removed since is not found', () => {
    writeFileSync(join(folder, 'a.js'), 'first');
    writeFileSync(join(folder, 'b.js'), 'first');
    const files = readStaticFiles(folder);
    expect(String(files.get('/a.js')?.body)).toBe('first');
    writeFileSync(join(folder, 'a.js'), 'second');
    rmSync(join(folder, 'b.js'));
    expect(String(files.get('/a.js')?.body)).toBe('first');
    expect(files.get('/b.js')).toBeUndefined();
    expect(files.get('/')).toBeUndefined();
  });
  it('come with a content policy that allows nothing from elsewhere', () => {
    expect(SECURITY_HEADERS).toEqual({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    });
  });
});
