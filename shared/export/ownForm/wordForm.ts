/** A Word file as a form: writes a copy in which some boxes are filled, each in the font that its text or its empty line had. */
import type { BoxContent, NotFilled, OwnBox } from '../../domain/forms/ownForm.ts';
import type { OfficePackage } from '../readers/docx/openPackage.ts';
import { words as wordsElement } from '../writers/docx/xml.ts';
import { type BlankPlace, type WordBox, wordForm } from './wordBoxes.ts';
import type { Filling } from './workbook.ts';
import { allBelow, childNamed, type Edit, edited, wordsIn, type XmlNode, type XmlPart } from './xmlPart.ts';

/** Throws `Refused`. */
export const boxesOfWord = (file: OfficePackage): readonly OwnBox[] =>
  (wordForm(file)?.boxes ?? []).map(({ at: _place, ...box }) => box);

/** Throws `Refused`. */
export function fillWord(file: OfficePackage, contents: ReadonlyMap<string, BoxContent>): Filling {
  const form = wordForm(file);
  const edits: Edit[] = [];
  const blanks = new Map<XmlNode, readonly (readonly [BlankPlace, string])[]>();
  const left = new Set(contents.keys());
  for (const box of form?.boxes ?? []) {
    const content = contents.get(box.id);
    if (!form || content === undefined) continue;
    left.delete(box.id);
    const text = String(content);
    if (box.at.as === 'blank') blanks.set(box.at.node, [...(blanks.get(box.at.node) ?? []), [box.at, text]]);
    else edits.push(...editsOf(form.xml, box.at, text));
  }
  for (const [node, texts] of blanks) if (form) edits.push(intoBlanks(form.xml, node, texts));
  const parts = new Map<string, Uint8Array>();
  if (form && edits.length > 0) parts.set(file.main, new TextEncoder().encode(edited(form.xml.text, edits)));
  return { parts, notFilled: [...left].map((id): NotFilled => ({ id, why: 'gone' })) };
}

/** The XML of the lines of a run. */
const linesXml = (p: string, text: string): string =>
  text
    .split(/\r?\n/u)
    .map((line) => wordsElement(`${p}t`, line))
    .join(`<${p}br/>`);

const runXml = (p: string, look: string, text: string): string =>
  text === '' ? '' : `<${p}r>${look}${linesXml(p, text)}</${p}r>`;

/** One element may have several blanks: its text is written once. */
function intoBlanks(xml: XmlPart, node: XmlNode, texts: readonly (readonly [BlankPlace, string])[]): Edit {
  let words = wordsIn(xml, node);
  for (const [{ from, to }, text] of texts.toReversed()) words = words.slice(0, from) + text + words.slice(to);
  return { start: node.start, end: node.end, text: linesXml(node.prefix, words) };
}

function editsOf(xml: XmlPart, { as, node }: Exclude<WordBox['at'], BlankPlace>, text: string): readonly Edit[] {
  switch (as) {
    case 'line':
      return [intoParagraph(xml, node, text)];
    case 'cell':
      return replaced(xml, node, text);
    case 'control':
      return [...replaced(xml, childNamed(node, 'sdtContent') ?? node, text, node), ...noLongerAsking(node)];
  }
}

/** Removes the mark that a control shows placeholder text: Word would select the text as a whole, and prints it grey. */
const noLongerAsking = (control: XmlNode): readonly Edit[] =>
  (childNamed(control, 'sdtPr')?.children ?? [])
    .filter((c) => c.name === 'showingPlcHdr')
    .map(({ start, end }) => ({ start, end, text: '' }));

const TEXT_OF_RUN = [
  'rPr',
  't',
  'br',
  'cr',
  'tab',
  'noBreakHyphen',
  'softHyphen',
  'lastRenderedPageBreak',
  'ruby',
  'sym',
];
const isRunOfWords = (node: XmlNode): boolean =>
  node.name === 'r' &&
  node.children.every((c) => TEXT_OF_RUN.includes(c.name)) &&
  node.children.some((c) => c.name !== 'rPr');

/** The first run gets the new text and keeps its style; the other runs are removed. If there is no run, one is added to the first paragraph. */
function replaced(xml: XmlPart, holder: XmlNode, text: string, control?: XmlNode): readonly Edit[] {
  const runs = [...runsIn(holder)];
  const [first, ...others] = runs;
  const asked = control && childNamed(childNamed(control, 'sdtPr'), 'showingPlcHdr');
  if (first) {
    const look = asked ? childNamed(childNamed(control, 'sdtPr'), 'rPr') : childNamed(first, 'rPr');
    return [
      { start: first.start, end: first.end, text: runXml(first.prefix, look ? raw(xml, look) : '', text) },
      ...others.map(({ start, end }) => ({ start, end, text: '' })),
    ];
  }
  const paragraph = [...allBelow(holder, ['tbl'])].find((n) => n.name === 'p');
  if (paragraph) return [intoParagraph(xml, paragraph, text)];
  // An inline control without any text.
  return holder.isEmptyTag ? [] : [{ start: holder.to, end: holder.to, text: runXml(holder.prefix, '', text) }];
}

function* runsIn(node: XmlNode): Generator<XmlNode> {
  for (const child of node.children)
    if (isRunOfWords(child)) yield child;
    else if (!['tbl', 'r', 'AlternateContent'].includes(child.name)) yield* runsIn(child);
}

const raw = ({ text }: XmlPart, { start, end }: XmlNode): string => text.slice(start, end);

/** Appends to a paragraph in the font of its paragraph mark: an empty line was formatted for what is written into it. */
function intoParagraph(xml: XmlPart, node: XmlNode, text: string): Edit {
  const p = node.prefix;
  const mark = childNamed(childNamed(node, 'pPr'), 'rPr');
  // The mark may be a tracked insertion; the text is not.
  const looks = (mark?.children ?? []).filter(
    (c) => !['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'].includes(c.name),
  );
  const look = looks.length > 0 ? `<${p}rPr>${looks.map((c) => raw(xml, c)).join('')}</${p}rPr>` : '';
  const run = runXml(p, look, text);
  if (!node.isEmptyTag) return { start: node.to, end: node.to, text: run };
  const open = raw(xml, node).replace(/\s*\/>$/u, '>');
  return { start: node.start, end: node.end, text: `${open}${run}</${p}p>` };
}
