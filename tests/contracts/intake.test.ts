/** Network submissions are accepted by the host: no window is open in any of these tests. A real folder, real keys, real encryption. */
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ContestIntake } from '../../main/contest/intake.ts';
import { FileInbox } from '../../main/storage/fileInbox.ts';
import { FileKeys } from '../../main/storage/fileKeys.ts';
import { FileOutbox } from '../../main/storage/fileOutbox.ts';
import { Library } from '../../main/storage/library.ts';
import {
  act,
  ContestStore,
  contestKey,
  putEntity,
  returnKeysOf,
  setRelation,
  setSeatSecret,
} from '../../shared/doc/contest/contestDoc.ts';
import { isEncrypted } from '../../shared/doc/contest/encrypted.ts';
import { encryptFor } from '../../shared/doc/contest/judgeBundle.ts';
import { EMPTY_SHEET, sheetBytes, signSheet } from '../../shared/doc/contest/sheet.ts';
import { openReceipt } from '../../shared/doc/contest/submission.ts';
import { signHash } from '../../shared/doc/signature.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { ManualClock } from '../../shared/ports/clock.ts';
import { actor, CONTEST, contest, give, id, ROUND, seatOf, signer, submission } from '../contestFixture.ts';

const NAME = `contest:${CONTEST}` as const;
let folder: string;
let library: Library;
let sheets: FileInbox;
let entries: FileInbox;
let outbox: FileOutbox;
let intake: ContestIntake;

const start = () => {
  library = new Library({ folder });
  sheets = new FileInbox(folder);
  entries = new FileInbox(folder, 'entries');
  outbox = new FileOutbox(folder);
  intake = new ContestIntake({
    ...library.stores,
    keys: new FileKeys(folder),
    clock: new ManualClock('2026-12-02T00:00:00.000Z'),
    sheets,
    entries,
    outbox,
    hostName: () => library.getSettings().name,
    onDidChangeState: (listener) => library.onDidChangeState(listener),
    log: () => undefined,
  });
};
const stop = async () => {
  await intake.close();
  library.close();
};
/** The document as stored on disk. */
const stored = (): ContestStore => {
  const doc = new Y.Doc();
  applyStored(doc, library.load(NAME));
  return new ContestStore(doc);
};
const hostLines = (store: ContestStore) => store.audit.filter((l) => l.chain === 'host');
const write = async (change: (doc: Y.Doc) => void) => {
  const { doc } = stored();
  const before = Y.encodeStateVector(doc);
  change(doc);
  await library.append(NAME, [Y.encodeStateAsUpdate(doc, before)]);
};
const sheetOf = async (value: number, revision = 1, recipient = returnKeysOf(stored().doc)?.recipient ?? '') => {
  const file = await signSheet(
    {
      format: 'musubi-scores',
      version: 1,
      contest: CONTEST,
      round: ROUND,
      judge: id('judge', 0),
      seat: seatOf(id('judge', 0)),
      bundle: 'b'.repeat(64),
      revision,
      signedAt: '2026-12-22T10:00:00.000Z',
      changedBecause: '',
      entries: { [id('entry', 1)]: { ...EMPTY_SHEET, scores: { [id('market', 0)]: value, [id('region', 0)]: 5 } } },
    },
    signer(7),
  );
  return encryptFor(recipient, sheetBytes(file));
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-intake-'));
  start();
  const made = await contest(2);
  give(made, id('judge', 0), 'b'.repeat(64));
  await library.append(NAME, [Y.encodeStateAsUpdate(made.doc)]);
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a submission that comes in while no window is open', () => {
  it('is an entry on disk, with a receipt of this device for its entrant, and leaves the inbox', async () => {
    const { bytes, hash } = await submission(1);
    await entries.put(CONTEST, bytes);
    await intake.take(CONTEST);
    const store = stored();
    expect(store.entriesIn).toMatchObject([{ number: 1, title: '計画1', submission: hash, timeliness: 'inTime' }]);
    expect(hostLines(store)).toMatchObject([{ act: 'receiveEntry', sound: true }]);
    expect(await entries.list(CONTEST)).toEqual([]);
    const receipt = openReceipt((await outbox.get(CONTEST, hash, 'receipt')) ?? new Uint8Array());
    expect(receipt.ok && receipt.value.content).toMatchObject({ submission: hash, number: 1, contest: CONTEST });
    const mine = signHash((await new FileKeys(folder).key('device')).bytes, 'receipt', 'a'.repeat(64)).publicKey;
    expect(receipt.ok && receipt.value.publicKey).toBe(mine);
    expect(store.relation('receipts').has(contestKey(id('entry', 1), hash))).toBe(true);
    const file = store.entriesIn[0]?.file ?? '';
    expect(library.getMedia(file)?.bytes).toEqual(bytes);
  });
  it('is accepted once, however often it is sent and whenever the machine stops', async () => {
    const { bytes, hash } = await submission(1);
    await entries.put(CONTEST, bytes);
    // Stopped before anything was accepted: the next run accepts it.
    await stop();
    start();
    let told = 0;
    intake.onDidTake(({ entries: n }) => {
      told += n;
    });
    intake.start();
    await expect.poll(() => stored().entriesIn.length).toBe(1);
    await expect.poll(() => told).toBe(1);
    const first = await outbox.get(CONTEST, hash, 'receipt');
    // Stopped after it was accepted and before it left the inbox.
    await entries.put(CONTEST, bytes);
    await intake.take(CONTEST);
    expect(stored().list('entries')).toHaveLength(1);
    expect(stored().audit.filter((l) => l.act === 'receiveEntry')).toHaveLength(1);
    expect(await outbox.get(CONTEST, hash, 'receipt')).toEqual(first);
    expect(await entries.list(CONTEST)).toEqual([]);
  });
  it('is opened with its contest’s key; older unencrypted ones in the inbox are accepted too', async () => {
    const recipient = returnKeysOf(stored().doc)?.recipient ?? '';
    const [first, second] = [await submission(1), await submission(2)];
    await entries.put(CONTEST, await encryptFor(recipient, first.bytes));
    await entries.put(CONTEST, second.bytes);
    await intake.take(CONTEST);
    const store = stored();
    expect(store.entriesIn.map((e) => e.submission).sort()).toEqual([first.hash, second.hash].sort());
    for (const { hash } of [first, second]) expect(await outbox.get(CONTEST, hash, 'receipt')).toBeDefined();
    expect(await entries.list(CONTEST)).toEqual([]);
    expect(readdirSync(join(folder, 'entries', CONTEST))).toEqual([]);
    const file = store.entriesIn.find((e) => e.submission === first.hash)?.file ?? '';
    expect(library.getMedia(file)?.bytes).toEqual(first.bytes);
  });
  it('is one entry with the first time if encrypted twice by the same entrant', async () => {
    const recipient = returnKeysOf(stored().doc)?.recipient ?? '';
    const { bytes, hash } = await submission(1);
    const [later, earlier] = ['2026-01-20T07:00:00.000Z', '2026-01-20T06:00:00.000Z'];
    for (const at of [later, earlier]) {
      const sealed = (await entries.put(CONTEST, await encryptFor(recipient, bytes))) ?? '';
      utimesSync(join(folder, 'entries', CONTEST, `${sealed}.sheet`), new Date(at), new Date(at));
    }
    await intake.take(CONTEST);
    expect(stored().entriesIn).toMatchObject([{ submission: hash, receivedAt: earlier }]);
    expect(stored().audit.filter((l) => l.act === 'receiveEntry')).toHaveLength(1);
  });
  it('is refused with a line in the log if damaged in transit although encrypted', async () => {
    const recipient = returnKeysOf(stored().doc)?.recipient ?? '';
    const sealed = await encryptFor(recipient, (await submission(1)).bytes);
    sealed[sealed.length - 5] = (sealed[sealed.length - 5] ?? 0) ^ 1;
    await entries.put(CONTEST, sealed);
    await intake.take(CONTEST);
    expect(hostLines(stored()).map((l) => [l.act, l.reason])).toEqual([['refuseEntry', 'damaged']]);
    expect(await entries.list(CONTEST)).toEqual([]);
  });
  it('is refused with an answer and a line in the log: made under another call, damaged, or after the freeze', async () => {
    const foreign = await submission(1, { call: 'c'.repeat(64) });
    await entries.put(CONTEST, foreign.bytes);
    await intake.take(CONTEST);
    const refusal = await outbox.get(CONTEST, foreign.hash, 'refusal');
    expect(new TextDecoder().decode(refusal)).toBe('{"code":"otherCall"}');
    const broken = (await submission(2)).bytes.slice();
    broken[900] = (broken[900] ?? 0) ^ 1;
    await entries.put(CONTEST, broken);
    await intake.take(CONTEST);
    const store = stored();
    expect(store.list('entries')).toEqual([]);
    expect(hostLines(store).map((l) => [l.act, l.reason])).toEqual([
      ['refuseEntry', 'otherCall'],
      ['refuseEntry', 'damaged'],
    ]);
    expect(await entries.list(CONTEST)).toEqual([]);
  });
  it('several at once get a number each, in a sound log, while a window writes to the same contest', async () => {
    for (const n of [1, 2, 3, 4, 5]) await entries.put(CONTEST, (await submission(n)).bytes);
    const taking = intake.take(CONTEST);
    await write((doc) =>
      act(doc, actor(), { act: 'change' }, () => putEntity(doc, 'judges', id('judge', 1), { name: '窓から' })),
    );
    await taking;
    const store = stored();
    expect(store.entriesIn.map((e) => e.number)).toEqual([1, 2, 3, 4, 5]);
    expect(store.get('judges', id('judge', 1))?.name).toBe('窓から');
    expect(store.audit.every((l) => l.sound)).toBe(true);
    expect(store.audit.filter((l) => l.chain === 'host')).toHaveLength(5);
  });
});

describe('a sheet that comes in while no window is open', () => {
  it('is encrypted in the inbox, and on disk in the contest before it leaves', async () => {
    await sheets.put(CONTEST, await sheetOf(7.5));
    expect((await sheets.list(CONTEST)).every((s) => isEncrypted(s.bytes))).toBe(true);
    await intake.take(CONTEST);
    expect(stored().sheetsOf(ROUND).get(id('judge', 0))?.content.entries[id('entry', 1)]?.scores[id('market', 0)]).toBe(
      7.5,
    );
    expect(await sheets.list(CONTEST)).toEqual([]);
  });
  it('twice is once', async () => {
    const bytes = await sheetOf(7.5);
    await sheets.put(CONTEST, bytes);
    await intake.take(CONTEST);
    await sheets.put(CONTEST, bytes);
    await intake.take(CONTEST);
    expect([stored().relation('sheets').size, (await sheets.list(CONTEST)).length]).toEqual([1, 0]);
    expect(stored().audit.filter((l) => l.act === 'receiveSheet')).toHaveLength(1);
  });
  it('that is off the scale waits with a reason; nothing of it counts', async () => {
    await sheets.put(CONTEST, await sheetOf(15));
    await intake.take(CONTEST);
    expect(intake.refusedSheets(CONTEST)).toMatchObject([
      { code: 'offScale', scores: [{ criterion: 'market', value: 15, max: 10, step: 0.5 }] },
    ]);
    expect([stored().relation('sheets').size, (await sheets.list(CONTEST)).length]).toEqual([0, 1]);
  });
  it('for a closed round waits, and is accepted once the round is reopened', async () => {
    await write((doc) => putEntity(doc, 'rounds', ROUND, { state: 'closed' }));
    await sheets.put(CONTEST, await sheetOf(7.5));
    intake.start();
    await expect.poll(() => intake.refusedSheets(CONTEST).map((s) => s.code)).toEqual(['closed']);
    await write((doc) => putEntity(doc, 'rounds', ROUND, { state: 'open' }));
    await expect.poll(() => stored().relation('sheets').size, { timeout: 10_000 }).toBe(1);
    await expect.poll(() => intake.refusedSheets(CONTEST)).toEqual([]);
  });
  it('for another organiser is foreign, a damaged one is damaged', async () => {
    const other = await contest(1);
    await sheets.put(CONTEST, await sheetOf(7.5, 1, returnKeysOf(other.doc)?.recipient));
    await intake.take(CONTEST);
    expect(intake.refusedSheets(CONTEST).map((s) => s.code)).toEqual(['otherContest']);
    const damaged = await sheetOf(7.5, 2);
    damaged[damaged.length - 3] = (damaged[damaged.length - 3] ?? 0) ^ 1;
    await sheets.put(CONTEST, damaged);
    await intake.take(CONTEST);
    expect(
      intake
        .refusedSheets(CONTEST)
        .map((s) => s.code)
        .sort(),
    ).toEqual(['damaged', 'otherContest']);
  });
  it('for a contest that is not of this folder stays where it is', async () => {
    await sheets.put('contest999999999', await sheetOf(7.5));
    await intake.take('contest999999999');
    expect(await sheets.list('contest999999999')).toHaveLength(1);
    expect(library.load('contest:contest999999999').updates).toEqual([]);
  });
  it('a seat whose secret the sheet does not know is refused', async () => {
    await write((doc) => {
      setSeatSecret(doc, ROUND, id('judge', 0), 'another secret');
      setRelation(doc, 'agreements', contestKey(ROUND, id('market', 0)), 'x');
    });
    await sheets.put(CONTEST, await sheetOf(7.5));
    await intake.take(CONTEST);
    expect(intake.refusedSheets(CONTEST).map((s) => s.code)).toEqual(['otherSeat']);
  });
});
