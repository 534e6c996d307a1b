/** The samples: one for each of the four roles, made when first opened, known by its id, reset by making it again. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { CONTEST_SHELF, shelfItems } from '../../doc/contest/shelf.ts';
import type { Words } from '../../i18n/words.ts';
import type { Settings, StartRole } from '../../ipc/contract.ts';
import { putOnShelf } from '../contest/contestShelf.ts';
import { SeatModel } from '../contest/seatModel.ts';
import { type Core, timeOf } from '../core.ts';
import { createPlan, type Maker } from '../plan/createPlan.ts';
import { DocSession } from '../plan/docSession.ts';
import { sampleContent } from '../plan/samplePlan.ts';
import { makeSampleContest } from './sampleContest.ts';
import { makeSampleSeat } from './sampleSeat.ts';

type EntryOf = (id: string) => CatalogueEntry | undefined;
type SampleIds = Settings['samples'];

const isPlanSample = (role: StartRole): boolean => role === 'founder' || role === 'advisor';

/** Whether the sample of a role still exists. A plan in the trash does not count. */
export async function isThere(core: Core, role: StartRole, id: string): Promise<boolean> {
  if (isPlanSample(role)) {
    const { plans } = await core.host.call('library.list', {});
    return plans.some((p) => p.id === id && !p.trashedAt);
  }
  const shelf = await DocSession.open(core, CONTEST_SHELF);
  try {
    return shelfItems(shelf.doc).some((i) => i.id === id && !i.hidden);
  } finally {
    shelf.dispose();
  }
}

async function make(core: Core, words: Words, role: StartRole, maker: Maker, entryOf: EntryOf): Promise<string> {
  if (role === 'judge') return makeSampleSeat(core, words, maker, entryOf);
  if (role === 'secretariat') return makeSampleContest(core, words, maker, entryOf);
  // An advisor coaches somebody else's plan.
  const author = role === 'advisor' ? words.t('sample.founderName') : maker.author;
  const content = sampleContent(core, words, { ...maker, author }, entryOf);
  const title = role === 'advisor' ? words.t('sample.advisorTitle') : content.plan.title;
  const made = await createPlan(core, { ...content, plan: { ...content.plan, title } }, { ...maker, author });
  if (!made.ok) throw new Error(made.error.problem);
  return made.value;
}

/** Erases a sample with everything written in it. A contest keeps its log, out of sight. */
async function remove(core: Core, role: StartRole, id: string): Promise<void> {
  if (isPlanSample(role)) {
    // Only what is in the trash is deleted.
    await core.host.call('library.setTrashed', { id, trashed: true });
    await core.host.call('library.deleteForever', { id });
  } else if (role === 'judge') {
    const seat = await SeatModel.open(core, id);
    await seat.erase();
  } else await putOnShelf(core, { id, kind: 'contest', title: '', at: timeOf(core), hidden: true });
}

/**
 * The id of a role's sample: the existing one, or a new one if there is none or it is to be reset. Nothing but the sample itself is
 * changed; the old one is removed only after the new one is stored. Rejects if nothing can be stored.
 */
export async function sampleOf(
  core: Core,
  words: Words,
  {
    role,
    fresh,
    kept,
    maker,
    entryOf,
  }: {
    readonly role: StartRole;
    readonly fresh: boolean;
    readonly kept: SampleIds;
    readonly maker: Maker;
    readonly entryOf: EntryOf;
  },
): Promise<string> {
  const old = kept[role];
  const isHere = old !== undefined && (await isThere(core, role, old));
  if (isHere && !fresh) return old;
  const id = await make(core, words, role, maker, entryOf);
  if (isHere) await remove(core, role, old);
  return id;
}
