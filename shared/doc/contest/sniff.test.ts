/** Which kind of file damaged bytes once were, by what is left of it. */
import { describe, expect, it } from 'vitest';
import { hasKnownKey, isEncrypted, looksEncrypted } from './encrypted.ts';
import { sniff } from './sniff.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const RECEIPT = '{"content":{"format":"musubi-receipt","contestTitle":"x","receivedAt":"y","timeliness":"z","number":1';

describe('damaged bytes', () => {
  it.each([
    ['a receipt that was cut', RECEIPT, 'receipt'],
    ['a receipt with four of seven words', '"contestTitle" "receivedAt" "timeliness" "number"', undefined],
    ['a receipt with five of seven words', '"contestTitle" "receivedAt" "timeliness" "number" "publicKey"', 'receipt'],
    ['a score sheet', 'musubi-scores "seat" "bundle" "revision" "signedAt"', 'scores'],
    ['a call', 'musubi-call "deadline" "graceMinutes" "lateAllowed" "replaceAllowed"', 'call'],
    ['a letter', 'musubi-letter "letter" "remarks" "approvedAt" "publicKey"', 'letter'],
    ['a catalogue', 'musubi-catalogue "pack" "edition" "publisher" "entries"', 'catalogue'],
    ['a submission', 'PK submission.json signature.json reading.json plan.json', 'submission'],
    ['an archive', 'PK archive.json contest.json log.json', 'archive'],
    [
      'an archive with submissions inside',
      'PK archive.json contest.json log.json submission.json signature.json reading.json plan.json plan.html musubi-submission',
      'archive',
    ],
    ['the kind of which more is left', `${RECEIPT} "publicKey" "signature" "approvedAt" "letter" "remarks"`, 'receipt'],
    ['something else', '{"title":"x"}', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, text, kind) => expect(sniff(bytes(text))).toBe(kind));

  it('are looked at for a megabyte at either end', () => {
    const at = (before: number, after: number) => sniff(bytes(`${'x'.repeat(before)}${RECEIPT}${'x'.repeat(after)}`));
    expect(at(0, 3 << 20)).toBe('receipt');
    expect(at(3 << 20, 0)).toBe('receipt');
    expect(at(2 << 20, 2 << 20)).toBeUndefined();
    expect(at(1 << 20, 500_000)).toBe('receipt');
  });
});

describe('an encrypted file', () => {
  const AGE = 'age-encryption.org/v1\n';
  it('is known by its first line, and by most of it after a few wrong bytes', () => {
    expect([isEncrypted(bytes(AGE)), isEncrypted(bytes(` ${AGE}`)), isEncrypted(bytes('age'))]).toEqual([
      true,
      false,
      false,
    ]);
    const wrong = (n: number) => looksEncrypted(bytes('#'.repeat(n) + AGE.slice(n)));
    expect([wrong(0), wrong(4), wrong(5)]).toEqual([true, true, false]);
    expect(sniff(bytes(AGE))).toBe('encrypted');
  });
  it('is known by a recipient line even without the first', () => {
    expect(looksEncrypted(bytes('x\n-> scrypt AAAA 22\n'))).toBe(true);
    expect(looksEncrypted(bytes('x\n-> X25519 AAAA\n'))).toBe(true);
    expect(looksEncrypted(bytes('x\n-> ssh-rsa AAAA\n'))).toBe(false);
    expect(looksEncrypted(bytes('x -> X25519 AAAA\n'))).toBe(false);
    expect(looksEncrypted(bytes(`${'x'.repeat(2_000)}\n-> X25519 AAAA\n`))).toBe(false);
  });
  it('can be opened only if one of its recipients is a passphrase or a key', () => {
    expect(hasKnownKey(bytes(`${AGE}-> X25519 AAAA\n`))).toBe(true);
    expect(hasKnownKey(bytes(`${AGE}-> scrypt AAAA 22\n`))).toBe(true);
    expect(hasKnownKey(bytes(`${AGE}-> x25519 AAAA\n`))).toBe(false);
    expect(hasKnownKey(bytes(`${AGE} -> X25519 AAAA\n`))).toBe(false);
  });
});
