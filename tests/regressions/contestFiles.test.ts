/**
 * Regressions of contest files, each named by what happened: bytes changed in transit, strangers' signatures, entries under another call. Every byte of
 * every kind of file is changed in turn by a seeded mask; the result names a part, or says that the file is damaged.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packArchive } from '../../shared/doc/contest/archive.ts';
import { callBytes, openCall } from '../../shared/doc/contest/call.ts';
import { checkFile } from '../../shared/doc/contest/checkFile.ts';
import { packContest } from '../../shared/doc/contest/contestArchive.ts';
import {
  act,
  type ContestStore,
  contestKey,
  returnKeysOf,
  setMeta,
  setRelation,
} from '../../shared/doc/contest/contestDoc.ts';
import { type Feedback, signFeedback } from '../../shared/doc/contest/feedback.ts';
import { freezePlan } from '../../shared/doc/contest/freeze.ts';
import {
  decryptReturned,
  encryptFor,
  openJudgeBundle,
  packJudgeBundle,
  returnKeys,
} from '../../shared/doc/contest/judgeBundle.ts';
import {
  giveReceipt,
  openReturnedSheet,
  receiveSheet,
  receiveSubmission,
  recordArrival,
} from '../../shared/doc/contest/secretariat.ts';
import { EMPTY_SHEET, type Sheet, sheetBytes, signSheet } from '../../shared/doc/contest/sheet.ts';
import { openReceipt, openSubmission, type Receipt, signReceipt } from '../../shared/doc/contest/submission.ts';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { plainPassphrase } from '../../shared/text/passphrase.ts';
import {
  actor,
  CALL,
  CONTEST,
  callFile,
  contest,
  give,
  id,
  plan,
  ROUND,
  seatOf,
  signer,
  submission,
} from '../contestFixture.ts';

const json = (value: unknown, spaces = 1) => new TextEncoder().encode(JSON.stringify(value, null, spaces));
const ORGANISER = signer(99);
const RECEIPT: Receipt = {
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
const LETTER: Feedback = {
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
const SHEET: Sheet = {
  format: 'musubi-scores',
  version: 1,
  contest: CONTEST,
  round: ROUND,
  judge: id('judge', 0),
  seat: seatOf(id('judge', 0)),
  bundle: 'b'.repeat(64),
  revision: 1,
  signedAt: '2026-12-22T10:00:00.000Z',
  changedBecause: '',
  entries: { [id('entry', 1)]: { ...EMPTY_SHEET, scores: { [id('market', 0)]: 7.5, [id('region', 0)]: 6 } } },
};
const bundle = (passphrase: string) =>
  packJudgeBundle(
    {
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
          category: '',
          calibration: false,
          reading: freezePlan(plan(1)),
        },
      ],
      media: new Map(),
      seat: seatOf(id('judge', 0)),
      recipient: 'age1x',
    },
    passphrase,
  );

/** A contest with a call, an entry, a receipt, a bundle, a sheet, a decision and a letter. */
async function wholeContest(): Promise<{ store: ContestStore; media: Map<string, Uint8Array> }> {
  const store = await contest(1);
  const { doc } = store;
  const call = await callFile();
  const media = new Map<string, Uint8Array>();
  act(doc, actor(), { act: 'issueCall', about: call.hash }, () => {
    setMeta(doc, { callHash: call.hash });
    setRelation(doc, 'calls', call.hash, call);
  });
  const entry = await submission(1);
  media.set(sha256(entry.bytes), entry.bytes);
  const taken = receiveSubmission(
    store,
    openSubmission(entry.bytes),
    { contest: CONTEST, file: sha256(entry.bytes) },
    actor(),
  );
  if (!taken.ok) throw new Error(taken.error.code);
  await giveReceipt(store, CONTEST, id('entry', 1), taken.value, ORGANISER);
  const given = await bundle('三保の桜えびと富士山');
  const copy = packArchive(given.copies, 'compressed');
  media.set(sha256(copy), copy);
  give(store, id('judge', 0), given.hash);
  setRelation(doc, 'bundles', contestKey(ROUND, id('judge', 0)), {
    hash: given.hash,
    madeAt: actor().at,
    entries: [id('entry', 1)],
    copy: sha256(copy),
  });
  const keys = returnKeysOf(doc);
  const sent = await encryptFor(
    keys?.recipient ?? '',
    sheetBytes(await signSheet({ ...SHEET, bundle: given.hash }, signer(3))),
  );
  const sheet = receiveSheet(store, await openReturnedSheet(sent, keys?.identity), CONTEST, actor());
  if (!sheet.ok) throw new Error(sheet.error.code);
  act(doc, actor(), { act: 'decide' }, () =>
    setRelation(doc, 'decisions', contestKey(ROUND, id('entry', 1)), {
      outcome: 'award',
      reason: '優れている',
      by: '委員会',
      at: actor().at,
    }),
  );
  return { store, media };
}
async function archiveOf(
  { store, media }: Awaited<ReturnType<typeof wholeContest>>,
  sign = ORGANISER,
): Promise<Uint8Array> {
  const letter = json(await signFeedback({ ...LETTER, submission: store.entriesIn[0]?.submission ?? '' }, ORGANISER));
  return packContest(store, CONTEST, {
    media: async (hash) => media.get(hash),
    receipt: async () => new Uint8Array(),
    letters: new Map([[contestKey(ROUND, '001'), letter]]),
    sign,
    at: '2027-01-20T00:00:00.000Z',
  });
}

/** Every byte of a short file, every nth of a long one; the mask is derived from the position. */
function flips(bytes: Uint8Array, most = 3_000): { readonly at: number; readonly changed: Uint8Array }[] {
  const stride = Math.max(1, Math.ceil(bytes.length / most));
  const out: { at: number; changed: Uint8Array }[] = [];
  for (let at = 0; at < bytes.length; at += stride) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ (((at * 31) % 255) + 1);
    out.push({ at, changed });
  }
  return out;
}
/** The reported part and problem; a damaged file must never be reported as another kind of file. */
const isNamed = (check: ReturnType<typeof checkFile>): boolean =>
  !check.ok && check.problems.length > 0 && check.problems.every((p) => p.part !== '' && p.code !== 'notAFile');

describe('a byte changed in transit is reported, with its place', () => {
  const files: Record<string, [kind: string, make: () => Promise<Uint8Array>]> = {
    'a call': ['call', async () => callBytes(await callFile())],
    'a submission': ['submission', async () => (await submission(1)).bytes],
    'a receipt': ['receipt', async () => json(await signReceipt(RECEIPT, ORGANISER))],
    'a sheet': ['scores', async () => sheetBytes(await signSheet(SHEET, signer(3)))],
    'a letter': ['letter', async () => json(await signFeedback(LETTER, ORGANISER))],
    'an archive': ['archive', async () => archiveOf(await wholeContest())],
  };
  it.each(Object.entries(files))(
    '%s',
    async (_, [kind, make]) => {
      const bytes = await make();
      expect(checkFile(bytes)).toMatchObject({ kind, ok: true });
      const unnamed = flips(bytes, 800).flatMap(({ at, changed }) => {
        const check = checkFile(changed);
        return isNamed(check) && check.kind === kind ? [] : [`${at}: ${check.kind} ${JSON.stringify(check.problems)}`];
      });
      expect(unnamed).toEqual([]);
    },
    120_000,
  );
  it('a returned sheet: damaged, never for another organiser', async () => {
    const keys = await returnKeys();
    const sent = await encryptFor(keys.recipient, sheetBytes(await signSheet(SHEET, signer(3))));
    for (const { at, changed } of flips(sent, 300))
      expect([at, await decryptReturned(keys.identity, changed)]).toEqual([at, { ok: false, error: 'damaged' }]);
  }, 120_000);
  it('a judging file: damaged; where its passphrase is applied, damaged or a wrong passphrase', async () => {
    const passphrase = 'natsumikan-ramune-2468';
    const made = await bundle(passphrase);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(plainPassphrase(passphrase));
    // The same file with a cheap derivation of its key: at the real cost each opening takes a second.
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(4);
    encrypter.setPassphrase(plainPassphrase(passphrase));
    const bytes = await encrypter.encrypt(await decrypter.decrypt(made.bytes));
    expect(await openJudgeBundle(bytes, passphrase)).toMatchObject({ ok: true, value: { hash: made.hash } });
    const head = new TextDecoder('latin1').decode(bytes);
    // "-> scrypt SALT 4\nWRAPPED KEY\n": a change in these characters cannot be told from a wrong passphrase.
    const from = head.indexOf('scrypt ') + 'scrypt '.length;
    const to = head.indexOf('\n--- ');
    expect([from, to]).toEqual([32, 32 + 22 + 1 + 1 + 1 + 43]);
    const told = { head: new Set<string>(), passphrase: new Set<string>(), content: new Set<string>() };
    const places = [...flips(bytes.subarray(0, to + 80)), ...flips(bytes, 400)];
    expect(places.length).toBeGreaterThan(400);
    for (const { at } of places) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (((at * 31) % 255) + 1);
      const opened = await openJudgeBundle(changed, passphrase);
      const where = at >= from && at < to ? 'passphrase' : at < to + 50 ? 'head' : 'content';
      told[where].add(opened.ok ? `opened at ${at}` : opened.error);
    }
    expect(told.head).toEqual(new Set(['damaged']));
    expect(told.content).toEqual(new Set(['damaged']));
    for (const error of told.passphrase) expect(['damaged', 'wrongPassphrase']).toContain(error);
  }, 120_000);
  it('a judging file: every part in it is checked against its hash, and nothing counts as opened', async () => {
    const passphrase = 'natsumikan-ramune-2468';
    const made = await bundle(passphrase);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(plainPassphrase(passphrase));
    const parts = unzipSync(await decrypter.decrypt(made.bytes));
    expect(Object.keys(parts).sort()).toEqual(['bundle.json', `entries/${id('entry', 1)}.json`]);
    const answers: Record<string, Set<string>> = {};
    for (const [name, part] of Object.entries(parts))
      for (const { at, changed } of flips(part, 150)) {
        const encrypter = new Encrypter();
        encrypter.setScryptWorkFactor(4);
        encrypter.setPassphrase(plainPassphrase(passphrase));
        const opened = await openJudgeBundle(
          await encrypter.encrypt(zipSync({ ...parts, [name]: changed })),
          passphrase,
        );
        answers[name] ??= new Set();
        // A changed list that still parses is another list with another hash: sheets that name it match no seat.
        if (!opened.ok) answers[name].add(opened.error);
        else if (opened.value.hash === made.hash) answers[name].add(`opened at ${at}`);
      }
    expect(answers[`entries/${id('entry', 1)}.json`]).toEqual(new Set(['damaged']));
    for (const answer of answers['bundle.json'] ?? [])
      expect(['notABundle', 'newerVersion', 'damaged'], answer).toContain(answer);
  }, 120_000);
  it('a file of another kind is reported as foreign', () => {
    for (const text of ['something else', '{"publicKey":1}', 'PK\u0003\u0004 a workbook', ''])
      expect(checkFile(new TextEncoder().encode(text)).problems[0]?.code).toBe('notAFile');
  });
  it('line endings of another system, and a trailing one, do not count as damage', async () => {
    const text = new TextDecoder().decode(callBytes(await callFile()));
    for (const other of [text.replace(/\n/gu, '\r\n'), `${text}\n`])
      expect(checkFile(new TextEncoder().encode(other)).ok).toBe(true);
  });
});

describe('a stranger’s signature', () => {
  const stranger = signer(50);
  const call = async () => {
    const opened = openCall(callBytes(await callFile()));
    if (!opened.ok) throw new Error('no call');
    return opened.value;
  };
  it.each([
    ['receipt', async () => json(await signReceipt(RECEIPT, stranger))],
    ['letter', async () => json(await signFeedback(LETTER, stranger))],
    ['call', async () => json(await (await import('../../shared/doc/contest/call.ts')).signCall(CALL, stranger))],
  ] as const)('a %s does not verify against the call', async (kind, make) => {
    const bytes = await make();
    expect(checkFile(bytes)).toMatchObject({ ok: true, signer: 'unchecked' });
    expect(checkFile(bytes, { call: await call() })).toMatchObject({
      ok: false,
      problems: [{ code: 'strangerKey', part: kind }],
    });
  });
  it('the organiser’s own does', async () =>
    expect(checkFile(json(await signReceipt(RECEIPT, ORGANISER)), { call: await call() })).toMatchObject({
      ok: true,
      signer: 'organiser',
    }));
  it('an entry under another call, or of another contest, does not', async () => {
    const other = await submission(1, { call: 'c'.repeat(64) });
    expect(checkFile(other.bytes, { call: await call() }).problems).toEqual([
      { code: 'otherCall', part: 'submission' },
    ]);
    const foreign = await submission(1, { contest: 'other00000000000' });
    expect(checkFile(foreign.bytes, { call: await call() }).problems).toEqual([
      { code: 'otherContest', part: 'submission' },
    ]);
    const store = await contest(1);
    expect(
      receiveSubmission(store, openSubmission(other.bytes), { contest: CONTEST, file: 'f'.repeat(64) }, actor()),
    ).toEqual({
      ok: false,
      error: { code: 'otherCall' },
    });
  });
});

describe('an archive', () => {
  it('is complete, and contains call, receipt, blind copy, sheet, decision, letter and log', async () => {
    const made = await wholeContest();
    const bytes = await archiveOf(made);
    const names = new TextDecoder('latin1').decode(bytes);
    for (const name of [
      'calls/001.musubi-call',
      'entries/001.musubi-entry',
      'receipts/001.musubi-receipt',
      `blind/${ROUND}-${id('judge', 0)}/bundle.json`,
      `blind/${ROUND}-${id('judge', 0)}/${id('entry', 1)}.json`,
      'sheets/',
      'decisions.json',
      `letters/${ROUND}-001.musubi-letter`,
      'log.json',
      'contest.json',
    ])
      expect(names).toContain(name);
    expect(checkFile(bytes)).toMatchObject({ kind: 'archive', ok: true, problems: [] });
  });
  const off = async (change: (made: Awaited<ReturnType<typeof wholeContest>>) => Promise<void> | void) => {
    const made = await wholeContest();
    await change(made);
    return checkFile(await archiveOf(made)).problems;
  };
  it('names a receipt that a stranger signed', async () =>
    expect(
      await off(async ({ store }) => {
        const submissionHash = store.entriesIn[0]?.submission ?? '';
        const file = await signReceipt({ ...RECEIPT, number: 1, submission: submissionHash }, signer(50));
        setRelation(store.doc, 'receipts', contestKey(id('entry', 1), submissionHash), file);
      }),
    ).toEqual([{ code: 'strangerKey', part: 'receipts/001.musubi-receipt' }]));
  it('names a sheet that another device signed in a judge’s name', async () => {
    const problems = await off(async ({ store }) => {
      const file = await signSheet({ ...SHEET, revision: 2 }, signer(51));
      setRelation(store.doc, 'sheets', contestKey(ROUND, id('judge', 0), file.hash), file);
    });
    expect(problems).toMatchObject([{ code: 'strangerKey' }]);
    expect(problems[0]?.part).toMatch(/^sheets\//u);
  });
  it('names a call that a stranger signed, and a line of the log that was changed', async () => {
    const stranger = await (await import('../../shared/doc/contest/call.ts')).signCall(CALL, signer(50));
    expect(await off(({ store }) => setRelation(store.doc, 'calls', stranger.hash, stranger))).toMatchObject([
      { code: 'strangerKey' },
    ]);
    expect(
      await off(({ store }) => {
        const log = store.doc.getMap('audit');
        log.set('00000002', { ...(log.get('00000002') as object), by: '別の人' });
      }),
    ).toEqual([{ code: 'changed', part: 'log.json' }]);
  });
  it('names an entry that is missing', async () =>
    expect(await off(({ media }) => media.clear())).toContainEqual({
      code: 'missingPart',
      part: 'entries/001.musubi-entry',
    }));
});

describe('an entry that arrived in time and is accepted late', () => {
  const LATE = actor('2026-12-24T09:00:00.000Z');
  const file = 'f'.repeat(64);
  it('is recorded with its true arrival time in the entry, the log and the signed receipt', async () => {
    const store = await contest(1);
    const { bytes } = await submission(1);
    const ids = { contest: CONTEST, file };
    expect(receiveSubmission(store, openSubmission(bytes), ids, LATE)).toEqual({
      ok: false,
      error: { code: 'tooLate' },
    });
    const arrived = { at: '2026-12-20T07:59:00.000Z', reason: 'メールで届いたが担当が不在だった' };
    const taken = receiveSubmission(store, openSubmission(bytes), ids, LATE, arrived);
    if (!taken.ok) throw new Error(taken.error.code);
    const arrival = { importedAt: LATE.at, by: '事務局', reason: arrived.reason };
    expect(store.entriesIn[0]).toMatchObject({ receivedAt: arrived.at, timeliness: 'inTime', arrival });
    expect(store.audit.at(-1)).toMatchObject({
      act: 'receiveArrived',
      by: '事務局',
      at: LATE.at,
      reason: arrived.reason,
    });
    const receipt = openReceipt(await giveReceipt(store, CONTEST, id('entry', 1), taken.value, ORGANISER));
    expect(receipt.ok && receipt.value.content).toMatchObject({
      receivedAt: arrived.at,
      timeliness: 'inTime',
      arrival,
    });
  });
  it.each([
    ['after the deadline and its grace', { at: '2026-12-20T08:30:01.000Z', reason: 'x' }, 'tooLate'],
    ['in the future', { at: '2026-12-24T09:00:00.001Z', reason: 'x' }, 'badArrival'],
    ['at no time', { at: 'いつか', reason: 'x' }, 'badArrival'],
    ['without a reason', { at: '2026-12-20T07:00:00.000Z', reason: '　' }, 'badArrival'],
  ])('%s it is refused', async (_, arrived, code) => {
    const store = await contest(1);
    const { bytes } = await submission(1);
    expect(receiveSubmission(store, openSubmission(bytes), { contest: CONTEST, file }, LATE, arrived)).toEqual({
      ok: false,
      error: { code },
    });
    expect(store.list('entries')).toEqual([]);
  });
  it('corrects an entry marked as late afterwards, with both times in the log', async () => {
    const store = await contest(1);
    act(store.doc, actor(), { act: 'edit' }, () => setMeta(store.doc, { lateAllowed: true }));
    receiveSubmission(store, openSubmission((await submission(1)).bytes), { contest: CONTEST, file }, LATE);
    expect(store.entriesIn[0]?.timeliness).toBe('late');
    const arrived = { at: '2026-12-20T07:59:00.000Z', reason: '締切前に窓口で受け取った' };
    expect(recordArrival(store, id('entry', 1), arrived, LATE).ok).toBe(true);
    expect(store.entriesIn[0]).toMatchObject({ timeliness: 'inTime', receivedAt: arrived.at });
    expect(store.audit.at(-1)?.about).toContain(`${arrived.at} ← ${LATE.at}`);
  });
});
