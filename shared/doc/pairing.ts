/**
 * Who holds which key, in `coaching:<plan>`: statements that are each signed by a key, and only ever added. The founder's key is the root: it
 * claims the plan, then says whose the other keys are. A statement is stored under its own hash, so that none can take another's place.
 *
 * A claim alone proves nothing, since everybody can make a key. A reader therefore trusts the founder's keys that its device keeps (`known`: its
 * own, the one in the invitation, the one whose number was compared), and only without any the plan's single claim. Two claims and no known key:
 * nobody is the founder.
 */
import { digest } from 'lib0/hash/sha256';
import type * as Y from 'yjs';
import { z } from 'zod';
import { toHex } from '../kernel/hex.ts';
import type { KeyCheck } from './keyCheck.ts';
import type { Signed } from './signature.ts';
import { transact, UserOrigin } from './transact.ts';

const STATEMENT_KINDS = ['claim', 'pair', 'device', 'self', 'lost'] as const;
/** As what a person was met. */
export const PAIRED_AS = ['advisor', 'founder', 'other'] as const;
export type PairedAs = (typeof PAIRED_AS)[number];
/** How a key was confirmed: six digits at one meeting, or the long number of both keys. */
const PAIRED_BY = ['digits', 'number', 'none'] as const;

const MAX_KEPT = 2_000;
const hex64 = z.string().regex(/^[0-9a-f]{64}$/);
const statementFields = z.object({
  /**
   * `claim`: the plan is mine. `pair`: I met the person; the key is theirs. `device`: another device of mine. `self`: who I say I am, unconfirmed.
   * `lost`: the key must not be believed any more, but for what `kept` lists.
   */
  kind: z.enum(STATEMENT_KINDS),
  /** Whose statement it is. */
  by: hex64,
  /** Whom it is about. */
  key: hex64,
  name: z.string().max(120),
  as: z.enum(PAIRED_AS),
  how: z.enum(PAIRED_BY),
  /** The member of the plan who introduces themselves; empty otherwise. */
  member: z.string().max(40),
  /** ISO time. */
  at: z.string().max(40),
  /** Hashes of the records and ids of the statements that a lost key had signed until then. */
  kept: z.array(hex64).max(MAX_KEPT),
});
export type StatementFields = z.infer<typeof statementFields>;
const statementSchema = statementFields.extend({ signature: z.string().regex(/^[0-9a-f]{128}$/) });
export type Statement = { readonly id: string } & z.infer<typeof statementSchema>;

/** A statement with what is usual left out. `key` defaults to the speaker's own. */
export const statementOf = (
  given: Pick<StatementFields, 'kind' | 'by' | 'name' | 'at'> & Partial<StatementFields>,
): StatementFields => ({ key: given.by, as: 'other', how: 'none', member: '', kept: [], ...given });

const sha256Text = (text: string): string => toHex(digest(new TextEncoder().encode(text)));

/** The hash that is signed (purpose `pairing`), and under which the statement is stored. Throws on fields that no reader would take. */
export function statementHash(planId: string, fields: StatementFields): string {
  const { kind, by, key, name, as, how, member, at, kept } = statementFields.parse(fields);
  return sha256Text(JSON.stringify(['musubi pairing 1', planId, kind, by, key, name, as, how, member, at, kept]));
}

export const statementsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('pairings');

/** Adds a signed statement. The signature must be of its {@link statementHash} by the key `by`. */
export function addStatement(doc: Y.Doc, planId: string, fields: StatementFields, { signature }: Signed): void {
  const id = statementHash(planId, fields);
  if (statementsOf(doc).has(id)) return;
  transact(doc, new UserOrigin('pair'), () => statementsOf(doc).set(id, { ...fields, signature }));
}

/** A stored statement if it is what it says: under its own hash, with a signature that holds. */
export function readStatement(planId: string, id: string, value: unknown, check: KeyCheck): Statement | undefined {
  const parsed = statementSchema.safeParse(value);
  if (!parsed.success || statementHash(planId, parsed.data) !== id) return undefined;
  const { by, signature } = parsed.data;
  return check({ publicKey: by, signature }, 'pairing', id) ? { id, ...parsed.data } : undefined;
}

const readStatements = (doc: Y.Doc, planId: string, check: KeyCheck): readonly Statement[] =>
  [...statementsOf(doc)]
    .flatMap(([id, value]) => readStatement(planId, id, value, check) ?? [])
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));

/** A person whose key the founder confirmed. */
export type PairedPerson = Pick<Statement, 'key' | 'name' | 'as' | 'how' | 'at'>;
/** Somebody who says who they are. */
export type Introduced = Pick<Statement, 'key' | 'name' | 'member'>;

/** Where the founder's key comes from: kept on this device, the only claim, or nowhere; `unclear`: several claims and none is known. */
export type FounderSource = 'known' | 'claim' | 'unclear' | 'none';

/** Who is who, as far as a reader can tell. */
export type KeyView = {
  readonly source: FounderSource;
  /** Keys of the founder's devices with the name that each gave itself; the root first. */
  readonly founders: ReadonlyMap<string, string>;
  /** People whom the founder has met, by key. */
  readonly people: ReadonlyMap<string, PairedPerson>;
  /** Keys of people who have confirmed the founder's key themselves. */
  readonly vouchers: ReadonlySet<string>;
  /** Keys that are no longer believed, with what they signed before. */
  readonly lost: ReadonlyMap<string, ReadonlySet<string>>;
  readonly introduced: readonly Introduced[];
  /** Claims to the plan by keys that are not the founder's. */
  readonly rivals: readonly Introduced[];
};

/** `known` are the founder's keys that this device keeps for the plan; empty on a device, or for a verifier, that keeps none. */
export function readKeys(doc: Y.Doc, planId: string, known: readonly string[], check: KeyCheck): KeyView {
  const statements = readStatements(doc, planId, check);
  const claims = statements.filter((s) => s.kind === 'claim' && s.by === s.key);
  const claimants = [...new Set(claims.map((s) => s.key))];
  const roots = known.length > 0 ? known : claimants.length === 1 ? claimants : [];
  const nameOf = (key: string) => claims.findLast((s) => s.key === key)?.name ?? '';
  const founders = new Map(roots.map((key) => [key, nameOf(key)]));
  const lost = new Map<string, ReadonlySet<string>>();
  const isBelieved = (s: Statement) => founders.has(s.by) && (lost.get(s.by)?.has(s.id) ?? true);
  // The root's word comes first, so that a stolen device cannot cut the root off before the root has cut off the device.
  const ranked = [...statements].sort((a, b) => Number(roots.includes(b.by)) - Number(roots.includes(a.by)));
  // A device may name a device: read until nothing is new.
  for (let before = -1; before !== founders.size + lost.size; ) {
    before = founders.size + lost.size;
    for (const s of ranked) {
      if (s.kind === 'lost' && isBelieved(s) && !lost.has(s.key)) lost.set(s.key, new Set(s.kept));
      if (s.kind === 'device' && isBelieved(s) && !founders.has(s.key)) founders.set(s.key, s.name);
    }
  }
  const people = new Map<string, PairedPerson>();
  for (const s of statements)
    if (s.kind === 'pair' && s.as !== 'founder' && isBelieved(s) && !founders.has(s.key)) people.set(s.key, s);
  const vouchers = new Set(
    statements.filter((s) => s.kind === 'pair' && s.as === 'founder' && founders.has(s.key)).map((s) => s.by),
  );
  return {
    source: known.length > 0 ? 'known' : claimants.length === 1 ? 'claim' : claimants.length > 1 ? 'unclear' : 'none',
    founders,
    people,
    vouchers,
    lost,
    introduced: statements.filter((s) => s.kind === 'self' && s.by === s.key),
    rivals: claims.filter((s) => !founders.has(s.key)),
  };
}

// ── numbers that two people compare ────────────────────────────────────────────────────────────────────────────────

/** A large number from a hash, as decimal digits in groups. */
function digitsOf(hash: string, count: number, group: number): string {
  const digits = (BigInt(`0x${hash}`) % 10n ** BigInt(count)).toString().padStart(count, '0');
  return digits.match(new RegExp(`\\d{${group}}`, 'gu'))?.join(' ') ?? digits;
}

/**
 * Twenty digits that stand for two keys in one plan, the same on both devices, for people who meet without a line between their devices. Longer
 * than what is compared over a line: nothing is committed to beforehand, so an attacker who makes keys until a number fits has unlimited time.
 */
export function checkNumber(planId: string, one: string, other: string): string {
  return digitsOf(sha256Text(JSON.stringify(['musubi check number 1', planId, ...[one, other].sort()])), 20, 5);
}

type Side = { readonly key: string; readonly nonce: string };
/** The six digits of one meeting, `482 913`. Fit to be compared only when `offer.nonce` was committed to before `answer.nonce` was known. */
export const meetingDigits = (planId: string, offer: Side, answer: Side): string =>
  digitsOf(
    sha256Text(JSON.stringify(['musubi meeting 1', planId, offer.key, answer.key, offer.nonce, answer.nonce])),
    6,
    3,
  );
/** What an offer binds itself to before it sees the answer. */
export const meetingCommit = (planId: string, { key, nonce }: Side): string =>
  sha256Text(JSON.stringify(['musubi meeting commit 1', planId, key, nonce]));
