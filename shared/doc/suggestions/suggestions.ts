/**
 * Suggestions for a plan: proposed changes, stored beside the plan in `comments:<plan>`, because people who may suggest need not be able to
 * edit. The plan changes only when somebody with edit rights accepts. Values may come from peers: they are parsed on read and left out if invalid.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { type Disposable, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { signCopy } from '../authors.ts';
import type { CommentAuthor } from '../comments.ts';
import { relationMap } from '../schema.ts';
import { AcceptOrigin, transact, UserOrigin } from '../transact.ts';
import { blocksById } from './blocks.ts';
import { applyDataOp, compareData, DATA_OPS, type DataOp, isDataDone, isDataLost } from './dataOps.ts';
import { applyTextOps, compareBodies, readTextOp, type Standing, TEXT_OPS, type TextOp } from './textOps.ts';

/** Maximum size of one suggestion, in characters of JSON: enough for a rewritten chapter, not for a whole library. */
export const MAX_SUGGESTION = 400_000;
/** Maximum number of open suggestions per person. */
export const MAX_OPEN = 500;

const op = z.union([...TEXT_OPS, ...DATA_OPS]);
export type SuggestionOp = TextOp | DataOp;
export const SUGGESTION_STATES = ['open', 'accepted', 'declined'] as const;

const schema = z.object({
  by: z.string().max(40),
  byName: z.string().max(120).catch(''),
  at: z.string().max(40),
  /** Identifies its target, as long as its author goes on writing there. */
  key: z.string().max(400),
  ops: z.array(op).min(1).max(2_000),
  state: z.enum(SUGGESTION_STATES).catch('open'),
  settledBy: z.string().max(120).catch(''),
  settledAt: z.string().max(40).catch(''),
});
export type Suggestion = { readonly id: string } & z.infer<typeof schema>;
export type { Standing } from './textOps.ts';
export type SuggestionGroup = { readonly key: string; readonly ops: readonly SuggestionOp[] };

/** Ids of the entities that changes are about: of rows themselves, and of both ends of relations. */
export const touchedIds = (ops: readonly SuggestionOp[]): readonly string[] =>
  ops.flatMap((o) => (o.op === 'relation' ? o.key.split('|') : 'id' in o ? [o.id] : []));

export const isTextOp = (o: SuggestionOp): o is TextOp =>
  o.op === 'words' || o.op === 'insertBlock' || o.op === 'removeBlock' || o.op === 'setBlock';

const mapOf = (comments: Y.Doc): Y.Map<Y.Map<unknown>> => comments.getMap('suggestions');

/** All differences between the plan and a draft based on it: the text first, in order. */
export const compareDraft = (plan: Y.Doc, draft: Y.Doc): SuggestionGroup[] => [
  ...compareBodies(plan, draft),
  ...compareData(plan, draft),
];

/** Applies suggestions to a plan or a draft as far as their places exist; `false` if one was not applied. Call inside a transaction. */
export function applyOps(doc: Y.Doc, ops: readonly SuggestionOp[]): boolean {
  let whole = applyTextOps(doc, ops.filter(isTextOp));
  for (const o of ops) if (!isTextOp(o)) whole = applyDataOp(doc, o) && whole;
  return whole;
}

/** The state of the plan at the places that a suggestion would change. */
export function standingOf(plan: Y.Doc, ops: readonly SuggestionOp[]): Standing {
  const blocks = blocksById(plan);
  const all = ops.map((o) =>
    isTextOp(o)
      ? readTextOp(plan, blocks, o)
      : { isLost: isDataLost(plan, o), hasMoved: false, isDone: isDataDone(plan, o) },
  );
  return {
    isLost: all.every((s) => s.isLost),
    hasMoved: all.some((s) => s.hasMoved || s.isLost),
    isDone: all.every((s) => s.isDone),
  };
}

// ── records ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Stores a suggestion, or its author's update of it. `false` if it is too large. */
export function putSuggestion(
  comments: Y.Doc,
  author: CommentAuthor,
  id: string,
  { key, ops }: SuggestionGroup,
  at: string,
): boolean {
  // What could not be read back is not written.
  const parsed = z.array(op).safeParse(JSON.parse(JSON.stringify(ops)));
  if (!parsed.success || JSON.stringify(parsed.data).length > MAX_SUGGESTION) return false;
  transact(comments, new UserOrigin('suggest'), () => {
    const present = mapOf(comments).get(id);
    if (present instanceof Y.Map) {
      if (JSON.stringify(present.get('ops')) !== JSON.stringify(parsed.data)) present.set('ops', parsed.data);
      return;
    }
    mapOf(comments).set(
      id,
      new Y.Map(Object.entries({ by: author.id, byName: author.name, at, key, ops: parsed.data })),
    );
  });
  return true;
}

/** Only the author's own suggestion; `false` for anybody else's. */
export function withdraw(comments: Y.Doc, author: CommentAuthor, id: string): boolean {
  if (mapOf(comments).get(id)?.get('by') !== author.id) return false;
  transact(comments, new UserOrigin('withdraw'), () => mapOf(comments).delete(id));
  return true;
}

/** Sets the outcome of a suggestion; `open` reopens a declined one. */
export function settle(
  comments: Y.Doc,
  by: CommentAuthor,
  id: string,
  state: (typeof SUGGESTION_STATES)[number],
  at: string,
): void {
  const map = mapOf(comments).get(id);
  if (!(map instanceof Y.Map)) return;
  transact(comments, new UserOrigin('settle'), () => {
    map.set('state', state);
    map.set('settledBy', by.name);
    map.set('settledAt', at);
  });
}

/** The read model: objects keep their identity until something changes. */
export class SuggestionStore implements Disposable {
  private readonly comments: Y.Doc;
  private cache: readonly Suggestion[] | undefined;
  private readonly changed = new Emitter<void>();
  private readonly subscription: Disposable;
  readonly onDidChange = this.changed.on;

  constructor(comments: Y.Doc) {
    this.comments = comments;
    const map = mapOf(comments);
    const onChange = () => {
      this.cache = undefined;
      this.changed.fire();
    };
    map.observeDeep(onChange);
    this.subscription = toDisposable(() => map.unobserveDeep(onChange));
  }

  /** Oldest first. */
  get all(): readonly Suggestion[] {
    this.cache ??= [...mapOf(this.comments)]
      .flatMap(([id, map]) => {
        const parsed = map instanceof Y.Map ? schema.safeParse(map.toJSON()) : undefined;
        return parsed?.success ? [{ id, ...parsed.data }] : [];
      })
      .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
    return this.cache;
  }
  get open(): readonly Suggestion[] {
    return this.all.filter((s) => s.state === 'open');
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

/** A suggestion and those of the same person that create what it refers to: a figure in a sentence, the card of a link. */
export function withNeeded(suggestion: Suggestion, open: readonly Suggestion[]): readonly Suggestion[] {
  const brings = new Map<string, Suggestion>();
  for (const other of open)
    if (other.by === suggestion.by)
      for (const o of other.ops) if (o.op === 'entity' && o.fields) brings.set(o.id, other);
  const out = new Set<Suggestion>();
  const visit = (s: Suggestion) => {
    if (out.has(s)) return;
    out.add(s);
    const words = JSON.stringify(s.ops);
    for (const [id, other] of brings) if (other !== s && words.includes(id)) visit(other);
  };
  visit(suggestion);
  // What is referred to comes before what refers to it.
  return [...out].reverse();
}

/**
 * Accepts: the plan changes, and the same edit records it. Each person's suggestions are applied in a copy signed with their name,
 * so that they remain the authors. `false` if a part had lost its place and was left out.
 */
export function takeSuggestions(
  plan: Y.Doc,
  taken: readonly Pick<Suggestion, 'id' | 'ops' | 'by' | 'byName'>[],
  at: string,
): boolean {
  let whole = true;
  for (const by of new Set(taken.map((s) => s.by))) {
    const own = taken.filter((s) => s.by === by && !relationMap(plan, 'taken').has(s.id));
    const [first] = own;
    if (!first) continue;
    const hand = new Y.Doc();
    Y.applyUpdate(hand, Y.encodeStateAsUpdate(plan));
    transact(hand, new AcceptOrigin(), () => {
      signCopy(hand, { id: by, name: first.byName, at });
      for (const { id, ops } of own) {
        whole = applyOps(hand, ops) && whole;
        relationMap(hand, 'taken').set(id, at);
      }
    });
    Y.applyUpdate(plan, Y.encodeStateAsUpdate(hand, Y.encodeStateVector(plan)), new AcceptOrigin());
    hand.destroy();
  }
  return whole;
}
