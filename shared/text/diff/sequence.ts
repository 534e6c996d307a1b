/** The shortest edit between two sequences of keys, bounded in time. Everything that compares texts uses this. */
import { diffArrays } from 'diff';
import { commonEnds } from './commonEnds.ts';

/** `[from, to)` of the old sequence is replaced by `[at, until)` of the new one. Between hunks both are the same. */
export type Hunk = { readonly from: number; readonly to: number; readonly at: number; readonly until: number };

/**
 * Edits above which a comparison costs more than it tells: the changed middle is one hunk. The time is the length times the edits, so this
 * bounds it at about 0.1 s for a chapter that was rewritten.
 */
const MAX_EDITS = 1_500;

/** Hunks in order, never empty, never touching each other. */
export function diffKeys(a: readonly string[], b: readonly string[], maxEdits = MAX_EDITS): Hunk[] {
  const { start, end } = commonEnds(a.length, b.length, (i, j) => a[i] === b[j]);
  const [midA, midB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (midA.length === 0 && midB.length === 0) return [];
  const whole: Hunk = { from: start, to: a.length - end, at: start, until: b.length - end };
  if (midA.length === 0 || midB.length === 0) return [whole];
  const parts = diffArrays(midA, midB, { maxEditLength: maxEdits });
  if (!parts) return [whole];
  const hunks: { from: number; to: number; at: number; until: number }[] = [];
  let [at, newAt] = [start, start];
  let isOpen = false;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      at += count;
      newAt += count;
      isOpen = false;
      continue;
    }
    if (!isOpen) hunks.push({ from: at, to: at, at: newAt, until: newAt });
    isOpen = true;
    const hunk = hunks[hunks.length - 1];
    if (!hunk) continue;
    if (removed) hunk.to = at += count;
    else hunk.until = newAt += count;
  }
  return hunks;
}
