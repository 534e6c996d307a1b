/**
 * What an attached file is and says, without the program that made it: words of Word, Excel, PowerPoint and OpenDocument files and of plain text, and
 * who they name as their maker. Read to find what tells who wrote an entry; what cannot be read is said to be so, and left to a person's eye.
 */
import { unzipSync, zipSync } from 'fflate';
import { type FileTrace, fileTraces, latin1 } from '../../domain/contest/metadata.ts';
import { withoutTraces } from '../../domain/contest/withoutTraces.ts';

export const ATTACHMENT_KINDS = ['pdf', 'office', 'text', 'picture', 'other'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Most bytes that are inflated of one file, and most parts. */
const MOST_BYTES = 64 << 20;
const MOST_PARTS = 5_000;

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
/** UTF-8 or Shift_JIS, or undefined for what is no text. */
function plainText(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'shift_jis');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has
  return text === undefined || /[\u0000-\u0008\u000e-\u001a]/u.test(text) ? undefined : text;
}

/** By the bytes; a name can say anything. */
export function attachmentKind(bytes: Uint8Array): AttachmentKind {
  const head = latin1(bytes.subarray(0, 12));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (/^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF....WEBP)/su.test(head)) return 'picture';
  if (head.startsWith('PK\u0003\u0004')) return officeParts(bytes) ? 'office' : 'other';
  return plainText(bytes) === undefined ? 'other' : 'text';
}

const SAYS =
  /^(word\/[^/]+|xl\/(sharedStrings|comments[^/]*)|xl\/(worksheets|threadedComments|comments)\/[^/]+|ppt\/(slides|notesSlides|comments)\/[^/]+|content|styles)\.xml$/u;
const NAMES = /^(docProps\/(core|app)|meta|word\/people|ppt\/commentAuthors|ppt\/authors|xl\/persons\/[^/]+)\.xml$/u;

/** The parts of an office file that hold words; undefined where it is none, is broken, or claims too much. */
function officeParts(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  let total = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++count > MOST_PARTS) return false;
        if (!SAYS.test(name) && !NAMES.test(name)) return false;
        total += originalSize;
        if (total > MOST_BYTES) throw new RangeError('too large');
        return true;
      },
    });
    const texts = new Map(Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]));
    return [...texts.keys()].some((name) => SAYS.test(name)) ? texts : undefined;
  } catch {
    return undefined;
  }
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/giu, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
/** A paragraph, a string of a cell, its reading, a heading: what belongs together as words. Runs within it are joined, as they are on the page. */
const ENDS_A_TEXT = /<\/(?:w:p|a:p|si|is|rPh|text:p|text:h|v|comment|text)>/gu;
const textsOf = (xml: string): string[] =>
  xml
    .split(ENDS_A_TEXT)
    .map((piece) =>
      unescaped(
        piece.replace(/<(?:w:tab|w:br|a:br|text:tab|text:line-break|text:s)\b[^>]*>/gu, ' ').replace(/<[^>]*>/gu, ''),
      )
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');

/** Of a sheet only what is written as words: its numbers are places in the list of shared strings, and amounts. */
const cellsOf = (xml: string): string[] =>
  [...xml.matchAll(/<is>([\s\S]*?)<\/is>|<c\b[^>]*\bt="str"[^>]*>(?:<f\b[^>]*>[^<]*<\/f>)?<v>([^<]*)<\/v>/gu)].flatMap(
    (m) => textsOf(m[1] ?? m[2] ?? ''),
  );

/** Who an office file names: its makers, and who commented or changed. */
const PEOPLE =
  /<(?:dc:creator|cp:lastModifiedBy|Company|Manager|meta:initial-creator|dc:publisher)[^>]*>([^<]+)<|(?:w:author|w15:author|displayName|name|userId)="([^"]+)"/gu;
function officePeople(parts: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (const [name, xml] of parts) {
    // In the text itself only the authors of changes and comments are names.
    const pattern = NAMES.test(name) ? PEOPLE : /(?<![\w:])w:author="([^"]+)"/gu;
    for (const m of xml.matchAll(pattern)) {
      const said = unescaped(m[1] ?? m[2] ?? '').trim();
      if (said !== '') found.add(said);
    }
  }
  return [...found];
}

export type AttachmentWords = {
  readonly kind: AttachmentKind;
  /** Paragraphs; undefined where words cannot be read here: a picture, a locked file, a PDF (which needs its own reader). */
  readonly texts: readonly string[] | undefined;
  readonly traces: readonly FileTrace[];
};

export function readAttachment(bytes: Uint8Array): AttachmentWords {
  const kind = attachmentKind(bytes);
  if (kind === 'office') {
    const parts = officeParts(bytes) ?? new Map<string, string>();
    return {
      kind,
      texts: [...parts].flatMap(([name, xml]) =>
        NAMES.test(name) ? [] : name.startsWith('xl/worksheets/') ? cellsOf(xml) : textsOf(xml),
      ),
      traces: officePeople(parts).map((value) => ({ field: 'author', value: value.slice(0, 120) })),
    };
  }
  return {
    kind,
    texts:
      kind === 'text' ? (plainText(bytes) ?? '').split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '') : undefined,
    traces: fileTraces(bytes),
  };
}

/** The names in an office file's own fields are emptied; everything else in it stays as it was. */
function plainOffice(bytes: Uint8Array): Uint8Array {
  try {
    let total = 0;
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > MOST_BYTES) throw new RangeError('too large');
        return true;
      },
    });
    // An OpenDocument file has to begin with its type, not compressed.
    if (parts['mimetype']) return bytes;
    const empty = (_all: string, before: string, after: string) => `${before}${after}`;
    const changed = Object.entries(parts).map(([name, part]): [string, Uint8Array] => {
      if (!NAMES.test(name) && !/^word\/[^/]+\.xml$/u.test(name)) return [name, part];
      const xml = new TextDecoder().decode(part);
      const plain = NAMES.test(name)
        ? xml
            .replace(/(<(?:dc:creator|cp:lastModifiedBy|Company|Manager)\b[^>]*>)[^<]+(<)/gu, empty)
            .replace(/((?:w15:author|displayName|name|userId)=")[^"]+(")/gu, empty)
        : xml.replace(/((?<![\w:])w:(?:author|initials)=")[^"]+(")/gu, empty);
      return [name, plain === xml ? part : new TextEncoder().encode(plain)];
    });
    return zipSync(Object.fromEntries(changed), { mtime: new Date(2020, 0, 1) });
  } catch {
    return bytes;
  }
}

/** The copy that goes to judges in a blind round. Its words are the same: those are for a person to look at. */
export const cleanAttachment = (bytes: Uint8Array): Uint8Array =>
  attachmentKind(bytes) === 'office' ? plainOffice(bytes) : withoutTraces(bytes);
