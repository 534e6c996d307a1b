/** One variant as a column of the comparison table. */
import type { VariantRow } from '../../shared/app/variants/family.ts';
import type { PlanStore } from '../../shared/doc/planStore.ts';

export type Column = {
  readonly row: VariantRow;
  readonly name: string;
  /** The plan that it is, or is in; `undefined` if it is not on this machine. */
  readonly store: PlanStore | undefined;
  /** Whether it is the open plan. */
  readonly isHere: boolean;
};
