/** The list of plans with each variant under the plan that it is a variant of. */
import type { PlanSummary } from '../../ipc/contract.ts';

type Kin = { readonly variantOf: string; readonly archived: readonly string[] };
export type ListedPlan = {
  readonly plan: PlanSummary;
  /** Whether it is listed under the plan that it is a variant of. */
  readonly isVariant: boolean;
  readonly isArchived: boolean;
};

/**
 * Plans in their order, each followed by its variants in theirs, archived ones last. A variant whose plan is not in the list is listed on its own.
 * `kin` returns what a plan states about that; a plan that was not read yet counts as no variant.
 */
export function underTrunks(
  plans: readonly PlanSummary[],
  kin: (id: string) => Kin | undefined,
): readonly ListedPlan[] {
  const ids = new Set(plans.map((p) => p.id));
  const trunkOf = (id: string): string | undefined => {
    const trunk = kin(id)?.variantOf;
    return trunk !== undefined && trunk !== id && ids.has(trunk) ? trunk : undefined;
  };
  const isArchived = (id: string, trunk: string): boolean => kin(trunk)?.archived.includes(id) ?? false;
  return plans
    .filter((plan) => trunkOf(plan.id) === undefined || isRound(plan.id, trunkOf))
    .flatMap((plan): ListedPlan[] => {
      const variants = plans
        .filter((p) => trunkOf(p.id) === plan.id && !isRound(p.id, trunkOf))
        .map((p) => ({ plan: p, isVariant: true, isArchived: isArchived(p.id, plan.id) }));
      return [
        { plan, isVariant: false, isArchived: isArchived(plan.id, plan.id) },
        ...variants.filter((v) => !v.isArchived),
        ...variants.filter((v) => v.isArchived),
      ];
    });
}

/** Two plans that name each other, which no app writes, or a variant of a variant: each is listed on its own, so that none is lost. */
const isRound = (id: string, trunkOf: (id: string) => string | undefined): boolean => {
  const trunk = trunkOf(id);
  return trunk !== undefined && trunkOf(trunk) !== undefined;
};
