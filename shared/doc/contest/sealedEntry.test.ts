import { describe, expect, it } from 'vitest';
import { callFile, submission } from '../../../tests/contestFixture.ts';
import { callBytes, readCall } from './call.ts';
import { decryptReturned, isAddressedTo, returnKeys } from './judgeBundle.ts';
import { sealEntry } from './sealedEntry.ts';

const says = (bytes: Uint8Array, word: string): boolean => Buffer.from(bytes).includes(word);

describe('a submission in transit', () => {
  it('can be read only by the contest whose call has its key', async () => {
    const { identity, recipient } = await returnKeys();
    const call = readCall(callBytes(await callFile({ recipient })));
    expect(call.ok && call.value.content.recipient).toBe(recipient);
    const { bytes } = await submission(1);
    for (const word of ['斎藤花子', '三保の地下海水', 'submission.json']) expect(says(bytes, word), word).toBe(true);
    const sealed = await sealEntry(call.ok ? call.value.content : {}, bytes);
    for (const word of ['斎藤花子', '三保の地下海水', 'submission.json']) expect(says(sealed, word), word).toBe(false);
    expect(isAddressedTo(recipient, sealed)).toBe(true);
    expect(await decryptReturned(identity, sealed)).toEqual({ ok: true, value: bytes });
    const other = await returnKeys();
    expect(isAddressedTo(other.recipient, sealed)).toBe(false);
    expect(await decryptReturned(other.identity, sealed)).toEqual({ ok: false, error: 'forAnother' });
  });
  it('is possible for a call of an earlier version without a key', async () => {
    const call = readCall(callBytes(await callFile()));
    expect(call.ok && call.value.content.recipient).toBeUndefined();
    const { bytes } = await submission(1);
    expect(await sealEntry({}, bytes)).toBe(bytes);
  });
  it('is refused for a call with an invalid key', async () => {
    for (const recipient of ['', 'age1', 'AGE-SECRET-KEY-1QQQ', `age1${'a'.repeat(200)}`])
      expect(readCall(callBytes(await callFile({ recipient }))).ok, recipient).toBe(false);
  });
});
