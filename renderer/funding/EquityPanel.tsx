/** The cap table: events in time, who holds what after them, what each round did, and who gets what at a sale. */
import { useState } from 'react';
import { activitiesOf } from '../../shared/app/funding/allocations.ts';
import { addRow } from '../../shared/app/funding/fundingCommands.ts';
import { type CapitalRaise, capEventsOf, capitalRaisesOf, capTableOf } from '../../shared/doc/capitalView.ts';
import { capIssueAt, rowsOf, termsOf } from '../../shared/doc/fundingView.ts';
import { angelTaxHints } from '../../shared/domain/funding/equity/angelTax.ts';
import type { CapTable } from '../../shared/domain/funding/equity/capTable.ts';
import { dilutionPpm } from '../../shared/domain/funding/equity/dilution.ts';
import { exitWaterfall } from '../../shared/domain/funding/equity/waterfall.ts';
import { monthIndex } from '../../shared/domain/funding/forecast/drivers.ts';
import { ratioPpm } from '../../shared/domain/funding/money.ts';
import { ANGEL_RULES, capTableRules, type RuleKey, rulesInUse } from '../../shared/domain/funding/restsOn.ts';
import { isDoubtful } from '../../shared/domain/funding/rules.ts';
import { isIsoDay } from '../../shared/text/dates.ts';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { RuleNotes } from './Figure.tsx';
import { DecimalField, YenField } from './fields.tsx';
import { capFields } from './formSpecs.ts';
import { percentText } from './money.tsx';
import { RowDetail } from './RowDetail.tsx';
import { SourceForm } from './SourceForm.tsx';
import type { FundingPage } from './useFundingPage.ts';

export function CapTableView({ table }: { readonly table: CapTable }) {
  const { t } = useWords();
  const say = useYen();
  const { day } = useWhen();
  const number = (n: number) => n.toLocaleString('ja-JP');
  return (
    <div className="table-scroll">
      <table className="money-table wide">
        <thead>
          <tr>
            <th scope="col">{t('cap.holder')}</th>
            <th scope="col">{t('cap.shares')}</th>
            <th scope="col">{t('cap.options')}</th>
            <th scope="col">{t('cap.outstanding')}</th>
            <th scope="col">{t('cap.diluted')}</th>
            <th scope="col">{t('cap.paid')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((r) => (
            <tr key={r.holder}>
              <th scope="row">
                <details>
                  <summary>{r.holder}</summary>
                  <ul className="cap-moves">
                    {table.moves
                      .filter((m) => m.holder === r.holder)
                      .map((m) => (
                        <li key={`${m.on}${m.by}${m.series}${m.shares}`}>
                          {t('cap.move', {
                            day: day(m.on),
                            how: t(`cap.moved.${m.by}`),
                            series: m.series === 'common' || m.series === 'options' ? '' : m.series,
                            shares: number(m.shares),
                          })}
                        </li>
                      ))}
                  </ul>
                </details>
              </th>
              <td>{number(r.shares)}</td>
              <td>{number(r.options)}</td>
              <td>{percentText(r.outstandingPpm, 2)}</td>
              <td>{isWaiting(table, r) ? t('cap.beforeConversion') : percentText(r.dilutedPpm, 2)}</td>
              <td>{say.exact(r.paidYen)}</td>
            </tr>
          ))}
          {table.poolLeft > 0 ? (
            <tr>
              <th scope="row">{t('cap.pool')}</th>
              <td>—</td>
              <td>{number(table.poolLeft)}</td>
              <td>—</td>
              <td>{percentText(ratioPpm(table.poolLeft, table.fullyDiluted), 2)}</td>
              <td>—</td>
            </tr>
          ) : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('cap.total')}</th>
            <td>{number(table.outstanding)}</td>
            <td />
            <td />
            <td>{t('cap.dilutedShares', { n: number(table.fullyDiluted) })}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

export function EquityPanel({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const say = useYen();
  const { day } = useWhen();
  const { session, author, canEdit } = page;
  const [chosen, setChosen] = useState<string>();
  const [sale, setSale] = useState({ proceedsYen: 100_000_000, debtYen: 0, multiple: '1' });
  const rows = rowsOf(session.store, 'capEvents');
  const { startMonth } = page.funding.model.settings;
  const made = capTableOf(session.store, startMonth);
  const ofCards = capitalRaisesOf(session.store, startMonth).filter((r) => r.row === undefined);
  const card = ofCards.some((r) => r.id === chosen) ? session.store.entities('nodes').get(chosen ?? '') : undefined;
  const row = rows.find((r) => r.id === chosen);
  const found = made.ok ? [] : made.error.map((i) => ({ ...capIssueAt(session.store, i.field), code: i.code }));
  const problems = new Map(found.filter((p) => p.row === chosen).map((p) => [p.field, t(`issue.${p.code}`)] as const));
  const wrong = found[0]?.row;
  const roundOf = (r: (typeof rows)[number]) => rows.find((x) => x.id === r.of)?.name || t('cap.noRound');
  const dayOf = (r: (typeof rows)[number]) => (r.type === 'investor' ? roundOf(r) : r.on ? day(r.on) : t('cap.noDay'));
  /** Built into the computation, so nothing else would say that some of it is general knowledge. */
  const restsOn = (keys: readonly RuleKey[]) => rulesInUse(page.funding.rules, keys, author.today).filter(isDoubtful);
  const founded = rows.find((r) => r.type === 'founding' && isIsoDay(r.on))?.on;
  const outside = made.ok && rows.length > 0 ? outsidePpm(made.value, rows) : 0;
  return (
    <div className="stack">
      <p className="field-hint">{t('cap.about')}</p>
      <div className="lines-columns">
        <section>
          <h2 className="section-title">{t('cap.events')}</h2>
          <ul className="line-list">
            {rows.map((r) => (
              <li key={r.id}>
                <button
                  type="button"
                  className="line-button"
                  aria-pressed={chosen === r.id}
                  onClick={() => setChosen(r.id)}
                >
                  <span className="line-title">
                    {t(`choice.capType.${r.type}`)} {r.name || r.holder}
                  </span>
                  <span className={r.id === wrong ? 'chip warn' : 'line-amount'}>
                    {r.id === wrong ? t('cap.wrong') : dayOf(r)}
                  </span>
                </button>
              </li>
            ))}
            {ofCards.map((r) => (
              <li key={r.id}>
                <button
                  type="button"
                  className="line-button"
                  aria-pressed={chosen === r.id}
                  onClick={() => setChosen(r.id)}
                >
                  <span className="line-title">
                    {t(`choice.capType.${r.kind}`)} {r.title || t('card.untitled')}
                    <span className="field-hint block">{t('cap.fromSources')}</span>
                  </span>
                  <span className={isInTable(made, r) ? 'line-amount' : 'chip warn'}>
                    {isInTable(made, r) ? page.month(monthIndex(startMonth, r.month)) : t('cap.notInTable')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {ofCards.length > 0 && founded === undefined ? <p className="field-hint">{t('cap.waits')}</p> : null}
          <Button
            small
            isDisabled={!canEdit}
            onPress={() =>
              setChosen(
                report(
                  addRow(
                    session,
                    'capEvents',
                    {
                      type: rows.length === 0 ? 'founding' : 'round',
                      on: author.today,
                      holder: rows.length === 0 ? author.name : '',
                      version: '2',
                    },
                    author,
                  ),
                ),
              )
            }
          >
            {t('cap.add')}
          </Button>
        </section>
        {row ? (
          <RowDetail
            key={row.id}
            page={page}
            collection="capEvents"
            row={row}
            fields={capFields(row.type)}
            problems={problems}
            onRemoved={() => setChosen(undefined)}
          >
            {row.type === 'round' ? (
              <div>
                <Button
                  small
                  isDisabled={!canEdit}
                  onPress={() =>
                    setChosen(
                      report(addRow(session, 'capEvents', { type: 'investor', of: row.id, holder: '' }, author)),
                    )
                  }
                >
                  {t('cap.addInvestor')}
                </Button>
              </div>
            ) : null}
            {row.type === 'investor' ? (
              <p className="field-hint">{t('cap.investorOf', { name: roundOf(row) })}</p>
            ) : null}
          </RowDetail>
        ) : card ? (
          <SourceForm
            key={card.id}
            page={page}
            node={card}
            terms={termsOf(session.store, card.id)}
            activities={activitiesOf(session.store)}
            onlyTerms
          />
        ) : (
          <p className="muted">{t('cap.choose')}</p>
        )}
      </div>
      {made.ok && made.value.outstanding + made.value.open.length > 0 ? (
        <>
          <CapTableView table={made.value} />
          <ul className="rule-notes">
            {made.value.rounds.map((r) => (
              <li key={r.name}>
                {t('cap.round', {
                  name: r.name,
                  day: day(r.on),
                  price: say.exact(r.priceYen),
                  pre: say.spoken(r.preMoneyYen),
                  post: say.spoken(r.postMoneyYen),
                  shares: r.newShares.toLocaleString('ja-JP'),
                })}
                {r.conversions.map((c) => (
                  <span key={c.holder} className="field-hint block">
                    {t('cap.converted', {
                      holder: c.holder,
                      price: say.exact(c.priceYen),
                      shares: c.shares.toLocaleString('ja-JP'),
                      by: t(`cap.by.${c.by}`),
                    })}
                  </span>
                ))}
              </li>
            ))}
            {made.value.open.map((o) => (
              <li key={`${o.holder}${o.on}`}>
                {t('cap.openShare', { holder: o.holder, percent: percentText(dilutionPpm(o), 2) })}
              </li>
            ))}
            {made.value.notes.map((n) => (
              <li key={`${n.code}${'holder' in n ? n.holder : ''}`} className="amber">
                {t(`cap.note.${n.code}`, 'holder' in n ? { holder: n.holder } : {})}
              </li>
            ))}
          </ul>
          <RuleNotes doubts={restsOn(capTableRules(capEventsOf(session.store, startMonth), made.value, true))} />
          <section className="stack">
            <h2 className="section-title">{t('exit.title')}</h2>
            <div className="row wrap end">
              <YenField
                label={t('exit.proceeds')}
                value={sale.proceedsYen}
                onCommit={(proceedsYen) => setSale({ ...sale, proceedsYen })}
              />
              <YenField
                label={t('exit.debt')}
                value={sale.debtYen}
                onCommit={(debtYen) => setSale({ ...sale, debtYen })}
              />
              {made.value.open.length > 0 ? (
                <DecimalField
                  label={t('exit.multiple')}
                  value={sale.multiple}
                  onCommit={(multiple) => setSale({ ...sale, multiple })}
                />
              ) : null}
            </div>
            <Exit table={made.value} {...sale} />
          </section>
          {founded ? (
            <section>
              <h2 className="section-title">{t('angel.title')}</h2>
              <ul className="rule-notes">
                {angelTaxHints(founded, author.today, outside).map((h) => (
                  <li key={h.measure}>
                    <strong>{t(`angel.${h.measure}`)}</strong> {t(`angelSays.${h.why}`)}
                  </li>
                ))}
              </ul>
              <RuleNotes doubts={restsOn(ANGEL_RULES)} />
              <p className="field-hint">{t('angel.note')}</p>
            </section>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** An investor whose J-KISS has not converted: they hold no share yet, which is not the same as taking none. */
const isWaiting = (table: CapTable, row: CapTable['rows'][number]): boolean =>
  row.shares + row.options === 0 && table.open.some((o) => o.holder === row.holder);

/** Whether the raise of a card stands in the table. */
function isInTable(made: ReturnType<typeof capTableOf>, { event }: CapitalRaise): boolean {
  if (!made.ok || !event) return false;
  const holder = event.type === 'round' ? event.investors[0]?.holder : 'holder' in event ? event.holder : undefined;
  return made.value.rows.some((r) => r.holder === holder && r.paidYen > 0);
}

/** Share of the capital paid in that did not come from the founders. */
function outsidePpm(table: CapTable, rows: readonly { readonly type: string; readonly holder: string }[]): number {
  const founders = new Set(rows.filter((r) => r.type === 'founding').map((r) => r.holder));
  const all = table.rows.reduce((sum, r) => sum + r.paidYen, 0);
  const outside = table.rows.filter((r) => !founders.has(r.holder)).reduce((sum, r) => sum + r.paidYen, 0);
  return ratioPpm(outside, all) ?? 0;
}

function Exit({
  table,
  proceedsYen,
  debtYen,
  multiple,
}: {
  readonly table: CapTable;
  readonly proceedsYen: number;
  readonly debtYen: number;
  /** What an open J-KISS gets per yen before the shares. */
  readonly multiple: string;
}) {
  const { t } = useWords();
  const say = useYen();
  const exit = exitWaterfall(table, Math.max(0, proceedsYen), Math.max(0, debtYen), multiple);
  const total = exit.rows.reduce((sum, r) => sum + r.yen, 0) + exit.toDebtYen;
  return (
    <table className="money-table narrow">
      <tbody>
        {debtYen > 0 ? (
          <tr>
            <th scope="row">{t('exit.toDebt')}</th>
            <td>{say.exact(exit.toDebtYen)}</td>
          </tr>
        ) : null}
        {exit.rows.map((r) => (
          <tr key={r.holder}>
            <th scope="row">{r.holder}</th>
            <td>{say.exact(r.yen)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('cap.total')}</th>
          <td>{say.exact(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
