/** Reads a Word file off the main thread: a large one takes seconds, and a hostile one is terminated. */
import { readDocx } from '../../shared/export/readers/docx/readDocx.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';

answerInWorker(readDocx);
