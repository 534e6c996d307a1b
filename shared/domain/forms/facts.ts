/** The parts of a plan that the rules of the forms read, as plain values. */
import type { Forecast } from '../funding/forecast/forecast.ts';
import type { StackRow } from '../funding/stack.ts';
import type { SaidMonth } from './actuals.ts';
import type { FieldName } from './records.ts';

/** The source of something on a form: a click leads there. */
export type Origin =
  /** A block of the text, by its index. `says`: the heading above it. */
  | { readonly at: 'text'; readonly block: number; readonly says: string }
  | { readonly at: 'card'; readonly id: string; readonly says: string }
  /** A row of the funding plan, or the funding plan as a whole. */
  | { readonly at: 'money'; readonly id?: string; readonly says: string }
  /** The plan's own details. */
  | { readonly at: 'plan'; readonly says: string };

export type Saying = { readonly text: string; readonly origins: readonly Origin[] };

export type FormSection = {
  /** Key of the template's section; `undefined` for a person's own heading. */
  readonly key: string | undefined;
  readonly title: string;
  /**
   * A person's own heading beside one of the template. Its text belongs to the template's section above it, except on a form that asks for this
   * heading: there is no other way to answer a box that no section of the template is for.
   */
  readonly own?: string;
  /** Without unanswered questions. */
  readonly says: readonly Saying[];
};

/** A J-KISS as far as it was entered: an empty holder, an amount of 0 and missing terms are not known yet. */
export type Convertible = {
  readonly holder: string;
  readonly amountYen: number;
  readonly version: '1' | '2';
  readonly capYen?: number;
  readonly discountPercent?: string;
  readonly qualifiedYen?: number;
};

export type FormMoney = {
  readonly forecast: Forecast;
  readonly stack: readonly StackRow[];
  /** The J-KISS of the plan, in order of time, those without all of their terms too. */
  readonly convertibles: readonly Convertible[];
  /** Actual amounts of months, by YYYY-MM. */
  readonly actuals: ReadonlyMap<string, SaidMonth>;
  /** Details of rows that the forecast does not have, by their ids. */
  readonly details: ReadonlyMap<string, { readonly vendor?: string; readonly programme?: string }>;
};

export type FormFacts = {
  readonly fields: Readonly<Partial<Record<FieldName, Saying>>>;
  readonly sections: readonly FormSection[];
  /** The content of the board, by what a section of a plan can be filled with (`Fill` of the templates). Composed only if the text is empty. */
  readonly cards: () => ReadonlyMap<string, readonly Saying[]>;
  readonly customers: readonly Saying[];
  /** People and organisations of the boards, by their names. */
  readonly partners: readonly Saying[];
  /** `undefined` until something has been entered. */
  readonly money: FormMoney | undefined;
};
