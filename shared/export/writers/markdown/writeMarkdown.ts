/** A document as Markdown (CommonMark with GitHub's tables, footnotes and task lists), with YAML front matter. */
import type { Paper } from '../../paper/tree.ts';
import { type MarkdownOptions, toMdast } from './toMdast.ts';

/** UTF-8. The same bytes for the same paper. */
export async function writeMarkdown(paper: Paper, options: MarkdownOptions): Promise<Uint8Array> {
  const [{ unified }, stringify, gfm] = await Promise.all([
    import('unified'),
    import('remark-stringify'),
    import('remark-gfm'),
  ]);
  const body = unified()
    .use(gfm.default, { tablePipeAlign: false })
    .use(stringify.default, { bullet: '-', emphasis: '*', rule: '-', fences: true, listItemIndent: 'one' })
    .stringify(toMdast(paper, options));
  return new TextEncoder().encode(`${frontMatter(paper)}\n${body}`);
}

/** Double-quoted strings are YAML and cannot be taken for a number or a date. */
function frontMatter({ title, authors, date, language, version, confidential }: Paper): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['title', title],
    ['author', authors.length > 0 ? authors.join(', ') : undefined],
    ['date', date],
    ['lang', language],
    ['version', version],
    ['confidential', confidential],
  ];
  const said = lines.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${name === 'date' || name === 'lang' ? value : JSON.stringify(value)}`],
  );
  return ['---', ...said, '---', ''].join('\n');
}
