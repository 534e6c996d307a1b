/** The glyphs that a picture needs, as embedded fonts: it then looks the same where these fonts are not installed. */
import japanese400 from '@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-400-normal.woff?url';
import japanese700 from '@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-700-normal.woff?url';
import latin400 from '@fontsource/biz-udpgothic/files/biz-udpgothic-latin-400-normal.woff?url';
import latin700 from '@fontsource/biz-udpgothic/files/biz-udpgothic-latin-700-normal.woff?url';
import { toBase64 } from 'lib0/buffer';
import type { SubsetReply, SubsetRequest } from './fontWorker.ts';

export const PICTURE_FONT = "'BIZ UDPGothic'";

const FACES = [
  { weight: 400, urls: [latin400, japanese400] },
  { weight: 700, urls: [latin700, japanese700] },
] as const;

/** The characters of a picture by weight. */
export type PictureText = { readonly plain: string; readonly bold: string };

/** How long the worker with its unpacked fonts, some 20 MB, is kept after the last picture, in milliseconds: a plan has many. */
const IDLE_MS = 10_000;

type Running = { readonly worker: Worker; readonly waiting: Map<number, (made: SubsetReply['made']) => void> };
let running: Running | undefined;
let idle: ReturnType<typeof setTimeout> | undefined;
let nextId = 1;

function start(): Running {
  const worker = new Worker(new URL('./fontWorker.ts', import.meta.url), { type: 'module' });
  const waiting: Running['waiting'] = new Map();
  worker.onmessage = ({ data }: MessageEvent<SubsetReply>) => {
    waiting.get(data.id)?.(data.made);
    waiting.delete(data.id);
    clearTimeout(idle);
    if (waiting.size === 0) idle = setTimeout(stop, IDLE_MS);
  };
  worker.onerror = stop;
  return { worker, waiting };
}
/** Requests without an answer are answered as unreadable. */
function stop(): void {
  running?.worker.terminate();
  for (const answer of running?.waiting.values() ?? []) answer(undefined);
  running = undefined;
}

async function subset(url: string, text: string): Promise<NonNullable<SubsetReply['made']>> {
  clearTimeout(idle);
  running ??= start();
  const { worker, waiting } = running;
  const id = nextId++;
  const made = await new Promise<SubsetReply['made']>((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ id, url, text } satisfies SubsetRequest);
  });
  if (!made) throw new Error('fonts');
  return made;
}

/** `@font-face` rules with the needed glyphs. Characters missing from the fonts are left to the program that shows the picture. */
export async function fontFaces({ plain, bold }: PictureText): Promise<string> {
  const rules: string[] = [];
  for (const { weight, urls } of FACES)
    for (const url of urls) {
      const made = await subset(url, weight === 700 ? bold : plain);
      if (made.found.length === 0) continue;
      const range = made.found.map((c) => `U+${c.toString(16)}`).join(',');
      rules.push(
        `@font-face{font-family:${PICTURE_FONT};font-weight:${weight};src:url(data:font/woff;base64,${toBase64(made.subset)}) format("woff");unicode-range:${range}}`,
      );
    }
  return rules.join('');
}
