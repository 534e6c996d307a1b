/** The letter to an entrant: what the judges wrote for them, without saying who wrote it. */
import { describe, expect, it } from 'vitest';
import { type LetterFacts, letterText, remarksFor } from './letter.ts';

type Remark = LetterFacts['remarks'][number];
const remark = (
  toEntrant: string,
  pins: readonly { criterion: string; quote: string; note: string }[] = [],
  mark = 'scoring',
): Remark => ({ judge: 'j', sheet: { mark, toEntrant, toOrganiser: '内緒', pins, scores: {} } }) as unknown as Remark;
const CRITERIA = [
  { id: 'm', label: '市場' },
  { id: 't', label: '技術' },
];
const words = {
  greeting: (name: string) => `${name}様`,
  thanks: (contest: string, title: string) => `${contest}に「${title}」をありがとうございました。`,
  remarks: '審査員から',
  pins: '印のついた所',
  close: 'またどうぞ。',
};
const letter = (remarks: readonly Remark[]): string[] =>
  letterText(
    {
      contest: '大会',
      organiser: '事務局',
      name: '山田',
      title: '石けん',
      outcome: '次へ進みます。',
      remarks,
      criteria: CRITERIA,
    },
    words,
  ).split('\n');
const HEAD = ['山田様', '', '大会に「石けん」をありがとうございました。', '次へ進みます。'];
const FOOT = ['', 'またどうぞ。', '事務局'];

describe('the letter', () => {
  it('has only its frame without remarks', () => {
    expect(letter([])).toEqual([...HEAD, ...FOOT]);
    expect(letter([remark('  '), remark('棄権した人の言葉', [], 'recused')])).toEqual([...HEAD, ...FOOT]);
  });
  it('includes each remark once, in an order that does not reveal its author, without notes to the organiser', () => {
    expect(letter([remark(' 値段を見直す '), remark('客を絞る'), remark('値段を見直す')])).toEqual([
      ...HEAD,
      '',
      '審査員から',
      '・値段を見直す',
      '・客を絞る',
      ...FOOT,
    ]);
  });
  it('lists pins under each criterion, with and without a note', () => {
    expect(
      letter([
        remark('', [
          { criterion: 't', quote: '低温', note: ' 根拠は ' },
          { criterion: 'm', quote: '百人', note: '' },
          { criterion: 'x', quote: '別', note: '' },
        ]),
        remark('', [{ criterion: 'm', quote: '百人', note: ' ' }]),
      ]),
    ).toEqual([...HEAD, '', '印のついた所', '市場', '・「百人」', '技術', '・「低温」 根拠は', ...FOOT]);
  });
});

describe('remarks to be turned into tasks', () => {
  it('are notes, and pins with a text, by criterion', () => {
    expect(
      remarksFor(
        [
          remark('客を絞る', [
            { criterion: 't', quote: '低温', note: '根拠は' },
            { criterion: 'm', quote: '百人', note: ' ' },
          ]),
          remark('言わない', [{ criterion: 't', quote: 'x', note: 'y' }], 'later'),
        ],
        CRITERIA,
      ),
    ).toEqual(['客を絞る', '技術: 「低温」 根拠は']);
  });
  it('are limited in length and number', () => {
    const many = Array.from({ length: 501 }, (_, i) => remark(`${String(i).padStart(3, '0')}${'あ'.repeat(4_000)}`));
    const said = remarksFor(many, CRITERIA);
    expect(said).toHaveLength(500);
    expect(said[0]).toHaveLength(4_000);
  });
});
