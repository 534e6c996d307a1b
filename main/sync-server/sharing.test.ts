/** What sharing remembers, which addresses it gives, whose presence it passes on, and what its channels answer; with guests it is tested in `tests/collab`. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { verifyHash } from '../../shared/doc/signature.ts';
import { Library } from '../storage/library.ts';
import { awarenessPayload, readEntries } from './awareness.ts';
import { entryToken } from './entryHttp.ts';
import { seatToken } from './scoreHttp.ts';
import { Sharing } from './sharing.ts';

const PLAN = 'abcdefgh01234567';
const DOC = `plan:${PLAN}`;
const [CONTEST, ROUND, JUDGE] = ['contest000000000', 'round00000000000', 'judge00000000000'];
const HASH = 'ab'.repeat(32);
const KEY = new Uint8Array(32).fill(7);
let folder: string;
let library: Library;
let made: Sharing[];
let logged: unknown[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-sharing-'));
  library = new Library({ folder });
  library.setSettings({ name: '山田花子' });
  library.createPlan(PLAN, '計画', Y.encodeStateAsUpdate(new Y.Doc()));
  made = [];
  logged = [];
});
afterEach(async () => {
  vi.useRealTimers();
  for (const sharing of made) await sharing.close();
  library.close();
  rmSync(folder, { recursive: true, force: true });
});
function sharingOf(extra: Partial<ConstructorParameters<typeof Sharing>[0]> = {}): Sharing {
  const log = (event: string, more?: object) => logged.push([event, more]);
  const sharing = new Sharing({ library, key: KEY, folder, files: new Map(), log, ...extra });
  made.push(sharing);
  return sharing;
}
const saved = (): unknown => JSON.parse(readFileSync(join(folder, 'sharing.json'), 'utf8'));
async function taken(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

describe('what is remembered', () => {
  it('is the reach and the port, for the owner only; stopping keeps the port', async () => {
    const sharing = sharingOf();
    expect([sharing.port, sharing.metrics()]).toEqual([undefined, '']);
    await sharing.start('machine');
    const { port } = sharing;
    expect(saved()).toEqual({ reach: 'machine', port });
    expect(statSync(join(folder, 'sharing.json')).mode & 0o777).toBe(0o600);
    expect(sharing.metrics()).toContain('musubi_connections 0');
    await sharing.stop();
    expect(saved()).toEqual({ reach: 'off', port });
    expect([sharing.port, (await sharing.status(PLAN)).reach]).toEqual([undefined, 'off']);
    await sharing.start('machine');
    expect(sharing.port).toBe(port);
  });
  it('is resumed; a port that is taken is logged, and sharing is off', async () => {
    const { server, port } = await taken();
    writeFileSync(join(folder, 'sharing.json'), JSON.stringify({ reach: 'machine', port }));
    const sharing = sharingOf();
    await sharing.resume();
    expect([sharing.port, logged]).toEqual([undefined, [['sharing-not-resumed', { port }]]]);
    // Turned on by a person, it takes another port.
    await sharing.start('machine');
    expect(sharing.port).not.toBe(port);
    server.close();
  });
  it.each(['{', '[]', '{"reach":"everywhere","port":-1}', ''])('is nothing where the file says %s', async (text) => {
    writeFileSync(join(folder, 'sharing.json'), text);
    const sharing = sharingOf();
    await sharing.resume();
    expect([sharing.port, logged]).toEqual([undefined, []]);
  });
  it('is not changed by an address that was given, which must be free', async () => {
    const { server, port } = await taken();
    const strict = sharingOf({ address: { host: '127.0.0.1', port } });
    await expect(strict.resume()).rejects.toMatchObject({ code: 'portTaken' });
    server.close();
    const sharing = sharingOf({ address: { host: '127.0.0.1', port: 0 }, publicUrl: 'https://sync.example.jp//' });
    await sharing.resume();
    expect(() => saved()).toThrow();
    expect(await sharing.status(PLAN)).toMatchObject({
      reach: 'machine',
      addresses: ['https://sync.example.jp', `http://127.0.0.1:${sharing.port}`],
    });
  });
  it('is told to those who listen, once for each change', async () => {
    const sharing = sharingOf();
    let told = 0;
    sharing.onDidChange(() => told++);
    await sharing.start('machine');
    expect(told).toBe(1);
    await sharing.stop();
    expect(told).toBe(2);
  });
});

describe('invitations in the status', () => {
  it('are those that can still be used', async () => {
    const sharing = sharingOf();
    const invite = sharing.handlers()['sharing.invite'];
    await invite({ planId: PLAN, role: 'viewer', uses: 3, days: 7, passphrase: 'ひみつ' });
    await invite({ planId: PLAN, role: 'editor', uses: 1, days: 7, passphrase: '' });
    const { invites } = await sharing.status(PLAN);
    expect(invites.map((i) => [i.role, i.usesLeft, i.hasPassphrase]).sort()).toEqual([
      ['editor', 1, false],
      ['viewer', 3, true],
    ]);
    const [gone] = invites;
    let told = 0;
    sharing.onDidChange(() => told++);
    await sharing.handlers()['sharing.revoke']({ id: gone?.id ?? '' });
    expect([told, (await sharing.status(PLAN)).invites.map((i) => i.id)]).toEqual([1, [invites[1]?.id]]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 86_400_000 });
    expect((await sharing.status(PLAN)).invites).toEqual([]);
  });
});

describe('the owner’s windows', () => {
  const entry = (client: number, clock: number, state: string) => awarenessPayload([{ client, clock, state }]);
  const there = (sharing: Sharing, bytes = awarenessPayload([]), name = DOC) =>
    readEntries(sharing.presence(name, bytes)).map((e) => [e.client, e.state]);

  it('see each other under the owner’s name, in one document', () => {
    const sharing = sharingOf();
    const heard: [string, number[]][] = [];
    sharing.onDidHear(({ name, bytes }) => heard.push([name, readEntries(bytes).map((e) => e.client)]));
    there(sharing, entry(1, 1, '{"view":"text","user":{"name":"偽"}}'));
    const state = '{"view":"text","user":{"id":"0000000000000000","name":"山田花子","role":"owner","colour":10}}';
    expect(there(sharing)).toEqual([[1, state]]);
    expect(there(sharing, undefined, 'comments:abcdefgh01234567')).toEqual([]);
    expect(heard).toEqual([[DOC, [1]]]);
  });
  it('leave by saying so, or after forty seconds of silence', () => {
    vi.useFakeTimers();
    const sharing = sharingOf();
    there(sharing, entry(1, 1, '{}'));
    there(sharing, entry(2, 1, '{}'));
    expect(there(sharing, entry(2, 2, 'null')).map(([client]) => client)).toEqual([1]);
    vi.advanceTimersByTime(40_000);
    expect(there(sharing)).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(there(sharing)).toEqual([]);
  });
  it('are refused bytes that are no presence', () => {
    expect(() => sharingOf().presence(DOC, new Uint8Array([255, 255, 255]))).toThrow('invalidInput');
  });
});

describe('the channels', () => {
  it('give the addresses of this machine, and the keys of a seat and of a contest', async () => {
    const sharing = sharingOf();
    const handlers = sharing.handlers();
    const seat = { contest: CONTEST, round: ROUND, judge: JUDGE };
    expect(await handlers['scores.hub'](seat)).toEqual({
      addresses: [],
      token: seatToken(KEY, CONTEST, ROUND, JUDGE),
    });
    await sharing.start('machine');
    const addresses = [`http://127.0.0.1:${sharing.port}`];
    expect(await handlers['scores.hub'](seat)).toMatchObject({ addresses });
    expect(await handlers['entries.hub']({ contest: CONTEST })).toEqual({
      addresses,
      token: entryToken(KEY, CONTEST),
    });
    expect(await handlers['scores.refused']({ contest: CONTEST })).toEqual({ sheets: [] });
  });
  it('put an answer where its entrant fetches it from this machine, and send to it', async () => {
    const sharing = sharingOf();
    await sharing.start('machine');
    const handlers = sharing.handlers();
    const hub = await handlers['entries.hub']({ contest: CONTEST });
    const wanted = {
      ...hub,
      addresses: [...hub.addresses],
      contest: CONTEST,
      submission: HASH,
      answer: 'receipt' as const,
    };
    expect(await handlers['entries.fetch'](wanted)).toEqual({ reached: true, bytes: null });
    const bytes = new Uint8Array([1, 2, 3]);
    expect(await handlers['entries.answer']({ contest: CONTEST, submission: HASH, answer: 'receipt', bytes })).toEqual(
      {},
    );
    expect(await handlers['entries.fetch'](wanted)).toEqual({ reached: true, bytes });
    const sending = { addresses: [...hub.addresses], token: 'wrong', contest: CONTEST, bytes };
    expect(await handlers['entries.send'](sending)).toEqual({ answer: 'refused' });
    expect(await handlers['scores.send']({ ...sending, round: ROUND, judge: JUDGE })).toEqual({ answer: 'refused' });
    await sharing.stop();
    expect(await handlers['entries.fetch'](wanted)).toEqual({ reached: false, bytes: null });
    expect(await handlers['entries.send'](sending)).toEqual({ answer: 'unreachable' });
  });
  it('sign with the key of this device', async () => {
    const signed = await sharingOf().handlers()['device.sign']({ purpose: 'guidance', hash: HASH });
    expect(verifyHash(signed, 'guidance', HASH)).toBe(true);
    expect((await sharingOf().handlers()['device.sign']({ purpose: 'call', hash: HASH })).publicKey).toBe(
      signed.publicKey,
    );
  });
  it('do not sign with a key that would be gone after a restart', async () => {
    writeFileSync(join(folder, 'file'), '');
    const sharing = sharingOf({ folder: join(folder, 'file', 'below') });
    await expect(
      (async () => sharing.handlers()['device.sign']({ purpose: 'guidance', hash: HASH }))(),
    ).rejects.toMatchObject({
      code: 'storageReadOnly',
    });
    // Sharing works all the same, for this run.
    await sharing.start('machine');
    expect((await sharing.status(PLAN)).reach).toBe('machine');
  });
  it('reach the network where a person asks for it', async () => {
    const sharing = sharingOf();
    await sharing.start('network');
    const { reach, addresses } = await sharing.status(PLAN);
    expect(reach).toBe('network');
    expect(addresses.length).toBeGreaterThan(0);
    expect(saved()).toEqual({ reach: 'network', port: sharing.port });
    expect((await fetch(`http://127.0.0.1:${sharing.port}/healthz`, { headers: { connection: 'close' } })).status).toBe(
      200,
    );
  });
  it('start, stop, and refuse what is not there', async () => {
    const sharing = sharingOf();
    const handlers = sharing.handlers();
    expect(await handlers['sharing.start']({ reach: 'machine' })).toEqual({});
    expect((await handlers['sharing.status']({ planId: PLAN })).reach).toBe('machine');
    expect(await handlers['sharing.stop']({})).toEqual({});
    expect(sharing.port).toBeUndefined();
    const nobody = '0000000000000000';
    const invite = { planId: 'zzzzzzzz01234567', role: 'viewer', uses: 1, days: 1, passphrase: '' } as const;
    for (const call of [
      async () => handlers['sharing.revoke']({ id: nobody }),
      async () => handlers['sharing.setRole']({ memberId: nobody, role: 'viewer' }),
      async () => handlers['sharing.invite'](invite),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'notFound' });
  });
});
