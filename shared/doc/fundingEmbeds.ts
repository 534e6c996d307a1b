/** Embeds of the funding plan in the text, by the fixed ids that their references hold. A repayment table's reference holds the source's own id. */
export const FUNDING_EMBEDS = {
  sources: 'fundingsources00',
  timeline: 'fundingtimeline0',
  cash: 'fundingcash00000',
  profit: 'fundingprofit000',
  capTable: 'fundingcaptable0',
} as const;
export type FundingEmbedKind = keyof typeof FUNDING_EMBEDS;

/** Figures within a sentence that follow the plan. A price's chip holds the id of its sales line, an amount's that of its funding card. */
export const FUNDING_CHIPS = {
  usesTotal: 'chipusestotal000',
  sourcesTotal: 'chipsources00000',
  lowestCash: 'chiplowestcash00',
  marukei: 'chipmarukei00000',
  opening: 'chipopening00000',
} as const;
export type FundingChipKind = keyof typeof FUNDING_CHIPS;

const keyOf = <T extends Readonly<Record<string, string>>>(map: T, id: string): keyof T | undefined =>
  Object.keys(map).find((k) => map[k] === id) as keyof T | undefined;
export const embedKind = (target: string) => keyOf(FUNDING_EMBEDS, target);
export const chipKind = (target: string) => keyOf(FUNDING_CHIPS, target);
