/** What stands before anything that the command line hands out: to whom it goes, and who lets a seed out that is not filed. */
import { notePublication, unfiledSeeds } from '../../shared/app/exports/disclosure.ts';
import { type Door, doorRecord } from '../../shared/app/exports/doors.ts';
import { type ExportScope, leavingScope } from '../../shared/app/exports/exporters.ts';
import { holdsBack } from '../../shared/app/layers/copyFor.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { refusalText } from '../../shared/app/plan/refusalText.ts';
import { isLayer, LAYERS, type Layer } from '../../shared/domain/layers/layers.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { today } from './core.ts';
import { UsageError } from './errors.ts';
import { say, spokenLanguage } from './words.ts';

/** To whom a file goes. It must be said where something in the plan may not go everywhere: nothing is handed out by leaving a word away. */
export function audienceOf(session: PlanSession, whom: string | undefined): Layer {
  if (isLayer(whom)) return whom;
  if (whom !== undefined || holdsBack(session))
    throw new UsageError(say('cli.export.whom', { list: LAYERS.join(', ') }));
  return 'own';
}

export type Decider = Partial<Record<'by' | 'reason', string | undefined>>;

/** As on screen: a seed without a filing goes out only by the word of a named person, which the plan keeps. True where it was noted. */
export function decideOnSeeds(scope: ExportScope, door: Door, { by = '', reason = '' }: Decider): boolean {
  const { session } = scope;
  const { showsCards, as } = doorRecord(door);
  const going = leavingScope(scope).session.planStore;
  const seeds = showsCards ? unfiledSeeds(going) : [];
  if (seeds.length === 0) return false;
  if (!by.trim() || !reason.trim())
    throw new UsageError(say('cli.plan.unfiled', { seeds: seeds.map((s) => s.title).join('、') }));
  const noted = notePublication(session, { as, by, reason }, today(session.core), going);
  if (!noted.ok) throw new UsageError(refusalText(noted.error, wordsFor(spokenLanguage()).t));
  return true;
}
