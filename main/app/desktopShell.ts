/** The channels that need the desktop itself: dialogs, files by path, the menu, printing. Paths stay here; the page gets tokens and names. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type * as Electron from 'electron';
import { FILE_TYPES } from '../../shared/export/formats.ts';
import { withPdfDay } from '../../shared/export/pdfDay.ts';
import type { EventName } from '../../shared/ipc/channels.ts';
import { type EventPayload, type FileKind, HostError, type PickedFile } from '../../shared/ipc/contract.ts';
import { mostBytesOf } from '../../shared/kernel/fileKinds.ts';
import { errorCode } from '../../shared/kernel/logFields.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';
import type { Logger, ShellHandlers } from '../ipc/handlers.ts';
import type { Library } from '../storage/library.ts';
import { writeWhole } from '../storage/wholeFile.ts';
import type { DesktopOptions } from './desktop.ts';
import { type MenuCommand, menuTemplate } from './menu.ts';
import type { RecentFiles } from './recentFiles.ts';

const filterOf = (kind: FileKind): Electron.FileFilter => {
  const { name, extensions } = FILE_TYPES[kind];
  return { name, extensions: Object.keys(extensions) };
};

type ShellOptions = Pick<DesktopOptions, 'electron' | 'platform' | 'log'> & {
  readonly library: Library;
  readonly recent: RecentFiles;
  readonly folder: string;
  readonly window: () => Electron.BrowserWindow | undefined;
  readonly diagnostics: () => Promise<string>;
  readonly send: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
};

export function desktopShell({
  electron,
  platform,
  library,
  recent,
  folder,
  window,
  send,
  log,
  diagnostics,
}: ShellOptions): ShellHandlers & { onReady: () => void } {
  const { save, readPicked } = filesOf(recent, log);
  const shell: ShellHandlers & { onReady: () => void } = {
    onReady: () => undefined,
    'app.info': () => ({
      version: electron.app.getVersion(),
      platform,
      host: 'desktop',
      dataFolder: folder,
      storage: library.state,
      damages: library.damages,
    }),
    'app.diagnostics': async () => ({ text: await diagnostics() }),
    'app.openExternal': async ({ url }) => {
      const external = safeUrl(url);
      if (!external) throw new HostError('invalidInput');
      await electron.shell.openExternal(external);
      return { opened: true };
    },
    'files.save': async ({ name, bytes, kind }) => {
      const current = window();
      if (!current) throw new HostError('unsupported');
      const { canceled, filePath } = await electron.dialog.showSaveDialog(current, {
        defaultPath: basename(name),
        filters: [filterOf(kind)],
      });
      if (canceled || !filePath) return { saved: false };
      save(filePath, bytes);
      if (kind === 'musubi') {
        recent.add(filePath);
        electron.app.addRecentDocument(filePath);
      }
      return { saved: true };
    },
    'files.open': async ({ kind }) => {
      const current = window();
      if (!current) throw new HostError('unsupported');
      const { canceled, filePaths } = await electron.dialog.showOpenDialog(current, {
        properties: ['openFile'],
        filters: [filterOf(kind)],
      });
      const [path] = filePaths;
      if (canceled || !path) return null;
      if (kind === 'musubi') electron.app.addRecentDocument(path);
      return readPicked(path);
    },
    'files.recent': () => ({ files: recent.names() }),
    'files.openRecent': ({ token }) => {
      const path = recent.path(token);
      if (!path) throw new HostError('notFound');
      try {
        return readPicked(path);
      } catch (error) {
        throw error instanceof HostError ? error : new HostError('notFound');
      }
    },
    'window.print': async ({ title, day }) => {
      const current = window();
      if (!current) throw new HostError('unsupported');
      const { canceled, filePath } = await electron.dialog.showSaveDialog(current, {
        defaultPath: `${basename(title) || 'musubi'}.pdf`,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      if (canceled || !filePath) return { saved: false };
      let pdf: Uint8Array;
      try {
        pdf = await current.webContents.printToPDF({
          pageSize: 'A4',
          printBackground: false,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          preferCSSPageSize: true,
        });
      } catch (error) {
        log('pdf-failed', { error: error instanceof Error ? error.name : 'unknown' });
        throw new HostError('printFailed');
      }
      save(filePath, day ? withPdfDay(pdf, day) : pdf);
      return { saved: true };
    },
    'window.setMenu': ({ language, commands }) => {
      const template = menuTemplate({
        language,
        platform,
        commands: commands as readonly MenuCommand[],
        recent: recent.names(),
        run: (command) => send('command.run', { command }),
        openRecent: (token) => send('file.opened', { token, name: basename(recent.path(token) ?? '') }),
      });
      electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(template));
      return {};
    },
    'window.ready': () => {
      shell.onReady();
      return {};
    },
  };
  return shell;
}

/** Reads and writes the files that a person picked. */
function filesOf(recent: RecentFiles, log: Logger) {
  return {
    /** Writes to a temporary file and renames it: on a full disk the previous file is kept. */
    save(path: string, bytes: Uint8Array): void {
      try {
        writeWhole(path, bytes);
      } catch (error) {
        log('file-not-saved', { code: errorCode(error) });
        throw new HostError('fileNotSaved');
      }
    },
    readPicked(path: string): PickedFile {
      if (statSync(path).size > mostBytesOf(path)) throw new HostError('fileTooLarge');
      const bytes = readFileSync(path);
      // A plain copy: Node's Buffer is a view into a pool and would carry more than the file.
      return { name: basename(path), bytes: new Uint8Array(bytes), token: recent.add(path) };
    },
  };
}
