/** Runs commands given as data from outside the app, together, as the screens run one. */
import type { PlanCommand } from '../../doc/commands.ts';
import { err, ok } from '../../kernel/result.ts';
import type { PlanSession } from './planSession.ts';
import type { Outcome } from './planWriter.ts';

/**
 * Runs all commands as one undo step, or none of them. The commands need not be validated before: anything that is not a command is refused as
 * `invalid`, and `at` is the index of the one that failed. A command that writes text must be alone, because the board's undo does not cover
 * the text. Returns how many were run.
 */
export function applyCommands(
  session: Pick<PlanSession, 'execute' | 'writeText'>,
  commands: readonly unknown[],
): Outcome<number> {
  const [only] = commands;
  const done =
    commands.length === 1 && isWriteText(only)
      ? session.writeText(only)
      : session.execute({ type: 'batch', commands: [...commands] });
  if (done.ok) return ok(commands.length);
  // A lone command that writes text ran without a batch around it.
  const { error } = done;
  return err(error.code !== 'readOnly' && error.at === undefined ? { ...error, at: [0] } : error);
}

const isWriteText = (command: unknown): command is Extract<PlanCommand, { type: 'writeText' }> =>
  typeof command === 'object' && command !== null && 'type' in command && command.type === 'writeText';
