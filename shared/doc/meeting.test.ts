import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ADVISOR, FOUNDER, INTRUDER, PLAN } from '../../tests/guidanceFixture.ts';
import { answerMeeting, clearMeeting, digitsFor, offerMeeting, readMeeting, revealMeeting } from './meeting.ts';
import { meetingCommit } from './pairing.ts';

const AT = '2026-05-20T05:00:00.000Z';
const NOW = Date.parse(AT);
const nonce = (byte: number) => byte.toString(16).padStart(2, '0').repeat(32);
const offer = (doc: Y.Doc, own = nonce(1), key = FOUNDER.key) =>
  offerMeeting(doc, { id: 'm1', key, name: FOUNDER.name, commit: meetingCommit(PLAN, { key, nonce: own }), at: AT });
const answer = (doc: Y.Doc, by = ADVISOR, own = nonce(2)) =>
  answerMeeting(doc, 'm1', { key: by.key, name: by.name, nonce: own, at: AT });
const shown = (doc: Y.Doc, key: string, own: string) => {
  const meeting = readMeeting(doc, NOW);
  return meeting && digitsFor(PLAN, meeting, key, own);
};

describe('a first meeting', () => {
  it('shows both the same six digits, and only once the secret is revealed', () => {
    const doc = new Y.Doc();
    offer(doc);
    answer(doc);
    expect(shown(doc, FOUNDER.key, nonce(1))).toBeUndefined();
    revealMeeting(doc, 'm1', ADVISOR.key, nonce(1));
    expect(shown(doc, FOUNDER.key, nonce(1))).toMatch(/^\d{3} \d{3}$/);
    expect(shown(doc, ADVISOR.key, nonce(2))).toBe(shown(doc, FOUNDER.key, nonce(1)));
    expect(shown(doc, INTRUDER.key, nonce(3))).toBeUndefined();
  });
  it('shows different digits if a man in the middle has substituted a key', () => {
    const [near, far] = [new Y.Doc(), new Y.Doc()];
    offer(near);
    answer(near, INTRUDER, nonce(3));
    revealMeeting(near, 'm1', INTRUDER.key, nonce(1));
    offer(far, nonce(4), INTRUDER.key);
    answer(far);
    revealMeeting(far, 'm1', ADVISOR.key, nonce(4));
    expect(shown(near, FOUNDER.key, nonce(1))).not.toBe(shown(far, ADVISOR.key, nonce(2)));
  });
  it('is cheated if the revealed secret is not the committed one', () => {
    const doc = new Y.Doc();
    offer(doc);
    answer(doc);
    revealMeeting(doc, 'm1', ADVISOR.key, nonce(7));
    expect(shown(doc, ADVISOR.key, nonce(2))).toBe('cheated');
  });
  it('uses its own answer even if the stored one is replaced later', () => {
    const doc = new Y.Doc();
    offer(doc);
    answer(doc);
    revealMeeting(doc, 'm1', ADVISOR.key, nonce(1));
    const before = shown(doc, ADVISOR.key, nonce(2));
    answer(doc, ADVISOR, nonce(8));
    expect(shown(doc, ADVISOR.key, nonce(2))).toBe(before);
    expect(shown(doc, FOUNDER.key, nonce(1))).not.toBe(before);
  });
  it('ends after half an hour, or when it is cleared; invalid values from a peer are ignored', () => {
    const doc = new Y.Doc();
    offer(doc);
    expect(readMeeting(doc, NOW + 30 * 60_000 - 1)).toBeDefined();
    expect(readMeeting(doc, NOW + 30 * 60_000)).toBeUndefined();
    clearMeeting(doc);
    expect(readMeeting(doc, NOW)).toBeUndefined();
    offer(doc);
    doc.getMap('meeting').set(`answer|m1|${ADVISOR.key}`, { key: INTRUDER.key, name: '', nonce: nonce(1), at: AT });
    doc.getMap('meeting').set('reveal|m1', 3);
    expect(readMeeting(doc, NOW)).toMatchObject({ answers: [], reveal: undefined });
  });
  it('shows both the same six-digit number for any secrets', () => {
    const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => Buffer.from(b).toString('hex'));
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const doc = new Y.Doc();
        offer(doc, a);
        answer(doc, ADVISOR, b);
        revealMeeting(doc, 'm1', ADVISOR.key, a);
        const digits = shown(doc, FOUNDER.key, a);
        return digits === shown(doc, ADVISOR.key, b) && /^\d{3} \d{3}$/.test(digits ?? '');
      }),
      { numRuns: 50 },
    );
  });
});
