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

/** `@font-face` rules with the needed glyphs. Characters missing from the fonts are left to the program that shows the picture. */
export async function fontFaces({ plain, bold }: PictureText): Promise<string> {
  const worker = new Worker(new URL('./fontWorker.ts', import.meta.url), { type: 'module' });
  try {
    const rules: string[] = [];
    for (const { weight, urls } of FACES)
      for (const url of urls) {
        const text = weight === 700 ? bold : plain;
        const response = await fetch(url);
        if (!response.ok) throw new Error(`font: ${response.status}`);
        const font = new Uint8Array(await response.arrayBuffer());
        const { subset, found } = await ask(worker, { font, text });
        if (found.length === 0) continue;
        const range = found.map((c) => `U+${c.toString(16)}`).join(',');
        rules.push(
          `@font-face{font-family:${PICTURE_FONT};font-weight:${weight};src:url(data:font/woff;base64,${toBase64(subset)}) format("woff");unicode-range:${range}}`,
        );
      }
    return rules.join('');
  } finally {
    worker.terminate();
  }
}

const ask = (worker: Worker, request: SubsetRequest): Promise<SubsetReply> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SubsetReply>) => resolve(data);
    worker.onerror = () => reject(new Error('fonts'));
    worker.postMessage(request);
  });
