/**
 * Sealed guidance records in `coaching:<plan>`, and the validity of their signatures. A sealed record is immutable: it has the hash of its
 * content, of the previous record, of the time of sealing and of the founder's key, so any change is detected. Records are verified
 * on read, by every reader: no claim is trusted.
 */
import { digest } from 'lib0/hash/sha256';
import type * as Y from 'yjs';
import { z } from 'zod';
import {
  canonicalGuidance,
  canonicalSeal,
  GUIDANCE_PLACES,
  type GuidanceContent,
  LATE_DAYS,
  type SealFacts,
} from '../domain/coaching/guidance.ts';
import { sameName } from '../domain/coaching/people.ts';
import { toHex } from '../kernel/hex.ts';
import { daysBetween, isIsoDay, japanDay } from '../text/dates.ts';
import type { KeyCheck } from './keyCheck.ts';
import type { KeyView } from './pairing.ts';
import { readRecordings, recordingHash } from './recording.ts';

export const SIGNERS = ['advisor', 'founder'] as const;
export type Signer = (typeof SIGNERS)[number];

const text = (max: number) => z.string().max(max).catch('');
const list = z.array(z.string().max(400)).max(500).catch([]);
export const guidanceSchema: z.ZodType<GuidanceContent> = z.object({
  date: text(10),
  start: text(5),
  minutes: z.number().int().min(0).max(1_440).catch(0),
  place: z.enum(GUIDANCE_PLACES).catch('visit'),
  advisor: text(120),
  organisation: text(200),
  business: text(200),
  planTitle: text(400),
  topic: text(2_000),
  advice: text(8_000),
  decisions: text(8_000),
  next: text(4_000),
  sections: list,
  cards: list,
  recordingId: text(20),
  recordingHash: text(64),
});
const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const sealedSchema = z.object({
  // Taken as stored: a changed field must affect the hash and not be repaired here.
  content: z.record(z.string(), z.unknown()),
  prev: hash.nullable(),
  hash,
  at: z.string().max(40),
  /** Absent in records of the first form, whose hash covers neither `at` nor `founder`. */
  form: z.literal(2).optional(),
  founder: z.union([hash, z.literal('')]).optional(),
});
export type SealedEntry = z.infer<typeof sealedSchema>;
export const signatureSchema = z.object({
  as: z.enum(SIGNERS),
  name: text(120),
  publicKey: hash,
  signature: z.string().regex(/^[0-9a-f]{128}$/),
  at: z.string().max(40),
  /** Absent in signatures of the first form, which cover the record's hash alone. */
  form: z.literal(2).optional(),
});
export type GuidanceSignature = z.infer<typeof signatureSchema>;

/** The trust in a signature. Only `paired` counts. */
export type SignatureTrust =
  /** The founder's own key, or one that the founder confirmed in person for this role. */
  | 'paired'
  /** Nobody has confirmed whose key it is. */
  | 'unpaired'
  /** Unconfirmed, under the name of somebody whose key was confirmed. */
  | 'newKey'
  /** Signed as the founder by a key that is not the founder's. */
  | 'notFounder'
  /** By a key that was reported lost, after that report. */
  | 'lost';
export type JudgedSignature = GuidanceSignature & {
  readonly trust: SignatureTrust;
  /** The role in which the founder confirmed the key; `undefined` if it is unconfirmed. */
  readonly pairedTo: string | undefined;
  /** Days from the session to the signature, by Japan's calendar; `undefined` if one of the two is not a day. */
  readonly daysAfter: number | undefined;
};

/** Faults of a sealed record. `changed`: its content does not match the hash. */
export type SealFault = 'changed' | 'missingBefore' | 'badSignature' | 'oneKey' | 'recordingChanged';
/**
 * Doubts about an intact record. `backdated`: written or signed more than {@link LATE_DAYS} after its day; `ahead`:
 * before it; `clock`: its time of sealing is before that of the previous record.
 */
export type SealDoubt =
  | 'notFounder'
  | 'newKey'
  | 'unpaired'
  | 'lost'
  | 'founderUnknown'
  | 'backdated'
  | 'ahead'
  | 'clock';
export type SealedRecord = {
  readonly id: string;
  readonly content: GuidanceContent;
  readonly prev: string | null;
  readonly hash: string;
  readonly at: string;
  /** The seal covers its time. */
  readonly isTimeSealed: boolean;
  readonly signatures: readonly JudgedSignature[];
  readonly faults: readonly SealFault[];
  readonly doubts: readonly SealDoubt[];
  /** Days from the session to the seal, or to the last signature that counts if that is later. */
  readonly daysAfter: number | undefined;
  /** The recording that the record refers to: present and unchanged, or absent (erased, or on another device). `undefined` without one. */
  readonly recording: 'same' | 'absent' | undefined;
  /** Signed by both with keys of their own; the owners of the keys are unknown. */
  readonly countersigned: boolean;
  /** Intact, and signed by the founder's key and by one that the founder confirmed as an advisor's: it is evidence. */
  readonly counted: boolean;
};

/** Days of guidance that count. Records written long after are not included: see {@link lateDays}. */
export const countedDays = (records: readonly SealedRecord[]): readonly string[] =>
  records.filter((r) => r.counted && !r.doubts.includes('backdated')).map((r) => r.content.date);
/** Days of records that would count, but were written or signed long after. */
export const lateDays = (records: readonly SealedRecord[]): readonly string[] =>
  records.filter((r) => r.counted && r.doubts.includes('backdated')).map((r) => r.content.date);

export const sealedOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('sealed');
export const signaturesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('signatures');
/** The key under which a signature is stored. */
export const signatureId = (record: string, { as, publicKey }: Pick<GuidanceSignature, 'as' | 'publicKey'>): string =>
  `${record}|${as}|${publicKey}`;
export const recordOfSignature = (id: string): string => id.split('|')[0] ?? '';

const sha256Text = (words: string): string => toHex(digest(new TextEncoder().encode(words)));
export const sealHash = (planId: string, facts: SealFacts, content: GuidanceContent): string =>
  sha256Text(canonicalSeal(planId, facts, content));
/** The hash that an entry must have, according to its own form. */
export const hashOfEntry = (planId: string, entry: SealedEntry): string => {
  const content = entry.content as GuidanceContent;
  return entry.form === 2
    ? sealHash(planId, { prev: entry.prev, at: entry.at, founder: entry.founder ?? '' }, content)
    : sha256Text(canonicalGuidance(planId, entry.prev, content));
};
/** The content of a signature (purpose `guidance`): the record, the role, the name and the time. None of it can be changed afterwards. */
export const signatureHash = (
  record: string,
  { as, name, at }: Pick<GuidanceSignature, 'as' | 'name' | 'at'>,
): string => sha256Text(JSON.stringify(['musubi guidance signature 2', record, as, name, at]));
export const holdsFor = (entry: SealedEntry, signature: GuidanceSignature, check: KeyCheck): boolean =>
  signature.form === 2
    ? check(signature, 'guidance', signatureHash(entry.hash, signature))
    : // The first form could be moved from one role to the other; beside a seal of the second form nobody makes it any more.
      entry.form === undefined && check(signature, 'guidance', entry.hash);

/** The hash of the record that no other one follows; the latest of several, if two people sealed concurrently. */
export function lastHash(doc: Y.Doc): string | null {
  const records = [...sealedOf(doc).values()].flatMap((value) => {
    const parsed = sealedSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  const followed = new Set(records.map((r) => r.prev));
  return (
    records
      .filter((r) => !followed.has(r.hash))
      .sort((a, b) => a.at.localeCompare(b.at) || a.hash.localeCompare(b.hash))
      .at(-1)?.hash ?? null
  );
}

/** The tolerated clock difference of two devices before the order of two seals is doubted. */
const CLOCK_MS = 60 * 60_000;

type Entry = SealedEntry & { readonly id: string };

/** All records of a document, by day, oldest first. */
export function readRecords(doc: Y.Doc, planId: string, keys: KeyView, check: KeyCheck): readonly SealedRecord[] {
  const entries = [...sealedOf(doc)].flatMap(([id, value]): Entry[] => {
    const parsed = sealedSchema.safeParse(value);
    return parsed.success ? [{ id, ...parsed.data }] : [];
  });
  const byHash = new Map(entries.map((entry) => [entry.hash, entry]));
  const signatures = new Map<string, GuidanceSignature[]>();
  for (const [id, value] of signaturesOf(doc)) {
    const parsed = signatureSchema.safeParse(value);
    const record = recordOfSignature(id);
    if (parsed.success) signatures.set(record, [...(signatures.get(record) ?? []), parsed.data]);
  }
  const recordings = new Map(readRecordings(doc).map((recording) => [recording.id, recording]));
  return entries
    .map((entry): SealedRecord => {
      const all = (signatures.get(entry.id) ?? []).sort((a, b) => a.at.localeCompare(b.at));
      const good = all.filter((s) => holdsFor(entry, s, check)).map((s) => judge(s, entry, keys));
      const content = guidanceSchema.parse(entry.content);
      const recorded = recordings.get(content.recordingId);
      const recording = !content.recordingHash
        ? undefined
        : !recorded
          ? ('absent' as const)
          : recordingHash(recorded) === content.recordingHash
            ? ('same' as const)
            : ('changed' as const);
      const faults: SealFault[] = [];
      if (hashOfEntry(planId, entry) !== entry.hash) faults.push('changed');
      if (entry.prev !== null && !byHash.has(entry.prev)) faults.push('missingBefore');
      if (good.length < all.length) faults.push('badSignature');
      if (recording === 'changed') faults.push('recordingChanged');
      const both = hasBoth(good);
      // One device that signs for both proves nothing.
      if (!both && SIGNERS.every((as) => good.some((s) => s.as === as))) faults.push('oneKey');
      const doubts = doubtsOf(entry, good, byHash.get(entry.prev ?? ''), keys);
      const trusted = good.filter((s) => s.trust === 'paired');
      const isWhole = faults.length === 0;
      return {
        id: entry.id,
        content,
        prev: entry.prev,
        hash: entry.hash,
        at: entry.at,
        isTimeSealed: entry.form === 2,
        signatures: good,
        faults,
        doubts,
        daysAfter: latest([daysAfter(content.date, entry.at), ...trusted.map((s) => s.daysAfter)]),
        recording: recording === 'changed' ? undefined : recording,
        countersigned: both && isWhole,
        counted:
          isWhole &&
          hasBoth(trusted) &&
          !(['founderUnknown', 'ahead'] as const).some((doubt) => doubts.includes(doubt)),
      };
    })
    .sort((a, b) => a.content.date.localeCompare(b.content.date) || a.at.localeCompare(b.at));
}

/** Signed in both roles with two keys. */
const hasBoth = (signatures: readonly GuidanceSignature[]): boolean =>
  signatures.some(
    (a) => a.as === 'advisor' && signatures.some((f) => f.as === 'founder' && f.publicKey !== a.publicKey),
  );
const latest = (days: readonly (number | undefined)[]): number | undefined => {
  const known = days.filter((n) => n !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};
const daysAfter = (date: string, at: string): number | undefined => {
  const day = japanDay(at);
  return day && isIsoDay(date) ? daysBetween(date, day) : undefined;
};

function judge(signature: GuidanceSignature, entry: Entry, keys: KeyView): JudgedSignature {
  const { publicKey, as, name } = signature;
  const person = as === 'advisor' ? keys.people.get(publicKey) : undefined;
  const isAdvisor = person?.as === 'advisor';
  const isFounder = as === 'founder' && keys.founders.has(publicKey);
  const isLost = keys.lost.get(publicKey)?.has(entry.hash) === false;
  const isKnownName =
    [...keys.people.values()].some((p) => p.key !== publicKey && sameName(p.name, name)) ||
    [...keys.founders].some(([key, own]) => key !== publicKey && sameName(own, name));
  const trust: SignatureTrust = isLost
    ? 'lost'
    : isFounder || isAdvisor
      ? 'paired'
      : as === 'founder' && keys.founders.size > 0
        ? 'notFounder'
        : isKnownName
          ? 'newKey'
          : 'unpaired';
  const pairedTo = isFounder ? keys.founders.get(publicKey) || name : person?.name;
  return { ...signature, trust, pairedTo, daysAfter: daysAfter(String(entry.content['date'] ?? ''), signature.at) };
}

function doubtsOf(
  entry: Entry,
  good: readonly JudgedSignature[],
  before: Entry | undefined,
  keys: KeyView,
): SealDoubt[] {
  const doubts: SealDoubt[] = [];
  for (const trust of ['notFounder', 'newKey', 'unpaired', 'lost'] as const)
    if (good.some((s) => s.trust === trust)) doubts.push(trust);
  const advisors = good.filter((s) => s.as === 'advisor' && s.trust === 'paired');
  // A device that stores the founder's key needs no other confirmation; elsewhere the advisor must have confirmed it too, and the seal must contain it.
  const isFounderKnown =
    keys.source === 'known' || (keys.source === 'claim' && advisors.some((s) => keys.vouchers.has(s.publicKey)));
  const hasFounder = good.some((s) => s.as === 'founder');
  const isOther = !!entry.founder && keys.source !== 'none' && !keys.founders.has(entry.founder);
  if ((hasFounder && !isFounderKnown) || (good.length > 0 && isOther)) doubts.push('founderUnknown');
  const sealed = daysAfter(String(entry.content['date'] ?? ''), entry.at);
  const last = latest([sealed, ...good.filter((s) => s.trust === 'paired').map((s) => s.daysAfter)]);
  if (last !== undefined && last > LATE_DAYS) doubts.push('backdated');
  if (sealed !== undefined && sealed < 0) doubts.push('ahead');
  if (before?.form === 2 && entry.form === 2 && Date.parse(entry.at) < Date.parse(before.at) - CLOCK_MS)
    doubts.push('clock');
  return doubts;
}
