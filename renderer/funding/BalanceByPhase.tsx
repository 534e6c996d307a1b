/** Whether the sources cover the needs in time: the verdict in one sentence, and the phases if there is more than one. */
import type { Phase } from '../../shared/domain/funding/phases.ts';
import { tieToUnit } from '../../shared/domain/funding/shownUnits.ts';
import { YEN_UNITS } from '../../shared/text/yen.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { Yen } from './money.tsx';
import type { FundingPage } from './useFundingPage.ts';

/** The name of a phase inside a sentence. */
export const usePhaseName = (page: FundingPage) => {
  const { t } = useWords();
  return (phase: Phase): string => t(`phase.${phase.kind}`, { month: page.month(phase.upTo) });
};

export function BalanceByPhase({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const say = useYen();
  const nameOf = usePhaseName(page);
  const { totals, model } = page.funding;
  const { state, phases, firstShort } = totals;
  const verdict = () => {
    if (state === 'empty') return t('uses.nothingYet');
    if (!firstShort)
      return state === 'even' ? t('uses.balanced') : t('uses.over', { yen: say.exact(totals.differenceYen) });
    const words = { yen: say.exact(-firstShort.balanceYen), phase: nameOf(firstShort) };
    return t(laterMoney(phases, firstShort) ? 'uses.shortInTime' : 'uses.shortPhase', words);
  };
  const titles = [...model.uses, ...model.sources]
    .filter((row) => totals.outside.includes(row.id))
    .map((row) => row.title || t('funding.untitledRow'));
  return (
    <div className="stack">
      <p className={`balance-line ${state === 'even' ? 'good' : state === 'empty' ? '' : 'warn'}`} role="status">
        {verdict()}
      </p>
      {titles.length > 0 ? <p className="notice amber">{t('uses.outside', { titles: titles.join('、') })}</p> : null}
      {phases.length > 1 ? <PhaseTable page={page} /> : null}
    </div>
  );
}

/** Whether money arrives after a phase with a shortfall: the reader would otherwise ask why it does not count. */
const laterMoney = (phases: readonly Phase[], short: Phase): boolean =>
  phases.some((p) => p.upTo > short.upTo && p.sourcesYen > 0);

function PhaseTable({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const nameOf = usePhaseName(page);
  const { phases } = page.funding.totals;
  const unitYen = YEN_UNITS[page.unit];
  const needs = tieToUnit(
    phases.map((p) => p.usesYen),
    unitYen,
  );
  const money = tieToUnit(
    phases.map((p) => p.sourcesYen),
    unitYen,
  );
  const soFar = (i: number) => {
    let sum = 0;
    for (let k = 0; k <= i; k++) sum += (money[k] ?? 0) - (needs[k] ?? 0);
    return sum;
  };
  return (
    <div className="table-scroll">
      <table className="money-table" aria-label={t('phase.title')}>
        <thead>
          <tr>
            <th scope="col">{t('phase.title')}</th>
            <th scope="col">{t('phase.needs')}</th>
            <th scope="col">{t('phase.sources')}</th>
            <th scope="col">{t('phase.balance')}</th>
          </tr>
        </thead>
        <tbody>
          {phases.map((p, i) => (
            <tr key={p.upTo}>
              <th scope="row">{nameOf(p)}</th>
              <td>
                <Yen yen={p.usesYen} shown={needs[i] ?? p.usesYen} />
              </td>
              <td>
                <Yen yen={p.sourcesYen} shown={money[i] ?? p.sourcesYen} />
              </td>
              <td>
                <Yen yen={p.balanceYen} shown={soFar(i)} />
                {p.balanceYen < 0 ? <span className="chip warn">{t('phase.short')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="field-hint">{t('phase.hint')}</p>
    </div>
  );
}
