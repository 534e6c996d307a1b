/**
 * Somebody suggests by writing in a draft, in every node type. Accepted in any order, the plan reads like the draft;
 * while others continue to edit the plan, nothing breaks and untouched content stays.
 */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { unknownNodeTypes } from '../../shared/doc/nodeTypes.ts';
import {
  compareDraft,
  putSuggestion,
  type Suggestion,
  SuggestionStore,
  takeSuggestions,
} from '../../shared/doc/suggestions/suggestions.ts';
import { random } from '../random.ts';
import { act, newText, open, reload } from './writing.ts';

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

/** The suggestions of a draft, as read back from the stored document. */
function suggested(plan: Y.Doc, draft: Y.Doc): readonly Suggestion[] {
  const comments = new Y.Doc();
  const groups = compareDraft(plan, draft);
  groups.forEach((group, i) => {
    const id = `s${i}`;
    if (!putSuggestion(comments, { id: 'a', name: 'A' }, id, group, '2026-11-21T00:00:00.000Z'))
      throw new Error(`not kept: ${JSON.stringify(group)}`);
  });
  const { open: found } = new SuggestionStore(comments);
  expect(found.length, 'each is read back').toBe(groups.length);
  expect(new Set(groups.map((g) => g.key)).size, 'each has a key of its own').toBe(groups.length);
  return found;
}

function write(doc: Y.Doc, r: () => number, acts: number): void {
  const person = open(doc);
  for (let i = 0; i < acts; i++) act(person.editor, r);
  person.dispose();
}

function run(seed: number): void {
  const r = random(seed);
  const plan = newText();
  write(plan, r, 12);
  const draft = copyOf(plan);
  write(draft, r, 1 + Math.floor(r() * 10));
  const suggestions = [...suggested(plan, draft)].sort(() => r() - 0.5);

  const accepted = copyOf(plan);
  for (const s of suggestions) expect(takeSuggestions(accepted, [s], 'now'), `seed ${seed}`).toBe(true);
  expect(reload(accepted), `seed ${seed}: the plan is not what was suggested`).toBe(reload(draft));
  // Accepting twice has no further effect.
  takeSuggestions(accepted, suggestions, 'now');
  expect(reload(accepted), `seed ${seed}: accepting twice`).toBe(reload(draft));

  // Others keep editing the plan; then each suggestion is randomly accepted or not.
  const moved = copyOf(plan);
  write(moved, r, 8);
  const person = open(moved);
  for (const s of suggestions) if (r() < 0.7) takeSuggestions(moved, [s], 'now');
  person.heal();
  expect(person.heal(), `seed ${seed}: not mended`).toBe(false);
  expect(unknownNodeTypes(moved)).toEqual([]);
  person.dispose();
}

describe('suggestions', () => {
  it('accepted in any order give the text of the draft', () => {
    const first = Number(process.env['MUSUBI_FUZZ_SEED'] ?? 1);
    const count = Number(process.env['MUSUBI_FUZZ_COUNT'] ?? 120);
    for (let seed = first; seed < first + count; seed++) run(seed);
  }, 300_000);
});
