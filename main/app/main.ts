/** Entry of the desktop app: passes the real Electron to {@link startDesktop}. */
import { join } from 'node:path';
import * as electron from 'electron';
import { defaultDataFolder } from '../storage/dataFolder.ts';
import { readStaticFiles } from '../sync-server/staticFiles.ts';
import { startDesktop } from './desktop.ts';

const folderFlag = process.argv.find((a) => a.startsWith('--data='))?.slice('--data='.length);

// Not awaited: Electron emits `ready` only after this module has been evaluated, and the start waits for `ready`.
void startDesktop({
  electron,
  argv: process.argv,
  platform: process.platform,
  files: readStaticFiles(join(import.meta.dirname, '../renderer')),
  preload: join(import.meta.dirname, 'preload.cjs'),
  folder: folderFlag,
  defaultFolder: defaultDataFolder(),
  log: (event, fields) => console.error(JSON.stringify({ at: new Date().toISOString(), event, ...fields })),
}).catch((error: unknown) => {
  electron.dialog.showErrorBox('Musubi', error instanceof Error ? error.message : String(error));
  electron.app.exit(1);
});
