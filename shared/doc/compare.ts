/** What changed between two states of a plan, by meaning: its text first, then its data. Reads both documents and writes nothing. */
import { diffArrays } from 'diff';
import type * as Y from 'yjs';
import { readBody } from './body.ts';
import type { Change, TextChange } from './fields/change.ts';
import { describe } from './fields/describe.ts';
import { differences, rowsOfDoc } from './fields/differences.ts';
import { keyOfPassage, type Passage, passageOfBlock, sayPassage } from './fields/passage.ts';
import { NOTHING } from './fields/said.ts';

export type { Change } from './fields/change.ts';

export function comparePlans(before: Y.Doc, after: Y.Doc): Change[] {
  const sides = { before: rowsOfDoc(before), after: rowsOfDoc(after) };
  return [...compareText(before, after, sides), ...describe(differences(before, after), sides)];
}

type Line = { readonly section: string; readonly passage: Passage; readonly key: string };

function linesOf(doc: Y.Doc): Line[] {
  let section = '';
  return readBody(doc).flatMap((block) => {
    if (block.level !== undefined) section = block.text;
    const passage = passageOfBlock(block);
    const key = keyOfPassage(passage);
    return key.trim() === '' ? [] : [{ section, passage, key }];
  });
}

function compareText(before: Y.Doc, after: Y.Doc, sides: Parameters<typeof describe>[1]): TextChange[] {
  const out: TextChange[] = [];
  const parts = diffArrays(linesOf(before), linesOf(after), { comparator: (x, y) => x.key === y.key });
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part || (!part.added && !part.removed)) continue;
    // Removed passages followed by added ones are the same places rewritten.
    const next = parts[i + 1];
    const removed = part.removed ? part.value : [];
    const added = part.added ? part.value : next?.added ? next.value : [];
    if (part.removed && next?.added) i++;
    for (let k = 0; k < Math.max(removed.length, added.length); k++) {
      const [old, now] = [removed[k], added[k]];
      const section = now?.section ?? old?.section ?? '';
      out.push({
        kind: 'text',
        key: `text:${section}`,
        section,
        look: false,
        before: old ? sayPassage(sides.before, old.passage) : NOTHING,
        after: now ? sayPassage(sides.after, now.passage) : NOTHING,
      });
    }
  }
  return out;
}
