/** Variants (別案) as read from a plan: their families, the criteria of comparison, and how each variant scores. */

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

/** The combination that this one is a variant of, or its own id: identifies its family. */
export const familyOf = (plan: PlanReader, combination: string): string =>
  plan.entity('variants', combination)?.of || combination;

/** The variants of a plan or combination, itself first, including archived ones. Deleted combinations are omitted. */
export const variantsOf: (plan: PlanReader, of: string) => readonly VariantRow[] = derived(
  (plan: PlanReader, of: string): readonly VariantRow[] => {
    const rows = inOrder([...plan.entities('variants').values()].filter((v) => v.of === of));
    const isOfPlan = !plan.entity('nodes', of) && !rows.some((v) => plan.entity('nodes', v.id));
    const there = isOfPlan ? rows : rows.filter((v) => plan.entity('nodes', v.id)?.kind === 'combination');
    return [...there.filter((v) => v.id === of), ...there.filter((v) => v.id !== of)].slice(0, MOST_VARIANTS);
  },
  sameItems,
);

/** The criteria of a family: the highest weight first, then in the chosen order. */
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

/** Which criteria would change the choice among variants that are not archived. */
export function tippingIn(plan: PlanReader, of: string): Tipping {
  const variants = variantsOf(plan, of).filter((v) => !isArchived(v));
  return tippingOf(
    criteriaOf(plan, of),
    variants.map((v) => v.id),
    (criterion, variant) => verdictOf(plan, criterion, variant),
  );
}
