/** Checks before anything is handed out on the command line: the audience, and who decides to publish a seed that is not filed. */
import { notePublication, unfiledSeeds } from '../../shared/app/exports/disclosure.ts';
import { type Door, doorRecord } from '../../shared/app/exports/doors.ts';
import { type ExportScope, leavingScope } from '../../shared/app/exports/exporters.ts';
import { holdsBack } from '../../shared/app/layers/copyFor.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { refusalText } from '../../shared/app/plan/refusalText.ts';
import { noteInFamily } from '../../shared/app/variants/familyNotes.ts';
import { isLayer, LAYERS, type Layer } from '../../shared/domain/layers/layers.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { today } from './core.ts';
import { UsageError } from './errors.ts';
import { say, spokenLanguage } from './words.ts';

/** The audience of a file. It must be given if anything in the plan is restricted: nothing is handed out because an option was omitted. */
export function audienceOf(session: PlanSession, whom: string | undefined): Layer {
  if (isLayer(whom)) return whom;
  if (whom !== undefined || holdsBack(session))
    throw new UsageError(say('cli.export.whom', { list: LAYERS.join(', ') }));
  return 'own';
}

export type Decider = Partial<Record<'by' | 'reason', string | undefined>>;

/** As on screen: an unfiled seed is handed out only by decision of a named person, which the plan and its variants record. */
export async function decideOnSeeds(scope: ExportScope, door: Door, { by = '', reason = '' }: Decider): Promise<void> {
  const { session } = scope;
  const { showsCards, as } = doorRecord(door);
  const going = leavingScope(scope).session.planStore;
  const seeds = showsCards ? unfiledSeeds(going) : [];
  if (seeds.length === 0) return;
  if (!by.trim() || !reason.trim())
    throw new UsageError(say('cli.plan.unfiled', { seeds: seeds.map((s) => s.title).join('、') }));
  const noted = notePublication(session, { as, by, reason }, today(session.core), going);
  if (!noted.ok) throw new UsageError(refusalText(noted.error, wordsFor(spokenLanguage()).t));
  await noteInFamily(session);
}
