/**
 * The edition for guests: the app in a browser, served by somebody else's sync server. Plans one was invited to are kept in this browser and
 * work without the server; edits travel over the sync link of each open plan, images over HTTP. The same `Host` as everywhere else.
 */
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { signHash } from '../../shared/doc/signature.ts';
import type { GuestPort, Host, Membership } from '../../shared/host/host.ts';
import type { ChannelName, EventName } from '../../shared/ipc/channels.ts';
import {
  type ChannelInput,
  type ChannelOutput,
  CONTRACT,
  DEFAULT_SETTINGS,
  type EventPayload,
  HostError,
  isKeptState,
  MOST_BEFORE_SYNC,
  type PlanVersion,
  type Settings,
  settingsSchema,
} from '../../shared/ipc/contract.ts';
import { toDisposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { idFromBytes } from '../../shared/kernel/ids.ts';
import { MEDIA_PATH, MEDIA_TYPES } from '../../shared/protocol/sync.ts';
import { downloadFile, pickFile } from './browserFiles.ts';
import type { GuestStore } from './guestStore.ts';

type GuestHandlers = { readonly [C in ChannelName]?: (input: ChannelInput<C>) => Promise<ChannelOutput<C>> };

/** Other tabs of this browser with the same plan. */
const TABS = 'musubi-guest';
const VERSION = '0.1.0';

export function createGuestHost(store: GuestStore): Host {
  const events = new Map<EventName, Emitter<unknown>>();
  const emitterOf = (event: EventName): Emitter<unknown> => {
    const emitter = events.get(event) ?? new Emitter<unknown>();
    events.set(event, emitter);
    return emitter;
  };
  const tabs = new BroadcastChannel(TABS);
  tabs.onmessage = ({ data }: MessageEvent<EventPayload<'docs.appended'>>) => emitterOf('docs.appended').fire(data);
  const now = () => new Date().toISOString();

  const summary = async (): Promise<ChannelOutput<'library.list'>> => {
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
  };

  const settings = async (): Promise<Settings> => {
    const stored = await store.setting('settings');
    // A guest has been asked for their name already.
    return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...(stored as object | undefined), welcomed: true });
  };

  // ── images ─────────────────────────────────────────────────────────────────────────────────────────────────────

  const fetchMedia = async (membership: Membership, hash: string, init: RequestInit = {}) =>
    fetch(`${MEDIA_PATH}${membership.planId}/${hash}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${membership.token}` },
    });
  const findMedia = async (hash: string): Promise<ChannelOutput<'media.get'>> => {
    const kept = await store.media(hash);
    if (kept) return { bytes: kept.bytes, type: kept.type };
    for (const membership of await store.memberships()) {
      const response = await fetchMedia(membership, hash);
      if (!response.ok) continue;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const type = response.headers.get('content-type') ?? '';
      if (sha256(bytes) !== hash) continue;
      await store.saveMedia({ hash, type, bytes, sent: true });
      return { bytes, type };
    }
    return null;
  };
  /** What was added on the way goes to the server when it is in reach. */
  const sendMedia = async (): Promise<void> => {
    const unsent = await store.unsentMedia();
    if (unsent.length === 0) return;
    const membership = (await store.memberships()).find((m) => m.member.role === 'editor' && !m.ended);
    if (!membership) return;
    for (const media of unsent) {
      const response = await fetchMedia(membership, media.hash, {
        method: 'PUT',
        body: media.bytes.slice(),
        headers: { 'content-type': media.type },
      });
      if (response.ok) await store.saveMedia({ ...media, sent: true });
    }
  };
  const trySendMedia = () => void sendMedia().catch(() => undefined);
  addEventListener('online', trySendMedia);
  trySendMedia();

  const handlers: GuestHandlers = {
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
    'settings.get': settings,
    'settings.set': async ({ patch }) => {
      const next = settingsSchema.parse({ ...(await settings()), ...patch });
      await store.setSetting('settings', next);
      return next;
    },
    'library.list': summary,
    'library.describe': async ({ id, title }) => {
      await store.describePlan(id, title, now());
      emitterOf('library.changed').fire({});
      return {};
    },
    'docs.load': async ({ name }) => ({ state: null, updates: await store.load(name) }),
    'docs.append': async ({ name, updates }) => {
      await store.append(name, updates);
      tabs.postMessage({ name, updates });
      return { savedAt: now() };
    },
    'versions.list': async ({ planId }) => ({
      versions: (await store.versions(planId))
        .filter((version) => !isKeptState(version.reason))
        .map(({ state, ...version }): PlanVersion => ({ ...version, bytes: state.length }))
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
    'versions.load': async ({ id }) => {
      const version = await store.version(id);
      if (!version) throw new HostError('notFound');
      return { state: version.state };
    },
    'versions.rename': async ({ id, name }) => {
      const version = await store.version(id);
      if (!version) throw new HostError('notFound');
      await store.saveVersion({ ...version, name });
      return {};
    },
    'media.put': async ({ bytes, type }) => {
      const hash = sha256(bytes);
      // Only images belong to the plan that is shared; a file that goes with an entry stays on this device.
      await store.saveMedia({ hash, type, bytes, sent: !MEDIA_TYPES.some((t) => t === type) });
      trySendMedia();
      return { hash };
    },
    'media.get': ({ hash }) => findMedia(hash),
    'device.sign': async ({ purpose, hash }) => {
      const kept = await store.setting('deviceSeed');
      const seed = kept instanceof Uint8Array ? kept : crypto.getRandomValues(new Uint8Array(32));
      if (seed !== kept) await store.setSetting('deviceSeed', seed);
      return signHash(seed, purpose, hash);
    },
    'window.ready': async () => ({}),
    'window.setMenu': async () => ({}),
  };

  const guest: GuestPort = {
    syncUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
    membership: (planId) => store.membership(planId),
    saveMembership: (membership) => store.saveMembership(membership),
    forget: (docName) => store.forget(docName),
  };

  return {
    call: async <C extends ChannelName>(channel: C, input: ChannelInput<C>): Promise<ChannelOutput<C>> => {
      const handler = handlers[channel] as ((input: ChannelInput<C>) => Promise<ChannelOutput<C>>) | undefined;
      if (!handler) throw new HostError('unsupported');
      const parsed = CONTRACT[channel].in.safeParse(input);
      if (!parsed.success) throw new HostError('invalidInput');
      try {
        return await handler(input);
      } catch (error) {
        if (error instanceof HostError) throw error;
        throw new HostError(
          error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storageFull' : 'storageFailed',
        );
      }
    },
    on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) =>
      emitterOf(event).on((payload) => listener(payload as EventPayload<E>)),
    // The store is in this browser: it cannot be away. The server may be, and the sync link says so.
    connected: true,
    onDidChangeConnection: () => toDisposable(() => undefined),
    guest,
    openFile: pickFile,
    saveFile: async (name, bytes, kind) => downloadFile(name, bytes, kind),
    print: async () => {
      window.print();
    },
  };
}
