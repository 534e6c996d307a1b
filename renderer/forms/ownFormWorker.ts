/** Reads and fills a person's own form off the main thread: a large one takes seconds, and a hostile one is terminated. */
import { fillOwnForm, openOwnForm } from '../../shared/export/ownForm/ownForm.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';
import type { OwnFormRequest } from './ownFormRequest.ts';

answerInWorker(({ bytes, contents }: OwnFormRequest) => (contents ? fillOwnForm(bytes, contents) : openOwnForm(bytes)));
