/**
 * Lines of a contest's log. Each is bound to the one before by its hash. The host, which takes in what comes over the network while people work in the
 * windows, writes a chain of its own: two writers of one chain would take each other's numbers.
 */
import { z } from 'zod';
import { canonicalHash } from './canonical.ts';

export const CHAINS = ['host'] as const;
export type Chain = (typeof CHAINS)[number];

export const auditSchema = z.object({
  seq: z.number().int().min(1),
  /** Missing in lines that a person's window wrote. */
  chain: z.enum(CHAINS).optional(),
  at: z.string().max(40),
  by: z.string().max(120),
  act: z.string().max(60),
  /** What it was about, in the words of the person who did it or as ids; shown as it stands. */
  about: z.string().max(4_000),
  reason: z.string().max(2_000),
  prev: z.string().max(64),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type AuditLine = z.infer<typeof auditSchema>;
export type CheckedLine = AuditLine & { readonly sound: boolean };

export const lineKey = ({ chain, seq }: Pick<AuditLine, 'chain' | 'seq'>): string =>
  `${chain ? `${chain}.` : ''}${String(seq).padStart(8, '0')}`;
export const lineHash = ({ hash: _, ...line }: AuditLine): string => canonicalHash(line);

/**
 * The lines of all chains by time; a line is sound if its words are those that were hashed and it follows the line before in its chain. What is no
 * line is left out, which makes the next one unsound.
 */
export function checkLines(values: readonly unknown[]): CheckedLine[] {
  const lines = values.flatMap((value) => {
    const parsed = auditSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  const chains = [undefined, ...CHAINS].map((chain) => {
    let prev = '';
    return lines
      .filter((l) => l.chain === chain)
      .sort((a, b) => a.seq - b.seq)
      .map((line, i): CheckedLine => {
        const sound = line.prev === prev && line.seq === i + 1 && lineHash(line) === line.hash;
        prev = line.hash;
        return { ...line, sound };
      });
  });
  return chains.reduce(merge);
}

/** Both keep their own order, whatever their clocks said. */
function merge(a: readonly CheckedLine[], b: readonly CheckedLine[]): CheckedLine[] {
  const out: CheckedLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x && (!y || x.at <= y.at)) {
      out.push(x);
      i++;
    } else if (y) {
      out.push(y);
      j++;
    }
  }
  return out;
}
