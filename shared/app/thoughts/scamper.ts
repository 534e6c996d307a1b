/** SCAMPER: the answers to each of the seven questions about a card or a combination, and the drafts made from them. */
import type { PlanReader } from '../../doc/planStore.ts';
import { becomes, SCAMPER_RULES, type ScamperRule } from '../../domain/thoughts/prompts.ts';
import { partsOf } from '../board/boardCommands.ts';
import { type SoughtCard, soughtCard } from '../proposals/question.ts';
import type { DraftOf, KindOf } from './sheetCommands.ts';
import { type Answer, answersOf, type Sheet, subjectOf } from './sheets.ts';

export const ruleOf = ({ place }: Pick<Answer, 'place'>): ScamperRule | undefined => SCAMPER_RULES[place];

export const answersTo = (plan: PlanReader, sheet: string, rule: ScamperRule): readonly Answer[] =>
  answersOf(plan, sheet).filter((answer) => ruleOf(answer) === rule);

export const kindOfAnswer: KindOf = (answer) => {
  const rule = ruleOf(answer);
  return rule ? becomes(rule) : 'note';
};

/** The cards that the questions are about: the parts of a combination, the card, or the words that were typed. */
export function soughtOn(plan: PlanReader, sheet: Sheet): readonly SoughtCard[] {
  const { node, title } = subjectOf(plan, sheet);
  const cards = node?.kind === 'combination' ? partsOf(plan, node.id) : node ? [node] : [];
  if (cards.length > 0) return cards.filter((c) => c.title.trim() !== '').map((card) => soughtCard(plan, card));
  if (title.trim() === '') return [];
  const prefecture = plan.meta.prefecture || null;
  return [
    { id: sheet.id, kind: 'resource', text: title, note: undefined, entry: undefined, prefecture, municipality: null },
  ];
}

/** A substitution or addition becomes a part; any other answer becomes the claim of the combination. */
const PARTS: readonly ScamperRule[] = ['substitute', 'combine'];

/** The draft combination of an answer, with the cards that the sheet is about. */
export function draftOfAnswer(plan: PlanReader, sheet: Sheet, answer: Answer): DraftOf {
  const { node, title } = subjectOf(plan, sheet);
  const nodes = node ? [node.id] : [];
  const rule = ruleOf(answer);
  const isPart = answer.node !== undefined || answer.entry !== undefined || (rule && PARTS.includes(rule));
  return isPart
    ? { nodes, answer, kindOf: kindOfAnswer }
    : { nodes, claim: answer.title, title: title === '' ? answer.title : `${title}: ${answer.title}` };
}
