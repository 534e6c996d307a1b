/**
 * The text of a plan as JSON, block by block, with an id for every block: the payload of a suggestion from the suggester's draft to
 * the plan of the person who accepts. Values from a peer are validated here before they may become part of a plan.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { safeUrl } from '../../kernel/urls.ts';
import { BODY_NODE_TYPES } from '../nodeTypes.ts';
import { bodyElement } from '../schema.ts';

const MAX_TEXT = 20_000;
const MAX_CHILDREN = 2_000;

const attributeName = z.string().regex(/^(__|s_|[pt]$)\w{0,40}$/);
const flat = z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]);
/** Lexical stores numbers, flags, short lists and, on texts, a record of properties. */
export const attributeSchema = z.union([flat, z.array(flat).max(200), z.record(z.string().max(60), flat)]);
const attributes = z.record(attributeName, attributeSchema);
export type Attributes = z.infer<typeof attributes>;

const run = z.object({ insert: z.string().min(1).max(MAX_TEXT), attributes: attributes.optional() });
/** A range of characters with the same formatting. */
export type Run = z.infer<typeof run>;

export type NodeJson = {
  readonly type: string;
  readonly attributes: Attributes;
  readonly children: readonly (NodeJson | readonly Run[])[];
};
export const nodeSchema: z.ZodType<NodeJson> = z.lazy(() =>
  z.object({
    type: z.enum(BODY_NODE_TYPES as [string, ...string[]]),
    attributes: attributes.refine(({ __url: url }) => url === undefined || safeUrl(String(url)) !== undefined),
    children: z.array(z.union([z.array(run).max(MAX_CHILDREN), nodeSchema])).max(MAX_CHILDREN),
  }),
);
export const runSchema = run.refine(
  ({ attributes: a }) => a?.['t'] === undefined || BODY_NODE_TYPES.includes(String(a['t'])),
);

export const isRuns = (child: NodeJson | readonly Run[]): child is readonly Run[] => Array.isArray(child);

/** The id of a block for its lifetime, the same in every copy of the plan; the root is `root`. */
export const blockId = (type: Y.XmlElement): string => {
  const item = type._item;
  return item ? `${item.id.client}.${item.id.clock}` : 'root';
};

/** Every element of the text by its id. */
export function blocksById(doc: Y.Doc): ReadonlyMap<string, Y.XmlElement> {
  const out = new Map<string, Y.XmlElement>();
  const walk = (element: Y.XmlElement): void => {
    out.set(blockId(element), element);
    for (const child of element.toArray()) if (child instanceof Y.XmlElement) walk(child);
  };
  walk(bodyElement(doc));
  return out;
}

export const runsOf = (text: Y.XmlText): Run[] =>
  (text.toDelta() as { insert: unknown; attributes?: Attributes }[]).flatMap(({ insert, attributes: a }) =>
    typeof insert === 'string' ? [a && Object.keys(a).length > 0 ? { insert, attributes: a } : { insert }] : [],
  );

export const attributesOf = (element: Y.XmlElement): Attributes => ({ ...element.getAttributes() }) as Attributes;

export function toJson(element: Y.XmlElement): NodeJson {
  return {
    type: element.nodeName,
    attributes: attributesOf(element),
    children: element
      .toArray()
      .flatMap((child): (NodeJson | readonly Run[])[] =>
        child instanceof Y.XmlText ? [runsOf(child)] : child instanceof Y.XmlElement ? [toJson(child)] : [],
      ),
  };
}

export function fromRuns(runs: readonly Run[]): Y.XmlText {
  const text = new Y.XmlText();
  let at = 0;
  for (const { insert, attributes: a } of runs) {
    text.insert(at, insert, a ?? {});
    at += insert.length;
  }
  return text;
}

/** Creates an element. Attributes keep their types: the binding stores them so, though Yjs types them as strings. */
export function fromJson(json: NodeJson): Y.XmlElement {
  const element = new Y.XmlElement(json.type);
  for (const [name, value] of Object.entries(json.attributes)) element.setAttribute(name, value as string);
  element.insert(
    0,
    json.children.map((child) => (isRuns(child) ? fromRuns(child) : fromJson(child))),
  );
  return element;
}

/** The text of a block; embeds are shown as a box. */
const textOfJson = (json: NodeJson): string =>
  json.children
    .map((child) => (isRuns(child) ? child.map((r) => r.insert).join('') : textOfNode(child)))
    .join(json.type === 'list' || json.type === 'table' || json.type === 'tablerow' ? '\n' : '');

const WITH_WORDS: readonly string[] = [
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
export const textOfNode = (json: NodeJson): string =>
  json.type === 'linebreak'
    ? '\n'
    : json.type === 'tab'
      ? '\t'
      : WITH_WORDS.includes(json.type)
        ? textOfJson(json)
        : '▣';
