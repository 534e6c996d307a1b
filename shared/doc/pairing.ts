/**
 * Key ownership, in `coaching:<plan>`: statements that are each signed by a key, and append-only. The founder's key is the root: it
 * claims the plan, then identifies the owners of the other keys. A statement is stored under its own hash, so that none can replace another.
 *
 * A claim alone proves nothing, since anybody can create a key. A reader therefore trusts the founder's keys that its device stores (`known`: its
 * own, the one in the invitation, the one whose number was compared), and only without any the plan's single claim. With two claims and no known key,
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
/** The role in which a person was met. */
export const PAIRED_AS = ['advisor', 'founder', 'other'] as const;
export type PairedAs = (typeof PAIRED_AS)[number];
/** How a key was confirmed: six digits at one meeting, or the long number of both keys. */
const PAIRED_BY = ['digits', 'number', 'none'] as const;

const MAX_KEPT = 2_000;
const hex64 = z.string().regex(/^[0-9a-f]{64}$/);
const statementFields = z.object({
  /**
   * `claim`: the plan is mine. `pair`: I met the person; the key is theirs. `device`: another device of mine. `self`: who I say I am, unconfirmed.
   * `lost`: the key must not be trusted any more, except for what `kept` lists.
   */
  kind: z.enum(STATEMENT_KINDS),
  /** The key that makes the statement. */
  by: hex64,
  /** The key that it is about. */
  key: hex64,
  name: z.string().max(120),
  as: z.enum(PAIRED_AS),
  how: z.enum(PAIRED_BY),
  /** The member id of a person who introduces themselves; empty otherwise. */
  member: z.string().max(40),
  /** ISO time. */
  at: z.string().max(40),
  /** Hashes of the records and ids of the statements that a lost key had signed before. */
  kept: z.array(hex64).max(MAX_KEPT),
});
export type StatementFields = z.infer<typeof statementFields>;
const statementSchema = statementFields.extend({ signature: z.string().regex(/^[0-9a-f]{128}$/) });
export type Statement = { readonly id: string } & z.infer<typeof statementSchema>;

/** A statement with default values. `key` defaults to the signer's own. */
export const statementOf = (
  given: Pick<StatementFields, 'kind' | 'by' | 'name' | 'at'> & Partial<StatementFields>,
): StatementFields => ({ key: given.by, as: 'other', how: 'none', member: '', kept: [], ...given });

const sha256Text = (text: string): string => toHex(digest(new TextEncoder().encode(text)));

/** The hash that is signed (purpose `pairing`), and under which the statement is stored. Throws if a reader would reject the fields. */
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

/** Parses a stored statement if it is valid: under its own hash, with a valid signature. */
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
/** A person who introduced themselves, unconfirmed. */
export type Introduced = Pick<Statement, 'key' | 'name' | 'member'>;

/** The source of the founder's key: stored on this device, the only claim, or none; `unclear`: several claims and none is known. */
export type FounderSource = 'known' | 'claim' | 'unclear' | 'none';

/** The owners of the keys, as far as a reader can determine. */
export type KeyView = {
  readonly source: FounderSource;
  /** Keys of the founder's devices with the name that each gave itself; the root first. */
  readonly founders: ReadonlyMap<string, string>;
  /** People whom the founder has met, by key. */
  readonly people: ReadonlyMap<string, PairedPerson>;
  /** Keys of people who have confirmed the founder's key themselves. */
  readonly vouchers: ReadonlySet<string>;
  /** Keys that are no longer trusted, with what they signed before. */
  readonly lost: ReadonlyMap<string, ReadonlySet<string>>;
  readonly introduced: readonly Introduced[];
  /** Claims to the plan by keys that are not the founder's. */
  readonly rivals: readonly Introduced[];
};

/** `known` are the founder's keys that this device stores for the plan; empty on a device, or for a verifier, without any. */
export function readKeys(doc: Y.Doc, planId: string, known: readonly string[], check: KeyCheck): KeyView {
  const statements = readStatements(doc, planId, check);
  const claims = statements.filter((s) => s.kind === 'claim' && s.by === s.key);
  const claimants = [...new Set(claims.map((s) => s.key))];
  const roots = known.length > 0 ? known : claimants.length === 1 ? claimants : [];
  const nameOf = (key: string) => claims.findLast((s) => s.key === key)?.name ?? '';
  const founders = new Map(roots.map((key) => [key, nameOf(key)]));
  const lost = new Map<string, ReadonlySet<string>>();
  const isBelieved = (s: Statement) => founders.has(s.by) && (lost.get(s.by)?.has(s.id) ?? true);
  // Statements of the root come first, so that a stolen device cannot revoke the root before the root has revoked the device.
  const ranked = [...statements].sort((a, b) => Number(roots.includes(b.by)) - Number(roots.includes(a.by)));
  // A device may add a device: repeated until nothing is new.
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

/** Formats a hash as decimal digits in groups. */
function digitsOf(hash: string, count: number, group: number): string {
  const digits = (BigInt(`0x${hash}`) % 10n ** BigInt(count)).toString().padStart(count, '0');
  return digits.match(new RegExp(`\\d{${group}}`, 'gu'))?.join(' ') ?? digits;
}

/**
 * Twenty digits that represent two keys in one plan, the same on both devices, for people whose devices are not connected. Longer
 * than the digits of a meeting: nothing is committed to beforehand, so an attacker has unlimited time to generate keys with a matching number.
 */
export function checkNumber(planId: string, one: string, other: string): string {
  return digitsOf(sha256Text(JSON.stringify(['musubi check number 1', planId, ...[one, other].sort()])), 20, 5);
}

type Side = { readonly key: string; readonly nonce: string };
/** The six digits of one meeting, `482 913`. Only meaningful if `offer.nonce` was committed to before `answer.nonce` was known. */
export const meetingDigits = (planId: string, offer: Side, answer: Side): string =>
  digitsOf(
    sha256Text(JSON.stringify(['musubi meeting 1', planId, offer.key, answer.key, offer.nonce, answer.nonce])),
    6,
    3,
  );
/** The commitment of an offer, made before it sees the answer. */
export const meetingCommit = (planId: string, { key, nonce }: Side): string =>
  sha256Text(JSON.stringify(['musubi meeting commit 1', planId, key, nonce]));
