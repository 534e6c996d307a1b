/** `musubi org business erase`: a business with its plans and everything in them. Nobody else may have the library open meanwhile. */
import { glanceAt } from '../../shared/app/plan/planDigest.ts';
import { ERASURE_REASONS, type ErasureReason } from '../../shared/domain/organisation/retention.ts';
import { libraryHost } from '../ipc/libraryHost.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { lockHost } from '../storage/hostLock.ts';
import { PgLibrary } from '../storage/postgres/pgLibrary.ts';
import { UsageError } from './errors.ts';
import type { OrgAnswer, OrgCall, OrgOptions } from './org.ts';
import { wordFor } from './orgStaff.ts';
import { openLibrary } from './store.ts';
import { say } from './words.ts';

type OnLibrary = (library: HostLibrary, args: readonly string[], options: OrgOptions) => OrgCall;

export async function eraseBusiness(
  args: readonly string[],
  options: OrgOptions,
  callOn: OnLibrary,
): Promise<OrgAnswer | undefined> {
  const because = ERASURE_REASONS.find((reason) => reason === options.values['because']);
  const [business] = args;
  if (business === undefined || because === undefined) return undefined;
  return holding(options, (library) => erase(callOn(library, args, options), business, because));
}

async function erase(call: OrgCall, business: string, because: ErasureReason): Promise<OrgAnswer> {
  const { home, library, flag, must } = call;
  const isPreview = flag('preview');
  const placed = await must(await home.previewErase(business, because));
  const parents = await parentsIn(library);
  const plans = placed.flatMap((plan) => withVariants(parents, plan));
  if (!isPreview)
    await must(
      await home.eraseBusiness(business, because, async (plan) => {
        for (const id of withVariants(parents, plan)) await erasePlan(library, id);
      }),
    );
  return {
    data: { isDone: !isPreview, business, plans },
    lines: [`${wordFor(!isPreview)} ${say('cli.org.erased', { count: plans.length })}`],
  };
}

type Parent = { readonly id: string; readonly of: string };
/** Which plan each plan of the library is a variant of. Reads all of them: once, since nobody else has the library open. */
async function parentsIn(library: HostLibrary): Promise<readonly Parent[]> {
  const host = libraryHost(library);
  const plans = await library.listPlans();
  return Promise.all(plans.map(async (p) => ({ id: p.id, of: (await glanceAt(host, p)).variantOf })));
}

/** The plan and all variants that were made of it: they hold the same words. */
function withVariants(parents: readonly Parent[], plan: string): readonly string[] {
  const family = [plan];
  for (const id of family) for (const p of parents) if (p.of === id && !family.includes(p.id)) family.push(p.id);
  return family;
}

async function erasePlan(library: HostLibrary, id: string): Promise<void> {
  const plans = await library.listPlans();
  if (!plans.some((plan) => plan.id === id)) return;
  await library.setTrashed(id, true);
  await library.deleteForever(id);
}

/** Runs with exclusive access to the library: a server that has a plan open would write it again. */
async function holding<T>(options: OrgOptions, run: (library: HostLibrary) => Promise<T>): Promise<T> {
  const lock = options.place.store === undefined ? lockHost(options.place.folder) : undefined;
  if (options.place.store === undefined && !lock) throw new UsageError(say('cli.alreadyOpen'));
  try {
    const library = await openLibrary(options.place);
    try {
      if (library instanceof PgLibrary && (await library.hold('musubi org')) !== 'taken')
        throw new UsageError(say('cli.alreadyOpen'));
      return await run(library);
    } finally {
      await library.close();
    }
  } finally {
    lock?.release();
  }
}
