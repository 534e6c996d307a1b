/** Word and PowerPoint: tracked changes are accepted; comments and data for programs are removed. */
import type { CleaningJob, RemovedKind } from './job.ts';
import { type Document, type Element, elementsOf, isElement, remove, unwrap } from './xml.ts';

const WORD = /wordprocessingml|office\/word\/20/u;
const SLIDES = /presentationml|office\/powerpoint\/20/u;

const WORD_LEAVING: Readonly<Record<string, RemovedKind>> = {
  commentRangeStart: 'comments',
  commentRangeEnd: 'comments',
  commentReference: 'comments',
  annotationRef: 'comments',
  del: 'changes',
  moveFrom: 'changes',
  moveFromRangeStart: 'changes',
  moveFromRangeEnd: 'changes',
  moveToRangeStart: 'changes',
  moveToRangeEnd: 'changes',
  rPrChange: 'changes',
  pPrChange: 'changes',
  sectPrChange: 'changes',
  tblPrChange: 'changes',
  tblPrExChange: 'changes',
  tblGridChange: 'changes',
  tcPrChange: 'changes',
  trPrChange: 'changes',
  numberingChange: 'changes',
  cellIns: 'changes',
  cellDel: 'changes',
  cellMerge: 'changes',
  customXmlInsRangeStart: 'changes',
  customXmlInsRangeEnd: 'changes',
  customXmlDelRangeStart: 'changes',
  customXmlDelRangeEnd: 'changes',
  customXmlMoveFromRangeStart: 'changes',
  customXmlMoveFromRangeEnd: 'changes',
  customXmlMoveToRangeStart: 'changes',
  customXmlMoveToRangeEnd: 'changes',
  conflictIns: 'changes',
  conflictDel: 'changes',
  trackRevisions: 'changes',
  rsids: 'properties',
  docVars: 'properties',
  docId: 'properties',
  attachedTemplate: 'properties',
  mailMerge: 'links',
  writeProtection: 'properties',
  documentProtection: 'properties',
  permStart: 'properties',
  permEnd: 'properties',
  dataBinding: 'properties',
  proofErr: 'other',
  control: 'scripts',
  altChunk: 'embedded',
  subDoc: 'links',
  embedRegular: 'other',
  embedBold: 'other',
  embedItalic: 'other',
  embedBoldItalic: 'other',
};
const SLIDES_LEAVING: Readonly<Record<string, RemovedKind>> = {
  custDataLst: 'properties',
  tagLst: 'properties',
  embeddedFontLst: 'other',
  modifyVerifier: 'properties',
};
/** Insertions and moves: the content stays, the author is removed. */
const TAKEN_AS_MADE = new Set(['ins', 'moveTo']);
const AUTHORS = /^(?:author|initials|date|userId|providerId|lastEditedBy|dateUtc)$/u;

const leavingOf = (element: Element): RemovedKind | undefined => {
  const namespace = element.namespaceURI ?? '';
  const name = element.localName ?? '';
  const table = WORD.test(namespace) ? WORD_LEAVING : SLIDES.test(namespace) ? SLIDES_LEAVING : {};
  return Object.hasOwn(table, name) ? table[name] : undefined;
};
const inWord = (element: Element, name: string): boolean =>
  element.localName === name && WORD.test(element.namespaceURI ?? '');

/** The row that a deletion mark belongs to: the mark itself is inside the row's properties. */
function deletedRow(element: Element): Element | undefined {
  const properties = element.parentNode;
  if (!inWord(element, 'del') || !isElement(properties) || !inWord(properties, 'trPr')) return undefined;
  return isElement(properties.parentNode) ? properties.parentNode : undefined;
}

export function cleanWords(job: CleaningJob, doc: Document): void {
  for (const element of elementsOf(doc)) {
    if (!element.parentNode) continue;
    const kind = leavingOf(element);
    if (kind) {
      job.took(kind);
      remove(deletedRow(element) ?? element);
    } else if (WORD.test(element.namespaceURI ?? '') && TAKEN_AS_MADE.has(element.localName ?? '')) {
      job.took('changes');
      const isMark = isElement(element.parentNode) && /^(?:rPr|trPr)$/u.test(element.parentNode.localName ?? '');
      if (isMark) remove(element);
      else unwrap(element);
    } else if (element.localName === 'OLEObject') {
      job.took('embedded');
      remove(element);
    } else if (WORD.test(element.namespaceURI ?? ''))
      for (const attribute of [...element.attributes])
        if (AUTHORS.test(attribute.localName ?? '') || (attribute.localName ?? '').startsWith('rsid'))
          element.removeAttributeNode(attribute);
  }
}
