/** The changes of one side that a merge kept, in a form that can be formatted. */
import type * as Y from 'yjs';
import { rowsOfNodes } from '../fields/bodyRows.ts';
import type { Change } from '../fields/change.ts';
import { describe, type Sides } from '../fields/describe.ts';
import { type Difference, rowsOfDoc } from '../fields/differences.ts';
import { formKey, sayForm } from '../fields/form.ts';
import { type Passage, passageOfNode, sayPassage } from '../fields/passage.ts';
import { NOTHING, type Row, type RowsOf, type Said, saidWords, sayBoth } from '../fields/said.ts';
import { textChanges } from '../fields/textChanges.ts';
import type { NodeJson } from '../suggestions/blocks.ts';
import type { KeptItem, KeptText, KeptValue, LostWords } from './records.ts';

export type Of = 'mine' | 'theirs';

/** The changes of one side. Empty if it changed nothing. */
export function changesOf(doc: Y.Doc, item: KeptItem, side: Of): readonly Change[] {
  return item.kind === 'text'
    ? passageChanges(doc, item, item[side])
    : valueChanges(doc, item, item.was, item[side].value);
}

function passageChanges(doc: Y.Doc, item: KeptText, { words, node }: KeptText['mine']): Change[] {
  const { section, block, wasNode, was } = item;
  const rows = rowsOfDoc(doc);
  const sides: Sides = { before: rows, after: rows };
  // A record of an older app has the previous text, but no passage.
  const before = wasNode && (wasNode.children.length > 0 || was === '') ? wasNode : undefined;
  if (before)
    return textChanges(rowsOfNodes([before], section, block), rowsOfNodes(node ? [node] : [], section, block), sides);
  return [...formChange(item, node), ...wordsChange(item, saidWords(was), saidWords(words ?? ''))];
}

/** A side's change to the form of the passage: a heading, a list. */
function formChange({ section, block, wasNode }: KeptText, node: NodeJson | null): Change[] {
  if (!wasNode || !node || formKey(wasNode) === formKey(node)) return [];
  const [before, after] = [sayForm(wasNode), sayForm(node)];
  return [{ kind: 'text', key: `form:${block}`, section, how: 'form', ...sayBoth(before, after) }];
}

/** From what somebody had entered to what replaced it. */
export function replaced(doc: Y.Doc, item: KeptItem, side: Of): readonly Change[] {
  if (item.kind === 'text') {
    const lines = item.lost.flatMap((lost, i) => (i > 0 ? ['\n', ...passageOfLost(lost)] : passageOfLost(lost)));
    return wordsChange(item, lines.length > 0 ? sayPassage(rowsOfDoc(doc), lines) : NOTHING, NOTHING);
  }
  const other = side === 'mine' ? item.theirs : item.mine;
  return valueChanges(doc, item, item[side].value, other.value);
}

/** Text that a merge deleted, as displayed: with the content of its chips. */
export const sayLost = (doc: Y.Doc, lost: LostWords): Said => sayPassage(rowsOfDoc(doc), passageOfLost(lost));
const passageOfLost = ({ pieces }: LostWords): Passage => pieces.flatMap(passageOfNode);

const wordsChange = ({ section, block }: KeptText, before: Said, after: Said): Change[] =>
  JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [{ kind: 'text', key: `text:${block}`, section, how: 'words', before, after }];

function valueChanges(doc: Y.Doc, { address }: KeptValue, before: unknown, after: unknown): readonly Change[] {
  const rows = rowsOfDoc(doc);
  const sides: Sides = { before: withValue(rows, address, before), after: withValue(rows, address, after) };
  return describe(differencesAt(address, before, after), sides);
}

const rowOf = (value: unknown): Row | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Row) : undefined;
/** The values of an address with several, one by one. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function differencesAt(address: KeptValue['address'], before: unknown, after: unknown): Difference[] {
  const pair = (i: number) => ({ before: listOf(before)[i] ?? undefined, after: listOf(after)[i] ?? undefined });
  switch (address.on) {
    case 'meta':
      return address.fields.map((field, i): Difference => ({ on: 'meta', field, ...pair(i) })).filter(isReal);
    case 'entity': {
      const { collection, id, fields } = address;
      if (fields)
        return fields
          .map((field, i): Difference => ({ on: 'field', collection, id, field, ...pair(i) }))
          .filter(isReal);
      const [old, now] = [rowOf(before), rowOf(after)];
      if (!old || !now) return old || now ? [{ on: 'entity', collection, id, before: old, after: now }] : [];
      return [...new Set([...Object.keys(old), ...Object.keys(now)])]
        .map((field): Difference => ({ on: 'field', collection, id, field, before: old[field], after: now[field] }))
        .filter(isReal);
    }
    case 'relation':
      return address.keys
        .map((key, i): Difference => ({ on: 'relation', relation: address.relation, key, ...pair(i) }))
        .filter(isReal);
  }
}
const isReal = (d: Difference): boolean => JSON.stringify(d.before) !== JSON.stringify(d.after);

/** The plan's rows, with one side's values in place of the current ones. */
function withValue(rows: RowsOf, address: KeptValue['address'], value: unknown): RowsOf {
  if (address.on !== 'entity') return rows;
  const { collection, id, fields } = address;
  return (name, key) => {
    if (name !== collection || key !== id) return rows(name, key);
    if (!fields) return rowOf(value);
    const values = listOf(value);
    return { ...rows(name, key), ...Object.fromEntries(fields.map((field, i) => [field, values[i] ?? undefined])) };
  };
}
