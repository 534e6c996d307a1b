/** The engine behind a port, as the page has it behind its search worker. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Card, Proposer } from '../../shared/domain/combination/proposer.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import type { LexiconView } from '../../shared/domain/lexicon/view.ts';
import { manyEntries, readShipped } from './manyEntries.ts';

const { count } = workerData as { readonly count: number };
const proposer = new Proposer(new Lexicon(readShipped<LexiconView>('lexicon/lexicon.json')), manyEntries(count));
proposer.prepare();
parentPort?.on('message', (cards: readonly Card[]) => parentPort?.postMessage(proposer.propose(cards)));
parentPort?.postMessage('ready');
