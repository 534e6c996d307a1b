/** A founder's host and the home of their plans as processes of their own, with the command line beside each, as on two machines. */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { runHome } from '../../main/cli/home.ts';
import { runOrg } from '../../main/cli/org.ts';
import { openLibrary, type Place } from '../../main/cli/store.ts';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import { execute, type PlanCommand } from '../../shared/doc/commands.ts';
import { documentMark } from '../../shared/doc/documentMark.ts';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { readRecords } from '../../shared/doc/merge/records.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { CLOSE, MESSAGE } from '../../shared/protocol/sync.ts';
import { enter, type Person, PLAN, raw, synced, until } from '../collab/people.ts';
import { TestDevice } from '../collab/staffPlace.ts';
import { CONDITION_MS } from '../deadlines.ts';
import { freePort } from '../freePort.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { random } from '../random.ts';
import { request } from '../request.ts';
import { type HostClient, signIn, spawnHost } from './hostClient.ts';

const SECRET = 'きりたんぽの隠し味は内緒';
/** The smallest PNG: one pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
let folder = '';
let postgres: TestPostgres | undefined;
let databases = 0;
const children = new Set<ChildProcess>();
const people: Person[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-home-'));
});
afterEach(() => {
  for (const person of people.splice(0)) person.leave();
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  rmSync(folder, { recursive: true, force: true });
});

async function eventually(condition: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + CONDITION_MS;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The home: a host that shares, which can be killed and started again at the same address. */
class Home {
  readonly place: Place;
  readonly port: number;
  private readonly more: readonly string[];
  private child: ChildProcess | undefined;

  constructor(port: number, store: string | undefined) {
    this.port = port;
    const data = join(folder, 'home');
    mkdirSync(data);
    this.place = { folder: data, store };
    const storeFile = join(folder, 'store');
    if (store !== undefined) writeFileSync(storeFile, store, { mode: 0o600 });
    this.more = ['--share', `127.0.0.1:${port}`, ...(store === undefined ? [] : ['--store', storeFile])];
  }
  get server() {
    return { port: this.port };
  }
  async start(): Promise<void> {
    const { child } = await spawnHost(this.place.folder, ...this.more);
    this.child = child;
    children.add(child);
    const isReady = async () => {
      const answer = await request(`http://127.0.0.1:${this.port}/readyz`).catch(() => undefined);
      return answer?.status === 200;
    };
    await eventually(isReady, 'the home');
  }
  async stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    await ended(this.child, signal);
  }
  async org(words: string, values: Readonly<Record<string, string | boolean>> = {}): Promise<Record<string, unknown>> {
    const answer = await runOrg(words.split(' '), { place: this.place, as: undefined, values });
    return answer?.data as Record<string, unknown>;
  }
}
async function ended(child: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (!child) return;
  children.delete(child);
  const gone = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await gone;
}

/** The founder's machine, with one window. */
class Founder {
  readonly place: Place;
  private child: ChildProcess | undefined;
  window: HostClient | undefined;

  constructor() {
    const data = join(folder, 'founder');
    mkdirSync(data);
    this.place = { folder: data, store: undefined };
  }
  async start(): Promise<HostClient> {
    const { address, child } = await spawnHost(this.place.folder);
    this.child = child;
    children.add(child);
    this.window = await signIn(address);
    return this.window;
  }
  async stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.window?.close();
    await ended(this.child, signal);
  }
  async home(words: string, more: { right?: string; staff?: string } = {}): Promise<Record<string, unknown>> {
    const options = { place: this.place, right: more.right, staff: more.staff, all: false, confidential: false };
    return (await runHome(words.split(' '), options))?.data as Record<string, unknown>;
  }
}

const documentIn = async (place: Place, name: string): Promise<Y.Doc> => {
  const library = await openLibrary(place);
  try {
    const doc = new Y.Doc();
    applyStored(doc, await library.load(name));
    return doc;
  } finally {
    await library.close();
  }
};
const wordsIn = async (place: Place, name = `plan:${PLAN}`) => (await documentIn(place, name)).getMap('words').toJSON();

async function setUp(store: string | undefined) {
  const home = new Home(await freePort(), store);
  await home.start();
  await home.org('init 会議所');
  const aoki = String((await home.org('staff add 青木', { role: 'advisor' }))['id']);
  const baba = String((await home.org('staff add 馬場', { role: 'advisor' }))['id']);
  const business = String((await home.org('business add 浜の湯'))['id']);
  await home.org(`assign ${business} ${aoki}`);
  const code = String((await home.org(`staff invite ${aoki}`))['code']);
  const { token } = await new TestDevice().session(home, code);
  const founder = new Founder();
  const window = await founder.start();
  const mine = new Y.Doc();
  mine.getMap('words').set('first', '最初のことば');
  await window.call('library.create', { id: PLAN, title: '計画', update: Y.encodeStateAsUpdate(mine) });
  const options = { 'public-url': `http://127.0.0.1:${home.port}` };
  const invited = await home.org(`founder invite ${business}`, options);
  return { home, founder, window, mine, token, aoki, baba, business, link: String(invited['link']) };
}
/** A window of the founder writes; resolves when it is on their disk. */
const write = async (
  window: HostClient,
  doc: Y.Doc,
  name: `plan:${string}` | `comments:${string}` | `private:${string}`,
  change: () => void,
) => {
  const before = Y.encodeStateVector(doc);
  change();
  await window.call('docs.append', { name, updates: [Y.encodeStateAsUpdate(doc, before)] });
};
const advisorIn = (home: Home, token: string, name = `plan:${PLAN}`): Person => {
  const person = enter(home, token, new Y.Doc(), name);
  people.push(person);
  return person;
};
const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];

const STORES = ['library file', 'PostgreSQL'] as const;
describe.each(STORES)('a founder’s plan at its home, with the %s', (store) => {
  const storeUrl = async (): Promise<string | undefined> => {
    if (store === 'library file' || !postgres) return undefined;
    const name = `musubi_home_${process.pid}_${++databases}`;
    await postgres.run(`CREATE DATABASE ${name}`);
    const url = new URL(postgres.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  beforeEach(({ skip }) => {
    if (store === 'PostgreSQL' && !postgres) return skip('no PostgreSQL for this machine: DATABASE_URL names one');
  });

  it('is in step both ways, with what is beside it, and without what is private; and is taken back whole', async () => {
    const { home, founder, window, mine, token, aoki, baba, business, link } = await setUp(await storeUrl());
    const own = new Y.Doc();
    await write(window, own, `private:${PLAN}`, () => own.getMap('notes').set('n', SECRET));
    const said = new Y.Doc();
    const message = { thread: 't', by: 'guest00001234567', byName: '客の佐藤', text: 'よい計画' };
    await write(window, said, `comments:${PLAN}`, () =>
      said.getMap('messages').set('m', new Y.Map(Object.entries(message))),
    );
    await window.call('media.put', { bytes: PNG, type: 'image/png' });
    await write(window, mine, `plan:${PLAN}`, () =>
      mine.getMap('nodes').set(
        'card000000000001',
        new Y.Map<unknown>([
          ['title', '看板'],
          ['image', sha256(PNG)],
        ]),
      ),
    );

    await founder.home(`join ${link}`);
    await expect(founder.home(`join ${link}`)).rejects.toThrow('このコードは使えません');
    await founder.home(`put ${PLAN}`, { right: 'edit' });
    const advisor = advisorIn(home, token);
    await until(() => advisor.doc.getMap('words').get('first') === '最初のことば', 'the plan at the home');
    advisor.doc.getMap('words').set('advisor', '指導員のことば');
    await eventually(
      async () => (await wordsIn(founder.place))['advisor'] === '指導員のことば',
      'the advisor’s words here',
    );
    await write(window, mine, `plan:${PLAN}`, () => mine.getMap('words').set('second', '次のことば'));
    await until(() => advisor.doc.getMap('words').get('second') === '次のことば', 'the founder’s words there');
    const comments = advisorIn(home, token, `comments:${PLAN}`);
    await until(() => comments.doc.getMap('messages').has('m'), 'the comment at the home');
    const comment = comments.doc.getMap('messages').get('m');
    expect(comment instanceof Y.Map && comment.toJSON()).toEqual(message);
    const picture = async () =>
      (
        await request(`http://127.0.0.1:${home.port}/media/${PLAN}/${sha256(PNG)}`, {
          headers: { authorization: `Bearer ${token}` },
        })
      ).status;
    await eventually(async () => (await picture()) === 200, 'the picture at the home');

    // Who may see, and that a hand-over is told once.
    const [seen] = (await founder.home('list'))['homes'] as [{ plans: unknown[]; came: unknown[] }];
    expect(seen.plans).toMatchObject([
      { id: PLAN, right: 'edit', people: [{ name: '青木', because: 'main', right: 'edit' }] },
    ]);
    const open = await raw(home, token);
    await until(() => open.messages.some((m) => m[0] === MESSAGE.greeting), 'the plan to open');
    await founder.home(`right ${PLAN} read`);
    expect(await open.closed).toBe(CLOSE.shuttingDown);
    await home.org(`handover ${aoki} ${baba}`);
    const told = async () => ((await founder.home('list'))['homes'] as { came: unknown[]; went: unknown[] }[])[0];
    expect(await told()).toMatchObject({ came: [{ id: baba, name: '馬場' }], went: [{ id: aoki, name: '青木' }] });
    expect(await told()).toMatchObject({ came: [], went: [] });

    if (store === 'library file')
      for (const file of filesIn(home.place.folder)) {
        const bytes = readFileSync(file);
        expect(bytes.includes(Buffer.from(SECRET)), file).toBe(false);
      }
    expect((await documentIn(home.place, `private:${PLAN}`)).store.clients.size).toBe(0);

    expect(await founder.home(`leave ${PLAN}`)).toMatchObject({ plan: PLAN, isDone: true });
    expect(await wordsIn(founder.place)).toEqual({
      first: '最初のことば',
      advisor: '指導員のことば',
      second: '次のことば',
    });
    expect(await wordsIn(home.place)).toEqual({});
    expect(await picture()).toBe(403);
    const shown = await home.org(`business show ${business}`);
    expect(shown['plans']).toEqual([]);
    const { isWhole, lines } = (await home.org('audit', { verify: true })) as {
      isWhole: boolean;
      lines: { act: string; by: string }[];
    };
    expect(isWhole).toBe(true);
    expect(lines.at(-1)).toMatchObject({ act: 'takePlan', by: `founder:${business}` });
    expect(await founder.home('forget')).toMatchObject({ forgot: expect.any(String) });
  });

  it('converges after both worked apart, keeps what was before, and loses nothing to kill -9 of either', async () => {
    const { home, founder, window: first, mine, token, link } = await setUp(await storeUrl());
    await founder.home(`join ${link}`);
    await founder.home(`put ${PLAN}`, { right: 'edit' });
    const advisor = advisorIn(home, token);
    await until(() => advisor.doc.getMap('words').has('first'), 'the plan at the home');

    // Apart: the founder's machine is off while the advisor works, then the home is while the founder does.
    await founder.stop('SIGTERM');
    advisor.doc.getMap('words').set('week', '一週間の間に');
    await eventually(async () => 'week' in (await wordsIn(home.place)), 'the advisor’s words on the home’s disk');
    await home.stop('SIGKILL');
    let window = await founder.start();
    await write(window, mine, `plan:${PLAN}`, () => mine.getMap('words').set('alone', 'ひとりで'));
    await home.start();
    const both = async (place: Place) =>
      Object.keys(await wordsIn(place)).filter((k) => ['week', 'alone'].includes(k)).length;
    await eventually(
      async () => (await both(home.place)) === 2 && (await both(founder.place)) === 2,
      'both to have both',
    );
    const kept = await openLibrary(home.place);
    expect((await kept.listVersions(PLAN)).some((v) => v.reason === 'beforeSync')).toBe(true);
    await kept.close();
    expect(first).not.toBe(window);

    // Killed while both write. The seed is fixed; the moments of the kills are the machine's.
    const next = random(20261130);
    const acknowledged = new Set<string>(['first', 'week', 'alone']);
    for (let round = 0; round < 4; round++) {
      const victim = next() < 0.5 ? home : founder;
      const killAt = 3 + Math.floor(next() * 6);
      for (let n = 0; n < 10; n++) {
        const [f, a] = [`f${round}.${n}`, `a${round}.${n}`];
        advisor.doc.getMap('words').set(a, 'x'.repeat(50));
        acknowledged.add(a);
        const isDone = await write(window, mine, `plan:${PLAN}`, () =>
          mine.getMap('words').set(f, 'y'.repeat(50)),
        ).then(
          () => true,
          () => false,
        );
        if (isDone) acknowledged.add(f);
        if (n === killAt) await victim.stop('SIGKILL');
      }
      if (victim === home) await home.start();
      else {
        window = await founder.start();
        // A window that comes back sends what the disk did not take.
        await window.call('docs.append', { name: `plan:${PLAN}`, updates: [Y.encodeStateAsUpdate(mine)] });
      }
    }
    const live = () => [...acknowledged].every((key) => advisor.doc.getMap('words').has(key));
    await until(live, 'everything on the advisor’s screen');
    const lacks = async (place: Place) => {
      const words = await wordsIn(place);
      return [...acknowledged].filter((key) => !(key in words));
    };
    const names = [`plan:${PLAN}`, `comments:${PLAN}`, `coaching:${PLAN}`];
    const marks = async (place: Place) =>
      Promise.all(names.map(async (name) => documentMark(await documentIn(place, name))));
    await eventually(
      async () => (await marks(home.place)).join() === (await marks(founder.place)).join(),
      'both disks to be the same',
    );
    expect(await lacks(home.place)).toEqual([]);
    expect(await lacks(founder.place)).toEqual([]);
    await synced(advisor);
    expect(documentMark(advisor.doc)).toBe((await marks(home.place))[0]);
  });

  it('reviews what both changed while they were apart, and the one value that the merge overwrote is found on both sides', async () => {
    const { home, founder, window: first, token, link } = await setUp(await storeUrl());
    const LINE = '0000000000000007';
    const NOTE = '0000000000000008';
    const price = (priceYen: number): PlanCommand => ({
      type: 'putFundingRow',
      collection: 'salesLines',
      id: LINE,
      patch: { priceYen },
    });
    const start = createPlanDoc(
      { title: '計画' },
      [price(1_000), { type: 'addNode', node: NOTE, fields: { kind: 'note', title: '番台', note: 'まだ' } }],
      [],
    );
    await first.call('docs.append', { name: `plan:${PLAN}`, updates: [Y.encodeStateAsUpdate(start)] });
    await founder.home(`join ${link}`);
    await founder.home(`put ${PLAN}`, { right: 'edit' });
    const advisor = advisorIn(home, token);
    await until(() => advisor.doc.getMap('salesLines').has(LINE), 'the plan at the home');
    await founder.stop('SIGTERM');

    expect(execute(advisor.doc, price(2_222)).ok).toBe(true);
    expect(execute(advisor.doc, { type: 'updateNode', node: NOTE, patch: { note: '青木が書いた' } }).ok).toBe(true);
    await until(() => advisor.savedCount > 0, 'the advisor’s price on the home’s disk');
    advisor.leave();
    await home.stop('SIGTERM');
    const window = await founder.start();
    const mine = await documentIn(founder.place, `plan:${PLAN}`);
    await write(window, mine, `plan:${PLAN}`, () => expect(execute(mine, price(1_111)).ok).toBe(true));
    await home.start();

    const prices = async (place: Place) =>
      readRecords(await documentIn(place, `plan:${PLAN}`)).flatMap(({ item, settled }) =>
        item.kind === 'value' ? [{ was: item.was, mine: item.mine.value, theirs: item.theirs.value, settled }] : [],
      );
    const collision = [{ was: [1_000], mine: [1_111], theirs: [2_222], settled: undefined }];
    await eventually(
      async () => (await prices(home.place)).length > 0 && (await prices(founder.place)).length > 0,
      'the review on both disks',
    );
    expect(await prices(founder.place)).toEqual(collision);
    expect(await prices(home.place)).toEqual(collision);
    // What only one of them changed is no collision.
    const met = await documentIn(founder.place, `plan:${PLAN}`);
    expect((met.getMap('nodes').get(NOTE) as Y.Map<unknown>).get('note')).toBe('青木が書いた');
  });
});
