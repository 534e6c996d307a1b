/** The claim of a combination and its riskiest assumption, written together: the two sentences that every combination needs. */
import type { PlanCommand } from '../../doc/commands.ts';
import { ok } from '../../kernel/result.ts';
import { assumptionsOf } from '../board/combinationView.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';

/** The first assumption that was written counts as the riskiest: the question asks for that one. Empty until there is one. */
export const riskiestOf = (plan: PlanWriter['store'], combination: string) =>
  [...assumptionsOf(plan, combination)].sort((a, b) => a.order - b.order)[0];

/** One undo step. Unchanged sentences are not written. */
export function writeClaim(
  session: PlanWriter,
  combination: string,
  { claim, assumption }: { readonly claim: string; readonly assumption: string },
): Outcome {
  const { store } = session;
  const riskiest = riskiestOf(store, combination);
  const commands: PlanCommand[] = [];
  if (claim.trim() !== (store.entity('nodes', combination)?.claim ?? ''))
    commands.push({ type: 'updateNode', node: combination, patch: { claim: claim.trim() } });
  const text = assumption.trim();
  if (riskiest && text !== riskiest.text)
    commands.push({ type: 'updateAssumption', assumption: riskiest.id, patch: { text } });
  if (!riskiest && text !== '')
    commands.push({ type: 'addAssumption', assumption: session.newId(), combination, text, order: 1 });
  return commands.length === 0 ? ok(undefined) : session.execute({ type: 'batch', commands });
}
