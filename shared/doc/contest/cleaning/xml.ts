/**
 * XML parts of a package, as trees. xmldom is what Node tools use for this (MIT, released several times a year); a document type, and with it every
 * entity of its own, is refused before anything is parsed.
 */
import { type Attr, DOMParser, type Document, type Element, type Node, type Text, XMLSerializer } from '@xmldom/xmldom';
import { xmlShape } from '../../../text/xmlShape.ts';
import { type CleaningJob, LIMITS, Withheld } from './job.ts';

export type { Document, Element } from '@xmldom/xmldom';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

/** Throws {@link Withheld} if it is too large, too deep, not XML, or has a document type. */
export function parseXml(part: string, bytes: Uint8Array): Document {
  if (bytes.length > LIMITS.xmlBytes) throw new Withheld('tooLarge', part);
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    throw new Withheld('damaged', part);
  }
  // Counted before parsing: otherwise a tree of a million levels would be built before it is refused.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text) || xmlShape(text).depth > LIMITS.depth) throw new Withheld('damaged', part);
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(text.replace(/^\s*<\?xml[^>]*\?>/u, ''), 'text/xml');
  } catch {
    throw new Withheld('damaged', part);
  }
}
export const xmlBytes = (doc: Document): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(doc)}`,
  );

export const isElement = (node: Node | null): node is Element => node?.nodeType === ELEMENT;
const isText = (node: Node): node is Text => node.nodeType === TEXT || node.nodeType === CDATA;

/** Every descendant node, in document order. */
export function* nodesOf(root: Node): Generator<Node> {
  for (let node: Node | null = root.firstChild; node; ) {
    yield node;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node && node !== root ? node.nextSibling : null;
  }
}
export const elementsOf = (root: Node): Element[] => [...nodesOf(root)].filter(isElement);
export const remove = (node: Node): void => void node.parentNode?.removeChild(node);
/** Replaces the element by its children. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const child of [...element.childNodes]) parent.insertBefore(child, element);
  parent.removeChild(element);
}
/** Removes comments and processing instructions, which a reader does not see. */
export function removeAsides(doc: Document): void {
  for (const node of [...nodesOf(doc)]) if (!isElement(node) && !isText(node)) remove(node);
}
export const attributesOf = (element: Element): readonly Attr[] => [...element.attributes];

const ODF_TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const BLOCKS = new Set(['p', 'h', 'si', 'is', 'rPh']);
const BREAKS = new Set(['tab', 'br', 'cr', 's', 'line-break', 'ptab']);
const FIELD_CODES = new Set(['instrText', 'delInstrText']);
/** Cells whose value is an index, a boolean or an error. */
const NO_WORDS = new Set(['s', 'b', 'e']);

type Piece = { readonly node: Text; readonly text: string };
/** Pieces that are displayed as one text. A break counts as a space. */
export type Passage = readonly (Piece | ' ')[];

/** The nearest paragraph, string or heading that contains a node. */
function blockOf(node: Node): Node | undefined {
  for (let at = node.parentNode; at; at = at.parentNode) if (isElement(at) && BLOCKS.has(at.localName ?? '')) return at;
  return undefined;
}
const isNoWord = (parent: Element): boolean =>
  parent.localName === 'v' &&
  isElement(parent.parentNode) &&
  parent.parentNode.localName === 'c' &&
  NO_WORDS.has(parent.parentNode.getAttribute('t') ?? '');

/** The text as displayed: runs of one paragraph joined, every other text by itself. */
export function passagesOf(doc: Document): Passage[] {
  const grouped = new Map<Node, (Piece | ' ')[]>();
  const codes = new Map<Node, (Piece | ' ')[]>();
  const out: (Piece | ' ')[][] = [];
  const into = (groups: Map<Node, (Piece | ' ')[]>, block: Node): (Piece | ' ')[] => {
    const known = groups.get(block);
    if (known) return known;
    const made: (Piece | ' ')[] = [];
    groups.set(block, made);
    out.push(made);
    return made;
  };
  for (const node of nodesOf(doc)) {
    if (isElement(node)) {
      const block = BREAKS.has(node.localName ?? '') ? blockOf(node) : undefined;
      if (block) into(grouped, block).push(' ');
      continue;
    }
    const parent = node.parentNode;
    if (!isText(node) || !isElement(parent) || isNoWord(parent)) continue;
    const block = blockOf(node);
    const piece = { node, text: node.data };
    const name = parent.localName ?? '';
    if (block && FIELD_CODES.has(name)) into(codes, block).push(piece);
    else if (block && (name === 't' || parent.namespaceURI === ODF_TEXT)) into(grouped, block).push(piece);
    else if (node.data.trim() !== '') out.push([piece]);
  }
  return out;
}
export const wordsOf = (passage: Passage): string => passage.map((p) => (p === ' ' ? p : p.text)).join('');

/** Replaces the text, and turns a numeric cell whose value became text into a text cell. */
function setText({ node }: Piece, text: string): void {
  node.replaceData(0, node.data.length, text);
  const value = node.parentNode;
  const cell = value?.parentNode ?? null;
  if (!isElement(value) || value.localName !== 'v' || !isElement(cell) || cell.localName !== 'c') return;
  if ((cell.getAttribute('t') ?? 'n') === 'n') cell.setAttribute('t', 'str');
}

/**
 * Masks findings in a passage, also if they span several runs: the replacement goes into the first run, and the letters are removed from the
 * others.
 */
function maskPassage(job: CleaningJob, where: string, passage: Passage): void {
  const text = wordsOf(passage);
  if (text.trim().length === 0) return;
  const leaks = job.find(where, text);
  if (leaks.length === 0) return;
  job.masked.push(...leaks);
  let at = 0;
  for (const piece of passage) {
    const length = piece === ' ' ? 1 : piece.text.length;
    if (piece !== ' ') {
      let out = '';
      let from = 0;
      for (const leak of leaks) {
        const start = Math.max(0, leak.start - at);
        const end = Math.min(length, leak.end - at);
        if (end <= 0 || start >= length) continue;
        out += piece.text.slice(from, start);
        if (leak.start >= at) out += job.options.mask(leak);
        from = end;
      }
      out += piece.text.slice(from);
      if (out !== piece.text) setText(piece, out);
    }
    at += length;
  }
}

/** Structural attributes, which contain nothing personal. */
const STRUCTURE =
  /^(?:xmlns|Ignorable|Requires|ProcessContents|uri|PartName|ContentType|Extension|Type|Target|TargetMode|Id|href|media-type|full-path|r|ref|sqref|class|class-names)$/u;
const NO_LETTERS = /^[\s\d.,:;%+\-#()*/a-fA-F]*$/u;
const KNOWN_ADDRESS = /^(?:urn:|https?:\/\/(?:schemas\.|purl\.|www\.w3\.org|openoffice\.org|docs\.oasis))/iu;
function maskAttributes(job: CleaningJob, where: string, element: Element): void {
  for (const attribute of attributesOf(element)) {
    const { value } = attribute;
    const name = attribute.localName ?? attribute.name;
    if (attribute.prefix === 'xmlns' || STRUCTURE.test(name)) continue;
    if (value.length < 2 || NO_LETTERS.test(value) || KNOWN_ADDRESS.test(value)) continue;
    const masked = job.masking(where, value);
    if (masked !== value) attribute.value = masked;
  }
}
/** Masks text and attributes of a part. */
export function maskXml(job: CleaningJob, where: string, doc: Document): void {
  for (const passage of passagesOf(doc)) maskPassage(job, where, passage);
  for (const element of elementsOf(doc)) maskAttributes(job, where, element);
}
