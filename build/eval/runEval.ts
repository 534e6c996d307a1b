/**
 * `npm run eval [-- SECTION... --json]`: how good the proposals are, each figure beside its goal. The same input gives the same bytes. The sets are
 * those to tune with (`tests/fixtures/eval`); what counts is how others of the same make do, so the two halves are shown apart. Sections run in the
 * order of `SECTIONS`, each figure printed as soon as it is known; without names, all of them run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { Prefecture } from '../../shared/data/regions/schema.ts';
import { CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';
import { WEIGHTS } from '../../shared/domain/combination/weights.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import { readText } from '../../shared/domain/lexicon/read.ts';
import { WordReadings } from '../../shared/text/wordReadings.ts';
import { countLines } from '../catalogue/countEntries.ts';
import { compileWords } from '../lexicon/buildLexicon.ts';
import { byLabels, byLetters } from './baselines.ts';
import { leaveOneOut } from './catalogueCases.ts';
import { engineRanker } from './engine.ts';
import { type Combination, questionsOf, type Ranker, score, titlesOf } from './hiddenPart.ts';
import { listFigures, type Word } from './lists.ts';
import { type JudgedQuery, scoreSearch } from './searchCases.ts';

const root = join(import.meta.dirname, '../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

type Figure = { readonly name: string; readonly value: string; readonly goal?: string };

/** Rules that can be disabled, to measure what each contributes. */
const WITHOUT = ['association', 'direct', 'missingRole'] as const;

const lexicon = new Lexicon(compileWords().data);
const entries = read<CatalogueEntry[]>('shared/data/catalogue/catalogue.json');
const words = read<Word[]>('tests/fixtures/eval/words-dev.json');
const questions = questionsOf(
  read<Combination[]>('tests/fixtures/eval/combinations-dev.json'),
  titlesOf(entries.map((e) => ({ id: e.id, text: e.title.ja }))),
);

function hiddenPart(name: string, rank: Ranker, goal?: string): Figure {
  const [all, first, second] = [questions, ...[0, 1].map((h) => questions.filter((q) => q.half === h))].map((qs) =>
    score(qs ?? [], rank),
  );
  const says = (s: typeof all) => `${percent(s?.hitAt10 ?? 0)}, MRR ${(s?.mrr ?? 0).toFixed(3)}`;
  return {
    name: `hidden part, hit@10: ${name}`,
    value: `${says(all)} (tuned half ${says(first)}; other half ${says(second)})`,
    ...(goal ? { goal } : {}),
  };
}

const SECTIONS: Readonly<Record<string, () => Iterable<Figure>>> = {
  *hidden() {
    yield { name: 'candidates of a question', value: String(questions[0]?.among.length ?? 0), goal: '> 200' };
    yield hiddenPart('engine', engineRanker(lexicon, entries), '>= 40 %, MRR >= 0.20');
  },
  *baselines() {
    yield hiddenPart('letters (2-gram TF-IDF)', byLetters());
    yield hiddenPart('labels of the lexicon', byLabels(lexicon));
  },
  *ablation() {
    for (const rule of WITHOUT)
      yield hiddenPart(`without ${rule}`, engineRanker(lexicon, entries, { ...WEIGHTS, [rule]: 0 }));
  },
  *words() {
    const known = words.filter((w) => !readText(lexicon, w.w).unknown).length;
    yield { name: 'everyday words understood', value: percent(known / words.length), goal: '>= 95 %' };
  },
  lists: () => listFigures(lexicon, entries, words),
  *search() {
    const readings = new WordReadings(read<Record<string, string>>('shared/data/readings/words.json'));
    const judged = read<JudgedQuery[]>('tests/fixtures/eval/search-judged.json');
    const kinds = [
      ['letters alone', new CatalogueSearch(entries)],
      ['with the lexicon', new CatalogueSearch(entries, { readings, lexicon })],
    ] as const;
    for (const [name, by] of kinds)
      for (const set of ['dev', 'own'] as const) {
        const { hitAt5, right, missed, forbidden } = scoreSearch(
          by,
          judged.filter((q) => q.set === set),
        );
        yield {
          name: `search, a right hit in the first five: ${name}, ${set}`,
          value: `${percent(hitAt5)}; right among the first five ${percent(right)}; forbidden ${forbidden.length}; missed: ${missed.join(', ')}`,
          goal: '>= 90 %, forbidden 0',
        };
      }
  },
  catalogue: () => leaveOneOut(lexicon, entries),
  *counts() {
    const prefectures = read<Prefecture[]>('shared/data/regions/regions.json').map((p) => p.name);
    for (const line of countLines(entries, prefectures)) {
      const [name = '', ...rest] = line.split(': ');
      yield { name, value: rest.join(': ') };
    }
  },
};

const isJson = process.argv.includes('--json');
const asked = process.argv.slice(2).filter((a) => a !== '--json');
const unknown = asked.filter((name) => !Object.hasOwn(SECTIONS, name));
if (unknown.length > 0) {
  console.error(`no such section: ${unknown.join(', ')} (there are: ${Object.keys(SECTIONS).join(', ')})`);
  process.exit(2);
}
const all: Figure[] = [];
for (const [name, figuresOf] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const f of figuresOf()) {
    all.push(f);
    if (!isJson) console.log(`${f.name}: ${f.value}${f.goal ? `  [goal ${f.goal}]` : ''}`);
  }
}
if (isJson) console.log(JSON.stringify(all));
