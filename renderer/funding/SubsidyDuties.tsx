/** The obligations after a subsidy: yearly growth of value added and pay, compared with the plan, and the minimum wage in words. */
import { growthPpm, reachesYearly } from '../../shared/domain/funding/indicators/growth.ts';
import { RuleBook } from '../../shared/domain/funding/rules.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { RuleNotes } from './Figure.tsx';
import { percentText } from './money.tsx';
import type { FundingPage } from './useFundingPage.ts';

const DUTIES = [
  { key: 'valueAddedGrowth', read: 'valueAdded' },
  { key: 'payGrowth', read: 'pay' },
] as const;

export function SubsidyDuties({
  page,
  programme,
}: {
  readonly page: FundingPage;
  readonly programme: string | undefined;
}) {
  const { t } = useWords();
  const say = useYen();
  const { funding, author } = page;
  if (!programme) return null;
  const book = new RuleBook(funding.rules, author.today);
  const whole = funding.years.filter((y) => y.isWhole && y.to - y.from === 11);
  const [first, last] = [whole[0], whole.at(-1)];
  const years = whole.length - 1;
  const asked = DUTIES.flatMap(({ key, read }) => {
    const basisPoints = book.number(programme, key);
    if (basisPoints === undefined) return [];
    const of = (y: typeof first) => (read === 'pay' ? y?.personnelYen : y?.valueAddedYen.planSchemes) ?? 0;
    const ok = years > 0 ? reachesYearly(of(first), of(last), years, String(basisPoints / 100)) : undefined;
    return [{ key, percent: basisPoints / 100, grows: growthPpm(of(first), of(last)), ok }];
  });
  const wage = book.number(programme, 'minimumWage');
  if (asked.length === 0 && wage === undefined) return null;
  // A missing rule is not a doubt about a figure.
  const doubts = book.doubts.filter((d) => d.rule !== undefined);
  return (
    <div>
      <ul className="rule-notes">
        {asked.map((a) => (
          <li key={a.key} className={a.ok === false ? 'bad' : undefined}>
            {t(`duty.${a.key}`, {
              percent: a.percent,
              years: Math.max(0, years),
              grows: percentText(a.grows),
              says: t(a.ok === undefined ? 'targets.unknown' : a.ok ? 'targets.met' : 'targets.notMet'),
            })}
          </li>
        ))}
        {wage === undefined ? null : <li>{t('duty.minimumWage', { yen: say.exact(wage) })}</li>}
      </ul>
      <RuleNotes doubts={doubts} />
    </div>
  );
}
