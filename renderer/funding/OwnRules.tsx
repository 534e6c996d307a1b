/** The person's own rules, each with its form. */

import { putRow, removeRow } from '../../shared/app/funding/fundingCommands.ts';
import { addInterestSubsidyRule, addOwnRule, typedRuleValue } from '../../shared/app/funding/ownRules.ts';
import { RULE_UNITS } from '../../shared/data/schemeRules/schema.ts';
import type { Entity } from '../../shared/doc/planStore.ts';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { DayField } from './fields.tsx';
import type { FundingPage } from './useFundingPage.ts';

type OwnRule = Entity<'ownRules'>;

export function OwnRules({ page, rules }: { readonly page: FundingPage; readonly rules: readonly OwnRule[] }) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  return (
    <section className="stack">
      <h2 className="section-title">{t('rules.own')}</h2>
      {rules.length === 0 ? <p className="muted">{t('rules.noOwn')}</p> : null}
      {rules.map((r) => (
        <OwnRuleForm key={r.id} page={page} rule={r} />
      ))}
      <div>
        <Button small isDisabled={!canEdit} onPress={() => report(addOwnRule(session, author))}>
          {t('rules.add')}
        </Button>{' '}
        <Button
          small
          isDisabled={!canEdit}
          onPress={() => report(addInterestSubsidyRule(session, t('programme.interestSubsidy'), author))}
        >
          {t('rules.addInterest')}
        </Button>
      </div>
    </section>
  );
}

function OwnRuleForm({ page, rule }: { readonly page: FundingPage; readonly rule: OwnRule }) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  const set = (patch: Partial<OwnRule>) => report(putRow(session, 'ownRules', rule.id, patch, author));
  return (
    <fieldset className="bare-fields detail-box" disabled={!canEdit}>
      <div className="row-form-grid">
        {(['programmeName', 'label', 'source'] as const).map((field) => (
          <CommitField
            key={field}
            label={t(`rules.${field}`)}
            value={rule[field]}
            maxLength={field === 'source' ? 1_000 : 200}
            onCommit={(v) => set({ [field]: v })}
          />
        ))}
        <CommitField
          label={t('rules.value')}
          value={String(rule.value)}
          maxLength={400}
          onCommit={(v) => set({ value: typedRuleValue(v) })}
        />
        <Select
          label={t('rules.unit')}
          value={RULE_UNITS.find((u) => u === rule.unit) ?? 'text'}
          options={RULE_UNITS.map((id) => ({ id, label: t(`ruleUnit.${id}`) }))}
          onChange={(unit) => set({ unit })}
        />
        {(['validFrom', 'validTo', 'checkedOn'] as const).map((field) => (
          <DayField key={field} label={t(`rules.${field}`)} value={rule[field]} onCommit={(v) => set({ [field]: v })} />
        ))}
      </div>
      <label className="checkbox">
        <input type="checkbox" checked={rule.confirmed} onChange={(e) => set({ confirmed: e.target.checked })} />{' '}
        {t('rules.confirmed')}
      </label>
      <Button small look="danger" onPress={() => report(removeRow(session, 'ownRules', rule.id))}>
        {t('funding.removeRow')}
      </Button>
    </fieldset>
  );
}
