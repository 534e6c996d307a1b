/** The words of runs, as a block of a plan has them: what is written, what is read back, and what both are compared by. */
import type { Run } from './tree.ts';

export const wordsOf = (run: Run): string =>
  run.kind === 'text'
    ? run.text.replace(/\r\n?/gu, '\n')
    : run.kind === 'break'
      ? '\n'
      : run.kind === 'tab'
        ? '\t'
        : '';

/** As they stood before any change: what was put in is not there yet, what was taken out still is. */
export const wordsBefore = (runs: readonly Run[]): string =>
  runs.map((run) => (run.change?.kind === 'insertion' ? '' : wordsOf(run))).join('');
