/** Which days of guidance count, what makes one doubtful, and what a file may add: each at its boundary. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  ADVISOR,
  CONTENT,
  copyOf,
  FOUNDER,
  INTRUDER,
  keep,
  PLAN,
  pairBoth,
  recordId,
  say,
  seal,
  sign,
  tamper,
} from '../../tests/guidanceFixture.ts';
import { putTopic, readTopics } from './agenda.ts';
import { draftsOf, putDraft } from './coaching.ts';
import {
  coachingFile,
  guidanceFile,
  hasCoaching,
  mergeGuidance,
  parseGuidanceFile,
  verifyGuidanceFile,
} from './guidanceFile.ts';
import { keyCheck } from './keyCheck.ts';
import { readKeys } from './pairing.ts';
import {
  countedDays,
  hashOfEntry,
  lastHash,
  lateDays,
  readRecords,
  recordOfSignature,
  type SealedRecord,
  sealedOf,
  signatureId,
  signaturesOf,
} from './records.ts';
import { putAnswer, readAnswers } from './rehearsal.ts';

const DAY = '2026-05-20';
const noon = (day: string) => `${day}T03:00:00.000Z`;
const read = (doc: Y.Doc, known: readonly string[] = [FOUNDER.key]): readonly SealedRecord[] => {
  const check = keyCheck();
  return readRecords(doc, PLAN, readKeys(doc, PLAN, known, check), check);
};
const paired = (): Y.Doc => {
  const doc = new Y.Doc();
  pairBoth(doc);
  return doc;
};
const only = (doc: Y.Doc, known?: readonly string[]): SealedRecord => {
  const [record, ...more] = read(doc, known);
  if (!record || more.length > 0) throw new Error(`${more.length + 1} records`);
  return record;
};

describe('a day of guidance', () => {
  it('counts if both have signed it with known keys', () => {
    const doc = paired();
    keep(doc, 1, DAY, noon(DAY));
    expect(only(doc)).toMatchObject({
      faults: [],
      doubts: [],
      countersigned: true,
      counted: true,
      daysAfter: 0,
      isTimeSealed: true,
    });
    expect(countedDays(read(doc))).toEqual([DAY]);
    expect(lateDays(read(doc))).toEqual([]);
  });
  it.each([
    ['a month after', '2026-06-20', false, 31],
    ['a day more than a month after', '2026-06-21', true, 32],
    ['on the day', '2026-05-20', false, 0],
  ])('sealed %s', (_, sealed, isLate, days) => {
    const doc = paired();
    keep(doc, 1, DAY, noon(sealed));
    const record = only(doc);
    expect([record.doubts.includes('backdated'), record.daysAfter]).toEqual([isLate, days]);
    expect(countedDays([record])).toEqual(isLate ? [] : [DAY]);
    expect(lateDays([record])).toEqual(isLate ? [DAY] : []);
  });
  it('sealed the day before does not count, by Japan’s calendar', () => {
    const early = paired();
    // Midnight in Japan is 15:00 of the day before.
    keep(early, 1, DAY, '2026-05-19T14:59:59.000Z');
    expect(only(early)).toMatchObject({ doubts: ['ahead'], counted: false, countersigned: true, daysAfter: -1 });
    const first = paired();
    keep(first, 1, DAY, '2026-05-19T15:00:00.000Z');
    expect(only(first)).toMatchObject({ doubts: [], counted: true, daysAfter: 0 });
  });
  it('with one signature is neither countersigned nor counted', () => {
    for (const [as, by] of [
      ['advisor', ADVISOR],
      ['founder', FOUNDER],
    ] as const) {
      const doc = paired();
      const hash = seal(doc, 1, DAY, noon(DAY));
      sign(doc, 1, hash, as, by, noon(DAY));
      expect(only(doc), as).toMatchObject({ faults: [], countersigned: false, counted: false });
      expect(only(doc).signatures.map((s) => [s.as, s.trust, s.pairedTo])).toEqual([[as, 'paired', by.name]]);
    }
  });
  it('signed by one key for both is a fault', () => {
    const doc = paired();
    const hash = seal(doc, 1, DAY, noon(DAY));
    sign(doc, 1, hash, 'advisor', FOUNDER, noon(DAY));
    sign(doc, 1, hash, 'founder', FOUNDER, noon(DAY));
    expect(only(doc)).toMatchObject({ faults: ['oneKey'], countersigned: false, counted: false });
  });
  it('signed by an unconfirmed person is countersigned and does not count', () => {
    const doc = paired();
    const hash = seal(doc, 1, DAY, noon(DAY));
    sign(doc, 1, hash, 'advisor', { ...INTRUDER, name: '誰か' }, noon(DAY));
    sign(doc, 1, hash, 'founder', FOUNDER, noon(DAY));
    expect(only(doc)).toMatchObject({ doubts: ['unpaired'], countersigned: true, counted: false });
    expect(only(doc).signatures.find((s) => s.as === 'advisor')).toMatchObject({
      trust: 'unpaired',
      pairedTo: undefined,
      daysAfter: 0,
    });
  });
  it('under the name of somebody else’s key is marked as such', () => {
    for (const name of ['佐藤健一', '佐藤 健一', '山田花子']) {
      const doc = paired();
      const hash = seal(doc, 1, DAY, noon(DAY));
      sign(doc, 1, hash, 'advisor', { ...INTRUDER, name }, noon(DAY));
      expect(only(doc).signatures[0]?.trust, name).toBe('newKey');
      expect(only(doc).doubts, name).toEqual(['newKey']);
    }
  });
  it('is not doubtful for an hour between two clocks, but for more', () => {
    for (const [at, doubts] of [
      ['2026-05-20T02:00:00.000Z', []],
      ['2026-05-20T01:59:59.999Z', ['clock']],
    ] as const) {
      const doc = paired();
      keep(doc, 1, DAY, noon(DAY));
      keep(doc, 2, DAY, at);
      expect(read(doc).find((r) => r.id === recordId(2))?.doubts, at).toEqual(doubts);
    }
  });
  it('is intact only with the record before it', () => {
    const doc = paired();
    const first = keep(doc, 1, DAY, noon(DAY));
    keep(doc, 2, '2026-05-27', noon('2026-05-27'));
    expect(read(doc).map((r) => [r.prev, r.faults])).toEqual([
      [null, []],
      [first, []],
    ]);
    doc.getMap('sealed').delete(recordId(1));
    expect(only(doc).faults).toEqual(['missingBefore']);
  });
  it('is detected if a word, a time or a key was changed later', () => {
    for (const change of [
      (v: Record<string, unknown>) => ({ ...v, content: { ...(v['content'] as object), advice: '別の助言' } }),
      (v: Record<string, unknown>) => ({ ...v, content: { ...(v['content'] as object), added: 'x' } }),
      (v: Record<string, unknown>) => ({ ...v, at: noon('2026-05-21') }),
      (v: Record<string, unknown>) => ({ ...v, founder: INTRUDER.key }),
    ]) {
      const doc = paired();
      keep(doc, 1, DAY, noon(DAY));
      tamper(doc, 'sealed', recordId(1), change);
      const record = only(doc);
      // One more key in the content is not part of what was sealed, but the original text was.
      const isExtra = JSON.stringify(sealedOf(doc).get(recordId(1))).includes('added');
      expect(record.faults, String(change)).toEqual(isExtra ? [] : ['changed']);
      expect(record.counted, String(change)).toBe(isExtra);
    }
  });
  it('records are ordered by day, then by time', () => {
    const doc = paired();
    keep(doc, 1, '2026-06-02', noon('2026-06-02'));
    keep(doc, 2, DAY, '2026-05-20T05:00:00.000Z');
    keep(doc, 3, DAY, '2026-05-20T04:30:00.000Z');
    expect(read(doc).map((r) => r.id)).toEqual([recordId(3), recordId(2), recordId(1)]);
  });
  it('the next record follows the last one; of two sealed concurrently, the later', () => {
    const doc = paired();
    expect(lastHash(doc)).toBeNull();
    const first = keep(doc, 1, DAY, noon(DAY));
    expect(lastHash(doc)).toBe(first);
    const other = copyOf(doc);
    const second = keep(doc, 2, '2026-05-27', noon('2026-05-27'));
    keep(other, 3, '2026-05-26', noon('2026-05-26'));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(lastHash(doc)).toBe(second);
  });
  it('a signature is stored under its record, role and key', () => {
    const key = signatureId(recordId(1), { as: 'advisor', publicKey: ADVISOR.key });
    expect(key).toBe(`record0000000001|advisor|${ADVISOR.key}`);
    expect(recordOfSignature(key)).toBe('record0000000001');
    const doc = paired();
    keep(doc, 1, DAY, noon(DAY));
    expect([...signaturesOf(doc).keys()].sort()).toEqual([key, `record0000000001|founder|${FOUNDER.key}`]);
  });
});

describe('a file of guidance', () => {
  const sent = (): Y.Doc => {
    const doc = paired();
    keep(doc, 1, DAY, noon(DAY));
    return doc;
  };
  const fileOf = (doc: Y.Doc) => {
    const file = parseGuidanceFile(coachingFile(doc, PLAN));
    if (!file) throw new Error('no file');
    return file;
  };
  it('adds records, signatures, pairings and working data, once', () => {
    const doc = sent();
    putDraft(doc, recordId(2), { ...CONTENT, date: '2026-06-01' });
    putTopic(doc, 'topic00000000001', { title: '原価', place: 'agenda', minutes: 10 });
    putAnswer(doc, { id: 'q1', question: '値段は', answer: '1,200円', byName: '山田', at: noon(DAY) });
    const file = fileOf(doc);
    const here = new Y.Doc();
    const merged = mergeGuidance(here, file, [FOUNDER.key]);
    expect(merged).toMatchObject({ records: 1, signatures: 2, refused: [] });
    // Three pairings, a topic, an answer and a draft.
    expect(merged.others).toBe(6);
    expect(countedDays(read(here))).toEqual([DAY]);
    expect(readTopics(here)).toEqual(readTopics(doc));
    expect(readAnswers(here)).toEqual(readAnswers(doc));
    expect([...draftsOf(here).keys()]).toEqual([recordId(2)]);
    expect(mergeGuidance(here, file, [FOUNDER.key])).toEqual({ records: 0, signatures: 0, others: 0, refused: [] });
  });
  it('a record replaces its draft, but a draft never replaces its record', () => {
    const here = new Y.Doc();
    putDraft(here, recordId(1), { ...CONTENT, advice: '書きかけ' });
    mergeGuidance(here, fileOf(sent()), [FOUNDER.key]);
    expect([...draftsOf(here).keys()]).toEqual([]);
    const drafting = paired();
    putDraft(drafting, recordId(1), CONTENT);
    expect(mergeGuidance(here, fileOf(drafting), [FOUNDER.key]).others).toBe(0);
    expect([...draftsOf(here).keys()]).toEqual([]);
  });
  it.each<[string, (file: ReturnType<typeof fileOf>) => void, object[]]>([
    [
      'a record that cannot be read',
      (f) => (f.sealed[recordId(1)] = { at: 1 }),
      [{ part: 'record', reason: 'unreadable', date: '' }],
    ],
    [
      'a record with other words',
      (f) => ((f.sealed[recordId(1)] as { content: { advice: string } }).content.advice = '別'),
      [{ part: 'record', reason: 'changed', date: DAY }],
    ],
    [
      'a signature that does not hold',
      (f) => {
        for (const s of Object.values(f.signatures) as { as: string; name: string }[])
          if (s.as === 'advisor') s.name = '別人';
      },
      [{ part: 'signature', reason: 'badSignature', date: DAY }],
    ],
    [
      'a pairing that does not hold',
      (f) => {
        for (const p of Object.values(f.pairings) as { kind: string; name: string }[])
          if (p.kind === 'claim') p.name = '別人';
      },
      [{ part: 'pairing', reason: 'badSignature', date: '' }],
    ],
  ])('refuses %s, and takes the rest', (_, change, refused) => {
    const file = structuredClone(fileOf(sent()));
    change(file);
    expect(mergeGuidance(new Y.Doc(), file, [FOUNDER.key]).refused).toEqual(refused);
  });
  it('refuses another record with the same id, a stranger’s signature as founder and a stranger’s claim', () => {
    const here = sent();
    const other = paired();
    seal(other, 1, '2026-05-21', noon('2026-05-21'));
    expect(mergeGuidance(here, fileOf(other), [FOUNDER.key]).refused).toEqual([
      { part: 'record', reason: 'conflict', date: '2026-05-21' },
    ]);
    const strange = copyOf(here);
    sign(strange, 1, only(strange).hash, 'founder', INTRUDER, noon(DAY));
    say(strange, INTRUDER, { kind: 'claim', as: 'founder' });
    expect(mergeGuidance(here, fileOf(strange), [FOUNDER.key]).refused).toEqual([
      { part: 'pairing', reason: 'otherOwner', date: '' },
      { part: 'signature', reason: 'notFounder', date: DAY },
    ]);
  });
  it('keeps the later of two versions of an answer', () => {
    const [here, there] = [new Y.Doc(), new Y.Doc()];
    const put = (doc: Y.Doc, text: string, day: string) =>
      putAnswer(doc, { id: 'q1', question: '', answer: text, byName: '', at: noon(day) });
    put(here, '今の', '2026-05-21');
    put(there, '前の', '2026-05-20');
    expect(mergeGuidance(here, fileOf(there), []).others).toBe(0);
    put(there, '同じ時の', '2026-05-21');
    expect(mergeGuidance(here, fileOf(there), []).others).toBe(0);
    put(there, '後の', '2026-05-22');
    expect(mergeGuidance(here, fileOf(there), []).others).toBe(1);
    expect(JSON.stringify(readAnswers(here))).toContain('後の');
  });
  it('is invalid without its format, its version or a plan id, or beyond its row limits', () => {
    const file = JSON.parse(guidanceFile(sent(), PLAN)) as Record<string, unknown>;
    const parsed = (change: object) => parseGuidanceFile(JSON.stringify({ ...file, ...change })) !== undefined;
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}`, 0]));
    expect([
      parsed({}),
      parsed({ version: 1 }),
      parsed({ version: 3 }),
      parsed({ format: 'musubi' }),
      parsed({ planId: 'short' }),
    ]).toEqual([true, true, false, false, false]);
    expect([
      parsed({ sealed: many(20_000) }),
      parsed({ sealed: many(20_001) }),
      parsed({ sealed: [] }),
      parsed({ drafts: { ['x'.repeat(41)]: 0 } }),
    ]).toEqual([true, false, false, false]);
    expect(parseGuidanceFile('{')).toBeUndefined();
    expect(file).toMatchObject({ format: 'musubi-guidance', version: 2, planId: PLAN });
    expect(Object.keys(file)).toEqual(['format', 'version', 'planId', 'sealed', 'signatures', 'pairings']);
  });
  it('is verified by itself, against the keys that the verifier has', () => {
    const text = guidanceFile(sent(), PLAN);
    expect(countedDays(verifyGuidanceFile(text, [FOUNDER.key])?.records ?? [])).toEqual([DAY]);
    // Without a key from elsewhere the claim is accepted, since the advisor who signed confirmed it.
    expect(countedDays(verifyGuidanceFile(text)?.records ?? [])).toEqual([DAY]);
    expect(countedDays(verifyGuidanceFile(text, [INTRUDER.key])?.records ?? [])).toEqual([]);
    expect(verifyGuidanceFile('{}')).toBeUndefined();
  });
  it('is worth sending if it has any content', () => {
    expect(hasCoaching(new Y.Doc())).toBe(false);
    const drafting = new Y.Doc();
    putDraft(drafting, recordId(1), CONTENT);
    expect(hasCoaching(drafting)).toBe(true);
    expect(hasCoaching(paired())).toBe(true);
  });
  it('the hash of a record covers its plan', () => {
    const doc = sent();
    const entry = sealedOf(doc).get(recordId(1)) as Parameters<typeof hashOfEntry>[1];
    expect(hashOfEntry(PLAN, entry)).toBe(entry.hash);
    expect(hashOfEntry('zzzzzzzz01234567', entry)).not.toBe(entry.hash);
  });
});
