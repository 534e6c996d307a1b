/** The text of a plan for a box; if there is no such section, the text of the cards. */
import type { FormFacts, FormSection, Saying } from './facts.ts';
import { DATED } from './paperWords.ts';
import type { Fill } from './records.ts';

type TextFill = Extract<Fill, { readonly by: 'text' }>;

/** A bracket ends no sentence by itself: a line of a list, such as a name with a role, ends with one too. */
const ENDS = /(?:[。！？!?][）)]*|[」』])$/u;

/** Concatenates paragraphs: whole sentences run on, as on a form with few lines; other text keeps its line. */
const runOn = (texts: readonly string[]): string =>
  texts.reduce(
    (all, text) => (all === '' || (ENDS.test(all) && !text.includes('\n')) ? all + text : `${all}\n${text}`),
    '',
  );

/** Merges several texts into one, without duplicate origins. */
function together(says: readonly Saying[]): Saying {
  const origins = new Map(says.flatMap((s) => s.origins).map((o) => [JSON.stringify(o), o]));
  return { text: runOn(says.map((s) => s.text.trim()).filter((t) => t !== '')), origins: [...origins.values()] };
}

const isMeant = ({ key, title }: FormSection, { sections, headings = [] }: TextFill): boolean =>
  key !== undefined ? sections.includes(key) : headings.some((word) => title.includes(word));

/** A section as a form reads it: an own heading that one of its boxes asks for is a section of its own. */
export function sectionOn(fills: readonly Fill[]): (section: FormSection) => FormSection {
  const texts = fills.filter((fill) => fill.by === 'text');
  const isAsked = (title: string) =>
    texts.some(
      ({ headings = [], titled }) =>
        headings.some((word) => title.includes(word)) || (titled !== undefined && sameWords(title, titled)),
    );
  return (section) =>
    section.own !== undefined && isAsked(section.own)
      ? { key: undefined, title: section.own, says: section.says }
      : section;
}

const sameWords = (a: string, b: string): boolean => a.normalize('NFKC').trim() === b.normalize('NFKC').trim();

/** In the order of the rule: a form asks for one thing before another. */
function meant(fill: TextFill, sections: FormFacts['sections']): readonly Saying[] {
  const titled = fill.titled === undefined ? [] : sections.filter((s) => sameWords(s.title, fill.titled ?? ''));
  if (titled.length > 0) return titled.flatMap((s) => s.says);
  const byKey = fill.sections.flatMap((key) => sections.filter((s) => s.key === key));
  const byHeading = sections.filter((s) => s.key === undefined && isMeant(s, fill));
  return [...byKey, ...byHeading].flatMap((s) => s.says);
}

export function textFor(fill: TextFill, { sections, cards }: FormFacts): Saying {
  const said = together(meant(fill, sections));
  return said.text === '' ? together((fill.cards ?? []).flatMap((name) => cards().get(name) ?? [])) : said;
}

/** Lines of the text as rows of two cells: when, and what. A line without a date has an empty first cell. */
export function textRows(
  fill: TextFill,
  { sections }: FormFacts,
): { readonly rows: readonly (readonly string[])[]; readonly origins: Saying['origins'] } {
  const says = meant(fill, sections);
  const lines = says.flatMap((s) => s.text.split('\n').map((line) => line.trim())).filter((line) => line !== '');
  return { rows: lines.map(datedRow), origins: together(says).origins };
}

/** A date may be written in full-width digits; the cells contain the person's text unchanged. */
function datedRow(line: string): readonly [string, string] {
  const letters = [...line];
  const folded = letters.map((letter) => letter.normalize('NFKC'));
  const [all, when, what] = DATED.exec(folded.join('')) ?? [];
  if (all === undefined || when === undefined || what === undefined) return ['', line];
  /** How many letters of the line correspond to `units` of the folded one. */
  const lettersIn = (units: number): number => {
    let at = 0;
    for (let done = 0; done < units && at < folded.length; at++) done += folded[at]?.length ?? 0;
    return at;
  };
  const begin = lettersIn(all.length - what.length);
  return [letters.slice(0, lettersIn(when.length)).join(''), letters.slice(begin).join('')];
}
