/** Every rule with its value, days, source and doubts; a person's own rules and corrections beside them, and both as a file. */

import { useState } from 'react';
import { addRow, putRow, removeRow } from '../../shared/app/funding/fundingCommands.ts';
import { correctRule, importRules } from '../../shared/app/funding/startingRows.ts';
import { readRuleSet, ruleSetFile } from '../../shared/data/schemeRules/ruleSet.ts';
import { SCHEME_PROGRAMMES } from '../../shared/data/schemeRules/rules.ts';
import { RULE_UNITS, type SchemeRule } from '../../shared/data/schemeRules/schema.ts';
import { ownRulesOf, rowsOf } from '../../shared/doc/fundingView.ts';
import { citation, isDoubtful, ruleOn } from '../../shared/domain/funding/rules.ts';
import { fold } from '../../shared/text/fold.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { ruleValue } from '../shell/ruleValue.ts';
import { useRuleWords } from '../shell/ruleWords.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { DayField } from './fields.tsx';
import type { FundingPage } from './useFundingPage.ts';

export function RulesPanel({ page }: { readonly page: FundingPage }) {
  const { t, text } = useWords();
  const { day } = useWhen();
  const { host } = useApp();
  const say = useYen();
  const words = useRuleWords();
  const { session, author, canEdit } = page;
  const [query, setQuery] = useState('');
  const wanted = fold(query.trim());
  const own = rowsOf(session.store, 'ownRules');
  const ownRules = ownRulesOf(session.store);
  const correct = (rule: SchemeRule) => report(correctRule(session, rule, { text }, author));
  const exportSet = () =>
    void host
      .saveFile(
        `${t('rules.fileName')}_${author.today}.json`,
        new TextEncoder().encode(ruleSetFile(own.map(({ id: _id, order: _order, ...rule }) => rule))),
        'json',
      )
      .then(
        (saved) => saved && announce(t('file.exported')),
        () => announce(t('error.storage'), { kind: 'error' }),
      );
  const importSet = async () => {
    const file = await host.openFile('json');
    if (!file) return;
    const rules = readRuleSet(new TextDecoder().decode(file.bytes));
    if (!rules) return announce(t('rules.badFile'), { kind: 'error' });
    if (report(importRules(session, rules, author)) !== undefined) announce(t('rules.imported', { n: rules.length }));
  };
  return (
    <div className="stack">
      <p className="field-hint">{t('rules.about')}</p>
      <div className="row wrap end">
        <label className="field grow">
          <span className="field-label">{t('rules.find')}</span>
          <input
            className="input"
            type="search"
            value={query}
            maxLength={100}
            onChange={(e) => setQuery(e.target.value)}
          />
        </label>
        <Button onPress={exportSet} isDisabled={own.length === 0}>
          {t('rules.export')}
        </Button>
        <Button onPress={() => void importSet()} isDisabled={!canEdit}>
          {t('rules.import')}
        </Button>
      </div>
      <section className="stack">
        <h2 className="section-title">{t('rules.own')}</h2>
        {own.length === 0 ? <p className="muted">{t('rules.noOwn')}</p> : null}
        {own.map((r) => (
          <fieldset key={r.id} className="bare-fields detail-box" disabled={!canEdit}>
            <div className="row-form-grid">
              {(['programmeName', 'label', 'source'] as const).map((field) => (
                <CommitField
                  key={field}
                  label={t(`rules.${field}`)}
                  value={r[field]}
                  maxLength={field === 'source' ? 1_000 : 200}
                  onCommit={(v) => report(putRow(session, 'ownRules', r.id, { [field]: v }, author))}
                />
              ))}
              <CommitField
                label={t('rules.value')}
                value={String(r.value)}
                maxLength={400}
                onCommit={(v) => {
                  const plain = v.normalize('NFKC').replace(/,/gu, '').trim();
                  report(
                    putRow(
                      session,
                      'ownRules',
                      r.id,
                      { value: /^-?\d{1,15}$/u.test(plain) ? Number(plain) : v },
                      author,
                    ),
                  );
                }}
              />
              <Select
                label={t('rules.unit')}
                value={RULE_UNITS.find((u) => u === r.unit) ?? 'text'}
                options={RULE_UNITS.map((id) => ({ id, label: t(`ruleUnit.${id}`) }))}
                onChange={(unit) => report(putRow(session, 'ownRules', r.id, { unit }, author))}
              />
              {(['validFrom', 'validTo', 'checkedOn'] as const).map((field) => (
                <DayField
                  key={field}
                  label={t(`rules.${field}`)}
                  value={r[field]}
                  onCommit={(v) => report(putRow(session, 'ownRules', r.id, { [field]: v }, author))}
                />
              ))}
            </div>
            <label className="checkbox">
              <input
                type="checkbox"
                checked={r.confirmed}
                onChange={(e) => report(putRow(session, 'ownRules', r.id, { confirmed: e.target.checked }, author))}
              />{' '}
              {t('rules.confirmed')}
            </label>
            <Button small look="danger" onPress={() => report(removeRow(session, 'ownRules', r.id))}>
              {t('funding.removeRow')}
            </Button>
          </fieldset>
        ))}
        <div>
          <Button
            small
            isDisabled={!canEdit}
            onPress={() =>
              report(
                addRow(
                  session,
                  'ownRules',
                  { programme: 'own', key: 'value', unit: 'text', value: '', checkedOn: author.today },
                  author,
                ),
              )
            }
          >
            {t('rules.add')}
          </Button>{' '}
          <Button
            small
            isDisabled={!canEdit}
            onPress={() =>
              report(
                addRow(
                  session,
                  'ownRules',
                  {
                    programme: 'interestSubsidy',
                    programmeName: t('programme.interestSubsidy'),
                    // Each record is a rule of its own: two municipalities do not correct one another.
                    key: `own${rowsOf(session.store, 'ownRules').length + 1}`,
                    unit: 'basisPoints',
                    value: '',
                    checkedOn: author.today,
                  },
                  author,
                ),
              )
            }
          >
            {t('rules.addInterest')}
          </Button>
        </div>
      </section>
      {SCHEME_PROGRAMMES.filter((p) => fold(`${p.name.ja} ${p.name.en} ${p.id}`).includes(wanted)).map((p) => (
        <details key={p.id} className="rule-programme">
          <summary>{text(p.name)}</summary>
          <dl className="facts">
            {[...new Set(p.rules.map((r) => r.key))].map((key) => {
              const found = ruleOn([...ownRules, ...p.rules], p.id, key, author.today);
              const shipped = p.rules.filter((r) => r.key === key);
              const current = shipped.find((r) => r === found.rule) ?? shipped.at(-1);
              if (!current) return null;
              return (
                <div key={key} className={isDoubtful(found) ? 'amber' : ''}>
                  <dt>{text(current.label)}</dt>
                  <dd>
                    {found.rule ? ruleValue({ value: found.rule.value, unit: current.unit }, t, say) : '—'}{' '}
                    {found.rule && found.rule !== current ? <span className="chip">{t('rules.corrected')}</span> : null}
                    {found.doubts.map((d) => (
                      <span key={d} className={d === 'reported' ? 'chip' : 'chip warn'}>
                        {t(`doubt.${d}`)}
                      </span>
                    ))}
                    <span className="field-hint block">
                      {found.rule ? words.source(found.rule) : words.around(found)}
                      {found.rule?.validFrom ? ` ${t('rules.since', { day: day(found.rule.validFrom) })}` : ''}
                      {found.rule?.validTo ? ` ${t('rules.until', { day: day(found.rule.validTo) })}` : ''}
                      {found.rule?.seenOn?.length
                        ? ` ${t('rule.seenOn', { days: found.rule.seenOn.map(words.when).join(t('rule.separator')) })}`
                        : ''}
                    </span>
                    {shipped.length > 1 ? (
                      <details>
                        <summary>{t('rules.history', { n: shipped.length })}</summary>
                        <ul>
                          {shipped.map((r) => (
                            <li key={`${r.validFrom}${r.seenOn.join()}${r.value}`}>
                              {r.validFrom === null && r.validTo === null
                                ? r.seenOn.map(words.when).join(t('rule.separator')) || '—'
                                : `${r.validFrom ? day(r.validFrom) : ''}〜${r.validTo ? day(r.validTo) : ''}`}
                              : {ruleValue(r, t, say)} <span className="muted small">{citation(r)}</span>
                            </li>
                          ))}
                        </ul>
                      </details>
                    ) : null}
                    <Button small look="quiet" isDisabled={!canEdit} onPress={() => correct(current)}>
                      {t('rules.correct')}
                    </Button>
                  </dd>
                </div>
              );
            })}
          </dl>
        </details>
      ))}
    </div>
  );
}
