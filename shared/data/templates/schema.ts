/** Plan templates: sections with the question each answers, why it is asked, a good and a weak example, and a limit if a form has one. */
import type { LocalText } from '../../kernel/text.ts';

/** Parts of a canvas whose text can fill a section. */
export const FILLS = [
  'combination',
  'resources',
  'seeds',
  'customers',
  'challenges',
  'people',
  'funding',
  'assumptions',
  'activities',
  'tasks',
  'cases',
  'canvas',
  'sources',
] as const;
export type Fill = (typeof FILLS)[number];

export type TemplateSection = {
  /** Stable key, kept on the heading in the text. */
  readonly key: string;
  readonly title: LocalText;
  readonly question: LocalText;
  readonly why: LocalText;
  readonly good: LocalText;
  readonly weak: LocalText;
  /** The form's limit in graphemes. */
  readonly limit?: number;
  /** `verified` if the form itself states the limit or box; `unverified` if it is only customary. */
  readonly confidence?: 'verified' | 'unverified';
  readonly fills: readonly Fill[];
};

export type TemplateRecord = {
  readonly name: LocalText;
  readonly purpose: LocalText;
  readonly source: string;
  readonly sections: readonly TemplateSection[];
};

/** The default template. The texts of the templates are large; this name is not. */
export const USUAL_TEMPLATE = 'newCombination';
