/** Key ownership: claims, devices, met people, lost keys, and invalid statements. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { KeyCheck } from './keyCheck.ts';
import {
  addStatement,
  checkNumber,
  meetingCommit,
  meetingDigits,
  readKeys,
  readStatement,
  type StatementFields,
  statementHash,
  statementOf,
  statementsOf,
} from './pairing.ts';

const PLAN = 'abcdefgh01234567';
const key = (letter: string) => letter.repeat(64);
const [OWNER, PHONE, ADVISOR, OTHER, THIEF] = ['a', 'b', 'c', 'd', 'e'].map(key) as [
  string,
  string,
  string,
  string,
  string,
];
/** A signature that only its key can have made, as far as these tests go. */
const signatureOf = (by: string, hash: string) => `${by.slice(0, 64)}${hash}`;
const check: KeyCheck = ({ publicKey, signature }, purpose, hash) =>
  purpose === 'pairing' && signature === signatureOf(publicKey, hash);
const at = (minute: number) => `2026-11-20T00:${String(minute).padStart(2, '0')}:00.000Z`;

type Said = Pick<StatementFields, 'kind' | 'by'> & Partial<StatementFields>;
const said = (more: Said, minute = 0): StatementFields => statementOf({ name: '', at: at(minute), ...more });
const docOf = (...statements: readonly StatementFields[]): Y.Doc => {
  const doc = new Y.Doc();
  for (const s of statements)
    addStatement(doc, PLAN, s, { publicKey: s.by, signature: signatureOf(s.by, statementHash(PLAN, s)) });
  return doc;
};
const view = (known: readonly string[], ...statements: readonly StatementFields[]) =>
  readKeys(docOf(...statements), PLAN, known, check);
const claim = (by: string, minute = 0) => said({ kind: 'claim', by, name: `持ち主${by[0]}` }, minute);
const device = (by: string, of: string, minute = 1) =>
  said({ kind: 'device', by, key: of, name: `端末${of[0]}` }, minute);
const met = (by: string, whom: string, as: StatementFields['as'] = 'advisor', minute = 2) =>
  said({ kind: 'pair', by, key: whom, name: `指導員${whom[0]}`, as, how: 'digits' }, minute);
const lost = (by: string, which: string, kept: string[] = [], minute = 3) =>
  said({ kind: 'lost', by, key: which, kept }, minute);

describe('who is the founder', () => {
  it('nobody without a claim; the claimant; nobody with two claims', () => {
    expect([view([]).source, [...view([]).founders.keys()]]).toEqual(['none', []]);
    expect([view([], claim(OWNER)).source, [...view([], claim(OWNER)).founders]]).toEqual([
      'claim',
      [[OWNER, '持ち主a']],
    ]);
    const two = view([], claim(OWNER), claim(THIEF, 1));
    expect([two.source, [...two.founders.keys()], two.rivals.map((r) => r.key)]).toEqual([
      'unclear',
      [],
      [OWNER, THIEF],
    ]);
  });
  it('a repeated claim counts once, with the latest name', () => {
    const twice = view([], claim(OWNER), said({ kind: 'claim', by: OWNER, name: '花子' }, 5));
    expect([twice.source, [...twice.founders], twice.rivals]).toEqual(['claim', [[OWNER, '花子']], []]);
  });
  it('a claim for somebody else’s key is invalid', () =>
    expect(view([], said({ kind: 'claim', by: THIEF, key: OWNER })).source).toBe('none'));
  it('the key that this device knows, whatever others claim', () => {
    const known = view([OWNER], claim(OWNER), claim(THIEF));
    expect([known.source, [...known.founders.keys()], known.rivals.map((r) => r.key)]).toEqual([
      'known',
      [OWNER],
      [THIEF],
    ]);
    expect([...view([OWNER], claim(THIEF)).founders]).toEqual([[OWNER, '']]);
  });
});

describe('devices', () => {
  it('of the founder are the founder’s, those that a device names too', () => {
    const keys = view([], device(PHONE, OTHER, 1), claim(OWNER), device(OWNER, PHONE, 2));
    expect([...keys.founders]).toEqual([
      [OWNER, '持ち主a'],
      [PHONE, '端末b'],
      [OTHER, '端末d'],
    ]);
  });
  it('that a stranger names are nobody’s', () =>
    expect([...view([], claim(OWNER), device(THIEF, PHONE)).founders.keys()]).toEqual([OWNER]));
});

describe('people', () => {
  it('lists whom the founder or a device of theirs met, with how and when', () => {
    const keys = view([], claim(OWNER), device(OWNER, PHONE), met(PHONE, ADVISOR));
    expect([...keys.people.values()]).toMatchObject([
      { key: ADVISOR, name: '指導員c', as: 'advisor', how: 'digits', at: at(2) },
    ]);
  });
  it('omits whom a stranger met, and the founder’s own devices', () => {
    expect(view([], claim(OWNER), met(THIEF, ADVISOR)).people.size).toBe(0);
    expect(view([], claim(OWNER), device(OWNER, PHONE), met(OWNER, PHONE)).people.size).toBe(0);
    expect(view([], claim(OWNER), met(OWNER, OTHER, 'founder')).people.size).toBe(0);
  });
  it('vouch if they met the founder, and otherwise not', () => {
    expect([...view([], claim(OWNER), met(ADVISOR, OWNER, 'founder')).vouchers]).toEqual([ADVISOR]);
    expect([...view([], claim(OWNER), device(OWNER, PHONE), met(ADVISOR, PHONE, 'founder')).vouchers]).toEqual([
      ADVISOR,
    ]);
    expect(view([], claim(OWNER), met(ADVISOR, OWNER, 'advisor')).vouchers.size).toBe(0);
    expect(view([], claim(OWNER), met(ADVISOR, THIEF, 'founder')).vouchers.size).toBe(0);
  });
  it('who introduce themselves are introduced, for their own key only', () => {
    const keys = view(
      [],
      said({ kind: 'self', by: ADVISOR, name: '佐藤', member: 'm1' }),
      said({ kind: 'self', by: THIEF, key: ADVISOR, name: '偽' }),
    );
    expect(keys.introduced).toMatchObject([{ key: ADVISOR, name: '佐藤', member: 'm1' }]);
    expect(keys.introduced).toHaveLength(1);
  });
});

describe('a lost key', () => {
  it('is trusted only for what was kept of it', () => {
    const before = met(PHONE, ADVISOR);
    const after = met(PHONE, OTHER, 'advisor', 9);
    const keys = view(
      [],
      claim(OWNER),
      device(OWNER, PHONE),
      before,
      after,
      lost(OWNER, PHONE, [statementHash(PLAN, before)]),
    );
    expect([...keys.people.keys()]).toEqual([ADVISOR]);
    expect([...(keys.lost.get(PHONE) ?? [])]).toEqual([statementHash(PLAN, before)]);
  });
  it('that a stranger calls lost is not lost', () =>
    expect(view([], claim(OWNER), lost(THIEF, OWNER)).lost.size).toBe(0));
  it('a stolen device cannot revoke the root before the root revokes the device, whichever was earlier', () => {
    const keys = view(
      [OWNER],
      claim(OWNER),
      device(OWNER, PHONE, 1),
      lost(PHONE, OWNER, [], 2),
      lost(OWNER, PHONE, [], 8),
    );
    expect([...keys.lost.keys()]).toEqual([PHONE]);
  });
  it('is lost once: the first report counts', () => {
    const kept = statementHash(PLAN, met(PHONE, ADVISOR));
    const keys = view(
      [],
      claim(OWNER),
      device(OWNER, PHONE),
      met(PHONE, ADVISOR),
      lost(OWNER, PHONE, [], 3),
      lost(OWNER, PHONE, [kept], 4),
    );
    expect([...keys.people.keys()]).toEqual([]);
  });
});

describe('a statement', () => {
  const fields = claim(OWNER);
  const id = statementHash(PLAN, fields);
  const stored = { ...fields, signature: signatureOf(OWNER, id) };
  it('round-trips', () => {
    expect(readStatement(PLAN, id, stored, check)).toEqual({ id, ...stored });
    expect(statementOf({ kind: 'self', by: OWNER, name: '花', at: at(0) })).toEqual({
      kind: 'self',
      by: OWNER,
      key: OWNER,
      name: '花',
      as: 'other',
      how: 'none',
      member: '',
      at: at(0),
      kept: [],
    });
  });
  it.each<[string, Partial<StatementFields> | { signature: string }]>([
    ['another kind', { kind: 'self' }],
    ['another speaker', { by: THIEF }],
    ['about another key', { key: THIEF }],
    ['another name', { name: '偽' }],
    ['another part', { as: 'advisor' }],
    ['another way', { how: 'digits' }],
    ['another member', { member: 'm' }],
    ['another time', { at: at(1) }],
    ['something kept', { kept: [THIEF] }],
    ['a signature of somebody else', { signature: signatureOf(THIEF, id) }],
    ['no signature', { signature: '' }],
  ])('with %s is none', (_, change) =>
    expect(readStatement(PLAN, id, { ...stored, ...change }, check)).toBeUndefined(),
  );
  it('for another plan, under another id, or signed for another purpose is invalid', () => {
    expect(readStatement('zzzzzzzz01234567', id, stored, check)).toBeUndefined();
    expect(readStatement(PLAN, key('f'), stored, check)).toBeUndefined();
    expect(readStatement(PLAN, id, stored, () => false)).toBeUndefined();
    expect(readStatement(PLAN, id, undefined, check)).toBeUndefined();
    expect(readKeys(docOf(fields), 'zzzzzzzz01234567', [], check).source).toBe('none');
  });
  it('has bounds: names of 120, two thousand kept, keys of 64 small hexadecimal digits', () => {
    const takes = (more: Partial<StatementFields>) => {
      try {
        return statementHash(PLAN, { ...fields, ...more }).length === 64;
      } catch {
        return false;
      }
    };
    expect([takes({ name: 'x'.repeat(120) }), takes({ name: 'x'.repeat(121) })]).toEqual([true, false]);
    expect([takes({ member: 'x'.repeat(40) }), takes({ member: 'x'.repeat(41) })]).toEqual([true, false]);
    expect([takes({ at: 'x'.repeat(40) }), takes({ at: 'x'.repeat(41) })]).toEqual([true, false]);
    expect([takes({ kept: Array(2_000).fill(OWNER) }), takes({ kept: Array(2_001).fill(OWNER) })]).toEqual([
      true,
      false,
    ]);
    for (const wrong of ['', 'a'.repeat(63), 'a'.repeat(65), 'A'.repeat(64), 'g'.repeat(64)])
      expect(takes({ key: wrong })).toBe(false);
  });
  it('that exists already is not written again', () => {
    const doc = docOf(fields);
    const size = Y.encodeStateAsUpdate(doc).byteLength;
    addStatement(doc, PLAN, fields, { publicKey: OWNER, signature: key('0').repeat(2) });
    expect(Y.encodeStateAsUpdate(doc).byteLength).toBe(size);
    expect([...statementsOf(doc).keys()]).toEqual([id]);
  });
});

describe('numbers that two people compare', () => {
  it('of two keys are twenty digits in fours of five, the same on both sides, others for another plan or key', () => {
    const number = checkNumber(PLAN, OWNER, ADVISOR);
    expect(number).toMatch(/^\d{5} \d{5} \d{5} \d{5}$/u);
    expect(checkNumber(PLAN, ADVISOR, OWNER)).toBe(number);
    expect(
      new Set([number, checkNumber(PLAN, OWNER, OTHER), checkNumber('zzzzzzzz01234567', OWNER, ADVISOR)]).size,
    ).toBe(3);
  });
  it('of a meeting are six digits that depend on every part, and on who offered', () => {
    const [offer, answer] = [
      { key: OWNER, nonce: '1' },
      { key: ADVISOR, nonce: '2' },
    ];
    const digits = meetingDigits(PLAN, offer, answer);
    expect(digits).toMatch(/^\d{3} \d{3}$/u);
    const others = [
      meetingDigits('zzzzzzzz01234567', offer, answer),
      meetingDigits(PLAN, { ...offer, key: THIEF }, answer),
      meetingDigits(PLAN, { ...offer, nonce: '3' }, answer),
      meetingDigits(PLAN, offer, { ...answer, key: THIEF }),
      meetingDigits(PLAN, offer, { ...answer, nonce: '3' }),
      meetingDigits(PLAN, answer, offer),
    ];
    expect(new Set([digits, ...others]).size).toBe(7);
    expect(meetingDigits(PLAN, { ...offer }, { ...answer })).toBe(digits);
  });
  it('an offer commits to its key and its secret', () => {
    const commit = meetingCommit(PLAN, { key: OWNER, nonce: '1' });
    expect(commit).toMatch(/^[0-9a-f]{64}$/u);
    const others = [
      meetingCommit(PLAN, { key: OWNER, nonce: '2' }),
      meetingCommit(PLAN, { key: THIEF, nonce: '1' }),
      meetingCommit('zzzzzzzz01234567', { key: OWNER, nonce: '1' }),
    ];
    expect(new Set([commit, ...others]).size).toBe(4);
  });
});
