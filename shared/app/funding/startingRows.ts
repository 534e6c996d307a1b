/** Rows that a person starts from: the lines of a kind of business, a set of rules from a file, a rule of their own in place of a shipped one. */

import { SCHEME_PROGRAMMES } from '../../data/schemeRules/rules.ts';
import type { SchemeRule } from '../../data/schemeRules/schema.ts';
import { COST_QUESTION, type Starter } from '../../data/starters/starters.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import type { Words } from '../../i18n/words.ts';
import { mapOk } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Author, addRow, putRows, type RowWrite } from './fundingCommands.ts';

/** Adds the sales and cost lines of a kind of business, with their questions and without a single figure. One undo step. */
export function addStarter(
  session: PlanWriter,
  { sales, costs }: Starter,
  { text }: Pick<Words, 'text'>,
  author: Author,
): Outcome {
  const rows: RowWrite[] = [
    ...sales.map((line) => ({
      collection: 'salesLines' as const,
      patch: { title: text(line.title), driver: line.driver, question: text(line.question) },
    })),
    ...costs.map((cost) => ({
      collection: 'costLines' as const,
      patch: { title: text(cost.title), category: cost.category, everyMonths: 1, question: text(COST_QUESTION) },
    })),
  ];
  return putRows(session, rows, author);
}

type OwnRule = { readonly programme: string; readonly key: string; readonly validFrom: string } & Readonly<
  Record<string, unknown>
>;

/** Takes a set of rules in, all or none. The same rule of the same day is replaced, not doubled. Returns how many. */
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

/** A rule of the person's own that starts as the shipped one says, from today. Returns its id. */
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
