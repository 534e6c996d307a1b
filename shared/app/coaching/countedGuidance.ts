/** The days of guidance that count in a plan; exports use them to tell from when a marukei loan can be applied for. */
import { CoachingStore } from '../../doc/coaching.ts';
import { knownFounders } from '../../doc/privateNotes.ts';
import { countedDays } from '../../doc/records.ts';
import { mayRead } from '../../domain/roles/roles.ts';
import { DocSession } from '../plan/docSession.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { openedSideDoc } from '../plan/sideDoc.ts';

/** ISO days. Empty if the role may not read records, for a copy with parts left out, and if the host cannot be reached. */
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
    // The document is made anyway: it states that the day is not known yet.
    return [];
  } finally {
    for (const docs of ours) docs.dispose();
  }
}
