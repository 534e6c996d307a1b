/** A founder's next step, from the content of their plan: what is missing first on the way to a plan that can be shown. */

export const NEXT_STEPS = ['cards', 'tie', 'parts', 'claim', 'assumption', 'plan', 'money', 'onePage'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export type PlanFacts = {
  /** Cards that can be part of a combination. */
  readonly cards: number;
  /** In order of creation. */
  readonly combinations: readonly {
    readonly id: string;
    readonly hasClaim: boolean;
    /** At least two parts of different kinds. */
    readonly hasParts: boolean;
    /** Non-empty assumptions. */
    readonly assumptions: number;
  }[];
  /** Some of the text was composed from the board. */
  readonly hasPlan: boolean;
  /** A need, a source or a line of the forecast has an amount. */
  readonly hasMoney: boolean;
  readonly isOnePageSeen: boolean;
};

/** The step, and its combination. `undefined` if nothing is left to do. */
export function nextStep(
  facts: PlanFacts,
): { readonly step: NextStep; readonly combination?: string | undefined } | undefined {
  const { cards, combinations } = facts;
  // The most advanced one is completed first; a later draft does not send the founder back.
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
