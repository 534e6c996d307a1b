/** Criteria that a round starts from: those that a published contest scores by. */
import type { ContestRubric } from '../../data/contestRubrics/rubrics.ts';
import type { Words } from '../../i18n/words.ts';
import { ok } from '../../kernel/result.ts';
import { addEntity, changeEntity } from './contestCommands.ts';
import type { ContestModel } from './contestModel.ts';
import type { ContestOutcome } from './contestOutcome.ts';

/** Adds a rubric's criteria to a round, each of equal weight, and its order for ties if it has one. The value holds the criteria's ids. */
export function addRubric(
  model: ContestModel,
  round: string,
  { criteria, tieByOrder }: ContestRubric,
  { text }: Pick<Words, 'text'>,
): ContestOutcome<readonly string[]> {
  const ids: string[] = [];
  for (const c of criteria) {
    const added = addEntity(model, 'criteria', {
      round,
      label: text(c.label),
      help: '',
      max: c.max,
      step: c.step,
      weight: 1,
      bonus: c.bonus ?? false,
      levels: [],
      group: c.group ? text(c.group) : '',
    });
    if (!added.ok) return added;
    ids.push(added.value);
  }
  if (!tieByOrder) return ok(ids);
  const ordered = changeEntity(model, 'rounds', round, { tieBreak: ids });
  return ordered.ok ? ok(ids) : ordered;
}
