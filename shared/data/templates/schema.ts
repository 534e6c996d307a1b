/** Plan templates: sections with the question each answers, why it is asked, a good and a weak example, and a limit where a form has one. */
import type { LocalText } from '../../kernel/text.ts';

/** What of a canvas can fill a section with its own words. */
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
  /** Graphemes that the form holds. */
  readonly limit?: number;
  /** `verified` where the form itself states the limit or box; `unverified` where it is custom. */
  readonly confidence?: 'verified' | 'unverified';
  readonly fills: readonly Fill[];
};

export type TemplateRecord = {
  readonly name: LocalText;
  readonly purpose: LocalText;
  readonly source: string;
  readonly sections: readonly TemplateSection[];
};

/** The template where nobody has chosen one. The words of the templates are large; this name is not. */
export const USUAL_TEMPLATE = 'newCombination';
