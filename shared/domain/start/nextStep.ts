/** The one next step of a founder, from what their plan holds: what is missing first on the way to a plan that can be shown. */

export const NEXT_STEPS = ['cards', 'tie', 'parts', 'claim', 'assumption', 'plan', 'money', 'onePage'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export type PlanFacts = {
  /** Cards that can be part of a combination. */
  readonly cards: number;
  /** In the order in which they were made. */
  readonly combinations: readonly {
    readonly id: string;
    readonly hasClaim: boolean;
    /** At least two parts of different kinds. */
    readonly hasParts: boolean;
    /** Of assumptions that say something. */
    readonly assumptions: number;
  }[];
  /** Something in the text came from the board. */
  readonly hasPlan: boolean;
  /** A need, a source or a line of the forecast has an amount. */
  readonly hasMoney: boolean;
  readonly isOnePageSeen: boolean;
};

/** The step, and the combination that it is about. Undefined when nothing is left. */
export function nextStep(
  facts: PlanFacts,
): { readonly step: NextStep; readonly combination?: string | undefined } | undefined {
  const { cards, combinations } = facts;
  // The one that is furthest is worked out first; a later draft does not send the founder back.
  const best = combinations.reduce<PlanFacts['combinations'][number] | undefined>(
    (a, b) => (a === undefined || reached(b) > reached(a) ? b : a),
    undefined,
  );
  if (!best) return { step: cards === 0 ? 'cards' : 'tie' };
  const at = (step: NextStep) => ({ step, combination: best.id });
  if (!best.hasParts) return at('parts');
  if (!best.hasClaim) return at('claim');
  if (best.assumptions === 0) return at('assumption');
  if (!facts.hasPlan) return { step: 'plan' };
  if (!facts.hasMoney) return { step: 'money' };
  return facts.isOnePageSeen ? undefined : { step: 'onePage' };
}

const reached = (c: PlanFacts['combinations'][number]): number =>
  (c.hasParts ? 4 : 0) + (c.hasClaim ? 2 : 0) + (c.assumptions > 0 ? 1 : 0);
