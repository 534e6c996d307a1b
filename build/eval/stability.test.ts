/** Unrelated words leave a list unchanged: a small change of the data can be judged by its effects. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { Proposer } from '../../shared/domain/combination/proposer.ts';
import { REFERENCES } from '../../shared/domain/combination/references.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import type { ConceptView, LexiconView } from '../../shared/domain/lexicon/view.ts';
import type { Word } from './lists.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
const view = read<LexiconView>('shared/data/lexicon/lexicon.json');
const entries = read<CatalogueEntry[]>('shared/data/catalogue/catalogue.json');
const words = read<Word[]>('tests/fixtures/eval/words-dev.json');

/** Concepts that refer to each other, sorted among the others by label as a build would. */
function withUnrelated(count: number): LexiconView {
  const added = Array.from({ length: count }, (_, i) => `${String.fromCodePoint(0x3041 + i)}${'ゔゞ'.repeat(4)}${i}`);
  const labels = [...view.concepts.map((c) => c.label), ...added].sort((a, b) => (a < b ? -1 : 1));
  const at = new Map(labels.map((label, i) => [label, i]));
  const place = (label: string | undefined) => at.get(label ?? '') ?? -1;
  const moved = view.concepts.map((c): ConceptView => {
    const rel = Object.entries(c.rel ?? {}).map(([name, to]) => [
      name,
      to?.map((old) => place(view.concepts[old]?.label)),
    ]);
    return { ...c, ...(c.rel && { rel: Object.fromEntries(rel) }) };
  });
  const fresh = added.map(
    (label, i): ConceptView => ({
      label,
      reading: '',
      kind: 'thing',
      rel: { use: [place(added[(i + 1) % count])], with: [place(added[(i + 7) % count])] },
    }),
  );
  return { concepts: [...moved, ...fresh].sort((a, b) => place(a.label) - place(b.label)) };
}

const listsBy = (by: LexiconView) => {
  const proposer = new Proposer(new Lexicon(by), entries);
  return words
    .filter((_, i) => i % 8 === 0)
    .map(({ w, kind }) => ({
      w,
      list: proposer.propose([{ text: w, kind, prefecture: '長野県' }]).map((p) => [p.id, p.score, p.fit]),
    }));
};

test('fifty unrelated words change no list', () => {
  const lists = listsBy(view);
  expect(lists.filter((l) => l.list.length > 0).length).toBeGreaterThan(12);
  expect(listsBy(withUnrelated(50))).toEqual(lists);
}, 120_000);

test('what everything is compared with is in the lexicon', () => {
  const labels = new Set(view.concepts.map((c) => c.label));
  expect(REFERENCES.filter((label) => !labels.has(label))).toEqual([]);
  expect(new Set(REFERENCES).size).toBe(96);
});
