import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import {
  APPLICANT,
  CALL,
  CONTEST,
  callFile,
  id,
  plan,
  ROUND,
  signer,
  submission,
} from '../../../tests/contestFixture.ts';
import { packArchive } from './archive.ts';
import { blindCopy, cluesOf, identityOf } from './blind.ts';
import { callBytes, readCall, timeliness } from './call.ts';
import { canonicalJson } from './canonical.ts';
import { checkFile } from './checkFile.ts';
import { isEncrypted } from './encrypted.ts';
import { type Feedback, openFeedback, signFeedback } from './feedback.ts';
import { freezePlan, passagesOf } from './freeze.ts';
import {
  type BundleInput,
  decryptReturned,
  encryptFor,
  openJudgeBundle,
  packJudgeBundle,
  returnKeys,
} from './judgeBundle.ts';
import { letterText, remarksFor } from './letter.ts';
import { readingHtml } from './readingHtml.ts';
import { newerSheet, openSheet, type Sheet, sheetBytes, signSheet } from './sheet.ts';
import { openReceipt, openSubmission, type Receipt, signReceipt } from './submission.ts';

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const codes = (bytes: Uint8Array) => {
  const opened = openSubmission(bytes);
  return opened.ok ? [] : opened.error.map((p) => `${p.code} ${p.part}`);
};

describe('canonical JSON', () => {
  it('is the same for any order of keys', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: undefined }], a: 'é"' })).toBe('{"a":"é\\"","b":[1,{"d":2}]}');
    expect(canonicalJson({ 10: 1, 9: 2 })).toBe('{"10":1,"9":2}');
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  });
  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // −0 is 0 in JSON.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a submission', () => {
  it('opens intact, with who, what and when', async () => {
    const { bytes, hash } = await submission(1);
    const opened = openSubmission(bytes);
    expect(opened.ok && [opened.value.hash, opened.value.content.applicant, opened.value.content.title]).toEqual([
      hash,
      APPLICANT,
      '計画1',
    ]);
    expect(opened.ok && opened.value.reading.cards.map((c) => c.title)).toContain('三保の地下海水');
    expect(checkFile(bytes)).toMatchObject({ kind: 'submission', ok: true, facts: { title: '計画1', hash } });
  });
  it('is refused after any flipped byte of any part, and the part is named', async () => {
    const { bytes } = await submission(1);
    const parts = unzipSync(bytes);
    for (const name of Object.keys(parts))
      for (const at of [0, 0.5, 0.999]) {
        const part = (parts[name] ?? new Uint8Array()).slice();
        const i = Math.floor(part.length * at);
        part[i] = (part[i] ?? 0) ^ 0x01;
        const found = codes(packArchive({ ...parts, [name]: part }, 'stored'));
        expect(found.length, `${name} at ${i}`).toBeGreaterThan(0);
        expect(found.join()).toContain(name.startsWith('signature') ? '' : name);
      }
  });
  it('is refused after any flipped byte of the file itself', async () => {
    const { bytes } = await submission(1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        expect(openSubmission(changed).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
  it('of the first version still opens, in any time zone', () => {
    const file = readFileSync(join(import.meta.dirname, '../../../tests/fixtures/contest-v1.musubi-entry'));
    for (const zone of ['Asia/Tokyo', 'America/New_York', 'UTC']) {
      vi.stubEnv('TZ', zone);
      expect(codes(file)).toEqual([]);
    }
    vi.unstubAllEnvs();
  });
  it('is refused if parts are missing, added, swapped or signed by somebody else', async () => {
    const { bytes } = await submission(1);
    const { 'plan.html': _, ...fewer } = unzipSync(bytes);
    expect(codes(zipSync(fewer))).toEqual(['missingPart plan.html']);
    expect(codes(zipSync({ ...unzipSync(bytes), 'attachments/07': strToU8('x') }))).toEqual([
      'unexpectedPart attachments/07',
    ]);
    expect(codes(zipSync({ ...unzipSync(bytes), '../evil': strToU8('x') }))).toEqual(['unexpectedPart zip']);
    const other = unzipSync((await submission(2)).bytes);
    const swapped = codes(
      zipSync({ ...unzipSync(bytes), 'signature.json': other['signature.json'] ?? new Uint8Array() }),
    );
    expect(swapped).toContain('changed submission.json');
    expect(codes(strToU8('not a zip'))).toEqual(['notAFile ']);
    expect(codes(zipSync({ 'submission.json': strToU8('{"format":"musubi-submission","version":9}') }))).toEqual([
      'newerVersion submission.json',
    ]);
  });
  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(checkFile(bytes).ok).toBe(false);
        expect(checkFile(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])).ok).toBe(false);
      }),
    );
  });
});

describe('call, receipt', () => {
  const receipt: Receipt = {
    format: 'musubi-receipt',
    version: 1,
    contest: CONTEST,
    contestTitle: CALL.title,
    organiser: CALL.organiser,
    submission: 'a'.repeat(64),
    title: '計画1',
    number: 7,
    receivedAt: '2026-12-01T09:00:00.000Z',
    timeliness: 'inTime',
  };
  it('a call round-trips; a changed word is detected', async () => {
    const bytes = callBytes(await callFile());
    expect(readCall(bytes)).toMatchObject({ ok: true, value: { content: CALL } });
    const later = new TextDecoder().decode(bytes).replace('2026-12-20', '2026-12-27');
    expect(readCall(new TextEncoder().encode(later))).toEqual({ ok: false, error: 'changed' });
    expect(readCall(strToU8('{}'))).toEqual({ ok: false, error: 'notACall' });
  });
  it('an unknown field is signed as well', async () => {
    const file = await callFile();
    expect(readCall(json({ ...file, content: { ...file.content, secret: 1 } }))).toEqual({
      ok: false,
      error: 'changed',
    });
  });
  it('a receipt states the time; another time, number or key is detected', async () => {
    const file = await signReceipt(receipt, signer(1));
    expect(openReceipt(json(file)).ok).toBe(true);
    expect(checkFile(json(file))).toMatchObject({ kind: 'receipt', ok: true, facts: { number: '7' } });
    for (const change of [{ receivedAt: '2026-11-01T09:00:00.000Z' }, { number: 8 }])
      expect(openReceipt(json({ ...file, content: { ...receipt, ...change } }))).toMatchObject({
        ok: false,
        error: [{ code: 'changed' }, {}].slice(0, 1),
      });
    expect(openReceipt(json({ ...file, publicKey: (await signer(2)('receipt', file.hash)).publicKey }))).toEqual({
      ok: false,
      error: [{ code: 'badSignature', part: 'receipt' }],
    });
    // A signature for another purpose is invalid.
    const wrong = { ...file, ...(await signer(1)('scores', file.hash)) };
    expect(openReceipt(json(wrong)).ok).toBe(false);
  });
  it('the deadline is in Japan time; grace and late follow the call', () => {
    const at = (iso: string, lateAllowed = false) => timeliness({ ...CALL, lateAllowed }, iso);
    expect(at('2026-12-20T08:00:00.000Z')).toBe('inTime');
    expect(at('2026-12-20T08:00:01.000Z')).toBe('inGrace');
    expect(at('2026-12-20T08:30:00.000Z')).toBe('inGrace');
    expect(at('2026-12-20T08:31:00.000Z')).toBe('tooLate');
    expect(at('2026-12-21T00:00:00.000Z', true)).toBe('late');
  });
});

describe('the feedback letter', () => {
  const feedback: Feedback = {
    format: 'musubi-letter',
    version: 1,
    contest: CONTEST,
    contestTitle: CALL.title,
    organiser: CALL.organiser,
    submission: 'a'.repeat(64),
    title: '計画1',
    letter: '斎藤花子 様',
    remarks: ['市場の大きさをもう少し'],
    approvedAt: '2027-01-10T00:00:00.000Z',
  };
  it('opens as signed; a changed word, another purpose or other bytes are detected', async () => {
    const file = await signFeedback(feedback, signer(1));
    expect(openFeedback(json(file))).toMatchObject({ ok: true, value: { content: feedback } });
    expect(checkFile(json(file))).toMatchObject({ kind: 'letter', ok: true });
    expect(openFeedback(json({ ...file, content: { ...feedback, letter: '受賞です' } }))).toEqual({
      ok: false,
      error: [{ code: 'changed', part: 'letter' }],
    });
    expect(openFeedback(json({ ...file, ...(await signer(1)('receipt', file.hash)) })).ok).toBe(false);
    expect(openFeedback(strToU8('{}'))).toEqual({ ok: false, error: [{ code: 'notAFile', part: '' }] });
  });
  it('contains what judges wrote for the entrant, once each, and never who they are or what they told the organiser', () => {
    const remark = (judge: string, toEntrant: string, note: string, mark: 'scoring' | 'conflict' = 'scoring') => {
      const pins = [{ id: id('pin', 1), criterion: id('market', 0), where: 'blocks.b1', quote: '地下海水', note }];
      const sheet = { mark, scores: {}, pins, toEntrant, toOrganiser: `${judge} の内緒`, reason: '' };
      return { judge, sheet };
    };
    const remarks = [
      remark('鈴木', '良い', '量は？'),
      remark('佐藤', '良い', ''),
      remark('高橋', '読んでいない', 'x', 'conflict'),
    ];
    const criteria = [{ id: id('market', 0), label: '市場性' }];
    expect(remarksFor(remarks, criteria)).toEqual(['良い', '市場性: 「地下海水」 量は？']);
    const words = {
      greeting: (n: string) => n,
      thanks: (c: string, p: string) => `${c} ${p}`,
      remarks: 'R',
      pins: 'P',
      close: 'C',
    };
    const text = letterText(
      { contest: 'c', organiser: 'o', name: '花子', title: 't', outcome: '', remarks, criteria },
      words,
    );
    expect(text).toContain('・「地下海水」 量は？');
    expect(text).not.toMatch(/鈴木|佐藤|高橋|内緒|読んでいない/u);
  });
});

describe('the blind copy', () => {
  const reading = freezePlan(plan(1));
  const identity = identityOf(APPLICANT, ['山本 一郎'], ['清水区三保']);
  it('has no clues left, and the original is untouched', () => {
    const before = JSON.stringify(reading);
    expect(cluesOf(reading, identity).map((c) => c.found)).toContain('三保水産');
    const blind = blindCopy(
      reading,
      identity,
      () => '■■',
      () => false,
      () => false,
    );
    expect(cluesOf(blind, identity)).toEqual([]);
    expect(
      passagesOf(blind)
        .map((p) => p.text)
        .join(),
    ).toContain('■■の井戸から汲む');
    expect(JSON.stringify(reading)).toBe(before);
  });
  it('keeps what a person allowed', () => {
    const kept = blindCopy(
      reading,
      identity,
      () => '■■',
      (leak) => leak.found === '三保水産',
      () => false,
    );
    expect(
      passagesOf(kept)
        .map((p) => p.text)
        .join(),
    ).toContain('三保水産の井戸');
  });
  it('has no tag of the plan’s own on its page', () => {
    const evil = {
      ...reading,
      title: '<script>alert(1)</script>',
      blocks: [{ id: 'b0', kind: 'paragraph', text: '"><img src=x onerror=1>' }],
    };
    const html = readingHtml(evil, {
      boards: 'b',
      combinations: 'c',
      figures: 'f',
      money: 'm',
      sources: 's',
      kind: (k) => k,
      link: (l) => l,
    });
    expect(html).not.toMatch(/<script|<img/u);
    expect(html).toContain('&lt;script&gt;');
  });
});

const SHEET: Sheet = {
  format: 'musubi-scores',
  version: 1,
  contest: CONTEST,
  round: ROUND,
  judge: id('judge', 0),
  seat: 'secret',
  bundle: 'b'.repeat(64),
  revision: 1,
  signedAt: '2026-12-22T10:00:00.000Z',
  changedBecause: '',
  entries: {
    [id('entry', 1)]: {
      mark: 'scoring',
      scores: { [id('market', 0)]: 7.5 },
      pins: [{ id: id('pin', 1), criterion: id('market', 0), where: 'blocks.b1', quote: '地下海水', note: '' }],
      toOrganiser: '',
      toEntrant: '市場の大きさをもう少し',
      reason: '',
    },
  },
};

describe('a judge’s bundle and sheet', () => {
  const input = (): BundleInput => ({
    contest: CONTEST,
    title: CALL.title,
    organiser: CALL.organiser,
    round: ROUND,
    roundTitle: '書類審査',
    terms: 'public',
    closes: '',
    minutes: 15,
    judge: { id: id('judge', 0), name: '審査員0' },
    criteria: [
      { id: id('market', 0), label: '市場性', help: '', max: 10, step: 0.5, weight: 1, bonus: false, levels: [] },
    ],
    entries: [
      {
        id: id('entry', 1),
        number: 1,
        title: '計画1',
        category: '食',
        calibration: false,
        reading: freezePlan(plan(1)),
      },
    ],
    media: new Map(),
    seat: 'secret',
    recipient: 'age1x',
  });
  it('opens with its passphrase only, and reveals nothing without', async () => {
    const { bytes, hash } = await packJudgeBundle(input(), '三保の桜えびと富士山');
    expect(isEncrypted(bytes)).toBe(true);
    const readable = new TextDecoder('latin1').decode(bytes);
    for (const secret of [CONTEST, 'musubi', 'bundle.json', 'PK\u0003\u0004']) expect(readable).not.toContain(secret);
    const opened = await openJudgeBundle(bytes, '三保の桜えびと富士山');
    expect(opened.ok && [opened.value.hash, opened.value.bundle.judge.name]).toEqual([hash, '審査員0']);
    expect(await openJudgeBundle(bytes, '三保の桜えびと富士')).toEqual({ ok: false, error: 'wrongPassphrase' });
    const cut = bytes.slice();
    cut[cut.length - 20] = (cut[cut.length - 20] ?? 0) ^ 1;
    expect(await openJudgeBundle(cut, '三保の桜えびと富士山')).toEqual({ ok: false, error: 'damaged' });
    expect(await openJudgeBundle(strToU8('x'), 'y')).toEqual({ ok: false, error: 'notEncrypted' });
    await expect(packJudgeBundle(input(), '短い')).rejects.toThrow();
  });
  it('opens however its passphrase is typed, and one of the first version only with the exact passphrase', async () => {
    const file = readFileSync(join(import.meta.dirname, '../../../tests/fixtures/judge-v1.musubi-judge'));
    expect((await openJudgeBundle(file, 'さくら-みかん-ラムネ-2468')).ok).toBe(true);
    expect((await openJudgeBundle(file, ' さくら-みかん-ラムネ-2468\n')).ok).toBe(true);
    expect(await openJudgeBundle(file, 'さくら-みかん-ラムネ-2469')).toEqual({ ok: false, error: 'wrongPassphrase' });
    const { bytes } = await packJudgeBundle(input(), 'さくら-みかん-ラムネ-2468');
    for (const typed of ['ｻｸﾗーﾐｶﾝーらむねー２４６８', 'サクラ　ミカン　ラムネ　2468\r\n'])
      expect((await openJudgeBundle(bytes, typed)).ok).toBe(true);
  });
  it('is returned to the organiser only, signed', async () => {
    const [mine, other] = [await returnKeys(), await returnKeys()];
    const file = await signSheet(SHEET, signer(3));
    const sent = await encryptFor(mine.recipient, sheetBytes(file));
    expect(await decryptReturned(other.identity, sent)).toEqual({ ok: false, error: 'forAnother' });
    const back = await decryptReturned(mine.identity, sent);
    expect(back.ok && openSheet(back.value)).toMatchObject({ ok: true, value: { content: SHEET } });
    const changed = json({ ...file, content: { ...SHEET, revision: 2 } });
    expect(openSheet(changed)).toEqual({ ok: false, error: [{ code: 'changed', part: 'scores' }] });
  });
  it('is refused after any flipped byte of a sheet', async () => {
    const bytes = sheetBytes(await signSheet(SHEET, signer(3)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        expect(openSheet(changed).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
  it('of two sheets the same one counts, whichever comes first', async () => {
    const make = (revision: number, signedAt: string) => signSheet({ ...SHEET, revision, signedAt }, signer(3));
    const [a, b, c] = [await make(1, '2026-12-30'), await make(2, '2026-12-22'), await make(2, '2026-12-23')];
    for (const [x, y, wins] of [
      [a, b, b],
      [b, c, c],
    ] as const)
      expect([newerSheet(x, y).hash, newerSheet(y, x).hash]).toEqual([wins.hash, wins.hash]);
  });
});
