/** The anchors of a criterion as text: one `10: what earns ten points` on each line. */
import type { Criterion } from '../../doc/contest/contestSchema.ts';

const MAX_LEVELS = 20;
const MAX_TEXT = 400;

/** Reads the anchors. Lines without a number from 0 to `max` are left out; full-width digits and colons count. */
export function readLevels(text: string, max: number): Criterion['levels'] {
  return text
    .split('\n')
    .flatMap((line) => {
      const match = /^\s*([0-9.]+)\s*[:：、 ]\s*(.+)$/u.exec(line.normalize('NFKC'));
      const at = Number(match?.[1]);
      return match?.[2] && Number.isFinite(at) && at >= 0 && at <= max
        ? [{ at, text: match[2].trim().slice(0, MAX_TEXT) }]
        : [];
    })
    .slice(0, MAX_LEVELS);
}

export const levelsText = (levels: Criterion['levels']): string =>
  levels.map((level) => `${level.at}: ${level.text}`).join('\n');
