/** What of a plan the rules of the forms read, as plain values. */
import type { CapEvent } from '../funding/equity/capTable.ts';
import type { Forecast } from '../funding/forecast/forecast.ts';
import type { StackRow } from '../funding/stack.ts';
import type { SaidMonth } from './actuals.ts';
import type { FieldName } from './records.ts';

/** Where something on a form comes from: a click leads there. */
export type Origin =
  /** A block of the text, by its index in it. `says`: the heading that it stands under. */
  | { readonly at: 'text'; readonly block: number; readonly says: string }
  | { readonly at: 'card'; readonly id: string; readonly says: string }
  /** A row of the money, or the money as a whole. */
  | { readonly at: 'money'; readonly id?: string; readonly says: string }
  /** The plan's own details. */
  | { readonly at: 'plan'; readonly says: string };

export type Saying = { readonly text: string; readonly origins: readonly Origin[] };

export type FormSection = {
  /** Key of the template's section; undefined where a person wrote the heading. */
  readonly key: string | undefined;
  readonly title: string;
  /** Without questions that nobody answered. */
  readonly says: readonly Saying[];
};

export type FormMoney = {
  readonly forecast: Forecast;
  readonly stack: readonly StackRow[];
  /** J-KISS of the plan, in order of time. */
  readonly convertibles: readonly Extract<CapEvent, { type: 'convertible' }>[];
  /** What months really had, by YYYY-MM. */
  readonly actuals: ReadonlyMap<string, SaidMonth>;
  /** What the forecast does not know of its rows, by their ids. */
  readonly details: ReadonlyMap<string, { readonly vendor?: string; readonly programme?: string }>;
};

export type FormFacts = {
  readonly fields: Readonly<Partial<Record<FieldName, Saying>>>;
  readonly sections: readonly FormSection[];
  /** What the board says, by what of it a section of a plan can be filled with (`Fill` of the templates). Composed only where the text says nothing. */
  readonly cards: () => ReadonlyMap<string, readonly Saying[]>;
  readonly customers: readonly Saying[];
  /** Undefined while nothing has been entered. */
  readonly money: FormMoney | undefined;
};
