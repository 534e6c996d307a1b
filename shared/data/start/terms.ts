/** Terms of the app that a newcomer does not know, each explained in one line at its first occurrence. */
import type { LocalText } from '../../kernel/text.ts';

export const TERMS = {
  newCombination: {
    word: { ja: '新結合', en: 'New combination' },
    says: {
      ja: '今あるもの同士を、これまでにない組み合わせで結ぶことです。新しい商品や商いは、ここから生まれます。',
      en: 'Tying things that are there already in a way that nobody has. New goods and businesses begin with it.',
    },
  },
  assumption: {
    word: { ja: '思い込み', en: 'Assumption' },
    says: {
      ja: 'まだ確かめていない「きっとこうだろう」です。外れると困るものから、人に聞いて確かめます。',
      en: 'What you take for granted and have not checked. Ask about the one that would hurt most first.',
    },
  },
  claim: {
    word: { ja: '主張', en: 'Claim' },
    says: {
      ja: 'だれに、何を、何と何を結んで届けるかを、ひと息で言える長さで書いたものです。',
      en: 'What you bring to whom by tying what to what, in one breath.',
    },
  },
  seed: {
    word: { ja: 'シーズ', en: 'Seed' },
    says: {
      ja: '大学や研究所が持つ、まだ商品になっていない技術や知恵です。',
      en: 'Know-how of a university or laboratory that is not a product yet.',
    },
  },
  resource: {
    word: { ja: '地域資源', en: 'Local resource' },
    says: {
      ja: 'その土地にあるものです。産物、余りもの、場所、行事、昔からの技などが入ります。',
      en: 'What a place has: its products, leftovers, sites, festivals and old crafts.',
    },
  },
  variant: {
    word: { ja: '別案', en: 'Variant' },
    says: {
      ja: '今の案をそのまま残して、別のやり方を試すための写しです。あとで並べてくらべられます。',
      en: 'A copy to try another way in while this one stays as it is. They can be compared later.',
    },
  },
  breakEven: {
    word: { ja: '損益分岐点', en: 'Break-even' },
    says: {
      ja: '売上がここまで届くと、赤字でも黒字でもなくなる金額です。',
      en: 'The sales at which there is neither a loss nor a profit.',
    },
  },
  marukei: {
    word: { ja: 'マル経', en: 'Marukei' },
    says: {
      ja: '商工会や商工会議所の指導を受けた小さな事業者が、無担保・無保証人で申し込める公庫の融資です。',
      en: 'A public loan without collateral or guarantor for small businesses that a chamber of commerce has advised.',
    },
  },
  grace: {
    word: { ja: '据置', en: 'Grace period' },
    says: {
      ja: '借りたあと、元金を返さず利息だけを払う期間です。',
      en: 'The months after borrowing in which only interest is paid.',
    },
  },
  lowestCash: {
    word: { ja: 'お金がいちばん少ない月', en: 'Lowest cash' },
    says: {
      ja: '手もとのお金の底です。ここがマイナスになると、黒字でも支払いが止まります。',
      en: 'The bottom of your cash. Below zero, payments stop even where there is a profit.',
    },
  },
} as const satisfies Record<string, { readonly word: LocalText; readonly says: LocalText }>;
export type Term = keyof typeof TERMS;
