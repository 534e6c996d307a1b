/**
 * Guidance as a file: records with their signatures, key ownership, and, for collaboration, topics, answers and drafts. Never
 * anything of `private:<plan>`: only what this module names is written. A file is untrusted: merging one adds missing valid entries,
 * overwrites no record, and reports what it refused.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { IMPORT_LIMITS } from '../kernel/importLimits.ts';
import { parseJson } from '../kernel/json.ts';
import { putTopic, readTopics, topicSchema, topicsOf } from './agenda.ts';
import { draftsOf } from './coaching.ts';
import { type KeyCheck, keyCheck } from './keyCheck.ts';
import { type KeyView, readKeys, readStatement, statementsOf } from './pairing.ts';
import {
  guidanceSchema,
  hashOfEntry,
  holdsFor,
  readRecords,
  recordOfSignature,
  type SealedRecord,
  sealedOf,
  sealedSchema,
  signatureId,
  signatureSchema,
  signaturesOf,
} from './records.ts';
import { answerSchema, answersOf, putAnswer, readAnswers } from './rehearsal.ts';
import { transact, UserOrigin } from './transact.ts';

const MOST = 20_000;
const rows = (maxKey: number) =>
  z.record(z.string().max(maxKey), z.unknown()).refine((all) => Object.keys(all).length <= MOST);

const fileSchema = z.object({
  format: z.literal('musubi-guidance'),
  /** Version 1 has no pairings: its signatures can be verified, but not attributed. */
  version: z.union([z.literal(1), z.literal(2)]),
  planId: z.string().regex(/^[0-9a-z]{16}$/),
  sealed: rows(40),
  signatures: rows(200),
  pairings: rows(64).default({}),
  topics: rows(40).default({}),
  answers: rows(400).default({}),
  drafts: rows(40).default({}),
});
export type GuidanceFile = z.infer<typeof fileSchema>;

/** Records, signatures and pairings as stored: enough to verify them anywhere, later. */
const evidenceOf = (doc: Y.Doc, planId: string) => ({
  format: 'musubi-guidance' as const,
  version: 2 as const,
  planId,
  sealed: sealedOf(doc).toJSON(),
  signatures: signaturesOf(doc).toJSON(),
  pairings: statementsOf(doc).toJSON(),
});
export const guidanceFile = (doc: Y.Doc, planId: string): string => JSON.stringify(evidenceOf(doc, planId), null, 1);

/** The evidence, plus the working data for collaboration. */
export const coachingFile = (doc: Y.Doc, planId: string): string => {
  const drafts = Object.fromEntries(
    [...draftsOf(doc)].flatMap(([id, map]) => (map instanceof Y.Map ? [[id, guidanceSchema.parse(map.toJSON())]] : [])),
  );
  const topics = Object.fromEntries(readTopics(doc).map(({ id, ...topic }) => [id, topic]));
  const answers = Object.fromEntries(readAnswers(doc).map(({ id, ...answer }) => [id, answer]));
  return JSON.stringify({ ...evidenceOf(doc, planId), topics, answers, drafts }, null, 1);
};

/** True if a document has anything that a file for collaboration would include. */
export const hasCoaching = (doc: Y.Doc): boolean =>
  [sealedOf(doc), statementsOf(doc), topicsOf(doc), answersOf(doc), draftsOf(doc)].some((map) => map.size > 0);

/** `undefined` if the text is not such a file. */
export function parseGuidanceFile(text: string): GuidanceFile | undefined {
  if (text.length > IMPORT_LIMITS.guidance.bytes) return undefined;
  const parsed = fileSchema.safeParse(parseJson(text, IMPORT_LIMITS.guidance.depth));
  return parsed.success ? parsed.data : undefined;
}

export type VerifiedGuidance = { readonly records: readonly SealedRecord[]; readonly keys: KeyView };

/**
 * Verifies a file of guidance records; `undefined` if the text is not one. `known` are the founder's keys (hex) that the verifier has from
 * elsewhere; without any, the only claim in the file is accepted if the advisor who signed has confirmed it.
 */
export function verifyGuidanceFile(text: string, known: readonly string[] = []): VerifiedGuidance | undefined {
  const file = parseGuidanceFile(text);
  if (!file) return undefined;
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const [key, value] of Object.entries(file.sealed)) sealedOf(doc).set(key, value);
    for (const [key, value] of Object.entries(file.signatures)) signaturesOf(doc).set(key, value);
    for (const [key, value] of Object.entries(file.pairings)) statementsOf(doc).set(key, value);
  });
  const check = keyCheck();
  const keys = readKeys(doc, file.planId, known, check);
  const records = readRecords(doc, file.planId, keys, check);
  doc.destroy();
  return { records, keys };
}

/** Why a part of a file was refused. `conflict`: another record with the same id exists already. */
export type Refusal = {
  readonly part: 'record' | 'signature' | 'pairing';
  readonly reason: 'unreadable' | 'changed' | 'conflict' | 'badSignature' | 'notFounder' | 'otherOwner';
  /** The day of the record, if known. */
  readonly date: string;
};
export type Merged = {
  readonly records: number;
  readonly signatures: number;
  readonly others: number;
  readonly refused: readonly Refusal[];
};

/**
 * Merges a file into a coaching document. `known` as for {@link readKeys}. The caller has checked that the file is of this plan.
 */
export function mergeGuidance(doc: Y.Doc, file: GuidanceFile, known: readonly string[]): Merged {
  const check = keyCheck();
  const refused: Refusal[] = [];
  let [records, signatures, others] = [0, 0, 0];
  transact(doc, new UserOrigin('merge'), () => {
    records = mergeRecords(doc, file, refused);
    others = mergeStatements(doc, file, known, check, refused);
    // Read after the pairings were merged: they determine the founder's key.
    signatures = mergeSignatures(doc, file, readKeys(doc, file.planId, known, check), check, refused);
    others += mergeNotes(doc, file);
  });
  return { records, signatures, others, refused };
}

function mergeRecords(doc: Y.Doc, file: GuidanceFile, refused: Refusal[]): number {
  let added = 0;
  for (const [id, value] of Object.entries(file.sealed)) {
    const entry = sealedSchema.safeParse(value);
    const date = entry.success ? guidanceSchema.parse(entry.data.content).date : '';
    const own = sealedSchema.safeParse(sealedOf(doc).get(id));
    if (!entry.success) refused.push({ part: 'record', reason: 'unreadable', date });
    else if (hashOfEntry(file.planId, entry.data) !== entry.data.hash)
      refused.push({ part: 'record', reason: 'changed', date });
    else if (!own.success) {
      sealedOf(doc).set(id, entry.data);
      draftsOf(doc).delete(id);
      added++;
    } else if (own.data.hash !== entry.data.hash) refused.push({ part: 'record', reason: 'conflict', date });
  }
  return added;
}

function mergeStatements(
  doc: Y.Doc,
  file: GuidanceFile,
  known: readonly string[],
  check: KeyCheck,
  refused: Refusal[],
): number {
  let added = 0;
  const { founders } = readKeys(doc, file.planId, known, check);
  for (const [id, value] of Object.entries(file.pairings)) {
    if (statementsOf(doc).has(id)) continue;
    const statement = readStatement(file.planId, id, value, check);
    if (!statement) refused.push({ part: 'pairing', reason: 'badSignature', date: '' });
    else if (statement.kind === 'claim' && founders.size > 0 && !founders.has(statement.key))
      refused.push({ part: 'pairing', reason: 'otherOwner', date: '' });
    else {
      const { id: _id, ...fields } = statement;
      statementsOf(doc).set(id, fields);
      added++;
    }
  }
  return added;
}

function mergeSignatures(doc: Y.Doc, file: GuidanceFile, keys: KeyView, check: KeyCheck, refused: Refusal[]): number {
  let added = 0;
  for (const [id, value] of Object.entries(file.signatures)) {
    const entry = sealedSchema.safeParse(sealedOf(doc).get(recordOfSignature(id)));
    const signature = signatureSchema.safeParse(value);
    const date = entry.success ? guidanceSchema.parse(entry.data.content).date : '';
    // Of a record that was refused: already reported.
    if (!entry.success) continue;
    if (!signature.success || !holdsFor(entry.data, signature.data, check))
      refused.push({ part: 'signature', reason: 'badSignature', date });
    else if (signature.data.as === 'founder' && keys.founders.size > 0 && !keys.founders.has(signature.data.publicKey))
      refused.push({ part: 'signature', reason: 'notFounder', date });
    else {
      const key = signatureId(recordOfSignature(id), signature.data);
      if (signaturesOf(doc).has(key)) continue;
      signaturesOf(doc).set(key, signature.data);
      added++;
    }
  }
  return added;
}

/** Merges topics, answers and drafts that are missing here; of an answer on both sides the later one is kept. */
function mergeNotes(doc: Y.Doc, file: GuidanceFile): number {
  let added = 0;
  for (const [id, value] of Object.entries(file.topics)) {
    const topic = topicSchema.safeParse(value);
    if (!topic.success || topicsOf(doc).has(id)) continue;
    putTopic(doc, id, topic.data);
    added++;
  }
  const own = new Map(readAnswers(doc).map((answer) => [answer.id, answer]));
  for (const [id, value] of Object.entries(file.answers)) {
    const answer = answerSchema.safeParse(value);
    if (!answer.success || (own.get(id)?.at ?? '') >= answer.data.at) continue;
    putAnswer(doc, { id, ...answer.data });
    added++;
  }
  for (const [id, value] of Object.entries(file.drafts)) {
    const draft = guidanceSchema.safeParse(value);
    if (!draft.success || draftsOf(doc).has(id) || sealedOf(doc).has(id)) continue;
    draftsOf(doc).set(id, new Y.Map(Object.entries(draft.data)));
    added++;
  }
  return added;
}
