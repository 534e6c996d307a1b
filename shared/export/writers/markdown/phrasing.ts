/**
 * Inline text as Markdown. `**` and the like open and close only beside certain characters, which are rare in Japanese text (「」, no spaces);
 * elsewhere, and for marks that Markdown has no syntax for, HTML tags are written that every Markdown program shows and ours reads back.
 */
import type { PhrasingContent } from 'mdast';
import type { Mark, Run } from '../../paper/tree.ts';

/** The HTML element of each mark. The reader accepts no others. */
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
/** Outermost first. Code is a separate node. */
const ORDER: readonly Mark[] = ['bold', 'italic', 'strike', 'underline', 'highlight', 'subscript', 'superscript'];

export type Phrasing = {
  /** The footnote label of a comment. */
  readonly comment: (id: string) => string | undefined;
  /** Whether the block is a single line, such as a heading or a cell. */
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
    // Adjacent runs with the same address are one link.
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

/**
 * Merges adjacent texts of the same style: two adjacent code spans would be read as one, with their backticks in it. Marks that Markdown does not
 * distinguish do not separate texts.
 */
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
  // CriticMarkup, which several Markdown editors support.
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

/** The delimiter of a text with a single mark, if the delimiter is recognised at its place. */
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
