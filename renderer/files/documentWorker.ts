/** Reads a file of another program off the main thread: a text that becomes a plan, a board, or a folder of them. */
import { AT_ONCE, readBoard, readText } from '../../shared/app/imports/planFromFiles.ts';
import { openFolder } from '../../shared/export/readers/folder/openFolder.ts';
import { isFolderFile, isTextFile } from '../../shared/kernel/fileKinds.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';
import type { DocumentRequest } from './readDocument.ts';

answerInWorker((request: DocumentRequest) => {
  if ('files' in request) return AT_ONCE.folderPlan(request.files, request.root);
  const { name, bytes, fallback } = request;
  if (isFolderFile(name)) return openFolder(bytes);
  return isTextFile(name) ? readText(bytes, fallback) : readBoard(name, bytes);
});
