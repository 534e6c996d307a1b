/** The cap table: what happened in order of time, and what each holder has of it. A round that needs no search is a formula. */
import type { CapEvent, CapTable, RoundResult } from '../../../domain/funding/equity/capTable.ts';
import { BookSheet, type CellRole, type NumberForm } from '../../../export/book/grid.ts';
import type { WorkbookWord } from '../../../i18n/workbook.ts';
import { type ModelScope, plus } from './frame.ts';

/** Columns of the events. */
const [DAY, WHAT, HOLDER, HOLDER_NO, SHARES, OPTIONS, POOL, PAID, PRICE, PRE, ALL] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];
const HEADS: readonly WorkbookWord[] = [
  'capDay',
  'capWhat',
  'holder',
  'holderNo',
  'sharesMove',
  'optionsMove',
  'poolMove',
  'paidIn',
  'sharePrice',
  'preMoney',
  'afterAll',
];
const HEAD = 4;

type Cell = number | string;
type Step = {
  readonly day: string;
  readonly what: WorkbookWord;
  readonly holder?: string;
  /** Numbers are inputs; a string is a formula of the row that it stands in. */
  readonly cells: Readonly<Partial<Record<number, Cell | { readonly made: number }>>>;
};

export type CapitalRefs = { readonly holders: string; readonly moves: string };

/** Adds the sheet where there are shares. */
export function capitalSheet(
  { book, w }: ModelScope,
  events: readonly CapEvent[],
  table: CapTable,
): CapitalRefs | undefined {
  if (table.outstanding === 0) return undefined;
  const sheet = book.add(new BookSheet(w('capital'), { rows: HEAD, columns: 3 }));
  sheet.text(1, 1, w('capital'), 'title');
  sheet.text(2, 1, w('aboutMade'), 'note');
  HEADS.forEach((word, i) => {
    sheet.text(HEAD, i + 1, w(word), 'head');
  });
  sheet.widths.set(HOLDER, 22);
  const holders = table.rows.map((r) => r.holder);
  const ref = (row: number, column: number) => sheet.ref(row, column);
  let row = HEAD;
  const before = () => (row === HEAD + 1 ? '0' : ref(row - 1, ALL));
  const put = (column: number, cell: Cell | { readonly made: number }, form: NumberForm) => {
    if (typeof cell === 'object') sheet.put(row, column, { role: 'made', form, value: cell.made });
    else if (typeof cell === 'string') sheet.formula(row, column, cell, form);
    else sheet.put(row, column, { role: cell === 0 ? 'fixed' : 'input', form, value: cell });
  };
  const step = ({ day, what, holder, cells }: Step): number => {
    row++;
    sheet.text(row, DAY, day);
    sheet.text(row, WHAT, w(what));
    sheet.text(row, HOLDER, holder ?? '–');
    const no: CellRole = 'note';
    sheet.put(row, HOLDER_NO, {
      role: no,
      form: 'count',
      value: holder === undefined ? 0 : holders.indexOf(holder) + 1,
    });
    for (const column of [SHARES, OPTIONS, POOL, PAID])
      put(column, cells[column] ?? 0, column === PAID ? 'yen' : 'count');
    for (const column of [PRICE, PRE]) {
      const cell = cells[column];
      if (cell !== undefined) put(column, cell, 'yen');
    }
    sheet.formula(row, ALL, `${before()}+${ref(row, SHARES)}+${ref(row, OPTIONS)}+${ref(row, POOL)}`, 'count', 'note');
    return row;
  };
  const ordered = events
    .map((event, i) => ({ event, i }))
    .sort((a, b) => a.event.on.localeCompare(b.event.on) || a.i - b.i);
  for (const { event } of ordered) {
    const day = event.on;
    switch (event.type) {
      case 'founding':
        for (const h of event.holdings)
          step({ day, what: 'capFounding', holder: h.holder, cells: { [SHARES]: h.shares, [PAID]: h.paidYen } });
        break;
      case 'pool':
        step({ day, what: 'capPool', cells: { [POOL]: event.shares } });
        break;
      case 'grant':
        step({
          day,
          what: 'capGrant',
          holder: event.holder,
          cells: { [OPTIONS]: event.shares, [POOL]: `-${ref(row + 1, OPTIONS)}` },
        });
        break;
      case 'transfer':
        step({ day, what: 'capTransfer', holder: event.to, cells: { [SHARES]: event.shares } });
        step({ day, what: 'capTransfer', holder: event.from, cells: { [SHARES]: `-${ref(row, SHARES)}` } });
        break;
      case 'convertible':
        step({ day, what: 'capConvertible', holder: event.holder, cells: { [PAID]: event.amountYen } });
        break;
      case 'round':
        roundSteps(
          event,
          table.rounds.find((r) => r.name === event.name),
          step,
          (column) => ref(row + 1, column));
    }
  }
  return holderTable({ sheet, w, table, holders, last: row });

  function roundSteps(
    event: Extract<CapEvent, { type: 'round' }>,
    result: RoundResult | undefined,
    add: (s: Step) => number,
    own: (column: number) => string,
  ): void {
    if (!result) return;
    // Price, conversions and pool depend on each other where there are any: they are searched for.
    const isPlain = result.conversions.length === 0 && result.poolAdded === 0 && !Number(event.poolPercentAfter ?? 0);
    const isLive = isPlain && event.priceYen === undefined && event.preMoneyYen !== undefined;
    const held = row === HEAD ? '0' : ref(row, ALL);
    const head = add({
      day: event.on,
      what: 'capRound',
      cells: {
        [POOL]: isPlain ? 0 : { made: result.poolAdded },
        [PRE]: event.preMoneyYen ?? { made: result.preMoneyYen },
        [PRICE]: isLive
          ? `ROUNDUP(${own(PRE)}/${held},0)`
          : event.priceYen === undefined
            ? { made: result.priceYen }
            : event.priceYen,
      },
    });
    for (const v of event.investors)
      add({
        day: event.on,
        what: 'capRound',
        holder: v.holder,
        cells: { [PAID]: v.amountYen, [SHARES]: `INT(${ref(row + 1, PAID)}/${ref(head, PRICE)})` },
      });
    for (const c of result.conversions)
      add({ day: event.on, what: 'capConversion', holder: c.holder, cells: { [SHARES]: { made: c.shares } } });
  }
}

function holderTable(given: {
  readonly sheet: BookSheet;
  readonly w: ModelScope['w'];
  readonly table: CapTable;
  readonly holders: readonly string[];
  readonly last: number;
}): CapitalRefs {
  const { sheet, w, holders, last } = given;
  const top = last + 3;
  const column = (c: number) => sheet.range(HEAD + 1, c, last, c);
  const heads: readonly WorkbookWord[] = ['sharesMove', 'optionsMove', 'outstandingShare', 'dilutedShare', 'paidIn'];
  sheet.text(top - 1, HOLDER, w('holder'), 'head');
  sheet.text(top - 1, HOLDER_NO, w('holderNo'), 'head');
  heads.forEach((word, i) => {
    sheet.text(top - 1, SHARES + i, w(word), 'head');
  });
  const end = top + holders.length;
  const all = `(SUM(${column(SHARES)})+SUM(${column(OPTIONS)})+SUM(${column(POOL)}))`;
  holders.forEach((holder, i) => {
    const row = top + i;
    sheet.text(row, HOLDER, holder);
    const no = sheet.put(row, HOLDER_NO, { role: 'note', form: 'count', value: i + 1 });
    const sumOf = (c: number) => `SUMIF(${column(HOLDER_NO)},${no},${column(c)})`;
    const shares = sheet.formula(row, SHARES, sumOf(SHARES), 'count');
    const options = sheet.formula(row, OPTIONS, sumOf(OPTIONS), 'count');
    sheet.formula(row, SHARES + 2, `ROUND(${shares}/SUM(${column(SHARES)}),6)`, 'share');
    sheet.formula(row, SHARES + 3, `ROUND((${shares}+${options})/${all},6)`, 'share');
    sheet.formula(row, SHARES + 4, sumOf(PAID));
  });
  sheet.text(end, HOLDER, w('capPool'));
  sheet.put(end, HOLDER_NO, { role: 'note', form: 'count', value: 0 });
  sheet.formula(end, OPTIONS, `SUM(${column(POOL)})`, 'count');
  sheet.text(end + 1, HOLDER, w('total'), 'total');
  for (const c of [SHARES, OPTIONS])
    sheet.formula(end + 1, c, `SUM(${sheet.range(top, c, c === SHARES ? end - 1 : end, c)})`, 'count', 'total');
  return {
    holders: `${sheet.ref(end + 1, SHARES)}+${sheet.ref(end + 1, OPTIONS)}`,
    moves: plus([SHARES, OPTIONS, POOL].map((c) => `SUM(${column(c)})`)),
  };
}
