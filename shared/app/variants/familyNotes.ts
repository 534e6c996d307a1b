/**
 * A publication of one variant is one of every variant that has the seed: the law counts from the day on which it was shown, wherever that was. So a note
 * is written into the whole family at once, and deleting one of the plans loses none.
 */
import { trunkOf } from '../../doc/variants/branch.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { openPlan } from './branchPlan.ts';
import { Relatives } from './relatives.ts';
import { carryPublications } from './takeParts.ts';

/** Returns how many other plans it was noted in. One that cannot be written is left out; the comparison offers the note there. */
export async function noteInFamily(session: PlanSession): Promise<number> {
  const { core, planStore, planId } = session;
  if (core.host.guest) return 0;
  const relatives = new Relatives(core.host, planId, trunkOf(planStore.meta, planId));
  let count = 0;
  try {
    await relatives.read();
    for (const { id } of relatives.all) {
      const other = await openPlan(core, id);
      if (!other) continue;
      const noted = carryPublications(other, session.planDoc);
      await other.docs.flush();
      other.dispose();
      if (noted.ok && noted.value > 0) count++;
    }
  } finally {
    relatives.dispose();
  }
  return count;
}
