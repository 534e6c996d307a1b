/** Guidance that arrived in a plan's file: merged into the plan's coaching document on this device, so that anyone who opens it keeps the evidence. */
import { type GuidanceFile, type Merged, mergeGuidance } from '../../doc/guidanceFile.ts';
import { knownFounders, markFromFile } from '../../doc/privateNotes.ts';
import type { Core } from '../core.ts';
import { DocSession } from '../plan/docSession.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { openedSideDoc } from '../plan/sideDoc.ts';

/** Records that a new plan came from somebody else: the first person to open it here is not thereby its owner. */
export async function markPlanFromFile(core: Core, planId: string): Promise<void> {
  const notes = await DocSession.open(core, `private:${planId}`);
  try {
    markFromFile(notes.doc);
    await notes.flush();
  } finally {
    notes.dispose();
  }
}

/** `session` is the plan if it is open. Rejects with a `HostError` if nothing can be stored. */
export async function takeGuidance(core: Core, file: GuidanceFile, session: PlanSession | undefined): Promise<Merged> {
  const { planId } = file;
  const invited = (await core.host.guest?.membership(planId))?.founderKey;
  const notes = await DocSession.open(core, `private:${planId}`);
  const known = knownFounders(notes.doc, invited);
  notes.dispose();
  const open = session && openedSideDoc(session, 'coaching');
  const docs = open ?? (await DocSession.open(core, `coaching:${planId}`));
  try {
    const merged = mergeGuidance(docs.doc, file, known);
    await docs.flush();
    return merged;
  } finally {
    if (!open) docs.dispose();
  }
}
