/** 資金繰り表 of twelve months. It has no legal form: the rows are those that banks use (docs/domain/computations.md). */
import type { FormPage, FormRecord, MoneyRule } from '../../domain/forms/records.ts';

/** A sheet of four months, numbered from 1. It is shown once an actual of one of them was entered. */
const actuals = (money: MoneyRule, from: number, to: number): FormPage => ({
  hidesEmpty: true,
  parts: [
    {
      id: money,
      label: {
        ja: `計画と実績（千円） ${from}〜${to}か月目`,
        en: `Plan and actual (1,000 yen), months ${from} to ${to}`,
      },
      boxes: [
        {
          id: money,
          kind: 'money',
          label: { ja: `実績（${from}〜${to}か月目）`, en: `Actual, months ${from} to ${to}` },
          question: {
            ja: '終わった月に、実際はいくら入り、いくら出ましたか。',
            en: 'What really came in and went out in the months that are over?',
          },
          fill: { by: 'money', money },
          rows: 40,
          isOptional: true,
          confidence: 'verified',
        },
      ],
    },
  ],
});

export const CASH_YEAR: FormRecord = {
  id: 'cashYear',
  name: { ja: '資金繰り表（12か月）', en: 'Cash table (12 months)' },
  purpose: {
    ja: '銀行や日本公庫に、計画書と一緒に出します。A4横で1枚です。終わった月の実績を入れると、計画と並べた紙が続きます。',
    en: 'Goes to a bank with the plan: one sheet of A4, wide. Months that are over can be set beside the plan on sheets of their own.',
  },
  source: {
    ja: '銀行で使われる資金繰り表の行。決まった様式はありません',
    en: 'The rows that banks use; there is no set form',
  },
  asOf: '2026-11-20',
  footnote: {
    ja: '金額は千円です。繰越は千円未満を切り捨て、各行は翌月繰越に合うように、端数の大きい行へ千円ずつ足しています。入るお金は正、出るお金は▲です。',
    en: 'In 1,000 yen. What is carried over is cut; the rows are tied to it. Money in is positive, money out ▲.',
  },
  sheet: 'a4wide',
  unitYen: 1_000,
  pages: [
    {
      parts: [
        {
          id: 'header',
          label: { ja: '資金繰り表', en: 'Cash table' },
          boxes: [
            {
              id: 'name',
              kind: 'person',
              label: { ja: '名称', en: 'Name' },
              question: {
                ja: '申し込む人の名前、または法人の名前は何ですか。',
                en: 'Who applies, a person or a company?',
              },
              fill: { by: 'field', field: 'author' },
              limit: { lines: 1, perLine: 34 },
              confidence: 'verified',
            },
            {
              id: 'today',
              kind: 'person',
              label: { ja: '作成日', en: 'Date' },
              question: { ja: 'いつ作りましたか。', en: 'When was it made?' },
              fill: { by: 'field', field: 'today' },
              limit: { lines: 1, perLine: 34 },
              confidence: 'verified',
            },
          ],
        },
        {
          id: 'cash',
          label: { ja: '月ごとの見込み（千円）', en: 'By month (1,000 yen)' },
          boxes: [
            {
              id: 'cash',
              kind: 'money',
              label: { ja: '計画', en: 'Plan' },
              question: {
                ja: 'どの月に、いくら入り、いくら出ますか。',
                en: 'What comes in and goes out in each month?',
              },
              fill: { by: 'money', money: 'cashYear' },
              rows: 40,
              confidence: 'verified',
            },
          ],
        },
      ],
    },
    actuals('actuals1', 1, 4),
    actuals('actuals2', 5, 8),
    actuals('actuals3', 9, 12),
  ],
  papers: [],
};
