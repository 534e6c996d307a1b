/** A summary of a plan for lists over many plans: its tasks, and the progress of its guidance. Read from storage without opening the plan. */
import * as Y from 'yjs';
import { CoachingStore } from '../../doc/coaching.ts';
import { planDocName } from '../../doc/docIds.ts';
import { liveCombinationsOf } from '../../doc/ownNodes.ts';
import { PlanStore, type PlanTask } from '../../doc/planStore.ts';
import { knownFounders, readReading, writeReading } from '../../doc/privateNotes.ts';
import { countedDays, lateDays } from '../../doc/records.ts';
import { applyStored } from '../../doc/stored.ts';
import type { NodeKind } from '../../domain/canvas/kinds.ts';
import { type GuidanceProgress, guidanceProgress } from '../../domain/coaching/guidance.ts';
import { isTied } from '../../domain/combination/combination.ts';
import type { Host } from '../../host/host.ts';
import type { PlanSummary } from '../../ipc/contract.ts';
import { partsOf } from '../board/boardCommands.ts';
import type { Core } from '../core.ts';
import { isArchived } from '../variants/family.ts';
import { DocSession } from './docSession.ts';

export type PlanDigest = {
  readonly plan: PlanSummary;
  readonly author: string;
  /** An ISO day, or empty. */
  readonly openedOn: string;
  /** The reading of the business's name as this person entered it; stored for them only. */
  readonly reading: string;
  /** Open tasks, the most urgent first; undated ones last. */
  readonly tasks: readonly PlanTask[];
  readonly guidance: GuidanceProgress;
  /** Records that still need a signature. */
  readonly unsigned: number;
  /** Records that both signed, with keys that nobody has confirmed; that were written long after; under a known name by another key. */
  readonly unconfirmed: number;
  readonly backdated: number;
  readonly foreign: number;
};

export async function digestOf(host: Host, plan: PlanSummary, required: number, today: string): Promise<PlanDigest> {
  const [doc, coachingDoc, notes] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
  const [stored, coachingStored, notesStored] = await Promise.all([
    host.call('docs.load', { name: planDocName(plan.id) }),
    host.call('docs.load', { name: `coaching:${plan.id}` }),
    host.call('docs.load', { name: `private:${plan.id}` }),
  ]);
  applyStored(doc, stored);
  applyStored(coachingDoc, coachingStored);
  applyStored(notes, notesStored);
  const store = new PlanStore(doc);
  const membership = await host.guest?.membership(plan.id);
  const coaching = new CoachingStore(coachingDoc, plan.id, knownFounders(notes, membership?.founderKey));
  try {
    const { author, openedOn } = store.meta;
    const records = coaching.records;
    return {
      plan,
      author,
      openedOn,
      reading: readReading(notes),
      tasks: openTasksOf(store),
      guidance: guidanceProgress(countedDays(records), required, today, lateDays(records)),
      unsigned: records.filter((r) => !r.countersigned && r.faults.length === 0).length,
      unconfirmed: records.filter((r) => r.countersigned && !r.counted).length,
      backdated: records.filter((r) => r.doubts.includes('backdated')).length,
      foreign: records.filter((r) => r.doubts.includes('newKey') || r.doubts.includes('notFounder')).length,
    };
  } finally {
    store.dispose();
    coaching.dispose();
    doc.destroy();
    coachingDoc.destroy();
    notes.destroy();
  }
}

/** The most urgent first; undated ones last. */
export const byDue = (a: PlanTask, b: PlanTask): number => (a.due || '9999').localeCompare(b.due || '9999');

/** Open tasks, the most urgent first. */
const openTasksOf = (store: PlanStore): PlanTask[] =>
  [...store.entities('tasks').values()]
    .filter((task) => !task.done && task.title.trim())
    .sort((a, b) => byDue(a, b) || a.order - b.order);

/** The summary of a plan on the first screen. */
export type PlanGlance = {
  /** Open tasks, the most urgent first; undated ones last. */
  readonly tasks: readonly PlanTask[];
  /** The valid new combination that ties the most cards. */
  readonly combination: { readonly claim: string; readonly partKinds: readonly NodeKind[] } | undefined;
  /** The plan that it is a variant of, by id; empty for a plan of its own. */
  readonly variantOf: string;
  /** Ids of its archived variants, possibly including itself. */
  readonly archived: readonly string[];
};

/** Reads from storage; rejects if it cannot be read. */
export async function glanceAt(host: Host, plan: PlanSummary): Promise<PlanGlance> {
  const doc = new Y.Doc();
  applyStored(doc, await host.call('docs.load', { name: planDocName(plan.id) }));
  const store = new PlanStore(doc);
  try {
    return {
      tasks: openTasksOf(store),
      combination: combinationOf(store),
      variantOf: store.meta.variantOf,
      archived: [...store.entities('variants').values()].filter(isArchived).map((v) => v.id),
    };
  } finally {
    store.dispose();
    doc.destroy();
  }
}

function combinationOf(store: PlanStore): PlanGlance['combination'] {
  return liveCombinationsOf(store)
    .map(({ id, claim }) => ({ id, claim, partKinds: partsOf(store, id).map((p) => p.kind) }))
    .filter(({ claim, partKinds }) => isTied(claim, partKinds))
    .sort((a, b) => b.partKinds.length - a.partKinds.length || a.id.localeCompare(b.id))[0];
}

/** One after the other, so that a list of sixty does not block the screen; reported as they are read. */
export async function digestAll(
  host: Host,
  plans: readonly PlanSummary[],
  required: number,
  today: string,
  onDigest: (digest: PlanDigest) => boolean,
): Promise<void> {
  for (const plan of plans) {
    const digest = await digestOf(host, plan, required, today).catch(() => undefined);
    // False: the caller is no longer interested.
    if (digest && !onDigest(digest)) return;
  }
}

/** Stores the reading of a name. Rejects if it cannot be stored. */
export async function keepReading(core: Core, planId: string, reading: string): Promise<void> {
  const docs = await DocSession.open(core, `private:${planId}`);
  try {
    writeReading(docs.doc, reading);
    await docs.flush();
  } finally {
    docs.dispose();
  }
}
