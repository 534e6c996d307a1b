/** What the text of a plan says for a box; where it has no such section, what the cards say. */
import type { FormFacts, FormSection, Saying } from './facts.ts';
import { DATED } from './paperWords.ts';
import type { Fill } from './records.ts';

type TextFill = Extract<Fill, { readonly by: 'text' }>;

const ENDS = /[。！？!?」』）)]$/u;

/** Paragraphs one after another: whole sentences run on, as on a form with few lines; what is no sentence keeps its line. */
const runOn = (texts: readonly string[]): string =>
  texts.reduce(
    (all, text) => (all === '' || (ENDS.test(all) && !text.includes('\n')) ? all + text : `${all}\n${text}`),
    '',
  );

/** One saying of several; the same origin once. */
function together(says: readonly Saying[]): Saying {
  const origins = new Map(says.flatMap((s) => s.origins).map((o) => [JSON.stringify(o), o]));
  return { text: runOn(says.map((s) => s.text.trim()).filter((t) => t !== '')), origins: [...origins.values()] };
}

const isMeant = ({ key, title }: FormSection, { sections, headings = [] }: TextFill): boolean =>
  key !== undefined ? sections.includes(key) : headings.some((word) => title.includes(word));

/** In the order of the rule: a form asks for one thing before another. */
function meant(fill: TextFill, sections: FormFacts['sections']): readonly Saying[] {
  const byKey = fill.sections.flatMap((key) => sections.filter((s) => s.key === key));
  const byHeading = sections.filter((s) => s.key === undefined && isMeant(s, fill));
  return [...byKey, ...byHeading].flatMap((s) => s.says);
}

export function textFor(fill: TextFill, { sections, cards }: FormFacts): Saying {
  const said = together(meant(fill, sections));
  return said.text === '' ? together((fill.cards ?? []).flatMap((name) => cards.get(name) ?? [])) : said;
}

/** Lines of the text as rows of two cells: when, and what. A line without a date has an empty first cell. */
export function textRows(
  fill: TextFill,
  { sections }: FormFacts,
): { readonly rows: readonly (readonly string[])[]; readonly origins: Saying['origins'] } {
  const says = meant(fill, sections);
  const lines = says.flatMap((s) => s.text.normalize('NFKC').split('\n')).filter((line) => line.trim() !== '');
  return {
    rows: lines.map((line) => {
      const [, when, what] = DATED.exec(line.trim()) ?? [];
      return when === undefined ? ['', line.trim()] : [when, what ?? ''];
    }),
    origins: together(says).origins,
  };
}
