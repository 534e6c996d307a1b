/**
 * `musubi home …`: the homes of this person's plans, servers of organisations that advise them. A running host sees within a second what these commands
 * decide; `sync` and `leave` do it themselves when none runs.
 */

import { PlanSession } from '../../shared/app/plan/planSession.ts';
import { RIGHTS, type Right } from '../../shared/domain/organisation/records.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { HomeError, PlanAtHome, Reaching } from '../../shared/protocol/founder.ts';
import { deviceSeed, HomeBridge } from '../homes/homeBridge.ts';
import { HomeClient, readLink } from '../homes/homeClient.ts';
import { HomeFiles, type HomeRecord } from '../homes/homeFiles.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { lockHost } from '../storage/hostLock.ts';
import { coreOf } from './core.ts';
import { InputError, UsageError } from './errors.ts';
import { guardSharing } from './share.ts';
import { openLibrary, type Place } from './store.ts';
import { say } from './words.ts';

export type HomeOptions = {
  readonly place: Place;
  readonly right: string | undefined;
  readonly staff: string | undefined;
  /** What may not go everywhere may be seen; whoever sees it keeps it confidential. */
  readonly all: boolean;
  readonly confidential: boolean;
};
type HomeAnswer = { readonly data: unknown; readonly lines: readonly string[] };
type Act = (args: readonly string[], options: HomeOptions) => Promise<HomeAnswer | undefined>;

/** A home is slow, or an advisor is writing: the wish is on disk, and a running host goes on. */
const WAIT_MS = 120_000;
const LOOK_MS = 200;

function must<T>(answer: Result<T, HomeError>): T {
  if (answer.ok) return answer.value;
  throw new InputError([{ field: '', code: answer.error, message: say(`orgHome.error.${answer.error}`) }]);
}
const rightIn = (text: string | undefined): Right => {
  const right = RIGHTS.find((r) => r === text);
  if (!right) throw new UsageError(say('cli.org.right', { list: RIGHTS.join(', ') }));
  return right;
};

/** Asks a home, and ends the session. */
async function asking<T>(folder: string, record: HomeRecord, ask: (client: HomeClient) => Promise<T>): Promise<T> {
  const client = new HomeClient(record, deviceSeed(folder));
  try {
    return await ask(client);
  } finally {
    await client.leave();
  }
}

/** The home of this id; without one, the only home. */
function homeIn(files: HomeFiles, id: string | undefined): readonly [string, HomeRecord] {
  const homes = [...files.homes()];
  const found = id === undefined && homes.length === 1 ? homes[0] : homes.find(([home]) => home === id);
  if (found) return found;
  const list = homes.map(([home, { organisation, businessName }]) => `  ${home}  ${organisation}  ${businessName}`);
  throw new UsageError(say('cli.home.which', { list: list.join('\n') }));
}

const shown = ({ address, organisation, business, businessName }: HomeRecord) => ({
  ...{ address, organisation, business, businessName },
});

const join: Act = async ([link], { place: { folder } }) => {
  if (link === undefined) return undefined;
  const read = readLink(link);
  if (!read) throw new UsageError(say('cli.home.link'));
  const { record, client } = must(await HomeClient.join(read.address, read.code, deviceSeed(folder)));
  const home = new HomeFiles(folder).putHome(record);
  const { plans } = must(await client.see());
  await client.leave();
  return {
    data: { home, ...shown(record), plans: plans.map(({ id, title }) => ({ id, title })) },
    lines: [
      say('cli.home.joined', { home, organisation: record.organisation, business: record.businessName }),
      ...plans.map(({ id, title }) => `${id}\t${title}`),
    ],
  };
};

/** As for invitations: a shared plan hides nothing. */
async function guarded(place: Place, plan: string, agreed: HomeOptions): Promise<string | undefined> {
  const library = await openLibrary(place);
  try {
    const found = (await library.listPlans()).find((p) => p.id === plan && p.trashedAt === null);
    if (!found) return undefined;
    const session = await PlanSession.open(coreOf(library), plan);
    try {
      guardSharing(session, agreed);
    } finally {
      session.dispose();
    }
    return found.title;
  } finally {
    await library.close();
  }
}

const put: Act = async ([plan, id], options) => {
  if (plan === undefined) return undefined;
  const { place } = options;
  const files = new HomeFiles(place.folder);
  const [home, record] = homeIn(files, id);
  const title = await guarded(place, plan, options);
  if (title === undefined) {
    // On another machine of the same person: the plan is there, and comes here.
    const there = (await asking(place.folder, record, async (client) => must(await client.see()))).plans.find(
      (p) => p.id === plan,
    );
    if (!there) throw new UsageError(say('cli.home.noPlan', { id: plan }));
    files.putPlan(home, plan, { state: 'put', title: there.title });
    return { data: { home, plan, right: there.right }, lines: [say('cli.home.comes', { title: there.title })] };
  }
  const right = rightIn(options.right);
  await asking(place.folder, record, async (client) => must(await client.put(plan, title, right)));
  files.putPlan(home, plan, { state: 'put' });
  return { data: { home, plan, right }, lines: [say('cli.home.put', { title, organisation: record.organisation })] };
};

const right: Act = async ([plan, given, id], { place, staff }) => {
  if (plan === undefined) return undefined;
  const [home, record] = homeIn(new HomeFiles(place.folder), id);
  const set = rightIn(given);
  await asking(place.folder, record, async (client) => must(await client.right(plan, set, staff)));
  return { data: { home, plan, right: set, staff: staff ?? null }, lines: [say('cli.home.right')] };
};

const lineOf = ({ name, role, right: has, because, until, away, since }: Reaching): string => {
  const why = say(`cli.home.because.${because}`, { since, until: until ?? '', away: away ?? '' });
  return `  ${name}\t${say(`cli.org.role.${role}`)}\t${has}\t${why}`;
};
/** Who reaches the plans now and did not when this person last looked, and the other way round. */
function changesIn(files: HomeFiles, home: string, plans: readonly PlanAtHome[]) {
  const now = Object.fromEntries(plans.flatMap((plan) => plan.people.map((p) => [p.id, p.name] as const)));
  const before = files.seen(home);
  files.putSeen(home, now);
  if (!before) return { came: [], went: [] };
  const apart = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
    Object.entries(a).flatMap(([id, name]) => (Object.hasOwn(b, id) ? [] : [{ id, name }]));
  return { came: apart(now, before), went: apart(before, now) };
}

async function listOne(files: HomeFiles, folder: string, home: string, record: HomeRecord) {
  const placed = files.plans(home);
  const seen = await asking(folder, record, (client) => client.see());
  const ours = [...placed].map(([id, { state }]) => ({ id, state, inStepAt: files.step(home, id)?.inStepAt ?? null }));
  const named = { home, ...shown(record), plansHere: ours };
  const head = `${home}\t${record.organisation}\t${record.businessName}`;
  if (!seen.ok)
    return {
      data: { ...named, error: seen.error },
      lines: [head, say(`orgHome.error.${seen.error}`), ...ours.map((p) => `  ${p.id}\t${p.inStepAt ?? ''}`)],
    };
  const { plans, devices, retentionYears } = seen.value;
  const changes = changesIn(files, home, plans);
  const told = [
    ...changes.came.map(({ name }) => say('cli.home.came', { name })),
    ...changes.went.map(({ name }) => say('cli.home.went', { name })),
  ];
  return {
    data: { ...named, retentionYears, plans, devices, ...changes },
    lines: [
      head,
      ...told,
      ...plans.flatMap((plan) => {
        const here = ours.find((p) => p.id === plan.id);
        const step = here ? say('cli.home.step', { at: here.inStepAt ?? '—' }) : say('cli.home.onlyThere');
        return [`${plan.id}\t${plan.title}\t${plan.right}\t${step}`, ...plan.people.map(lineOf)];
      }),
      ...devices.map(
        (d) => `${d.id}\t${say('cli.org.device')}\t${d.addedAt}${d.isThis ? `\t${say('cli.home.this')}` : ''}`,
      ),
    ],
  };
}
const list: Act = async (_args, { place: { folder } }) => {
  const files = new HomeFiles(folder);
  const all = await Promise.all([...files.homes()].map(([home, record]) => listOne(files, folder, home, record)));
  return { data: { homes: all.map((h) => h.data) }, lines: all.flatMap((h) => h.lines) };
};

/** Waits until `isDone`, with a bridge of our own if no host runs on this data. False if it takes too long. */
async function whileBridged(place: Place, isDone: (bridge: HomeBridge | undefined) => boolean): Promise<boolean> {
  const lock = place.store === undefined ? lockHost(place.folder) : undefined;
  let library: HostLibrary | undefined;
  let bridge: HomeBridge | undefined;
  try {
    if (lock) {
      library = await openLibrary(place);
      bridge = new HomeBridge({ ...place, library, seed: deviceSeed(place.folder), log: () => undefined });
      bridge.start();
    }
    const end = performance.now() + WAIT_MS;
    while (!isDone(bridge)) {
      if (performance.now() > end) return false;
      await new Promise((done) => setTimeout(done, LOOK_MS));
    }
    return true;
  } finally {
    await bridge?.close();
    await library?.close();
    lock?.release();
  }
}

const sync: Act = async (_args, { place }) => {
  const files = new HomeFiles(place.folder);
  const plans = [...files.homes().keys()].flatMap((home) =>
    [...files.plans(home).keys()].map((plan) => ({ home, plan })),
  );
  const since = new Date().toISOString();
  const isInStep = await whileBridged(place, (bridge) =>
    plans.every(({ home, plan }) =>
      bridge ? bridge.isInStep(home, plan) : (files.step(home, plan)?.inStepAt ?? '') >= since,
    ),
  );
  if (!isInStep) throw new InputError([{ field: '', code: 'notInStep', message: say('orgHome.error.notInStep') }]);
  return { data: { plans, inStep: true }, lines: [say('cli.home.inStep', { count: plans.length })] };
};

const leave: Act = async ([plan, id], { place }) => {
  if (plan === undefined) return undefined;
  const files = new HomeFiles(place.folder);
  const [home] = homeIn(files, id);
  if (!files.plans(home).has(plan)) throw new UsageError(say('cli.home.noPlan', { id: plan }));
  files.putPlan(home, plan, { state: 'leaving' });
  const isDone = await whileBridged(place, () => !files.plans(home).has(plan));
  return { data: { home, plan, isDone }, lines: [say(isDone ? 'cli.home.left' : 'cli.home.leaving')] };
};

const forget: Act = async ([id], { place }) => {
  const files = new HomeFiles(place.folder);
  const [home] = homeIn(files, id);
  const plans = [...files.plans(home).keys()];
  if (plans.length > 0) throw new UsageError(say('cli.home.stillThere', { list: plans.join('、') }));
  files.dropHome(home);
  return { data: { forgot: home }, lines: [say('cli.org.done')] };
};

const device: Act = async ([id], { place }) => {
  const [home, record] = homeIn(new HomeFiles(place.folder), id);
  const made = await asking(place.folder, record, async (client) => must(await client.device()));
  const link = `${record.address}/#founder=${made.code}`;
  return { data: { home, ...made, link }, lines: [link, say('cli.org.code', { until: made.expiresAt })] };
};
const end: Act = async ([entry, id], { place }) => {
  if (entry === undefined) return undefined;
  const [home, record] = homeIn(new HomeFiles(place.folder), id);
  await asking(place.folder, record, async (client) => must(await client.end(entry)));
  return { data: { home, ended: entry }, lines: [say('cli.org.ended')] };
};

const ACTS: Readonly<Record<string, Act>> = { join, put, right, list, sync, leave, forget, device, end };

/** Resolves to undefined if there is no such command. */
export async function runHome(
  [name = '', ...args]: readonly string[],
  options: HomeOptions,
): Promise<HomeAnswer | undefined> {
  return Object.hasOwn(ACTS, name) ? ACTS[name]?.(args, options) : undefined;
}
