/** Runs of text: marks, links, sources, undecided changes, and the places of comments. */
import { safeUrl } from '../../../kernel/urls.ts';
import type { Mark, Run, TextRun, TrackedChange } from '../../paper/tree.ts';
import type { DocxJob } from './job.ts';
import { STYLE } from './styles.ts';
import { el, val, words, writable } from './xml.ts';

/** In schema order. A run has one character style: that of code overrides that of a link. */
const MARKS: readonly (readonly [Mark, string])[] = [
  ['bold', el('w:b') + el('w:bCs')],
  ['italic', el('w:i') + el('w:iCs')],
  ['strike', el('w:strike')],
  ['highlight', val('highlight', 'yellow')],
  ['underline', val('u', 'single')],
  ['subscript', val('vertAlign', 'subscript')],
  ['superscript', val('vertAlign', 'superscript')],
];

function look(run: TextRun): string {
  const marks = new Set(run.marks);
  const style = marks.has('code') ? STYLE.code : run.link ? STYLE.link : undefined;
  const inner = (style ? val('rStyle', style) : '') + MARKS.map(([mark, xml]) => (marks.has(mark) ? xml : '')).join('');
  return inner === '' ? '' : el('w:rPr', {}, inner);
}

/** The text of a run; line breaks and tabs become elements. */
function content(text: string, isDeleted: boolean): string {
  return text
    .split(/(\r\n|[\n\r\t])/u)
    .map((part, i) =>
      i % 2 === 0 ? words(isDeleted ? 'w:delText' : 'w:t', part) : part === '\t' ? el('w:tab') : el('w:br'),
    )
    .join('');
}

const superscript = (text: string): string => el('w:rPr', {}, val('rStyle', STYLE.noteMark)) + text;
const field = (kind: 'begin' | 'separate' | 'end'): string =>
  el('w:r', {}, superscript(el('w:fldChar', { 'w:fldCharType': kind })));

/** A footnote reference. A source that is cited again refers to the existing footnote. */
function citation(job: DocxJob, note: number): string {
  const { number, isFirst } = job.cite(note);
  const name = `_mbnote${number}`;
  if (isFirst) {
    const bookmark = job.bookmark(name);
    const mark = el('w:r', {}, superscript(el('w:footnoteReference', { 'w:id': number })));
    return bookmark
      ? el('w:bookmarkStart', { 'w:id': bookmark.id, 'w:name': name }) +
          mark +
          el('w:bookmarkEnd', { 'w:id': bookmark.id })
      : mark;
  }
  return [
    field('begin'),
    el('w:r', {}, superscript(words('w:instrText', ` NOTEREF ${name} \\f \\h `))),
    field('separate'),
    el('w:r', {}, superscript(words('w:t', String(number)))),
    field('end'),
  ].join('');
}

function runXml(job: DocxJob, run: Run): string {
  const isDeleted = run.change?.kind === 'deletion';
  switch (run.kind) {
    case 'text': {
      const text = content(run.text, isDeleted);
      return text === '' ? '' : el('w:r', {}, look(run), text);
    }
    case 'break':
      return el('w:r', {}, el('w:br'));
    case 'tab':
      return el('w:r', {}, el('w:tab'));
    case 'note':
      return job.paper.notes[run.note] ? citation(job, run.note) : '';
  }
}

/** Word keeps whole seconds. */
export const wordTime = (iso: string): string | undefined => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().replace(/\.\d+Z$/u, 'Z');
};

export const changeXml = (job: DocxJob, { kind, by, at }: TrackedChange, ...children: readonly string[]): string =>
  el(
    kind === 'insertion' ? 'w:ins' : 'w:del',
    { 'w:id': job.nextChange(), 'w:author': writable(by) || '?', 'w:date': wordTime(at) },
    ...children,
  );

/** Markers for where the text of a thread begins or ends. Later only its first beginning and its last end become elements. */
const OPEN = '\u0001';
const CLOSE = '\u0002';
const END = '\u0003';
export const commentPlaces = (ids: readonly string[] | undefined, xml: string): string =>
  ids === undefined || ids.length === 0
    ? xml
    : `${ids.map((id) => `${OPEN}${writable(id)}${END}`).join('')}${xml}${ids.map((id) => `${CLOSE}${writable(id)}${END}`).join('')}`;

const PLACE = new RegExp(`(${OPEN}|${CLOSE})([^${END}]*)${END}`, 'gu');
/** Ids of the threads that are placed in the text. */
export const placesIn = (xml: string): ReadonlySet<string> =>
  new Set([...xml.matchAll(PLACE)].map(([, , id = '']) => id));

/** Turns markers of comments into elements: `begin` and `end` create them for a thread. */
export function settlePlaces(xml: string, begin: (id: string) => string, end: (id: string) => string): string {
  const last = new Map<string, number>();
  for (const { 1: kind, 2: id = '', index } of xml.matchAll(PLACE)) if (kind === CLOSE) last.set(id, index);
  const begun = new Set<string>();
  return xml.replace(PLACE, (_, kind: string, id: string, at: number) => {
    if (kind === CLOSE) return last.get(id) === at ? end(id) : '';
    if (begun.has(id)) return '';
    begun.add(id);
    return begin(id);
  });
}

export function runsXml(job: DocxJob, runs: readonly Run[]): string {
  return runs
    .map((run, i) => {
      let xml = runXml(job, run);
      if (xml === '') return '';
      // 2 and 1 beside each other would be read as 21.
      if (run.kind === 'note' && runs[i - 1]?.kind === 'note')
        xml = el('w:r', {}, superscript(words('w:t', ','))) + xml;
      if (run.change) xml = changeXml(job, run.change, xml);
      const link = run.kind === 'text' && run.link ? safeUrl(run.link) : undefined;
      if (link) xml = el('w:hyperlink', { 'r:id': job.relations.add('hyperlink', link), 'w:history': 1 }, xml);
      return commentPlaces(run.comments, xml);
    })
    .join('');
}

/** The change that covers a whole paragraph including its end: the paragraph is inserted or deleted as a whole. */
export function wholeChange(runs: readonly Run[]): TrackedChange | undefined {
  const [first] = runs;
  const change = first?.change;
  return change && runs.every((r) => r.change?.kind === change.kind && r.change.id === change.id) ? change : undefined;
}
