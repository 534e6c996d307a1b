/** Variants (別案) as they are read from a plan: who belongs together, by what they are compared, and how each stands. */

import { derived, sameItems } from '../../doc/derived.ts';
import type { Entity, PlanReader, Relation } from '../../doc/planStore.ts';
import { relationKey } from '../../doc/schema.ts';
import { MOST_CRITERIA, MOST_VARIANTS, type Verdict, WEIGHTS } from '../../domain/variants/criteria.ts';
import { type Tipping, tippingOf } from '../../domain/variants/tipping.ts';
import { inOrder } from '../../kernel/order.ts';

export type VariantRow = Entity<'variants'>;
export type CriterionRow = Entity<'variantCriteria'>;
export type VariantCell = Relation<'variantCells'>;

export const isArchived = ({ archivedOn }: Pick<VariantRow, 'archivedOn'>): boolean => archivedOn !== '';

/** What a combination is a variant of, or its own id: the name of its family. */
export const familyOf = (plan: PlanReader, combination: string): string =>
  plan.entity('variants', combination)?.of || combination;

/** The variants of a plan or combination, itself first; archived ones too. Of combinations only those that are there. */
export const variantsOf: (plan: PlanReader, of: string) => readonly VariantRow[] = derived(
  (plan: PlanReader, of: string): readonly VariantRow[] => {
    const rows = inOrder([...plan.entities('variants').values()].filter((v) => v.of === of));
    const isOfPlan = !plan.entity('nodes', of) && !rows.some((v) => plan.entity('nodes', v.id));
    const there = isOfPlan ? rows : rows.filter((v) => plan.entity('nodes', v.id)?.kind === 'combination');
    return [...there.filter((v) => v.id === of), ...there.filter((v) => v.id !== of)].slice(0, MOST_VARIANTS);
  },
  sameItems,
);

/** The criteria of a family: the heaviest first, then in the order of a person. */
export const criteriaOf: (plan: PlanReader, of: string) => readonly CriterionRow[] = derived(
  (plan: PlanReader, of: string): readonly CriterionRow[] => {
    const rows = inOrder([...plan.entities('variantCriteria').values()].filter((c) => c.of === of));
    return WEIGHTS.flatMap((weight) => rows.filter((c) => c.weight === weight)).slice(0, MOST_CRITERIA);
  },
  sameItems,
);

export const cellOf = (plan: PlanReader, criterion: string, variant: string): VariantCell | undefined =>
  plan.relation('variantCells', relationKey(criterion, variant));

const verdictOf = (plan: PlanReader, criterion: string, variant: string): Verdict | undefined =>
  cellOf(plan, criterion, variant)?.verdict;

/** Where the choice between the variants that are not archived would tip. */
export function tippingIn(plan: PlanReader, of: string): Tipping {
  const variants = variantsOf(plan, of).filter((v) => !isArchived(v));
  return tippingOf(
    criteriaOf(plan, of),
    variants.map((v) => v.id),
    (criterion, variant) => verdictOf(plan, criterion, variant),
  );
}
