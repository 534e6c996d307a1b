/** Lines of a page as its reader reports them, and the pieces that have to be painted over. */
import type { Leak, Scanner } from '../../../domain/contest/leaks.ts';

/** A piece of a line: its text, and its index among the pieces of the page. */
export type LinePiece = { readonly text: string; readonly endsLine: boolean };
export type PageFinds = {
  readonly leaks: readonly Leak[];
  readonly pieces: ReadonlySet<number>;
  readonly lines: number;
};

/** What a reader reports about a page, in order: pieces of text, and where marked content begins and ends. */
export type PageEvent =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly id?: string | null };

/**
 * The real text of each piece on a page: under marked content whose number is in `spoken`, that text replaces
 * what the font's table makes of its glyphs.
 */
export function pieceTexts(events: readonly PageEvent[], spoken: readonly string[]): string[] {
  const out: string[] = [];
  const open: { text: string | undefined }[] = [];
  for (const event of events)
    if ('str' in event) {
      const under = open.find(({ text }) => text !== undefined);
      out.push(under && event.str !== '' ? (under.text ?? '') : event.str);
      // Once: the text covers the pieces that follow in the marked content.
      if (under && event.str !== '') under.text = '';
    } else if (event.type.startsWith('begin')) {
      const number = /_mc(\d+)$/u.exec(event.id ?? '')?.[1];
      open.push({ text: number === undefined ? undefined : spoken[Number(number)] });
    } else open.pop();
  return out;
}

type Line = {
  text: string;
  readonly spans: { readonly piece: number; readonly start: number; readonly end: number }[];
};

function linesOf(pieces: readonly LinePiece[]): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', spans: [] };
  for (const [piece, { text, endsLine }] of pieces.entries()) {
    line.spans.push({ piece, start: line.text.length, end: line.text.length + text.length });
    line.text += text;
    if (!endsLine) continue;
    lines.push(line);
    line = { text: '', spans: [] };
  }
  lines.push(line);
  return lines.filter((l) => l.text.trim() !== '');
}
const joinLines = (a: Line, b: Line): Line => ({
  text: a.text + b.text,
  spans: [
    ...a.spans,
    ...b.spans.map(({ piece, start, end }) => ({ piece, start: start + a.text.length, end: end + a.text.length })),
  ],
});
const touched = (line: Line, leak: Leak): number[] =>
  line.spans.filter((s) => s.start < leak.end && s.end > leak.start).map((s) => s.piece);

/** Searches each line, and each with the next one: a name may be broken over two. */
export function findsOnPage(pieces: readonly LinePiece[], where: string, scan: Scanner): PageFinds {
  const lines = linesOf(pieces);
  const leaks: Leak[] = [];
  const hit = new Set<number>();
  for (const [i, line] of lines.entries()) {
    for (const leak of scan({ where, text: line.text })) {
      leaks.push(leak);
      for (const piece of touched(line, leak)) hit.add(piece);
    }
    const next = lines[i + 1];
    if (!next) continue;
    const both = joinLines(line, next);
    for (const leak of scan({ where, text: both.text })) {
      if (leak.start >= line.text.length || leak.end <= line.text.length) continue;
      leaks.push(leak);
      for (const piece of touched(both, leak)) hit.add(piece);
    }
  }
  return { leaks, pieces: hit, lines: lines.length };
}
