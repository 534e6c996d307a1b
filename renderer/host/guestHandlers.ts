/** A guest browser's handlers for the app's calls. Missing ones are `unsupported`: a guest has no plans of their own. */
import { signHash } from '../../shared/doc/signature.ts';
import type { ChannelName, EventName } from '../../shared/ipc/channels.ts';
import {
  type ChannelInput,
  type ChannelOutput,
  DEFAULT_SETTINGS,
  type EventPayload,
  HostError,
  isKeptState,
  MOST_BEFORE_SYNC,
  type PlanVersion,
  type Settings,
  settingsSchema,
} from '../../shared/ipc/contract.ts';
import { idFromBytes } from '../../shared/kernel/ids.ts';
import type { GuestMedia } from './guestMedia.ts';
import type { GuestStore } from './guestStore.ts';

export type GuestHandlers = {
  readonly [C in ChannelName]?: (input: ChannelInput<C>) => Promise<ChannelOutput<C>>;
};

export type GuestPorts = {
  readonly store: GuestStore;
  readonly media: GuestMedia;
  /** Fires an event in this tab. */
  readonly fire: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
};

const VERSION = '0.1.0';
const now = (): string => new Date().toISOString();

export const guestHandlers = (ports: GuestPorts): GuestHandlers => ({
  ...APP,
  ...settingsHandlers(ports.store),
  ...libraryHandlers(ports),
  ...docHandlers(ports.store),
  ...versionHandlers(ports.store),
  ...mediaHandlers(ports.media),
  ...deviceHandlers(ports.store),
});

const APP = {
  'app.info': async () => ({
    version: VERSION,
    platform: 'browser',
    host: 'browser',
    dataFolder: '',
    storage: 'ok',
    damages: [],
  }),
  'app.diagnostics': async () => ({
    text: JSON.stringify(
      { version: VERSION, platform: 'browser', userAgent: navigator.userAgent, guest: true },
      null,
      1,
    ),
  }),
  'window.ready': async () => ({}),
  'window.setMenu': async () => ({}),
} satisfies GuestHandlers;

function settingsHandlers(store: GuestStore): GuestHandlers {
  const read = async (): Promise<Settings> => {
    const stored = await store.setting('settings');
    // A guest has already been asked for their name.
    return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...(stored as object | undefined), welcomed: true });
  };
  return {
    'settings.get': read,
    'settings.set': async ({ patch }) => {
      const next = settingsSchema.parse({ ...(await read()), ...patch });
      await store.setSetting('settings', next);
      return next;
    },
  };
}

const libraryHandlers = ({ store, fire }: GuestPorts): GuestHandlers => ({
  /** The plans that one was invited to, the latest first. */
  'library.list': async () => {
    const plans = new Map((await store.plans()).map((p) => [p.planId, p]));
    return {
      plans: (await store.memberships())
        .map(({ planId }) => ({
          id: planId,
          title: plans.get(planId)?.title ?? '',
          createdAt: plans.get(planId)?.createdAt ?? now(),
          updatedAt: plans.get(planId)?.updatedAt ?? now(),
          trashedAt: null,
        }))
        .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    };
  },
  'library.describe': async ({ id, title }) => {
    await store.describePlan(id, title, now());
    fire('library.changed', {});
    return {};
  },
});

const docHandlers = ({ docs }: GuestStore): GuestHandlers => ({
  'docs.load': ({ name }) => docs.load(name),
  'docs.append': async ({ name, updates }) => ({ savedAt: await docs.append(name, updates) }),
});

function versionHandlers(store: GuestStore): GuestHandlers {
  const versionOf = async (id: string) => {
    const version = await store.version(id);
    if (!version) throw new HostError('notFound');
    return version;
  };
  return {
    'versions.list': async ({ planId }) => ({
      versions: (await store.versions(planId))
        .filter((version) => !isKeptState(version.reason))
        .map(({ id, name, reason, createdAt, state }) => ({ id, planId, name, reason, createdAt, bytes: state.length }))
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
    }),
    'versions.kept': async ({ planId, reason }) => {
      const kept = (await store.versions(planId)).find((version) => version.reason === reason);
      return kept ? { at: kept.createdAt, state: kept.state } : null;
    },
    'versions.create': async ({ planId, name, reason, state }) => {
      if (isKeptState(reason)) await store.forgetState(planId, reason);
      const id = idFromBytes<string>(crypto.getRandomValues(new Uint8Array(16)));
      const version: PlanVersion = { id, planId, name, reason, createdAt: now(), bytes: state.length };
      await store.saveVersion({ ...version, state });
      if (reason === 'beforeSync') await store.keepLast(planId, reason, MOST_BEFORE_SYNC);
      return version;
    },
    'versions.load': async ({ id }) => ({ state: (await versionOf(id)).state }),
    'versions.rename': async ({ id, name }) => {
      await store.saveVersion({ ...(await versionOf(id)), name });
      return {};
    },
  };
}

const mediaHandlers = (media: GuestMedia): GuestHandlers => ({
  'media.put': async ({ bytes, type }) => ({ hash: await media.put(bytes, type) }),
  'media.get': ({ hash }) => media.find(hash),
});

/** The seed of the key that this browser creates once and keeps. */
export async function deviceSeed(store: GuestStore): Promise<Uint8Array> {
  const kept = await store.setting('deviceSeed');
  const seed = kept instanceof Uint8Array ? kept : crypto.getRandomValues(new Uint8Array(32));
  if (seed !== kept) await store.setSetting('deviceSeed', seed);
  return seed;
}
const deviceHandlers = (store: GuestStore): GuestHandlers => ({
  'device.sign': async ({ purpose, hash }) => signHash(await deviceSeed(store), purpose, hash),
});
