/** The words of an attached file, read off the page's thread: a package can unpack to many times its size. */
import { readAttachment } from '../../../shared/doc/contest/attachment.ts';
import { answerInWorker } from '../../ui/answerInWorker.ts';

answerInWorker((bytes: Uint8Array) => readAttachment(bytes));
