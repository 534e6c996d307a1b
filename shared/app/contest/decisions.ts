/** The committee's decisions on entries in a round. No ranking decides for it. */
import { contestKey, setRelation } from '../../doc/contest/contestDoc.ts';
import type { ContestRelation, Outcome as EntryOutcome } from '../../doc/contest/contestSchema.ts';
import { err } from '../../kernel/result.ts';
import type { ContestModel } from './contestModel.ts';
import type { ContestOutcome } from './contestOutcome.ts';

export const decisionOf = (
  { store }: Pick<ContestModel, 'store'>,
  round: string,
  entry: string,
): ContestRelation<'decisions'> | undefined => store.relation('decisions').get(contestKey(round, entry));

/** Whether a decision can be written down: every outcome but `undecided` needs a reason. */
export const canDecide = (outcome: EntryOutcome, reason: string): boolean =>
  outcome === 'undecided' || reason.trim() !== '';

/** Writes a decision down with the name of the person at this machine. */
export function decide(
  model: ContestModel,
  round: string,
  entry: string,
  { outcome, reason }: { readonly outcome: EntryOutcome; readonly reason: string },
): ContestOutcome {
  const { store } = model;
  const [of, decided] = [store.get('rounds', round), store.get('entries', entry)];
  if (!of || !decided) return err({ code: 'notFound' });
  if (!canDecide(outcome, reason)) return err({ code: 'noReason' });
  const why = reason.trim();
  const { name, at } = model.now();
  return model.do({ act: 'decide', about: `${of.title} ${decided.number} ${outcome}`, reason: why }, () =>
    setRelation(model.doc, 'decisions', contestKey(round, entry), { outcome, reason: why, by: name, at }),
  );
}
