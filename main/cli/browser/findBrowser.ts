/** Finds a browser engine on this machine: the one a person names, otherwise a Chromium browser under its usual names. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { say } from '../words.ts';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'brave-browser',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_APPS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    // Missing, or not executable for us.
    return false;
  }
};

/** `asked`: the value of `--browser`. Throws a {@link UsageError} that says what to do if none is found. */
export function findBrowser(
  asked: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const named = asked ?? (env['MUSUBI_BROWSER'] || undefined);
  if (named !== undefined) {
    const file = resolve(named);
    if (!isProgram(file)) throw new UsageError(say('cli.browser.notThere', { file: named }));
    return file;
  }
  const found = placesOf(env, platform).find(isProgram);
  if (found === undefined) throw new UsageError(say('cli.browser.none'));
  return found;
}

function placesOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform === 'darwin') {
    const homes = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    return [...MAC_APPS.flatMap((app) => homes.map((at) => `${at}/${app}.app/Contents/MacOS/${app}`)), ...onPath];
  }
  if (platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => WINDOWS_APPS.map((app) => join(folder, app)));
  return onPath;
}
