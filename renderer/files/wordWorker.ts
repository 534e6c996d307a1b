/** Reads a Word file off the page's thread: a large one takes seconds, and a hostile one is ended. */
import { readDocx } from '../../shared/export/readers/docx/readDocx.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';

answerInWorker(readDocx);
