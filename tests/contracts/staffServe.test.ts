/** The real server as a process of its own, and `musubi org` beside it on the same store: what the command line decides reaches people who are connected. */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { runOrg } from '../../main/cli/org.ts';
import type { Place } from '../../main/cli/store.ts';
import { CLOSE, MESSAGE } from '../../shared/protocol/sync.ts';
import { PLAN, raw, until } from '../collab/people.ts';
import { TestDevice } from '../collab/staffPlace.ts';
import { freePort } from '../freePort.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { request } from '../request.ts';
import { signIn, spawnHost } from './hostClient.ts';

let folder = '';
let postgres: TestPostgres | undefined;
const children: ChildProcess[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-staff-serve-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function offBoarding(store: string | undefined): Promise<void> {
  const data = join(folder, 'data');
  mkdirSync(data);
  const place: Place = { folder: data, store };
  const org = async (words: string, values: Readonly<Record<string, string | boolean>> = {}) =>
    (await runOrg(words.split(' '), { place, as: undefined, values }))?.data as Record<string, unknown>;
  const port = await freePort();
  const storeFile = join(folder, 'store');
  if (store !== undefined) writeFileSync(storeFile, store, { mode: 0o600 });
  const more = store === undefined ? [] : ['--store', storeFile];
  const { address, child } = await spawnHost(data, '--share', `127.0.0.1:${port}`, ...more);
  children.push(child);
  const client = await signIn(address);
  await client.call('library.create', { id: PLAN, title: '計画', update: Y.encodeStateAsUpdate(new Y.Doc()) });
  client.close();
  expect(await (await request(`http://127.0.0.1:${port}/readyz`)).json()).toEqual({ ready: true });
  expect((await request(`http://127.0.0.1:${port}/staff/challenge`, { method: 'POST' })).status).toBe(404);

  await org('init 会議所');
  const aoki = String((await org('staff add 青木', { role: 'advisor' }))['id']);
  const baba = String((await org('staff add 馬場', { role: 'advisor' }))['id']);
  const business = String((await org('business add 浜の湯'))['id']);
  await org(`plan add ${PLAN} ${business}`, { right: 'edit' });
  await org(`assign ${business} ${aoki}`);
  const code = String((await org(`staff invite ${aoki}`))['code']);
  expect(code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}$/u);
  const served = { server: { port } };
  const { token } = await new TestDevice().session(served, code);
  const { devices } = (await org(`staff devices ${aoki}`)) as { devices: { staff: string; sessions: unknown[] }[] };
  expect(devices).toMatchObject([{ staff: aoki, sessions: [{ id: token.split('.')[1] }] }]);
  const open = await raw(served, token);
  await until(() => open.messages.some((m) => m[0] === MESSAGE.greeting), 'the plan to open');
  await org(`plan right ${PLAN} read`);
  expect(await open.closed).toBe(CLOSE.shuttingDown);
  const again = await raw(served, token);
  await until(() => again.messages.some((m) => m[0] === MESSAGE.greeting), 'the plan to open again');
  await org(`handover ${aoki} ${baba}`);
  expect(await again.closed).toBe(CLOSE.forbidden);
  await org(`staff leave ${aoki}`);
  expect(await (await raw(served, token)).closed).toBe(CLOSE.unauthenticated);
  const { isWhole, lines } = (await org('audit', { verify: true })) as { isWhole: boolean; lines: { act: string }[] };
  expect(isWhole).toBe(true);
  expect(lines.map((l) => l.act).slice(-6)).toEqual([
    'inviteDevice',
    'admitDevice',
    'openPlan',
    'grant',
    'handOver',
    'leave',
  ]);
}

it('with the library file: a lowered right, a hand-over and a leaving take effect at once', () =>
  offBoarding(undefined));
it('with PostgreSQL', async ({ skip }) => {
  if (!postgres) return skip('no PostgreSQL for this machine: DATABASE_URL names one');
  await postgres.run(`CREATE DATABASE musubi_staff_serve_${process.pid}`);
  const url = new URL(postgres.url);
  url.pathname = `/musubi_staff_serve_${process.pid}`;
  await offBoarding(url.href);
});
