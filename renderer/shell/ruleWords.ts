/** A rule in everyday words: its subject, its source, and the values known before and after a day without one. */
import { SCHEME_PROGRAMMES } from '../../shared/data/schemeRules/rules.ts';
import { citation, type DatedRule, type RuleInUse } from '../../shared/domain/funding/rules.ts';
import { useWords } from '../ui/i18n.tsx';
import { ruleValue } from './ruleValue.ts';
import { useWhen } from './useWhen.ts';
import { useYen } from './useYen.ts';

export type RuleWords = {
  /** 「マル経融資（…）：利率（年）」; never the data's keys. */
  readonly name: (programme: string, key: string) => string;
  readonly source: (rule: DatedRule) => string;
  /** A date as precisely as it is known: a day, a month or a year. */
  readonly when: (seen: string) => string;
  /** The values before and after a day without one; `undefined` if the day has a value. */
  readonly around: (used: RuleInUse) => string | undefined;
};

export function useRuleWords(): RuleWords {
  const { t, text } = useWords();
  const { day } = useWhen();
  const say = useYen();
  const when = (seen: string): string => {
    const [year = '', month] = seen.split('-');
    if (month === undefined) return t('rule.inYear', { n: year });
    return seen.length === 7 ? t('rule.inMonth', { year, month: Number(month) }) : day(seen);
  };
  const sighting = (rule: DatedRule, last: boolean): string => {
    const seen = [...(rule.seenOn ?? [])].sort();
    const on = (last ? (rule.validTo ?? seen.at(-1)) : (rule.validFrom ?? seen[0])) ?? '';
    return t('rule.sighting', { day: on === '' ? t('rule.noDay') : when(on), value: ruleValue(rule, t, say) });
  };
  return {
    name: (programme, key) => {
      const known = SCHEME_PROGRAMMES.find((p) => p.id === programme);
      const rule = known?.rules.find((r) => r.key === key);
      return [known ? text(known.name) : t('rule.own'), rule ? text(rule.label) : '']
        .filter(Boolean)
        .join(t('rule.separator'));
    },
    source: (rule) =>
      rule.checkedOn === null
        ? t('rule.sourceUnchecked', { source: citation(rule) })
        : t('rule.source', { source: citation(rule), day: day(rule.checkedOn) }),
    when,
    around: ({ rule, before, after }) =>
      rule !== undefined || (before === undefined && after === undefined)
        ? undefined
        : t('rule.around', {
            seen: [before ? sighting(before, true) : '', after ? sighting(after, false) : '']
              .filter(Boolean)
              .join(t('rule.separator')),
          }),
  };
}
