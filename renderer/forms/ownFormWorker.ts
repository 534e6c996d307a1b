/** Reads and fills a person's own form off the page's thread: a large one takes seconds, and a hostile one is ended. */
import { fillOwnForm, openOwnForm } from '../../shared/export/ownForm/ownForm.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';
import type { OwnFormRequest } from './ownFormRequest.ts';

answerInWorker(({ bytes, contents }: OwnFormRequest) => (contents ? fillOwnForm(bytes, contents) : openOwnForm(bytes)));
