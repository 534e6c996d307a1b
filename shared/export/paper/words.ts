/** The text of runs as a block of a plan has it: used for writing, reading back, and comparing. */
import type { Run } from './tree.ts';

export const wordsOf = (run: Run): string =>
  run.kind === 'text'
    ? run.text.replace(/\r\n?/gu, '\n')
    : run.kind === 'break'
      ? '\n'
      : run.kind === 'tab'
        ? '\t'
        : '';

/** The text before any suggestion: insertions are left out, deletions are kept. */
export const wordsBefore = (runs: readonly Run[]): string =>
  runs.map((run) => (run.change?.kind === 'insertion' ? '' : wordsOf(run))).join('');
