/** Sharing as the app turns it on and off: kept over a restart, one server at a time, the owner's windows together with guests. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Library } from '../../main/storage/library.ts';
import { awarenessPayload, readEntries } from '../../main/sync-server/awareness.ts';
import { message } from '../../main/sync-server/message.ts';
import { Sharing } from '../../main/sync-server/sharing.ts';
import { placesSince } from '../../shared/app/sharing/passages.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { CODE_PATH, JOIN_PATH, joinReply, MESSAGE, SYNC } from '../../shared/protocol/sync.ts';
import { CONDITION_MS } from '../deadlines.ts';
import { request } from '../request.ts';
import { enter, type Person, PLAN, PLAN_DOC, synced, until } from './people.ts';

let folder: string;
let library: Library;
let sharing: Sharing;
const key = randomBytes(32);
const files = new Map([['/', { type: 'text/html', body: Buffer.from('<!doctype html>'), immutable: false }]]);
const make = (extra: Partial<ConstructorParameters<typeof Sharing>[0]> = {}) =>
  new Sharing({ library, key, folder, files, log: () => undefined, ...extra });
const planOnDisk = (): Y.Doc => {
  const doc = new Y.Doc();
  applyStored(doc, library.load(PLAN_DOC));
  return doc;
};
/** An edit of the owner. */
async function write(title: string, trade: string): Promise<void> {
  const doc = planOnDisk();
  const before = Y.encodeStateVector(doc);
  doc.getMap('meta').set('title', title);
  if (trade) doc.getMap('meta').set('trade', trade);
  await library.append(PLAN_DOC, [Y.encodeStateAsUpdate(doc, before)]);
}
async function joinAs(name: string) {
  const { fragment } = await sharing.handlers()['sharing.invite']({
    planId: PLAN,
    role: 'editor',
    uses: 1,
    days: 7,
    passphrase: '',
  });
  const body = JSON.stringify({ invite: fragment.replace('#join=', ''), name });
  const reply = await request(`http://127.0.0.1:${sharing.port}${JOIN_PATH}`, { method: 'POST', body });
  return joinReply.parse(await reply.json());
}
/** A guest whose device acknowledges what has arrived. */
function enterAndAnswer(token: string): Person & { answers: boolean } {
  const person = { ...enter({ server: { port: sharing.port ?? 0 } }, token), answers: true };
  const { provider } = person;
  const stock = provider.messageHandlers[MESSAGE.sync];
  let [socket, arrived]: [unknown, number] = [undefined, 0];
  provider.messageHandlers[MESSAGE.sync] = (encoder, decoder, ...rest) => {
    if (provider.ws !== socket) [socket, arrived] = [provider.ws, 0];
    const step = decoder.arr[decoder.pos];
    stock?.(encoder, decoder, ...rest);
    if (step === SYNC.step1) return;
    arrived++;
    if (person.answers) provider.ws?.send(message(MESSAGE.arrived, arrived) as Uint8Array<ArrayBuffer>);
  };
  provider.messageHandlers[MESSAGE.alive] = () => undefined;
  return person;
}
const untilAsync = async (condition: () => Promise<boolean>, what: string): Promise<void> => {
  const end = performance.now() + CONDITION_MS;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
};
const answers = (port: number | undefined) =>
  request(`http://127.0.0.1:${port}/healthz`).then(
    (r) => r.status,
    () => 0,
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-sharing-'));
  library = new Library({ folder });
  library.setSettings({ name: '山田花子' });
  library.createPlan(PLAN, '計画', Y.encodeStateAsUpdate(new Y.Doc()));
  sharing = make();
});
afterEach(async () => {
  await sharing.close();
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('sharing', () => {
  it('is off until turned on, serves the app to guests, and resumes at the same address after a restart', async () => {
    await sharing.resume();
    expect(sharing.port).toBeUndefined();
    expect(await sharing.status(PLAN)).toMatchObject({ reach: 'off', addresses: [], members: [], invites: [] });
    await sharing.start('machine');
    const { port } = sharing;
    expect(await sharing.status(PLAN)).toMatchObject({ reach: 'machine', addresses: [`http://127.0.0.1:${port}`] });
    const page = await request(`http://127.0.0.1:${port}/`);
    expect(await page.text()).toBe('<!doctype html>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await request(`http://127.0.0.1:${port}/../library.db`)).status).toBe(404);
    await sharing.close();
    expect(await answers(port)).toBe(0);
    sharing = make();
    await sharing.resume();
    expect(sharing.port).toBe(port);
    await sharing.stop();
    sharing = make();
    await sharing.resume();
    expect(sharing.port).toBeUndefined();
  });

  it('leaves one server or none after quick changes', async () => {
    const ports: (number | undefined)[] = [];
    sharing.onDidChange(() => ports.push(sharing.port));
    await Promise.all([sharing.start('network'), sharing.start('machine'), sharing.stop(), sharing.start('machine')]);
    expect(await answers(sharing.port)).toBe(200);
    await sharing.stop();
    for (const port of new Set(ports)) if (port) expect(await answers(port)).toBe(0);
  });

  it('takes another port if one is in use, unless the address was given explicitly', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const strict = make({ address: { host: '127.0.0.1', port } });
    await expect(strict.resume()).rejects.toMatchObject({ code: 'portTaken' });
    const named = make({ address: { host: '127.0.0.1', port: 0 }, publicUrl: 'https://sync.example.jp/' });
    await named.resume();
    expect((await named.status(PLAN)).addresses[0]).toBe('https://sync.example.jp');
    await named.close();
    await new Promise<void>((done) => taken.close(() => done()));
  });

  it('puts the owner’s key into an invitation, by link and by code, and still admits its holder', async () => {
    await sharing.start('machine');
    const founderKey = 'ab'.repeat(32);
    const { fragment, code } = await sharing.handlers()['sharing.invite']({
      planId: PLAN,
      role: 'editor',
      uses: 1,
      days: 7,
      passphrase: '',
      founderKey,
    });
    expect(fragment).toMatch(new RegExp(`^#join=[\\w-]+\\.[\\w-]+\\.${founderKey}$`));
    const post = async (path: string, body: unknown) =>
      (await request(`http://127.0.0.1:${sharing.port}${path}`, { method: 'POST', body: JSON.stringify(body) })).json();
    const invite = fragment.replace('#join=', '');
    expect(await post(CODE_PATH, { code })).toEqual({ invite });
    expect(joinReply.parse(await post(JOIN_PATH, { invite, name: '佐藤' })).member.role).toBe('editor');
  });

  it('invites by link, lists its members, and removes them', async () => {
    await sharing.start('machine');
    const handlers = sharing.handlers();
    const { fragment } = await handlers['sharing.invite']({
      planId: PLAN,
      role: 'editor',
      uses: 1,
      days: 7,
      passphrase: '',
    });
    expect((await sharing.status(PLAN)).invites).toMatchObject([{ role: 'editor', usesLeft: 1, hasPassphrase: false }]);
    const joined = joinReply.parse(
      await (
        await request(`http://127.0.0.1:${sharing.port}${JOIN_PATH}`, {
          method: 'POST',
          body: JSON.stringify({ invite: fragment.replace('#join=', ''), name: '佐藤' }),
        })
      ).json(),
    );
    expect(joined.host).toBe('山田花子');
    expect(await sharing.status(PLAN)).toMatchObject({
      invites: [],
      members: [{ name: '佐藤', role: 'editor', revoked: false }],
    });
    await handlers['sharing.setRole']({ memberId: joined.member.id, role: 'viewer' });
    expect((await sharing.status(PLAN)).members[0]?.role).toBe('viewer');
    await handlers['sharing.revoke']({ id: joined.member.id });
    expect((await sharing.status(PLAN)).members[0]?.revoked).toBe(true);
    for (const call of [
      () => handlers['sharing.revoke']({ id: '0000000000000000' }),
      () => handlers['sharing.setRole']({ memberId: '0000000000000000', role: 'viewer' }),
      () =>
        handlers['sharing.invite']({ planId: 'zzzzzzzzzzzzzzzz', role: 'viewer', uses: 1, days: 1, passphrase: '' }),
    ])
      await expect((async () => call())()).rejects.toMatchObject({ code: 'notFound' });
  });

  it('knows what a device has received after its person has left, and after a restart of the host', async () => {
    await sharing.start('machine');
    const joined = await joinAs('佐藤');
    const reached = async () => (await sharing.status(PLAN)).members[0]?.reached;
    const placesNow = async () => placesSince(planOnDisk(), (await reached())?.mark ?? new Uint8Array());
    expect(await reached()).toBeNull();
    await write('計画の題', '');
    const guest = enterAndAnswer(joined.token);
    await until(() => guest.doc.getMap('meta').get('title') === '計画の題', 'the title there');
    const told = () => reached().then((r) => r !== null && r !== undefined);
    await untilAsync(told, 'that it has arrived');
    expect(await placesNow()).toBe(0);
    guest.leave();
    await untilAsync(async () => (await library.members.reachesOf(PLAN)).length === 1, 'on disk');
    const before = (await reached())?.at ?? '';
    expect(Date.parse(before)).toBeLessThanOrEqual(Date.now());

    await write('新しい題', '新しい業種');
    await sharing.close();
    library.close();
    library = new Library({ folder });
    sharing = make();
    expect((await reached())?.at).toBe(before);
    expect(await placesNow()).toBe(2);

    // Reconnects, and the host stops while somebody is connected.
    await sharing.resume();
    const again = enterAndAnswer(joined.token);
    await until(() => again.doc.getMap('meta').get('trade') === '新しい業種', 'the rest there');
    await untilAsync(async () => (await placesNow()) === 0, 'that the rest has arrived');
    await sharing.close();
    again.leave();
    expect((await reached())?.at.localeCompare(before)).toBe(1);
    expect(await placesNow()).toBe(0);
  });

  it('counts nothing new for a device that has not answered, or left before it did', async () => {
    await sharing.start('machine');
    const joined = await joinAs('佐藤');
    const silent = enter({ server: { port: sharing.port ?? 0 } }, joined.token);
    await synced(silent);
    silent.leave();
    const { token } = await joinAs('鈴木');
    const guest = enterAndAnswer(token);
    const of = async (name: string) => (await sharing.status(PLAN)).members.find((m) => m.name === name)?.reached;
    await untilAsync(async () => (await of('鈴木')) !== null, 'that it has arrived');
    const before = await of('鈴木');
    guest.answers = false;
    await write('届いたか分からない題', '');
    await until(() => guest.doc.getMap('meta').get('title') === '届いたか分からない題', 'the title there');
    guest.leave();
    await sharing.close();
    expect(await of('鈴木')).toMatchObject({ mark: before?.mark });
    expect(placesSince(planOnDisk(), (await of('鈴木'))?.mark ?? new Uint8Array())).toBe(1);
    expect(await of('佐藤')).toBeNull();
  });

  it('the owner’s windows and the guests see each other, and see each other leave', async () => {
    await sharing.start('machine');
    const { fragment } = await sharing.handlers()['sharing.invite']({
      planId: PLAN,
      role: 'editor',
      uses: 1,
      days: 7,
      passphrase: '',
    });
    const joined = joinReply.parse(
      await (
        await request(`http://127.0.0.1:${sharing.port}${JOIN_PATH}`, {
          method: 'POST',
          body: JSON.stringify({ invite: fragment.replace('#join=', ''), name: '佐藤' }),
        })
      ).json(),
    );
    const heard: { client: number; state: string }[] = [];
    sharing.onDidHear(({ bytes }) => heard.push(...readEntries(bytes)));
    const window = (clock: number, state: string) =>
      sharing.presence(PLAN_DOC, awarenessPayload([{ client: 11, clock, state }]));
    window(1, '{"view":"text","user":{"name":"偽"}}');
    const guest = enter({ server: { port: sharing.port ?? 0 } }, joined.token);
    await synced(guest);
    const seen = () => guest.provider.awareness.getStates().get(11) as { user: object; view: string } | undefined;
    await until(() => seen() !== undefined, 'the owner, who was there before');
    expect(seen()).toMatchObject({ user: { name: '山田花子', role: 'owner' }, view: 'text' });
    guest.provider.awareness.setLocalState({ view: 'board' });
    await until(() => heard.some((e) => e.client === guest.doc.clientID && e.state.includes('board')), 'the guest');
    expect(readEntries(window(2, '{"view":"board"}')).some((e) => e.client === guest.doc.clientID)).toBe(true);
    window(3, 'null');
    await until(() => seen() === undefined, 'the owner’s window to close');
    guest.leave();
    await until(() => heard.some((e) => e.client === guest.doc.clientID && e.state === 'null'), 'the guest to leave');
    expect(() => sharing.presence(PLAN_DOC, new Uint8Array([255, 255, 255]))).toThrow();
  });
});
