/** Inline pictures, as large as on screen but never larger than the page, with their alternative text. */
import type { PaperPicture, Run } from '../../paper/tree.ts';
import type { DocxJob } from './job.ts';
import { paragraph } from './paragraphs.ts';
import { commentPlaces } from './runs.ts';
import { STYLE } from './styles.ts';
import { el, writable } from './xml.ts';

/** A pixel at 96 dpi, in English Metric Units. */
const EMU = 9_525;
const MOST = { width: 160 * 36_000, height: 215 * 36_000 } as const;

const EXTENSIONS: Partial<Record<PaperPicture['type'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};
/** One transparent pixel: a fallback for programs that cannot draw SVG, if no PNG could be rendered. */
const BLANK_PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

function extent({ width, height }: PaperPicture): { readonly cx: number; readonly cy: number } {
  const [w, h] = [Math.max(1, width) * EMU, Math.max(1, height) * EMU];
  const scale = Math.min(1, MOST.width / w, MOST.height / h);
  return { cx: Math.max(1, Math.round(w * scale)), cy: Math.max(1, Math.round(h * scale)) };
}

function file(job: DocxJob, key: string, bytes: Uint8Array, extension: string): string {
  const known = job.media.get(key);
  const name = known?.name ?? `media/image${job.media.size + 1}.${extension}`;
  if (!known) job.media.set(key, { name, bytes });
  return job.relations.add('image', name);
}

const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
function blip(job: DocxJob, key: string, picture: PaperPicture, extension: string): string {
  const own = file(job, key, picture.bytes, extension);
  if (extension !== 'svg') return el('a:blip', { 'r:embed': own });
  return el(
    'a:blip',
    {
      'r:embed': picture.png
        ? file(job, `${key}\u0000png`, picture.png, 'png')
        : file(job, '\u0000blank', BLANK_PNG, 'png'),
    },
    el(
      'a:extLst',
      {},
      el(
        'a:ext',
        { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
        el('asvg:svgBlip', { 'xmlns:asvg': SVG, 'r:embed': own }),
      ),
    ),
  );
}

function drawing(job: DocxJob, key: string, picture: PaperPicture, extension: string, alt: string): string {
  const { cx, cy } = extent(picture);
  const id = job.nextDrawing();
  const graphic = el(
    'pic:pic',
    {},
    el('pic:nvPicPr', {}, el('pic:cNvPr', { id, name: `Picture ${id}`, descr: writable(alt) }), el('pic:cNvPicPr')),
    el('pic:blipFill', {}, blip(job, key, picture, extension), el('a:stretch', {}, el('a:fillRect'))),
    el(
      'pic:spPr',
      {},
      el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', { cx, cy })),
      el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
    ),
  );
  return el(
    'w:drawing',
    {},
    el(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      el('wp:extent', { cx, cy }),
      el('wp:docPr', { id, name: `Picture ${id}`, descr: writable(alt) }),
      el(
        'a:graphic',
        {},
        el('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' }, graphic),
      ),
    ),
  );
}

/** Keeps the picture and its caption on one page. If Word cannot show the format, or the picture is missing, its description is written instead. */
export function picture(
  job: DocxJob,
  {
    key,
    alt,
    caption,
    comments,
  }: {
    readonly key: string;
    readonly alt: string;
    readonly caption?: string | undefined;
    readonly comments?: readonly string[] | undefined;
  },
): string {
  const found = job.paper.pictures.get(key);
  const extension = found && EXTENSIONS[found.type];
  const described: Run = { kind: 'text', text: `［${job.words.picture}］${alt}` };
  const own =
    found && extension
      ? el(
          'w:p',
          {},
          caption ? el('w:pPr', {}, el('w:keepNext')) : '',
          commentPlaces(
            comments,
            el('w:r', {}, el('w:rPr', {}, el('w:noProof')), drawing(job, key, found, extension, alt)),
          ),
        )
      : paragraph(job, [described], { style: STYLE.caption, properties: caption ? el('w:keepNext') : '', comments });
  return own + (caption ? paragraph(job, [{ kind: 'text', text: caption }], { style: STYLE.caption }) : '');
}
