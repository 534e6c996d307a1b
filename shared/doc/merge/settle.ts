/** Carries out a person's decision about a merge item: one side's value or text is chosen, both are kept, or lost text is restored. */
import * as Y from 'yjs';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { PlanCommand } from '../commandSchemas.ts';
import { type CommandError, execute } from '../commands.ts';
import { FORM_ATTRIBUTES } from '../fields/form.ts';
import { type Locks, NO_LOCKS } from '../room/room.ts';
import { bodyElement } from '../schema.ts';
import { blockId, blocksById, fromJson, fromRuns, type NodeJson, textOfNode, toJson } from '../suggestions/blocks.ts';
import { isRun, type Piece } from '../suggestions/units.ts';
import { AcceptOrigin, transact } from '../transact.ts';
import { type Choice, type KeptText, type KeptValue, type MergeRecord, noteSettled, type Person } from './records.ts';

/** Settles an item for everybody. If the plan no longer allows it (its row is gone for good), returns an error and leaves the item open. */
export function settleMerge(
  doc: Y.Doc,
  { key, item }: MergeRecord,
  how: Choice,
  by: Person,
  at: string,
  /** For `asked`, the comment thread with the question. */
  thread?: string,
  /** Content that the deciding person may not change at the moment: a decision that would change it is refused as `locked`. */
  locks: Locks = NO_LOCKS,
): Result<void, CommandError> {
  if (how === 'asked' || how === 'seen') {
    const decided = { at, by, how, ...(thread === undefined ? {} : { thread }) };
    transact(doc, new AcceptOrigin(), () => noteSettled(doc, key, decided));
    return ok(undefined);
  }
  if (item.kind === 'value') {
    const command = commandOf(item, how);
    const done = command ? execute(doc, command, locks) : ok(undefined);
    if (!done.ok) return done;
    transact(doc, new AcceptOrigin(), () => noteSettled(doc, key, { at, by, how }));
    return ok(undefined);
  }
  let isDone = false;
  transact(doc, new AcceptOrigin(), () => {
    isDone = settleText(doc, item, how);
    if (isDone) noteSettled(doc, key, { at, by, how });
  });
  return isDone ? ok(undefined) : err({ code: 'notFound' });
}

/** The command that puts one side's value into effect; `undefined` if both stay as they are. */
export function commandOf({ address, mine, theirs }: KeptValue, how: Choice): PlanCommand | undefined {
  if (how === 'both') return undefined;
  const { value } = how === 'mine' ? mine : theirs;
  switch (address.on) {
    case 'meta':
      return { type: 'setMeta', patch: zipped(address.fields, value) };
    case 'entity': {
      const { collection, id, fields } = address;
      if (fields) return { type: 'setFields', collection, id, values: zipped(fields, value) };
      if (value === null || typeof value !== 'object') return { type: 'removeEntity', collection, id };
      return { type: 'putRow', collection, id, row: { ...value } };
    }
    case 'relation': {
      const { relation } = address;
      const values = Array.isArray(value) ? (value as unknown[]) : [];
      const commands = address.keys.map(
        (key, i): PlanCommand => ({ type: 'setRelation', relation, key, value: values[i] ?? null }),
      );
      return commands.length === 1 ? commands[0] : { type: 'batch', commands };
    }
  }
}

const zipped = (fields: readonly string[], value: unknown): Record<string, unknown> =>
  Object.fromEntries(
    fields.map((field, i) => [field, Array.isArray(value) ? ((value as unknown[])[i] ?? null) : null]),
  );

// ── text ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function settleText(doc: Y.Doc, item: KeptText, how: Choice): boolean {
  if (item.twins) return settleTwins(doc, item, item.twins, how);
  if (how === 'both') return bringBack(doc, item);
  const side = how === 'mine' ? item.mine : item.theirs;
  const blocks = blocksById(doc);
  const block = blocks.get(item.block);
  if (side.node === null) {
    // That side deleted the passage. It is deleted only if unchanged since the review: if somebody has edited it, it is kept.
    if (block && textOfNode(toJson(block)) === item.now) removeBlock(block);
    return true;
  }
  if (!block) {
    insertAfter(doc, item, [fromJson(side.node)]);
    return true;
  }
  const present = textOfNode(toJson(block));
  if (present === side.words) {
    setForm(block, side.node);
    return true;
  }
  const isAsSeen = present === item.now;
  insertBeside(block, fromJson(side.node));
  if (isAsSeen) removeBlock(block);
  return true;
}

/** Keeps one of two passages that were one. The other is deleted only if unchanged since the review: if somebody has edited it, it is kept. */
function settleTwins(
  doc: Y.Doc,
  item: KeptText,
  twins: { readonly mine: string; readonly theirs: string },
  how: Choice,
): boolean {
  if (how === 'both') return true;
  const other = how === 'mine' ? 'theirs' : 'mine';
  const blocks = blocksById(doc);
  if (!blocks.has(twins[how === 'mine' ? 'mine' : 'theirs'])) {
    const { node } = item[how === 'mine' ? 'mine' : 'theirs'];
    if (!node) return false;
    insertAfter(doc, item, [fromJson(node)]);
  }
  const block = blocks.get(twins[other]);
  if (block && textOfNode(toJson(block)) === item[other].words) removeBlock(block);
  return true;
}

/** Gives a passage the level, list kind and alignment that it had on one side. Its content stays. */
function setForm(block: Y.XmlElement, { type, attributes }: NodeJson): void {
  if (block.nodeName !== type) return;
  for (const name of FORM_ATTRIBUTES) {
    const value = attributes[name];
    // The binding stores types that Yjs does not declare.
    if (value === undefined) block.removeAttribute(name);
    else if (block.getAttribute(name) !== (value as string)) block.setAttribute(name, value as string);
  }
}

/** Restores every lost range at its place if that exists; otherwise as a paragraph below the nearest existing block. */
function bringBack(doc: Y.Doc, item: KeptText): boolean {
  const blocks = blocksById(doc);
  const block = blocks.get(item.block);
  if (block) {
    // Backwards, so that insertions do not shift the earlier positions.
    for (const { pieces, left } of [...item.lost].reverse())
      if (!putBack(doc, block, pieces, left)) appendTo(block, pieces);
    return true;
  }
  const whole = [item.theirs, item.mine].find(({ node, words }) => node && words && containsAll(words, item));
  if (whole?.node) insertAfter(doc, item, [fromJson(whole.node)]);
  else
    insertAfter(
      doc,
      item,
      item.lost.map(({ pieces }) => paragraphOf(pieces)),
    );
  return true;
}

/** Whether the whole block can be restored, because all its content is lost. */
const containsAll = (words: string, { lost }: KeptText): boolean =>
  lost
    .map((l) => l.words)
    .join('')
    .replace(/\s/gu, '') === words.replace(/\s/gu, '');

function paragraphOf(pieces: readonly Piece[]): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, childrenOf(pieces));
  return paragraph;
}

function childrenOf(pieces: readonly Piece[]): (Y.XmlElement | Y.XmlText)[] {
  const out: (Y.XmlElement | Y.XmlText)[] = [];
  let runs: Extract<Piece, { insert: string }>[] = [];
  const flush = () => {
    if (runs.length > 0) out.push(fromRuns(runs));
    runs = [];
  };
  for (const piece of pieces)
    if (isRun(piece)) runs.push(piece);
    else {
      flush();
      out.push(fromJson(piece));
    }
  flush();
  return out;
}

const INLINE: readonly string[] = ['paragraph', 'heading', 'quote', 'listitem', 'link', 'autolink'];

/** Inserts after the preceding character; `false` if that is gone too, or is not among characters. */
function putBack(
  doc: Y.Doc,
  block: Y.XmlElement,
  pieces: readonly Piece[],
  left: KeptText['lost'][number]['left'],
): boolean {
  if (!left) return false;
  const position = new Y.RelativePosition(null, null, Y.createID(left.client, left.clock), -1);
  const at = Y.createAbsolutePositionFromRelativePosition(position, doc);
  if (!at || !isInside(at.type, block)) return false;
  if (at.type instanceof Y.XmlText) {
    if (pieces.every(isRun)) {
      let index = at.index;
      for (const { insert, attributes } of pieces) {
        at.type.insert(index, insert, attributes ?? {});
        index += insert.length;
      }
      return true;
    }
    const parent = at.type.parent;
    if (!(parent instanceof Y.XmlElement) || at.index !== at.type.length) return false;
    parent.insert(indexOf(parent, at.type) + 1, childrenOf(pieces));
    return true;
  }
  if (!(at.type instanceof Y.XmlElement) || !INLINE.includes(at.type.nodeName)) return false;
  insertInline(at.type, at.index, pieces);
  return true;
}

/** Inserts between the children of a block. Existing text at that point is extended: the editor would merge two adjacent texts. */
function insertInline(parent: Y.XmlElement, index: number, pieces: readonly Piece[]): void {
  const next = parent.get(index);
  if (next instanceof Y.XmlText && pieces.every(isRun)) {
    let at = 0;
    for (const { insert, attributes } of pieces) {
      next.insert(at, insert, attributes ?? {});
      at += insert.length;
    }
    return;
  }
  parent.insert(index, childrenOf(pieces));
}

function appendTo(block: Y.XmlElement, pieces: readonly Piece[]): void {
  if (!INLINE.includes(block.nodeName)) {
    insertBeside(block, paragraphOf(pieces));
    return;
  }
  const last = block.length > 0 ? block.get(block.length - 1) : undefined;
  if (last instanceof Y.XmlText && pieces.every(isRun))
    for (const { insert, attributes } of pieces) last.insert(last.length, insert, attributes ?? {});
  else block.insert(block.length, childrenOf(pieces));
}

function isInside(type: Y.AbstractType<unknown>, block: Y.XmlElement): boolean {
  for (let at: Y.AbstractType<unknown> | null = type; at; at = at.parent as Y.AbstractType<unknown> | null)
    if (at === block) return true;
  return false;
}

const indexOf = (parent: Y.XmlElement, child: Y.XmlElement | Y.XmlText): number => parent.toArray().indexOf(child);

function insertBeside(block: Y.XmlElement, added: Y.XmlElement): void {
  const { parent } = block;
  if (parent instanceof Y.XmlElement) parent.insert(indexOf(parent, block) + 1, [added]);
}
function removeBlock(block: Y.XmlElement): void {
  const { parent } = block;
  if (parent instanceof Y.XmlElement) parent.delete(indexOf(parent, block), 1);
}

/** Below the nearest preceding block that still exists; else below the heading of its section; else at the end. */
function insertAfter(doc: Y.Doc, { near, section }: KeptText, added: Y.XmlElement[]): void {
  const body = bodyElement(doc);
  const children = body.toArray();
  const ids = children.map((c) => (c instanceof Y.XmlElement ? blockId(c) : ''));
  const before = near.map((id) => ids.indexOf(id)).find((at) => at >= 0);
  const heading = children.findIndex(
    (c) => c instanceof Y.XmlElement && c.nodeName === 'heading' && textOfNode(toJson(c)) === section,
  );
  const at = before ?? (heading >= 0 && section !== '' ? heading : undefined);
  body.insert(at === undefined ? body.length : at + 1, added);
}
