/** Sales, costs and people as lines: what each comes to a month, why, and a form for the chosen one. Industries give lines that ask. */

import { memo, useState } from 'react';
import { addRow, putRows, setSetting } from '../../shared/app/funding/fundingCommands.ts';
import { addStarter } from '../../shared/app/funding/startingRows.ts';
import { STARTERS } from '../../shared/data/starters/starters.ts';
import { rowIssues, rowsOf, settingsReader } from '../../shared/doc/fundingView.ts';
import { CONSUMPTION_TAX_KINDS, LEGAL_FORMS } from '../../shared/domain/funding/forecast/model.ts';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CountField, DecimalField, MonthField, YenField } from './fields.tsx';
import { costFields, type FieldSpec, SALES_MORE, salesFields, staffFields } from './formSpecs.ts';
import { PasteRows } from './PasteRows.tsx';
import { RowDetail } from './RowDetail.tsx';
import { taxWords } from './taxWords.ts';
import type { FundingPage } from './useFundingPage.ts';

type LineCollection = 'salesLines' | 'costLines' | 'staffLines';
type Chosen = { readonly collection: LineCollection; readonly id: string };

export function LinesPanel({ page }: { readonly page: FundingPage }) {
  const { t, text } = useWords();
  const say = useYen();
  const { session, funding, author, canEdit } = page;
  const [chosen, setChosen] = useState<Chosen>();
  const [starting, setStarting] = useState(false);
  const [pasting, setPasting] = useState(false);
  const { compiled } = funding.forecast;
  const peak = (series: readonly number[]) => series.reduce((most, yen) => Math.max(most, yen), 0);
  const monthly: Record<LineCollection, (id: string) => number> = {
    salesLines: (id) => peak(compiled.sales.find((s) => s.line.id === id)?.series ?? []),
    costLines: (id) => peak(compiled.costs.find((s) => s.line.id === id)?.series ?? []),
    staffLines: (id) => peak(compiled.staff.find((s) => s.line.id === id)?.pay ?? []),
  };
  const list = (collection: LineCollection, title: string, add: () => string | undefined) => (
    <section>
      <h2 className="section-title">{title}</h2>
      <ul className="line-list">
        {rowsOf(session.store, collection).map((row) => {
          const yen = monthly[collection](row.id);
          const share = 'salesPercent' in row && row.kind === 'variable' ? row.salesPercent : '';
          const isOpen = yen === 0 && !share;
          return (
            <LineRow
              key={row.id}
              row={row.id}
              collection={collection}
              title={row.title || t('funding.untitledRow')}
              amount={
                share
                  ? t('lines.ofSales', { percent: share })
                  : isOpen
                    ? t('lines.toAnswer')
                    : t('lines.perMonth', { yen: say.spoken(yen) })
              }
              isOpen={isOpen}
              question={yen === 0 ? row.question : ''}
              isChosen={chosen?.id === row.id}
              onChoose={setChosen}
            />
          );
        })}
      </ul>
      <Button
        small
        isDisabled={!canEdit}
        onPress={() => {
          const id = add();
          if (id) setChosen({ collection, id });
        }}
      >
        {t('lines.add')}
      </Button>
    </section>
  );
  const row = chosen ? session.store.entities(chosen.collection).get(chosen.id) : undefined;
  const fields: readonly FieldSpec[] =
    row && chosen
      ? 'driver' in row
        ? salesFields(row.driver)
        : 'category' in row
          ? costFields(row.kind)
          : staffFields
      : [];
  return (
    <div className="stack">
      <Settings page={page} />
      <div className="row wrap">
        <Button isDisabled={!canEdit} onPress={() => setStarting(true)}>
          {t('starter.open')}
        </Button>
        <Button isDisabled={!canEdit} look="quiet" onPress={() => setPasting(true)}>
          {t('lines.pasteCosts')}
        </Button>
      </div>
      <div className="lines-columns">
        <div className="stack">
          {list('salesLines', t('lines.sales'), () =>
            report(addRow(session, 'salesLines', { title: '', driver: 'unit' }, author)),
          )}
          {list('costLines', t('lines.costs'), () =>
            report(addRow(session, 'costLines', { title: '', everyMonths: 1 }, author)),
          )}
          {list('staffLines', t('lines.staff'), () =>
            report(addRow(session, 'staffLines', { title: '', heads: '1' }, author)),
          )}
        </div>
        <div>
          {row && chosen ? (
            <RowDetail
              key={row.id}
              page={page}
              collection={chosen.collection}
              row={row}
              fields={fields}
              problems={new Map(rowIssues(row).map((i) => [i.field, t(`issue.${i.code}`)]))}
              months={page.span}
              atOnce={'driver' in row ? fields.length - (salesFields('amount').length - SALES_MORE) + 1 : 5}
              before={row.question ? <p className="question">{row.question}</p> : null}
              onRemoved={() => setChosen(undefined)}
            />
          ) : (
            <p className="muted">{t('lines.choose')}</p>
          )}
        </div>
      </div>
      {starting ? (
        <Dialog title={t('starter.title')} isOpen onClose={() => setStarting(false)} closeLabel={t('common.close')}>
          <p>{t('starter.about')}</p>
          <ul className="starter-list">
            {STARTERS.map((s) => (
              <li key={s.id}>
                <Button
                  onPress={() => {
                    const done = report(addStarter(session, s, { text }, author));
                    if (done) setStarting(false);
                  }}
                >
                  {text(s.name)}
                </Button>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
      {pasting ? (
        <PasteRows
          onClose={() => setPasting(false)}
          onPaste={(rows) =>
            report(
              putRows(
                session,
                rows.map((r) => ({
                  collection: 'costLines',
                  patch: { title: r.title, amountYen: r.yen, everyMonths: 1 },
                })),
                author,
              ),
            ) === true
          }
        />
      ) : null}
    </div>
  );
}

/** One line of a list. Its props are plain words: it draws again when one of them changes, and not with its list. */
const LineRow = memo(function LineRow(props: {
  readonly row: string;
  readonly collection: LineCollection;
  readonly title: string;
  readonly amount: string;
  /** Not answered yet. */
  readonly isOpen: boolean;
  readonly question: string | undefined;
  readonly isChosen: boolean;
  /** The same function in every drawing. */
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const { row, collection, title, amount, isOpen, question, isChosen, onChoose } = props;
  return (
    <li data-at={row}>
      <button
        type="button"
        className="line-button"
        aria-pressed={isChosen}
        onClick={() => onChoose({ collection, id: row })}
      >
        <span className="line-title">{title}</span>
        <span className={isOpen ? 'chip warn' : 'line-amount'}>{amount}</span>
        {question ? <span className="field-hint block">{question}</span> : null}
      </button>
    </li>
  );
});

/** What holds for the whole forecast: first month, form of the business, tax. */
function Settings({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const { session, funding, canEdit } = page;
  const s = settingsReader(session.store);
  const { settings } = funding.model;
  const set = (field: string, value: string | number | null) => report(setSetting(session, field, value));
  return (
    <details className="settings-box">
      <summary>
        {t('settings.summary', {
          month: page.month(0),
          form: t(`legalForm.${settings.legalForm}`),
          tax: taxWords(t, page.funding.forecast.taxes),
        })}
      </summary>
      <fieldset className="bare-fields" disabled={!canEdit}>
        <div className="row-form-grid">
          <MonthField
            label={t('field.startMonth')}
            value={settings.startMonth}
            onCommit={(v) => set('startMonth', v)}
          />
          <Select
            label={t('field.legalForm')}
            value={settings.legalForm}
            options={LEGAL_FORMS.map((id) => ({ id, label: t(`legalForm.${id}`) }))}
            onChange={(v) => set('legalForm', v)}
          />
          {settings.legalForm === 'company' ? (
            <CountField
              label={t('field.fiscalStartMonth')}
              value={settings.fiscalStartMonth}
              max={12}
              onCommit={(v) => set('fiscalStartMonth', v || null)}
            />
          ) : (
            <YenField
              label={t('field.drawingsYen')}
              value={settings.drawingsYen}
              onCommit={(v) => set('drawingsYen', v || null)}
            />
          )}
          <Select
            label={t('field.consumptionTax')}
            value={settings.consumptionTax}
            options={CONSUMPTION_TAX_KINDS.map((id) => ({ id, label: t(`consumptionTax.${id}`) }))}
            onChange={(v) => set('consumptionTax', v)}
          />
          {settings.consumptionTax === 'exempt' ? (
            <>
              <MonthField
                label={t('field.invoiceFrom')}
                hint={t('settings.invoiceFrom')}
                value={s.text('invoiceFrom')}
                onCommit={(v) => set('invoiceFrom', v)}
              />
              <Select
                label={t('field.taxedKind')}
                value={settings.taxedKind ?? 'standard'}
                options={(['standard', 'simplified'] as const).map((id) => ({ id, label: t(`consumptionTax.${id}`) }))}
                onChange={(v) => set('taxedKind', v)}
              />
            </>
          ) : null}
          {settings.legalForm === 'company' ? (
            <YenField
              label={t('field.capitalYen')}
              hint={t('settings.capital')}
              value={settings.capitalYen ?? 0}
              onCommit={(v) => set('capitalYen', v)}
            />
          ) : null}
          {settings.consumptionTax === 'simplified' || settings.taxedKind === 'simplified' ? (
            <DecimalField
              label={t('field.deemedPercent')}
              unit="%"
              value={s.text('deemedPercent')}
              onCommit={(v) => set('deemedPercent', v)}
            />
          ) : null}
          <DecimalField
            label={t('field.profitTaxPercent')}
            unit="%"
            value={s.text('profitTaxPercent')}
            hint={t('settings.profitTax', { percent: settings.profitTaxPpm / 10_000 })}
            onCommit={(v) => set('profitTaxPercent', v)}
          />
          <YenField
            label={t('field.openingCashYen')}
            value={settings.openingCashYen}
            onCommit={(v) => set('openingCashYen', v || null)}
          />
        </div>
      </fieldset>
    </details>
  );
}
