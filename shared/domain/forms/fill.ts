/**
 * Fills a form from a plan. A person's own text replaces the generated one as long as they want it, and if the plan has changed since,
 * the box says so. Missing content is asked for; what does not fit is reported. No text is dropped.
 */
import { actualsOnPaper, brokenCarry } from './actuals.ts';
import { amountOnPaper, type MoneyTable } from './amounts.ts';
import { basisOf } from './basis.ts';
import { cashYearOnPaper, shortMonths } from './cashYear.ts';
import { costGroupsOnPaper, repaymentOnPaper, shortYears } from './costGroups.ts';
import type { FormFacts, FormMoney, Origin, Saying } from './facts.ts';
import { type Over, overBy, overOf, roomOf } from './fit.ts';
import { leftOut, sourcesOnPaper, subsidiesCounted, usesOnPaper } from './fundsNeeded.ts';
import { growthOnPaper, type TargetResult, targetOnPaper, targetResult } from './growth.ts';
import { outlookOnPaper } from './outlook.ts';
import { grantOnPaper, lacksOf } from './project.ts';
import { type BoxRecord, boxesOf, type Column, type FormRecord, type MoneyRule } from './records.ts';
import { ROWS, repaysFrom } from './rows.ts';
import { successionOnPaper } from './succession.ts';
import { sectionOn, textFor, textRows } from './texts.ts';

/** A person's own text for a box, as stored in the plan. */
export type OwnWords = { readonly text: string; readonly made: string; readonly by: string; readonly on: string };

export type FilledBox = {
  readonly box: BoxRecord;
  /** The generated text: rows of a table as lines, their cells separated by tabs. */
  readonly made: string;
  /** The content of the box: the person's own text, or the generated one. */
  readonly text: string;
  readonly own: OwnWords | undefined;
  /** The generated text has changed since the own text was written. */
  readonly isStale: boolean;
  /** For a table. */
  readonly rows: readonly (readonly string[])[];
  /** For a box of amounts; `undefined` if there are none yet. */
  readonly money: MoneyTable | undefined;
  readonly origins: readonly Origin[];
  /** Related text of the plan, for the person who fills in the box. */
  readonly beside: Saying | undefined;
  /** It is empty but required. */
  readonly isMissing: boolean;
  readonly over: Over | undefined;
};

/** Problems of a form as a whole; amounts in yen. */
export type FormProblem =
  | { readonly code: 'differs'; readonly left: BoxRecord; readonly right: BoxRecord; readonly yen: number }
  | { readonly code: 'leftOut'; readonly titles: readonly string[] }
  | { readonly code: 'subsidyEarly'; readonly yen: number }
  /** A J-KISS, the n-th of the form, without what `lacks` names. */
  | {
      readonly code: 'openConvertibles';
      readonly open: readonly {
        readonly no: number;
        readonly holder: string;
        readonly lacks: ReturnType<typeof lacksOf>;
      }[];
    }
  /** Months (YYYY-MM) that end without cash. */
  | { readonly code: 'shortCash'; readonly months: readonly string[] }
  /** A month (YYYY-MM) that did not open with the previous month's closing amount; the surplus. */
  | { readonly code: 'brokenCarry'; readonly month: string; readonly yen: number }
  | { readonly code: 'missesTarget'; readonly missed: readonly TargetResult[] }
  /** Years of the plan, counted from 1, that do not earn what is paid back in them. */
  | { readonly code: 'shortYears'; readonly years: readonly number[] }
  | { readonly code: 'cannotRepay'; readonly leftYen: number; readonly principalYen: number };

export type FilledForm = {
  readonly form: FormRecord;
  readonly boxes: readonly FilledBox[];
  readonly problems: readonly FormProblem[];
};

export const MONEY: Readonly<Record<MoneyRule, (money: FormMoney, unitYen: number) => MoneyTable | undefined>> = {
  uses: usesOnPaper,
  sources: sourcesOnPaper,
  outlook: outlookOnPaper,
  cashYear: cashYearOnPaper,
  growth: growthOnPaper,
  grant: grantOnPaper,
  costGroups: costGroupsOnPaper,
  repayment: repaymentOnPaper,
  succession: successionOnPaper,
  actuals1: (money, unitYen) => actualsOnPaper(money, unitYen, 0),
  actuals2: (money, unitYen) => actualsOnPaper(money, unitYen, 1),
  actuals3: (money, unitYen) => actualsOnPaper(money, unitYen, 2),
};

type Content = { readonly text: string; readonly origins: readonly Origin[]; readonly money?: MoneyTable | undefined };
const NOTHING: Content = { text: '', origins: [] };

/** Rows as stored and compared. A tab or a line break within a cell would start another cell or row. */
export const asText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/gu, ' ')).join('\t')).join('\n');
export const asRows = (text: string): readonly (readonly string[])[] =>
  text.trim() === '' ? [] : text.split('\n').map((line) => line.split('\t'));

/** A person's own text in another box of the form. */
type SaidIn = (box: string) => string;

const targetResults = (form: FormRecord, money: FormMoney, saidIn: SaidIn): readonly TargetResult[] =>
  (form.targets ?? []).flatMap((target) => targetResult(money, target, saidIn(target.base), form.unitYen) ?? []);

function contentOf({ kind, fill }: BoxRecord, facts: FormFacts, form: FormRecord, saidIn: SaidIn): Content {
  const { unitYen } = form;
  switch (fill.by) {
    case 'text': {
      if (kind !== 'table') return textFor(fill, facts);
      const { rows, origins } = textRows(fill, facts);
      return { text: asText(rows), origins };
    }
    case 'field':
      return facts.fields[fill.field] ?? NOTHING;
    case 'rows': {
      const { rows, origins } = ROWS[fill.rows](facts);
      return { text: asText(rows), origins };
    }
    case 'basis':
      return facts.money ? basisOf(facts.money) : NOTHING;
    case 'money': {
      const money = facts.money && MONEY[fill.money](facts.money, unitYen);
      return { text: '', money, origins: money?.rows.flatMap((r) => r.origins ?? []) ?? [] };
    }
    case 'targets': {
      const said = facts.money ? targetResults(form, facts.money, saidIn) : [];
      return { text: said.map((r) => targetOnPaper(r, unitYen, amountOnPaper)).join('\n'), origins: [] };
    }
    case 'asked':
      return NOTHING;
  }
}

/** Longer text is stored as its length and a checksum: it is only compared. */
const MOST_MADE = 3_900;
export function keptMade(made: string): string {
  if (made.length <= MOST_MADE) return made;
  let sum = 0x811c_9dc5;
  for (let i = 0; i < made.length; i++) sum = Math.imul(sum ^ made.charCodeAt(i), 0x0100_0193) >>> 0;
  return `#${made.length}:${sum.toString(16)}`;
}

function overIn(
  box: BoxRecord,
  text: string,
  rows: FilledBox['rows'],
  money: MoneyTable | undefined,
): Over | undefined {
  if (box.kind === 'check') return undefined;
  if (box.kind === 'money') {
    const by = (money?.rows.length ?? 0) - box.rows;
    return by > 0 ? { of: 'rows', by } : undefined;
  }
  if (box.kind === 'table') {
    const by = rows.length - box.rows;
    return by > 0 ? { of: 'rows', by } : cellsOver(rows, box.columns, box.perCell ?? 20);
  }
  return box.limit && overOf(text, box.limit);
}

/** By how many characters the text of a row exceeds its cells. */
function cellsOver(rows: FilledBox['rows'], columns: readonly Column[], perCell: number): Over | undefined {
  const by =
    rows.flat().length === 0
      ? 0
      : Math.max(...rows.flatMap((cells) => cells.map((cell, at) => overBy(cell, roomOf(columns, at, perCell)))));
  return by > 0 ? { of: 'characters', by } : undefined;
}

const hasAmount = (money: MoneyTable | undefined): boolean =>
  money?.rows.some((r) => r.cells.some((cell) => cell !== undefined && cell !== 0)) ?? false;

function besideOf({ beside }: BoxRecord, facts: FormFacts): Saying | undefined {
  const said = beside && textFor({ by: 'text', sections: beside }, facts);
  return said?.text ? said : undefined;
}

function fillBox(
  box: BoxRecord,
  facts: FormFacts,
  form: FormRecord,
  own: OwnWords | undefined,
  saidIn: SaidIn,
): FilledBox {
  const { text: made, origins, money } = contentOf(box, facts, form, saidIn);
  // Amounts are edited in the funding plan: what a peer stored here for them is not shown.
  const kept = box.kind === 'money' ? undefined : own;
  const text = kept ? kept.text : made;
  const rows = box.kind === 'table' ? asRows(text) : [];
  const isEmpty = box.kind === 'money' ? !hasAmount(money) : text.trim() === '';
  return {
    box,
    made,
    text,
    own: kept,
    isStale: kept !== undefined && kept.made !== keptMade(made),
    rows,
    money: hasAmount(money) ? money : undefined,
    origins,
    beside: besideOf(box, facts),
    isMissing: isEmpty && !box.isOptional,
    over: overIn(box, text, rows, money),
  };
}

export function fillForm(form: FormRecord, plan: FormFacts, ownOf: (box: string) => OwnWords | undefined): FilledForm {
  const saidIn: SaidIn = (box) => ownOf(box)?.text ?? '';
  const asked = boxesOf(form);
  const facts = { ...plan, sections: plan.sections.map(sectionOn(asked.map(({ fill }) => fill))) };
  const boxes = asked.map((box) => fillBox(box, facts, form, ownOf(box.id), saidIn));
  return { form, boxes, problems: problemsOf(form, boxes, facts.money, saidIn) };
}

function problemsOf(
  form: FormRecord,
  boxes: readonly FilledBox[],
  money: FormMoney | undefined,
  saidIn: SaidIn,
): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  for (const tie of form.ties ?? []) {
    const [left, right] = [tie.left, tie.right].map((id) => boxes.find((b) => b.box.id === id));
    const yen = (left?.money?.totalYen ?? 0) - (right?.money?.totalYen ?? 0);
    if (left && right && yen !== 0) problems.push({ code: 'differs', left: left.box, right: right.box, yen });
  }
  const reads = (rule: MoneyRule) => boxes.some(({ box }) => box.fill.by === 'money' && box.fill.money === rule);
  if (!money) return problems;
  if (boxes.some(({ box: { fill } }) => fill.by === 'rows' && fill.rows === 'convertibles')) {
    const open = money.convertibles
      .map((note, i) => ({ no: i + 1, holder: note.holder, lacks: lacksOf(note) }))
      .filter(({ lacks }) => lacks.length > 0);
    if (open.length > 0) problems.push({ code: 'openConvertibles', open });
  }
  if (reads('uses') || reads('sources')) {
    const titles = leftOut(money).map((l) => l.title);
    if (titles.length > 0) problems.push({ code: 'leftOut', titles });
    const yen = subsidiesCounted(money);
    if (yen > 0) problems.push({ code: 'subsidyEarly', yen });
  }
  const months = reads('cashYear') ? shortMonths(money) : [];
  if (months.length > 0) problems.push({ code: 'shortCash', months });
  const broken = reads('cashYear') ? brokenCarry(money) : undefined;
  if (broken) problems.push({ code: 'brokenCarry', ...broken });
  const missed = targetResults(form, money, saidIn).filter((r) => !r.isReached);
  if (missed.length > 0) problems.push({ code: 'missesTarget', missed });
  const years = reads('repayment') ? shortYears(money) : [];
  if (years.length > 0) problems.push({ code: 'shortYears', years });
  const repays = reads('outlook') ? repaysFrom(money) : undefined;
  if (repays && repays.leftYen < repays.principalYen) problems.push({ code: 'cannotRepay', ...repays });
  return problems;
}
