/** Reads tables off the main thread. */

import { readTable } from '../../shared/app/catalogue/tableFile.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';

answerInWorker(readTable);
