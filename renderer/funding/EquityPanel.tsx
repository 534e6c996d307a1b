/** The cap table: events over time, the resulting holdings, the effect of each round, and the proceeds of a sale. */
import { useState } from 'react';
import { activitiesOf } from '../../shared/app/funding/allocations.ts';
import { addInvestor, type CapEventRow, type Equity, equityOf, outsidePpm } from '../../shared/app/funding/equity.ts';
import { termsOf } from '../../shared/doc/fundingView.ts';
import { angelTaxHints } from '../../shared/domain/funding/equity/angelTax.ts';
import { ANGEL_RULES, capTableRules, type RuleKey, rulesInUse } from '../../shared/domain/funding/restsOn.ts';
import { isDoubtful } from '../../shared/domain/funding/rules.ts';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CapEventList, roundName } from './CapEventList.tsx';
import { CapTableNotes } from './CapTableNotes.tsx';
import { CapTableView } from './CapTableView.tsx';
import { ExitSection, FIRST_SALE } from './ExitSection.tsx';
import { RuleNotes } from './Figure.tsx';
import { capFields } from './formSpecs.ts';
import { RowDetail } from './RowDetail.tsx';
import { SourceForm } from './SourceForm.tsx';
import type { FundingPage } from './useFundingPage.ts';

export function EquityPanel({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string>();
  const [sale, setSale] = useState(FIRST_SALE);
  const equity = equityOf(page.session.store, page.funding.model.settings.startMonth);
  const { table, rows, foundedOn } = equity;
  return (
    <div className="stack">
      <p className="field-hint">{t('cap.about')}</p>
      <div className="lines-columns">
        <CapEventList page={page} equity={equity} chosen={chosen} onChoose={setChosen} />
        <ChosenEvent page={page} equity={equity} chosen={chosen} onChoose={setChosen} />
      </div>
      {table && table.outstanding + table.open.length > 0 ? (
        <>
          <CapTableView table={table} />
          <CapTableNotes table={table} />
          <RuleDoubts page={page} rules={capTableRules(equity.events, table, true)} />
          <ExitSection table={table} sale={sale} onChange={setSale} />
          {foundedOn ? <AngelTaxHints page={page} foundedOn={foundedOn} outsidePpm={outsidePpm(table, rows)} /> : null}
        </>
      ) : null}
    </div>
  );
}

/** The selected event in full: a row of the table, or the terms of a funding card. */
function ChosenEvent({
  page,
  equity,
  chosen,
  onChoose,
}: {
  readonly page: FundingPage;
  readonly equity: Equity;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const { t } = useWords();
  const { store } = page.session;
  const row = equity.rows.find((r) => r.id === chosen);
  if (row) return <EventDetail key={row.id} page={page} equity={equity} row={row} onChoose={onChoose} />;
  const raise = equity.cardRaises.find((r) => r.id === chosen);
  const card = raise && store.entities('nodes').get(raise.id);
  if (card)
    return (
      <SourceForm
        key={card.id}
        page={page}
        node={card}
        terms={termsOf(store, card.id)}
        activities={activitiesOf(store)}
        onlyTerms
      />
    );
  return <p className="muted">{t('cap.choose')}</p>;
}

function EventDetail({
  page,
  equity,
  row,
  onChoose,
}: {
  readonly page: FundingPage;
  readonly equity: Equity;
  readonly row: CapEventRow;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  const issues = equity.issues.filter((i) => i.row === row.id);
  return (
    <RowDetail
      page={page}
      collection="capEvents"
      row={row}
      fields={capFields(row.type)}
      problems={new Map(issues.map((i) => [i.field, t(`issue.${i.code}`)]))}
      onRemoved={() => onChoose(undefined)}
    >
      {row.type === 'round' ? (
        <div>
          <Button small isDisabled={!canEdit} onPress={() => onChoose(report(addInvestor(session, row.id, author)))}>
            {t('cap.addInvestor')}
          </Button>
        </div>
      ) : null}
      {row.type === 'investor' ? (
        <p className="field-hint">{t('cap.investorOf', { name: roundName(t, equity.rows, row) })}</p>
      ) : null}
    </RowDetail>
  );
}

/** Doubts about rules built into a computation, which are shown nowhere else. */
function RuleDoubts({ page, rules }: { readonly page: FundingPage; readonly rules: readonly RuleKey[] }) {
  return <RuleNotes doubts={rulesInUse(page.funding.rules, rules, page.author.today).filter(isDoubtful)} />;
}

/** Tax reliefs for investors, by the age of the company and the share of outside capital. */
function AngelTaxHints({
  page,
  foundedOn,
  outsidePpm,
}: {
  readonly page: FundingPage;
  readonly foundedOn: string;
  readonly outsidePpm: number;
}) {
  const { t } = useWords();
  return (
    <section>
      <h2 className="section-title">{t('angel.title')}</h2>
      <ul className="rule-notes">
        {angelTaxHints(foundedOn, page.author.today, outsidePpm).map((h) => (
          <li key={h.measure}>
            <strong>{t(`angel.${h.measure}`)}</strong> {t(`angelSays.${h.why}`)}
          </li>
        ))}
      </ul>
      <RuleDoubts page={page} rules={ANGEL_RULES} />
      <p className="field-hint">{t('angel.note')}</p>
    </section>
  );
}
