/** Extracts the text of an attachment off the main thread: an archive can unpack to many times its size. */
import { readAttachment } from '../../../shared/doc/contest/attachment.ts';
import { answerInWorker } from '../../ui/answerInWorker.ts';

answerInWorker((bytes: Uint8Array) => readAttachment(bytes));
