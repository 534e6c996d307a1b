/**
 * `npm run eval [-- --json]`: how good the proposals are, each figure beside its goal. The same input gives the same bytes. The sets are those to tune
 * with (`tests/fixtures/eval`); what counts is how others of the same make do, so the two halves are shown apart.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { WEIGHTS } from '../../shared/domain/combination/weights.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import { readText } from '../../shared/domain/lexicon/read.ts';
import { compileWords } from '../lexicon/buildLexicon.ts';
import { byLabels, byLetters } from './baselines.ts';
import { leaveOneOut } from './catalogueCases.ts';
import { engineRanker } from './engine.ts';
import { type Combination, questionsOf, type Ranker, score, titlesOf } from './hiddenPart.ts';
import { listFigures, type Word } from './lists.ts';

const root = join(import.meta.dirname, '../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

type Figure = { readonly name: string; readonly value: string; readonly goal?: string };

/** Rules that a ranking can do without, to see what each is worth. */
const WITHOUT = ['association', 'direct', 'analogy', 'missingRole'] as const;

function figures(): Figure[] {
  const lexicon = new Lexicon(compileWords().data);
  const entries = read<CatalogueEntry[]>('shared/data/catalogue/catalogue.json');
  const questions = questionsOf(
    read<Combination[]>('tests/fixtures/eval/combinations-dev.json'),
    titlesOf(entries.map((e) => ({ id: e.id, text: e.title.ja }))),
  );
  const words = read<Word[]>('tests/fixtures/eval/words-dev.json');
  const out: Figure[] = [];
  const hidden = (name: string, rank: Ranker, goal?: string) => {
    const [all, first, second] = [questions, ...[0, 1].map((h) => questions.filter((q) => q.half === h))].map((qs) =>
      score(qs ?? [], rank),
    );
    const says = (s: typeof all) => `${percent(s?.hitAt10 ?? 0)}, MRR ${(s?.mrr ?? 0).toFixed(3)}`;
    out.push({
      name,
      value: `${says(all)} (tuned half ${says(first)}; other half ${says(second)})`,
      ...(goal ? { goal } : {}),
    });
  };
  out.push({ name: 'candidates of a question', value: String(questions[0]?.among.length ?? 0), goal: '> 200' });
  hidden('hidden part, hit@10: engine', engineRanker(lexicon, entries), '>= 40 %, MRR >= 0.20');
  hidden('hidden part, hit@10: letters (2-gram TF-IDF)', byLetters());
  hidden('hidden part, hit@10: labels of the lexicon', byLabels(lexicon));
  for (const rule of WITHOUT)
    hidden(`hidden part, hit@10: without ${rule}`, engineRanker(lexicon, entries, { ...WEIGHTS, [rule]: 0 }));
  const known = words.filter((w) => !readText(lexicon, w.w).unknown).length;
  out.push({ name: 'everyday words understood', value: percent(known / words.length), goal: '>= 95 %' });
  out.push(...listFigures(lexicon, entries, words));
  out.push(...leaveOneOut(lexicon, entries));
  return out;
}

const all = figures();
if (process.argv.includes('--json')) console.log(JSON.stringify(all));
else for (const f of all) console.log(`${f.name}: ${f.value}${f.goal ? `  [goal ${f.goal}]` : ''}`);
