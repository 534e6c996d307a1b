import { describe, expect, it } from 'vitest';
import type { SheetError } from '../../shared/doc/contest/secretariat.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { sheetErrorWords } from './sheetErrorWords.ts';

const ja = wordsFor('ja').t;
const en = wordsFor('en').t;

const SAYS = {
  notEncrypted: ['.musubi-scores のファイルを選んでください', 'Choose the .musubi-scores file'],
  otherContest: ['どのコンテストのものか、審査員に確かめて', 'Ask the judge which contest'],
  unknownJudge: ['審査員の一覧を確かめて', 'Check the list of judges'],
  unknownRound: ['消した回のものでないか', 'Check whether it was deleted'],
  otherBundle: ['まだ審査用ファイルを渡していません', 'No judging file was made'],
  otherSeat: ['審査員に確かめてください', 'ask the judge'],
  otherKey: ['前と別の端末で署名されています', 'another device than before'],
  closed: ['この回は締め切っています', 'The round is closed'],
} as const satisfies Record<Exclude<SheetError['code'], 'damaged' | 'offScale'>, readonly [string, string]>;

describe('why a sheet was refused', () => {
  it.each(Object.entries(SAYS))('%s has a message in both languages', (code, [inJapanese, inEnglish]) => {
    expect(sheetErrorWords(ja, { code })).toContain(inJapanese);
    expect(sheetErrorWords(en, { code })).toContain(inEnglish);
    expect(sheetErrorWords(ja, { code })).not.toContain(code);
  });
  it('names each invalid part', () => {
    const problems = [
      { code: 'broken', part: 'scores' },
      { code: 'badSignature', part: 'scores' },
    ];
    expect(sheetErrorWords(ja, { code: 'damaged', problems })).toBe(
      '採点票が壊れています。送り主からもう一度もらってください。 署名が合いません: 採点票',
    );
    expect(sheetErrorWords(en, { code: 'damaged', problems })).toMatch(
      /^Damaged: .+\. Ask the sender for it again\. The signature does not fit: /u,
    );
  });
  it('names each invalid score with its entry, its criterion and the allowed values', () => {
    const scores = [
      { number: 3, criterion: '市場性', value: 15, max: 10, step: 0.5 },
      { number: 4, criterion: '地域性', value: 7.36, max: 10, step: 0.5 },
    ];
    expect(sheetErrorWords(ja, { code: 'offScale', scores })).toBe(
      '付けられない点があります。審査員に直してもらってください: 3番「市場性」15（0から10まで、0.5きざみ）、4番「地域性」7.36（0から10まで、0.5きざみ）',
    );
    expect(sheetErrorWords(en, { code: 'offScale', scores })).toContain('no. 4 地域性: 7.36 (0 to 10, steps of 0.5)');
  });
});
