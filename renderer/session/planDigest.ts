/** A plan in a few lines, for lists over many plans: its tasks, and how far its guidance has come. Read from storage, opened by nobody. */
import * as Y from 'yjs';
import { CoachingStore, countedDays } from '../../shared/doc/coaching.ts';
import { planDocName } from '../../shared/doc/docIds.ts';
import { PlanStore, type PlanTask } from '../../shared/doc/planStore.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { type GuidanceProgress, guidanceProgress } from '../../shared/domain/coaching/guidance.ts';
import type { Host } from '../../shared/host/host.ts';
import type { PlanSummary } from '../../shared/ipc/contract.ts';

export type PlanDigest = {
  readonly plan: PlanSummary;
  readonly author: string;
  readonly stage: string;
  readonly trade: string;
  /** Open ones, the most urgent first; those without a day last. */
  readonly tasks: readonly PlanTask[];
  readonly guidance: GuidanceProgress;
  /** Records that still need a signature. */
  readonly unsigned: number;
};

export async function digestOf(host: Host, plan: PlanSummary, required: number, today: string): Promise<PlanDigest> {
  const [doc, coachingDoc] = [new Y.Doc(), new Y.Doc()];
  const [stored, coachingStored] = await Promise.all([
    host.call('docs.load', { name: planDocName(plan.id) }),
    host.call('docs.load', { name: `coaching:${plan.id}` }),
  ]);
  applyStored(doc, stored);
  applyStored(coachingDoc, coachingStored);
  const store = new PlanStore(doc);
  const coaching = new CoachingStore(coachingDoc, plan.id);
  try {
    const { author, stage, trade } = store.meta;
    const records = coaching.records;
    return {
      plan,
      author,
      stage,
      trade,
      tasks: [...store.entities('tasks').values()]
        .filter((task) => !task.done && task.title.trim())
        .sort((a, b) => (a.due || '9999').localeCompare(b.due || '9999') || a.order - b.order),
      guidance: guidanceProgress(countedDays(records), required, today),
      unsigned: records.filter((r) => !r.countersigned && r.faults.length === 0).length,
    };
  } finally {
    store.dispose();
    coaching.dispose();
    doc.destroy();
    coachingDoc.destroy();
  }
}

/** One after the other, so that a list of sixty does not hold up the screen; told as they come. */
export async function digestAll(
  host: Host,
  plans: readonly PlanSummary[],
  required: number,
  today: string,
  onDigest: (digest: PlanDigest) => boolean,
): Promise<void> {
  for (const plan of plans) {
    const digest = await digestOf(host, plan, required, today).catch(() => undefined);
    // False: nobody wants to know any more.
    if (digest && !onDigest(digest)) return;
  }
}
