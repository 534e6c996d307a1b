/** Criteria that a round starts from: those that a published contest scores by. */
import type { ContestRubric } from '../../data/contestRubrics/rubrics.ts';
import type { Words } from '../../i18n/words.ts';
import { addEntity, changeEntity } from './contestCommands.ts';
import type { ContestModel } from './contestModel.ts';

/** Adds a rubric's criteria to a round, each of equal weight, and its order for ties where it has one. Returns the criteria's ids. */
export function addRubric(
  model: ContestModel,
  round: string,
  { criteria, tieByOrder }: ContestRubric,
  { text }: Pick<Words, 'text'>,
): readonly string[] {
  const ids = criteria.map((c) =>
    addEntity(model, 'criteria', {
      round,
      label: text(c.label),
      help: '',
      max: c.max,
      step: c.step,
      weight: 1,
      bonus: c.bonus ?? false,
      levels: [],
      group: c.group ? text(c.group) : '',
    }),
  );
  if (tieByOrder) changeEntity(model, 'rounds', round, { tieBreak: ids });
  return ids;
}
