/**
 * Elements of Office XML by their local names: a strict file uses other namespaces with the same names. Parts are parsed by the code
 * that cleans attachments: a document type is refused, and depth and size are bounded before a tree is built.
 */
import { type Element, isElement } from '../../../doc/contest/cleaning/xml.ts';

export type { Element } from '../../../doc/contest/cleaning/xml.ts';

export const nameOf = (element: Element): string => element.localName ?? element.nodeName;

export function childrenOf(element: Element): Element[] {
  const out: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) if (isElement(node)) out.push(node);
  return out;
}
export function childOf(element: Element | undefined, name: string): Element | undefined {
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && nameOf(node) === name) return node;
  return undefined;
}
/** The first descendant of that name, in document order. */
export function below(element: Element, name: string): Element | undefined {
  for (const child of childrenOf(element)) {
    const found = nameOf(child) === name ? child : below(child, name);
    if (found) return found;
  }
  return undefined;
}
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const common = element.getAttribute(`w:${name}`) ?? element.getAttribute(name);
  if (common !== null) return common;
  for (const { localName, value } of element.attributes) if (localName === name) return value;
  return undefined;
}
/** The value of a property element with a single attribute. */
export const valOf = (element: Element | undefined, name: string): string | undefined =>
  attribute(childOf(element, name), 'val');
/** Whether a toggle property is on: it is if present, unless its value says otherwise. */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = childOf(element, name);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? '1');
}
/** An integer within bounds; `fallback` for anything else. */
export function wholeIn(text: string | undefined, least: number, most: number, fallback: number): number {
  const number = text !== undefined && /^-?\d{1,15}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isNaN(number) ? fallback : Math.min(most, Math.max(least, number));
}
