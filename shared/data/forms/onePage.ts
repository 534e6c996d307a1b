/** A plan on one A4 page, as a summary for anybody: not an official form, but our own. */
import type { BoxRecord, FormRecord } from '../../domain/forms/records.ts';

const line = (
  id: string,
  label: readonly [ja: string, en: string],
  question: readonly [ja: string, en: string],
  fill: BoxRecord['fill'],
  lines = 4,
  isOptional = false,
): BoxRecord => ({
  id,
  kind: 'sentences',
  label: { ja: label[0], en: label[1] },
  question: { ja: question[0], en: question[1] },
  fill,
  limit: { lines, perLine: 62 },
  confidence: 'verified',
  ...(isOptional ? { isOptional } : {}),
});

export const ONE_PAGE: FormRecord = {
  id: 'onePage',
  name: { ja: '一枚の事業計画（A4）', en: 'Plan on one page (A4)' },
  purpose: { ja: 'はじめて会う人に渡す一枚です。', en: 'One sheet for somebody who does not know the plan yet.' },
  source: { ja: 'Musubiの紙面です。提出先の様式ではありません', en: 'Our own sheet; no office’s form' },
  asOf: '2026-11-29',
  footnote: {
    ja: '金額は万円です。1万円未満を切り捨て、合計が合うように、端数の大きい行へ1万円ずつ足しています。',
    en: 'In 10,000 yen, cut; what the total then lacks goes to the rows that lost most.',
  },
  sheet: 'a4',
  unitYen: 10_000,
  ties: [{ left: 'uses', right: 'sources' }],
  pages: [
    {
      parts: [
        {
          id: 'header',
          label: { ja: '事業計画', en: 'Plan' },
          boxes: [
            {
              id: 'title',
              kind: 'person',
              label: { ja: '計画', en: 'Plan' },
              question: { ja: '計画の名前は何ですか。', en: 'What is the plan called?' },
              fill: { by: 'field', field: 'title' },
              limit: { lines: 1, perLine: 24 },
              confidence: 'verified',
            },
            {
              id: 'author',
              kind: 'person',
              label: { ja: '作成', en: 'By' },
              question: { ja: 'だれの計画ですか。', en: 'Whose plan is it?' },
              fill: { by: 'field', field: 'author' },
              limit: { lines: 1, perLine: 24 },
              confidence: 'verified',
            },
          ],
        },
        {
          id: 'words',
          label: { ja: '事業', en: 'Business' },
          boxes: [
            line(
              'summary',
              ['ひとことで', 'In one line'],
              ['だれに、何を、何と何を結んで届けますか。', 'What do you bring to whom, by tying what to what?'],
              {
                by: 'text',
                sections: ['summary', 'abstract', 'theme'],
                headings: ['要約', '概要'],
                cards: ['combination'],
              },
              3,
            ),
            line(
              'challenge',
              ['困りごとと客', 'Trouble and customers'],
              ['だれが、何に困っていますか。', 'Who is troubled by what?'],
              {
                by: 'text',
                sections: ['challenge', 'problem', 'market'],
                headings: ['困りごと', '課題', '客'],
                cards: ['challenges', 'customers'],
              },
            ),
            line(
              'means',
              ['使う資源と技術', 'Resources and technology'],
              ['何を使いますか。', 'What is used?'],
              {
                by: 'text',
                sections: ['resources', 'seeds', 'strength', 'originality'],
                headings: ['資源', '強み'],
                cards: ['resources', 'seeds'],
              },
              3,
            ),
            line(
              'business',
              ['しくみ', 'How it works'],
              ['だれが作り、だれが売り、お金はどう回りますか。', 'Who makes it, who sells it, how does money flow?'],
              {
                by: 'text',
                sections: ['business', 'products', 'channels'],
                headings: ['しくみ'],
                cards: ['activities', 'people'],
              },
            ),
            line(
              'assumptions',
              ['確かめること', 'What to find out'],
              ['外れたら計画が崩れることは何ですか。', 'Which belief, if wrong, breaks the plan?'],
              { by: 'text', sections: ['assumptions'], headings: ['リスク', '確かめ'], cards: ['assumptions'] },
              3,
            ),
            line(
              'next',
              ['これから', 'Next'],
              ['だれが、いつまでに、何をしますか。', 'Who does what by when?'],
              { by: 'text', sections: ['next', 'policy'], headings: ['これから', '予定'], cards: ['tasks'] },
              3,
              true,
            ),
          ],
        },
        {
          id: 'p7',
          label: { ja: 'お金', en: 'Money' },
          layout: 'beside',
          boxes: [
            {
              id: 'uses',
              kind: 'money',
              label: { ja: '必要な資金（万円）', en: 'Money needed (10,000 yen)' },
              question: { ja: '何にいくら要りますか。', en: 'What is needed for what?' },
              fill: { by: 'money', money: 'uses' },
              rows: 10,
              confidence: 'verified',
            },
            {
              id: 'sources',
              kind: 'money',
              label: { ja: '調達の方法（万円）', en: 'Where it comes from (10,000 yen)' },
              question: { ja: 'そのお金は、どこから出しますか。', en: 'Where does the money come from?' },
              fill: { by: 'money', money: 'sources' },
              rows: 10,
              confidence: 'verified',
            },
          ],
        },
        {
          id: 'outlook',
          label: { ja: '見通し', en: 'Outlook' },
          boxes: [
            {
              id: 'outlook',
              kind: 'money',
              label: { ja: '月平均（万円）', en: 'A month on average (10,000 yen)' },
              question: {
                ja: 'ひと月にいくら売れて、何にいくらかかりますか。',
                en: 'What is sold in a month, and what does it cost?',
              },
              fill: { by: 'money', money: 'outlook' },
              rows: 8,
              confidence: 'verified',
            },
          ],
        },
      ],
    },
  ],
  papers: [],
};
