/** Comments as threads: replies and resolved states are in a separate part, which older files lack. */
import type { PaperComment } from '../../paper/tree.ts';
import { attribute, childrenOf, type Element, nameOf } from './dom.ts';
import type { WordPackage } from './openPackage.ts';
import { timeOf } from './state.ts';

const MOST_WORDS = 8_000;
const MOST_DEPTH = 50;

type Said = {
  readonly id: string;
  readonly paraId: string | undefined;
  readonly message: PaperComment['messages'][number];
};

function said(element: Element): Said | undefined {
  const id = attribute(element, 'id');
  if (nameOf(element) !== 'comment' || id === undefined) return undefined;
  const paragraphs = childrenOf(element).filter((c) => nameOf(c) === 'p');
  return {
    id,
    paraId: attribute(paragraphs.at(-1), 'paraId')?.toUpperCase(),
    message: {
      by: (attribute(element, 'author') ?? '').slice(0, 120),
      at: timeOf(attribute(element, 'date')),
      text: paragraphs.map(textOf).join('\n').slice(0, MOST_WORDS),
    },
  };
}

const textOf = (element: Element): string =>
  childrenOf(element)
    .map((child) => {
      const name = nameOf(child);
      if (name === 't') return child.textContent ?? '';
      if (name === 'br' || name === 'cr') return '\n';
      return name === 'tab' ? '\t' : name === 'del' ? '' : textOf(child);
    })
    .join('');

export type Threads = { readonly comments: PaperComment[]; readonly threadOf: ReadonlyMap<string, string> };

export function readComments(file: WordPackage): Threads {
  const root = file.xml(file.related('comments'));
  const all = root ? childrenOf(root).flatMap((c) => said(c) ?? []) : [];
  const extended = file.xml(file.related('commentsExtended'));
  const parents = new Map<string, string>();
  const done = new Set<string>();
  for (const row of extended ? childrenOf(extended) : []) {
    const id = attribute(row, 'paraId')?.toUpperCase();
    const parent = attribute(row, 'paraIdParent')?.toUpperCase();
    if (id === undefined) continue;
    if (parent !== undefined) parents.set(id, parent);
    if (['1', 'true'].includes(attribute(row, 'done') ?? '')) done.add(id);
  }
  const byPara = new Map(all.flatMap((s) => (s.paraId ? [[s.paraId, s] as const] : [])));
  const rootOf = (one: Said): Said => {
    let at = one;
    for (let i = 0; i < MOST_DEPTH; i++) {
      const parent = at.paraId === undefined ? undefined : byPara.get(parents.get(at.paraId) ?? '');
      if (!parent || parent === at) return at;
      at = parent;
    }
    return at;
  };
  const threadOf = new Map<string, string>();
  const threads = new Map<string, Said[]>();
  for (const one of all) {
    const thread = rootOf(one).id;
    threadOf.set(one.id, `comment${thread}`);
    // The comment that opens a thread comes first, wherever it is in the file.
    const known = threads.get(thread) ?? [];
    threads.set(thread, one.id === thread ? [one, ...known] : [...known, one]);
  }
  const comments = [...threads].map(
    ([id, messages]): PaperComment => ({
      id: `comment${id}`,
      isResolved: done.has(messages[0]?.paraId ?? ''),
      messages: messages.map((m) => m.message),
    }),
  );
  return { comments, threadOf };
}
