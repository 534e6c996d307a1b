/** The engine behind a port, as the page has it behind its search worker. */
import { existsSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openLexicon } from '../../shared/domain/combination/catalogueIndex.ts';
import { type Card, Proposer } from '../../shared/domain/combination/proposer.ts';
import type { LexiconView } from '../../shared/domain/lexicon/view.ts';
import { manyEntries, readShipped } from './manyEntries.ts';

export type WorkerData = { readonly count: number; readonly hasIndex: boolean };
/** `cpu`: milliseconds that this thread has worked so far. */
export type Told = { readonly cpu: number; readonly found?: ReturnType<Proposer['propose']> };

const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
const { count, hasIndex } = workerData as WorkerData;
const file = new URL('../../shared/data/proposals/index.bin', import.meta.url);
const entries = manyEntries(count);
const from = cpu();
const bytes = hasIndex && existsSync(file) ? readFileSync(file) : undefined;
const { lexicon, index } = openLexicon(readShipped<LexiconView>('lexicon/lexicon.json'), bytes);
const proposer = new Proposer(lexicon, entries, { index });
const answer = (cards: readonly Card[]): Told => ({ found: proposer.propose(cards), cpu: cpu() - from });
parentPort?.on('message', (cards: readonly Card[]) => parentPort?.postMessage(answer(cards)));
parentPort?.postMessage({ cpu: cpu() - from } satisfies Told);
