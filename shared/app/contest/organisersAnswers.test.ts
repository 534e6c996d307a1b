/** Answers of an organiser, signed with real keys: which are kept, and which are refused for which reason. */
import { describe, expect, it } from 'vitest';
import { CONTEST, id, signer } from '../../../tests/contestFixture.ts';
import { openFeedback, signFeedback } from '../../doc/contest/feedback.ts';
import { openReceipt, signReceipt } from '../../doc/contest/submission.ts';
import { checkLetter, checkReceipt, refusalCode } from './organisersAnswers.ts';

const [ORGANISER, STRANGER] = [1, 2];
const HASH = 'a'.repeat(64);
const organiserKey = (await signer(ORGANISER)('receipt', HASH)).publicKey;
const answerTo = { contest: CONTEST, organiserKey, submitted: HASH };
const bytes = (file: unknown) => new TextEncoder().encode(JSON.stringify(file));
const common = {
  contest: CONTEST,
  contestTitle: '清水',
  organiser: '会議所',
  submission: HASH,
  title: '干物',
} as const;
const receipt = async (device: number, patch: object = {}) =>
  openReceipt(
    bytes(
      await signReceipt(
        {
          ...{ ...common, format: 'musubi-receipt', version: 1, number: 7 },
          ...{ receivedAt: '2026-12-01T09:00:00.000Z', timeliness: 'inTime', ...patch },
        } as never,
        signer(device),
      ),
    ),
  );
const letter = async (device: number, patch: object = {}) =>
  openFeedback(
    bytes(
      await signFeedback(
        {
          ...{ ...common, format: 'musubi-letter', version: 1, letter: '拝啓', remarks: ['新しい'] },
          ...{ approvedAt: '2027-01-10T09:00:00.000Z', ...patch },
        } as never,
        signer(device),
      ),
    ),
  );
const refused = (code: string) => ({ ok: false, error: { code } });

describe('a receipt', () => {
  it('is kept for the last submission', async () => {
    expect(checkReceipt(await receipt(ORGANISER), answerTo)).toEqual({ ok: true, value: { number: 7 } });
  });
  it('is refused: damaged, by another key, of another contest or submission', async () => {
    expect(checkReceipt(openReceipt(new Uint8Array()), answerTo)).toEqual(refused('bad'));
    expect(checkReceipt(await receipt(STRANGER), answerTo)).toEqual(refused('foreignKey'));
    expect(checkReceipt(await receipt(ORGANISER, { contest: id('other', 1) }), answerTo)).toEqual(refused('other'));
    expect(checkReceipt(await receipt(ORGANISER, { submission: 'b'.repeat(64) }), answerTo)).toEqual(refused('other'));
    expect(checkReceipt(await receipt(ORGANISER), { ...answerTo, submitted: '' })).toEqual(refused('other'));
  });
});

describe('a letter', () => {
  it('is kept, about an earlier submission too', async () => {
    const kept = checkLetter(await letter(ORGANISER, { submission: 'b'.repeat(64) }), answerTo);
    expect(kept).toMatchObject({ ok: true, value: { content: { letter: '拝啓', remarks: ['新しい'] } } });
  });
  it('is refused: damaged, by another key, of another contest', async () => {
    expect(checkLetter(openFeedback(new Uint8Array([1, 2])), answerTo)).toEqual(refused('bad'));
    expect(checkLetter(await letter(STRANGER), answerTo)).toEqual(refused('foreignKey'));
    expect(checkLetter(await letter(ORGANISER, { contest: id('other', 1) }), answerTo)).toEqual(refused('other'));
  });
});

it.each([
  ['{"code":"tooLate"}', 'tooLate'],
  ['{"code":1}', undefined],
  ['{}', undefined],
  ['null', undefined],
  ['not JSON', undefined],
  ['', undefined],
])('the code of a refusal in %s', (text, code) => {
  expect(refusalCode(new TextEncoder().encode(text))).toBe(code);
});
