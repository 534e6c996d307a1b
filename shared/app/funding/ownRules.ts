/** A person's own rules: entered by hand, overriding a shipped one, or imported from a file. */

import { ruleSetFile } from '../../data/schemeRules/ruleSet.ts';
import { SCHEME_PROGRAMMES } from '../../data/schemeRules/rules.ts';
import type { SchemeProgramme, SchemeRule } from '../../data/schemeRules/schema.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { citation, knownSpan } from '../../domain/funding/rules.ts';
import type { Words } from '../../i18n/words.ts';
import { mapOk } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Author, addRow, putRows, type RowWrite } from './fundingCommands.ts';

/** An empty rule, marked as checked today. Returns its id. */
export const addOwnRule = (session: PlanWriter, author: Author): Outcome<string> =>
  addRow(
    session,
    'ownRules',
    { programme: 'own', key: 'value', unit: 'text', value: '', checkedOn: author.today },
    author,
  );

/** A municipality's subsidy on interest, to be filled in. `programmeName` is what the person sees. Returns its id. */
export const addInterestSubsidyRule = (session: PlanWriter, programmeName: string, author: Author): Outcome<string> =>
  addRow(
    session,
    'ownRules',
    {
      programme: 'interestSubsidy',
      programmeName,
      // Each record is a rule of its own: two municipalities do not override each other.
      key: `own${rowsOf(session.store, 'ownRules').length + 1}`,
      unit: 'basisPoints',
      value: '',
      checkedOn: author.today,
    },
    author,
  );

/** Parses the typed value of a rule: a whole number of up to 15 digits, in full or half width, or else the unchanged text. */
export function typedRuleValue(text: string): number | string {
  const plain = text.normalize('NFKC').replace(/,/gu, '').trim();
  return /^-?\d{1,15}$/u.test(plain) ? Number(plain) : text;
}

/** All own rules as the text of a file that `readRuleSet` reads. */
export const ownRulesFile = (store: PlanReader): string =>
  ruleSetFile(rowsOf(store, 'ownRules').map(({ id: _id, order: _order, ...rule }) => rule));

type OwnRule = { readonly programme: string; readonly key: string; readonly validFrom: string } & Readonly<
  Record<string, unknown>
>;

/** Imports a set of rules, all or none. A rule of the same key and day is replaced, not duplicated. Returns how many. */
export function importRules(session: PlanWriter, rules: readonly OwnRule[], author: Author): Outcome<number> {
  const own = rowsOf(session.store, 'ownRules');
  const writes = rules.map((rule): RowWrite => {
    const same = own.find(
      (o) => o.programme === rule.programme && o.key === rule.key && o.validFrom === rule.validFrom,
    );
    return { collection: 'ownRules', patch: rule, ...(same ? { id: same.id } : {}) };
  });
  return mapOk(putRows(session, writes, author), () => rules.length);
}

/**
 * Takes the rules of a pack's programme over into the plan, so that everybody who opens it sees the same figures. They count as verified only where
 * the publisher verified them and states their days: a value that was only seen, or that moves, is to be confirmed. Returns how many.
 */
export function adoptProgramme(
  session: PlanWriter,
  programme: SchemeProgramme,
  { text }: Pick<Words, 'text'>,
  author: Author,
): Outcome<number> {
  const rules = programme.rules.map((rule) => ({
    programme: programme.id,
    programmeName: text(programme.name).slice(0, 200),
    key: rule.key,
    label: text(rule.label),
    value: rule.value,
    unit: rule.unit,
    validFrom: rule.validFrom ?? knownSpan(rule).from ?? '',
    validTo: rule.validTo ?? '',
    source: citation(rule).slice(0, 1_000),
    checkedOn: rule.checkedOn ?? '',
    confirmed: rule.confidence === 'verified' && !rule.moves && (rule.validFrom !== null || rule.validTo !== null),
  }));
  return importRules(session, rules, author);
}

/** An own rule that starts as a copy of the shipped one, from today. Returns its id. */
export function correctRule(
  session: PlanWriter,
  rule: SchemeRule,
  { text }: Pick<Words, 'text'>,
  author: Author,
): Outcome<string> {
  const programme = SCHEME_PROGRAMMES.find((p) => p.id === rule.programme);
  return addRow(
    session,
    'ownRules',
    {
      programme: rule.programme,
      programmeName: text(programme?.name ?? { ja: rule.programme }),
      key: rule.key,
      label: text(rule.label),
      value: rule.value,
      unit: rule.unit,
      validFrom: author.today,
      checkedOn: author.today,
    },
    author,
  );
}
