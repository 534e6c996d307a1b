/**
 * Two people write in one plan's text, apart and together, in every registered node type; then the documents are equal, and each live editor
 * equals a fresh reload. A failing seed is added to CORPUS with its cause.
 */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { insertBlocks } from '../../shared/doc/body.ts';
import { unknownNodeTypes } from '../../shared/doc/nodeTypes.ts';
import { SeedOrigin, transact } from '../../shared/doc/transact.ts';
import { random } from '../random.ts';
import { act, jsonOf, newText, open, reload } from './writing.ts';

function run(seed: number): void {
  const r = random(seed);
  const first = newText();
  const docs = [first, new Y.Doc()];
  Y.applyUpdate(docs[1]!, Y.encodeStateAsUpdate(first));
  const people = docs.map(open);
  for (let round = 0; round < 3; round++) {
    for (const person of people) {
      for (let i = 0; i < 8; i++) {
        const what = r();
        if (what < 0.08) person.undo();
        else if (what < 0.12) person.redo();
        else act(person.editor, r);
      }
    }
    for (const [from, to] of [
      [0, 1],
      [1, 0],
    ] as const)
      Y.applyUpdate(docs[to]!, Y.encodeStateAsUpdate(docs[from]!, Y.encodeStateVector(docs[to]!)), 'peer');
  }
  // Repairs as the app does after a pause. A second pass must find nothing to repair.
  for (const p of people) {
    p.heal();
    expect(p.heal(), `seed ${seed}: not mended`).toBe(false);
  }
  const [a, b] = people.map((p) => jsonOf(p.editor));
  expect(b, `seed ${seed}: the editors differ`).toBe(a);
  expect(reload(docs[0]!), `seed ${seed}: a reload differs from the live editor`).toBe(a);
  expect(unknownNodeTypes(docs[0]!)).toEqual([]);
  for (const p of people) p.dispose();
}

/** Seeds that once failed, each with its cause. */
const CORPUS: readonly number[] = [
  // The binding loses track of text in a table cell when one person moves the table and the other writes in it.
  154, 338,
  // The same for list items, after an undo.
  212,
  // A chip and text added to a cell whose table the other person moved.
  393,
];

describe('the text with two writers', () => {
  it('reads what was written without Lexical, and writes what is read without it', () => {
    const doc = new Y.Doc();
    transact(doc, new SeedOrigin(), () =>
      insertBlocks(doc, 0, [
        { kind: 'heading', level: 2, text: '概要', section: 'summary' },
        { kind: 'paragraph', inlines: [{ text: '本文' }], question: true, trace: ['x'] },
        { kind: 'list', items: [[{ text: '一' }]] },
      ]),
    );
    const { editor, dispose } = open(doc);
    const json = editor.getEditorState().toJSON() as unknown as {
      root: { children: { type: string; tag?: string; $?: Record<string, unknown> }[] };
    };
    expect(json.root.children.map((c) => c.type)).toEqual(['heading', 'paragraph', 'list']);
    expect(json.root.children[0]).toMatchObject({ tag: 'h2', $: { section: 'summary' } });
    expect(json.root.children[1]).toMatchObject({ $: { question: true, trace: ['x'] } });
    dispose();
  });
  it.each(CORPUS)('seed %i', (seed) => run(seed));
  it('converges, and live equals reloaded', () => {
    // The same seeds in every run of the suite; `npm run fuzz` chooses others.
    const first = Number(process.env['MUSUBI_FUZZ_SEED'] ?? 1);
    const count = Number(process.env['MUSUBI_FUZZ_COUNT'] ?? 120);
    for (let seed = first; seed < first + count; seed++) run(seed);
  }, 300_000);
});
