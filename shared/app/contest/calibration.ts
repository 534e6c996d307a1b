/** The talk of judges before scoring: what they agree on for each criterion, and that they began before all had scored. */
import { contestKey, setRelation } from '../../doc/contest/contestDoc.ts';
import type { Criterion, Round } from '../../doc/contest/contestSchema.ts';
import { err } from '../../kernel/result.ts';
import type { ContestModel } from './contestModel.ts';
import type { ContestOutcome } from './contestOutcome.ts';

/** Records that the talk begins although the judges of these names have not scored yet. */
export const beginTalkEarly = (model: ContestModel, missing: readonly string[]): ContestOutcome =>
  model.do({ act: 'talkEarly', about: missing.join('、') }, () => undefined);

/** Keeps what the judges of a round agreed on for a criterion. */
export function writeAgreement(
  model: ContestModel,
  round: Pick<Round, 'id' | 'title'>,
  criterion: Pick<Criterion, 'id' | 'label'>,
  text: string,
): ContestOutcome {
  if (!model.store.get('criteria', criterion.id)) return err({ code: 'notFound' });
  return model.do({ act: 'agree', about: `${round.title} ${criterion.label}` }, () =>
    setRelation(model.doc, 'agreements', contestKey(round.id, criterion.id), text),
  );
}
