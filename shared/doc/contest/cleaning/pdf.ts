/**
 * A PDF that contains only what draws its pages. The pages are copied into a new file, so that whatever no page needs is left out: older revisions,
 * embedded files, forms, bookmarks, scripts. Done with `@cantoo/pdf-lib` (MIT): the maintained fork of pdf-lib, whose own last release is of 2021; the
 * fork is released about monthly and opens files that are only locked against changes. Visible text is unchanged here: it can be spread over any
 * number of operators and fonts, and is masked by rasterising the page (see the reader's side).
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { Unzlib } from 'fflate';
import { withoutTraces } from '../../../domain/contest/withoutTraces.ts';
import { type CleaningJob, LIMITS, type RemovedKind, Withheld } from './job.ts';
import { joined, plainContent, type Spoken } from './pdfContent.ts';
import { leftIn } from './residue.ts';

const key = (name: string): PDFName => PDFName.of(name);
const PAGE_KEEPS = new Set(
  ['Type', 'Parent', 'MediaBox', 'CropBox', 'Rotate', 'Resources', 'Contents', 'UserUnit', 'Group'].map((k) => `/${k}`),
);
/** Entries of drawing objects that do not draw. */
const LEAVES = [
  ...['Metadata', 'PieceInfo', 'LastModified', 'AF', 'StructParent', 'StructParents', 'OPI', 'Alternates', 'Measure'],
  ...['PtData', 'VP', 'Thumb', 'OC', 'Properties', 'Private', 'AA', 'A', 'Annots', 'Ref', 'Alt', 'ActualText', 'Desc'],
].map(key);
/** Strings that a font or a colour needs. */
const STRINGS = new Set(['/Registry', '/Ordering', '/CharSet', '/Panose', '/Lookup']);
const MOST_CONTENT = 64 << 20;

/** Entries of the catalogue for content other than pages. */
const HELD: readonly (readonly [string, RemovedKind])[] = [
  ['Metadata', 'properties'],
  ['PieceInfo', 'properties'],
  ['AcroForm', 'forms'],
  ['Outlines', 'outline'],
  ['Dests', 'outline'],
  ['StructTreeRoot', 'outline'],
  ['PageLabels', 'outline'],
  ['OCProperties', 'outline'],
  ['Names', 'embedded'],
  ['Collection', 'embedded'],
  ['AF', 'embedded'],
  ['OpenAction', 'scripts'],
  ['AA', 'scripts'],
];

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** pdf-lib inflates packed objects without a limit: they are measured before. */
function measurePacked(job: CleaningJob, bytes: Uint8Array): void {
  const text = latin1(bytes);
  for (const m of text.matchAll(/\/(?:ObjStm|XRef)\b[\s\S]{0,600}?stream\r?\n/gu)) {
    let left = LIMITS.bytes - job.inflated;
    const measure = new Unzlib((chunk) => {
      left -= chunk.length;
      if (left < 0) throw new Withheld('tooLarge');
      job.inflated += chunk.length;
    });
    try {
      for (let at = m.index + m[0].length; at < bytes.length; at += 4_096) measure.push(bytes.subarray(at, at + 4_096));
    } catch (error) {
      if (error instanceof Withheld) throw error;
      // What follows the packed objects is not part of them.
    }
  }
}

const isLocked = (bytes: Uint8Array): boolean => /\/Encrypt\b/u.test(latin1(bytes));
async function open(bytes: Uint8Array): Promise<PDFDocument> {
  const options = { updateMetadata: false, throwOnInvalidObject: false, parseSpeed: 2_000 };
  try {
    // Many files are only locked against changes: they open with an empty password.
    return await PDFDocument.load(bytes, isLocked(bytes) ? { ...options, password: '' } : options);
  } catch {
    throw new Withheld(isLocked(bytes) ? 'locked' : 'damaged');
  }
}

/** A copied stream loses its encryption settings: all streams are decrypted first. */
function unlock(file: PDFDocument): void {
  for (const [ref, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !object.transform) continue;
    const bare = PDFRawStream.of(PDFDict.withContext(file.context), object.contents, object.transform);
    const plain = new Uint8Array(decodePDFRawStream(bare).getBytes(MOST_CONTENT));
    if (plain.length >= MOST_CONTENT) throw new Withheld('tooLarge');
    file.context.assign(ref, PDFRawStream.of(object.dict, plain));
  }
}

/** The decoded bytes of a stream; `undefined` if it is encoded as a picture. Bounded. */
function unpacked(job: CleaningJob, stream: PDFRawStream): Uint8Array | undefined {
  try {
    const out = decodePDFRawStream(stream).getBytes(MOST_CONTENT);
    if (out.length >= MOST_CONTENT) throw new Withheld('tooLarge');
    job.inflate(out.length);
    return new Uint8Array(out);
  } catch (error) {
    if (error instanceof Withheld) throw error;
    return undefined;
  }
}

const contentsOf = (page: PDFPage): readonly PDFRawStream[] => {
  const contents = page.node.Contents();
  const all = contents instanceof PDFArray ? contents.asArray().map((_, i) => contents.lookup(i)) : [contents];
  return all.filter((s): s is PDFRawStream => s instanceof PDFRawStream);
};

/** ActualText longer than what a few glyphs represent is a description, which draws nothing. */
const MOST_SPOKEN = 200;
/** Keeps ActualText, unless it alone reveals somebody. Visible text in one piece is found by the reader. */
const spokenIn =
  (job: CleaningJob, where: string): Spoken =>
  (text) => {
    const tells =
      text.length > MOST_SPOKEN ||
      job.find(where, text).length > 0 ||
      leftIn(new TextEncoder().encode(text), job.options.writings);
    if (tells) job.took('altText');
    return tells ? undefined : job.spoken.push(text) - 1;
  };

/** Joins several streams into one: an operator may be split over two. */
function cleanPage(job: CleaningJob, file: PDFDocument, page: PDFPage, nth: number): void {
  const annotations = page.node.lookup(key('Annots'));
  if (annotations instanceof PDFArray) job.took('comments', annotations.size());
  for (const [name] of page.node.entries()) if (!PAGE_KEEPS.has(name.asString())) page.node.delete(name);
  const parts = contentsOf(page).map((stream) => {
    const part = unpacked(job, stream);
    if (!part) throw new Withheld('damaged', `page ${nth}`);
    return part;
  });
  const content = plainContent(
    joined(parts.flatMap((part) => [part, Uint8Array.of(10)])),
    spokenIn(job, `page ${nth}`),
  );
  page.node.set(key('Contents'), file.context.register(file.context.flateStream(content)));
}

const lastFilter = (dict: PDFDict): string => {
  const filter = dict.lookup(key('Filter'));
  const last = filter instanceof PDFArray ? filter.lookup(filter.size() - 1) : filter;
  return last instanceof PDFName ? last.asString() : '';
};

/** A photo keeps its own EXIF inside a PDF. */
function cleanImage(job: CleaningJob, file: PDFDocument, ref: PDFRef, stream: PDFRawStream): void {
  job.cannotRead('pictures');
  if (lastFilter(stream.dict) !== '/DCTDecode') return;
  const filter = stream.dict.lookup(key('Filter'));
  if (filter instanceof PDFArray && filter.size() > 1) throw new Withheld('kind', 'picture');
  const plain = withoutTraces(stream.getContents());
  if (!plain) throw new Withheld('damaged', 'picture');
  if (plain.length !== stream.getContents().length) job.took('camera');
  file.context.assign(ref, PDFRawStream.of(stream.dict, plain));
}

function cleanDict(dict: PDFDict, depth = 0): void {
  if (depth > LIMITS.depth) throw new Withheld('damaged');
  for (const name of LEAVES) dict.delete(name);
  for (const [name, value] of dict.entries()) {
    const isString = value instanceof PDFString || value instanceof PDFHexString;
    if (isString && !STRINGS.has(name.asString())) dict.delete(name);
    else cleanObject(value, depth + 1);
  }
}
function cleanObject(value: PDFObject | undefined, depth = 0): void {
  if (value instanceof PDFDict) cleanDict(value, depth);
  else if (value instanceof PDFStream) cleanDict(value.dict, depth);
  else if (value instanceof PDFArray)
    for (const item of value.asArray()) if (!(item instanceof PDFRef)) cleanObject(item, depth + 1);
}

const nameIn = (dict: PDFDict, name: string): string => {
  const value = dict.lookup(key(name));
  return value instanceof PDFName ? value.asString() : '';
};
/** Fonts whose glyphs cannot be mapped to text. */
function isUnreadableFont(dict: PDFDict): boolean {
  if (dict.has(key('ToUnicode'))) return false;
  const kind = nameIn(dict, 'Subtype');
  return kind === '/Type3' || (kind === '/Type0' && nameIn(dict, 'Encoding').startsWith('/Identity'));
}

function noteHeld(job: CleaningJob, file: PDFDocument, bytes: Uint8Array): void {
  for (const [name, kind] of HELD) if (file.catalog.has(key(name))) job.took(kind);
  if (file.context.trailerInfo.Info) job.took('properties');
  const revisions = latin1(bytes).split('%%EOF').length - 2;
  job.took('history', Math.max(0, revisions));
}

function cleanObjects(job: CleaningJob, file: PDFDocument): void {
  for (const [ref, object] of file.context.enumerateIndirectObjects()) {
    job.mind();
    cleanObject(object);
    if (!(object instanceof PDFRawStream)) continue;
    const kind = nameIn(object.dict, 'Subtype');
    if (kind === '/Form' || object.dict.has(key('PatternType'))) {
      const content = unpacked(job, object);
      if (!content) throw new Withheld('damaged', 'form');
      const made = file.context.flateStream(plainContent(content, spokenIn(job, 'form')));
      for (const [name, value] of object.dict.entries())
        if (!/^\/(?:Filter|DecodeParms|Length|F)$/u.test(name.asString())) made.dict.set(name, value);
      file.context.assign(ref, made);
    }
  }
}
/** Only what the pages use is reported and inspected. */
function lookAtCopy(job: CleaningJob, copy: PDFDocument): void {
  for (const [ref, object] of copy.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && isUnreadableFont(object)) job.cannotRead('fonts');
    if (object instanceof PDFRawStream && nameIn(object.dict, 'Subtype') === '/Image')
      cleanImage(job, copy, ref, object);
  }
  const drawn = new Set(copy.getPages().map((page) => page.node.get(key('Contents'))));
  for (const [ref, object] of copy.context.enumerateIndirectObjects()) {
    const kind = object instanceof PDFRawStream ? nameIn(object.dict, 'Subtype') : '';
    // Visible text is found by the reader.
    if (drawn.has(ref) || kind === '/Form') continue;
    const said =
      object instanceof PDFRawStream
        ? ((kind === '/Image' ? undefined : unpacked(job, object)) ?? object.getContents())
        : Uint8Array.from(nameText(object.toString()), (c) => c.charCodeAt(0));
    if (leftIn(said, job.options.writings)) throw new Withheld('left', `object ${ref.objectNumber}`);
  }
}
/** `#E6` in a name is the byte E6. */
const nameText = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Throws {@link Withheld}. */
export async function cleanPdf(job: CleaningJob, bytes: Uint8Array): Promise<Uint8Array> {
  measurePacked(job, bytes);
  const file = await open(bytes);
  try {
    unlock(file);
    noteHeld(job, file, bytes);
    const pages = file.getPages();
    if (pages.length === 0) throw new Withheld('damaged');
    for (const [i, page] of pages.entries()) cleanPage(job, file, page, i + 1);
    cleanObjects(job, file);
    const copy = await PDFDocument.create({ updateMetadata: false });
    for (const page of await copy.copyPages(file, file.getPageIndices())) copy.addPage(page);
    await copy.flush();
    lookAtCopy(job, copy);
    return await copy.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  } catch (error) {
    if (error instanceof Withheld) throw error;
    throw new Withheld(isLocked(bytes) ? 'locked' : 'damaged');
  }
}
