/** Elements of an XML part as text. Every value goes through {@link escaped}: only characters that XML 1.0 does not allow are dropped. */

/** Control characters, lone surrogates and the two noncharacters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const writable = (text: string): string => text.replace(NOT_XML, '');
const escaped = (text: string): string => writable(text).replace(/[&<>"]/gu, (c) => ENTITIES[c] ?? c);
/** In an attribute, a line break or a tab would be read back as a space. */
const escapedValue = (text: string): string => escaped(text).replace(/[\t\n\r]/gu, (c) => `&#${c.charCodeAt(0)};`);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element whose children are already XML. Attributes without a value are left out. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let head = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) head += ` ${key}="${escapedValue(String(value))}"`;
  const inner = children.join('');
  return inner === '' ? `<${head}/>` : `<${head}>${inner}</${name}>`;
}
/** An element with text content. White space at its ends is preserved. */
export const words = (name: string, text: string): string =>
  text === '' ? '' : `<${name} xml:space="preserve">${escaped(text)}</${name}>`;
export const plain = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

export const xmlPart = (root: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
