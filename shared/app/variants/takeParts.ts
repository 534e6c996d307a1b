/** Applies parts of a variant to the open plan, as one undo step. */
import type * as Y from 'yjs';
import { isLockedOp } from '../../doc/room/lockGuard.ts';
import { RELATION_SCHEMAS } from '../../doc/schema.ts';
import {
  missingPublications,
  partsBetween,
  takePartsInto,
  type VariantPart,
  withNeeds,
} from '../../doc/variants/parts.ts';
import { err, ok } from '../../kernel/result.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { type Outcome, refusedAs } from '../plan/planWriter.ts';

export type Taken = {
  /** The number of parts written, including those that they need. */
  readonly count: number;
  /** Parts that were skipped: their place is gone, or they no longer differ. */
  readonly lost: number;
  readonly undo: () => void;
};

/**
 * Applies the chosen parts of another variant, and what they need, to the plan of a session. The differences are computed again before writing: others
 * may have written meanwhile. Legal records are always included. `version` names the state before. Refused as `locked`,
 * and nothing is written, if one of the parts would change content that the facilitator has locked.
 */
export async function takeParts(
  session: PlanSession,
  there: Y.Doc,
  chosen: ReadonlySet<string>,
  version: string,
): Promise<Outcome<Taken>> {
  if (session.planReadOnly) return refusedAs(session.planReadOnly);
  if (holdsLocked(session, chosenOf(session, there, chosen).parts)) return err({ code: 'locked' });
  await session.createVersion(version, 'beforeTemplate').catch(() => undefined);
  const { all, parts } = chosenOf(session, there, chosen);
  if (holdsLocked(session, parts)) return err({ code: 'locked' });
  const done = session.takeIn((doc, origin) => {
    // One by one: a part whose place is gone must not hide how many others came.
    const lost = parts.filter((part: VariantPart) => !takePartsInto(doc, [part], origin)).length;
    return { lost, count: parts.length - lost };
  });
  if (!done.ok) return done;
  const noted = carryPublications(session, there);
  if (!noted.ok) return noted;
  const gone = [...chosen].filter((key) => !all.some((p) => p.key === key)).length;
  return ok({ count: done.value.made.count, lost: done.value.made.lost + gone, undo: done.value.undo });
}

function chosenOf(session: PlanSession, there: Y.Doc, chosen: ReadonlySet<string>) {
  const all = partsBetween(session.planDoc, there);
  return { all, parts: withNeeds(all, new Set([...chosen].filter((key) => all.some((p) => p.key === key)))) };
}
const holdsLocked = ({ locks }: PlanSession, parts: readonly VariantPart[]): boolean =>
  parts.some(({ ops }) => ops.some((op) => isLockedOp(locks, op)));

/** Publication notes of another variant: the same seeds were shown, and the law counts from that day. Returns how many were missing. */
export function carryPublications(session: PlanSession, there: Y.Doc): Outcome<number> {
  let count = 0;
  for (const [key, value] of missingPublications(session.planDoc, there)) {
    const note = RELATION_SCHEMAS.publications.safeParse(value);
    if (!note.success) continue;
    // A second note of one moment has a mark behind its time.
    const at = key.replace(/~.*$/u, '').slice(0, 40);
    const noted = session.executeOnPlan({ type: 'notePublication', at, publication: note.data });
    if (!noted.ok) return noted;
    count++;
  }
  return ok(count);
}
