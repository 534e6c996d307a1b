/** A page of the app in a headless browser: the host of this process serves it on loopback, a one-time address lets it in, and it prints or draws. */
import { z } from 'zod';
import {
  UNATTENDED_ASK,
  UNATTENDED_READY,
  UNATTENDED_SEARCH,
  type UnattendedAnswer,
  type UnattendedJob,
} from '../../../shared/app/exports/unattended.ts';
import { createHandlers } from '../../ipc/handlers.ts';
import { folderKey } from '../../storage/fileKeys.ts';
import type { Library } from '../../storage/library.ts';
import { RotatingLog } from '../../storage/rotatingLog.ts';
import { startLocalServer } from '../../sync-server/localServer.ts';
import { Sharing } from '../../sync-server/sharing.ts';
import { readStaticFiles } from '../../sync-server/staticFiles.ts';
import { UsageError } from '../errors.ts';
import { browserShell, RENDERER_FOLDER } from '../serve.ts';
import { say } from '../words.ts';
import { BrowserFailure, DevTools } from './devTools.ts';

/** Timeouts until the browser answers, the app has loaded, the paper is laid out, and the PDF is made. Enough for a cold disk and a long plan. */
const START_MS = 30_000;
const LOAD_MS = 60_000;
const LAY_MS = 300_000;
const PRINT_MS = 300_000;
const READ_BYTES = 4 << 20;

export type Unattended = {
  readonly library: Library;
  readonly folder: string;
  /** Path of the browser's executable. */
  readonly program: string;
};

/** What a job made: a PDF of what it laid out, or a file that the page drew; `missing` names cards whose picture could not be read. */
type Made = { readonly bytes: Uint8Array; readonly missing: readonly string[] };

/** Returns `undefined` if there is nothing to draw. Throws a {@link UsageError} if the browser fails. */
export async function doUnattended(where: Unattended, job: UnattendedJob): Promise<Made | undefined> {
  const server = await serve(where);
  try {
    const browser = new DevTools(where.program);
    try {
      await openApp(browser, server.address);
      const answer = await ask(browser, job);
      if (answer.kind === 'nothing') return undefined;
      if (answer.kind === 'file') return { bytes: Buffer.from(answer.base64, 'base64'), missing: answer.missing };
      await loadFonts(browser);
      return { bytes: await pdfOf(browser), missing: [] };
    } finally {
      await browser.close();
    }
  } catch (error) {
    if (!(error instanceof BrowserFailure)) throw error;
    throw new UsageError(say('cli.browser.failed', { file: where.program, why: error.message }));
  } finally {
    await server.close();
  }
}

/** Like the browser edition, without backups and without sharing: it ends with the job. */
async function serve({ library, folder }: Unattended) {
  const key = folderKey(folder);
  const files = readStaticFiles(RENDERER_FOLDER);
  const log = () => undefined;
  const sharing = new Sharing({ library, key, folder, files, log });
  const handlers = createHandlers(library, browserShell(library, folder, new RotatingLog(folder)), sharing.handlers());
  const server = await startLocalServer({ library, sharing, handlers, files, key, log });
  return {
    address: server.newAddress().replace('#', `${UNATTENDED_SEARCH}#`),
    close: async () => {
      await server.close();
      await sharing.close();
    },
  };
}

async function openApp(browser: DevTools, address: string): Promise<void> {
  await browser.openPage(START_MS);
  await browser.send('Page.enable', {}, START_MS);
  await browser.send('Runtime.enable', {}, START_MS);
  await browser.send('Runtime.addBinding', { name: UNATTENDED_READY }, START_MS);
  const ready = browser.next('Runtime.bindingCalled', LOAD_MS);
  // A rejection is reported to those who await it below.
  ready.catch(() => undefined);
  await browser.send('Page.navigate', { url: address }, LOAD_MS);
  await ready;
}

const evaluated = z.object({
  result: z.object({ value: z.unknown() }),
  exceptionDetails: z.object({ exception: z.object({ description: z.string() }).optional() }).optional(),
});
const answered = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paper') }),
  z.object({ kind: z.literal('file'), base64: z.string(), missing: z.array(z.string()) }),
  z.object({ kind: z.literal('nothing') }),
]) satisfies z.ZodType<UnattendedAnswer>;

async function evaluate(browser: DevTools, expression: string): Promise<unknown> {
  const params = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = evaluated.parse(await browser.send('Runtime.evaluate', params, LAY_MS));
  if (exceptionDetails) throw new BrowserFailure(exceptionDetails.exception?.description ?? 'exception');
  return result.value;
}

const ask = async (browser: DevTools, job: UnattendedJob): Promise<UnattendedAnswer> =>
  answered.parse(await evaluate(browser, `globalThis.${UNATTENDED_ASK}(${JSON.stringify(job)})`));

const DRAWN = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** What is shown on paper only has never been rendered: its fonts load when it is first rendered. */
async function loadFonts(browser: DevTools): Promise<void> {
  await browser.send('Emulation.setEmulatedMedia', { media: 'print' }, START_MS);
  await evaluate(browser, `${DRAWN}.then(() => document.fonts.ready).then(() => true)`);
}

/** Prints as the desktop app does: size, margins and headers come from the page's own rules. */
async function pdfOf(browser: DevTools): Promise<Uint8Array> {
  const printed = await browser.send(
    'Page.printToPDF',
    {
      preferCSSPageSize: true,
      printBackground: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      transferMode: 'ReturnAsStream',
    },
    PRINT_MS,
  );
  const { stream } = z.object({ stream: z.string() }).parse(printed);
  const piece = z.object({ data: z.string(), base64Encoded: z.boolean().optional(), eof: z.boolean() });
  const pieces: Buffer[] = [];
  for (;;) {
    const read = piece.parse(await browser.send('IO.read', { handle: stream, size: READ_BYTES }, PRINT_MS));
    pieces.push(Buffer.from(read.data, read.base64Encoded ? 'base64' : 'latin1'));
    if (read.eof) return new Uint8Array(Buffer.concat(pieces));
  }
}
