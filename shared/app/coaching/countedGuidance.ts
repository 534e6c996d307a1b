/** The days of guidance that count in a plan, as whatever is made of it says from when a marukei loan opens. */
import { CoachingStore } from '../../doc/coaching.ts';
import { knownFounders } from '../../doc/privateNotes.ts';
import { countedDays } from '../../doc/records.ts';
import { mayRead } from '../../domain/roles/roles.ts';
import { DocSession } from '../plan/docSession.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { openedSideDoc } from '../plan/sideDoc.ts';

/** ISO days. None where the role does not read records, of a copy that something stays out of, and where the host cannot be reached. */
export async function countedGuidance(session: PlanSession): Promise<readonly string[]> {
  if (session.planReadOnly === 'copy' || !mayRead(session.me.role, 'coaching')) return [];
  const { core, planId, membership } = session;
  const open = openedSideDoc(session, 'coaching');
  const ours: DocSession[] = [];
  const opened = async (name: `coaching:${string}` | `private:${string}`): Promise<DocSession> => {
    const docs = await DocSession.open(core, name);
    ours.push(docs);
    return docs;
  };
  try {
    const records = open ?? (await opened(`coaching:${planId}`));
    const { doc: notes } = await opened(`private:${planId}`);
    const store = new CoachingStore(records.doc, planId, knownFounders(notes, membership?.founderKey));
    try {
      return countedDays(store.records);
    } finally {
      store.dispose();
    }
  } catch {
    // A document is made all the same: it says that the day is not known yet.
    return [];
  } finally {
    for (const docs of ours) docs.dispose();
  }
}
