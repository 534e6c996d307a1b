/** Regressions of signatures, each as it happened: who signed what, and what the screens must show. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CoachingStore, putDraft, sealDraft } from '../../shared/doc/coaching.ts';
import { guidanceFile, mergeGuidance, parseGuidanceFile, verifyGuidanceFile } from '../../shared/doc/guidanceFile.ts';
import { checkNumber } from '../../shared/doc/pairing.ts';
import { appendChunk, beginRecording, endRecording, eraseRecording } from '../../shared/doc/recording.ts';
import { countedDays, lateDays, type SealedRecord } from '../../shared/doc/records.ts';
import { signHash } from '../../shared/doc/signature.ts';
import { canonicalGuidance } from '../../shared/domain/coaching/guidance.ts';
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
} from '../guidanceFixture.ts';

const records = (doc: Y.Doc, known: readonly string[] = []): readonly SealedRecord[] =>
  new CoachingStore(doc, PLAN, known).records;
const only = (doc: Y.Doc, known: readonly string[] = []): SealedRecord => {
  const [record, more] = records(doc, known);
  if (!record || more) throw new Error('not one record');
  return record;
};
const paired = (): Y.Doc => {
  const doc = new Y.Doc();
  pairBoth(doc);
  return doc;
};

describe('a second editor joins as 「山田 花子」 and signs as the founder, backdated by eight weeks', () => {
  const forged = (): Y.Doc => {
    const doc = paired();
    const at = '2026-07-15T05:00:00.000Z';
    const hash = seal(doc, 1, '2026-05-20', at);
    sign(doc, 1, hash, 'advisor', ADVISOR, at);
    sign(doc, 1, hash, 'founder', INTRUDER, at);
    return doc;
  };
  it('does not count, is marked, and still waits for the founder', () => {
    for (const known of [[], [FOUNDER.key]]) {
      const record = only(forged(), known);
      expect(record.counted).toBe(false);
      expect(record.doubts).toEqual(['notFounder', 'backdated']);
      expect(record.signatures.map((s) => [s.name, s.trust, s.pairedTo])).toEqual([
        ['佐藤健一', 'paired', '佐藤健一'],
        ['山田 花子', 'notFounder', undefined],
      ]);
      expect(countedDays([record])).toEqual([]);
      expect(lateDays([record])).toEqual([]);
    }
  });
  it('the founder may sign as well, and then it counts as what it is: written 56 days later', () => {
    const doc = forged();
    sign(doc, 1, only(doc).hash, 'founder', FOUNDER, '2026-07-15T06:00:00.000Z');
    const record = only(doc);
    expect(record).toMatchObject({ counted: true, daysAfter: 56, doubts: ['notFounder', 'backdated'] });
    // 20 May to 15 July. It does not complete months: a person must judge.
    expect(countedDays([record])).toEqual([]);
    expect(lateDays([record])).toEqual(['2026-05-20']);
  });
  it('both roles signed by the intruder: the name of a known person under another key', () => {
    const doc = paired();
    const at = '2026-05-20T05:00:00.000Z';
    const hash = seal(doc, 1, '2026-05-20', at);
    sign(doc, 1, hash, 'advisor', { ...INTRUDER, name: '佐藤 健一' }, at);
    expect(only(doc).signatures[0]).toMatchObject({ trust: 'newKey' });
    expect(only(doc)).toMatchObject({ counted: false, doubts: ['newKey'] });
  });
  it('claiming the plan beside the founder makes nobody the founder, except where the key is known', () => {
    const doc = paired();
    keep(doc, 1, '2026-05-20');
    say(doc, INTRUDER, { kind: 'claim', as: 'founder' });
    say(doc, INTRUDER, { kind: 'pair', key: ADVISOR.key, name: '佐藤健一', as: 'advisor' });
    expect(only(doc)).toMatchObject({ counted: false, doubts: ['unpaired', 'founderUnknown'] });
    expect(new CoachingStore(doc, PLAN).keys.source).toBe('unclear');
    expect(only(doc, [FOUNDER.key])).toMatchObject({ counted: true, doubts: [] });
    expect(new CoachingStore(doc, PLAN, [FOUNDER.key]).keys.rivals).toMatchObject([{ name: '山田 花子' }]);
  });
  it('naming oneself a device of the founder has no effect', () => {
    const doc = paired();
    say(doc, INTRUDER, { kind: 'device', key: INTRUDER.key, as: 'founder' });
    say(doc, INTRUDER, { kind: 'pair', key: INTRUDER.key, as: 'advisor' });
    const { founders, people } = new CoachingStore(doc, PLAN).keys;
    expect([...founders.keys()]).toEqual([FOUNDER.key]);
    expect([...people.keys()]).toEqual([ADVISOR.key]);
  });
  it('a statement with another name, or under another hash, is invalid', () => {
    const doc = new Y.Doc();
    const id = say(doc, FOUNDER, { kind: 'claim', as: 'founder' });
    tamper(doc, 'pairings', id, (s) => ({ ...s, name: '別の人' }));
    expect(new CoachingStore(doc, PLAN).keys.source).toBe('none');
    const other = new Y.Doc();
    const claim = say(other, FOUNDER, { kind: 'claim', as: 'founder' });
    other.getMap('pairings').set('f'.repeat(64), other.getMap('pairings').get(claim));
    other.getMap('pairings').delete(claim);
    expect(new CoachingStore(other, PLAN).keys.source).toBe('none');
    // For another plan.
    const foreign = new Y.Doc();
    say(foreign, FOUNDER, { kind: 'claim', as: 'founder' }, 'zzzzzzzzzzzzzzzz');
    expect(new CoachingStore(foreign, PLAN).keys.source).toBe('none');
  });
});

describe('lateness', () => {
  it.each([
    ['2026-05-20T14:59:59.000Z', 0, false],
    // Midnight in Japan.
    ['2026-05-20T15:00:00.000Z', 1, false],
    ['2026-06-20T14:59:59.000Z', 31, false],
    ['2026-06-20T15:00:00.000Z', 32, true],
  ])('sealed at %s: %d days after 20 May in Japan; backdated: %s', (at, days, isLate) => {
    const doc = paired();
    keep(doc, 1, '2026-05-20', at);
    const record = only(doc);
    expect(record.daysAfter).toBe(days);
    expect(record.doubts.includes('backdated')).toBe(isLate);
    expect(countedDays([record])).toEqual(isLate ? [] : ['2026-05-20']);
  });
  it('shows that the founder signed late, though the advisor’s clock was set back', () => {
    const doc = paired();
    const hash = seal(doc, 1, '2026-05-20', '2026-05-20T05:00:00.000Z');
    sign(doc, 1, hash, 'advisor', ADVISOR, '2026-05-20T05:00:00.000Z');
    sign(doc, 1, hash, 'founder', FOUNDER, '2026-07-15T05:00:00.000Z');
    expect(only(doc)).toMatchObject({ daysAfter: 56, doubts: ['backdated'] });
  });
  it('a clock set back between two records raises a doubt; a record of a future day does not count', () => {
    const doc = paired();
    keep(doc, 1, '2026-05-20', '2026-07-15T05:00:00.000Z');
    keep(doc, 2, '2026-05-21', '2026-05-21T05:00:00.000Z');
    expect(records(doc)[1]?.doubts).toEqual(['clock']);
    const early = paired();
    keep(early, 1, '2026-05-21', '2026-05-20T05:00:00.000Z');
    expect(only(early)).toMatchObject({ counted: false, doubts: ['ahead'], daysAfter: -1 });
  });
});

describe('devices', () => {
  it('the founder’s second device signs for the founder; a stranger’s statement does not make one', () => {
    const doc = paired();
    const second = { ...INTRUDER, name: '山田花子のノート' };
    say(doc, FOUNDER, { kind: 'device', key: second.key, name: second.name, as: 'founder' });
    const at = '2026-05-20T05:00:00.000Z';
    const hash = seal(doc, 1, '2026-05-20', at);
    sign(doc, 1, hash, 'advisor', ADVISOR, at);
    sign(doc, 1, hash, 'founder', second, at);
    expect(only(doc, [FOUNDER.key])).toMatchObject({ counted: true, doubts: [] });
  });
  it('a lost device: earlier signatures count, later ones do not, whatever time they state', () => {
    const doc = paired();
    const before = keep(doc, 1, '2026-05-20');
    say(doc, FOUNDER, { kind: 'lost', key: ADVISOR.key, name: ADVISOR.name, kept: [before] });
    keep(doc, 2, '2026-05-21', '2026-05-21T05:00:00.000Z');
    expect(records(doc, [FOUNDER.key]).map((r) => [r.counted, r.doubts])).toEqual([
      [true, []],
      [false, ['lost']],
    ]);
  });
  it('a stolen device of the founder cannot revoke the root that revoked it', () => {
    const doc = paired();
    const device = say(doc, FOUNDER, { kind: 'device', key: INTRUDER.key, name: '二台目', as: 'founder' });
    say(doc, FOUNDER, { kind: 'lost', key: INTRUDER.key, name: '二台目', kept: [device] });
    say(doc, INTRUDER, { kind: 'lost', key: FOUNDER.key, name: 'x', at: '2000-01-01T00:00:00.000Z' });
    const { lost } = new CoachingStore(doc, PLAN, [FOUNDER.key]).keys;
    expect([...lost.keys()]).toEqual([INTRUDER.key]);
  });
  it('two keys have the same long number in a plan from either side, and another in another plan', () => {
    const number = checkNumber(PLAN, FOUNDER.key, ADVISOR.key);
    expect(number).toMatch(/^\d{5} \d{5} \d{5} \d{5}$/);
    expect(checkNumber(PLAN, ADVISOR.key, FOUNDER.key)).toBe(number);
    expect(checkNumber('zzzzzzzzzzzzzzzz', FOUNDER.key, ADVISOR.key)).not.toBe(number);
    expect(checkNumber(PLAN, INTRUDER.key, ADVISOR.key)).not.toBe(number);
  });
});

describe('the recording', () => {
  const recorded = (): Y.Doc => {
    const doc = paired();
    const consents = [
      { id: '1', name: '佐藤健一', at: '2026-05-20T05:00:00.000Z' },
      { id: '2', name: '山田花子', at: '2026-05-20T05:00:01.000Z' },
    ];
    beginRecording(doc, 'recording0000001', { byName: '佐藤健一', startedAt: '2026-05-20T05:00:02.000Z', consents });
    appendChunk(doc, 'recording0000001', [{ at: 0, kind: 'chapter', title: '値段' }]);
    endRecording(doc, 'recording0000001', '2026-05-20T06:00:00.000Z');
    putDraft(doc, recordId(1), { ...CONTENT, recordingId: 'recording0000001' });
    const hash = sealDraft(doc, PLAN, recordId(1), '2026-05-20T06:00:00.000Z', FOUNDER.key) ?? '';
    sign(doc, 1, hash, 'advisor', ADVISOR, '2026-05-20T06:00:00.000Z');
    sign(doc, 1, hash, 'founder', FOUNDER, '2026-05-20T06:00:00.000Z');
    return doc;
  };
  it('is in the sealed record by its hash', () => {
    const record = only(recorded());
    expect(record).toMatchObject({ recording: 'same', counted: true, faults: [] });
    expect(record.content.recordingHash).toMatch(/^[0-9a-f]{64}$/);
  });
  it('is not named while it has not ended here', () => {
    const doc = paired();
    beginRecording(doc, 'recording0000001', { byName: '', startedAt: '2026-05-20T05:00:02.000Z', consents: [] });
    putDraft(doc, recordId(1), { ...CONTENT, recordingId: 'recording0000001' });
    sealDraft(doc, PLAN, recordId(1), '2026-05-20T06:00:00.000Z', FOUNDER.key);
    appendChunk(doc, 'recording0000001', [{ at: 1, kind: 'chapter', title: '遅れて届く' }]);
    expect(only(doc)).toMatchObject({ recording: undefined, faults: [], content: { recordingHash: '' } });
  });
  it('is a fault if changed afterwards, but not if erased', () => {
    const doc = recorded();
    appendChunk(doc, 'recording0000001', [{ at: 1, kind: 'chapter', title: '後から' }]);
    expect(only(doc)).toMatchObject({ counted: false, faults: ['recordingChanged'] });
    eraseRecording(doc, 'recording0000001');
    expect(only(doc)).toMatchObject({ recording: 'absent', counted: true, faults: [] });
  });
});

describe('records of the first format', () => {
  const old = (doc: Y.Doc): string => {
    const { recordingId: _id, recordingHash: _hash, ...content } = CONTENT;
    const hash = createHash('sha256')
      .update(canonicalGuidance(PLAN, null, CONTENT))
      .digest('hex');
    doc.getMap('sealed').set(recordId(1), { content, prev: null, hash, at: '2026-05-20T06:00:00.000Z' });
    return hash;
  };
  const signOld = (doc: Y.Doc, hash: string, as: 'advisor' | 'founder', by: typeof FOUNDER) =>
    doc.getMap('signatures').set(`${recordId(1)}|${as}|${by.key}`, {
      as,
      name: by.name,
      at: '2026-05-20T06:00:00.000Z',
      ...signHash(by.seed, 'guidance', hash),
    });
  it('remain valid, and count once their keys are confirmed', () => {
    const doc = new Y.Doc();
    const hash = old(doc);
    signOld(doc, hash, 'advisor', ADVISOR);
    signOld(doc, hash, 'founder', FOUNDER);
    expect(only(doc)).toMatchObject({ countersigned: true, counted: false, faults: [], isTimeSealed: false });
    expect(only(doc).doubts).toEqual(['unpaired', 'founderUnknown']);
    pairBoth(doc);
    expect(only(doc)).toMatchObject({ counted: true, doubts: [] });
  });
  it('the advisor’s signature moved to the founder’s role is not a signature of the founder', () => {
    const doc = paired();
    const hash = old(doc);
    signOld(doc, hash, 'advisor', ADVISOR);
    signOld(doc, hash, 'founder', ADVISOR);
    expect(only(doc)).toMatchObject({ counted: false, faults: ['oneKey'], doubts: ['notFounder'] });
  });
  it('a signature of the first format is not valid on a record of the second', () => {
    const doc = paired();
    const hash = seal(doc, 1, '2026-05-20', '2026-05-20T06:00:00.000Z');
    signOld(doc, hash, 'founder', FOUNDER);
    expect(only(doc)).toMatchObject({ counted: false, faults: ['badSignature'] });
  });
});

describe('by file', () => {
  const exchange = (from: Y.Doc, to: Y.Doc, known: readonly string[], change = (text: string) => text) => {
    const file = parseGuidanceFile(change(guidanceFile(from, PLAN)));
    if (!file) throw new Error('no file');
    return mergeGuidance(to, file, known);
  };
  it('the advisor seals and sends, the founder countersigns and sends back; neither is online', () => {
    const founder = paired();
    const advisor = copyOf(founder);
    const at = '2026-05-20T06:00:00.000Z';
    const hash = seal(advisor, 1, '2026-05-20', at);
    sign(advisor, 1, hash, 'advisor', ADVISOR, at);
    expect(exchange(advisor, founder, [FOUNDER.key])).toEqual({ records: 1, signatures: 1, others: 0, refused: [] });
    expect(only(founder, [FOUNDER.key])).toMatchObject({ counted: false, faults: [] });
    sign(founder, 1, hash, 'founder', FOUNDER, '2026-05-21T06:00:00.000Z');
    expect(exchange(founder, advisor, [FOUNDER.key])).toEqual({ records: 0, signatures: 1, others: 0, refused: [] });
    expect(only(advisor, [FOUNDER.key])).toMatchObject({ counted: true, daysAfter: 1 });
    expect(exchange(founder, advisor, [FOUNDER.key])).toEqual({ records: 0, signatures: 0, others: 0, refused: [] });
  });
  it('a changed record, a stranger’s founder signature and a claim to the plan are refused and named; valid ones are imported', () => {
    const from = paired();
    keep(from, 1, '2026-05-20');
    const hash = seal(from, 2, '2026-06-20', '2026-06-20T06:00:00.000Z');
    sign(from, 2, hash, 'founder', INTRUDER, '2026-06-20T06:00:00.000Z');
    say(from, INTRUDER, { kind: 'claim', as: 'founder' });
    const to = paired();
    const merged = exchange(from, to, [FOUNDER.key], (text) => text.replace('三つに分けて', '何もせず'));
    expect(merged.refused).toEqual([
      { part: 'record', reason: 'changed', date: '2026-05-20' },
      { part: 'pairing', reason: 'otherOwner', date: '' },
      { part: 'signature', reason: 'notFounder', date: '2026-06-20' },
    ]);
    expect(records(to, [FOUNDER.key]).map((r) => r.content.date)).toEqual(['2026-06-20']);
  });
  it('never overwrites an existing record', () => {
    const mine = paired();
    keep(mine, 1, '2026-05-20');
    const theirs = paired();
    keep(theirs, 1, '2026-05-27');
    expect(exchange(theirs, mine, [FOUNDER.key]).refused).toMatchObject([
      { part: 'record', reason: 'conflict', date: '2026-05-27' },
      { part: 'signature', reason: 'badSignature' },
      { part: 'signature', reason: 'badSignature' },
    ]);
    expect(only(mine)).toMatchObject({ counted: true, content: { date: '2026-05-20' } });
  });
  it('forged files verify only against a forged key, not against the key that the verifier has', () => {
    const made = new Y.Doc();
    say(made, INTRUDER, { kind: 'claim', as: 'founder' });
    say(made, INTRUDER, { kind: 'pair', key: ADVISOR.key, name: '佐藤健一', as: 'advisor' });
    const at = '2026-05-20T06:00:00.000Z';
    const hash = seal(made, 1, '2026-05-20', at, INTRUDER.key);
    sign(made, 1, hash, 'founder', INTRUDER, at);
    const text = guidanceFile(made, PLAN);
    // Without the advisor's confirmation the key is nobody's; against the true key it is not the founder's.
    expect(verifyGuidanceFile(text)?.records[0]?.doubts).toEqual(['founderUnknown']);
    expect(verifyGuidanceFile(text, [FOUNDER.key])?.records[0]?.doubts).toEqual(['notFounder', 'founderUnknown']);
  });
});
