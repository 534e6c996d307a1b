/** Changes and comments that people made in a document, as suggestions and comments on a plan. The plan itself does not change. */
import * as Y from 'yjs';
import {
  addThread,
  type CommentAnchor,
  type CommentAuthor,
  CommentsStore,
  reply,
  setResolved,
} from '../../doc/comments.ts';
import { bodyElement } from '../../doc/schema.ts';
import { blockId, blocksById, fromJson } from '../../doc/suggestions/blocks.ts';
import { compareDraft, MAX_OPEN, putSuggestion, SuggestionStore } from '../../doc/suggestions/suggestions.ts';
import { type Piece, placeAt, replaceIn } from '../../doc/suggestions/units.ts';
import { SeedOrigin, transact } from '../../doc/transact.ts';
import type { Block, PaperComment, Run } from '../../export/paper/tree.ts';
import { wordsBefore, wordsOf } from '../../export/paper/words.ts';
import { nodeOfBlock, type Outside, piecesOfRuns } from './nodesOfPaper.ts';
import { RowPlaces } from './rowPlaces.ts';

/** A row of the plan and the runs that a document has for it. `shown`: what the row shows now, if it differs from the runs' original text. */
export type MarkedRow = { readonly element: Y.XmlElement; readonly runs: readonly Run[]; readonly shown?: string };
export type MarkedBlock = { readonly after: Y.XmlElement | undefined; readonly block: Block };
export type Markup = {
  readonly rows: readonly MarkedRow[];
  readonly inserted: readonly MarkedBlock[];
  readonly comments: readonly PaperComment[];
  /** The title of what a thread is about, if it is not a row. */
  readonly about: ReadonlyMap<string, string>;
};
export type Brought = {
  readonly suggestions: number;
  readonly threads: number;
  readonly replies: number;
  /** Changes whose place could not be found, or that are too large or too many to keep. */
  readonly lost: number;
};
type Target = {
  readonly plan: Y.Doc;
  readonly comments: Y.Doc;
  readonly outside: Outside;
  readonly newId: () => string;
};

/** A person known only by the name in a file: never one of the people who sign in. */
const personNamed = (name: string): CommentAuthor => ({ id: `word:${name}`.slice(0, 40), name: name.slice(0, 120) });

export function takeMarkup(target: Target, markup: Markup): Brought {
  const changes = suggestChanges(target, markup);
  return { ...changes, ...takeComments(target, markup) };
}

// ── suggestions ────────────────────────────────────────────────────────────────────────────────────────────────────

type Edit = { readonly from: number; to: number; readonly added: Run[] };
/** The changes that one person suggests in a row, in positions of the text before any change; other people's changes are ignored. */
function editsOf(runs: readonly Run[], by: string): Edit[] {
  const out: Edit[] = [];
  let at = 0;
  let open: Edit | undefined;
  const edit = (): Edit => {
    if (open) return open;
    open = { from: at, to: at, added: [] };
    out.push(open);
    return open;
  };
  for (const run of runs) {
    const isOwn = run.change?.by === by;
    const { length } = wordsOf(run);
    if (run.change?.kind === 'insertion') {
      if (isOwn) edit().added.push(run);
    } else {
      if (isOwn) edit().to = at + length;
      else open = undefined;
      at += length;
    }
  }
  return out;
}

/** The text is copied and compared for each author: a file that names thousands would keep the app busy for hours. */
const MOST_AUTHORS = 50;

function suggestChanges(target: Target, { rows, inserted }: Markup): Pick<Brought, 'suggestions' | 'lost'> {
  const all = [...rows.flatMap((r) => r.runs), ...inserted.flatMap(({ block }) => runsOf(block))];
  const authors = new Map<string, string>();
  for (const { change } of all)
    if (change) authors.set(change.by, [authors.get(change.by) ?? '', change.at].sort().at(-1) ?? change.at);
  const store = new SuggestionStore(target.comments);
  const known = new Set(store.all.map((s) => JSON.stringify(s.ops)));
  let room = MAX_OPEN - store.open.length;
  store.dispose();
  let suggestions = 0;
  let lost = 0;
  const [taken, others] = [[...authors].slice(0, MOST_AUTHORS), new Set([...authors.keys()].slice(MOST_AUTHORS))];
  lost += all.filter(({ change }) => change && others.has(change.by)).length;
  for (const [by, at] of taken) {
    const draft = new Y.Doc();
    Y.applyUpdate(draft, Y.encodeStateAsUpdate(target.plan));
    transact(draft, new SeedOrigin(), () => {
      lost += changeRows(draft, rows, by, target.outside);
      putBlocks(draft, inserted, by, target.outside);
    });
    for (const group of compareDraft(target.plan, draft)) {
      if (known.has(JSON.stringify(group.ops))) continue;
      if (room-- > 0 && putSuggestion(target.comments, personNamed(by), target.newId(), group, at)) suggestions++;
      else lost++;
    }
    draft.destroy();
  }
  return { suggestions, lost };
}

const runsOf = (block: Block): readonly Run[] =>
  block.kind === 'heading' || block.kind === 'paragraph' ? block.runs : [];

/** Returns how many changes could not be placed. */
function changeRows(draft: Y.Doc, rows: readonly MarkedRow[], by: string, outside: Outside): number {
  const blocks = blocksById(draft);
  let lost = 0;
  for (const { element, runs, shown } of rows) {
    const edits = editsOf(runs, by);
    const own = blocks.get(blockId(element));
    if (edits.length === 0) continue;
    const text = wordsBefore(runs);
    const places = own && RowPlaces.of(own, text, shown);
    if (!own || !places) lost += edits.length;
    else if (isTakenOut(own, edits, text)) removed(own);
    else
      for (const { from, to, added } of edits.reverse()) {
        const stretch = places.stretch(from, to);
        const now = shown ?? text;
        const kept = (ends: readonly [number, number]): Piece[] =>
          ends[0] < ends[1] ? [{ insert: now.slice(...ends) }] : [];
        replaceIn(own, stretch.from, stretch.to, [
          ...kept(stretch.head),
          ...piecesOfRuns(added, outside),
          ...kept(stretch.tail),
        ]);
      }
  }
  return lost;
}

/** A paragraph of which nothing remains is removed as a whole. */
const isTakenOut = (row: Y.XmlElement, edits: readonly Edit[], text: string): boolean => {
  const [only, ...others] = edits;
  const isAll = only !== undefined && others.length === 0 && only.from === 0 && only.to === text.length && text !== '';
  return isAll && only.added.length === 0 && row.parent instanceof Y.XmlElement && row.parent.nodeName !== 'tablecell';
};
function removed(row: Y.XmlElement): void {
  const parent = row.parent as Y.XmlElement;
  parent.delete(parent.toArray().indexOf(row), 1);
}

function putBlocks(draft: Y.Doc, inserted: readonly MarkedBlock[], by: string, outside: Outside): void {
  const root = bodyElement(draft);
  const there = blocksById(draft);
  const last = new Map<string, Y.XmlElement>();
  for (const { after, block } of inserted) {
    const node = runsOf(block).some((r) => r.change?.by === by) ? nodeOfBlock(block, outside) : undefined;
    if (!node) continue;
    const key = after ? blockId(after) : '';
    const before = last.get(key) ?? (after ? there.get(key) : undefined);
    const element = fromJson(node);
    root.insert(before ? root.toArray().indexOf(before) + 1 : 0, [element]);
    last.set(key, element);
  }
}

// ── comments ───────────────────────────────────────────────────────────────────────────────────────────────────────

const second = (at: string): string => at.slice(0, 19);
const keyOf = ({ by, at, text }: PaperComment['messages'][number]): string => `${second(at)} ${by} ${text}`;

function takeComments(target: Target, markup: Markup): Pick<Brought, 'threads' | 'replies'> {
  const { comments, newId } = target;
  const store = new CommentsStore(comments);
  const known = new Map(
    store.threads.map(
      (t) => [t.messages[0] ? keyOf({ by: t.messages[0].byName, ...pick(t.messages[0]) }) : '', t] as const,
    ),
  );
  store.dispose();
  const rowsOf = rowsByThread(markup.rows);
  let threads = 0;
  let replies = 0;
  for (const thread of markup.comments) {
    const [first, ...answers] = thread.messages;
    if (!first) continue;
    const there = known.get(keyOf(first));
    const said = new Set(there?.messages.map((m) => keyOf({ by: m.byName, ...pick(m) })));
    const id = there?.id ?? newId();
    if (!there) {
      const { anchor, quote } = anchorOf(target.plan, rowsOf.get(thread.id) ?? [], thread.id, markup.about);
      addThread(comments, personNamed(first.by), { id, anchor, quote }, { id: newId(), text: first.text }, first.at);
      threads++;
    }
    for (const answer of answers) {
      if (said.has(keyOf(answer))) continue;
      reply(comments, personNamed(answer.by), id, { id: newId(), text: answer.text }, answer.at);
      if (there) replies++;
    }
    const last = thread.messages.at(-1) ?? first;
    if (thread.isResolved && there?.resolvedAt === undefined) setResolved(comments, personNamed(last.by), id, last.at);
  }
  return { threads, replies };
}
const pick = ({ at, text }: { readonly at: string; readonly text: string }) => ({ at, text });

/** The rows that each thread is about: searching all rows for every thread would be slow in a file with many of both. */
function rowsByThread(rows: readonly MarkedRow[]): ReadonlyMap<string, readonly MarkedRow[]> {
  const out = new Map<string, MarkedRow[]>();
  for (const row of rows)
    for (const thread of new Set(row.runs.flatMap((r) => r.comments ?? []))) {
      const own = out.get(thread) ?? [];
      own.push(row);
      out.set(thread, own);
    }
  return out;
}

/** The anchor of a thread: from its first word in the first row to its last in the last one. */
function anchorOf(
  plan: Y.Doc,
  rows: readonly MarkedRow[],
  thread: string,
  about: Markup['about'],
): { readonly anchor: CommentAnchor; readonly quote: string } {
  const found = rows.flatMap((row) => {
    const stretch = stretchOf(row.runs, thread);
    const places = stretch && RowPlaces.of(row.element, wordsBefore(row.runs), row.shown);
    return places ? [{ row, stretch, at: places.stretch(stretch.from, stretch.to) }] : [];
  });
  const [first] = found;
  const last = found.at(-1);
  const quote = found.map((f) => f.stretch.words).join('\n') || (about.get(thread) ?? '');
  if (!first || !last) return { anchor: { kind: 'plan' }, quote };
  return {
    anchor: {
      kind: 'text',
      anchor: placeAt(first.row.element, first.at.from, 0),
      focus: placeAt(last.row.element, last.at.to, -1),
      block: rootIndex(plan, first.row.element),
    },
    quote,
  };
}

function stretchOf(
  runs: readonly Run[],
  thread: string,
): { readonly from: number; readonly to: number; readonly words: string } | undefined {
  let at = 0;
  let from: number | undefined;
  let to = 0;
  let words = '';
  for (const run of runs) {
    const length = run.change?.kind === 'insertion' ? 0 : wordsOf(run).length;
    if (run.comments?.includes(thread)) {
      from ??= at;
      to = at + length;
      words += wordsOf(run);
    }
    at += length;
  }
  return from === undefined ? undefined : { from, to, words };
}

function rootIndex(plan: Y.Doc, element: Y.XmlElement): number {
  const root = bodyElement(plan);
  let at: unknown = element;
  while (at instanceof Y.XmlElement && at.parent !== root) at = at.parent;
  return Math.max(0, root.toArray().indexOf(at as Y.XmlElement));
}

/** Threads on blocks that are not rows (a board, a group), with the block's title. */
export function aboutBlocks(blocks: readonly Block[], into = new Map<string, string>()): Map<string, string> {
  for (const block of blocks) {
    if ('comments' in block && 'title' in block) for (const id of block.comments ?? []) into.set(id, block.title);
    if (block.kind === 'group') aboutBlocks(block.blocks, into);
  }
  return into;
}
