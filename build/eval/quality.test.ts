/**
 * The proposals must not get worse unnoticed: a quick part of `npm run eval`, with thresholds a little below its
 * results. A change that improves the figures may raise the thresholds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { LexiconData } from '../../shared/data/lexicon/schema.ts';
import { Proposer } from '../../shared/domain/combination/proposer.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import { readText } from '../../shared/domain/lexicon/read.ts';
import { engineRanker } from './engine.ts';
import { type Combination, questionsOf, score, titlesOf } from './hiddenPart.ts';
import { figuresOf, type Word } from './lists.ts';

const root = join(import.meta.dirname, '../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const lexicon = new Lexicon(read<LexiconData>('shared/data/lexicon/lexicon.json'));
const entries = read<CatalogueEntry[]>('shared/data/catalogue/catalogue.json');
const words = read<Word[]>('tests/fixtures/eval/words-dev.json');
const every = <T>(list: readonly T[], step: number): T[] => list.filter((_, i) => i % step === 0);

test('finds the hidden parts of real combinations', () => {
  const combinations = read<Combination[]>('tests/fixtures/eval/combinations-dev.json');
  const questions = questionsOf(combinations, titlesOf(entries.map((e) => ({ id: e.id, text: e.title.ja }))));
  const { hitAt10, mrr, questions: asked } = score(every(questions, 6), engineRanker(lexicon, entries));
  expect(asked).toBeGreaterThan(30);
  expect(hitAt10).toBeGreaterThan(HIT_AT_10);
  expect(mrr).toBeGreaterThan(MRR);
}, 60_000);

test('understands everyday words', () => {
  expect(words.filter((w) => !readText(lexicon, w.w).unknown).length / words.length).toBeGreaterThan(0.98);
});

test('offers lists of variety, each with what speaks against it', () => {
  const figures = figuresOf(new Proposer(lexicon, entries), entries, every(words, 4));
  expect(figures.lists).toBeGreaterThan(30);
  expect(figures.mostOffered).toBeLessThanOrEqual(MOST_OFFERED);
  expect(figures.fiveSeeds).toBeLessThan(0.3);
  expect(figures.against).toBeGreaterThan(0.95);
  expect(figures.failedOrMissing).toBeGreaterThan(0.85);
  expect(figures.mostRepeatedReason).toBeLessThan(0.02);
}, 60_000);

const HIT_AT_10 = 0.36;
const MRR = 0.17;
/** For these few lists. */
const MOST_OFFERED = 0.12;
