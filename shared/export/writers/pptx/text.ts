/** Text in shapes: the room it takes, and its XML. */

import type { WrittenLanguage } from '../../../kernel/languages.ts';
import { safeUrl } from '../../../kernel/urls.ts';
import { wrapText } from '../../../text/wrapText.ts';
import type { Run, TextRun } from '../../paper/tree.ts';
import { el, plain, writable } from '../ooxml/xml.ts';
import { fill } from './xml.ts';

/** The line height of Noto Sans, the tallest of the substitute fonts: another font leaves room. */
export const LINE = 1.45;
/** Latin letters are measured a little wider than most are, so that a line of capitals does not overflow either. */
const widthOf = (c: string): number =>
  (c.codePointAt(0) ?? 0) < 0x2000 ? (/[A-Z@%&mwMW]/u.test(c) ? 0.8 : 0.6) : 1.02;
export const emsOf = (text: string): number => [...text].reduce((sum, c) => sum + widthOf(c), 0);

export type Ink = {
  readonly bold?: boolean;
  /** `#rrggbb`, or a name of the theme. */
  readonly colour?: string;
};
export type Para = Ink & {
  readonly runs: readonly Run[];
  /** Points. */
  readonly size: number;
  /** 0 for a plain paragraph. */
  readonly level?: number;
  /** A number is the item's number in a list. */
  readonly bullet?: 'dot' | 'open' | 'done' | number;
  readonly align?: 'start' | 'center' | 'end';
  /** Space above, in points; none at the top of a shape. */
  readonly before?: number;
  readonly italic?: boolean;
  /** The rest of a split paragraph: its bullet is with the beginning. */
  readonly isRest?: boolean;
};

export const textPara = (text: string, size: number, ink: Omit<Para, 'runs' | 'size'> = {}): Para => ({
  runs: text === '' ? [] : [{ kind: 'text', text }],
  size,
  ...ink,
});

const INDENT = 1.3;
/** The left indent of a paragraph, in points. */
const indentOf = ({ level = 0, bullet, size }: Para): number =>
  (level + (bullet === undefined ? 0 : 1)) * INDENT * size;

/** The text as it is measured and written: without characters that a file cannot hold. */
const wordsOf = (run: Run): string =>
  run.kind === 'text' ? writable(run.text) : run.kind === 'break' ? '\n' : run.kind === 'tab' ? '\u3000' : '';
export const plainText = (runs: readonly Run[]): string => runs.map(wordsOf).join('');

/** The lines of a paragraph at a width in points, as start offsets in {@link plainText}. At least one. */
function linesOf(para: Para, width: number): readonly number[] {
  const text = plainText(para.runs).replace(/\r\n?/gu, '\n');
  const ems = Math.max(1, (width - indentOf(para)) / para.size);
  const starts = [0];
  let at = 0;
  for (const [i, line] of wrapText(text, ems, Number.POSITIVE_INFINITY, widthOf).entries()) {
    if (i > 0) starts.push(at);
    at += line.length;
    if (text[at] === '\n') at++;
  }
  return starts;
}
export const heightOf = (para: Para, width: number): number => linesOf(para, width).length * para.size * LINE;
export const heightOfAll = (paras: readonly Para[], width: number): number =>
  paras.reduce((sum, p, i) => sum + heightOf(p, width) + (i === 0 ? 0 : (p.before ?? 0)), 0);

/** Splits a paragraph after its first `lines` lines. */
export function cutAfter(para: Para, width: number, lines: number): readonly [Para, Para | undefined] {
  const start = linesOf(para, width)[lines];
  if (start === undefined) return [para, undefined];
  const first: Run[] = [];
  const rest: Run[] = [];
  let at = 0;
  for (const run of para.runs) {
    const words = wordsOf(run).replace(/\r\n?/gu, '\n');
    const end = at + words.length;
    if (end <= start) first.push(run);
    else if (at >= start || run.kind !== 'text') rest.push(run);
    else {
      first.push({ ...run, text: words.slice(0, start - at) });
      rest.push({ ...run, text: words.slice(start - at) });
    }
    at = end;
  }
  return [
    { ...para, runs: first },
    { ...para, runs: rest, isRest: true },
  ];
}

/** As many words as fit, with an ellipsis if some are left out; as one paragraph. */
export function shortened(text: string, size: number, width: number, lines: number): string {
  const ems = Math.max(1, width / size);
  const most = Math.max(1, lines);
  let out = wrapText(writable(text).replace(/[\t\n\r ]+/gu, ' '), ems, most, widthOf).join('');
  // The ellipsis is wider than many letters that it replaces.
  while (wrapText(out, ems, most + 1, widthOf).length > most) out = `${[...out].slice(0, -2).join('')}…`;
  return out;
}

// ── XML ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is needed to write the text of one slide. */
export type Pen = {
  readonly language: WrittenLanguage;
  /** Returns the id of a relation to an address. */
  readonly link: (url: string) => string;
};

const LANG: Readonly<Record<WrittenLanguage, readonly [string, string]>> = {
  ja: ['ja-JP', 'en-US'],
  en: ['en-US', 'ja-JP'],
};

function properties(name: 'a:rPr' | 'a:endParaRPr', pen: Pen, para: Para, run: TextRun | undefined): string {
  const marks = new Set(run?.marks);
  const [lang, altLang] = LANG[pen.language];
  const url = run?.link === undefined ? undefined : safeUrl(run.link);
  return el(
    name,
    {
      lang,
      altLang,
      sz: Math.round(para.size * 100),
      b: para.bold || marks.has('bold') ? 1 : undefined,
      i: para.italic || marks.has('italic') ? 1 : undefined,
      // Highlights are underlined: a background colour is lost in black and white.
      u: marks.has('underline') || marks.has('highlight') ? 'sng' : undefined,
      strike: marks.has('strike') ? 'sngStrike' : undefined,
      baseline: marks.has('superscript') ? 30_000 : marks.has('subscript') ? -25_000 : undefined,
    },
    para.colour ? fill(para.colour) : '',
    marks.has('code') ? el('a:latin', { typeface: 'Consolas' }) : '',
    url ? el('a:hlinkClick', { 'r:id': pen.link(url) }) : '',
  );
}

function runXml(run: Run, pen: Pen, para: Para): string {
  if (run.kind === 'break') return el('a:br', {}, properties('a:rPr', pen, para, undefined));
  const text = wordsOf(run);
  const look = properties('a:rPr', pen, para, run.kind === 'text' ? run : undefined);
  return text
    .split(/(\r\n|[\r\n])/u)
    .map((part, i) => (i % 2 === 1 ? el('a:br', {}, look) : part === '' ? '' : el('a:r', {}, look, plain('a:t', part))))
    .join('');
}

const ALIGNED = { start: 'l', center: 'ctr', end: 'r' } as const;
const SIGNS = { dot: '•', open: '☐', done: '☑' } as const;

function bulletXml({ bullet, isRest }: Para): string {
  if (bullet === undefined || isRest) return el('a:buNone');
  if (typeof bullet === 'number')
    return (
      el('a:buFont', { typeface: '+mj-lt' }) +
      el('a:buAutoNum', { type: 'arabicPeriod', startAt: Math.max(1, Math.min(bullet, 32_767)) })
    );
  return el('a:buFont', { typeface: 'Arial' }) + el('a:buChar', { char: SIGNS[bullet] });
}

export function paraXml(para: Para, pen: Pen): string {
  const { level = 0, bullet, align, before = 0, size } = para;
  const hanging = bullet === undefined ? 0 : INDENT * size;
  const emus = (points: number) => Math.round(points * 12_700);
  return el(
    'a:p',
    {},
    el(
      'a:pPr',
      {
        marL: emus(indentOf(para)),
        lvl: level === 0 ? undefined : Math.min(level, 8),
        indent: para.isRest ? 0 : -emus(hanging),
        algn: align ? ALIGNED[align] : undefined,
      },
      el('a:lnSpc', {}, el('a:spcPct', { val: 100_000 })),
      el('a:spcBef', {}, el('a:spcPts', { val: Math.round(before * 100) })),
      bulletXml(para),
    ),
    ...para.runs.map((run) => runXml(run, pen, para)),
    properties('a:endParaRPr', pen, para, undefined),
  );
}

/** The text body of a shape. At least one paragraph: the schema requires it. */
export function bodyXml(
  paras: readonly Para[],
  pen: Pen,
  { inset = 0, anchor = 't' }: { readonly inset?: number; readonly anchor?: 't' | 'ctr' | 'b' } = {},
): string {
  const ins = Math.round(inset * 12_700);
  return el(
    'p:txBody',
    {},
    // Text that a person adds later shrinks, too.
    el(
      'a:bodyPr',
      { wrap: 'square', lIns: ins, tIns: ins, rIns: ins, bIns: ins, rtlCol: 0, anchor },
      el('a:normAutofit'),
    ),
    el('a:lstStyle'),
    ...(paras.length > 0 ? paras.map((p) => paraXml(p, pen)) : [el('a:p')]),
  );
}
/** The text body of a cell, which grows with its text. */
export const cellBodyXml = (para: Para, pen: Pen): string =>
  el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paraXml(para, pen));
