/** What a use case needs of an open plan to write into it. */
import type { CommandError, PlanCommand } from '../../doc/commands.ts';
import type { PlanStore } from '../../doc/planStore.ts';
import type { Result } from '../../kernel/result.ts';

/** Why a plan is shown and not edited. */
export type ReadOnlyReason = 'newerSchema' | 'unknownContent' | 'empty' | 'role' | 'ended' | 'replay';

/** Why a write was not carried out. */
export type PlanRefusal = CommandError | { readonly code: 'readOnly'; readonly reason: ReadOnlyReason };

export interface PlanWriter {
  /** The read model of what is written into. */
  readonly store: PlanStore;
  /** A new 16-character id. */
  readonly newId: <T extends string>() => T;
  /** Runs a command as one undo step. A command that fails changes nothing. */
  execute(command: PlanCommand): Result<void, PlanRefusal>;
}
