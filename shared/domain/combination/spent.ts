/** Goods that are done with: how they were made, and of what, no longer matters; only what can become of them does. Nobody needs shrimps for broken crackers. */
const SPENT =
  /割れ[たて]|折れ[たて]|欠け[たて]|破れ[たて]|壊れ[たて]|こわれ[たて]|[使着履読食]い?べ?終わ|使い古|使わな|使われな|着なくな|着な[いく]|[食売]れ?べ?残|古く|古い|眠[るっ]|余[っりる]|要らな|いらな|不要|捨て|廃|規格外|はね[出だ]し|から[出で]た/u;

/** Whether a card says so of its goods. A by-product is left over by its kind. */
export const isSpent = (kind: string | undefined, text: string): boolean => kind === 'byproduct' || SPENT.test(text);
