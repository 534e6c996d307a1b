/** The rules of one programme: the current values, their confidence, and earlier values. */

import type { PackName } from '../../shared/app/catalogue/packs.ts';
import { adoptProgramme, correctRule } from '../../shared/app/funding/ownRules.ts';
import type { SchemeProgramme, SchemeRule } from '../../shared/data/schemeRules/schema.ts';
import { citation, type DatedRule, isDoubtful, type RuleInUse, ruleOn } from '../../shared/domain/funding/rules.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { ruleValue } from '../shell/ruleValue.ts';
import { useRuleWords } from '../shell/ruleWords.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { FundingPage } from './useFundingPage.ts';

type Props = {
  readonly page: FundingPage;
  readonly programme: SchemeProgramme;
  /** The pack of the programme; absent for a shipped one. */
  readonly from?: PackName | undefined;
  /** The person's own rules, which override the shipped ones. */
  readonly ownRules: readonly DatedRule[];
};

export function ProgrammeRules({ page, programme, from, ownRules }: Props) {
  const words = useWords();
  const { t, text } = words;
  const { session, author, canEdit } = page;
  const adopt = () => {
    const taken = report(adoptProgramme(session, programme, words, author));
    if (taken !== undefined) announce(t('rules.imported', { n: taken }));
  };
  const rules: readonly DatedRule[] = [...ownRules, ...programme.rules];
  const keys = [...new Set(programme.rules.map((r) => r.key))];
  return (
    <details className="rule-programme">
      <summary>
        {text(programme.name)} {from ? <span className="chip">{from.publisher}</span> : null}
      </summary>
      {from ? (
        <p className="row wrap">
          <span className="field-hint">
            {t('pack.rulesAbout', { title: from.title, publisher: from.publisher, edition: from.edition })}
          </span>
          <Button small isDisabled={!canEdit} onPress={adopt}>
            {t('pack.adopt')}
          </Button>
        </p>
      ) : null}
      <dl className="facts">
        {keys.map((key) => (
          <Rule
            key={key}
            page={page}
            found={ruleOn(rules, programme.id, key, page.author.today)}
            shipped={programme.rules.filter((r) => r.key === key)}
          />
        ))}
      </dl>
    </details>
  );
}

type RuleProps = {
  readonly page: FundingPage;
  /** The current value. */
  readonly found: RuleInUse;
  /** The programme's values under this key, one record per period. */
  readonly shipped: readonly SchemeRule[];
};

function Rule({ page, found, shipped }: RuleProps) {
  const { t, text } = useWords();
  const say = useYen();
  const { session, author, canEdit } = page;
  const current = shipped.find((r) => r === found.rule) ?? shipped.at(-1);
  if (!current) return null;
  return (
    <div className={isDoubtful(found) ? 'amber' : ''}>
      <dt>{text(current.label)}</dt>
      <dd>
        {found.rule ? ruleValue({ value: found.rule.value, unit: current.unit }, t, say) : '—'}{' '}
        {found.rule && found.rule !== current ? <span className="chip">{t('rules.corrected')}</span> : null}
        {found.doubts.map((d) => (
          <span key={d} className={d === 'reported' ? 'chip' : 'chip warn'}>
            {t(`doubt.${d}`)}
          </span>
        ))}
        <Evidence found={found} />
        {shipped.length > 1 ? <History rules={shipped} /> : null}
        <Button
          small
          look="quiet"
          isDisabled={!canEdit}
          onPress={() => report(correctRule(session, current, { text }, author))}
        >
          {t('rules.correct')}
        </Button>
      </dd>
    </div>
  );
}

/** The source of a value, and the period it is known for. */
function Evidence({ found }: { readonly found: RuleInUse }) {
  const { t } = useWords();
  const { day } = useWhen();
  const words = useRuleWords();
  const { rule } = found;
  return (
    <span className="field-hint block">
      {rule ? words.source(rule) : words.around(found)}
      {rule?.validFrom ? ` ${t('rules.since', { day: day(rule.validFrom) })}` : ''}
      {rule?.validTo ? ` ${t('rules.until', { day: day(rule.validTo) })}` : ''}
      {rule?.seenOn?.length
        ? ` ${t('rule.seenOn', { days: rule.seenOn.map(words.when).join(t('rule.separator')) })}`
        : ''}
    </span>
  );
}

function History({ rules }: { readonly rules: readonly SchemeRule[] }) {
  const { t } = useWords();
  const { day } = useWhen();
  const say = useYen();
  const words = useRuleWords();
  const spanOf = (r: SchemeRule): string =>
    r.validFrom === null && r.validTo === null
      ? r.seenOn.map(words.when).join(t('rule.separator')) || '—'
      : `${r.validFrom ? day(r.validFrom) : ''}〜${r.validTo ? day(r.validTo) : ''}`;
  return (
    <details>
      <summary>{t('rules.history', { n: rules.length })}</summary>
      <ul>
        {rules.map((r) => (
          <li key={`${r.validFrom}${r.seenOn.join()}${r.value}`}>
            {spanOf(r)}: {ruleValue(r, t, say)} <span className="muted small">{citation(r)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
