/** Cleans one file off the main thread. The page terminates the worker if a file takes too long. */

import type { CopyRequest } from '../../../shared/app/contest/judgeCopy.ts';
import { cleanFile } from '../../../shared/doc/contest/cleaning/cleanFile.ts';
import { cleaningFor } from '../../../shared/doc/contest/cleaning/request.ts';
import { answerInWorker } from '../../ui/answerInWorker.ts';

export type Ask = { readonly bytes: Uint8Array; readonly request: CopyRequest };

answerInWorker(({ bytes, request }: Ask) => cleanFile(bytes, cleaningFor(request)));
