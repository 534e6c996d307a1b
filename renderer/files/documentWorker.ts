/** Reads a file of another program off the page's thread: a text that becomes a plan, or a board. */
import { readBoard } from '../../shared/app/imports/planFromFiles.ts';
import { readMarkdown } from '../../shared/export/readers/markdown/readMarkdown.ts';
import { isTextFile } from '../../shared/kernel/fileKinds.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';
import type { DocumentRequest } from './readDocument.ts';

answerInWorker(({ name, bytes, fallback }: DocumentRequest) =>
  isTextFile(name) ? readMarkdown(new TextDecoder().decode(bytes), fallback) : readBoard(name, bytes),
);
