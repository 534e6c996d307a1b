/** What the rules and the cap table say about a source. */

import type { CapitalRaise } from '../../shared/doc/capitalView.ts';
import type { Terms } from '../../shared/doc/fundingView.ts';
import { ruleOn } from '../../shared/domain/funding/rules.ts';
import { useWords } from '../ui/i18n.tsx';
import { RuleNotes } from './Figure.tsx';
import type { FundingPage } from './useFundingPage.ts';

/** Rules whose values a programme fills in or limits. */
const PROGRAMME_RULES = ['cap', 'rate', 'termWorking', 'termEquipment'];

/** Doubts about the fee of the platform and about the programme. */
export function TermDoubts({ page, terms }: { readonly page: FundingPage; readonly terms: Terms }) {
  const rule = (programme: string, key: string) => ruleOn(page.funding.rules, programme, key, page.author.today);
  const platform = terms.text('platform');
  const programme = terms.text('programme');
  const ofPlatform = platform ? [rule('rewardCrowdfunding', platform)] : [];
  const ofProgramme = programme
    ? PROGRAMME_RULES.map((key) => rule(programme, key)).filter((r) => r.rule !== undefined)
    : [];
  return (
    <>
      <RuleNotes doubts={ofPlatform.filter((r) => r.doubts.length > 0)} />
      <RuleNotes doubts={ofProgramme.filter((r) => r.doubts.length > 0)} />
    </>
  );
}

/** The earliest month in which the money can arrive; an earlier month is refused at its field. */
export function PayoutNote({ page, source }: { readonly page: FundingPage; readonly source: string }) {
  const { t } = useWords();
  const payout = page.funding.payouts.get(source);
  if (!payout) return null;
  return (
    <>
      {payout.isEarly ? null : (
        <p className="field-hint">
          {t(`payout.${payout.from}`, {
            months: payout.months,
            earliest: page.month(Math.max(0, payout.earliest)),
          })}
        </p>
      )}
      <RuleNotes doubts={payout.rule.doubts.length > 0 ? [payout.rule] : []} />
    </>
  );
}

/** Says that a round or J-KISS is the same event here and on the cap table, or what it lacks to be listed there. */
export function RaiseNote({ raise }: { readonly raise: CapitalRaise }) {
  const { t } = useWords();
  return (
    <p className={raise.event ? 'field-hint' : 'amber'}>
      {t(raise.row ? 'capital.oneEvent' : raise.event ? 'capital.onBoth' : `capital.incomplete.${raise.kind}`)}
    </p>
  );
}
