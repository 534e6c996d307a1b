/** Phrasing content of Markdown as runs. */
import type { Definition, Nodes, PhrasingContent } from 'mdast';
import { safeUrl } from '../../../kernel/urls.ts';
import type { Mark, Run } from '../../paper/tree.ts';
import { TAGS } from '../../writers/markdown/phrasing.ts';
import type { LeftOut } from '../leftOut.ts';

export type Reading = {
  readonly leftOut: LeftOut[];
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The index of the note that a footnote refers to; `undefined` if there is none. */
  readonly note: (identifier: string) => number | undefined;
};

/** Deeper content is left out: documents that people write do not nest that deep. */
export const MAX_DEPTH = 40;

export const leave = (reading: Reading, kind: LeftOut['kind'], text: string, node?: Nodes): void => {
  const line = node?.position?.start.line;
  reading.leftOut.push({ kind, text: text.slice(0, 80), ...(line === undefined ? {} : { line }) });
};

const MARK_OF_TAG = new Map(Object.entries(TAGS).map(([mark, tag]) => [tag, mark as Mark]));
const MORE_TAGS = new Map<string, Mark>([
  ['b', 'bold'],
  ['i', 'italic'],
  ['s', 'strike'],
]);

type Look = { readonly marks: readonly Mark[]; readonly link?: string };

export function fromPhrasing(nodes: readonly PhrasingContent[], reading: Reading): Run[] {
  return joined(runsOf(nodes, { marks: [] }, reading, 0));
}

function runsOf(nodes: readonly PhrasingContent[], outer: Look, reading: Reading, depth: number): Run[] {
  const open: Mark[] = [];
  const out: Run[] = [];
  const look = (): Look => ({ ...outer, marks: [...outer.marks, ...open] });
  for (const node of nodes) {
    const tag = node.type === 'html' ? /^<(\/?)([a-z]+)\s*\/?>$/iu.exec(node.value) : null;
    const name = tag?.[2]?.toLowerCase() ?? '';
    const mark = MARK_OF_TAG.get(name) ?? MORE_TAGS.get(name);
    if (name === 'br') out.push({ kind: 'break' });
    else if (tag && mark) {
      if (tag[1] === '') open.push(mark);
      else if (open.includes(mark)) open.splice(open.lastIndexOf(mark), 1);
    } else out.push(...runsOfNode(node, look(), reading, depth));
  }
  return out;
}

function runsOfNode(node: PhrasingContent, look: Look, reading: Reading, depth: number): Run[] {
  const inside = (children: readonly PhrasingContent[], more: Partial<Look>): Run[] => {
    if (depth < MAX_DEPTH) return runsOf(children, { ...look, ...more }, reading, depth + 1);
    leave(reading, 'deep', plainOf(children), node);
    return [];
  };
  const marked = (mark: Mark): Partial<Look> => ({ marks: [...look.marks, mark] });
  switch (node.type) {
    case 'text':
      return textRuns(node.value, look);
    case 'inlineCode':
      return textRuns(node.value, { ...look, marks: [...look.marks, 'code'] });
    case 'strong':
      return inside(node.children, marked('bold'));
    case 'emphasis':
      return inside(node.children, marked('italic'));
    case 'delete':
      return inside(node.children, marked('strike'));
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return inside(node.children, linkTo(node.url));
    case 'linkReference':
      return inside(node.children, linkTo(reading.definitions.get(node.identifier)?.url ?? ''));
    case 'footnoteReference': {
      const note = reading.note(node.identifier);
      return note === undefined ? [] : [{ kind: 'note', note }];
    }
    case 'image':
    case 'imageReference':
      leave(reading, 'picture', node.alt ?? '', node);
      return [];
    case 'html':
      // A comment is meant for the author of the file.
      if (!node.value.startsWith('<!--')) leave(reading, 'html', node.value, node);
      return [];
    default:
      return [];
  }
}

const linkTo = (url: string): Partial<Look> => {
  const link = safeUrl(url);
  return link === undefined ? {} : { link };
};

const ORDER: readonly Mark[] = [
  'bold',
  'italic',
  'underline',
  'strike',
  'code',
  'highlight',
  'subscript',
  'superscript',
];

function textRuns(value: string, { marks, link }: Look): Run[] {
  const all = ORDER.filter((m) => marks.includes(m));
  const of = { ...(all.length > 0 ? { marks: all } : {}), ...(link ? { link } : {}) };
  return value.split(/(\t|\r?\n)/u).flatMap((part): Run[] => {
    if (part === '') return [];
    if (part === '\t') return [{ kind: 'tab' }];
    // A line end in the source is a soft break: Japanese continues without a space, English with one.
    return [{ kind: 'text', text: part.endsWith('\n') ? '\n' : part, ...of }];
  });
}

/** Merges adjacent runs of the same style; a line end between Japanese letters is dropped, elsewhere it becomes a space. */
export function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && sameLook(run, last))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out.map((run) => (run.kind === 'text' ? { ...run, text: unwrapped(run.text) } : run));
}
const sameLook = (a: Extract<Run, { kind: 'text' }>, b: Extract<Run, { kind: 'text' }>): boolean =>
  a.link === b.link && (a.marks ?? []).join() === (b.marks ?? []).join();

const WIDE = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uff00-\\uffef]';
const BETWEEN_WIDE = new RegExp(`(?<=${WIDE})\\n(?=${WIDE})`, 'gu');
const unwrapped = (text: string): string => text.replace(BETWEEN_WIDE, '').replaceAll('\n', ' ');

export const plainOf = (nodes: readonly Nodes[]): string =>
  nodes
    .slice(0, 50)
    .map((n) => ('value' in n ? n.value : ''))
    .join('');
