import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  ADVISOR,
  CONTENT,
  copyOf,
  FOUNDER,
  keep,
  PLAN,
  pairBoth,
  recordId,
  seal,
  sign,
  tamper,
} from '../../tests/guidanceFixture.ts';
import { canonicalSeal } from '../domain/coaching/guidance.ts';
import { fromHex } from '../kernel/hex.ts';
import { CoachingStore, deleteDraft, putDraft, sealDraft } from './coaching.ts';
import type { SealedRecord } from './records.ts';
import { signHash, verifyHash } from './signature.ts';

const DAYS = ['', '2026-01-20', '2026-02-20', '2026-03-20', '2026-04-20'];
const records = (doc: Y.Doc): readonly SealedRecord[] => new CoachingStore(doc, PLAN).records;
const paired = (): Y.Doc => {
  const doc = new Y.Doc();
  pairBoth(doc);
  return doc;
};
const keepDay = (doc: Y.Doc, n: number) => keep(doc, n, DAYS[n] ?? '');

describe('guidance records', () => {
  it('are chained, countersigned, and valid on another machine', () => {
    const doc = paired();
    for (const n of [1, 2, 3]) keepDay(doc, n);
    const list = records(copyOf(doc));
    expect(list.map((r) => [r.content.date, r.counted, r.faults, r.doubts])).toEqual([
      ['2026-01-20', true, [], []],
      ['2026-02-20', true, [], []],
      ['2026-03-20', true, [], []],
    ]);
    expect(list.map((r) => r.prev)).toEqual([null, list[0]?.hash, list[1]?.hash]);
  });

  it('can be verified without our code: SHA-256 and Ed25519 of Node on the documented text', () => {
    const doc = paired();
    keepDay(doc, 1);
    const [record] = records(doc);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const facts = { prev: null, at: '2026-01-20T10:00:00.000Z', founder: FOUNDER.key };
    expect(record?.hash).toBe(sha256(canonicalSeal(PLAN, facts, { ...CONTENT, date: '2026-01-20' })));
    expect(record?.signatures).toHaveLength(2);
    for (const s of record?.signatures ?? []) {
      const spki = Buffer.concat([
        Buffer.from('302a300506032b6570032100', 'hex'),
        fromHex(s.publicKey) ?? Buffer.alloc(0),
      ]);
      const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
      const said = sha256(JSON.stringify(['musubi guidance signature 2', record?.hash, s.as, s.name, s.at]));
      const signed = Buffer.from(`musubi guidance 1 ${said}`);
      expect(verify(null, signed, key, fromHex(s.signature) ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('detect any tampering, and name the affected record', () => {
    const cases: [string, (doc: Y.Doc) => void, SealedRecord['faults'][]][] = [
      [
        'a changed word',
        (doc) =>
          tamper(doc, 'sealed', recordId(2), (s) => ({
            ...s,
            content: { ...(s['content'] as object), advice: '何もしない' },
          })),
        [[], ['changed'], []],
      ],
      [
        'a changed day with a new hash of its own',
        (doc) =>
          tamper(doc, 'sealed', recordId(2), (s) => {
            const content = { ...CONTENT, date: '2026-02-01' };
            const facts = { prev: s['prev'] as string, at: s['at'] as string, founder: FOUNDER.key };
            const hash = createHash('sha256')
              .update(canonicalSeal(PLAN, facts, content))
              .digest('hex');
            return { ...s, content, hash };
          }),
        [[], ['badSignature'], ['missingBefore']],
      ],
      [
        'a changed number',
        (doc) =>
          tamper(doc, 'sealed', recordId(1), (s) => ({
            ...s,
            content: { ...(s['content'] as object), minutes: 6_000 },
          })),
        [['changed'], [], []],
      ],
      [
        'a time of sealing that is put back',
        (doc) => tamper(doc, 'sealed', recordId(1), (s) => ({ ...s, at: '2026-01-19T10:00:00.000Z' })),
        [['changed'], [], []],
      ],
      [
        'another founder’s key in the seal',
        (doc) => tamper(doc, 'sealed', recordId(1), (s) => ({ ...s, founder: ADVISOR.key })),
        [['changed'], [], []],
      ],
      ['a record that is taken away', (doc) => doc.getMap('sealed').delete(recordId(2)), [[], ['missingBefore']]],
      [
        'a signature of another record',
        (doc) => {
          const other = doc.getMap<Record<string, unknown>>('signatures');
          const [key, value] = [...other].find(([k]) => k.startsWith(`${recordId(1)}|founder`)) ?? ['', {}];
          other.set(key.replace(recordId(1), recordId(2)), value);
        },
        [[], ['badSignature'], []],
      ],
      [
        'a signature with another time',
        (doc) =>
          tamper(doc, 'signatures', `${recordId(2)}|founder|${FOUNDER.key}`, (s) => ({
            ...s,
            at: '2026-02-19T10:00:00.000Z',
          })),
        [[], ['badSignature'], []],
      ],
      [
        'a signature with another name',
        (doc) => tamper(doc, 'signatures', `${recordId(2)}|advisor|${ADVISOR.key}`, (s) => ({ ...s, name: '鈴木' })),
        [[], ['badSignature'], []],
      ],
    ];
    for (const [name, act, faults] of cases) {
      const doc = paired();
      for (const n of [1, 2, 3]) keepDay(doc, n);
      act(doc);
      const list = records(doc);
      expect(
        list.map((r) => r.faults),
        name,
      ).toEqual(faults);
      expect(
        list.map((r) => r.counted),
        name,
      ).toEqual(faults.map((f) => f.length === 0));
    }
  });

  it('count only with two keys: one device cannot sign for both', () => {
    const doc = paired();
    const at = '2026-01-20T10:00:00.000Z';
    const hash = seal(doc, 1, '2026-01-20', at);
    sign(doc, 1, hash, 'advisor', ADVISOR, at);
    expect(records(doc)[0]).toMatchObject({ countersigned: false, counted: false, faults: [] });
    sign(doc, 1, hash, 'founder', ADVISOR, at);
    expect(records(doc)[0]).toMatchObject({ countersigned: false, counted: false, faults: ['oneKey'] });
  });

  it('both stay if two people sealed one concurrently, and the next one follows', () => {
    const doc = paired();
    keepDay(doc, 1);
    const other = copyOf(doc);
    keepDay(doc, 2);
    keepDay(other, 3);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    keepDay(doc, 4);
    expect(records(doc).map((r) => r.faults)).toEqual([[], [], [], []]);
    expect(records(doc).map((r) => r.counted)).toEqual([true, true, true, true]);
  });

  it('are drafted field by field, and invalid values from a peer never throw', () => {
    const doc = new Y.Doc();
    const store = new CoachingStore(doc, PLAN);
    putDraft(doc, recordId(1), { topic: '原価' });
    putDraft(doc, recordId(1), { minutes: 30 });
    expect(store.drafts[0]?.content).toMatchObject({ topic: '原価', minutes: 30, place: 'visit' });
    deleteDraft(doc, recordId(1));
    expect(store.drafts).toEqual([]);
    expect(sealDraft(doc, PLAN, recordId(1), '', '')).toBeUndefined();
    doc.getMap<unknown>('sealed').set('x', { content: 'nonsense', hash: 1 });
    doc.getMap<unknown>('sealed').set('y', { content: {}, prev: null, hash: '0'.repeat(64), at: '' });
    doc.getMap<unknown>('signatures').set('y|advisor|1', { as: 'nobody' });
    doc.getMap<unknown>('drafts').set('z', 3);
    doc.getMap<unknown>('session').set('now', []);
    doc.getMap<unknown>('pairings').set('q', { kind: 'claim', by: 3 });
    doc.getMap<unknown>('pairings').set('r', new Y.Map());
    doc.getMap<unknown>('meeting').set('offer', 'x');
    expect(store.records.map((r) => r.faults)).toEqual([['changed']]);
    expect(store.drafts).toEqual([]);
    expect(store.session).toBeUndefined();
    expect(store.keys.source).toBe('none');
    expect(store.meeting(0)).toBeUndefined();
  });
});

describe('signatures', () => {
  it('are valid for one hash and one purpose; anything else is false, never an exception', () => {
    const hash = 'a'.repeat(64);
    const signed = signHash(ADVISOR.seed, 'guidance', hash);
    expect(verifyHash(signed, 'guidance', hash)).toBe(true);
    expect(verifyHash(signed, 'guidance', 'b'.repeat(64))).toBe(false);
    expect(verifyHash(signed, 'pairing', hash)).toBe(false);
    for (const bad of ['', 'zz', 'AB'.repeat(32), '00'.repeat(32), 'ff'.repeat(32)])
      expect(verifyHash({ ...signed, publicKey: bad }, 'guidance', hash)).toBe(false);
    expect(verifyHash({ ...signed, signature: 'ff'.repeat(64) }, 'guidance', hash)).toBe(false);
    expect(() => signHash(new Uint8Array(31), 'guidance', hash)).toThrow(RangeError);
  });
});
