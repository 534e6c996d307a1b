/** Reads tables off the main thread. */
import { answerInWorker } from '../ui/answerInWorker.ts';
import { readTable } from './tableFile.ts';

answerInWorker(readTable);
