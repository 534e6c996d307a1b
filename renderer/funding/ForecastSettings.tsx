/** Settings of the whole forecast: first month, legal form, tax. */

import { setSetting } from '../../shared/app/funding/fundingCommands.ts';
import { settingsReader } from '../../shared/doc/fundingView.ts';
import { CONSUMPTION_TAX_KINDS, LEGAL_FORMS, type ModelSettings } from '../../shared/domain/funding/forecast/model.ts';
import { report } from '../shell/refusals.ts';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CountField, DecimalField, MonthField, YenField } from './fields.tsx';
import { taxWords } from './taxWords.ts';
import type { FundingPage } from './useFundingPage.ts';

export function ForecastSettings({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const { session, funding, canEdit } = page;
  const { settings } = funding.model;
  const fields: FieldsProps = {
    settings,
    typed: settingsReader(session.store).text,
    onSet: (field, value) => report(setSetting(session, field, value)),
  };
  return (
    <details className="settings-box">
      <summary>
        {t('settings.summary', {
          month: page.month(0),
          form: t(`legalForm.${settings.legalForm}`),
          tax: taxWords(t, funding.forecast.taxes),
        })}
      </summary>
      <fieldset className="bare-fields" disabled={!canEdit}>
        <div className="row-form-grid">
          <BusinessFields {...fields} />
          <TaxFields {...fields} />
          <YenField
            label={t('field.openingCashYen')}
            value={settings.openingCashYen}
            onCommit={(v) => fields.onSet('openingCashYen', v || null)}
          />
        </div>
      </fieldset>
    </details>
  );
}

type FieldsProps = {
  /** As used by the forecast. */
  readonly settings: ModelSettings;
  /** A setting as typed. */
  readonly typed: (field: string) => string;
  readonly onSet: (field: string, value: string | number | null) => void;
};

function BusinessFields({ settings, onSet }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <MonthField label={t('field.startMonth')} value={settings.startMonth} onCommit={(v) => onSet('startMonth', v)} />
      <Select
        label={t('field.legalForm')}
        value={settings.legalForm}
        options={LEGAL_FORMS.map((id) => ({ id, label: t(`legalForm.${id}`) }))}
        onChange={(v) => onSet('legalForm', v)}
      />
      {settings.legalForm === 'company' ? (
        <CountField
          label={t('field.fiscalStartMonth')}
          value={settings.fiscalStartMonth}
          max={12}
          onCommit={(v) => onSet('fiscalStartMonth', v || null)}
        />
      ) : (
        <YenField
          label={t('field.drawingsYen')}
          value={settings.drawingsYen}
          onCommit={(v) => onSet('drawingsYen', v || null)}
        />
      )}
    </>
  );
}

function TaxFields({ settings, typed, onSet }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Select
        label={t('field.consumptionTax')}
        value={settings.consumptionTax}
        options={CONSUMPTION_TAX_KINDS.map((id) => ({ id, label: t(`consumptionTax.${id}`) }))}
        onChange={(v) => onSet('consumptionTax', v)}
      />
      {settings.consumptionTax === 'exempt' ? (
        <>
          <MonthField
            label={t('field.invoiceFrom')}
            hint={t('settings.invoiceFrom')}
            value={typed('invoiceFrom')}
            onCommit={(v) => onSet('invoiceFrom', v)}
          />
          <Select
            label={t('field.taxedKind')}
            value={settings.taxedKind ?? 'standard'}
            options={(['standard', 'simplified'] as const).map((id) => ({ id, label: t(`consumptionTax.${id}`) }))}
            onChange={(v) => onSet('taxedKind', v)}
          />
        </>
      ) : null}
      {settings.legalForm === 'company' ? (
        <YenField
          label={t('field.capitalYen')}
          hint={t('settings.capital')}
          value={settings.capitalYen ?? 0}
          onCommit={(v) => onSet('capitalYen', v)}
        />
      ) : null}
      {settings.consumptionTax === 'simplified' || settings.taxedKind === 'simplified' ? (
        <DecimalField
          label={t('field.deemedPercent')}
          unit="%"
          value={typed('deemedPercent')}
          onCommit={(v) => onSet('deemedPercent', v)}
        />
      ) : null}
      <DecimalField
        label={t('field.profitTaxPercent')}
        unit="%"
        value={typed('profitTaxPercent')}
        hint={t('settings.profitTax', { percent: settings.profitTaxPpm / 10_000 })}
        onCommit={(v) => onSet('profitTaxPercent', v)}
      />
    </>
  );
}
