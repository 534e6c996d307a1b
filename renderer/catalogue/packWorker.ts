/** Verifies catalogue packs off the main thread. */
import { openPack } from '../../shared/doc/pack/packFile.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';

answerInWorker((bytes: Uint8Array) => openPack(bytes));
