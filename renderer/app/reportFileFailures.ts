/** Wraps a host so that its file dialogs and printing report failures instead of rejecting; every screen that saves or prints gets this one. */

import type { Host } from '../../shared/host/host.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import { languageNamed } from '../../shared/kernel/languages.ts';
import { announce } from '../shell/announce.tsx';
import { type Translate, wordsFor } from '../ui/i18n.tsx';

/** Reads the language at the moment of the failure, because a person may have changed it since. */
const translate = (): Translate => wordsFor(languageNamed(document.documentElement.lang) ?? 'ja').t;

export function reportFileFailures(host: Host): Host {
  return Object.assign(Object.create(host) as Host, {
    openFile: (kind) =>
      host.openFile(kind).catch((error: unknown) => {
        const isLarge = error instanceof HostError && error.code === 'fileTooLarge';
        announce(translate()(isLarge ? 'error.fileTooLarge' : 'error.fileNotRead'), { kind: 'error' });
        return undefined;
      }),
    saveFile: (name, bytes, kind) =>
      host.saveFile(name, bytes, kind).catch(() => {
        announce(translate()('error.fileNotSaved'), { kind: 'error' });
        return false;
      }),
    print: (title, day) =>
      host.print(title, day).catch((error: unknown) => {
        const isFull = error instanceof HostError && error.code === 'fileNotSaved';
        announce(translate()(isFull ? 'error.fileNotSaved' : 'error.printFailed'), { kind: 'error' });
      }),
  } satisfies Pick<Host, 'openFile' | 'saveFile' | 'print'>);
}
