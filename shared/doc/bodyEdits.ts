/**
 * Edits of single blocks of the text from outside the editor, by block id: for composing a plan again, or for updating a paragraph from its card.
 * Only the differing words of a paragraph are changed, so that comments, cursors and formats around them stay.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { LAYERS, type Layer, OPEN_LAYER } from '../domain/layers/layers.ts';
import type { Made } from '../domain/plan/binding.ts';
import {
  BODY_BLOCK_SCHEMA,
  type BodyBlock,
  type BodyInline,
  type BodyView,
  blockElement,
  LAYER_ATTRIBUTE,
  readBlock,
} from './body.ts';
import { MADE_SCHEMA, madeAttribute, SLOTS_SCHEMA } from './made.ts';
import { bodyElement } from './schema.ts';
import { blockId } from './suggestions/blocks.ts';
import { isRow, type Piece, type Place, placeAt, rewriteRow, rowLength } from './suggestions/units.ts';

const block = z.string().regex(/^\d{1,16}\.\d{1,16}$/u);

export const BODY_EDIT_SCHEMA = z.discriminatedUnion('op', [
  /** Inserts after a block of the root; at the end if none is given. */
  z.object({ op: z.literal('insert'), after: block.optional(), blocks: z.array(BODY_BLOCK_SCHEMA).max(20_000) }),
  /** Changes the words of a block, which keeps its id, and sets its binding. */
  z.object({ op: z.literal('rewrite'), block, content: BODY_BLOCK_SCHEMA }),
  z.object({ op: z.literal('remove'), block }),
  /** Sets another binding and keeps the words. */
  z.object({ op: z.literal('bind'), block, made: MADE_SCHEMA.nullable() }),
  z.object({ op: z.literal('slots'), block, slots: SLOTS_SCHEMA }),
  /** Sets the layer of the block; that of a heading applies to everything under it. */
  z.object({ op: z.literal('layer'), block, layer: z.enum(LAYERS) }),
]);
export type BodyEdit = z.input<typeof BODY_EDIT_SCHEMA>;

/** A block of the root with its id, which is the same in every copy of the plan. */
export type NamedBlock = BodyView & { readonly id: string };

export const namedBlocks = (doc: Y.Doc): NamedBlock[] =>
  bodyElement(doc)
    .toArray()
    .flatMap((child, index) =>
      child instanceof Y.XmlElement ? [{ ...readBlock(child, index), id: blockId(child) }] : [],
    );

/** Blocks that are bound to cards, without reading the others: a long text has few of them. */
export function boundBlocks(doc: Y.Doc): (NamedBlock & { readonly isAnswered: boolean })[] {
  const children = bodyElement(doc).toArray();
  return children.flatMap((child, index) => {
    if (!(child instanceof Y.XmlElement) || child.getAttribute('s_made') === undefined) return [];
    const block = { ...readBlock(child, index), id: blockId(child) };
    return [{ ...block, isAnswered: block.question && isOwnWords(children[index + 1]) }];
  });
}

/** A paragraph of the person's own: the answer to a question is written below it. */
function isOwnWords(child: unknown): boolean {
  if (!(child instanceof Y.XmlElement) || child.nodeName !== 'paragraph') return false;
  const { made, trace, question, text } = readBlock(child, 0);
  return !made && trace.length === 0 && !question && text.trim() !== '';
}

/** The text of a block as an anchor for a comment; `undefined` if the block is gone. */
export function anchorOfBlock(doc: Y.Doc, id: string): { anchor: Place; focus: Place; block: number } | undefined {
  const element = rootBlocks(doc).get(id);
  if (!element) return undefined;
  const row = isRow(element) ? element : element.toArray().find((c) => c instanceof Y.XmlElement && isRow(c));
  if (!(row instanceof Y.XmlElement)) return undefined;
  return {
    anchor: placeAt(row, 0, 0),
    focus: placeAt(row, rowLength(row), -1),
    block: bodyElement(doc).toArray().indexOf(element),
  };
}

const rootBlocks = (doc: Y.Doc): ReadonlyMap<string, Y.XmlElement> =>
  new Map(
    bodyElement(doc)
      .toArray()
      .flatMap((child) => (child instanceof Y.XmlElement ? [[blockId(child), child] as const] : [])),
  );

const nameOf = (edit: BodyEdit): string | undefined => (edit.op === 'insert' ? edit.after : edit.block);

/** Whether every named block exists: edits are applied all or none. */
export function hasBlocks(doc: Y.Doc, edits: readonly BodyEdit[]): boolean {
  const blocks = rootBlocks(doc);
  return edits.every((edit) => {
    const name = nameOf(edit);
    return name === undefined || blocks.has(name);
  });
}

/** Call inside a transaction. */
export function applyBodyEdits(doc: Y.Doc, edits: readonly BodyEdit[]): void {
  const body = bodyElement(doc);
  const blocks = rootBlocks(doc);
  const indexOf = (element: Y.XmlElement): number => body.toArray().indexOf(element);
  /** Several blocks inserted after the same one keep their order. */
  const last = new Map<string, Y.XmlElement>();
  const gone: Y.XmlElement[] = [];
  for (const edit of edits) {
    if (edit.op === 'insert') {
      const anchor = edit.after === undefined ? undefined : (last.get(edit.after) ?? blocks.get(edit.after));
      const elements = edit.blocks.map((b) => blockElement(b as BodyBlock));
      body.insert(anchor ? indexOf(anchor) + 1 : body.length, elements);
      const end = elements.at(-1);
      if (edit.after !== undefined && end) last.set(edit.after, end);
      continue;
    }
    const element = blocks.get(edit.block);
    if (!element) continue;
    if (edit.op === 'remove') gone.push(element);
    else if (edit.op === 'rewrite') rewrite(element, edit.content as BodyBlock);
    else if (edit.op === 'slots') setAttribute(element, 's_slots', [...edit.slots]);
    else if (edit.op === 'layer') setLayer(element, edit.layer);
    else if (edit.made) setAttribute(element, 's_made', madeAttribute(edit.made as Made));
    else element.removeAttribute('s_made');
  }
  // Removed blocks anchor the inserted ones, so they are removed last.
  for (const element of gone) {
    const at = indexOf(element);
    if (at >= 0) body.delete(at, 1);
  }
}

/** The public layer is stored as no attribute, as in documents without layers. */
function setLayer(element: Y.XmlElement, layer: Layer): void {
  if (layer === OPEN_LAYER) element.removeAttribute(LAYER_ATTRIBUTE);
  else setAttribute(element, LAYER_ATTRIBUTE, layer);
}

function rewrite(element: Y.XmlElement, content: BodyBlock): void {
  if (content.kind === 'paragraph' && isRow(element)) rewriteRow(element, content.inlines.map(pieceOf));
  else if (content.kind === 'list') {
    const fresh = blockElement(content);
    const items = fresh.toArray();
    element.delete(0, element.length);
    element.insert(
      0,
      items.flatMap((item) => (item instanceof Y.XmlElement ? [item.clone()] : [])),
    );
  } else return;
  if (content.trace?.length) setAttribute(element, 's_trace', [...content.trace]);
  if (content.made) setAttribute(element, 's_made', madeAttribute(content.made));
}

const pieceOf = (inline: BodyInline): Piece =>
  'target' in inline
    ? { type: inline.type, attributes: { __target: inline.target }, children: [] }
    : inline.format
      ? { insert: inline.text, attributes: { p: { __format: inline.format } } }
      : { insert: inline.text };

/** Attribute values that are not strings are stored as they are: the binding does so, though Yjs types them as strings. */
const setAttribute = (element: Y.XmlElement, name: string, value: unknown): void =>
  element.setAttribute(name, value as string);
