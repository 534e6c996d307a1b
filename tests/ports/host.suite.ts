/** The contract of {@link Host} as cases. */
import * as Y from 'yjs';
import { applyStored } from '../../shared/doc/stored.ts';
import type { Host } from '../../shared/host/host.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { type EventPayload, HostError, type HostErrorCode, MOST_BEFORE_SYNC } from '../../shared/ipc/contract.ts';
import { type AcceptanceSuite, bytesOf, check, same } from './kit.ts';

export type HostSubject = {
  readonly host: Host;
  /** Writes to a document from outside this window: from another window, another tab, or as a guest. */
  writeElsewhere(name: string, updates: Uint8Array[]): Promise<unknown>;
  /** Stops the host and this window, and starts them again on the same storage. */
  reopen(): Promise<Host>;
  /** The connection between window and host. Omitted if both are one process. */
  readonly line?: { cut(): Promise<void>; mend(): Promise<void> };
  /** An organisation's server with one advisor, and the link that invites the founder of a business. Omitted if the host keeps no plan there. */
  readonly home?: () => Promise<string>;
  /** A host whose storage soon fills up. Omitted if the platform cannot be made to fail. */
  readonly small?: () => Promise<Host>;
};

const PLAN = 'abcdefgh01234567';
const NAME = `plan:${PLAN}`;
const OTHER = 'comments:abcdefgh01234567';
/** SHA-256 of "abc" (FIPS 180-4). */
const ABC = new Uint8Array([0x61, 0x62, 0x63]);
const ABC_HASH = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const WAIT_MS = 5_000;

function typed(text: string): Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const [i, letter] of [...text].entries()) doc.getText('t').insert(i, letter);
  return updates;
}
async function textIn(host: Host, name = NAME): Promise<string> {
  const doc = new Y.Doc();
  applyStored(doc, await host.call('docs.load', { name }));
  return doc.getText('t').toString();
}
/** Calls a channel with input that the types do not allow. */
const callWith = (host: Host, channel: string, input: unknown): Promise<unknown> =>
  host.call(channel as ChannelName, input as never);

async function refuses(promise: Promise<unknown>, code: HostErrorCode, what: string): Promise<void> {
  const outcome = await promise.then(
    () => ({ error: undefined, resolved: true }),
    (error: unknown) => ({ error, resolved: false }),
  );
  check(!outcome.resolved, `${what}: resolved`);
  check(outcome.error instanceof HostError, `${what}: rejected with ${String(outcome.error)}, which is no HostError`);
  check(outcome.error.code === code, `${what}: rejected with ${outcome.error.code}, expected ${code}`);
}
async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + WAIT_MS;
  while (!(await holds())) {
    check(performance.now() < end, `${what}: not within ${WAIT_MS} ms`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

type Timers = { setTimeout(run: (value?: unknown) => void, ms: number): unknown; performance: { now(): number } };
const { setTimeout, performance } = globalThis as unknown as Timers;

const CALLS: AcceptanceSuite<HostSubject> = [
  {
    name: 'what was written is there, with its time, and in the next run',
    async run({ host, reopen }) {
      const { savedAt } = await host.call('docs.append', { name: NAME, updates: typed('結び') });
      check(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(savedAt), `savedAt is ${savedAt}`);
      same(await textIn(host), '結び', 'text');
      same(await textIn(host, OTHER), '', 'another document');
      same(await textIn(await reopen()), '結び', 'text in the next run');
    },
  },
  {
    name: 'appends are stored in the order of the calls, and each is answered for itself',
    async run({ host }) {
      const text = 'あいうえお'.repeat(40);
      const answers = await Promise.all(
        typed(text).map((update) => host.call('docs.append', { name: NAME, updates: [update] })),
      );
      same(answers.length, 200, 'answers');
      same(await textIn(host), text, 'text');
      const mixed = await Promise.all([
        host.call('docs.load', { name: OTHER }),
        host.call('media.put', { bytes: ABC, type: 'image/png' }),
        host.call('versions.list', { planId: PLAN }),
      ]);
      same(mixed, [{ state: null, updates: [] }, { hash: ABC_HASH }, { versions: [] }], 'answers of different calls');
    },
  },
  {
    name: 'bytes arrive as they were, and belong to the receiver',
    async run({ host, reopen }) {
      const bytes = bytesOf(3, 300_000);
      const { hash } = await host.call('media.put', { bytes, type: 'image/webp' });
      bytes.fill(0);
      const found = await host.call('media.get', { hash });
      same(found?.type, 'image/webp', 'type');
      same(found?.bytes, bytesOf(3, 300_000), 'bytes');
      check(found?.bytes instanceof Uint8Array, 'bytes are a Uint8Array');
      found.bytes.fill(0);
      same((await host.call('media.get', { hash }))?.bytes, bytesOf(3, 300_000), 'bytes, asked again');
      same((await (await reopen()).call('media.get', { hash }))?.bytes, bytesOf(3, 300_000), 'bytes in the next run');
    },
  },
  {
    name: 'settings are kept, and a patch leaves the others as they are',
    async run({ host, reopen }) {
      await host.call('settings.set', { patch: { name: '山田', theme: 'dark' } });
      const set = await host.call('settings.set', { patch: { language: 'en' } });
      same([set.name, set.theme, set.language], ['山田', 'dark', 'en'], 'answer');
      const read = await (await reopen()).call('settings.get', {});
      same([read.name, read.theme, read.language], ['山田', 'dark', 'en'], 'in the next run');
    },
  },
  {
    name: 'versions are listed without their content, loaded with it, and renamed',
    async run({ host }) {
      const state = bytesOf(8, 500);
      const made = await host.call('versions.create', { planId: PLAN, name: '第1版', reason: 'manual', state });
      same([made.planId, made.name, made.reason, made.bytes], [PLAN, '第1版', 'manual', 500], 'made');
      await host.call('versions.rename', { id: made.id, name: '提出版' });
      same((await host.call('versions.list', { planId: PLAN })).versions, [{ ...made, name: '提出版' }], 'listed');
      same((await host.call('versions.load', { id: made.id })).state, state, 'state');
    },
  },
  {
    name: 'of a kept state the last one counts, and it is in no list',
    async run({ host }) {
      same(await host.call('versions.kept', { planId: PLAN, reason: 'visit' }), null, 'before the first');
      for (const seed of [1, 2])
        await host.call('versions.create', { planId: PLAN, name: '', reason: 'visit', state: bytesOf(seed, 30) });
      same((await host.call('versions.kept', { planId: PLAN, reason: 'visit' }))?.state, bytesOf(2, 30), 'kept');
      same(await host.call('versions.kept', { planId: PLAN, reason: 'common' }), null, 'of another kind');
      same((await host.call('versions.list', { planId: PLAN })).versions, [], 'listed');
    },
  },
  {
    name: 'restore points are bounded, and no other version goes for them',
    async run({ host }) {
      const create = (reason: 'manual' | 'beforeSync', seed: number) =>
        host.call('versions.create', { planId: PLAN, name: '', reason, state: bytesOf(seed, 20) });
      const kept = await create('manual', 0);
      for (let seed = 1; seed <= MOST_BEFORE_SYNC + 3; seed++) await create('beforeSync', seed);
      const { versions } = await host.call('versions.list', { planId: PLAN });
      same(versions.filter(({ reason }) => reason === 'beforeSync').length, MOST_BEFORE_SYNC, 'restore points');
      check(
        versions.some(({ id }) => id === kept.id),
        'the version that a person made is there',
      );
    },
  },
];

const REFUSALS: AcceptanceSuite<HostSubject> = [
  {
    name: 'input that does not fit rejects with invalidInput and changes nothing',
    async run({ host }) {
      const [update] = typed('否');
      const wrong: readonly (readonly [string, unknown])[] = [
        ['docs.load', undefined],
        ['docs.load', null],
        ['docs.load', {}],
        ['docs.load', { name: 'plan:short' }],
        ['docs.load', { name: 'plan:ABCDEFGH01234567' }],
        ['docs.load', { name: `plan:${PLAN}\n` }],
        ['docs.load', { name: `unknown:${PLAN}` }],
        ['docs.load', { name: NAME, more: 1 }],
        ['docs.append', { name: NAME, updates: [] }],
        ['docs.append', { name: NAME, updates: Array.from({ length: 1_001 }, () => update) }],
        ['docs.append', { name: NAME, updates: [update, [1, 2]] }],
        ['docs.append', { name: NAME, updates: update }],
        ['versions.create', { planId: PLAN, name: 'x'.repeat(201), reason: 'manual', state: ABC }],
        ['versions.create', { planId: PLAN, name: '', reason: 'often', state: ABC }],
        ['versions.rename', { id: PLAN, name: '' }],
        ['media.put', { bytes: ABC, type: 'text/html' }],
        ['media.get', { hash: ABC_HASH.toUpperCase() }],
        ['settings.set', { patch: 'dark' }],
      ];
      for (const [channel, input] of wrong)
        await refuses(callWith(host, channel, input), 'invalidInput', `${channel} of ${JSON.stringify(input)}`);
      same(await host.call('docs.load', { name: NAME }), { state: null, updates: [] }, 'the document');
      same((await host.call('versions.list', { planId: PLAN })).versions, [], 'versions');
    },
  },
  {
    name: 'a thousand edits in one call are not too many',
    async run({ host }) {
      await host.call('docs.append', { name: NAME, updates: typed('千'.repeat(1_000)) });
      same((await textIn(host)).length, 1_000, 'letters');
    },
  },
  {
    name: 'a name that is no channel rejects with unknownChannel',
    async run({ host }) {
      for (const name of ['docs.drop', '', 'toString', '__proto__', 'constructor'])
        await refuses(callWith(host, name, {}), 'unknownChannel', name || 'the empty name');
    },
  },
  {
    name: 'what is not there is notFound where it is named, and null where it is asked for',
    async run({ host }) {
      await refuses(host.call('versions.load', { id: PLAN }), 'notFound', 'versions.load');
      await refuses(host.call('versions.rename', { id: PLAN, name: '版' }), 'notFound', 'versions.rename');
      same(await host.call('media.get', { hash: ABC_HASH }), null, 'media.get');
    },
  },
  {
    name: 'a full place refuses, says so, and keeps what it took',
    async run({ small }) {
      if (!small) return;
      const host = await small();
      const states: string[] = [];
      host.on('storage.status', ({ state }) => states.push(state));
      await host.call('docs.append', { name: NAME, updates: typed('前') });
      const large = new Y.Doc();
      large.getMap('m').set('file', bytesOf(1, 4 << 20));
      await refuses(
        host.call('docs.append', { name: OTHER, updates: [Y.encodeStateAsUpdate(large)] }),
        'storageFull',
        'a large append',
      );
      await until(() => states.includes('full'), 'storage.status');
      same(await textIn(host), '前', 'what was there');
      same(await host.call('docs.load', { name: OTHER }), { state: null, updates: [] }, 'what was refused');
    },
  },
];

const EVENTS: AcceptanceSuite<HostSubject> = [
  {
    name: 'edits of others are received once, in order, after they are stored; own ones are not',
    async run({ host, writeElsewhere }) {
      const received: EventPayload<'docs.appended'>[] = [];
      const read: Promise<string>[] = [];
      host.on('docs.appended', (appended) => {
        received.push(appended);
        read.push(textIn(host));
      });
      const updates = typed('よそから');
      await host.call('docs.append', { name: OTHER, updates: typed('自分') });
      for (const update of updates) await writeElsewhere(NAME, [update]);
      await until(() => received.length >= updates.length, 'docs.appended');
      // This call is answered after everything that was sent before.
      await host.call('docs.append', { name: OTHER, updates: typed('また') });
      same(
        received,
        updates.map((update) => ({ name: NAME, updates: [update] })),
        'received',
      );
      same((await Promise.all(read)).at(-1), 'よそから', 'what is stored when the last one is received');
    },
  },
  {
    name: 'a listener that throws hurts nobody, and one that was disposed hears nothing',
    async run({ host, writeElsewhere }) {
      const received: string[] = [];
      host.on('docs.appended', () => {
        throw new Error('listener');
      });
      const disposed = host.on('docs.appended', () => received.push('disposed'));
      host.on('docs.appended', () => received.push('other'));
      disposed.dispose();
      disposed.dispose();
      const [first, second] = typed('無事');
      if (first) await writeElsewhere(NAME, [first]);
      await until(() => received.length >= 1, 'the other listener');
      if (second) await writeElsewhere(NAME, [second]);
      await until(() => received.length >= 2, 'the other listener, again');
      same(received, ['other', 'other'], 'received');
      same(await textIn(host), '無事', 'text');
    },
  },
  {
    name: 'a listener that subscribes twice hears twice, and each subscription ends for itself',
    async run({ host, writeElsewhere }) {
      let received = 0;
      const listener = () => received++;
      const one = host.on('docs.appended', listener);
      host.on('docs.appended', listener);
      await writeElsewhere(NAME, typed('一'));
      await until(() => received === 2, 'both');
      one.dispose();
      await writeElsewhere(NAME, typed('二'));
      await until(() => received === 3, 'the other one');
    },
  },
  {
    name: 'a lost line rejects calls at once, is reported, and comes back with its subscriptions',
    async run({ host, line, writeElsewhere }) {
      check(host.connected, 'connected at first');
      if (!line) return;
      const changes: boolean[] = [];
      host.onDidChangeConnection((connected) => changes.push(connected));
      let received = 0;
      host.on('docs.appended', () => received++);
      await host.call('docs.append', { name: NAME, updates: typed('切れる前') });
      const inFlight = Array.from({ length: 20 }, () =>
        host.call('docs.load', { name: NAME }).then(
          () => undefined,
          (error: unknown) => error,
        ),
      );
      await line.cut();
      for (const error of await Promise.all(inFlight))
        check(
          error === undefined || (error instanceof HostError && error.code === 'disconnected'),
          `a call in flight rejected with ${String(error)}`,
        );
      await until(() => !host.connected, 'the loss');
      await refuses(host.call('docs.load', { name: NAME }), 'disconnected', 'a call without a line');
      await refuses(callWith(host, 'docs.load', {}), 'disconnected', 'a wrong call without a line');
      await line.mend();
      await until(() => host.connected, 'the return');
      same(changes, [false, true], 'changes');
      same(await textIn(host), '切れる前', 'text');
      await writeElsewhere(OTHER, typed('戻った'));
      await until(() => received === 1, 'an event after the return');
    },
  },
];

const NO_HOME = '0123456789abcdef';
const HOMES: AcceptanceSuite<HostSubject> = [
  {
    name: 'homes of plans are offered whole, or not at all',
    async run({ host, home }) {
      const others = [
        host.call('homes.see', { home: NO_HOME }),
        host.call('homes.put', { home: NO_HOME, planId: PLAN, right: 'read' }),
        host.call('homes.bring', { home: NO_HOME, planId: PLAN }),
        host.call('homes.right', { home: NO_HOME, planId: PLAN, right: 'read' }),
        host.call('homes.leave', { home: NO_HOME, planId: PLAN }),
        host.call('homes.device', { home: NO_HOME }),
        host.call('homes.end', { home: NO_HOME, id: PLAN }),
        host.call('homes.forget', { home: NO_HOME }),
      ];
      for (const [i, other] of others.entries()) await refuses(other, home ? 'notFound' : 'unsupported', `call ${i}`);
      const [asked, joined] = [
        host.call('homes.status', { planId: PLAN }),
        host.call('homes.join', { link: 'https://example.jp/' }),
      ];
      if (home) {
        same(await asked, { homes: [] }, 'homes at first');
        same(await joined, { ok: false, error: 'badLink' }, 'a link without a code');
        return;
      }
      await refuses(asked, 'unsupported', 'homes.status');
      await refuses(joined, 'unsupported', 'homes.join');
    },
  },
  {
    name: 'input about homes that does not fit rejects',
    async run({ host, home }) {
      // A host that does not offer them need not look at the input.
      if (!home) return;
      const wrong: readonly (readonly [string, unknown])[] = [
        ['homes.status', {}],
        ['homes.see', { home: 'ABC' }],
        ['homes.join', { link: 'x'.repeat(2_001) }],
        ['homes.put', { home: NO_HOME, planId: PLAN, right: 'own' }],
        ['homes.right', { home: NO_HOME, planId: PLAN, right: 'read', staff: 'x' }],
        ['homes.forget', { home: '../../library' }],
      ];
      for (const [channel, input] of wrong)
        await refuses(callWith(host, channel, input), 'invalidInput', `${channel} of ${JSON.stringify(input)}`);
    },
  },
  {
    name: 'a plan is put into a home, kept in step, limited, and taken back; a link admits once',
    async run({ host, home }) {
      if (!home) return;
      const link = await home();
      await host.call('library.create', { id: PLAN, title: '浜の湯', update: Y.encodeStateAsUpdate(new Y.Doc()) });
      await host.call('docs.append', { name: NAME, updates: typed('結び') });
      const joined = await host.call('homes.join', { link: `  ${link}\n` });
      check(joined.ok, 'joined');
      const id = joined.value;
      same(await host.call('homes.join', { link }), { ok: false, error: 'unknownCode' }, 'the link, again');
      const here = async () => (await host.call('homes.status', { planId: PLAN })).homes;
      same(
        (await here()).map(({ organisation, business, plan, plans }) => [organisation, business, plan, plans]),
        [['会議所', '浜の湯', null, []]],
        'the home before',
      );
      same(
        await host.call('homes.put', { home: id, planId: PLAN, right: 'comment' }),
        { ok: true, value: true },
        'put',
      );
      await until(async () => (await here())[0]?.plan?.state === 'inStep', 'both to have the same');
      await until(async () => Boolean((await here())[0]?.plan?.mark), 'the mark of what both have');
      await refuses(host.call('homes.forget', { home: id }), 'exists', 'forgetting a home with a plan');
      const seen = async () => {
        const answer = await host.call('homes.see', { home: id });
        check(answer.ok, 'the home answers');
        return answer.value;
      };
      const first = await seen();
      same(
        first.plans.map(({ id: plan, right, people }) => [
          plan,
          right,
          people.map((p) => [p.name, p.because, p.right]),
        ]),
        [[PLAN, 'comment', [['青木', 'main', 'comment']]]],
        'who reaches the plan',
      );
      const staff = first.plans[0]?.people[0]?.id ?? '';
      await host.call('homes.right', { home: id, planId: PLAN, right: 'none', staff });
      same((await seen()).plans[0]?.people[0]?.right, 'none', 'the right of one');
      const device = await host.call('homes.device', { home: id });
      check(device.ok && device.value.link.startsWith(link.split('#')[0] ?? ''), 'a link for another device');
      const [mine] = (await seen()).devices;
      check(mine?.isThis === true, 'this device is one of theirs');
      await host.call('homes.leave', { home: id, planId: PLAN });
      await until(async () => (await here())[0]?.plan === null, 'the plan to be taken back');
      same((await seen()).plans, [], 'plans there');
      same(await textIn(host), '結び', 'the plan here');
      await host.call('homes.forget', { home: id });
      same(await here(), [], 'homes afterwards');
    },
  },
];

export const hostSuite: AcceptanceSuite<HostSubject> = [...CALLS, ...REFUSALS, ...EVENTS, ...HOMES];
