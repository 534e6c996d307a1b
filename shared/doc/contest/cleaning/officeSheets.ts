/** Excel: names of sheets and ranges, and what a workbook stores about the people who opened it. */
import type { CleaningJob, RemovedKind } from './job.ts';
import { attributesOf, type Document, elementsOf, isElement, nodesOf, parseXml, remove } from './xml.ts';
import type { Parts } from './zip.ts';

const SHEETS = /spreadsheetml|office\/excel\/20|office\/spreadsheetml\/20/u;
const LEAVING: Readonly<Record<string, RemovedKind>> = {
  absPath: 'properties',
  fileSharing: 'properties',
  customWorkbookViews: 'properties',
  customSheetViews: 'properties',
  customProperties: 'properties',
  webPublishItems: 'links',
  webPublishing: 'links',
  externalReferences: 'links',
  legacyDrawing: 'comments',
  oleObjects: 'embedded',
  controls: 'scripts',
  smartTags: 'other',
  revisionPtr: 'changes',
};
const FORMULAS = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
  'sqref',
]);
/** Attributes that contain a sheet name, of a link or a pivot table. */
const NAMING = new Set(['sheet', 'location', 'ref', 'name', 'formula']);
const OTHER_BOOK = /\[\d+\]/u;

/** New names of sheets whose names revealed somebody. */
export type Renamed = ReadonlyMap<string, string>;

export function renamedSheets(job: CleaningJob, parts: Parts): Renamed {
  const out = new Map<string, string>();
  const bytes = parts.get('xl/workbook.xml');
  if (!bytes) return out;
  const sheets = elementsOf(parseXml('xl/workbook.xml', bytes)).filter((e) => e.localName === 'sheet');
  const taken = new Set(sheets.map((s) => s.getAttribute('name') ?? ''));
  sheets.forEach((sheet, i) => {
    const name = sheet.getAttribute('name') ?? '';
    const leaks = job.find('sheet', name);
    if (leaks.length === 0) return;
    let plain = `Sheet${i + 1}`;
    while (taken.has(plain)) plain += '_';
    taken.add(plain);
    job.took('names');
    job.masked.push(...leaks);
    out.set(name, plain);
  });
  return out;
}
const withNewNames = (text: string, renamed: Renamed): string => {
  let out = text;
  for (const [name, plain] of renamed) out = out.replaceAll(name.replaceAll("'", "''"), plain).replaceAll(name, plain);
  return out;
};

export function cleanSheetPart(job: CleaningJob, doc: Document, renamed: Renamed): void {
  for (const element of elementsOf(doc)) {
    if (!element.parentNode) continue;
    const name = element.localName ?? '';
    const isSheets = SHEETS.test(element.namespaceURI ?? '');
    const leaving = isSheets && Object.hasOwn(LEAVING, name) ? LEAVING[name] : undefined;
    if (leaving) {
      job.took(leaving);
      remove(element);
      continue;
    }
    if (isSheets && element.hasAttribute('refreshedBy')) element.removeAttribute('refreshedBy');
    if (renamed.size > 0)
      for (const attribute of attributesOf(element))
        if (NAMING.has(attribute.localName ?? '')) attribute.value = withNewNames(attribute.value, renamed);
    if (FORMULAS.has(name)) cleanFormula(job, element, renamed, isSheets);
  }
}

/** Replaces a formula that still reveals something by its result. A defined name that reveals something is removed too. */
function cleanFormula(
  job: CleaningJob,
  element: ReturnType<typeof elementsOf>[number],
  renamed: Renamed,
  isSheets: boolean,
): void {
  let text = '';
  for (const node of [...nodesOf(element)])
    if (!isElement(node) && 'data' in node && 'replaceData' in node) {
      const piece = node as unknown as { data: string; replaceData(from: number, n: number, to: string): void };
      const plain = withNewNames(piece.data, renamed);
      if (plain !== piece.data) piece.replaceData(0, piece.data.length, plain);
      text += plain;
    }
  const isRange = element.localName === 'definedName';
  const ownName = isRange ? (element.getAttribute('name') ?? '') : '';
  const tells = [text, ownName, element.getAttribute('comment') ?? ''].some((t) => job.find('formula', t).length > 0);
  if (!isSheets || !(tells || OTHER_BOOK.test(text))) return;
  job.took(isRange ? 'names' : 'links');
  remove(element);
}
