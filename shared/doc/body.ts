/**
 * The plan's text as Yjs stores it for Lexical's V2 binding: blocks are XmlElements named by node type, runs of text are XmlTexts.
 * Read and written here without Lexical, for new plans, traces, comparisons and exports. The editor reads the same structure.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { type Layer, readLayer } from '../domain/layers/layers.ts';
import type { Made } from '../domain/plan/binding.ts';
import { MADE_SCHEMA, madeAttribute, readMade, readSlots, SLOTS_SCHEMA } from './made.ts';
import { bodyElement } from './schema.ts';

/** The targets of blocks and chips in the text. The text holds only ids; the content is on the board. */
export const BODY_REFERENCES = {
  'canvas-embed': 'canvas',
  'combination-embed': 'combination',
  'entry-embed': 'node',
  citation: 'citation',
  'figure-chip': 'figure',
  'combination-mention': 'combination',
  'task-embed': 'task',
  'funding-embed': 'funding',
  'funding-chip': 'funding',
} as const;
export type ReferenceType = keyof typeof BODY_REFERENCES;
export type BodyReference = { readonly type: ReferenceType; readonly target: string };

export type BodyInline = { readonly text: string; readonly format?: number } | BodyReference;

/** The origin of a block: the cards it was made from, and what they said. */
type BodyOrigin = { readonly trace?: readonly string[]; readonly made?: Made };

/** A block to write: paragraphs and headings with inlines, embeds by their reference. */
export type BodyBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly section?: string;
      /** The slots of paragraphs composed under it so far. */
      readonly slots?: readonly string[];
    }
  | ({
      readonly kind: 'paragraph';
      readonly inlines: readonly BodyInline[];
      readonly question?: boolean;
    } & BodyOrigin)
  | ({ readonly kind: 'list'; readonly items: readonly (readonly BodyInline[])[] } & BodyOrigin)
  | { readonly kind: 'embed'; readonly reference: BodyReference }
  | { readonly kind: 'sources' };

const text = z.string().max(100_000);
const reference = z.object({
  type: z.enum(Object.keys(BODY_REFERENCES) as [ReferenceType, ...ReferenceType[]]),
  target: z.string().min(1).max(200),
});
const inlines = z
  .array(z.union([z.object({ text, format: z.number().int().min(0).max(4_095).optional() }), reference]))
  .max(5_000);

const origin = { trace: z.array(z.string().max(200)).max(5_000).optional(), made: MADE_SCHEMA.optional() };

/** A block as data, as commands carry it. */
export const BODY_BLOCK_SCHEMA = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text,
    section: z.string().max(200).optional(),
    slots: SLOTS_SCHEMA.optional(),
  }),
  z.object({ kind: z.literal('paragraph'), inlines, question: z.boolean().optional(), ...origin }),
  z.object({ kind: z.literal('list'), items: z.array(inlines).max(5_000), ...origin }),
  z.object({ kind: z.literal('embed'), reference }),
  z.object({ kind: z.literal('sources') }),
]);

const isReference = (inline: BodyInline): inline is BodyReference => 'target' in inline;

const inlineTypes = (inlines: readonly BodyInline[]): (Y.XmlElement | Y.XmlText)[] => {
  const out: (Y.XmlElement | Y.XmlText)[] = [];
  let run: Y.XmlText | undefined;
  let length = 0;
  for (const inline of inlines) {
    if (isReference(inline)) {
      out.push(referenceElement(inline));
      run = undefined;
      continue;
    }
    if (inline.text === '') continue;
    if (!run) {
      run = new Y.XmlText();
      length = 0;
      out.push(run);
    }
    run.insert(length, inline.text, inline.format ? { p: { __format: inline.format } } : {});
    length += inline.text.length;
  }
  return out;
};

function referenceElement(reference: BodyReference): Y.XmlElement {
  const element = new Y.XmlElement(reference.type);
  element.setAttribute('__target', reference.target);
  return element;
}

/** Attribute values that are not strings are stored as they are: the binding does so, though Yjs types them as strings. */
const setAttribute = (element: Y.XmlElement, name: string, value: unknown): void =>
  element.setAttribute(name, value as string);

function setOrigin(element: Y.XmlElement, { trace, made }: BodyOrigin): void {
  if (trace?.length) setAttribute(element, 's_trace', [...trace]);
  if (made) setAttribute(element, 's_made', madeAttribute(made));
}

export function blockElement(block: BodyBlock): Y.XmlElement {
  switch (block.kind) {
    case 'heading': {
      const element = new Y.XmlElement('heading');
      setAttribute(element, '__tag', `h${block.level}`);
      if (block.section) setAttribute(element, 's_section', block.section);
      if (block.slots?.length) setAttribute(element, 's_slots', [...block.slots]);
      element.insert(0, inlineTypes([{ text: block.text }]));
      return element;
    }
    case 'paragraph': {
      const element = new Y.XmlElement('paragraph');
      setOrigin(element, block);
      if (block.question) setAttribute(element, 's_question', true);
      element.insert(0, inlineTypes(block.inlines));
      return element;
    }
    case 'list': {
      const element = new Y.XmlElement('list');
      setAttribute(element, '__listType', 'bullet');
      setAttribute(element, '__tag', 'ul');
      setOrigin(element, block);
      element.insert(
        0,
        block.items.map((item, i) => {
          const li = new Y.XmlElement('listitem');
          setAttribute(li, '__value', i + 1);
          li.insert(0, inlineTypes(item));
          return li;
        }),
      );
      return element;
    }
    case 'embed':
      return referenceElement(block.reference);
    case 'sources':
      return new Y.XmlElement('source-list');
  }
}

/** Adds blocks at an index of the root. Call inside a transaction. */
export function insertBlocks(doc: Y.Doc, at: number, blocks: readonly BodyBlock[]): void {
  bodyElement(doc).insert(at, blocks.map(blockElement));
}

/** One block of the text as a reader sees it. `index` is its position in the root. */
export type BodyView = {
  readonly index: number;
  readonly type: string;
  /** 1 to 6 for headings. */
  readonly level?: number | undefined;
  readonly section?: string | undefined;
  /** Text without chips. */
  readonly text: string;
  /** Chips and embeds in order, with their offset in `text`. */
  readonly references: readonly (BodyReference & { readonly at: number })[];
  /** Ids of the cards that the block was made from. */
  readonly trace: readonly string[];
  /** A question of the template, not the founder's own text. */
  readonly question: boolean;
  /** The cards it was composed from, and what they said at that time. */
  readonly made: Made | undefined;
  /** For a heading: the slots of paragraphs composed under it. */
  readonly slots: readonly string[];
  /** The layer set on the block itself; that of a heading applies to everything under it. */
  readonly layer: Layer;
};

/** The attribute for a block's layer: the name under which the editor stores a node state. */
export const LAYER_ATTRIBUTE = 's_layer';

const isReferenceType = (name: string): name is ReferenceType => Object.hasOwn(BODY_REFERENCES, name);

/** Reads the text, block by block. Never throws: an unknown block is read as one without text. */
export function readBody(doc: Y.Doc): BodyView[] {
  return bodyElement(doc)
    .toArray()
    .flatMap((child, index) => (child instanceof Y.XmlElement ? [readBlock(child, index)] : []));
}

/** The text of one block, without its chips. */
export const blockText = (element: Y.XmlElement): string => readBlock(element, 0).text;

export function readBlock(element: Y.XmlElement, index: number): BodyView {
  let text = '';
  const references: (BodyReference & { at: number })[] = [];
  const walk = (node: Y.XmlElement | Y.XmlText | Y.XmlHook, top: boolean): void => {
    if (node instanceof Y.XmlText) {
      for (const delta of node.toDelta() as { insert: unknown }[])
        if (typeof delta.insert === 'string') text += delta.insert;
      return;
    }
    if (!(node instanceof Y.XmlElement)) return;
    const name = node.nodeName;
    const target: unknown = node.getAttribute('__target');
    if (isReferenceType(name) && typeof target === 'string') references.push({ type: name, target, at: text.length });
    if (name === 'linebreak') text += '\n';
    if (name === 'tab') text += '\t';
    const separated = !top && ['listitem', 'tablerow', 'tablecell', 'paragraph'].includes(name);
    if (separated && text !== '' && !text.endsWith('\n')) text += '\n';
    for (const child of node.toArray()) walk(child as Y.XmlElement | Y.XmlText, false);
  };
  walk(element, true);
  const tag: unknown = element.getAttribute('__tag');
  const section: unknown = element.getAttribute('s_section');
  const trace: unknown = element.getAttribute('s_trace');
  const question: unknown = element.getAttribute('s_question');
  return {
    index,
    type: element.nodeName,
    level: element.nodeName === 'heading' && typeof tag === 'string' ? Number(tag.slice(1)) || 1 : undefined,
    section: typeof section === 'string' ? section : undefined,
    text,
    references,
    trace: Array.isArray(trace) ? trace.filter((t) => typeof t === 'string') : [],
    question: question === true,
    made: readMade(element.getAttribute('s_made')),
    slots: readSlots(element.getAttribute('s_slots')),
    layer: readLayer(element.getAttribute(LAYER_ATTRIBUTE)),
  };
}

export type Section = { readonly title: string; readonly level: number; readonly from: number; readonly to: number };

/** The headings of a text, each with the blocks up to the next heading of the same or a higher rank. `to` is exclusive. */
export function sectionsOf(blocks: readonly BodyView[]): readonly Section[] {
  return blocks.flatMap((block, at): Section[] => {
    const { level } = block;
    if (level === undefined || !block.text.trim()) return [];
    const next = blocks.slice(at + 1).findIndex((b) => b.level !== undefined && b.level <= level);
    return [{ title: block.text.trim(), level, from: at, to: next < 0 ? blocks.length : at + 1 + next }];
  });
}

/** A deep copy of another document's text, to be inserted into this one: restoring a version is a forward edit. */
function copyBody(from: Y.Doc): (Y.XmlElement | Y.XmlText)[] {
  return bodyElement(from)
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlElement || child instanceof Y.XmlText ? [child.clone()] : []));
}

export function replaceBody(doc: Y.Doc, from: Y.Doc): void {
  const body = bodyElement(doc);
  const copy = copyBody(from);
  body.delete(0, body.length);
  body.insert(0, copy);
}

/** True while the text contains only headings, questions of the template and empty lines. */
export const bodyIsBlank = (blocks: readonly BodyView[]): boolean =>
  blocks.every(
    (b) =>
      b.question || b.level !== undefined || (b.text.trim() === '' && b.references.length === 0 && b.type !== 'image'),
  );
