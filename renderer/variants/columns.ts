/** One variant as a column of the table. */
import type { VariantRow } from '../../shared/app/variants/family.ts';
import type { PlanStore } from '../../shared/doc/planStore.ts';

export type Column = {
  readonly row: VariantRow;
  readonly name: string;
  /** The plan that it is, or is in; undefined where it is not on this machine. */
  readonly store: PlanStore | undefined;
  /** It is the plan that is open. */
  readonly isHere: boolean;
};
