/** Joining with a code told in the room, and finding the machine by its name on a real network interface. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import multicastDns from 'multicast-dns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Library } from '../../main/storage/library.ts';
import { Access } from '../../main/sync-server/access.ts';
import { announceName, type LocalName } from '../../main/sync-server/localName.ts';
import { type SyncServer, startSyncServer } from '../../main/sync-server/syncServer.ts';
import { CODE_PATH, INVITATION_PATH } from '../../shared/protocol/sync.ts';
import { request } from '../request.ts';
import { PLAN } from './people.ts';

let folder: string;
let library: Library;
let access: Access;
let server: SyncServer;
let time = Date.parse('2026-11-21T01:00:00Z');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-codes-'));
  library = new Library({ folder });
  library.createPlan(PLAN, '計画', Y.encodeStateAsUpdate(new Y.Doc()));
  access = new Access(library.members, randomBytes(32), { now: () => time });
  server = await startSyncServer({ library, access, port: 0, log: () => undefined });
});
afterEach(async () => {
  await server.close();
  library.close();
  rmSync(folder, { recursive: true, force: true });
});
const post = async (path: string, body: unknown) => {
  const response = await request(`http://127.0.0.1:${server.port}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('a code', () => {
  it('leads to its own invitation for ten minutes', async () => {
    const { secret } = await access.invite({ planId: PLAN, role: 'commenter' });
    const code = access.codeFor(secret);
    expect(code).toMatch(/^\d{6}$/);
    const found = await post(CODE_PATH, { code });
    expect(found).toEqual({ status: 200, body: { invite: secret } });
    expect(await post(INVITATION_PATH, found.body)).toMatchObject({ status: 200, body: { role: 'commenter' } });
    expect(await post(CODE_PATH, { code: wrong(code) })).toEqual({ status: 403, body: { error: 'unknownCode' } });
    time += 10 * 60_000;
    expect(await post(CODE_PATH, { code })).toEqual({ status: 403, body: { error: 'unknownCode' } });
  });
  it('expires with its invitation; an unknown code is refused', async () => {
    const { secret, invite } = await access.invite({ planId: PLAN, role: 'editor' });
    const code = access.codeFor(secret);
    await access.revokeInvite(invite.id);
    expect((await post(CODE_PATH, { code })).status).toBe(403);
    for (const bad of ['12345', '1234567', 'abcdef', '１２３４５６', 123_456, null])
      expect((await post(CODE_PATH, { code: bad })).status).toBe(400);
  });
  it('cannot be guessed: one address is rate-limited, and many together revoke it', async () => {
    const { secret } = await access.invite({ planId: PLAN, role: 'editor', uses: 5 });
    const code = access.codeFor(secret);
    for (let i = 0; i < 12; i++) expect((await post(CODE_PATH, { code: wrong(code) })).status).toBe(403);
    // Even the right one, from there.
    expect((await post(CODE_PATH, { code })).status).toBe(429);
    expect((await access.inviteOfCode(code, '10.0.0.9')).ok).toBe(true);
    for (let i = 0; i < 18; i++) await access.inviteOfCode(wrong(code), `10.0.1.${i}`);
    expect(await access.inviteOfCode(code, '10.0.0.9')).toEqual({ ok: false, error: 'unknownCode' });
  });
});

describe('a name on the network', () => {
  const said: LocalName[] = [];
  afterEach(() => {
    for (const name of said.splice(0)) name.close();
  });
  const announce = async (addresses: string[]) => {
    const name = await announceName(addresses, { name: 'musubi-test' });
    if (name) said.push(name);
    return name?.name;
  };
  const resolve = (name: string) =>
    new Promise<string[]>((done) => {
      const dns = multicastDns();
      const timer = setInterval(() => dns.query(name, 'A'), 100);
      dns.query(name, 'A');
      dns.on('response', ({ answers }) => {
        const found = answers.flatMap((a) => (a.type === 'A' && a.name === name ? [a.data] : []));
        if (found.length === 0) return;
        clearInterval(timer);
        dns.destroy();
        done(found);
      });
    });
  it('is answered with the machine’s addresses; a second machine takes the next name', async (context) => {
    const first = await announce(['192.168.1.20', '10.0.0.20']);
    // A machine without multicast: the app then shows the addresses.
    if (first === undefined) return context.skip();
    expect(first).toBe('musubi-test.local');
    expect(await resolve('musubi-test.local')).toEqual(['192.168.1.20', '10.0.0.20']);
    expect(await announce(['192.168.1.21'])).toBe('musubi-test-2.local');
    expect(await resolve('musubi-test-2.local')).toEqual(['192.168.1.21']);
  });
});
