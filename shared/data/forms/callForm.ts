/** The form that a contest's call asks for: its boxes with their limits, filled from the plan according to their labels. */
import type { BoxRecord, Fill, FormRecord } from '../../domain/forms/records.ts';

/** The parts of a call that its form is made from. */
export type CallAsked = {
  readonly contest: string;
  readonly title: string;
  readonly organiser: string;
  /** YYYY-MM-DDTHH:MM in Japan’s time. */
  readonly deadline: string;
  readonly issuedAt: string;
  readonly categories: readonly string[];
  readonly attachments: { readonly most: number };
  readonly boxes: readonly {
    readonly id: string;
    readonly label: string;
    readonly help: string;
    /** 0: no limit. */
    readonly maxChars: number;
    readonly required: boolean;
  }[];
};

/** Prefix of the ids of call forms. */
const CALL_FORM = 'call.';
const callFormId = (contest: string): string => `${CALL_FORM}${contest}`;
/** The id of the form's box for a box of the call; the prefix keeps it apart from the boxes of the form's head. */
export const callBoxId = (box: string): string => `box.${box}`;

type Rule = {
  readonly words: readonly string[];
  readonly sections: readonly string[];
  readonly cards?: readonly string[];
};
/** What labels ask for. The first rule with a word of the label applies, so narrower words come before wider ones. */
const RULES: readonly Rule[] = [
  { words: ['経歴', '略歴', 'プロフィール'], sections: ['career'] },
  { words: ['動機', 'きっかけ', '思い', '想い', 'motiv'], sections: ['motive', 'theme'] },
  {
    words: ['要約', '概要', 'ひとこと', '一言', 'サマリー', 'summary', 'abstract'],
    sections: ['summary', 'abstract', 'theme'],
    cards: ['combination'],
  },
  {
    words: ['課題', '困りごと', '背景', '問題', 'problem', 'issue'],
    sections: ['challenge', 'problem', 'current'],
    cards: ['challenges'],
  },
  {
    words: ['新規性', '独創', '独自', 'オリジナル', '新しさ', 'novel', 'original'],
    sections: ['novelty', 'originality'],
    cards: ['combination', 'seeds'],
  },
  {
    words: ['強み', '優位', '資源', '技術', 'シーズ', 'strength', 'resource', 'technolog'],
    sections: ['strength', 'resources', 'seeds'],
    cards: ['resources', 'seeds'],
  },
  {
    words: ['顧客', '客', '市場', 'ターゲット', 'customer', 'market'],
    sections: ['market', 'trade'],
    cards: ['customers'],
  },
  {
    words: ['競合', '販路', '販売', '広報', 'channel', 'sales'],
    sections: ['channels', 'market'],
  },
  {
    words: ['収益', '採算', '売上', 'ビジネスモデル', '収支', 'profit', 'revenue', 'business model'],
    sections: ['profit', 'business', 'outlook'],
    cards: ['activities'],
  },
  {
    words: ['資金', '予算', '費用', '使い道', '使途', 'fund', 'budget'],
    sections: ['funding', 'funds', 'money'],
    cards: ['funding'],
  },
  {
    words: ['実現', '体制', 'チーム', '連携', 'メンバー', 'feasib', 'team'],
    sections: ['feasibility', 'staff', 'company'],
    cards: ['people'],
  },
  {
    words: ['効果', '社会', '地域', '貢献', 'インパクト', 'impact', 'effect', 'region'],
    sections: ['effect', 'region', 'targets'],
    cards: ['assumptions'],
  },
  {
    words: ['計画', '予定', 'スケジュール', '今後', '展開', '展望', 'schedule', 'next'],
    sections: ['plan', 'next', 'policy'],
    cards: ['tasks'],
  },
  {
    words: ['内容', '商品', 'サービス', 'しくみ', '仕組み', '事業', '提案', 'product', 'service', 'idea'],
    sections: ['business', 'products', 'summary', 'abstract'],
    cards: ['combination', 'activities'],
  },
];

/** A section with the box’s own label comes before all others. */
function fillOf(label: string): Fill {
  const said = label.normalize('NFKC').toLowerCase();
  const rule = RULES.find(({ words }) => words.some((word) => said.includes(word)));
  return {
    ...{ by: 'text', titled: label, sections: rule?.sections ?? [] },
    ...(rule?.cards ? { cards: rule.cards } : {}),
  };
}

const boxOf = ({ id, label, help, maxChars, required }: CallAsked['boxes'][number]): BoxRecord => ({
  ...{ id: callBoxId(id), kind: 'sentences', label: { ja: label }, fill: fillOf(label), confidence: 'verified' },
  question:
    help.trim() === ''
      ? { ja: `「${label}」には何を書きますか。`, en: `What is written under “${label}”?` }
      : { ja: help },
  ...(maxChars > 0 ? { limit: { characters: maxChars } } : {}),
  ...(required ? {} : { isOptional: true }),
});

const headOf = ({ categories }: CallAsked): readonly BoxRecord[] => [
  {
    ...{ id: 'title', kind: 'person', label: { ja: '計画の名前', en: 'Plan' }, confidence: 'verified' },
    question: { ja: '計画の名前は何ですか。', en: 'What is the plan called?' },
    fill: { by: 'field', field: 'title' },
    limit: { lines: 1, perLine: 32 },
  },
  {
    ...{ id: 'name', kind: 'person', label: { ja: '応募者', en: 'Applicant' }, confidence: 'verified' },
    question: { ja: 'だれが応募しますか。', en: 'Who applies?' },
    fill: { by: 'field', field: 'author' },
    limit: { lines: 1, perLine: 32 },
  },
  ...(categories.length > 0
    ? [
        {
          ...{ id: 'category', kind: 'check', label: { ja: '部門', en: 'Category' }, fill: { by: 'asked' } },
          question: { ja: 'どの部門に応募しますか。', en: 'Which category is it for?' },
          ...{ options: categories.map((ja) => ({ ja })), confidence: 'verified' },
        } satisfies BoxRecord,
      ]
    : []),
];

export function callForm(call: CallAsked): FormRecord {
  const { contest, title, organiser, boxes, attachments } = call;
  const deadline = call.deadline.replace('T', ' ');
  return {
    id: callFormId(contest),
    name: { ja: `${title}（応募の様式）`, en: `${title} (entry)` },
    purpose: {
      ja: `${organiser}の募集要項が求める欄です（締切 ${deadline}）。応募するときは「コンテストに応募する」で、この紙の言葉を欄に入れられます。`,
      en: `The boxes that the call of ${organiser} asks for, until ${deadline}. “Enter a contest” takes words from here.`,
    },
    source: { ja: `募集要項「${title}」の欄と字数`, en: `Boxes and limits of the call “${title}”` },
    asOf: call.issuedAt.slice(0, 10),
    sheet: 'a4',
    letters: 'large',
    unitYen: 1_000,
    pages: [
      {
        parts: [
          { id: 'header', label: { ja: title }, layout: 'list', boxes: headOf(call) },
          ...(boxes.length > 0
            ? [{ id: 'asked', label: { ja: '募集要項の欄', en: 'What the call asks' }, boxes: boxes.map(boxOf) }]
            : []),
        ],
      },
    ],
    papers:
      attachments.most > 0
        ? [
            {
              ...{ id: 'attachments', confidence: 'verified' },
              label: {
                ja: `添付のファイル（${attachments.most}件まで）`,
                en: `Attachments (${attachments.most} at most)`,
              },
            },
          ]
        : [],
  };
}
