/** A footnote of a document as a source of the plan. One that Musubi wrote gets its fields back, so that writing it again gives the same line. */
import type { PlanCommand } from '../../doc/commands.ts';
import type { Note } from '../../export/paper/tree.ts';

type CitationPatch = Extract<PlanCommand, { type: 'putCitation' }>['patch'];

export function citationOfNote({ text, url, retrievedOn }: Note): CitationPatch {
  const address = url ? { url: url.slice(0, 2_000) } : {};
  const day = retrievedOn ? { asOf: retrievedOn } : {};
  return { ...(writtenFields(text) ?? { title: text.slice(0, 400) }), ...address, ...day };
}

/** 発行者 「題」 箇所, with the spaces that `NoteBook` writes; `undefined` for a sentence that only quotes something. */
function writtenFields(text: string): CitationPatch | undefined {
  const open = text.indexOf('「');
  const close = closing(text, open);
  if (open < 0 || close === undefined) return undefined;
  const [before, title, after] = [text.slice(0, open), text.slice(open + 1, close), text.slice(close + 1)];
  const isApart = (before === '' || /\S $/u.test(before)) && (after === '' || /^ \S/u.test(after));
  const [publisher, locator] = [before.slice(0, -1), after.slice(1)];
  if (!isApart || title === '' || title.length > 400 || publisher.length > 200 || locator.length > 1_000)
    return undefined;
  return { title, ...(publisher ? { publisher } : {}), ...(locator ? { locator } : {}) };
}

/** The index of the bracket that closes the one at `open`: titles quote others. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = Math.max(0, open); at < text.length; at++) {
    if (text[at] === '「') depth++;
    if (text[at] === '」' && --depth === 0) return at;
  }
  return undefined;
}
