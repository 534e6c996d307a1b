/** The choices for filling a box of an own form: first the kind, then the item. */
import type { OwnPlan } from '../../shared/app/forms/ownFormValues.ts';
import { FORMS } from '../../shared/data/forms/forms.ts';
import { FILLS } from '../../shared/data/templates/schema.ts';
import { MONEY } from '../../shared/domain/forms/fill.ts';
import { lastingRows, type OwnSource } from '../../shared/domain/forms/ownSources.ts';
import { boxesOf, FIELDS, type MoneyRule } from '../../shared/domain/forms/records.ts';
import type { Words } from '../ui/i18n.tsx';

export const CHOICE_KINDS = [
  'none',
  'field',
  'box',
  'section',
  'cards',
  'rows',
  'amount',
  'cash',
  'basis',
  'words',
] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

export const kindOf = (source: OwnSource | undefined): ChoiceKind =>
  !source ? 'none' : source.by !== 'money' ? source.by : source.money === 'cashYear' ? 'cash' : 'amount';

type Choice = { readonly id: string; readonly label: string; readonly source: OwnSource };
/** The second choice, if any: which column. */
type ColumnChoice = { readonly id: string; readonly label: string };

const AMOUNTS = ['uses', 'sources', 'outlook'] as const satisfies readonly MoneyRule[];

function amounts<R extends MoneyRule>(
  rules: readonly R[],
  plan: OwnPlan,
  label: (rule: R, row: string) => string,
): readonly Choice[] {
  const { money } = plan.facts;
  return rules.flatMap((rule) => {
    const table = money && MONEY[rule](money, 1);
    const rows = table ? lastingRows(rule, table) : [];
    const labels = [...new Set(rows.filter((r) => r.cells.length > 0).map((r) => r.label))];
    return labels.map(
      (row): Choice => ({
        id: `${rule} ${row}`,
        label: label(rule, row),
        source: { by: 'money', money: rule, row, column: 0 },
      }),
    );
  });
}

/** The items of a kind; the first is selected when the kind is chosen. */
export function choicesOf(kind: ChoiceKind, plan: OwnPlan, { t, text }: Words): readonly Choice[] {
  switch (kind) {
    case 'none':
      return [];
    case 'field':
      return FIELDS.map((field) => ({ id: field, label: t(`ownForm.field.${field}`), source: { by: 'field', field } }));
    case 'box':
      return FORMS.flatMap((form) =>
        boxesOf(form)
          .filter((b) => b.kind !== 'money')
          .map(
            (b): Choice => ({
              id: `${form.id} ${b.id}`,
              label: t('ownForm.ofForm', { form: text(form.name), box: text(b.label) }),
              source: { by: 'box', form: form.id, box: b.id },
            }),
          ),
      );
    case 'section': {
      const titles = new Map(plan.facts.sections.map((s) => [s.key ?? s.title, s.title]));
      return [...titles].map(([section, title]) => ({
        id: section,
        label: title || section,
        source: { by: 'section', section },
      }));
    }
    case 'cards':
      return FILLS.filter((fill) => plan.facts.cards().has(fill)).map((cards) => ({
        id: cards,
        label: t(`ownForm.cards.${cards}`),
        source: { by: 'cards', cards },
      }));
    case 'rows':
      return FORMS.flatMap((form) =>
        boxesOf(form).flatMap((b) => {
          const { fill } = b;
          if (b.kind !== 'table' || fill.by !== 'rows') return [];
          return b.columns.map(
            (column, i): Choice => ({
              id: `${fill.rows} ${i}`,
              label: t('ownForm.ofForm', { form: text(b.label), box: text(column.label) }),
              source: { by: 'rows', rows: fill.rows, row: 0, column: i },
            }),
          );
        }),
      );
    case 'amount':
      return amounts(AMOUNTS, plan, (rule, row) =>
        t('ownForm.ofForm', { form: t(`ownForm.amount.${rule}`), box: row }),
      );
    case 'cash':
      return amounts(['cashYear'], plan, (_, row) => row);
    case 'basis':
      return [{ id: 'basis', label: t('ownForm.kind.basis'), source: { by: 'basis' } }];
    case 'words':
      return [{ id: 'words', label: t('ownForm.kind.words'), source: { by: 'words', text: '' } }];
  }
}

/** The choice that a source belongs to, whatever its column or row. */
export const idOfSource = (source: OwnSource): string => {
  switch (source.by) {
    case 'field':
      return source.field;
    case 'box':
      return `${source.form} ${source.box}`;
    case 'section':
      return source.section;
    case 'cards':
      return source.cards;
    case 'rows':
      return `${source.rows} ${source.column}`;
    case 'money':
      return `${source.money} ${source.row}`;
    case 'basis':
    case 'words':
      return source.by;
  }
};

/** How many rows of a table are offered. */
const MOST_ROWS = 10;

/** The months of a row at first and a year later, or the rows of a table; empty if there is only one. */
export function columnsOf(source: OwnSource, plan: OwnPlan, { t }: Words): readonly ColumnChoice[] {
  if (source.by === 'rows')
    return Array.from({ length: MOST_ROWS }, (_, i) => ({ id: String(i), label: t('ownForm.rowNo', { n: i + 1 }) }));
  if (source.by !== 'money' || !plan.facts.money) return [];
  const { heads } = MONEY[source.money](plan.facts.money, 1) ?? { heads: [] };
  return heads.length < 2 ? [] : heads.map((head, i) => ({ id: String(i), label: head.replace('\n', ' ') }));
}
export const columnOf = (source: OwnSource): number =>
  source.by === 'rows' ? source.row : source.by === 'money' ? source.column : 0;
export const withColumn = (source: OwnSource, column: number): OwnSource =>
  source.by === 'rows' ? { ...source, row: column } : source.by === 'money' ? { ...source, column } : source;

/** A description of what fills a box. */
export function sourceName(source: OwnSource, plan: OwnPlan, words: Words): string {
  if (source.by === 'words') return words.t('ownForm.kind.words');
  const id = idOfSource(source);
  const name = choicesOf(kindOf(source), plan, words).find((c) => c.id === id)?.label;
  const column = columnsOf(source, plan, words).find((c) => c.id === String(columnOf(source)))?.label;
  return [name ?? words.t('ownForm.notInPlan'), column].filter(Boolean).join(' / ');
}
