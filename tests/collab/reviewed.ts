/** A person with a window's own connection and merge review (`SyncLink`, `MergeWatch`) on a plan of a real server. */
import { expect } from 'vitest';
import * as Y from 'yjs';
import { SyncLink } from '../../renderer/session/syncLink.ts';
import { MergeWatch } from '../../shared/app/merge/mergeWatch.ts';
import { signCopy } from '../../shared/doc/authors.ts';
import { execute, type PlanCommand } from '../../shared/doc/commands.ts';
import { PlanStore } from '../../shared/doc/planStore.ts';
import { metaMap } from '../../shared/doc/schema.ts';
import { SeedOrigin, transact } from '../../shared/doc/transact.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import type { pageGlobals } from './pageGlobals.ts';
import { PLAN_DOC, type startPlace, tokenFor, until } from './people.ts';

type Place = Awaited<ReturnType<typeof startPlace>>;

/** An empty plan on the server. */
export async function seedPlan(place: Place): Promise<void> {
  const seed = new Y.Doc();
  transact(seed, new SeedOrigin(), () => metaMap(seed).set('schemaVersion', 1));
  await place.library.append(PLAN_DOC, [Y.encodeStateAsUpdate(seed)]);
}

export type Reviewed = {
  readonly id: string;
  readonly token: string;
  readonly doc: Y.Doc;
  readonly link: SyncLink;
  readonly store: PlanStore;
  readonly run: (...commands: readonly PlanCommand[]) => void;
  readonly close: () => void;
};

export async function joinReviewed(
  place: Place,
  kept: ReturnType<typeof pageGlobals>,
  name: string,
  role: 'owner' | 'editor' = 'editor',
): Promise<Reviewed> {
  const { token, id } = await tokenFor(place, role, name);
  const doc = new Y.Doc();
  kept.clear();
  const link = new SyncLink(doc, PLAN_DOC, `ws://127.0.0.1:${place.server.port}/sync`, { token });
  await until(() => link.provider.synced, 'first synchronisation');
  const watch = new MergeWatch(
    link,
    {
      doc,
      clock: systemClock,
      me: () => ({ id: name, name }),
      mayWrite: true,
      keepCommon: async () => undefined,
      keepBefore: () => undefined,
    },
    [Y.encodeStateAsUpdate(doc)],
  );
  const store = new PlanStore(doc);
  signCopy(doc, { id: name, name, at: '2026-11-29T00:00:00.000Z' });
  return {
    id,
    token,
    doc,
    link,
    store,
    run: (...commands) => {
      for (const command of commands) expect(execute(doc, command)).toEqual({ ok: true, value: undefined });
    },
    close: () => {
      store.dispose();
      watch.dispose();
      link.dispose();
    },
  };
}

/** Resolves when everything that these people wrote is on the server's disk. */
export const allOnDisk = (people: readonly Reviewed[]): Promise<void> =>
  until(
    () => people.every(({ link }) => link.provider.synced && link.state.waiting === 0),
    'everything on disk',
    20_000,
  );

/** Disconnects these people. */
export async function partAll(people: readonly Reviewed[]): Promise<void> {
  for (const { link } of people) link.provider.disconnect();
  await until(() => people.every(({ link }) => !link.provider.wsconnected), 'apart');
}
