/**
 * The operators that draw a page, without what does not draw: comments, and the property lists of marked content.
 *
 * One entry of these lists is needed to read the page: if a font's table does not map a glyph to the real text, programs add that beside
 * the glyph (`/Span <</ActualText <FEFF85E4>>> BDC`). LibreOffice does so for each letter that shares its glyph with another one. Without it,
 * searched or copied text has the wrong letters. All other entries are removed.
 */
import { PDFHexString, PDFString } from '@cantoo/pdf-lib';

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)));
const code = (c: string): number => c.charCodeAt(0);
const LINE_END = new Set([10, 13]);

type Token = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'name' | 'string' | 'open' | 'close' | 'other';
};

/** The end of a literal string, whose parentheses nest. */
function stringEnd(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === code('\\')) at++;
    else if (bytes[at] === code('(')) depth++;
    else if (bytes[at] === code(')') && --depth === 0) return at + 1;
  }
  return bytes.length;
}
const regularEnd = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length && !SPACE.has(bytes[at] ?? 0) && !DELIMITER.has(bytes[at] ?? 0)) at++;
  return at;
};
/** The end of an inline image: `EI` between white space, followed by what can be operators. */
function pictureEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 2 < bytes.length; at++) {
    if (!SPACE.has(bytes[at] ?? 0) || bytes[at + 1] !== code('E') || bytes[at + 2] !== code('I')) continue;
    const after = bytes.subarray(at + 3, at + 13);
    if (after.length > 0 && !SPACE.has(after[0] ?? 0)) continue;
    if (after.every((b) => SPACE.has(b) || (b >= 32 && b < 127))) return at + 3;
  }
  return bytes.length;
}

function tokenAt(bytes: Uint8Array, start: number): Token {
  const first = bytes[start] ?? 0;
  const isDouble = bytes[start + 1] === first;
  if (first === code('(')) return { start, end: stringEnd(bytes, start), kind: 'string' };
  if (first === code('<') && isDouble) return { start, end: start + 2, kind: 'open' };
  if (first === code('>') && isDouble) return { start, end: start + 2, kind: 'close' };
  if (first === code('<')) {
    const end = bytes.indexOf(code('>'), start);
    return { start, end: end < 0 ? bytes.length : end + 1, kind: 'string' };
  }
  if (first === code('/')) return { start, end: regularEnd(bytes, start + 1), kind: 'name' };
  if (DELIMITER.has(first)) return { start, end: start + 1, kind: 'other' };
  return { start, end: regularEnd(bytes, start), kind: 'word' };
}

/** The property list among an operator's operands: a name, or a dictionary. */
function listFrom(operands: readonly Token[]): number {
  let depth = 0;
  for (let i = operands.length - 1; i >= 0; i--) {
    const kind = operands[i]?.kind;
    if (kind === 'close') depth++;
    if (kind === 'open') depth--;
    if (depth === 0) return i;
  }
  return 0;
}

const PLAIN: Readonly<Record<string, string>> = { BDC: 'BMC', DP: 'MP' };
const word = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const textOf = (bytes: Uint8Array, { start, end }: Token): string =>
  new TextDecoder('latin1').decode(bytes.subarray(start, end));

/** The ActualText of a property list; `undefined` if it has none or cannot be read. */
function actualTextIn(bytes: Uint8Array, list: readonly Token[]): string | undefined {
  const at = list.findIndex((token) => token.kind === 'name' && textOf(bytes, token) === '/ActualText');
  const value = list[at + 1];
  if (at < 0 || value?.kind !== 'string') return undefined;
  const written = textOf(bytes, value);
  try {
    const inner = written.slice(1, -1);
    return (written.startsWith('<') ? PDFHexString.of(inner) : PDFString.of(inner)).decodeText();
  } catch {
    // Text that the library cannot decode is ignored.
    return undefined;
  }
}

/** Returns a number for the ActualText of marked content, by which a reader can look it up; `undefined` if it must not stay. */
export type Spoken = (text: string) => number | undefined;

function listWith(number: number, text: string): Uint8Array {
  const units = [...text].flatMap((c) => Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)));
  const hex = units.map((unit) => unit.toString(16).padStart(4, '0')).join('');
  return word(`<</MCID ${number}/ActualText<feff${hex}>>> BDC`);
}

export function plainContent(bytes: Uint8Array, spoken: Spoken = () => undefined): Uint8Array {
  const out: Uint8Array[] = [];
  let operands: Token[] = [];
  let depth = 0;
  const write = (token: Token) => out.push(bytes.subarray(token.start, token.end), word(' '));
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (SPACE.has(byte)) {
      at++;
      continue;
    }
    if (byte === code('%')) {
      while (at < bytes.length && !LINE_END.has(bytes[at] ?? 0)) at++;
      continue;
    }
    const token = tokenAt(bytes, at);
    at = token.end;
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    const isOperator = token.kind === 'word' && depth <= 0 && /[A-Za-z'"]/u.test(String.fromCharCode(byte));
    if (!isOperator) {
      operands.push(token);
      continue;
    }
    const name = String.fromCharCode(...bytes.subarray(token.start, token.end));
    const plain = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined;
    const lists = plain ? listFrom(operands) : operands.length;
    for (const operand of operands.slice(0, lists)) write(operand);
    const text = name === 'BDC' ? actualTextIn(bytes, operands.slice(lists)) : undefined;
    const number = text === undefined ? undefined : spoken(text);
    if (name === 'ID') {
      const end = pictureEnd(bytes, token.end);
      out.push(bytes.subarray(token.start, end), word('\n'));
      at = end;
    } else if (text !== undefined && number !== undefined) out.push(listWith(number, text), word('\n'));
    else out.push(plain ? word(plain) : bytes.subarray(token.start, token.end), word('\n'));
    operands = [];
  }
  for (const operand of operands) write(operand);
  return joined(out);
}
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
