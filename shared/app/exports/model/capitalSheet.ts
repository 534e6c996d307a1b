/** The cap table: events in order of time, and each holder's shares. A round that needs no iteration is a formula. */
import type { CapEvent, CapTable, RoundResult } from '../../../domain/funding/equity/capTable.ts';
import { BookSheet, type NumberForm } from '../../../export/book/grid.ts';
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
  /** Numbers are inputs; a string is a formula of its row. */
  readonly cells: Readonly<Partial<Record<number, Cell | { readonly made: number }>>>;
};

export type CapitalRefs = { readonly holders: string; readonly moves: string };

/** Adds the sheet if there are shares. */
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
  const steps = new Steps(sheet, w, holders);
  const ordered = events
    .map((event, i) => ({ event, i }))
    .sort((a, b) => a.event.on.localeCompare(b.event.on) || a.i - b.i);
  for (const { event } of ordered) steps.event(event, table);
  return holderTable({ sheet, w, holders, last: steps.last });
}

/** The events, one row under another. */
class Steps {
  last = HEAD;
  private readonly sheet: BookSheet;
  private readonly w: ModelScope['w'];
  private readonly holders: readonly string[];
  constructor(sheet: BookSheet, w: ModelScope['w'], holders: readonly string[]) {
    this.sheet = sheet;
    this.w = w;
    this.holders = holders;
  }

  event(event: CapEvent, table: CapTable): void {
    const day = event.on;
    switch (event.type) {
      case 'founding':
        for (const h of event.holdings)
          this.add({ day, what: 'capFounding', holder: h.holder, cells: { [SHARES]: h.shares, [PAID]: h.paidYen } });
        return;
      case 'pool':
        this.add({ day, what: 'capPool', cells: { [POOL]: event.shares } });
        return;
      case 'grant': {
        const cells = { [OPTIONS]: event.shares, [POOL]: `-${this.next(OPTIONS)}` };
        this.add({ day, what: 'capGrant', holder: event.holder, cells });
        return;
      }
      case 'transfer': {
        this.add({ day, what: 'capTransfer', holder: event.to, cells: { [SHARES]: event.shares } });
        const given = `-${this.sheet.ref(this.last, SHARES)}`;
        this.add({ day, what: 'capTransfer', holder: event.from, cells: { [SHARES]: given } });
        return;
      }
      case 'convertible':
        this.add({ day, what: 'capConvertible', holder: event.holder, cells: { [PAID]: event.amountYen } });
        return;
      case 'round':
        this.round(
          event,
          table.rounds.find((r) => r.name === event.name),
        );
    }
  }

  /** A cell of the row that is added next. */
  private next(column: number): string {
    return this.sheet.ref(this.last + 1, column);
  }

  private round(event: Extract<CapEvent, { type: 'round' }>, result: RoundResult | undefined): void {
    if (!result) return;
    const day = event.on;
    // If there are conversions or a pool, price and both depend on each other: they are found by iteration.
    const isPlain = result.conversions.length === 0 && result.poolAdded === 0 && !Number(event.poolPercentAfter ?? 0);
    const isLive = isPlain && event.priceYen === undefined && event.preMoneyYen !== undefined;
    const found = event.priceYen ?? { made: result.priceYen };
    this.add({
      day,
      what: 'capRound',
      cells: {
        [POOL]: isPlain ? 0 : { made: result.poolAdded },
        [PRE]: event.preMoneyYen ?? { made: result.preMoneyYen },
        [PRICE]: isLive ? `ROUNDUP(${this.next(PRE)}/${this.sheet.ref(this.last, ALL)},0)` : found,
      },
    });
    const price = this.sheet.ref(this.last, PRICE);
    for (const v of event.investors) {
      const shares = `INT(${this.next(PAID)}/${price})`;
      this.add({ day, what: 'capRound', holder: v.holder, cells: { [PAID]: v.amountYen, [SHARES]: shares } });
    }
    for (const c of result.conversions)
      this.add({ day, what: 'capConversion', holder: c.holder, cells: { [SHARES]: { made: c.shares } } });
  }

  private add({ day, what, holder, cells }: Step): void {
    const { sheet, w } = this;
    const before = this.last === HEAD ? '0' : sheet.ref(this.last, ALL);
    this.last++;
    const row = this.last;
    sheet.text(row, DAY, day);
    sheet.text(row, WHAT, w(what));
    sheet.text(row, HOLDER, holder ?? '–');
    const no = holder === undefined ? 0 : this.holders.indexOf(holder) + 1;
    sheet.put(row, HOLDER_NO, { role: 'note', form: 'count', value: no });
    for (const column of [SHARES, OPTIONS, POOL, PAID]) this.put(column, cells[column] ?? 0);
    for (const column of [PRICE, PRE]) {
      const cell = cells[column];
      if (cell !== undefined) this.put(column, cell);
    }
    const moved = [SHARES, OPTIONS, POOL].map((c) => sheet.ref(row, c)).join('+');
    sheet.formula(row, ALL, `${before}+${moved}`, 'count', 'note');
  }

  private put(column: number, cell: Cell | { readonly made: number }): void {
    const { sheet, last: row } = this;
    const form: NumberForm = column >= PAID ? 'yen' : 'count';
    if (typeof cell === 'object') sheet.put(row, column, { role: 'made', form, value: cell.made });
    else if (typeof cell === 'string') sheet.formula(row, column, cell, form);
    else sheet.put(row, column, { role: cell === 0 ? 'fixed' : 'input', form, value: cell });
  }
}

function holderTable(given: {
  readonly sheet: BookSheet;
  readonly w: ModelScope['w'];
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
