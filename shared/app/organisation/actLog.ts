/**
 * The log of all acts on an organisation: each line has the hash of the one before. It holds ids, names of acts and times, never a person's words or
 * name, so that erasing a business leaves the chain whole.
 */
import { z } from 'zod';
import { canonicalHash, canonicalJson } from '../../doc/contest/canonical.ts';
import type { Deed } from '../../domain/organisation/permissions.ts';
import { parseJson } from '../../kernel/json.ts';
import type { LineTip, OrganisationStore, StoredLine } from '../../ports/organisationStore.ts';

/** The acts, each with the permission that it requires. */
export const ACTS = {
  setUp: 'organisation.create',
  setRetention: 'organisation.change',
  addGroup: 'organisation.change',
  addStaff: 'staff.add',
  changeRole: 'staff.change',
  changeStaff: 'staff.change',
  leave: 'staff.leave',
  offBoard: 'staff.leave',
  addBusiness: 'business.add',
  changeBusiness: 'business.change',
  endBusiness: 'business.change',
  merge: 'business.merge',
  erase: 'business.erase',
  import: 'business.import',
  undoImport: 'business.import',
  placePlan: 'plan.place',
  grant: 'plan.grant',
  assign: 'assignment.assign',
  unassign: 'assignment.assign',
  cover: 'assignment.cover',
  endCover: 'assignment.cover',
  handOver: 'assignment.handOver',
  inviteDevice: 'session.invite',
  endEntry: 'session.end',
  inviteFounder: 'founder.invite',
  endFounder: 'founder.end',
  takePlan: 'plan.take',
  backUp: 'server.backUp',
} as const satisfies Readonly<Record<string, Deed>>;
export type Act = keyof typeof ACTS;

const lineSchema = z.object({
  seq: z.number().int().min(1),
  at: z.string().max(40),
  by: z.string().max(60),
  act: z.string().max(60),
  about: z.array(z.string().max(120)).max(10_000).readonly(),
  prev: z.string().max(64),
});
export type ActLine = z.infer<typeof lineSchema>;
export type CheckedActLine = ActLine & { readonly hash: string; readonly isSound: boolean };

export function nextLine(tip: LineTip, { at, by, act, about }: Omit<ActLine, 'seq' | 'prev'>): StoredLine {
  const line: ActLine = { seq: tip.seq + 1, at, by, act, about, prev: tip.hash };
  return { seq: line.seq, prev: line.prev, hash: canonicalHash(line), text: canonicalJson(line) };
}

/** A line is sound if its hash matches its content and it follows the previous line, whose hash is `before`. */
function checked(stored: StoredLine, seq: number, before: string): CheckedActLine {
  const parsed = lineSchema.safeParse(parseJson(stored.text));
  if (!parsed.success)
    return {
      seq: stored.seq,
      at: '',
      by: '',
      act: '',
      about: [],
      prev: stored.prev,
      hash: stored.hash,
      isSound: false,
    };
  const line = parsed.data;
  const isSound = line.seq === seq && line.prev === before && canonicalHash(line) === stored.hash;
  return { ...line, hash: stored.hash, isSound };
}

const PAGE = 1_000;
/** The whole log, oldest line first. If a line was removed, the next one is unsound; if the last ones were, the log is shorter than `tip` says. */
export async function readActs(store: OrganisationStore): Promise<readonly CheckedActLine[]> {
  const lines: CheckedActLine[] = [];
  let before = '';
  for (let after = 0; ; ) {
    const page = await store.lines(after, PAGE);
    for (const stored of page) {
      lines.push(checked(stored, lines.length + 1, before));
      before = stored.hash;
      after = stored.seq;
    }
    if (page.length < PAGE) return lines;
  }
}
