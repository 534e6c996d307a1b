import { describe, expect, it } from 'vitest';
import { CONTEST_READERS, type ContestFileKind } from './readers.ts';

const KINDS = Object.keys(CONTEST_READERS) as ContestFileKind[];
const signed = (content: string) =>
  new TextEncoder().encode(
    `{"content":${content},"hash":"${'0'.repeat(64)}","publicKey":"${'0'.repeat(64)}","signature":"${'0'.repeat(128)}"}`,
  );

describe('readers of contest files', () => {
  it('report that they were stopped, each with its own error', () => {
    const stopped = { ok: false, error: [{ code: 'tooSlow', part: '' }] };
    expect(Object.fromEntries(KINDS.map((kind) => [kind, CONTEST_READERS[kind].refused('tooSlow')]))).toEqual({
      call: { ok: false, error: 'tooSlow' },
      submission: stopped,
      receipt: stopped,
      letter: stopped,
      judgeBundle: { ok: false, error: 'tooSlow' },
      sheet: { ok: false, error: { code: 'damaged', problems: [{ code: 'tooSlow', part: '' }] } },
      any: { kind: 'unknown', ok: false, facts: {}, problems: [{ code: 'tooSlow', part: '' }] },
    });
  });
  it('return structured-cloneable results, and never throw for any bytes', async () => {
    const hostile = [
      new Uint8Array(),
      new Uint8Array(64).fill(0xff),
      new TextEncoder().encode('PK\u0003\u0004 no zip'),
      new TextEncoder().encode('age-encryption.org/v1\n-> scrypt AAAA 22\n'),
      signed('{}'),
      // Deeper than the stack of a recursive walk allows.
      signed(`{"format":"musubi-receipt","version":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    ];
    for (const kind of KINDS)
      for (const bytes of hostile) {
        const answer = await CONTEST_READERS[kind].read(bytes, undefined);
        expect(structuredClone(answer)).toMatchObject({ ok: false });
      }
  });
  it('refuse a file that is larger than the limit of its kind', async () => {
    const large = new Uint8Array(4 * 1024 * 1024 + 1);
    const part = [{ code: 'tooLarge' }];
    expect(await CONTEST_READERS.receipt.read(large, undefined)).toMatchObject({ ok: false, error: part });
    expect(await CONTEST_READERS.letter.read(large, undefined)).toMatchObject({ ok: false, error: part });
    expect(await CONTEST_READERS.sheet.read(large, 'AGE-SECRET-KEY-1')).toMatchObject({
      error: { code: 'damaged', problems: part },
    });
    expect(await CONTEST_READERS.call.read(new Uint8Array(1024 * 1024 + 1), undefined)).toEqual({
      ok: false,
      error: 'tooLarge',
    });
  });
});
