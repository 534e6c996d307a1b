/** What can fill a box of a person's own form: the value as it will be written, and suggestions by label. */
import { countGraphemes } from '../../text/count.ts';
import { amountOnPaper, type MoneyTable } from './amounts.ts';
import { basisOf } from './basis.ts';
import type { FormFacts, Origin } from './facts.ts';
import { asText, type FilledBox, MONEY } from './fill.ts';
import { type Over, overOf } from './fit.ts';
import { type BoxContent, labelKey, type OwnBox } from './ownForm.ts';
import { UNIT_WORDS } from './paperWords.ts';
import type { FieldName, MoneyRule, RowRule } from './records.ts';
import { ROWS } from './rows.ts';

export const UNITS_YEN = [1, 1_000, 10_000, 1_000_000] as const;
export type UnitYen = (typeof UNITS_YEN)[number];

export type OwnSource =
  | { readonly by: 'field'; readonly field: FieldName }
  /** A box of a known form: with the person's own text. */
  | { readonly by: 'box'; readonly form: string; readonly box: string }
  /** A section of the text: the key of its template, or its heading. */
  | { readonly by: 'section'; readonly section: string }
  /** The content of the cards of a kind. */
  | { readonly by: 'cards'; readonly cards: string }
  | { readonly by: 'rows'; readonly rows: RowRule; readonly row: number; readonly column: number }
  /** An amount: the row by its printed label, the column by its index. */
  | { readonly by: 'money'; readonly money: MoneyRule; readonly row: string; readonly column: number }
  | { readonly by: 'basis' }
  /** The same in every plan and every month. */
  | { readonly by: 'words'; readonly text: string };

/** The source that a person chose for a box. */
export type OwnEntry = { readonly source: OwnSource; readonly unitYen: UnitYen };

export type BoxOf = (form: string, box: string) => FilledBox | undefined;
export type OwnValue = {
  /** The value written to the file. */
  readonly content: BoxContent;
  /** The displayed text. */
  readonly text: string;
  readonly origins: readonly Origin[];
  readonly isMissing: boolean;
  readonly over: Over | undefined;
};

type Said = { readonly text: string; readonly number?: number; readonly origins: readonly Origin[] };
const NOTHING: Said = { text: '', origins: [] };

/** The rows of a table of amounts that every plan has: the names of single purchases differ from plan to plan. */
export const lastingRows = (money: MoneyRule, table: MoneyTable): MoneyTable['rows'] =>
  money === 'uses' || money === 'sources' ? table.rows.filter((r) => r.is !== 'item') : table.rows;

function amountOf(facts: FormFacts, source: OwnSource & { readonly by: 'money' }, unitYen: UnitYen): Said {
  const table = facts.money && MONEY[source.money](facts.money, unitYen);
  const row = table && lastingRows(source.money, table).find((r) => r.label === source.row);
  const cell = row?.cells[source.column];
  const origins = row?.origins ?? [];
  if (typeof cell !== 'number') return { text: cell ?? '', origins };
  return { text: amountOnPaper(cell), number: cell, origins };
}

const joined = (says: readonly Said[]): Said => ({
  text: says
    .map((s) => s.text.trim())
    .filter((text) => text !== '')
    .join('\n'),
  origins: says.flatMap((s) => s.origins),
});

function saidBy(source: OwnSource, facts: FormFacts, unitYen: UnitYen, boxOf: BoxOf): Said {
  switch (source.by) {
    case 'field':
      return facts.fields[source.field] ?? NOTHING;
    case 'box': {
      const box = boxOf(source.form, source.box);
      return box
        ? { text: box.rows.length > 0 ? asText(box.rows).replaceAll('\t', '　') : box.text, origins: box.origins }
        : NOTHING;
    }
    case 'section':
      return joined(facts.sections.filter((s) => (s.key ?? s.title) === source.section).flatMap((s) => s.says));
    case 'cards':
      return joined(facts.cards().get(source.cards) ?? []);
    case 'rows': {
      const { rows, origins } = ROWS[source.rows](facts);
      const text = rows[source.row]?.[source.column] ?? '';
      const figure = text.replaceAll(',', '');
      return { text, origins, ...(/^-?\d+(?:\.\d+)?$/u.test(figure) ? { number: Number(figure) } : {}) };
    }
    case 'money':
      return amountOf(facts, source, unitYen);
    case 'basis':
      return facts.money ? basisOf(facts.money) : NOTHING;
    case 'words':
      return { text: source.text, origins: [] };
  }
}

/** The value for a box. Nothing is cut: the excess is reported. */
export function valueIn(box: OwnBox, { source, unitYen }: OwnEntry, facts: FormFacts, boxOf: BoxOf): OwnValue {
  const { text: said, number, origins } = saidBy(source, facts, unitYen, boxOf);
  const text = said.trim();
  return {
    content: number === undefined || box.isWords ? text : number,
    text,
    origins,
    isMissing: countGraphemes(text) === 0,
    over: box.limit && text !== '' ? overOf(text, box.limit) : undefined,
  };
}

/** Words of a label, and the source they suggest. If several match, the longest wins. */
type LabelRule = { readonly words: readonly string[]; readonly source: OwnSource };

const MOST_LABEL = 60;

function ruleFor(label: string, rules: readonly LabelRule[]): OwnSource | undefined {
  const key = labelKey(label);
  if (key === '' || key.length > MOST_LABEL) return undefined;
  let best: { readonly length: number; readonly source: OwnSource } | undefined;
  for (const { words, source } of rules)
    for (const word of words) {
      const asked = labelKey(word);
      if (key.includes(asked) && asked.length > (best?.length ?? 0)) best = { length: asked.length, source };
    }
  return best?.source;
}

/** The unit of amounts in a box, as stated beside it. */
export const unitOf = ({ unit, before, above }: OwnBox): UnitYen => {
  for (const text of [unit, before, above])
    for (const [word, yen] of UNIT_WORDS) if (text.normalize('NFKC').includes(word)) return yen;
  return 1;
};

/** The month in a header: 4月, 2027年4月. */
function columnOfMonth(head: string, heads: readonly string[]): number | undefined {
  const [, year, month] = /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月/u.exec(head.normalize('NFKC')) ?? [];
  if (month === undefined) return undefined;
  const at = heads.findIndex((h) => {
    const [, y, m] = /(\d{4})年\s*(\d{1,2})月/u.exec(h) ?? [];
    return Number(m) === Number(month) && (year === undefined || y === year);
  });
  return at < 0 ? undefined : at;
}

/** The two columns of the outlook: at the start, and a year later. */
const LATER = /軌道|1年後|１年後|一年後/u;

/**
 * Suggests a source for a free box by its label; a person confirms it. `cash` is the table of the plan's months, if there is one.
 */
export function suggested(
  box: OwnBox,
  rules: readonly LabelRule[],
  cash: MoneyTable | undefined,
): OwnEntry | undefined {
  if (box.state !== 'free') return undefined;
  const unitYen = unitOf(box);
  const column = cash && columnOfMonth(box.above, cash.heads);
  if (cash && column !== undefined) {
    const row = rowNamed(box.before, cash);
    return row === undefined ? undefined : { source: { by: 'money', money: 'cashYear', row, column }, unitYen };
  }
  const source = ruleFor(box.before, rules) ?? ruleFor(box.above, rules);
  if (source?.by === 'money' && source.money === 'outlook' && LATER.test(box.above))
    return { source: { ...source, column: 1 }, unitYen };
  return source && { source, unitYen: source.by === 'money' ? unitYen : 1 };
}

/** The row of the months whose label equals that of a box, or begins or ends like it. */
function rowNamed(label: string, { rows }: MoneyTable): string | undefined {
  const key = labelKey(label);
  if (key.length < 2) return undefined;
  const keys = rows.map((r) => ({
    label: r.label,
    key: labelKey(r.label.replace(/[（(].*$/u, '').replace(/\s[A-G]$/u, '')),
  }));
  return (keys.find((r) => r.key === key) ?? keys.find((r) => r.key.length > 2 && key.includes(r.key)))?.label;
}
