import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodyElement } from '../../doc/schema.ts';
import { fromJson } from '../../doc/suggestions/blocks.ts';
import { SuggestionStore } from '../../doc/suggestions/suggestions.ts';
import type { Run } from '../../export/paper/tree.ts';
import { takeMarkup } from './markup.ts';

it('takes the changes of fifty authors, and says how many of the others are not taken', () => {
  const plan = new Y.Doc();
  bodyElement(plan).insert(0, [fromJson({ type: 'paragraph', attributes: {}, children: [[{ insert: '朝のパン' }]] })]);
  const comments = new Y.Doc();
  const added = (n: number): Run => ({
    kind: 'text',
    text: `${n}番`,
    change: { id: `c${n}`, kind: 'insertion', by: `人${n}`, at: '2026-11-20T00:00:00.000Z' },
  });
  const runs: readonly Run[] = [{ kind: 'text', text: '朝のパン' }, ...Array.from({ length: 53 }, (_, n) => added(n))];
  let ids = 0;
  const brought = takeMarkup(
    {
      plan,
      comments,
      outside: { language: 'ja', media: () => undefined, citation: () => undefined },
      newId: () => String(ids++).padStart(16, '0'),
    },
    {
      rows: [{ element: bodyElement(plan).get(0) as Y.XmlElement, runs }],
      inserted: [],
      comments: [],
      about: new Map(),
    },
  );
  expect(brought).toEqual({ suggestions: 50, lost: 3, threads: 0, replies: 0 });
  const names = new SuggestionStore(comments).open.map((s) => s.byName);
  expect(new Set(names).size).toBe(50);
  expect(names).not.toContain('人50');
});
