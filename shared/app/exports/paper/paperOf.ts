/**
 * A plan as a document tree (`shared/export/paper/tree.ts`), computed from the current plan. Private content is never in it: rounds of the
 * room, sheets of the studio, coaching records, archived combinations, examples of canvas templates.
 */
import { readBody } from '../../../doc/body.ts';
import { type CommentAnchor, CommentsStore, type CommentThread } from '../../../doc/comments.ts';
import { mediaOf } from '../../../doc/file/pictures.ts';
import { FUNDING_CHIPS } from '../../../doc/fundingEmbeds.ts';
import type { PlanReader } from '../../../doc/planStore.ts';
import { type Suggestion, SuggestionStore } from '../../../doc/suggestions/suggestions.ts';
import { shownTitle } from '../../../doc/variants/branch.ts';
import type { Block, Paper, PaperComment, PaperPicture } from '../../../export/paper/tree.ts';
import { hasSaneSize, imageSize } from '../../../kernel/imageSize.ts';
import { baseOf } from '../../../kernel/languages.ts';
import { mediaType } from '../../../kernel/mediaType.ts';
import { yenWords } from '../../../text/yenWords.ts';
import { canvasesOf } from '../../board/boardCommands.ts';
import { countedGuidance } from '../../coaching/countedGuidance.ts';
import { fundingOf } from '../../funding/fundingState.ts';
import type { PlanSession } from '../../plan/planSession.ts';
import type { ExportScope } from '../exporters.ts';
import { blocksOf } from './blocks.ts';
import { boardBlocks } from './embeds.ts';
import { marukeiFrom } from './marukeiFrom.ts';
import { isOwnCard, NoteBook, type PaperContext } from './paperContext.ts';
import { type PlanNode, planNodes } from './planNodes.ts';
import { versionShown } from './versionShown.ts';

export type PaperScope = ExportScope & {
  readonly with?: {
    /** Comments of `together.comments`; none without that document. */
    readonly comments?: boolean;
    readonly suggestions?: boolean;
    /** Unanswered questions of the template. */
    readonly questions?: boolean;
    /** Adds boards that the text does not show after it. They are always added if the text is blank. */
    readonly boards?: boolean;
  };
  readonly version?: string;
  /** Text in the header of every page (「社外秘」). */
  readonly confidential?: string;
};

/** Records are read only if the text shows the day: few texts do, and the preview is made at every pause in typing. */
const showsMarukei = ({ planDoc }: PlanSession): boolean =>
  readBody(planDoc).some(({ references }) => references.some(({ target }) => target === FUNDING_CHIPS.marukei));

/** Never rejects because of the plan's content: an unreadable picture is left out and named in its place. */
export async function paperOf(scope: PaperScope): Promise<Paper> {
  const { session, words, today } = scope;
  const { planDoc, planStore: plan } = session;
  const asked = scope.with ?? {};
  const threads = asked.comments ? readThreads(scope) : [];
  const suggestions = asked.suggestions ? readSuggestions(scope) : [];
  const nodes = planNodes(planDoc, threads, suggestions);
  const media = await readMedia(session, shownIn(nodes, plan));
  const notes = new NoteBook(plan, words);
  const context: PaperContext = {
    plan,
    words,
    notes,
    media,
    yen: yenWords(words.language),
    funding: fundingOf(plan, today),
    questions: asked.questions === true,
    marukeiFrom: showsMarukei(session) ? marukeiFrom(session, today, await countedGuidance(session)) : undefined,
    cardThreads: threadsOfCards(threads),
  };
  const text = blocksOf(nodes, context);
  const boards =
    asked.boards || text.every((b) => b.kind === 'heading' || b.kind === 'notes') ? boardsBehind(text, context) : [];
  const drawn = await drawBoards([...text, ...boards], scope);
  const pictures = new Map([...media, ...drawn.pictures]);
  const version = scope.version ?? (await versionShown(session, words));
  const confidential = scope.confidential?.trim();
  return {
    title: shownTitle(plan.meta) || words.t('plan.untitled'),
    language: baseOf(words.language),
    authors: plan.meta.author.trim() === '' ? [] : [plan.meta.author.trim()],
    date: today,
    ...(version ? { version } : {}),
    ...(confidential ? { confidential } : {}),
    blocks: withNotes(drawn.blocks, notes.notes.length),
    notes: notes.notes,
    comments: threads.map(commentOf),
    pictures: shownOnly(pictures, drawn.blocks),
  };
}

function readThreads({ session, together }: PaperScope): readonly CommentThread[] {
  if (!together) return [];
  const store = new CommentsStore(together.comments);
  const { threads } = store;
  store.dispose();
  return threads.filter(({ anchor }) => leaves(session.planStore, anchor));
}

/** Comments on a card that is not exported are not exported either. For a deleted card, its comments are all that is left. */
function leaves(plan: PlanReader, anchor: CommentAnchor): boolean {
  const link = anchor.kind === 'link' ? plan.relation('links', anchor.key) : undefined;
  const cards = anchor.kind === 'card' ? [anchor.node] : link ? [link.from, link.to] : [];
  return cards.every((id) => plan.entity('nodes', id) === undefined || isOwnCard(plan, id));
}

function readSuggestions({ together }: PaperScope): readonly Suggestion[] {
  if (!together) return [];
  const store = new SuggestionStore(together.comments);
  const { open } = store;
  store.dispose();
  return open;
}

const commentOf = ({ id, resolvedAt, messages }: CommentThread): PaperComment => ({
  id,
  isResolved: resolvedAt !== undefined,
  messages: messages.map(({ byName, at, text }) => ({ by: byName, at, text })),
});

function threadsOfCards(threads: readonly CommentThread[]): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const { id, anchor } of threads)
    if (anchor.kind === 'card') out.set(anchor.node, [...(out.get(anchor.node) ?? []), id]);
  return out;
}

/** Pictures that the text shows: its own, and those of cards in it. Other pictures of boards, and quotes, are not included. */
function shownIn(nodes: readonly PlanNode[], plan: PlanReader): ReadonlySet<unknown> {
  const out = new Set<unknown>();
  const walk = ({ type, attributes, children }: PlanNode): void => {
    if (type === 'image') out.add(attributes['__media']);
    if (type === 'entry-embed') out.add(plan.entity('nodes', String(attributes['__target']))?.image);
    children.forEach(walk);
  };
  nodes.forEach(walk);
  return out;
}

async function readMedia(
  { host, planDoc }: PlanSession,
  shown: ReadonlySet<unknown>,
): Promise<ReadonlyMap<string, PaperPicture>> {
  const hashes = mediaOf(planDoc).filter((hash) => shown.has(hash));
  const found = await Promise.all(
    hashes.map(async (hash): Promise<readonly (readonly [string, PaperPicture])[]> => {
      // Without the host the text is written anyway.
      const bytes = (await host.call('media.get', { hash }).catch(() => null))?.bytes;
      const size = bytes && hasSaneSize(bytes) ? imageSize(bytes) : undefined;
      const type = bytes && mediaType(bytes);
      return bytes && size && type && type !== 'application/octet-stream' ? [[hash, { type, bytes, ...size }]] : [];
    }),
  );
  return new Map(found.flat());
}

/** Boards that the text does not show, in order; without those that contain nothing of the founder's own. */
function boardsBehind(text: readonly Block[], context: PaperContext): readonly Block[] {
  const shown = new Set(text.flatMap((b) => (b.kind === 'board' ? [b.canvas] : [])));
  return canvasesOf(context.plan)
    .filter((c) => !shown.has(c.id))
    .flatMap((c) => boardBlocks(c.id, context))
    .filter((b) => b.kind !== 'board' || b.outline.items.length > 0);
}

async function drawBoards(blocks: readonly Block[], { session, drawBoard }: PaperScope) {
  const pictures = new Map<string, PaperPicture>();
  if (!drawBoard) return { blocks, pictures };
  const out: Block[] = [];
  for (const block of blocks) {
    // A board that cannot be drawn is written as text.
    const picture = block.kind === 'board' ? await drawBoard(session, block.canvas).catch(() => undefined) : undefined;
    if (block.kind !== 'board' || !picture) out.push(block);
    else {
      const key = `board-${block.canvas}`;
      pictures.set(key, picture);
      out.push({ ...block, picture: key });
    }
  }
  return { blocks: out, pictures };
}

/** A text with citations gets a place for its sources. */
const withNotes = (blocks: readonly Block[], notes: number): readonly Block[] =>
  notes > 0 && !blocks.some((b) => b.kind === 'notes') ? [...blocks, { kind: 'notes' }] : blocks;

/** Only what the document shows: a picture of a card that is not in it stays in the plan. */
function shownOnly(
  pictures: ReadonlyMap<string, PaperPicture>,
  blocks: readonly Block[],
): ReadonlyMap<string, PaperPicture> {
  const keys = new Set<string>();
  const walk = (list: readonly Block[]): void => {
    for (const block of list) {
      if ((block.kind === 'picture' || block.kind === 'board') && block.picture) keys.add(block.picture);
      if (block.kind === 'group') walk(block.blocks);
    }
  };
  walk(blocks);
  return new Map([...pictures].filter(([key]) => keys.has(key)));
}
