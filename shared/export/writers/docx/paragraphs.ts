/** Paragraphs, headings and lists. */

import type { ListBlock, ListItem, Run } from '../../paper/tree.ts';
import { wordsBefore } from '../../paper/words.ts';
import type { DocxJob } from './job.ts';
import { DEEPEST } from './numbering.ts';
import { bookmarkOf } from './places.ts';
import { changeXml, commentPlaces, runsXml, wholeChange } from './runs.ts';
import { headingStyle, STYLE } from './styles.ts';
import { el, val } from './xml.ts';

type OfParagraph = {
  readonly style?: string;
  /** Properties after the style and before the alignment, in schema order. */
  readonly properties?: string;
  readonly after?: string;
  /** The name of the block in the plan's text. */
  readonly id?: string | undefined;
  readonly comments?: readonly string[] | undefined;
  /** An additional bookmark around the text. */
  readonly bookmark?: string;
};

export function paragraph(job: DocxJob, runs: readonly Run[], of: OfParagraph = {}): string {
  const whole = wholeChange(runs);
  const properties = [
    of.style ? val('pStyle', of.style) : '',
    of.properties ?? '',
    of.after ?? '',
    whole ? el('w:rPr', {}, changeXml(job, whole)) : '',
  ].join('');
  let inner = commentPlaces(of.comments, runsXml(job, runs));
  // A suggested paragraph has no place in the plan yet.
  const own = whole?.kind === 'insertion' ? undefined : bookmarkOf(of.id, wordsBefore(runs));
  for (const name of [own, of.bookmark]) {
    const bookmark = job.bookmark(name);
    if (bookmark)
      inner =
        el('w:bookmarkStart', { 'w:id': bookmark.id, 'w:name': bookmark.name }) +
        inner +
        el('w:bookmarkEnd', { 'w:id': bookmark.id });
  }
  return el('w:p', {}, properties === '' ? '' : el('w:pPr', {}, properties), inner);
}

const shown = (runs: readonly Run[]): string =>
  runs
    .map((r) => (r.change?.kind === 'deletion' ? '' : r.kind === 'text' ? r.text : r.kind === 'note' ? '' : ' '))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

export function heading(job: DocxJob, level: number, runs: readonly Run[], of: OfParagraph): string {
  const text = shown(runs);
  const bookmark = `_Toc${String(job.headings.length + 1).padStart(8, '0')}`;
  if (text !== '') job.headings.push({ level, text, bookmark });
  return paragraph(job, runs, { ...of, style: headingStyle(level), ...(text === '' ? {} : { bookmark }) });
}

export function list(job: DocxJob, block: ListBlock, depth = 0): string {
  const instance = job.numbering.instances(block, Math.min(depth, DEEPEST));
  return block.items
    .map((item, i) => listItem(job, item, instance(item.isChecked), depth, i === 0 ? block.comments : undefined))
    .join('');
}

function listItem(
  job: DocxJob,
  item: ListItem,
  numId: number,
  depth: number,
  comments: readonly string[] | undefined,
): string {
  const number = el('w:numPr', {}, val('ilvl', Math.min(depth, DEEPEST)), val('numId', numId));
  const own = paragraph(job, item.runs, { style: STYLE.list, properties: number, id: item.id, comments });
  return own + (item.list ? list(job, item.list, depth + 1) : '');
}
