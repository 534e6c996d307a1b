/** The text of a plan as ranges that were written in one go, each with its Yjs id: the same in every copy of the plan. */
import * as Y from 'yjs';
import { wordsOfNode } from '../fields/passage.ts';
import { bodyElement } from '../schema.ts';
import { type Attributes, blockId, type NodeJson, textOfNode, toJson } from '../suggestions/blocks.ts';
import type { Piece } from '../suggestions/units.ts';

export type PieceId = { readonly client: number; readonly clock: number };
/** Characters with the same formatting, or one embedded node (a chip, an image). */
export type BodyPiece = PieceId & {
  /** The length of its id range: its characters, or 1. */
  readonly length: number;
  readonly text: string;
  readonly look: Attributes | undefined;
  /** The embedded node; `undefined` for characters. */
  readonly node: NodeJson | undefined;
};
export type BodyBlock = {
  readonly id: string;
  readonly element: Y.XmlElement;
  readonly section: string;
  readonly text: string;
  readonly pieces: readonly BodyPiece[];
};

/** Contains no text of its own: its children are visited instead. */
const CONTAINERS: readonly string[] = [
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'link',
  'autolink',
  'table',
  'tablerow',
  'tablecell',
];

export function bodyBlocks(doc: Y.Doc): BodyBlock[] {
  const out: BodyBlock[] = [];
  let section = '';
  for (const child of bodyElement(doc).toArray()) {
    if (!(child instanceof Y.XmlElement)) continue;
    const pieces: BodyPiece[] = [];
    collect(child, pieces);
    const json = toJson(child);
    const text = textOfNode(json);
    if (child.nodeName === 'heading') section = wordsOfNode(json);
    out.push({ id: blockId(child), element: child, section, text, pieces });
  }
  return out;
}

function collect(element: Y.XmlElement, out: BodyPiece[]): void {
  if (!CONTAINERS.includes(element.nodeName)) {
    const item = element._item;
    if (!item || element.nodeName === 'linebreak' || element.nodeName === 'tab') return;
    const node = toJson(element);
    out.push({ ...item.id, length: 1, text: signOf(node), look: undefined, node });
    return;
  }
  for (const child of element.toArray())
    if (child instanceof Y.XmlText) collectText(child, out);
    else if (child instanceof Y.XmlElement) collect(child, out);
}

function collectText(text: Y.XmlText, out: BodyPiece[]): void {
  let look: Record<string, unknown> = {};
  for (let item = text._start; item; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentFormat) {
      const { key, value } = item.content;
      if (value === null) {
        const { [key]: _, ...rest } = look;
        look = rest;
      } else look = { ...look, [key]: value };
    } else if (item.content instanceof Y.ContentString) {
      const { str } = item.content;
      const kept = Object.keys(look).length > 0 ? (look as Attributes) : undefined;
      out.push({ ...item.id, length: str.length, text: str, look: kept, node: undefined });
    }
  }
}

/** An embedded node as a token that nobody types: two nodes with the same reference give the same token. */
const signOf = (node: NodeJson): string => `\ue000${node.type}:${JSON.stringify(node.attributes)}\ue001`;

export const toPiece = (piece: BodyPiece, text: string): Piece =>
  piece.node ?? (piece.look ? { insert: text, attributes: piece.look } : { insert: text });

/** The ids of everything in a text. */
export class LiveIds {
  private readonly ranges = new Map<number, [from: number, to: number][]>();

  constructor(blocks: readonly BodyBlock[]) {
    for (const block of blocks) {
      const item = block.element._item;
      if (item) this.add(item.id.client, item.id.clock, 1);
      for (const { client, clock, length } of block.pieces) this.add(client, clock, length);
    }
    for (const list of this.ranges.values()) list.sort((a, b) => a[0] - b[0]);
  }

  has(client: number, clock: number): boolean {
    const list = this.ranges.get(client);
    if (!list) return false;
    let [low, high] = [0, list.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = list[middle];
      if (!range) return false;
      if (clock < range[0]) high = middle - 1;
      else if (clock >= range[1]) low = middle + 1;
      else return true;
    }
    return false;
  }

  private add(client: number, clock: number, length: number): void {
    const list = this.ranges.get(client);
    if (list) list.push([clock, clock + length]);
    else this.ranges.set(client, [[clock, clock + length]]);
  }
}
