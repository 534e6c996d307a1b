/**
 * The only owner of the shape of `coaching:<plan>`: drafts of guidance records, and the current session. Its parts: sealed records
 * (`records.ts`), key ownership (`pairing.ts`), a first meeting (`meeting.ts`), topics, recordings, answers.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import type { GuidanceContent } from '../domain/coaching/guidance.ts';
import { type Disposable, toDisposable } from '../kernel/disposable.ts';
import { Emitter } from '../kernel/emitter.ts';
import { sameJson } from '../kernel/json.ts';
import { readTopics, type Topic, topicsOf } from './agenda.ts';
import { keyCheck } from './keyCheck.ts';
import { type Meeting, meetingOf, readMeeting } from './meeting.ts';
import { type KeyView, readKeys, statementsOf } from './pairing.ts';
import { type Consent, type Recording, readRecordings, recordingHash, recordingsOf } from './recording.ts';
import {
  type GuidanceSignature,
  guidanceSchema,
  lastHash,
  readRecords,
  type SealedRecord,
  sealedOf,
  sealHash,
  signatureId,
  signaturesOf,
} from './records.ts';
import { answersOf, type RehearsalAnswer, readAnswers } from './rehearsal.ts';
import type { Signed } from './signature.ts';
import { transact, UserOrigin } from './transact.ts';

const text = (max: number) => z.string().max(max).catch('');
const sessionSchema = z.object({
  startedAt: z.string().max(40),
  by: z.string().max(40),
  byName: text(120),
  /** A version of the plan at the start of the session, on the machine of the person who started it. */
  version: z.string().max(20).optional().catch(undefined),
});
export type LiveSession = z.infer<typeof sessionSchema>;
/** Somebody asks to record the current session; recording starts only when two people have consented. */
const askedSchema = z.object({
  id: z.string().max(20),
  by: z.string().max(40),
  byName: text(120),
  at: z.string().max(40),
});
const consentSchema = z.object({ name: text(120), at: z.string().max(40) });
export type AskedRecording = z.infer<typeof askedSchema> & { readonly consents: readonly Consent[] };

export type GuidanceDraft = { readonly id: string; readonly content: GuidanceContent };

export const draftsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('drafts');
const liveOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('session');

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

/**
 * Appends a draft to the chain as a sealed record. Its content can no longer be changed, only signed. `founder` is the founder's public key as known
 * to the sealer, empty if nobody has claimed the plan. Returns the hash to be signed; `undefined` if there is no such draft.
 */
export function sealDraft(doc: Y.Doc, planId: string, id: string, at: string, founder: string): string | undefined {
  const draft = draftsOf(doc).get(id);
  if (!(draft instanceof Y.Map)) return undefined;
  const written = guidanceSchema.parse(draft.toJSON());
  // A recording that has not ended here may still grow: its last events arrive before its end. A hash of half of it would look like tampering later.
  const recorded = readRecordings(doc).find(
    ({ id: named, endedAt }) => named === written.recordingId && endedAt !== '',
  );
  const content = { ...written, recordingHash: recorded ? recordingHash(recorded) : '' };
  const prev = lastHash(doc);
  const sealed = sealHash(planId, { prev, at, founder }, content);
  transact(doc, new UserOrigin('sealDraft'), () => {
    sealedOf(doc).set(id, { content, prev, hash: sealed, at, form: 2, founder });
    draftsOf(doc).delete(id);
  });
  return sealed;
}

/** Adds a signature of {@link signatureHash} for the record with this id. */
export function addSignature(
  doc: Y.Doc,
  record: string,
  { as, name, at }: Pick<GuidanceSignature, 'as' | 'name' | 'at'>,
  { publicKey, signature }: Signed,
): void {
  const stored: GuidanceSignature = { as, name, publicKey, signature, at, form: 2 };
  transact(doc, new UserOrigin('sign'), () => signaturesOf(doc).set(signatureId(record, stored), stored));
}

export function setSession(doc: Y.Doc, session: LiveSession | undefined): void {
  transact(doc, new UserOrigin('session'), () => {
    if (session) liveOf(doc).set('now', session);
    else for (const key of [...liveOf(doc).keys()]) liveOf(doc).delete(key);
  });
}

/** Asks for a recording, with the caller's own consent. */
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
/** Declined, or ended: by anybody, at any time. */
export function clearRecording(doc: Y.Doc): void {
  transact(doc, new UserOrigin('record'), () => {
    for (const key of [...liveOf(doc).keys()]) if (key !== 'now') liveOf(doc).delete(key);
  });
}

/** The read model. */
export class CoachingStore implements Disposable {
  private readonly doc: Y.Doc;
  private readonly planId: string;
  private recordCache: readonly SealedRecord[] | undefined;
  private keyCache: KeyView | undefined;
  private readonly check = keyCheck();
  private known: readonly string[];
  private readonly changed = new Emitter<void>();
  private readonly subscription: Disposable;
  readonly onDidChange = this.changed.on;

  /** `known` are the founder's keys that this device stores for the plan; see `pairing.ts`. */
  constructor(doc: Y.Doc, planId: string, known: readonly string[] = []) {
    this.doc = doc;
    this.planId = planId;
    this.known = known;
    const onChange = () => {
      this.recordCache = undefined;
      this.keyCache = undefined;
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
      statementsOf(doc),
      meetingOf(doc),
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
    this.recordCache ??= readRecords(this.doc, this.planId, this.keys, this.check);
    return this.recordCache;
  }

  get keys(): KeyView {
    this.keyCache ??= readKeys(this.doc, this.planId, this.known, this.check);
    return this.keyCache;
  }
  /** Sets the founder's keys that this device stores. */
  know(known: readonly string[]): void {
    if (sameJson(known, this.known)) return;
    this.known = known;
    this.recordCache = undefined;
    this.keyCache = undefined;
    this.changed.fire();
  }
  /** The current first meeting; `now` in milliseconds. */
  meeting(now: number): Meeting | undefined {
    return readMeeting(this.doc, now);
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
