/**
 * The definition of a form: its boxes as printed, each with the rule that fills it from the plan. A form is a view: only a person's own text that
 * replaces the generated text is stored. Records are in `shared/data/forms`.
 */
import type { LocalText } from '../../kernel/text.ts';

export const PAPER_STATES = ['needed', 'have', 'notNeeded'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** `unverified`: general knowledge without a source; the screen says so. */
export type Confidence = 'verified' | 'unverified';

/** The capacity of a box: a number of lines of full-width characters (a Latin letter is about half of one), or characters in total. */
export type Limit = { readonly lines: number; readonly perLine: number } | { readonly characters: number };

/** Facts of the plan in one word or line. */
export const FIELDS = [
  'title',
  'author',
  'trade',
  'place',
  'opening',
  'today',
  'legalForm',
  'claim',
  /** A company's; empty for a sole proprietor, who has none. */
  'capital',
  /** The same, with “none” for a sole proprietor. */
  'capitalOrNone',
] as const;
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
  'menu',
  'segments',
  'successionYears',
  'partners',
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
  'costGroups',
  'repayment',
  'succession',
] as const;
export type MoneyRule = (typeof MONEY_RULES)[number];

/** The source of a box's content. */
export type Fill =
  /**
   * Sections of the text: by the key of their template, or by words in their heading. If the text has none of them, the cards provide the content,
   * with the text of a composed plan.
   */
  | {
      readonly by: 'text';
      readonly sections: readonly string[];
      /** A section of this title comes before all others. */
      readonly titled?: string;
      readonly headings?: readonly string[];
      readonly cards?: readonly string[];
    }
  | { readonly by: 'field'; readonly field: FieldName }
  | { readonly by: 'rows'; readonly rows: RowRule }
  | { readonly by: 'money'; readonly money: MoneyRule }
  /** How the monthly figures were computed, from the drivers of the lines. */
  | { readonly by: 'basis' }
  /** Whether the years of the plan reach the growth targets of the form. */
  | { readonly by: 'targets' }
  /** Only a person can answer it. */
  | { readonly by: 'asked' };

export type Column = {
  readonly label: LocalText;
  /** Share of the width. */
  readonly width: number;
  /** Numbers are right-aligned. */
  readonly isNumber?: boolean;
};

type OfBox = {
  readonly id: string;
  /** As printed. */
  readonly label: LocalText;
  /** What is missing, phrased as a question to a person. */
  readonly question: LocalText;
  readonly fill: Fill;
  /** Related sections of the text that cannot fill the box, by the keys of their templates. */
  readonly beside?: readonly string[];
  /** Confidence in the box and its capacity. */
  readonly confidence: Confidence;
  /** It is optional. */
  readonly isOptional?: boolean;
};
/**
 * - `sentences`: text in lines.
 * - `person`: one line that names a person, a trade, a day.
 * - `check`: one of several answers.
 * - `table`: rows of text in columns.
 * - `money`: a table of amounts, which cannot be overwritten: errors are corrected in the funding plan.
 */
export type BoxRecord = OfBox &
  (
    | { readonly kind: 'person'; readonly limit: Limit }
    /** Without a limit if the form states none. */
    | {
        readonly kind: 'sentences';
        readonly limit?: Limit;
        /** The number of empty lines drawn if there is no limit and no text yet. */
        readonly least?: number;
      }
    | { readonly kind: 'check'; readonly options: readonly LocalText[] }
    | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: number; readonly perCell?: number }
    | { readonly kind: 'money'; readonly rows: number }
  );

export const TARGETS = ['valueAdded', 'pay', 'valueAddedPerHead', 'payPerHead'] as const;
export type TargetOf = (typeof TARGETS)[number];

/** The growth of an amount that a scheme requires, from the last closed year to the last year of the plan. */
export type TargetRecord = {
  readonly of: TargetOf;
  /** The box for a person's figure of the last closed year, in the unit of the form. */
  readonly base: string;
  /** In ppm over three, four and five years; or a yearly rate. */
  readonly needs: { readonly wholePpm: readonly [number, number, number] } | { readonly yearlyPercent: string };
};

/** A printed heading with its boxes. */
export type FormPart = {
  readonly id: string;
  readonly label: LocalText;
  /** `beside`: its boxes in two columns. `list`: one below the other, with labels in a column; the head of a form has two columns without it. */
  readonly layout?: 'beside' | 'list';
  readonly boxes: readonly BoxRecord[];
};

export type Sheet = 'a3' | 'a4' | 'a4wide';

/** A page of the form: on A3 the halves are side by side, on A4 each is a page. */
export type FormPage = {
  readonly parts: readonly FormPart[];
  /** Not printed while all of its boxes are empty. */
  readonly hidesEmpty?: boolean;
};

export type PaperRecord = {
  readonly id: string;
  readonly label: LocalText;
  /** When it is asked for; always if absent. */
  readonly when?: LocalText;
  readonly confidence: Confidence;
};

export type FormRecord = {
  readonly id: string;
  readonly name: LocalText;
  readonly purpose: LocalText;
  /** The source of the boxes, and its date (ISO). */
  readonly source: LocalText;
  readonly asOf: string;
  /** In the footer: how amounts were rounded. */
  readonly footnote?: LocalText;
  readonly sheet: Sheet;
  /** Sentences in 10.5-point letters, if the form has room for them; else in small ones. */
  readonly letters?: 'large';
  /** The unit of printed amounts, in yen. */
  readonly unitYen: 1 | 1_000 | 10_000;
  readonly pages: readonly FormPage[];
  /** Boxes whose totals must be equal. */
  readonly ties?: readonly { readonly left: string; readonly right: string }[];
  readonly targets?: readonly TargetRecord[];
  readonly papers: readonly PaperRecord[];
};

export const boxesOf = (form: FormRecord): readonly BoxRecord[] =>
  form.pages.flatMap((page) => page.parts.flatMap((part) => part.boxes));
