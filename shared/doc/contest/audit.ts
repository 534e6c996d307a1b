/**
 * Entries of a contest's log. Each has the hash of the previous one. The host, which receives files over the network while people work in the
 * windows, writes a chain of its own: two writers of one chain would take each other's numbers.
 */
import { z } from 'zod';
import { canonicalHash } from './canonical.ts';

export const CHAINS = ['host'] as const;
export type Chain = (typeof CHAINS)[number];

export const auditSchema = z.object({
  seq: z.number().int().min(1),
  /** Absent in entries written by a person's window. */
  chain: z.enum(CHAINS).optional(),
  at: z.string().max(40),
  by: z.string().max(120),
  act: z.string().max(60),
  /** The subject, in the text of the person who acted or as ids; shown as it is. */
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
 * The entries of all chains by time; an entry is sound if its content matches its hash and it follows the previous one in its chain. Invalid entries
 * are left out, which makes the next one unsound.
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
