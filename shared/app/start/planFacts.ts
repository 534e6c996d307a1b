/** The facts about a plan from which the next step is chosen. */
import { readBody } from '../../doc/body.ts';
import { liveCombinationsOf, ownNodes } from '../../doc/ownNodes.ts';
import { PART_KINDS } from '../../domain/canvas/kinds.ts';
import type { PlanFacts } from '../../domain/start/nextStep.ts';
import { checkOf } from '../board/combinationView.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { hasFigures } from './firstMoney.ts';

/** `isOnePageSeen`: whether this device has shown the one page of the plan. */
export function planFacts(
  { store, doc }: Pick<PlanSession, 'store' | 'doc'>,
  today: string,
  isOnePageSeen: boolean,
): PlanFacts {
  return {
    cards: ownNodes(store).filter((n) => PART_KINDS.includes(n.kind) && n.title.trim() !== '').length,
    combinations: liveCombinationsOf(store).map((node) => {
      const { check, assumptions } = checkOf(store, node);
      return {
        id: node.id,
        hasClaim: node.claim.trim() !== '',
        hasParts: !check.gaps.includes('parts') && !check.gaps.includes('differentKinds'),
        assumptions: assumptions.filter((a) => a.text.trim() !== '').length,
      };
    }),
    hasPlan: readBody(doc).some(({ trace }) => trace.length > 0),
    hasMoney: hasFigures(store, today),
    isOnePageSeen,
  };
}
