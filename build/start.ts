/**
 * `npm start`: the desktop app if Electron's binary is there or can be downloaded, else, in one line, the same app in
 * a browser. Options: --browser, --data DIR, --port N, --no-open (print the address only).
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowserHost } from '../main/cli/serve.ts';
import { defaultDataFolder } from '../main/storage/dataFolder.ts';
import { buildDesktop, buildRenderer } from './buildAll.ts';
import { electronBinary } from './electronBinary.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean' },
    data: { type: 'string' },
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
  },
  allowPositionals: true,
});
const folder = resolve(values.data ?? defaultDataFolder());

/** Electron's executable, downloaded by Electron's own installer if missing; `undefined` if that is impossible. */
function fetchedElectron(): string | undefined {
  const present = electronBinary();
  if (present) return present;
  const installer = createRequire(import.meta.url).resolve('electron/install.js');
  return spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: 300_000 }).status === 0
    ? fetchedElectron()
    : undefined;
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function openInBrowser(address: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? (['open', [address]] as const)
      : process.platform === 'win32'
        ? (['rundll32', ['url.dll,FileProtocolHandler', address]] as const)
        : (['xdg-open', [address]] as const);
  const child: ChildProcess = spawn(command, args, { stdio: 'ignore', detached: true });
  // It is not an error if no browser can be opened: the address is printed.
  child.on('error', () => undefined);
  child.unref();
}

async function startInBrowser(): Promise<void> {
  await buildRenderer();
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535)) {
    console.error('--port は0から65535までの整数で指定してください。 / --port must be a whole number from 0 to 65535.');
    process.exit(2);
  }
  const host = await startBrowserHost({ folder, port }).catch((error: unknown) => {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(
      inUse
        ? `ポート ${port} は使われています。別の番号にするか --port を省いてください。 / Port ${port} is taken.`
        : `起動できませんでした: ${String(error)}`,
    );
    process.exit(1);
  });
  console.log(host.address);
  if (!values['no-open']) openInBrowser(host.address);
  if (!host.server) process.exit(0);
  const stop = () => void host.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (import.meta.main) {
  const binary = values.browser ? undefined : hasDisplay ? fetchedElectron() : undefined;
  if (binary) {
    await buildRenderer();
    await buildDesktop();
    const child = spawn(binary, [resolve(import.meta.dirname, '..'), ...(values.data ? [`--data=${folder}`] : [])], {
      stdio: 'inherit',
    });
    child.on('exit', (code) => process.exit(code ?? 0));
  } else {
    if (!values.browser) {
      console.log(
        hasDisplay
          ? 'Electron の本体を取得できないため、ブラウザで開きます（機能とデータは同じです）。 / Electron cannot be fetched here: opening in the browser instead.'
          : '画面のない環境のため、ブラウザ用の住所を表示します。 / No display: printing the address for a browser.',
      );
    }
    await startInBrowser();
  }
}
