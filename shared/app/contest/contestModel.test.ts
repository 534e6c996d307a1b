import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { actor, CONTEST, contest, id, signer, submission } from '../../../tests/contestFixture.ts';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import { openCall } from '../../doc/contest/call.ts';
import { returnKeysOf, setMeta } from '../../doc/contest/contestDoc.ts';
import type { Entry } from '../../doc/contest/contestSchema.ts';
import {
  CONTEST_READERS,
  type ContestFileKind,
  type ContestReply,
  type ReadContestFile,
} from '../../doc/contest/readers.ts';
import { receiveSubmission } from '../../doc/contest/secretariat.ts';
import { openSubmission } from '../../doc/contest/submission.ts';
import type { Host } from '../../host/host.ts';
import { ContestModel } from './contestModel.ts';
import type { CopyMaker, JudgeCopy } from './judgeCopy.ts';

const TEXT = new TextEncoder().encode('地下海水の水温は一年を通して十七度');
const file = (name: string, bytes: Uint8Array) => ({ name, type: 'text/plain', bytes });
const mask = () => '〔伏せ字〕';
let made: ReturnType<typeof libraryHost>;
let model: ContestModel;

/** Receives an entry with these attachments, as the entry with this number. */
async function receive(n: number, files: readonly ReturnType<typeof file>[]): Promise<void> {
  const { bytes } = await submission(n, { attachments: files });
  const hash = made.library.putMedia(bytes, 'application/zip');
  const taken = receiveSubmission(model.store, openSubmission(bytes), { contest: CONTEST, file: hash }, actor());
  if (!taken.ok) throw new Error(taken.error.code);
}
const entry = (n: number): Entry => model.store.get('entries', id('entry', n)) as Entry;
const given = async (n: number) =>
  (await model.attachments(entry(n), mask)).map((a) => [a.nth, model.isGiven(entry(n), a)]);

beforeEach(async () => {
  made = libraryHost();
  const store = await contest(2);
  await made.library.append(`contest:${CONTEST}`, [Y.encodeStateAsUpdate(store.doc)]);
  const host = {
    ...made.host,
    call: async (channel: string, input: never) => {
      if (channel === 'entries.hub') return { addresses: [], token: '' };
      if (channel === 'device.sign') {
        const { purpose, hash } = input as { purpose: 'call'; hash: string };
        return signer(99)(purpose, hash);
      }
      return made.host.call(channel as never, input);
    },
  } as unknown as Host;
  // Cleaning has tests of its own; here a copy is the unchanged file.
  const makeCopy: CopyMaker = async (bytes) => ({
    ...({ bytes, masked: [], removed: [], unread: [], withheld: undefined } as unknown as JudgeCopy),
    isDrawn: false,
  });
  // The readers themselves, without the worker around them.
  const readFile: ReadContestFile = async <K extends ContestFileKind>(
    kind: K,
    bytes: Uint8Array,
    options?: Parameters<ReadContestFile>[2],
  ) => (await CONTEST_READERS[kind].read(bytes, options?.secret)) as ContestReply<K>;
  model = await ContestModel.open(testCore(host), CONTEST, '事務局 田中', { makeCopy, readFile });
});
afterEach(() => {
  model.dispose();
  made.close();
});

it('the call holds the key that submissions are encrypted with', async () => {
  const call = openCall(await model.call());
  const recipient = returnKeysOf(model.doc)?.recipient;
  expect(recipient).toMatch(/^age1/);
  expect(call.ok && call.value.content.recipient).toBe(recipient);
});

describe('releasing a file to judges', () => {
  it('is decided for each file, though two have the same bytes', async () => {
    await receive(1, [file('a.txt', TEXT), file('b.txt', TEXT)]);
    expect(await given(1)).toEqual([
      [1, false],
      [2, false],
    ]);
    const [first] = await model.attachments(entry(1), mask);
    if (!first) throw new Error('no file');
    model.giveAttachments(entry(1), [first], true);
    expect(await given(1)).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(model.store.audit.at(-1)).toMatchObject({ act: 'giveFile', about: '1 1 a.txt', by: '事務局 田中' });
    model.giveAttachments(entry(1), [first], false);
    expect(await given(1)).toEqual([
      [1, false],
      [2, false],
    ]);
  });
  it('is decided for each entry, though both sent the same file', async () => {
    await receive(1, [file('a.txt', TEXT)]);
    await receive(2, [file('a.txt', TEXT)]);
    model.giveAttachments(entry(1), await model.attachments(entry(1), mask), true);
    expect([await given(1), await given(2)]).toEqual([[[1, true]], [[1, false]]]);
  });
  it('is asked again for a changed file of the entrant; an unchanged one stays released', async () => {
    await receive(1, [file('a.txt', TEXT), file('b.txt', TEXT)]);
    model.giveAttachments(entry(1), await model.attachments(entry(1), mask), true);
    await receive(1, [file('a.txt', TEXT), file('b.txt', new TextEncoder().encode('斎藤花子'))]);
    expect(await given(1)).toEqual([
      [1, true],
      [2, false],
    ]);
  });
  it('asks nothing in a contest that shows names', async () => {
    await receive(1, [file('a.txt', TEXT)]);
    setMeta(model.doc, { blind: false });
    expect(await given(1)).toEqual([[1, true]]);
  });
});

describe('the sign-off of an entry', () => {
  it('is withdrawn when a file is released or withheld, and when the entrant sends another text', async () => {
    await receive(1, [file('a.txt', TEXT)]);
    const files = await model.attachments(entry(1), mask);
    expect(model.sign(entry(1)).ok).toBe(true);
    expect(model.signOff(entry(1))).toMatchObject({ by: '事務局 田中', isCurrent: true });
    model.giveAttachments(entry(1), files, true);
    expect(model.signOff(entry(1))?.isCurrent).toBe(false);
    expect(model.sign(entry(1)).ok).toBe(true);
    model.giveAttachments(entry(1), files, false);
    expect(model.signOff(entry(1))?.isCurrent).toBe(false);
    expect(model.sign(entry(1)).ok).toBe(true);
    await receive(1, [file('a.txt', new TextEncoder().encode('another'))]);
    expect(model.signOff(entry(1))?.isCurrent).toBe(false);
  });
});
