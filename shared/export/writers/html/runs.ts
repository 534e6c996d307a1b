/** Inline text, as HTML. */
import { safeUrl } from '../../../kernel/urls.ts';
import type { Mark, Run, TrackedChange } from '../../paper/tree.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => ESCAPES[letter] ?? letter);

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  highlight: 'mark',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Mark, string>;
const CHANGED = { insertion: 'ins', deletion: 'del' } as const satisfies Record<TrackedChange['kind'], string>;

/** Counters of one document: each source and comment is marked at its first occurrence. */
export type Counting = {
  /** A prefix of every id, so that two copies of a paper can be on one page. */
  readonly prefix: string;
  readonly notesMet: Set<number>;
  /** Numbers of comments by id, from 1. */
  readonly comments: ReadonlyMap<string, number>;
  readonly commentsMet: Set<string>;
};

export const runsHtml = (runs: readonly Run[], counting: Counting): string =>
  runs.map((run) => runHtml(run, counting)).join('');

function runHtml(run: Run, counting: Counting): string {
  const { change, comments = [] } = run;
  const words = changed(wordsOf(run, counting), change);
  return words + comments.map((id) => commentMark(id, counting)).join('');
}

function wordsOf(run: Run, counting: Counting): string {
  switch (run.kind) {
    case 'text': {
      const url = run.link === undefined ? undefined : safeUrl(run.link);
      const marked = (run.marks ?? []).reduce((html, mark) => `<${TAGS[mark]}>${html}</${TAGS[mark]}>`, text(run.text));
      return url === undefined ? marked : `<a href="${escaped(url)}">${marked}</a>`;
    }
    case 'break':
      return '<br>';
    case 'tab':
      return '<span class="p-tab">\t</span>';
    case 'note':
      return noteMark(run.note, counting);
  }
}

const text = (words: string): string => escaped(words).replaceAll('\n', '<br>');

const changed = (html: string, change: TrackedChange | undefined): string => {
  if (!change) return html;
  const tag = CHANGED[change.kind];
  return `<${tag} datetime="${escaped(change.at)}" title="${escaped(change.by)}">${html}</${tag}>`;
};

function noteMark(note: number, { prefix, notesMet }: Counting): string {
  const n = note + 1;
  const id = notesMet.has(note) ? '' : ` id="${prefix}noteref-${n}"`;
  notesMet.add(note);
  return `<sup class="p-note"><a href="#${prefix}note-${n}"${id}>${n}</a></sup>`;
}

export function commentMark(id: string, { prefix, comments, commentsMet }: Counting): string {
  const n = comments.get(id);
  if (n === undefined || commentsMet.has(id)) return '';
  commentsMet.add(id);
  return `<sup class="p-comment"><a href="#${prefix}comment-${n}">※${n}</a></sup>`;
}
