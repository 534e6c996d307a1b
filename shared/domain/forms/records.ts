/**
 * What a form is: its boxes as they stand on the paper, each with the rule that fills it from the plan. A form is a view: nothing of it is stored but the
 * words that a person put in the place of what the plan says. Records stand in `shared/data/forms`.
 */
import type { LocalText } from '../../kernel/text.ts';

export const PAPER_STATES = ['needed', 'have', 'notNeeded'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** `unverified`: general knowledge that no source backs; the screen says so. */
export type Confidence = 'verified' | 'unverified';

/** How much a box holds: lines of so many full-width characters (a Latin letter is about half of one), or characters in all. */
export type Limit = { readonly lines: number; readonly perLine: number } | { readonly characters: number };

/** What the plan knows in one word or line. */
export const FIELDS = ['title', 'author', 'trade', 'place', 'opening', 'today', 'legalForm', 'claim'] as const;
export type FieldName = (typeof FIELDS)[number];

export const ROW_RULES = [
  'products',
  'customers',
  'staff',
  'debts',
  'projectCosts',
  'projectFunding',
  'bridgeFunding',
  'convertibles',
] as const;
export type RowRule = (typeof ROW_RULES)[number];

export const MONEY_RULES = [
  'uses',
  'sources',
  'outlook',
  'cashYear',
  'actuals1',
  'actuals2',
  'actuals3',
  'growth',
  'grant',
] as const;
export type MoneyRule = (typeof MONEY_RULES)[number];

/** Where the content of a box comes from. */
export type Fill =
  /**
   * Sections of the text: by the key of their template, or by words that their heading has. Where the text has none of them, the cards say it, in the
   * words that a composed plan would have.
   */
  | {
      readonly by: 'text';
      readonly sections: readonly string[];
      readonly headings?: readonly string[];
      readonly cards?: readonly string[];
    }
  | { readonly by: 'field'; readonly field: FieldName }
  | { readonly by: 'rows'; readonly rows: RowRule }
  | { readonly by: 'money'; readonly money: MoneyRule }
  /** How the monthly figures were reckoned, from the drivers of the lines. */
  | { readonly by: 'basis' }
  /** Whether the years of the plan grow as the targets of the form ask. */
  | { readonly by: 'targets' }
  /** Only a person can say it. */
  | { readonly by: 'asked' };

export type Column = {
  readonly label: LocalText;
  /** Share of the width. */
  readonly width: number;
  /** Numbers stand at the end of their cell. */
  readonly isNumber?: boolean;
};

type OfBox = {
  readonly id: string;
  /** As on the paper. */
  readonly label: LocalText;
  /** What is missing, as one would ask a person. */
  readonly question: LocalText;
  readonly fill: Fill;
  /** Sections of the text that bear on the box and cannot fill it, by the keys of their templates. */
  readonly beside?: readonly string[];
  /** Of the box and what it holds. */
  readonly confidence: Confidence;
  /** Need not be filled. */
  readonly isOptional?: boolean;
};
/**
 * - `sentences`: words in lines.
 * - `person`: one line that names a person, a trade, a day.
 * - `check`: one of several answers.
 * - `table`: rows of words under columns.
 * - `money`: a table of amounts, which nobody overwrites: what is wrong is changed in the money.
 */
export type BoxRecord = OfBox &
  (
    | { readonly kind: 'person'; readonly limit: Limit }
    /** Without a limit where the form states none. */
    | { readonly kind: 'sentences'; readonly limit?: Limit }
    | { readonly kind: 'check'; readonly options: readonly LocalText[] }
    | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: number; readonly perCell?: number }
    | { readonly kind: 'money'; readonly rows: number }
  );

export const TARGETS = ['valueAdded', 'pay', 'valueAddedPerHead', 'payPerHead'] as const;
export type TargetOf = (typeof TARGETS)[number];

/** What a scheme asks an amount to grow by, from the last closed term to the last year of the plan. */
export type TargetRecord = {
  readonly of: TargetOf;
  /** The box in which a person says what the last closed term had, in the unit of the form. */
  readonly base: string;
  /** In ppm over three, four and five years; or a yearly rate. */
  readonly needs: { readonly wholePpm: readonly [number, number, number] } | { readonly yearlyPercent: string };
};

/** A heading on the paper with the boxes under it. */
export type FormPart = {
  readonly id: string;
  readonly label: LocalText;
  /** `beside`: its boxes in two columns. `list`: one under the other, their labels in a column; the head of a form has two columns without it. */
  readonly layout?: 'beside' | 'list';
  readonly boxes: readonly BoxRecord[];
};

export type Sheet = 'a3' | 'a4' | 'a4wide';

/** A page of the paper: on A3 the halves stand side by side, on A4 each is a page. */
export type FormPage = {
  readonly parts: readonly FormPart[];
  /** Not on the paper while none of its boxes has anything. */
  readonly hidesEmpty?: boolean;
};

export type PaperRecord = {
  readonly id: string;
  readonly label: LocalText;
  /** When it is asked for; always where it is missing. */
  readonly when?: LocalText;
  readonly confidence: Confidence;
};

export type FormRecord = {
  readonly id: string;
  readonly name: LocalText;
  readonly purpose: LocalText;
  /** What the boxes were taken from, and on which day (ISO). */
  readonly source: LocalText;
  readonly asOf: string;
  /** At the foot of the paper: how amounts were rounded. */
  readonly footnote?: LocalText;
  readonly sheet: Sheet;
  /** Sentences in letters of 10.5 points, where the form has room for them; else in small ones. */
  readonly letters?: 'large';
  /** What an amount on the paper is counted in, in yen. */
  readonly unitYen: 1 | 1_000 | 10_000;
  readonly pages: readonly FormPage[];
  /** Boxes whose totals must be the same. */
  readonly ties?: readonly { readonly left: string; readonly right: string }[];
  readonly targets?: readonly TargetRecord[];
  readonly papers: readonly PaperRecord[];
};

export const boxesOf = (form: FormRecord): readonly BoxRecord[] =>
  form.pages.flatMap((page) => page.parts.flatMap((part) => part.boxes));
