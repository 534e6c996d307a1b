import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSPHRASE_WORDS } from '../data/passphraseWords.ts';
import { passphraseCandidates, plainPassphrase } from './passphrase.ts';

describe('a passphrase as volunteers type it', () => {
  it.each([
    ['さくら-みかん-ラムネ-2468', 'as it was given'],
    ['さくらーみかんーラムネー２４６８', 'long marks for hyphens, full-width digits'],
    ['さくら－みかん－らむね－2468', 'full-width hyphens, hiragana'],
    ['サクラ—ミカン—ラムネ—2468', 'katakana and em dashes'],
    ['ｻｸﾗ-ﾐｶﾝ-ﾗﾑﾈ-2468', 'half-width katakana'],
    ['さくら　みかん　ラムネ　2468', 'ideographic spaces'],
    ['  さくら みかん ラムネ 2468\r\n', 'spaces around and a line end'],
    ['さくらみかんラムネ2468', 'nothing between the words'],
    ['さくら‐みかん−ラムネ–2468', 'a hyphen, a minus and an en dash'],
    ['さくら\u200bみかん\ufeffラムネ2468', 'characters that nobody sees'],
  ])('「%s」: %s', (typed) => expect(plainPassphrase(typed)).toBe('さくらみかんらむね2468'));
  it.each([
    ['Sakura Mikan', 'sakuramikan'],
    ['ＳＡＫＵＲＡ＿ｍｉｋａｎ', 'sakuramikan'],
    ['コーヒー', 'こひ'],
    ['ガギグ', 'がぎぐ'],
    ['か\u3099き', 'がき'],
    ['ﾊﾟﾋﾟ', 'ぱぴ'],
    ['三保の桜えび', '三保の桜えび'],
  ])('「%s」 is 「%s」', (typed, plain) => expect(plainPassphrase(typed)).toBe(plain));
  it('what differs in its letters stays apart: no two words of the list become one', () =>
    expect(new Set(PASSPHRASE_WORDS.map(plainPassphrase)).size).toBe(64));
  it('is the same when it is made plain twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (s) => {
        expect(plainPassphrase(plainPassphrase(s))).toBe(plainPassphrase(s));
      }),
    );
  });
  it('is tried as files are made now, and to the letter as they were made before', () =>
    expect(passphraseCandidates('さくら-みかん ')).toEqual(['さくらみかん', 'さくら-みかん ', 'さくら-みかん']));
});
