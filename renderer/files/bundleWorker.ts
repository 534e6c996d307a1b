/** Opens a `.musubi` file off the main thread: hashing its parts and loading an untrusted document can take long. */
import { openBundle } from '../../shared/doc/file/bundle.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';

answerInWorker(openBundle);
