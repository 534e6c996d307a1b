/** Two people with their own keys, an outsider, and what their devices write into a plan's coaching document. */
import * as Y from 'yjs';
import { addSignature, putDraft, sealDraft } from '../shared/doc/coaching.ts';
import { addStatement, type StatementFields, statementHash, statementOf } from '../shared/doc/pairing.ts';
import { type Signer, signatureHash } from '../shared/doc/records.ts';
import { signHash } from '../shared/doc/signature.ts';
import type { GuidanceContent } from '../shared/domain/coaching/guidance.ts';

export const PLAN = 'abcdefgh01234567';

export type Device = { readonly name: string; readonly seed: Uint8Array; readonly key: string };
const device = (name: string, byte: number): Device => {
  const seed = new Uint8Array(32).fill(byte);
  return { name, seed, key: signHash(seed, 'pairing', '0'.repeat(64)).publicKey };
};
export const FOUNDER = device('山田花子', 2);
export const ADVISOR = device('佐藤健一', 1);
/** Joins as 「山田 花子」. */
export const INTRUDER = device('山田 花子', 9);

export const recordId = (n: number): string => `record00000000${String(n).padStart(2, '0')}`;
export const CONTENT: GuidanceContent = {
  date: '2026-05-20',
  start: '14:00',
  minutes: 60,
  place: 'visit',
  advisor: '佐藤健一',
  organisation: '清水商工会議所',
  business: '山田商店',
  planTitle: '酒粕の洗顔料',
  topic: '原価',
  advice: '原価を三つに分けて見積もる',
  decisions: '',
  next: '見積もりを取る',
  sections: ['資金'],
  cards: [],
  recordingId: '',
  recordingHash: '',
};

/** A device makes a statement about a key; by default about its own. */
export function say(
  doc: Y.Doc,
  by: Device,
  given: Pick<StatementFields, 'kind'> & Partial<StatementFields>,
  planId = PLAN,
): string {
  const fields = statementOf({ by: by.key, name: by.name, at: '2026-05-01T01:00:00.000Z', ...given });
  const hash = statementHash(planId, fields);
  addStatement(doc, planId, fields, signHash(by.seed, 'pairing', hash));
  return hash;
}
/** The founder claims the plan, after both have compared numbers. */
export function pairBoth(doc: Y.Doc): void {
  say(doc, FOUNDER, { kind: 'claim', as: 'founder' });
  say(doc, FOUNDER, { kind: 'pair', key: ADVISOR.key, name: ADVISOR.name, as: 'advisor', how: 'digits' });
  say(doc, ADVISOR, { kind: 'pair', key: FOUNDER.key, name: FOUNDER.name, as: 'founder', how: 'digits' });
}

/** Seals a record of a day at an ISO time; the seal names the founder's key. */
export function seal(doc: Y.Doc, n: number, date: string, at: string, founder = FOUNDER.key): string {
  putDraft(doc, recordId(n), { ...CONTENT, date });
  const hash = sealDraft(doc, PLAN, recordId(n), at, founder);
  if (!hash) throw new Error('nothing to seal');
  return hash;
}
export function sign(doc: Y.Doc, n: number, hash: string, as: Signer, by: Device, at: string): void {
  const said = { as, name: by.name, at };
  addSignature(doc, recordId(n), said, signHash(by.seed, 'guidance', signatureHash(hash, said)));
}
/** A record that both sign when it is sealed. */
export function keep(doc: Y.Doc, n: number, date: string, at = `${date}T10:00:00.000Z`): string {
  const hash = seal(doc, n, date, at);
  sign(doc, n, hash, 'advisor', ADVISOR, at);
  sign(doc, n, hash, 'founder', FOUNDER, at);
  return hash;
}
/** Writes into a shared map as a hostile client would. */
export const tamper = (
  doc: Y.Doc,
  map: string,
  id: string,
  change: (value: Record<string, unknown>) => unknown,
): void => {
  const shared = doc.getMap<unknown>(map);
  shared.set(id, change(structuredClone(shared.get(id)) as Record<string, unknown>));
};
export const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};
