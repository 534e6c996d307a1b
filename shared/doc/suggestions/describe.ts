/** A suggestion as changes: what stands in the plan now, and what would. Made from what would be carried out, never from what its author says. */
import type * as Y from 'yjs';
import type { Change, TextChange } from '../fields/change.ts';
import { describe as describeData, type Sides } from '../fields/describe.ts';
import { type Difference, rowsOfDoc } from '../fields/differences.ts';
import { type Passage, passageOfNode, sayPassage } from '../fields/passage.ts';
import { NOTHING, type Row, type RowsOf, type Said } from '../fields/said.ts';
import { bodyElement } from '../schema.ts';
import { blockId, blocksById, textOfJson, toJson } from './blocks.ts';
import { type DataOp, differenceOf } from './dataOps.ts';
import { isTextOp, type SuggestionOp } from './suggestions.ts';
import { readTextOp, type TextOp } from './textOps.ts';

export function describeSuggestion(plan: Y.Doc, ops: readonly SuggestionOp[]): Change[] {
  const text = ops.filter(isTextOp);
  const data = ops.filter((o): o is DataOp => !isTextOp(o));
  const found = data.flatMap((op) => differenceOf(plan, op) ?? []);
  const before = rowsOfDoc(plan);
  const sides: Sides = { before, after: withDifferences(before, found) };
  return [...(text.length > 0 ? describeText(plan, text, sides) : []), ...describeData(found, sides)];
}

/** Rows of the plan as they would be. */
function withDifferences(rows: RowsOf, found: readonly Difference[]): RowsOf {
  const whole = new Map<string, Row | undefined>();
  const fields = new Map<string, Record<string, unknown>>();
  for (const d of found)
    if (d.on === 'entity') whole.set(`${d.collection}:${d.id}`, d.after);
    else if (d.on === 'field') {
      const key = `${d.collection}:${d.id}`;
      fields.set(key, { ...fields.get(key), [d.field]: d.after });
    }
  return (collection, id) => {
    const key = `${collection}:${id}`;
    const row = whole.has(key) ? whole.get(key) : rows(collection, id);
    return row && { ...row, ...fields.get(key) };
  };
}

/** The operations of one suggestion belong to one place: shown as one passage before and after. */
function describeText(plan: Y.Doc, ops: readonly TextOp[], sides: Sides): TextChange[] {
  const blocks = blocksById(plan);
  const states = ops.map((o) => readTextOp(plan, blocks, o));
  const section = sectionOf(plan, ops);
  const base = { kind: 'text', key: `text:${section}`, section } as const;
  if (states.every((s) => s.isLook)) {
    const words = joined(
      sides.after,
      states.map((s) => s.afterNodes.flatMap(passageOfNode)),
    );
    return [{ ...base, look: true, before: words, after: words }];
  }
  const told = states.filter((s) => !s.isLook);
  return [
    {
      ...base,
      look: false,
      before: joined(
        sides.before,
        told.map((s) => s.beforeNodes.flatMap(passageOfNode)),
      ),
      after: joined(
        sides.after,
        told.map((s) => s.afterNodes.flatMap(passageOfNode)),
      ),
    },
  ];
}

/** Passages as lines of one. */
function joined(rows: RowsOf, passages: readonly Passage[]): Said {
  const lines = passages.filter((p) => p.length > 0);
  if (lines.length === 0) return NOTHING;
  return sayPassage(
    rows,
    lines.flatMap((p, i) => (i > 0 ? ['\n', ...p] : p)),
  );
}

/** The heading above the place, or the heading itself. */
function sectionOf(plan: Y.Doc, ops: readonly TextOp[]): string {
  const named = new Set(
    ops.map((o) => (o.op === 'insertBlock' ? (o.after ?? (o.parent === 'root' ? '' : o.parent)) : o.block)),
  );
  let section = '';
  for (const child of bodyElement(plan).toArray()) {
    if (!('nodeName' in child)) continue;
    if (child.nodeName === 'heading') section = textOfJson(toJson(child));
    const holds = (element: typeof child): boolean =>
      named.has(blockId(element)) || element.toArray().some((c) => 'nodeName' in c && holds(c));
    if (holds(child)) return section;
  }
  return '';
}
