/** Every plan of this library as one archive of readable folders. Each plan is opened in turn and closed again: a library may be large. */
import type { Layer } from '../../domain/layers/layers.ts';
import { zipOf } from '../../export/zip.ts';
import type { Words } from '../../i18n/words.ts';
import type { Core } from '../core.ts';
import { holdsBack } from '../layers/copyFor.ts';
import { PlanSession } from '../plan/planSession.ts';
import { unfiledSeeds } from './disclosure.ts';
import { leavingScope } from './exporters.ts';
import { folderFiles } from './folder.ts';
import { type FolderOfPlan, foldersOf, inFolder } from './libraryFolder.ts';

export type LibrarySurvey = {
  readonly plans: readonly FolderOfPlan[];
  /** Seeds of any plan that would lose their novelty by publication. */
  readonly seeds: readonly string[];
  /** Whether any plan has content that not everybody may see. */
  readonly isHeld: boolean;
};

async function eachPlan<T>(
  core: Core,
  plans: readonly FolderOfPlan[],
  signal: AbortSignal | undefined,
  run: (session: PlanSession, plan: FolderOfPlan) => T | Promise<T>,
): Promise<readonly T[]> {
  const made: T[] = [];
  for (const plan of plans) {
    if (signal?.aborted) break;
    const session = await PlanSession.open(core, plan.id);
    try {
      made.push(await run(session, plan));
    } finally {
      session.dispose();
    }
  }
  return made;
}

/** Rejects with a `HostError` if a plan cannot be read. */
export async function surveyLibrary(core: Core, words: Pick<Words, 't'>): Promise<LibrarySurvey> {
  const plans = foldersOf((await core.host.call('library.list', {})).plans, words);
  const found = await eachPlan(core, plans, undefined, (session) => ({
    seeds: unfiledSeeds(session.planStore).map((seed) => seed.title),
    isHeld: holdsBack(session),
  }));
  return { plans, seeds: found.flatMap(({ seeds }) => seeds), isHeld: found.some(({ isHeld }) => isHeld) };
}

export type LibraryScope = {
  readonly core: Core;
  readonly words: Words;
  readonly today: string;
  readonly audience: Layer;
};

/** The archive, and the titles of its plans for the log of exports. `undefined` if the person stopped it. Rejects with a `HostError` if a plan cannot be read. */
export async function libraryArchive(
  { core, words, today, audience }: LibraryScope,
  plans: readonly FolderOfPlan[],
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array; readonly titles: readonly string[] } | undefined> {
  const made = await eachPlan(core, plans, signal, async (session, { folder }) => ({
    title: session.planStore.meta.title,
    files: inFolder(folder, await folderFiles(leavingScope({ session, words, today, audience }))),
  }));
  if (signal.aborted) return undefined;
  return {
    bytes: zipOf(Object.assign({}, ...made.map(({ files }) => files))),
    titles: made.map(({ title }) => title),
  };
}
