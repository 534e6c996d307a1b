/** The days of guidance that count in a plan; exports use them to tell from when a marukei loan can be applied for. */
import { CoachingStore } from '../../doc/coaching.ts';
import { knownFounders } from '../../doc/privateNotes.ts';
import { countedDays } from '../../doc/records.ts';
import { mayRead } from '../../domain/roles/roles.ts';
import { DocSession } from '../plan/docSession.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { openedSideDoc } from '../plan/sideDoc.ts';

/**
 * Returns ISO days. Empty if the role may not read records, for a copy with parts left out, and if the host cannot be reached.
 *
 * Opens the documents each time unless they are open: a `DocSession` that stays open does not receive what another session of the same window writes (the
 * author gets no echo), so a day that was just signed would be missing. The cost is two reads of small documents, only if the text shows the day.
 */
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
