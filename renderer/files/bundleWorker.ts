/** Opens a `.musubi` file off the page's thread: hashing its parts and loading a foreign document can take long. */
import { openBundle } from '../../shared/doc/file/bundle.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';

answerInWorker(openBundle);
