/**
 * The only owner of the shape of `coaching:<plan>`: drafts of guidance records, sealed records and their signatures, and the session that is
 * going on. A sealed record is never changed: it carries the hash of its content and of the record before it, and who changes it is found out.
 */
import { digest } from 'lib0/hash/sha256';
import * as Y from 'yjs';
import { z } from 'zod';
import { canonicalGuidance, GUIDANCE_PLACES, type GuidanceContent } from '../domain/coaching/guidance.ts';
import { type Disposable, toDisposable } from '../kernel/disposable.ts';
import { Emitter } from '../kernel/emitter.ts';
import { toHex } from '../kernel/hex.ts';
import { parseJson } from '../kernel/json.ts';
import { readTopics, type Topic, topicsOf } from './agenda.ts';
import { type Consent, type Recording, readRecordings, recordingsOf } from './recording.ts';
import { answersOf, type RehearsalAnswer, readAnswers } from './rehearsal.ts';
import { type Signed, verifyHash } from './signature.ts';
import { transact, UserOrigin } from './transact.ts';

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
});
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const sealedSchema = z.object({
  // Taken as they lie there: a field that was changed must show in the hash and not be mended here.
  content: z.record(z.string(), z.unknown()),
  prev: hash.nullable(),
  hash,
  at: z.string().max(40),
});
const signatureSchema = z.object({
  as: z.enum(SIGNERS),
  name: text(120),
  publicKey: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
  at: z.string().max(40),
});
export type GuidanceSignature = z.infer<typeof signatureSchema>;
const sessionSchema = z.object({
  startedAt: z.string().max(40),
  by: z.string().max(40),
  byName: text(120),
  /** A version of the plan as it was at the beginning, on the machine of who began. */
  version: z.string().max(20).optional().catch(undefined),
});
export type LiveSession = z.infer<typeof sessionSchema>;
/** Somebody asks to record the session that is going on; it begins when two people have consented, and never before. */
const askedSchema = z.object({
  id: z.string().max(20),
  by: z.string().max(40),
  byName: text(120),
  at: z.string().max(40),
});
const consentSchema = z.object({ name: text(120), at: z.string().max(40) });
export type AskedRecording = z.infer<typeof askedSchema> & { readonly consents: readonly Consent[] };

/** What can be wrong with a sealed record. `changed`: its words are not those that were signed. */
export type SealFault = 'changed' | 'missingBefore' | 'badSignature' | 'oneKey';
export type SealedRecord = {
  readonly id: string;
  readonly content: GuidanceContent;
  readonly prev: string | null;
  readonly hash: string;
  readonly at: string;
  readonly signatures: readonly GuidanceSignature[];
  readonly faults: readonly SealFault[];
  /** Whole, and signed by both with keys of their own: it counts. */
  readonly countersigned: boolean;
};
/** Days of guidance that count: signed by both. */
export const countedDays = (records: readonly SealedRecord[]): readonly string[] =>
  records.filter((r) => r.countersigned).map((r) => r.content.date);
export type GuidanceDraft = { readonly id: string; readonly content: GuidanceContent };

const draftsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('drafts');
const sealedOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('sealed');
const signaturesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('signatures');
const liveOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('session');

export const guidanceHash = (planId: string, prev: string | null, content: GuidanceContent): string =>
  toHex(digest(new TextEncoder().encode(canonicalGuidance(planId, prev, content))));

export function putDraft(doc: Y.Doc, id: string, patch: Partial<GuidanceContent>): void {
  transact(doc, new UserOrigin('putDraft'), () => {
    let draft = draftsOf(doc).get(id);
    if (!(draft instanceof Y.Map)) {
      draft = new Y.Map<unknown>();
      draftsOf(doc).set(id, draft);
    }
    for (const [field, value] of Object.entries(patch))
      if (JSON.stringify(draft.get(field)) !== JSON.stringify(value)) draft.set(field, value);
  });
}

export function deleteDraft(doc: Y.Doc, id: string): void {
  transact(doc, new UserOrigin('deleteDraft'), () => draftsOf(doc).delete(id));
}

/** Freezes a draft behind the last record. What it says can no longer be changed, only signed. */
export function sealDraft(doc: Y.Doc, planId: string, id: string, at: string): string | undefined {
  const draft = draftsOf(doc).get(id);
  if (!(draft instanceof Y.Map)) return undefined;
  const content = guidanceSchema.parse(draft.toJSON());
  const prev = lastHash(doc);
  const sealed = guidanceHash(planId, prev, content);
  transact(doc, new UserOrigin('sealDraft'), () => {
    sealedOf(doc).set(id, { content, prev, hash: sealed, at });
    draftsOf(doc).delete(id);
  });
  return sealed;
}

/** The hash of the record that no other one follows; the latest of several, when two people sealed apart. */
function lastHash(doc: Y.Doc): string | null {
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

export function addSignature(
  doc: Y.Doc,
  record: string,
  as: Signer,
  name: string,
  { publicKey, signature }: Signed,
  at: string,
): void {
  transact(doc, new UserOrigin('sign'), () =>
    signaturesOf(doc).set(`${record}|${as}|${publicKey}`, { as, name, publicKey, signature, at }),
  );
}

export function setSession(doc: Y.Doc, session: LiveSession | undefined): void {
  transact(doc, new UserOrigin('session'), () => {
    if (session) liveOf(doc).set('now', session);
    else for (const key of [...liveOf(doc).keys()]) liveOf(doc).delete(key);
  });
}

/** Asks for a recording, with one's own consent. */
export function askRecording(doc: Y.Doc, asked: Omit<AskedRecording, 'consents'>): void {
  transact(doc, new UserOrigin('record'), () => {
    clearRecording(doc);
    liveOf(doc).set('recording', asked);
    liveOf(doc).set(`consent|${asked.by}`, { name: asked.byName, at: asked.at });
  });
}
export function consentTo(doc: Y.Doc, person: string, name: string, at: string): void {
  transact(doc, new UserOrigin('record'), () => liveOf(doc).set(`consent|${person}`, { name, at }));
}
/** Declined, or ended: by anybody, at any moment. */
export function clearRecording(doc: Y.Doc): void {
  transact(doc, new UserOrigin('record'), () => {
    for (const key of [...liveOf(doc).keys()]) if (key !== 'now') liveOf(doc).delete(key);
  });
}

const guidanceFileSchema = z.object({
  format: z.literal('musubi-guidance'),
  version: z.literal(1),
  planId: z.string().regex(/^[0-9a-z]{16}$/),
  sealed: z.record(z.string().max(40), z.unknown()),
  signatures: z.record(z.string().max(200), z.unknown()),
});

/** Sealed records and their signatures as they lie in the document: enough to verify them anywhere, later. */
export const guidanceFile = (doc: Y.Doc, planId: string): string =>
  JSON.stringify(
    {
      format: 'musubi-guidance',
      version: 1,
      planId,
      sealed: sealedOf(doc).toJSON(),
      signatures: signaturesOf(doc).toJSON(),
    },
    null,
    1,
  );

/** Verifies such a file; undefined for a text that is none. */
export function verifyGuidanceFile(file: string): readonly SealedRecord[] | undefined {
  const parsed = guidanceFileSchema.safeParse(parseJson(file));
  if (!parsed.success) return undefined;
  const { sealed, signatures, planId } = parsed.data;
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const [key, value] of Object.entries(sealed)) sealedOf(doc).set(key, value);
    for (const [key, value] of Object.entries(signatures)) signaturesOf(doc).set(key, value);
  });
  const records = readRecords(doc, planId, (signature, hashed) => verifyHash(signature, 'guidance', hashed));
  doc.destroy();
  return records;
}

/** The read model. Records are verified on reading, by whoever reads: nothing is believed because it says so. */
export class CoachingStore implements Disposable {
  private readonly doc: Y.Doc;
  private readonly planId: string;
  private cache: readonly SealedRecord[] | undefined;
  /** Signatures that were looked at once: typing in a draft reads the records anew. */
  private readonly verified = new Map<string, boolean>();
  private readonly changed = new Emitter<void>();
  private readonly subscription: Disposable;
  readonly onDidChange = this.changed.on;

  constructor(doc: Y.Doc, planId: string) {
    this.doc = doc;
    this.planId = planId;
    const onChange = () => {
      this.cache = undefined;
      this.changed.fire();
    };
    const types = [
      draftsOf(doc),
      sealedOf(doc),
      signaturesOf(doc),
      liveOf(doc),
      topicsOf(doc),
      recordingsOf(doc),
      answersOf(doc),
    ] as Y.AbstractType<unknown>[];
    for (const type of types) type.observeDeep(onChange as never);
    this.subscription = toDisposable(() => {
      for (const type of types) type.unobserveDeep(onChange as never);
    });
  }

  get drafts(): readonly GuidanceDraft[] {
    return [...draftsOf(this.doc)]
      .flatMap(([id, map]) => (map instanceof Y.Map ? [{ id, content: guidanceSchema.parse(map.toJSON()) }] : []))
      .sort((a, b) => a.content.date.localeCompare(b.content.date) || a.id.localeCompare(b.id));
  }

  /** By day, oldest first. */
  get records(): readonly SealedRecord[] {
    this.cache ??= readRecords(this.doc, this.planId, (signature, hashed) => {
      const key = `${signature.publicKey} ${signature.signature} ${hashed}`;
      const known = this.verified.get(key) ?? verifyHash(signature, 'guidance', hashed);
      this.verified.set(key, known);
      return known;
    });
    return this.cache;
  }

  get asked(): AskedRecording | undefined {
    const live = liveOf(this.doc);
    const parsed = askedSchema.safeParse(live.get('recording'));
    if (!parsed.success) return undefined;
    const consents = [...live].flatMap(([key, value]) => {
      const consent = key.startsWith('consent|') ? consentSchema.safeParse(value) : undefined;
      return consent?.success ? [{ id: key.slice('consent|'.length), ...consent.data }] : [];
    });
    return { ...parsed.data, consents };
  }
  get recordings(): readonly Recording[] {
    return readRecordings(this.doc);
  }

  get topics(): readonly Topic[] {
    return readTopics(this.doc);
  }

  get answers(): readonly RehearsalAnswer[] {
    return readAnswers(this.doc);
  }

  get session(): LiveSession | undefined {
    const parsed = sessionSchema.safeParse(liveOf(this.doc).get('now'));
    return parsed.success ? parsed.data : undefined;
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

function readRecords(
  doc: Y.Doc,
  planId: string,
  holds: (signature: GuidanceSignature, hashed: string) => boolean,
): readonly SealedRecord[] {
  const raw = [...sealedOf(doc)].flatMap(([id, value]) => {
    const parsed = sealedSchema.safeParse(value);
    return parsed.success ? [{ id, ...parsed.data }] : [];
  });
  const hashes = new Set(raw.map((r) => r.hash));
  const signatures = new Map<string, GuidanceSignature[]>();
  for (const [key, value] of signaturesOf(doc)) {
    const parsed = signatureSchema.safeParse(value);
    const [record = ''] = key.split('|');
    if (parsed.success) signatures.set(record, [...(signatures.get(record) ?? []), parsed.data]);
  }
  return raw
    .map((r): SealedRecord => {
      const own = (signatures.get(r.id) ?? []).sort((a, b) => a.at.localeCompare(b.at));
      const faults: SealFault[] = [];
      if (guidanceHash(planId, r.prev, r.content as GuidanceContent) !== r.hash) faults.push('changed');
      if (r.prev !== null && !hashes.has(r.prev)) faults.push('missingBefore');
      const good = own.filter((s) => holds(s, r.hash));
      if (good.length < own.length) faults.push('badSignature');
      const keys = (as: Signer) => good.filter((s) => s.as === as).map((s) => s.publicKey);
      const both = keys('advisor').length > 0 && keys('founder').length > 0;
      // One device that signs for both proves nothing.
      const twoKeys = keys('advisor').some((a) => keys('founder').some((f) => f !== a));
      if (both && !twoKeys) faults.push('oneKey');
      return {
        id: r.id,
        content: guidanceSchema.parse(r.content),
        prev: r.prev,
        hash: r.hash,
        at: r.at,
        signatures: good,
        faults,
        countersigned: both && twoKeys && faults.length === 0,
      };
    })
    .sort((a, b) => a.content.date.localeCompare(b.content.date) || a.at.localeCompare(b.at));
}
