/** What the channels of the homes do, for both hosts. The home is asked with the session of the bridge, so that a device has one. */
import { HostError } from '../../shared/ipc/contract.ts';
import type { HomeProblem, HomeReply } from '../../shared/ipc/homes.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { HomesHandlers } from '../ipc/handlers.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import type { HomeBridge } from './homeBridge.ts';
import { type DeviceSeed, HomeClient, readLink } from './homeClient.ts';
import { HomeFiles } from './homeFiles.ts';
import { inputOf } from './homeInputs.ts';

export type HomeHandlersOptions = {
  readonly folder: string;
  readonly library: HostLibrary;
  readonly bridge: HomeBridge;
  readonly seed: DeviceSeed;
};

const failed = (error: HomeProblem) => ({ ok: false as const, error });
const replyOf = <T, U>(answer: Result<T, HomeProblem>, value: (of: T) => U): HomeReply<U> =>
  answer.ok ? { ok: true, value: value(answer.value) } : failed(answer.error);
const done = (answer: Result<unknown, HomeProblem>): HomeReply<true> => replyOf(answer, () => true as const);

export function homeHandlers({ folder, library, bridge, seed }: HomeHandlersOptions): HomesHandlers {
  const files = new HomeFiles(folder);
  const clientOf = (home: string): HomeClient => {
    const client = bridge.clientFor(home);
    if (!client) throw new HostError('notFound');
    return client;
  };
  /** Writes what is wanted: a running bridge sees it within a second. */
  const want = (write: () => void) => {
    try {
      write();
    } catch {
      throw new HostError('storageFailed');
    }
  };
  return {
    'homes.status': (input) => {
      const { planId } = inputOf('homes.status', input);
      return {
        homes: [...files.homes()].map(([id, { address, organisation, businessName }]) => {
          const plans = [...files.plans(id).keys()];
          const step = files.step(id, planId);
          const plan = {
            ...bridge.stateOf(id, planId),
            inStepAt: step?.inStepAt ?? null,
            mark: step?.mark === undefined ? null : new Uint8Array(Buffer.from(step.mark, 'base64')),
          };
          return {
            ...{ id, address, organisation, plans, business: businessName },
            plan: plans.includes(planId) ? plan : null,
          };
        }),
      };
    },
    'homes.see': async (input) => {
      const { home } = inputOf('homes.see', input);
      return replyOf(await clientOf(home).see(), (sight) => sight);
    },
    'homes.join': async (input) => {
      const { link } = inputOf('homes.join', input);
      const read = readLink(link.trim());
      if (!read) return failed('badLink');
      const joined = await HomeClient.join(read.address, read.code, seed);
      if (!joined.ok) return failed(joined.error);
      const { record, client } = joined.value;
      let home = '';
      want(() => {
        home = files.putHome(record);
      });
      // The bridge opens a session of its own.
      await client.leave();
      return { ok: true, value: home };
    },
    'homes.put': async (input) => {
      const { home, planId, right } = inputOf('homes.put', input);
      const client = clientOf(home);
      const plan = (await library.listPlans()).find((p) => p.id === planId && p.trashedAt === null);
      if (!plan) throw new HostError('notFound');
      const put = await client.put(planId, plan.title, right);
      if (put.ok) want(() => files.putPlan(home, planId, { state: 'put' }));
      return done(put);
    },
    'homes.bring': async (input) => {
      const { home, planId } = inputOf('homes.bring', input);
      const seen = await clientOf(home).see();
      if (!seen.ok) return failed(seen.error);
      const there = seen.value.plans.find((p) => p.id === planId);
      if (!there) return failed('notFound');
      want(() => files.putPlan(home, planId, { state: 'put', title: there.title }));
      return { ok: true, value: true };
    },
    'homes.right': async (input) => {
      const { home, planId, right, staff } = inputOf('homes.right', input);
      return done(await clientOf(home).right(planId, right, staff));
    },
    'homes.leave': (input) => {
      const { home, planId } = inputOf('homes.leave', input);
      if (!files.plans(home).has(planId)) throw new HostError('notFound');
      want(() => files.putPlan(home, planId, { state: 'leaving' }));
      return {};
    },
    'homes.device': async (input) => {
      const { home } = inputOf('homes.device', input);
      const client = clientOf(home);
      return replyOf(await client.device(), ({ code, expiresAt }) => ({
        link: `${client.record.address}/#founder=${code}`,
        expiresAt,
      }));
    },
    'homes.end': async (input) => {
      const { home, id } = inputOf('homes.end', input);
      return done(await clientOf(home).end(id));
    },
    'homes.forget': async (input) => {
      const { home } = inputOf('homes.forget', input);
      const client = clientOf(home);
      if (files.plans(home).size > 0) throw new HostError('exists');
      await client.leave();
      want(() => files.dropHome(home));
      return {};
    },
  };
}
