/**
 * An XML part of a package as its text, with the position of each element. Elements are changed by replacing text:
 * a part that is serialised as a whole would get other prefixes, white space and entities than those of the program that made it.
 */
import { type OfficePackage, Refused } from '../readers/docx/openPackage.ts';

export type XmlNode = {
  /** The local name, without its prefix. */
  readonly name: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly attributes: string;
  readonly children: XmlNode[];
  /** Offsets in the text: of the element, and of its content. For `<a/>` the content is empty and is at `end`. */
  readonly start: number;
  readonly from: number;
  to: number;
  end: number;
  readonly isEmptyTag: boolean;
};
export type XmlPart = { readonly text: string; readonly root: XmlNode };

/** A form has one to ten pages; a larger part is not a form. */
const MOST_BYTES = 8 << 20;
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gu;

/** Parses a part of a package; `undefined` if there is none. Throws {@link Refused} if it is not XML or has a document type. */
export function partOf(file: OfficePackage, name: string | undefined): XmlPart | undefined {
  const bytes = name === undefined ? undefined : file.bytes(name);
  if (!bytes) return undefined;
  if (bytes.length > MOST_BYTES) throw new Refused('tooLarge');
  file.xml(name);
  try {
    return scanned(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // Other encodings are allowed, but no program for forms writes them.
    throw new Refused('damaged');
  }
}

function scanned(text: string): XmlPart {
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  for (const match of text.matchAll(MARKUP)) {
    const [tag, slash, name, attributes = ''] = match;
    if (name === undefined) continue;
    const after = match.index + tag.length;
    if (slash) {
      const node = open.pop();
      if (node) [node.to, node.end] = [match.index, after];
      continue;
    }
    const colon = name.indexOf(':') + 1;
    const isEmptyTag = attributes.endsWith('/');
    const node: XmlNode = {
      name: name.slice(colon),
      prefix: name.slice(0, colon),
      attributes: isEmptyTag ? attributes.slice(0, -1) : attributes,
      children: [],
      start: match.index,
      from: after,
      to: after,
      end: after,
      isEmptyTag,
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    if (!isEmptyTag) open.push(node);
  }
  if (!root || open.length > 0) throw new Refused('damaged');
  return { text, root };
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex: string, decimal: string, name: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (name) return NAMED[name] ?? whole;
    return code <= 0x10_ffff ? String.fromCodePoint(code) : '';
  });

/** The text content of an element that has no child elements. */
export const wordsIn = ({ text }: XmlPart, { from, to }: XmlNode): string =>
  text
    .slice(from, to)
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/u)
    .map((piece) =>
      piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : unescaped(piece.replace(/<!--[\s\S]*?-->/gu, '')),
    )
    .join('');

const attributeText = (name: string): RegExp => new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*("[^"]*"|'[^']*')`, 'u');
/** Finds an attribute by its local name, whatever its prefix. */
export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  const value = node && attributeText(name).exec(node.attributes)?.[1];
  return value === undefined ? undefined : unescaped(value.slice(1, -1));
}
export const numberOf = (node: XmlNode | undefined, name: string): number | undefined => {
  const value = Number(attributeOf(node, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
};
export const childNamed = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((c) => c.name === name);
export const childrenNamed = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((c) => c.name === name) ?? [];

/** Every descendant element in document order, except those below an element named in `except`. */
export function* allBelow(node: XmlNode, except: readonly string[] = []): Generator<XmlNode> {
  for (const child of node.children) {
    if (except.includes(child.name)) continue;
    yield child;
    yield* allBelow(child, except);
  }
}

/** Replaces the text from `start` to `end`. Edits with the same start are applied in their order. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };
export function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
