/**
 * Words within a block as Markdown. `**` and its kin open and close only beside certain characters, which Japanese text seldom offers (「」, no spaces);
 * where they would not, and for looks that Markdown has no sign for, the tags are written that every Markdown program shows and ours reads back.
 */
import type { PhrasingContent } from 'mdast';
import type { Mark, Run } from '../../paper/tree.ts';

/** The HTML element of each look. The reader takes no other. */
export const TAGS: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  strike: 'del',
  underline: 'u',
  code: 'code',
  highlight: 'mark',
  subscript: 'sub',
  superscript: 'sup',
};
const SIGNS = { bold: 'strong', italic: 'emphasis', strike: 'delete' } as const satisfies Partial<Record<Mark, string>>;
/** The outermost first. Code is a node of its own. */
const ORDER: readonly Mark[] = ['bold', 'italic', 'strike', 'underline', 'highlight', 'subscript', 'superscript'];

export type Phrasing = {
  /** Names the footnote of a comment. */
  readonly comment: (id: string) => string | undefined;
  /** A line within the block: a heading or a cell is one line. */
  readonly isOneLine: boolean;
};

const SAFE_EDGE = /^[^\s\p{P}\p{S}\p{Cc}]/u;
const SAFE_END = /[^\s\p{P}\p{S}\p{Cc}]$/u;

export function phrasing(runs: readonly Run[], options: Phrasing): PhrasingContent[] {
  const joined = joinRuns(runs);
  const out: PhrasingContent[] = [];
  for (let i = 0; i < joined.length; i++) {
    const run = joined[i];
    if (!run) continue;
    const link = linkOf(run);
    if (link === undefined) {
      out.push(...runNodes(run, joined[i - 1], joined[i + 1], options));
      continue;
    }
    // Runs of one address are one link.
    let end = i + 1;
    while (end < joined.length && linkOf(joined[end]) === link) end++;
    const inner = joined.slice(i, end);
    const children = inner.flatMap((r, at) => runNodes(r, inner[at - 1], inner[at + 1], options));
    out.push({ type: 'link', url: link, children: children as Extract<PhrasingContent, { type: 'link' }>['children'] });
    i = end - 1;
  }
  return out;
}

const linkOf = (run: Run | undefined): string | undefined => (run?.kind === 'text' ? run.link : undefined);

const lookOf = (run: Run): string =>
  JSON.stringify([
    run.kind === 'text' ? [[...(run.marks ?? [])].sort(), run.link ?? ''] : run.kind,
    run.change ?? null,
    run.comments ?? [],
  ]);

/** Texts of one look as one: two codes beside each other would be one with their signs in it. A look that the Markdown does not tell apart does not part them. */
function joinRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (last?.kind === 'text' && run.kind === 'text' && lookOf(last) === lookOf(run))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

const html = (value: string): PhrasingContent => ({ type: 'html', value });

function runNodes(run: Run, before: Run | undefined, after: Run | undefined, options: Phrasing): PhrasingContent[] {
  const change = run.change?.kind;
  // CriticMarkup, which several editors of Markdown know.
  const [open, close] = change === 'insertion' ? ['{++', '++}'] : change === 'deletion' ? ['{--', '--}'] : ['', ''];
  const core = bareNodes(run, before, after, options);
  const last = run.comments?.filter((id) => !after?.comments?.includes(id)) ?? [];
  const comments = last.flatMap((id): PhrasingContent[] => {
    const name = options.comment(id);
    return name === undefined ? [] : [{ type: 'footnoteReference', identifier: name, label: name }];
  });
  return [
    ...(open ? [{ type: 'text' as const, value: open }] : []),
    ...core,
    ...(close ? [{ type: 'text' as const, value: close }] : []),
    ...comments,
  ];
}

function bareNodes(run: Run, before: Run | undefined, after: Run | undefined, options: Phrasing): PhrasingContent[] {
  switch (run.kind) {
    case 'break':
      return [options.isOneLine ? html('<br>') : { type: 'break' }];
    case 'tab':
      return [{ type: 'text', value: '\t' }];
    case 'note': {
      const name = String(run.note + 1);
      return [{ type: 'footnoteReference', identifier: name, label: name }];
    }
    case 'text': {
      const marks = ORDER.filter((m) => run.marks?.includes(m));
      const isCode = run.marks?.includes('code') === true;
      const core: PhrasingContent = isCode
        ? { type: 'inlineCode', value: run.text }
        : { type: 'text', value: run.text };
      const sign = signOf(marks, run.text, isCode, before, after);
      if (sign) return [{ type: sign, children: [core] }];
      return [
        ...marks.map((m) => html(`<${TAGS[m]}>`)),
        core,
        ...[...marks].reverse().map((m) => html(`</${TAGS[m]}>`)),
      ];
    }
  }
}

/** The sign of a text with one look, where it stands so that the sign is one. */
function signOf(
  marks: readonly Mark[],
  text: string,
  isCode: boolean,
  before: Run | undefined,
  after: Run | undefined,
): (typeof SIGNS)[keyof typeof SIGNS] | undefined {
  const [mark, ...more] = marks;
  if (mark === undefined || more.length > 0 || isCode || !Object.hasOwn(SIGNS, mark)) return undefined;
  const isPlain = (run: Run | undefined) => run?.kind !== 'text' || ((run.marks?.length ?? 0) === 0 && !run.change);
  const isSafe = SAFE_EDGE.test(text) && SAFE_END.test(text) && isPlain(before) && isPlain(after);
  return isSafe ? SIGNS[mark as keyof typeof SIGNS] : undefined;
}
