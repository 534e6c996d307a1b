/**
 * The marked-up copy of a plan: what an advisor changed and said in the Word file that this plan was exported to, as comments and suggestions on the same
 * text. Blocks are found by the bookmarks that the export wrote.
 */
import * as Y from 'yjs';
import { bodyElement } from '../../doc/schema.ts';
import { blocksById } from '../../doc/suggestions/blocks.ts';
import { isRow } from '../../doc/suggestions/units.ts';
import type { Block, ListBlock, Paper, Run, TrackedChange } from '../../export/paper/tree.ts';
import { wordsBefore } from '../../export/paper/words.ts';
import type { WordFile } from '../../export/readers/docx/readDocx.ts';
import { checksumOfWords } from '../../export/writers/docx/places.ts';
import { diffTokens, wordTokens } from '../../text/diff/tokens.ts';
import { aboutBlocks, type Brought, type MarkedBlock, type MarkedRow, takeMarkup } from './markup.ts';

export type PlanMarkup = Brought & {
  /** Number of blocks changed or commented in the file that are no longer in the plan. */
  readonly gone: number;
  /** Number of blocks of the plan that are not in the file: nothing is suggested about them. */
  readonly missing: number;
};

type Row = { readonly id: string; readonly runs: readonly Run[] };
/** The named parts of a block: itself, its items, its cells. */
function rowsIn(block: Block): Row[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.id ? [{ id: block.id, runs: block.runs }] : [];
    case 'list':
      return itemsIn(block);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ id, runs }) => (id ? [{ id, runs }] : [])));
    case 'group':
      return block.blocks.flatMap(rowsIn);
    default:
      return [];
  }
}
const itemsIn = ({ items }: ListBlock): Row[] =>
  items.flatMap(({ id, runs, list }) => [...(id ? [{ id, runs }] : []), ...(list ? itemsIn(list) : [])]);

const plain = (runs: readonly Run[]): string => wordsBefore(runs.map(({ change: _, ...run }) => run as Run));
const isMarked = (runs: readonly Run[]): boolean => runs.some((r) => r.change ?? r.comments);

/** `paper` is the plan as it is now, without comments and suggestions. */
export function takePlanMarkup(
  target: { readonly plan: Y.Doc; readonly comments: Y.Doc; readonly newId: () => string },
  file: WordFile,
  paper: Paper,
): PlanMarkup {
  const blocks = blocksById(target.plan);
  const shown = new Map(paper.blocks.flatMap(rowsIn).map(({ id, runs }) => [id, plain(runs)]));
  const untracked = { by: file.savedBy || 'Word', at: lastTime(file.paper) };
  const rows: MarkedRow[] = [];
  const inserted: MarkedBlock[] = [];
  let gone = 0;
  let after: Y.XmlElement | undefined;
  const known = new Set(paragraphsIn(paper.blocks));
  for (const block of file.paper.blocks) {
    const own = rowsIn(block);
    for (const { id, runs } of own) {
      const element = blocks.get(id);
      const now = shown.get(id);
      if (!element || !isRow(element) || now === undefined) {
        if (isMarked(runs)) gone++;
        continue;
      }
      rows.push(rowOf(element, runs, now, file.checksums.get(id), untracked));
      after = rootOf(target.plan, element) ?? after;
    }
    const added = own.length === 0 ? insertedBlock(block, known, untracked) : undefined;
    if (added) inserted.push({ after, block: added });
    else if (own.length === 0 && isEmbed(block)) after = nextEmbed(target.plan, after);
  }
  const there = new Set(file.paper.blocks.flatMap(rowsIn).map((r) => r.id));
  const brought = takeMarkup(
    { ...target, outside: { language: paper.language, media: () => undefined, citation: () => undefined } },
    { rows, inserted, comments: file.paper.comments, about: aboutBlocks(file.paper.blocks) },
  );
  return { ...brought, gone, missing: [...shown.keys()].filter((id) => !there.has(id)).length };
}

/** Word's times have no milliseconds. A file without tracked changes is as old as its newest comment. */
function lastTime({ comments, date }: Paper): string {
  const times = comments.flatMap((c) => c.messages.map((m) => m.at)).sort();
  return times.at(-1) ?? `${date}T00:00:00.000Z`;
}

function rowOf(
  element: Y.XmlElement,
  runs: readonly Run[],
  now: string,
  sum: string | undefined,
  untracked: Omit<TrackedChange, 'id' | 'kind'>,
): MarkedRow {
  const before = wordsBefore(runs);
  if (before === now) return { element, runs };
  // The file still has the plan's text at the export: only the plan has changed since.
  const isFileUntouched = sum === checksumOfWords(before);
  if (isFileUntouched || sum !== checksumOfWords(now)) return { element, runs, shown: now };
  // The plan is unchanged, and the file's text is not: somebody edited it without tracking changes.
  return { element, runs: withUntracked(runs, now, before, untracked) };
}

/** Runs based on what the plan shows: differences are changes by the person who saved the file, and so are tracked ones. */
function withUntracked(
  runs: readonly Run[],
  now: string,
  before: string,
  { by, at }: Omit<TrackedChange, 'id' | 'kind'>,
): Run[] {
  const accepted = runs.filter((r) => r.change?.kind !== 'deletion');
  const to = plain(accepted);
  const author = runs.find((r) => r.change)?.change ?? { by, at };
  const change = (kind: TrackedChange['kind']): TrackedChange => ({ id: kind, kind, by: author.by, at: author.at });
  const threads = [...new Set(runs.flatMap((r) => r.comments ?? []))];
  const of = threads.length > 0 ? { comments: threads } : {};
  const out: Run[] = [];
  const say = (text: string, kind?: TrackedChange['kind']) => {
    if (text !== '') out.push({ kind: 'text', text, ...of, ...(kind ? { change: change(kind) } : {}) });
  };
  let done = 0;
  for (const edit of diffTokens(wordTokens(now), wordTokens(to || before))) {
    say(now.slice(done, edit.from));
    say(now.slice(edit.from, edit.to), 'deletion');
    say((to || before).slice(edit.at, edit.until), 'insertion');
    done = edit.to;
  }
  say(now.slice(done));
  return out;
}

function rootOf(plan: Y.Doc, element: Y.XmlElement): Y.XmlElement | undefined {
  const root = bodyElement(plan);
  let at: Y.XmlElement | undefined = element;
  while (at && at.parent !== root) at = at.parent as Y.XmlElement | undefined;
  return at;
}

const isEmbed = ({ kind }: Block): boolean => ['picture', 'board', 'chart', 'group', 'rule', 'notes'].includes(kind);

/** The block below, if it has no words: pictures, boards and the list of sources have no name in the file. */
function nextEmbed(plan: Y.Doc, after: Y.XmlElement | undefined): Y.XmlElement | undefined {
  const roots = bodyElement(plan).toArray();
  const next = roots[after ? roots.indexOf(after) + 1 : 0];
  return next instanceof Y.XmlElement && !hasRows(next) ? next : after;
}
const hasRows = (element: Y.XmlElement): boolean =>
  isRow(element) || element.toArray().some((child) => child instanceof Y.XmlElement && hasRows(child));

const paragraphsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((b) =>
    b.kind === 'heading' || b.kind === 'paragraph'
      ? [plain(b.runs)]
      : b.kind === 'group'
        ? paragraphsIn(b.blocks)
        : b.kind === 'table' || b.kind === 'picture'
          ? [b.caption ?? '']
          : [],
  );

/** A paragraph without a place in the plan that the plan does not write by itself: somebody put it in, whether that was tracked or not. */
function insertedBlock(
  block: Block,
  known: ReadonlySet<string>,
  { by, at }: Omit<TrackedChange, 'id' | 'kind'>,
): Block | undefined {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined;
  const stays = block.runs.filter((r) => r.change?.kind !== 'deletion');
  if (plain(stays).trim() === '') return undefined;
  const isTracked = stays.every((r) => r.change?.kind === 'insertion');
  if (!isTracked && (known.has(plain(block.runs)) || ('style' in block && block.style === 'caption'))) return undefined;
  const change: TrackedChange = { id: 'insertion', kind: 'insertion', by, at };
  return { ...block, runs: stays.map((run) => ({ ...run, change: run.change ?? change })) };
}
