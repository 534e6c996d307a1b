/** The text of a plan as rows for comparison: paragraphs, headings, quotations, list items, paragraphs in table cells, embeds. */
import * as Y from 'yjs';
import { bodyElement } from '../schema.ts';
import { attributesOf, blockId, isRuns, type NodeJson, type Run, toJson } from '../suggestions/blocks.ts';
import { keyOfPassage, type Passage, passageOfNode, wordsOfNode } from './passage.ts';

export type BodyRow = {
  /** The same in every copy of the plan; `undefined` for a row that is not in a document. */
  readonly id: string | undefined;
  /** The heading above, or the row itself if it is one; empty at the top. */
  readonly section: string;
  readonly passage: Passage;
  /** Its block type and formatting, without its text. */
  readonly form: Pick<NodeJson, 'type' | 'attributes'>;
  /** Equal for the same text with the same formatting. */
  readonly look: string;
};

/** Containers of rows. Everything else is a row. */
const HOLDERS: readonly string[] = ['list', 'table', 'tablerow', 'tablecell'];
type Form = BodyRow['form'];

/** Rows without text or embeds: an empty line is not reported as a change. */
const isBlank = (row: BodyRow): boolean => keyOfPassage(row.passage).trim() === '';

export function bodyRows(doc: Y.Doc): BodyRow[] {
  const out: BodyRow[] = [];
  let section = '';
  const walk = (element: Y.XmlElement, within: Form | undefined): void => {
    const children = element.toArray().filter((child) => child instanceof Y.XmlElement);
    const own = { type: element.nodeName, attributes: attributesOf(element) };
    if (holdsRows(element.nodeName, children)) {
      for (const child of children) walk(child, formWithin(own, within));
      return;
    }
    if (element.nodeName === 'heading') section = wordsOfNode(toJson(element));
    out.push(rowOf(toJson(element), blockId(element), section, within));
  };
  for (const child of bodyElement(doc).toArray()) if (child instanceof Y.XmlElement) walk(child, undefined);
  return out.filter((row) => !isBlank(row));
}

/** Rows of blocks that are not in a document, as in suggestions and merges. `id` is that of the first one. */
export function rowsOfNodes(nodes: readonly (NodeJson | Run)[], section: string, id?: string): BodyRow[] {
  const out: BodyRow[] = [];
  const walk = (node: NodeJson, within: Form | undefined): void => {
    const children = node.children.filter((child): child is NodeJson => !isRuns(child));
    if (holdsRows(node.type, children)) for (const child of children) walk(child, formWithin(node, within));
    else out.push(rowOf(node, out.length === 0 ? id : undefined, section, within));
  };
  for (const node of nodes) if (!('insert' in node)) walk(node, undefined);
  return out.filter((row) => !isBlank(row));
}

const holdsRows = (type: string, children: readonly (Y.XmlElement | NodeJson)[]): boolean =>
  HOLDERS.includes(type) ||
  (type === 'listitem' && children.some((c) => ('nodeName' in c ? c.nodeName : c.type) === 'list'));

/** An item has the kind of its list; a paragraph in a cell is part of the table. */
const formWithin = (own: Form, within: Form | undefined): Form | undefined =>
  own.type === 'list' || own.type === 'table' ? own : within;

function rowOf(json: NodeJson, id: string | undefined, section: string, within: Form | undefined): BodyRow {
  // A single item, as in a suggestion, is treated as one of a list.
  const { type, attributes } = within ?? (json.type === 'listitem' ? { type: 'list', attributes: {} } : json);
  return { id, section, passage: passageOfNode(json), form: { type, attributes }, look: lookOf(json) };
}

/** Text formats and link addresses, in order. Other editor state is not a person's decision. */
function lookOf(json: NodeJson): string {
  const out: [look: string, length: number][] = [];
  const put = (look: string, length: number) => {
    const last = out.at(-1);
    if (last?.[0] === look) last[1] += length;
    else out.push([look, length]);
  };
  const walk = (node: NodeJson, link: unknown): void => {
    for (const child of node.children)
      if (isRuns(child)) for (const run of child) put(JSON.stringify([formatOf(run), link]), run.insert.length);
      else if (child.children.length === 0) put('', 1);
      else walk(child, child.attributes['__url'] ?? link);
  };
  walk(json, null);
  return JSON.stringify(out);
}

function formatOf({ attributes }: Run): unknown {
  const properties = attributes?.['p'];
  if (properties === null || typeof properties !== 'object' || Array.isArray(properties)) return [0, ''];
  return [properties['__format'] || 0, properties['__style'] || ''];
}
