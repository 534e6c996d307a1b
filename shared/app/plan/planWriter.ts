/** What a use case needs from an open plan to write to it. */
import type { CommandError, PlanCommand } from '../../doc/commands.ts';
import type { PlanStore } from '../../doc/planStore.ts';
import { err, type Result } from '../../kernel/result.ts';

/** Why a plan is shown and not edited. */
export type ReadOnlyReason = 'newerSchema' | 'unknownContent' | 'empty' | 'role' | 'ended' | 'replay' | 'copy';

/** Why a write was not carried out. */
export type PlanRefusal = CommandError | { readonly code: 'readOnly'; readonly reason: ReadOnlyReason };

/**
 * The result of a write: its value, or the refusal. The caller must handle it: a screen passes it to the one place that
 * reports refusals. `build/checkOutcomes.ts` fails if one is ignored.
 */
export type Outcome<T = void> = Result<T, PlanRefusal>;

export interface PlanWriter {
  /** The read model of what is written into. */
  readonly store: PlanStore;
  /** A new 16-character id. */
  readonly newId: <T extends string>() => T;
  /** Runs a command as one undo step. A command that fails changes nothing. */
  execute(command: PlanCommand): Outcome;
}

/** The result of every write to a read-only plan. */
export const refusedAs = (reason: ReadOnlyReason): { readonly ok: false; readonly error: PlanRefusal } =>
  err({ code: 'readOnly', reason });
