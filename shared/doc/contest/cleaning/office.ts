/**
 * Word, Excel and PowerPoint files (Office Open XML). Parts known to be needed for the visible content are kept and masked; all others are removed,
 * with the relations that refer to them.
 */

import type { CleaningJob, RemovedKind } from './job.ts';
import { Withheld } from './job.ts';
import { cleanSheetPart, type Renamed, renamedSheets } from './officeSheets.ts';
import { cleanWords } from './officeWords.ts';
import { attachmentPicture, cleanPicture } from './picture.ts';
import {
  attributesOf,
  type Document,
  type Element,
  elementsOf,
  maskXml,
  parseXml,
  remove,
  removeAsides,
  xmlBytes,
} from './xml.ts';
import { type Parts, pack, unpack } from './zip.ts';

/** Parts that are removed from a package, and as what they are reported; the first match counts. */
const LEAVING: readonly (readonly [RegExp, RemovedKind])[] = [
  [/^docProps\/thumbnail/u, 'thumbnail'],
  [/^(?:docProps|docMetadata|_xmlsignatures)\/|printerSettings/u, 'properties'],
  [/^customXml\/|\/customXml\/|^ppt\/(?:tags|customData)\//u, 'properties'],
  [/^word\/(?:comments\w*|people)\.xml$/u, 'comments'],
  [/^xl\/(?:comments|threadedComments|persons)(?:\d*\.xml$|\/)/u, 'comments'],
  [/^ppt\/(?:comments\/|commentAuthors|authors)/u, 'comments'],
  [/^xl\/revisions\/|^xl\/userNames/u, 'changes'],
  [/^xl\/(?:externalLinks|queryTables|model)\/|^xl\/connections|^word\/recipientData|^word\/mailMerge/u, 'links'],
  [/vbaProject|vbaData|activeX\/|ctrlProps\/|macrosheets\/|^customUI|webextensions?\/|attachedToolbars/u, 'scripts'],
  [/^word\/(?:glossary\/|afchunk)/u, 'other'],
];
const EMBEDDED = /\/embeddings\/[^/]+$/u;
const EMBEDDED_OFFICE = /\.(?:xlsx|xlsm|docx|docm|pptx|pptm)$/u;
const XML = /\.(?:xml|rels|vml|svg)$/iu;
const PICTURE = /\.(?:jpe?g|jfif|png|gif|webp)$/iu;
const DRAWING = /\.(?:emf|wmf|emz|wmz|tiff?|bmp|wdp|hdp|ico)$/iu;
const MEDIA = /\.(?:mp[34]|m4[av]|mov|wav|wma|wmv|avi|mpe?g|aac|ogg|webm)$/iu;

const RELATIONS = /officeDocument\/(?:2006\/)?relationships$/u;
type Relations = { readonly doc: Document; readonly all: readonly Element[] };

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);
const relationsOf = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
/** Resolves the target of a relation against the part that owns it. */
function targetOf(owner: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folderOf(owner).split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export const isOffice = (parts: ReadonlyMap<string, unknown>): boolean =>
  parts.has('[Content_Types].xml') &&
  ['word/', 'xl/', 'ppt/'].some((top) => [...parts.keys()].some((p) => p.startsWith(top)));

/** The cleaned form of a binary or embedded file; `undefined` if it is removed. */
function cleanBinary(job: CleaningJob, name: string, bytes: Uint8Array, depth: number): Uint8Array | undefined {
  if (EMBEDDED.test(name)) {
    if (EMBEDDED_OFFICE.test(name) && depth < 2) {
      try {
        return cleanOffice(job, unpack(job, bytes), depth + 1);
      } catch (error) {
        // An embedded file that cannot be cleaned is dispensable: its preview picture stays.
        if (!(error instanceof Withheld) || error.why === 'tooSlow' || error.why === 'tooLarge') throw error;
      }
    }
    job.took('embedded');
    return undefined;
  }
  if (PICTURE.test(name) && attachmentPicture(bytes)) {
    job.cannotRead('pictures');
    return cleanPicture(job, bytes, name);
  }
  if (DRAWING.test(name)) {
    job.cannotRead('drawings');
    return bytes;
  }
  if (MEDIA.test(name)) {
    job.cannotRead('media');
    return bytes;
  }
  job.took('other');
  return undefined;
}

/** Removes elements that refer to a removed part. Printer settings are an attribute of an element that stays. */
function removeReferences(doc: Document, gone: ReadonlySet<string>): void {
  if (gone.size === 0) return;
  for (const element of elementsOf(doc)) {
    const names = attributesOf(element).filter((a) => RELATIONS.test(a.namespaceURI ?? '') && gone.has(a.value));
    if (names.length === 0) continue;
    if (element.localName === 'pageSetup') for (const a of names) element.removeAttributeNode(a);
    else if (element.localName === 'oleObj') remove(graphicFrameOf(element) ?? element);
    else remove(element);
  }
}
function graphicFrameOf(element: Element): Element | undefined {
  for (let at = element.parentNode; at; at = at.parentNode)
    if (at.nodeType === 1 && (at as Element).localName === 'graphicFrame') return at as Element;
  return undefined;
}

/** The name of a picture is often its original file name. */
const FILE_NAME = /[\\/]|\.[a-z0-9]{2,5}$/iu;
function cleanDrawingNames(job: CleaningJob, doc: Document): void {
  for (const element of elementsOf(doc)) {
    const name = element.localName ?? '';
    const fields =
      name === 'docPr' || name === 'cNvPr'
        ? ['name', 'descr', 'title']
        : name === 'imagedata'
          ? ['o:title', 'title']
          : [];
    for (const field of fields) {
      const value = element.getAttribute(field);
      if (!value || (!FILE_NAME.test(value) && job.find('altText', value).length === 0)) continue;
      job.took('altText');
      element.setAttribute(field, field === 'name' ? `${element.getAttribute('id') ?? '1'}` : '');
    }
  }
}

function readRelations(job: CleaningJob, parts: Parts): Map<string, Relations> {
  const out = new Map<string, Relations>();
  for (const [name, bytes] of parts) {
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/u.exec(name);
    if (!owner) continue;
    const doc = parseXml(name, bytes);
    removeAsides(doc);
    const all = elementsOf(doc).filter((e) => e.localName === 'Relationship');
    for (const relation of all)
      if (relation.getAttribute('TargetMode') === 'External') {
        job.took('links');
        relation.setAttribute('Target', 'about:blank');
      }
    out.set(`${owner[1]}${owner[2]}`, { doc, all });
  }
  return out;
}

/** Removes from `parts` what no relation refers to any more, including the relation files. */
function dropUnreachable(parts: Parts, relations: ReadonlyMap<string, Relations>): number {
  const reached = new Set(['[Content_Types].xml', relationsOf('')]);
  const open = [''];
  for (let owner = open.pop(); owner !== undefined; owner = open.pop()) {
    reached.add(relationsOf(owner));
    for (const relation of relations.get(owner)?.all ?? []) {
      if (!relation.parentNode || relation.getAttribute('TargetMode') === 'External') continue;
      const target = targetOf(owner, relation.getAttribute('Target') ?? '');
      if (!parts.has(target) || reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  const lost = [...parts.keys()].filter((name) => !reached.has(name));
  for (const name of lost) parts.delete(name);
  return lost.filter((name) => !name.endsWith('.rels')).length;
}

function cleanTypes(parts: Parts): void {
  const bytes = parts.get('[Content_Types].xml');
  if (!bytes) throw new Withheld('damaged', '[Content_Types].xml');
  const doc = parseXml('[Content_Types].xml', bytes);
  removeAsides(doc);
  for (const element of elementsOf(doc)) {
    const name = element.getAttribute('PartName');
    if (element.localName === 'Override' && name !== null && !parts.has(name.replace(/^\//u, ''))) remove(element);
    // A document whose macros were removed gets the type without macros.
    const type = element.getAttribute('ContentType');
    const plain = type
      ?.replace('ms-word.document.macroEnabled.main', 'openxmlformats-officedocument.wordprocessingml.document.main')
      .replace('ms-excel.sheet.macroEnabled.main', 'openxmlformats-officedocument.spreadsheetml.sheet.main')
      .replace(
        'ms-powerpoint.presentation.macroEnabled.main',
        'openxmlformats-officedocument.presentationml.presentation.main',
      );
    if (plain && plain !== type) element.setAttribute('ContentType', plain);
  }
  parts.set('[Content_Types].xml', xmlBytes(doc));
}

function cleanXmlPart(
  job: CleaningJob,
  name: string,
  bytes: Uint8Array,
  gone: ReadonlySet<string>,
  renamed: Renamed,
): Uint8Array {
  const doc = parseXml(name, bytes);
  removeAsides(doc);
  removeReferences(doc, gone);
  cleanWords(job, doc);
  cleanSheetPart(job, doc, renamed);
  cleanDrawingNames(job, doc);
  maskXml(job, name, doc);
  return xmlBytes(doc);
}

/** Throws {@link Withheld}. */
export function cleanOffice(job: CleaningJob, came: Parts, depth = 0): Uint8Array {
  const parts: Parts = new Map(came);
  const relations = readRelations(job, parts);
  for (const name of parts.keys()) {
    const leaving = LEAVING.find(([pattern]) => pattern.test(name));
    if (!leaving) continue;
    parts.delete(name);
    if (!name.endsWith('.rels')) job.took(leaving[1]);
  }
  for (const [name, bytes] of parts) {
    if (XML.test(name)) continue;
    const clean = cleanBinary(job, name, bytes, depth);
    if (clean) parts.set(name, clean);
    else parts.delete(name);
  }
  const gone = new Map<string, Set<string>>();
  for (const [owner, { all }] of relations)
    for (const relation of all) {
      const isOutside = relation.getAttribute('TargetMode') === 'External';
      if (isOutside || parts.has(targetOf(owner, relation.getAttribute('Target') ?? ''))) continue;
      gone.set(owner, (gone.get(owner) ?? new Set()).add(relation.getAttribute('Id') ?? ''));
      remove(relation);
    }
  const renamed = renamedSheets(job, parts);
  for (const [name, bytes] of parts) {
    job.mind();
    if (XML.test(name) && !name.endsWith('.rels') && name !== '[Content_Types].xml')
      parts.set(name, cleanXmlPart(job, name, bytes, gone.get(name) ?? new Set(), renamed));
  }
  dropLegacyNotes(parts, relations);
  job.took('other', dropUnreachable(parts, relations));
  for (const [owner, { doc }] of relations)
    if (parts.has(relationsOf(owner))) parts.set(relationsOf(owner), xmlBytes(doc));
  cleanTypes(parts);
  return pack(parts);
}

/** The shapes of cell comments are removed with them: the sheet no longer refers to them. */
function dropLegacyNotes(parts: Parts, relations: ReadonlyMap<string, Relations>): void {
  for (const [owner, { all }] of relations) {
    if (!/^xl\/(?:work|chart)sheets\//u.test(owner)) continue;
    const sheet = parts.get(owner);
    const text = sheet ? new TextDecoder().decode(sheet) : '';
    for (const relation of all)
      if (
        relation.getAttribute('Type')?.endsWith('/vmlDrawing') &&
        !text.includes(`"${relation.getAttribute('Id') ?? ''}"`)
      )
        remove(relation);
  }
}
