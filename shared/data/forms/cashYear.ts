/** 資金繰り表 of twelve months. It has no legal form: the rows are those that banks use (docs/domain/computations.md). */
import type { FormRecord } from '../../domain/forms/records.ts';

export const CASH_YEAR: FormRecord = {
  id: 'cashYear',
  name: { ja: '資金繰り表（12か月）', en: 'Cash table (12 months)' },
  purpose: {
    ja: '銀行や日本公庫に、計画書と一緒に出します。A4横で1枚です。',
    en: 'Goes to a bank with the plan: one sheet of A4, wide.',
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
  ],
  papers: [],
};
