import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { canonicalGuidance, type GuidanceContent } from '../domain/coaching/guidance.ts';
import { fromHex } from '../kernel/hex.ts';
import { addSignature, CoachingStore, deleteDraft, putDraft, type SealedRecord, sealDraft } from './coaching.ts';
import { signHash, verifyHash } from './signature.ts';

const PLAN = 'abcdefgh01234567';
const advisorKey = new Uint8Array(32).fill(1);
const founderKey = new Uint8Array(32).fill(2);
const id = (n: number) => `record000000000${n}`.slice(0, 16).padEnd(16, '0');
const at = (n: number) => `2026-0${n}-20T10:00:00.000Z`;
const content = (n: number): GuidanceContent => ({
  date: `2026-0${n}-20`,
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
});
/** Seals and has both sign. */
function keep(doc: Y.Doc, n: number): void {
  putDraft(doc, id(n), content(n));
  const hash = sealDraft(doc, PLAN, id(n), at(n));
  if (!hash) throw new Error('nothing to seal');
  addSignature(doc, id(n), 'advisor', '佐藤', signHash(advisorKey, 'guidance', hash), at(n));
  addSignature(doc, id(n), 'founder', '山田', signHash(founderKey, 'guidance', hash), at(n));
}
const records = (doc: Y.Doc): readonly SealedRecord[] => new CoachingStore(doc, PLAN).records;
/** Writes into the shared type as a hostile editor would. */
const tamper = (doc: Y.Doc, n: number, change: (sealed: Record<string, unknown>) => unknown): void => {
  const map = doc.getMap<unknown>('sealed');
  map.set(id(n), change(structuredClone(map.get(id(n))) as Record<string, unknown>));
};

describe('guidance records', () => {
  it('are chained, countersigned, and verify on another machine', () => {
    const doc = new Y.Doc();
    for (const n of [1, 2, 3]) keep(doc, n);
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc));
    const list = records(elsewhere);
    expect(list.map((r) => [r.content.date, r.countersigned, r.faults])).toEqual([
      ['2026-01-20', true, []],
      ['2026-02-20', true, []],
      ['2026-03-20', true, []],
    ]);
    expect(list.map((r) => r.prev)).toEqual([null, list[0]?.hash, list[1]?.hash]);
  });

  it('verify with nothing of ours: SHA-256 and Ed25519 of Node on the documented text', () => {
    const doc = new Y.Doc();
    keep(doc, 1);
    const [record] = records(doc);
    const text = canonicalGuidance(PLAN, null, content(1));
    expect(record?.hash).toBe(createHash('sha256').update(text).digest('hex'));
    for (const s of record?.signatures ?? []) {
      const spki = Buffer.concat([
        Buffer.from('302a300506032b6570032100', 'hex'),
        fromHex(s.publicKey) ?? Buffer.alloc(0),
      ]);
      const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
      const signed = Buffer.from(`musubi guidance 1 ${record?.hash}`);
      expect(verify(null, signed, key, fromHex(s.signature) ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('show every tampering, with the record it was done to', () => {
    const cases: [string, (doc: Y.Doc) => void, (list: readonly SealedRecord[]) => void][] = [
      [
        'a changed word',
        (doc) => tamper(doc, 2, (s) => ({ ...s, content: { ...(s['content'] as object), advice: '何もしない' } })),
        (list) => expect(list.map((r) => r.faults)).toEqual([[], ['changed'], []]),
      ],
      [
        'a changed day with a new hash of its own',
        (doc) =>
          tamper(doc, 2, (s) => {
            const changed = { ...content(2), date: '2026-02-01' };
            const prev = s['prev'] as string;
            return {
              ...s,
              content: changed,
              hash: createHash('sha256')
                .update(canonicalGuidance(PLAN, prev, changed))
                .digest('hex'),
            };
          }),
        (list) => expect(list.map((r) => r.faults)).toEqual([[], ['badSignature'], ['missingBefore']]),
      ],
      [
        'a field that is added',
        (doc) => tamper(doc, 1, (s) => ({ ...s, content: { ...(s['content'] as object), minutes: 6_000 } })),
        (list) => expect(list[0]?.faults).toEqual(['changed']),
      ],
      [
        'a record that is taken away',
        (doc) => doc.getMap('sealed').delete(id(2)),
        (list) => expect(list.map((r) => r.faults)).toEqual([[], ['missingBefore']]),
      ],
      [
        'a signature of another record',
        (doc) => {
          const other = doc.getMap<Record<string, unknown>>('signatures');
          const [key, value] = [...other].find(([k]) => k.startsWith(`${id(1)}|founder`)) ?? ['', {}];
          other.set(key.replace(id(1), id(2)), value);
        },
        (list) => expect(list.map((r) => r.faults)).toEqual([[], ['badSignature'], []]),
      ],
    ];
    for (const [name, act, look] of cases) {
      const doc = new Y.Doc();
      for (const n of [1, 2, 3]) keep(doc, n);
      act(doc);
      const list = records(doc);
      look(list);
      expect(
        list.every((r) => r.countersigned),
        name,
      ).toBe(false);
    }
  });

  it('count only with two keys: one device cannot sign for both', () => {
    const doc = new Y.Doc();
    putDraft(doc, id(1), content(1));
    const hash = sealDraft(doc, PLAN, id(1), at(1)) ?? '';
    addSignature(doc, id(1), 'advisor', '佐藤', signHash(advisorKey, 'guidance', hash), at(1));
    expect(records(doc)[0]).toMatchObject({ countersigned: false, faults: [] });
    addSignature(doc, id(1), 'founder', '山田', signHash(advisorKey, 'guidance', hash), at(1));
    expect(records(doc)[0]).toMatchObject({ countersigned: false, faults: ['oneKey'] });
  });

  it('sealed by two people apart, both stay, and the next one follows', () => {
    const doc = new Y.Doc();
    keep(doc, 1);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    keep(doc, 2);
    keep(other, 3);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    keep(doc, 4);
    expect(records(doc).map((r) => r.faults)).toEqual([[], [], [], []]);
    expect(records(doc).every((r) => r.countersigned)).toBe(true);
  });

  it('drafts are filled field by field, and what a peer wrote badly never throws', () => {
    const doc = new Y.Doc();
    const store = new CoachingStore(doc, PLAN);
    putDraft(doc, id(1), { topic: '原価' });
    putDraft(doc, id(1), { minutes: 30 });
    expect(store.drafts[0]?.content).toMatchObject({ topic: '原価', minutes: 30, place: 'visit' });
    deleteDraft(doc, id(1));
    expect(store.drafts).toEqual([]);
    expect(sealDraft(doc, PLAN, id(1), at(1))).toBeUndefined();
    doc.getMap<unknown>('sealed').set('x', { content: 'nonsense', hash: 1 });
    doc.getMap<unknown>('sealed').set('y', { content: {}, prev: null, hash: '0'.repeat(64), at: '' });
    doc.getMap<unknown>('signatures').set('y|advisor|1', { as: 'nobody' });
    doc.getMap<unknown>('drafts').set('z', 3);
    doc.getMap<unknown>('session').set('now', []);
    expect(store.records.map((r) => r.faults)).toEqual([['changed']]);
    expect(store.drafts).toEqual([]);
    expect(store.session).toBeUndefined();
  });
});

describe('signatures', () => {
  it('hold for one hash and one purpose; anything else is false, never an exception', () => {
    const hash = 'a'.repeat(64);
    const signed = signHash(advisorKey, 'guidance', hash);
    expect(verifyHash(signed, 'guidance', hash)).toBe(true);
    expect(verifyHash(signed, 'guidance', 'b'.repeat(64))).toBe(false);
    for (const bad of ['', 'zz', 'AB'.repeat(32), '00'.repeat(32), 'ff'.repeat(32)])
      expect(verifyHash({ ...signed, publicKey: bad }, 'guidance', hash)).toBe(false);
    expect(verifyHash({ ...signed, signature: 'ff'.repeat(64) }, 'guidance', hash)).toBe(false);
    expect(() => signHash(new Uint8Array(31), 'guidance', hash)).toThrow(RangeError);
  });
});
