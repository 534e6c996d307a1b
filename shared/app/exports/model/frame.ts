/** Building blocks of the workbook's sheets: rows by month, blocks of drivers with their names, and rounding as in the app. */
import type { FormMoney } from '../../../domain/forms/facts.ts';
import type { Compiled } from '../../../domain/funding/forecast/compile.ts';
import { monthName } from '../../../domain/funding/forecast/drivers.ts';
import { type FiscalYear, fiscalYears } from '../../../domain/funding/forecast/fiscalYears.ts';
import type { Forecast } from '../../../domain/funding/forecast/forecast.ts';
import type { Scenario } from '../../../domain/funding/forecast/model.ts';
import { type Book, BookSheet, type CellRole, monthSerial, type NumberForm } from '../../../export/book/grid.ts';
import type { Translate } from '../../../i18n/words.ts';
import { WORKBOOK_WORDS, type WorkbookWord } from '../../../i18n/workbook.ts';

export type ModelScope = {
  readonly book: Book;
  readonly forecast: Forecast;
  readonly compiled: Compiled;
  /** The plan's scenarios; the first is the plan itself. */
  readonly scenarios: readonly { readonly title: string; readonly scenario: Scenario }[];
  /** Actuals of months, by YYYY-MM. */
  readonly actuals: FormMoney['actuals'];
  readonly t: Translate;
  readonly w: (word: WorkbookWord) => string;
};

export const wordIn =
  (isJapanese: boolean) =>
  (word: WorkbookWord): string =>
    WORKBOOK_WORDS[word][isJapanese ? 0 : 1];

/** Truncates to a yen towards zero, as `timesPpm` does. The inner rounding removes what binary fractions add to a product of decimals. */
export const cut = (formula: string): string => `ROUNDDOWN(ROUND(${formula},6),0)`;
/** The same for twelfths, which have more decimals. */
export const cutFine = (formula: string): string => `ROUNDDOWN(ROUND(${formula},8),0)`;

/** Adds up some cells; 0 if there are none. */
export const plus = (refs: readonly string[]): string => (refs.length === 0 ? '0' : refs.join('+'));

const FIRST = 3;

/** One line of a sheet by month. Months count from 0. */
export class Row {
  readonly label: string;
  private readonly sheet: BookSheet;
  readonly row: number;
  private readonly months: number;
  constructor(sheet: BookSheet, row: number, months: number, label: string) {
    this.sheet = sheet;
    this.row = row;
    this.months = months;
    this.label = label;
  }
  at(month: number): string {
    return this.sheet.ref(this.row, FIRST + month);
  }
  /** From one month to another, both included. */
  part(from: number, to: number): string {
    return this.sheet.range(this.row, FIRST + from, this.row, FIRST + to);
  }
  get all(): string {
    return this.part(0, this.months - 1);
  }
}

type RowLook = { readonly form?: NumberForm; readonly role?: CellRole; readonly note?: string };

/** A sheet with a column for each month. */
export class MonthSheet {
  readonly sheet: BookSheet;
  readonly months: number;
  private next = 5;

  constructor({ book, compiled, w }: ModelScope, title: string) {
    this.months = compiled.months;
    this.sheet = book.add(new BookSheet(title, { rows: 4, columns: 2 }, Math.ceil(this.months / 12)));
    this.sheet.text(1, 1, title, 'title');
    this.sheet.text(3, 1, w('yen'), 'head');
    this.sheet.text(4, 1, w('monthNo'), 'note');
    for (let m = 0; m < this.months; m++) {
      const month = monthSerial(monthName(compiled.model.settings.startMonth, m));
      this.sheet.put(3, FIRST + m, { role: 'head', form: 'month', value: month });
      this.sheet.put(4, FIRST + m, { role: 'note', form: 'count', value: m + 1 });
    }
  }

  /** The number of a month, 1 for the first, as a cell of this sheet. */
  no(month: number): string {
    return this.sheet.ref(4, FIRST + month);
  }
  get allNo(): string {
    return this.sheet.range(4, FIRST, 4, FIRST + this.months - 1);
  }
  section(title: string): void {
    this.next++;
    this.sheet.text(this.next++, 1, title, 'section');
  }
  /** A row that other sheets refer to before its formulas are known. */
  reserve(label: string): Row {
    return new Row(this.sheet, this.next++, this.months, label);
  }
  row(label: string, formulaAt: (month: number, before: string) => string, look: RowLook = {}): Row {
    return this.fill(this.reserve(label), formulaAt, look);
  }
  fill(row: Row, formulaAt: (month: number, before: string) => string, look: RowLook = {}): Row {
    const at = row.row;
    this.sheet.text(at, 1, row.label, look.role === 'total' ? 'total' : 'label');
    if (look.note) this.sheet.text(at, 2, look.note, 'note');
    for (let m = 0; m < this.months; m++) {
      const formula = formulaAt(m, m === 0 ? '' : row.at(m - 1));
      if (/^\d+$/u.test(formula))
        this.sheet.put(at, FIRST + m, {
          role: look.role ?? 'formula',
          form: look.form ?? 'yen',
          value: Number(formula),
        });
      else this.sheet.formula(at, FIRST + m, formula, look.form ?? 'yen', look.role ?? 'formula');
    }
    return row;
  }
  /** The sum of rows, in pieces if there are too many for one formula. */
  total(label: string, rows: readonly Row[]): Row {
    if (rows.length <= 100) return this.row(label, (m) => plus(rows.map((r) => r.at(m))), { role: 'total' });
    const parts: Row[] = [];
    for (let i = 0; i < rows.length; i += 100) parts.push(this.total(label, rows.slice(i, i + 100)));
    return this.total(label, parts);
  }
  /** A balance: the previous value plus what the month adds. */
  balance(label: string, opening: string, added: (month: number) => string, look: RowLook = {}): Row {
    return this.row(label, (m, before) => `${m === 0 ? opening : before}+${added(m)}`, look);
  }
  /** The value of another row the given number of months earlier, 0 before its start. */
  earlier(label: string, row: Row, months: string): Row {
    return this.row(
      label,
      (m) => `IF(AND(${months}>0,${this.no(m)}>${months}),INDEX(${row.all},${this.no(m)}-${months}),0)`,
    );
  }
}

/** A sheet with a column for each business year. */
export class YearSheet {
  readonly sheet: BookSheet;
  readonly years: readonly FiscalYear[];
  private next = 5;

  constructor({ book, compiled, t, w }: ModelScope, title: string) {
    const { model } = compiled;
    this.years = fiscalYears(model);
    this.sheet = book.add(new BookSheet(title, { rows: 4, columns: 2 }));
    this.sheet.text(1, 1, title, 'title');
    this.sheet.text(3, 1, w('yen'), 'head');
    this.years.forEach((year, i) => {
      this.sheet.text(3, FIRST + i, t('year.nth', { n: year.index }), 'head');
      const end = monthSerial(monthName(model.settings.startMonth, year.to));
      this.sheet.put(4, FIRST + i, { role: 'note', form: 'month', value: end });
    });
  }
  note(text: string): void {
    this.sheet.text(2, 1, text, 'note');
  }
  section(title: string): void {
    this.next++;
    this.sheet.text(this.next++, 1, title, 'section');
  }
  /** `at` of the row counts years from 0. */
  row(label: string, formulaAt: (year: FiscalYear, i: number) => string | number, look: RowLook = {}): Row {
    const row = new Row(this.sheet, this.next++, this.years.length, label);
    const { form = 'yen', role = 'formula' } = look;
    this.sheet.text(row.row, 1, label, role === 'total' ? 'total' : 'label');
    if (look.note) this.sheet.text(row.row, 2, look.note, 'note');
    this.years.forEach((year, i) => {
      const formula = formulaAt(year, i);
      if (typeof formula === 'number') this.sheet.put(row.row, FIRST + i, { role, form, value: formula });
      else this.sheet.formula(row.row, FIRST + i, formula, form, role);
    });
    return row;
  }
}

export type Field<L> = {
  readonly word: WorkbookWord;
  /** Distinguishes fields of one word, such as months. */
  readonly suffix?: string;
  readonly note?: string;
  readonly form?: NumberForm;
  readonly role?: 'input' | 'fixed' | 'made';
  /** Returns `undefined` if a line of its kind has no such driver. */
  readonly value?: (line: L) => number | string | undefined;
  readonly formula?: (line: L, name: (word: WorkbookWord, suffix?: string) => string) => string;
};

/** Names that formulas use for a driver of a line. */
export type Names = (line: number, word: WorkbookWord, suffix?: string) => string;

/** Excel and LibreOffice both take letters of any script, digits and the underscore. */
const safe = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_|_$/gu, '');

/** Blocks of drivers, one under another: a row for each field, a column for each line. */
export class DriverSheet {
  readonly sheet: BookSheet;
  private readonly scope: ModelScope;
  private next: number;

  constructor(scope: ModelScope) {
    const { book, w } = scope;
    this.scope = scope;
    this.sheet = book.add(new BookSheet(w('drivers'), { rows: 1, columns: 2 }));
    this.sheet.widths.set(2, 24);
    this.sheet.text(1, 1, w('drivers'), 'title');
    this.sheet.text(2, 1, w('aboutInputs'), 'note');
    this.sheet.text(3, 1, w('aboutMade'), 'note');
    this.sheet.text(4, 1, w('aboutFixed'), 'note');
    this.next = 6;
  }

  block<L>(title: WorkbookWord, lines: readonly L[], titleOf: (line: L) => string, fields: readonly Field<L>[]): Names {
    const { w, book } = this.scope;
    // Settings are one column, whose names need no number.
    const nth = (line: number) => (title === 'setting' ? '' : `${line + 1}`);
    const name: Names = (line, word, suffix = '') => `${safe(w(title))}${nth(line)}_${safe(w(word))}${suffix}`;
    if (lines.length === 0) return name;
    this.sheet.text(this.next, 1, w(title), 'section');
    lines.forEach((line, i) => {
      this.sheet.text(this.next, 3 + i, titleOf(line) || `${w(title)}${nth(i)}`, 'head');
    });
    this.next++;
    for (const field of fields) {
      const { word, suffix = '', note, form = 'yen', role = 'input', value, formula } = field;
      const at = this.next++;
      this.sheet.text(at, 1, suffix === '' ? w(word) : `${w(word)} ${suffix}${w('month')}`);
      if (note ?? role === 'made') this.sheet.text(at, 2, note ?? w('madeByMusubi'), 'note');
      lines.forEach((line, i) => {
        const column = 3 + i;
        if (formula)
          this.sheet.formula(
            at,
            column,
            formula(line, (x, y) => name(i, x, y)),
            form,
          );
        const given = value?.(line);
        if (!formula && given === undefined) {
          this.sheet.text(at, column, '–', 'note');
          return;
        }
        if (given !== undefined) this.sheet.put(at, column, { role, form, value: given });
        book.name(name(i, word, suffix), this.sheet, at, column);
      });
    }
    this.next++;
    return name;
  }
}
