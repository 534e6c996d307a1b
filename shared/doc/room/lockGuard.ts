/**
 * Locked items cannot be changed by anybody but the facilitator. The locks are in the comments document, the locked items in the plan's; so the
 * server stores the state of every locked card, and restores it after a member's edit. Edits are corrected and not rejected: the edit may contain text
 * changes as well.
 */
import * as Y from 'yjs';
import type { Role } from '../../domain/roles/roles.ts';
import { sameJson } from '../../kernel/json.ts';
import { correctionOf, plainOf, TouchedEntries } from '../guarding.ts';
import { entityMap, relationMap, splitKey } from '../schema.ts';
import type { SuggestionOp } from '../suggestions/suggestions.ts';
import { isAnythingLocked, type Locks, readLocks, roomMap } from './room.ts';
import { mayLead } from './roomGuard.ts';

/** The parts of a card: its row and its position. Relations are keyed `canvas|card`. */
const OF_CARD = { rows: ['nodes'], relations: ['positions', 'sizes', 'parents'] } as const;
/** Everything else on a board. */
const OF_BOARD = {
  rows: ['nodes', 'canvases', 'assumptions'],
  relations: ['positions', 'sizes', 'parents', 'links', 'bends', 'parts', 'combinationTypes'],
} as const;
const ROWS = OF_BOARD.rows;
const RELATIONS = OF_BOARD.relations;
export type LockableRows = (typeof ROWS)[number];
export type LockableRelation = (typeof RELATIONS)[number];
type Place = LockableRows | LockableRelation;

const isOfCard = (place: Place): boolean =>
  OF_CARD.rows.some((name) => name === place) || OF_CARD.relations.some((name) => name === place);

/** Whether the locks apply to an entry of a collection of the plan. */
export function isLocked(locks: Locks, place: string, key: string): boolean {
  const known = [...ROWS, ...RELATIONS].find((name) => name === place);
  if (!known) return false;
  if (locks.board) return true;
  if (!isOfCard(known) || locks.cards.size === 0) return false;
  return locks.cards.has(known === 'nodes' ? key : splitKey(key)[1]);
}

/** Whether the locks apply to what an operation would write. Text and money are never locked. */
export function isLockedOp(locks: Locks, op: SuggestionOp): boolean {
  if (op.op === 'relation') return isLocked(locks, op.relation, op.key);
  return (op.op === 'entity' || op.op === 'field') && isLocked(locks, op.collection, op.id);
}

export class LockGuard {
  private readonly plan: Y.Doc;
  private readonly comments: Y.Doc;
  private locks: Locks;
  /** The state of what is locked, by collection and key. */
  private readonly kept = new Map<Place, Map<string, unknown>>();
  private readonly touched: TouchedEntries<Place>;
  private readonly onLocks = () => {
    this.locks = readLocks(this.comments);
    this.keepAll();
  };

  constructor(plan: Y.Doc, comments: Y.Doc) {
    this.plan = plan;
    this.comments = comments;
    this.locks = readLocks(comments);
    this.touched = new TouchedEntries([...ROWS, ...RELATIONS], (place) => this.map(place));
    this.keepAll();
    roomMap(comments, 'locks').observe(this.onLocks);
  }

  /** Accepts what the owner's own windows wrote. */
  trust(): void {
    for (const [place, key] of this.touched.take()) this.keep(place, key);
  }

  /** Reverts a member's changes to what is locked. Returns the correction as an update; `undefined` if there was nothing to correct. */
  correct(member: { readonly id: string; readonly role: Role }): Uint8Array | undefined {
    if (this.touched.isEmpty) return undefined;
    if (!isAnythingLocked(this.locks) || member.role === 'owner' || mayLead(this.comments, member)) {
      this.trust();
      return undefined;
    }
    const correction = correctionOf(this.plan, () => {
      for (const [place, key] of this.touched.all()) if (isLocked(this.locks, place, key)) this.putBack(place, key);
    });
    this.trust();
    return correction;
  }

  /** The comments may stay open longer than the plan: they must not keep it in memory. */
  dispose(): void {
    this.touched.dispose();
    roomMap(this.comments, 'locks').unobserve(this.onLocks);
  }

  private map(place: Place): Y.Map<unknown> {
    const rows = ROWS.find((name) => name === place);
    return rows ? (entityMap(this.plan, rows) as Y.Map<unknown>) : relationMap(this.plan, place as LockableRelation);
  }

  private keepAll(): void {
    this.kept.clear();
    if (!isAnythingLocked(this.locks)) return;
    for (const place of [...ROWS, ...RELATIONS]) for (const key of this.map(place).keys()) this.keep(place, key);
  }
  private keep(place: Place, key: string): void {
    if (!isLocked(this.locks, place, key)) return;
    let entries = this.kept.get(place);
    if (!entries) {
      entries = new Map();
      this.kept.set(place, entries);
    }
    const map = this.map(place);
    if (map.has(key)) entries.set(key, plainOf(map.get(key)));
    else entries.delete(key);
  }

  private putBack(place: Place, key: string): void {
    const map = this.map(place);
    const before = this.kept.get(place)?.get(key);
    const now = map.get(key);
    const isRow = ROWS.some((name) => name === place) && typeof before === 'object' && before !== null;
    if (before === undefined) {
      if (map.has(key)) map.delete(key);
    } else if (!isRow) {
      if (!sameJson(now, before)) map.set(key, before);
    } else if (!(now instanceof Y.Map)) map.set(key, new Y.Map(Object.entries(before)));
    else putFieldsBack(now as Y.Map<unknown>, { ...before });
  }
}

function putFieldsBack(row: Y.Map<unknown>, before: Readonly<Record<string, unknown>>): void {
  for (const field of new Set([...row.keys(), ...Object.keys(before)])) {
    if (before[field] === undefined) row.delete(field);
    else if (!sameJson(plainOf(row.get(field)), before[field])) row.set(field, before[field]);
  }
}
