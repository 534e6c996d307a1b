/** The reader of tables, off the page's thread. */
import { answerInWorker } from '../ui/answerInWorker.ts';
import { readTable } from './tableFile.ts';

answerInWorker(readTable);
