/** Texts of a ranked line of funding, the same on screen and on the command line. */

import { isEligibilityProgramme } from '../../domain/funding/eligibility/programmeRecords.ts';
import type { Citation } from '../../domain/funding/ranking/cited.ts';
import type { FundingLineId } from '../../domain/funding/ranking/lines.ts';
import type { RankedLine } from '../../domain/funding/ranking/rankFunding.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { monthText } from './monthText.ts';

export type RankWords = {
  readonly t: (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;
  readonly yen: (yen: number) => string;
  readonly day: (day: string) => string;
};

export const lineName = (id: FundingLineId, { t }: Pick<RankWords, 't'>): string =>
  isEligibilityProgramme(id) ? t(`programme.${id}`) : t('rank.line.rewardCrowdfunding');

/** Open, from when, or since when not, with what the day assumes. */
export function stateText({ state, assumes }: RankedLine, { t, day }: RankWords): string {
  const assumed =
    assumes.length === 0
      ? ''
      : t('rank.assumed', { what: assumes.map((a) => t(`rank.assumes.${a}`)).join(t('rank.and')) });
  switch (state.kind) {
    case 'open':
      return state.until === null ? t('rank.state.open') : t('rank.state.openUntil', { day: day(state.until) });
    case 'opensOn':
      return `${t('rank.state.opensOn', { day: day(state.on) })}${assumed}`;
    case 'closed':
      return t('rank.state.closed', { day: day(state.since) });
    case 'unknown':
      return t(`rank.state.${state.why}`);
  }
}

/** The amount: for this plan, the limit, and the percentage. */
export function amountText({ payableYen, limit, share, nothing }: RankedLine, { t, yen }: RankWords): string {
  if (nothing !== null) return t(`rank.nothing.${nothing}`);
  const words = [
    payableYen === null ? '' : t('rank.payable', { yen: yen(payableYen) }),
    limit === null ? t('rank.noLimit') : t('rank.limit', { yen: yen(limit.value) }),
    share === null ? '' : t('rank.share', { share: share.value }),
  ]
    .filter(Boolean)
    .join(t('rank.and'));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first month of its cash; empty if it is not open. */
export function cashText({ cash, noCash }: RankedLine, { t }: RankWords): string {
  if (cash) {
    return t(`rank.cash.${cash.from}`, { month: monthText(cash.month, t), n: cash.lagMonths });
  }
  return noCash === null || noCash === 'notOpen' ? '' : t(`rank.cash.${noCash}`);
}

/** Every rule behind the line, once, in the order in which it is used. */
export function rulesOfLine({ stateBy, limit, share, workingLimit, cash }: RankedLine): readonly Citation[] {
  const all = [...stateBy, limit?.by, share?.by, workingLimit?.by, cash?.by].filter((c) => c !== undefined);
  return [...new Map(all.map((c) => [c.rule, c])).values()];
}
