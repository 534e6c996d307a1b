/**
 * Reads Markdown as the tree of a document: headings, lists, tables, quotations, links, footnotes as sources, front matter. What cannot be imported
 * (remote pictures, HTML) is listed. The caller bounds the size of the text (`IMPORT_LIMITS.document`) and, on screen, the time.
 */
import type {
  BlockContent,
  Definition,
  FootnoteDefinition,
  List,
  ListItem as MdItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { WrittenLanguage } from '../../../kernel/languages.ts';
import { safeUrl } from '../../../kernel/urls.ts';
import type { Block, Cell, HeadingBlock, ListBlock, ListItem, Note, Paper, Run } from '../../paper/tree.ts';
import type { LeftOut } from '../leftOut.ts';
import { fromPhrasing, joined, leave, MAX_DEPTH, plainOf, type Reading } from './fromPhrasing.ts';

export type ReadDocument = { readonly paper: Paper; readonly leftOut: readonly LeftOut[] };
type FrontMatter = Partial<Pick<Paper, 'title' | 'authors' | 'date' | 'language' | 'version' | 'confidential'>>;

/** Rejects with a `RangeError` if the text nests too deep to be parsed. `fallback` is used if the text has no front matter. */
export async function readMarkdown(
  text: string,
  fallback: Pick<Paper, 'title' | 'language' | 'date'>,
): Promise<ReadDocument> {
  const [{ unified }, parse, gfm, matter] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-frontmatter'),
  ]);
  const root: Root = unified()
    .use(parse.default)
    .use(gfm.default)
    .use(matter.default, ['yaml'])
    .parse(text.replace(/^\uFEFF/u, ''));
  const [first] = root.children;
  const head = first?.type === 'yaml' ? await readFrontMatter(first.value) : {};
  const { blocks, notes, leftOut } = readRoot(root);
  return { paper: { authors: [], ...fallback, ...head, blocks, notes, comments: [], pictures: new Map() }, leftOut };
}

async function readFrontMatter(source: string): Promise<FrontMatter> {
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(source, { maxAliasCount: 10, schema: 'failsafe' });
  } catch {
    // If the front matter is invalid, the text below is still read.
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const fields = new Map(Object.entries(value));
  const said = (name: string, max: number) => {
    const field = fields.get(name);
    return typeof field === 'string' && field.trim() !== '' ? field.trim().slice(0, max) : undefined;
  };
  const authors = fields.get('author');
  const language = said('lang', 20)?.slice(0, 2);
  const isWritten = (l: string | undefined): l is WrittenLanguage => l === 'ja' || l === 'en';
  const date = said('date', 40)?.slice(0, 10);
  const [title, version, confidential] = [said('title', 200), said('version', 200), said('confidential', 200)];
  const names = Array.isArray(authors)
    ? authors.filter((a) => typeof a === 'string')
    : (said('author', 400)?.split(', ') ?? []);
  return {
    ...(title ? { title } : {}),
    ...(names.length > 0 ? { authors: names } : {}),
    ...(date && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? { date } : {}),
    ...(isWritten(language) ? { language } : {}),
    ...(version ? { version } : {}),
    ...(confidential ? { confidential } : {}),
  };
}

/** Footnotes of comments, as our writer names them: they are reported to the person and are not sources. */
const OF_COMMENT = /^comment-\d+$/u;

function readRoot(root: Root): { blocks: readonly Block[]; notes: readonly Note[]; leftOut: readonly LeftOut[] } {
  const footnotes = new Map<string, FootnoteDefinition>();
  const definitions = new Map<string, Definition>();
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  const order: string[] = [];
  const note = (identifier: string): number | undefined => {
    if (!footnotes.has(identifier) || OF_COMMENT.test(identifier)) return undefined;
    const known = order.indexOf(identifier);
    return known < 0 ? order.push(identifier) - 1 : known;
  };
  const reading: Reading = { leftOut: [], definitions, note };
  const blocks = root.children.flatMap((node) => blocksOf(node, reading, 0));
  for (const identifier of footnotes.keys()) note(identifier);
  const notes = order.flatMap((identifier) => {
    const definition = footnotes.get(identifier);
    return definition ? [noteOf(definition, reading)] : [];
  });
  for (const [identifier, definition] of footnotes)
    if (OF_COMMENT.test(identifier)) leave(reading, 'comment', textOf(noteRuns(definition, reading)), definition);
  return { blocks: notes.length > 0 ? [...blocks, { kind: 'notes' }] : blocks, notes, leftOut: reading.leftOut };
}

const textOf = (runs: readonly Run[]): string => runs.map((r) => (r.kind === 'text' ? r.text : ' ')).join('');

const noteRuns = (definition: FootnoteDefinition, reading: Reading): Run[] =>
  lines(definition.children, { ...reading, note: () => undefined }, 0);

/** If a source ends with its address, the address becomes a field of its own. */
function noteOf(definition: FootnoteDefinition, reading: Reading): Note {
  const runs = noteRuns(definition, reading);
  const links = runs.flatMap((r) => (r.kind === 'text' && r.link ? [r] : []));
  const last = links.at(-1);
  const after = last ? textOf(runs.slice(runs.indexOf(last) + 1)) : '';
  const retrieved = /^ \((\d{4}-\d{2}-\d{2})\)$/u.exec(after)?.[1];
  const isApart =
    last?.link !== undefined && safeUrl(last.text) === last.link && (after === '' || retrieved !== undefined);
  if (!isApart) return { text: textOf(runs).trim(), ...(last?.link ? { url: last.link } : {}) };
  return {
    text: textOf(runs.slice(0, runs.indexOf(last))).trim(),
    url: last.link ?? '',
    ...(retrieved ? { retrievedOn: retrieved } : {}),
  };
}

// ── blocks ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function blocksOf(node: RootContent, reading: Reading, depth: number): readonly Block[] {
  switch (node.type) {
    case 'heading': {
      const runs = fromPhrasing(node.children, reading);
      return runs.length === 0 ? [] : [{ kind: 'heading', level: node.depth as HeadingBlock['level'], runs }];
    }
    case 'paragraph':
      return paragraphs(fromPhrasing(node.children, reading), undefined);
    case 'blockquote':
      if (depth >= MAX_DEPTH) return [];
      return node.children.flatMap((child) =>
        child.type === 'paragraph'
          ? paragraphs(fromPhrasing(child.children, reading), 'quote')
          : blocksOf(child, reading, depth + 1),
      );
    case 'list': {
      return byBoxes(node).flatMap((part) => listOf(part, reading, depth) ?? []);
    }
    case 'table':
      return tableOf(node, reading);
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'code':
      return paragraphs(codeRuns(node.value), undefined);
    case 'html':
      if (!node.value.startsWith('<!--')) leave(reading, 'html', node.value, node);
      return [];
    default:
      return [];
  }
}

function paragraphs(runs: readonly Run[], style: 'quote' | undefined): readonly Block[] {
  const isBlank = runs.every((r) => r.kind !== 'note' && (r.kind !== 'text' || r.text.trim() === ''));
  return isBlank ? [] : [{ kind: 'paragraph', ...(style ? { style } : {}), runs }];
}

const codeRuns = (value: string): Run[] =>
  value
    .split('\n')
    .flatMap((line, i): Run[] => [
      ...(i === 0 ? [] : [{ kind: 'break' as const }]),
      ...(line === ''
        ? []
        : [{ kind: 'text' as const, text: line.replaceAll('\t', '    '), marks: ['code' as const] }]),
    ]);

const hasBox = ({ checked }: MdItem): boolean => typeof checked === 'boolean';
/** A list whose items have boxes only in part, as consecutive lists that have them throughout or not at all. */
function byBoxes(node: List): readonly List[] {
  const parts: { start: number; children: MdItem[] }[] = [];
  for (const [i, item] of node.children.entries()) {
    const last = parts.at(-1)?.children;
    if (last?.[0] && hasBox(last[0]) === hasBox(item)) last.push(item);
    else parts.push({ start: (node.start ?? 1) + i, children: [item] });
  }
  return parts.map(({ start, children }) => ({ ...node, start: node.ordered ? start : null, children }));
}

function listOf(node: List, reading: Reading, depth: number): ListBlock | undefined {
  if (depth >= MAX_DEPTH) {
    leave(reading, 'deep', plainOf(node.children), node);
    return undefined;
  }
  const isCheck = node.children.some(hasBox);
  const items = node.children.map((item): ListItem => {
    const lists = item.children.flatMap((c) => (c.type === 'list' ? (listOf(c, reading, depth + 1) ?? []) : []));
    const runs = lines(
      item.children.filter((c) => c.type !== 'list'),
      reading,
      depth + 1,
    );
    // A list within an item is one list: it cannot be divided.
    if (isCheck && !hasBox(item)) leave(reading, 'noBox', textOf(runs), item);
    const [first, ...rest] = lists;
    const list = first ? { ...first, items: [...first.items, ...rest.flatMap((l) => l.items)] } : undefined;
    return { runs, ...(isCheck ? { isChecked: item.checked === true } : {}), ...(list ? { list } : {}) };
  });
  const kept = items.filter((item) => item.runs.length > 0 || item.list);
  if (kept.length === 0) return undefined;
  const start = node.start ?? 1;
  return {
    kind: 'list',
    style: isCheck ? 'check' : node.ordered ? 'number' : 'bullet',
    ...(node.ordered && !isCheck && start !== 1 ? { start } : {}),
    items: kept,
  };
}

/** Flattens blocks into lines of one. */
function lines(nodes: readonly (BlockContent | RootContent)[], reading: Reading, depth: number): Run[] {
  const all = nodes.flatMap((node): (readonly Run[])[] => {
    if (node.type === 'paragraph') return [fromPhrasing(node.children, reading)];
    return blocksOf(node as RootContent, reading, depth + 1).map(runsIn);
  });
  return joined(
    all
      .filter((line) => line.length > 0)
      .flatMap((line, i): readonly Run[] => (i === 0 ? line : [{ kind: 'break' }, ...line])),
  );
}

function runsIn(block: Block): readonly Run[] {
  if ('runs' in block) return block.runs;
  if (block.kind !== 'list' && block.kind !== 'table') return [];
  const rows = block.kind === 'list' ? block.items.map((i) => i.runs) : block.rows.map((r) => r.flatMap((c) => c.runs));
  return rows.flatMap((r, i): readonly Run[] => (i === 0 ? r : [{ kind: 'break' }, ...r]));
}

function tableOf(node: Table, reading: Reading): readonly Block[] {
  const rows = node.children.map((row, y) =>
    row.children.map((cell, x): Cell => {
      const align = node.align?.[x];
      return {
        runs: fromPhrasing(cell.children as PhrasingContent[], reading),
        ...(y === 0 ? { isHead: true } : {}),
        ...(align === 'right' ? { align: 'end' } : align === 'center' ? { align } : {}),
      };
    }),
  );
  const hasHead = rows[0]?.some((cell) => cell.runs.length > 0) === true;
  const kept = hasHead ? rows : rows.slice(1);
  return kept.length === 0 ? [] : [{ kind: 'table', headRows: hasHead ? 1 : 0, rows: kept }];
}
