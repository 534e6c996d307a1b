/** OpenDocument texts, sheets and slides: the parts that draw the pages are kept and masked; all others are removed. */
import { type CleaningJob, type RemovedKind, Withheld } from './job.ts';
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
import { type Parts, pack } from './zip.ts';

const MANIFEST = 'META-INF/manifest.xml';
const PAGES = /^(?:[^/]+\/)?(?:content|styles)\.xml$/u;
const PICTURES = /^(?:[^/]+\/)?Pictures\/[^/]+$/u;
const LEAVING: readonly (readonly [RegExp, RemovedKind])[] = [
  [/meta\.xml$|settings\.xml$|manifest\.rdf$|documentsignatures|layout-cache/u, 'properties'],
  [/^Thumbnails\/|^ObjectReplacements\//u, 'thumbnail'],
  [/^(?:Basic|Scripts|Dialogs)\/|^Configurations2\//u, 'scripts'],
  [/^Versions\/|VersionList\.xml$/u, 'history'],
];
const ELEMENTS: Readonly<Record<string, RemovedKind>> = {
  annotation: 'comments',
  'annotation-end': 'comments',
  'tracked-changes': 'changes',
  change: 'changes',
  'change-start': 'changes',
  'change-end': 'changes',
  'author-name': 'properties',
  'author-initials': 'properties',
  creator: 'properties',
  'initial-creator': 'properties',
  'printed-by': 'properties',
  'user-defined': 'properties',
  'file-name': 'properties',
  'template-name': 'properties',
  scripts: 'scripts',
  'event-listeners': 'scripts',
  plugin: 'embedded',
  'object-ole': 'embedded',
  applet: 'scripts',
  'dde-source': 'links',
  'database-ranges': 'names',
};
const SENDER = /^sender-/u;
const FILE_NAME = /[\\/]|\.[a-z0-9]{2,5}$/iu;

export const isOpenDocument = (parts: ReadonlyMap<string, Uint8Array>): boolean =>
  new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array()).startsWith('application/vnd.oasis.opendocument.');

const isInside = (href: string, parts: ReadonlyMap<string, unknown>): boolean => {
  const path = href.replace(/^\.\//u, '');
  return path.startsWith('#') || [...parts.keys()].some((name) => name === path || name.startsWith(`${path}/`));
};

/** Renames sheets whose names reveal somebody; formulas and charts refer to sheets too. */
function renameTables(job: CleaningJob, doc: Document): void {
  const renamed = new Map<string, string>();
  const all = elementsOf(doc);
  all
    .filter((e) => e.localName === 'table')
    .forEach((table, i) => {
      const name = table.getAttribute('table:name') ?? '';
      const leaks = job.find('sheet', name);
      if (name === '' || leaks.length === 0) return;
      job.took('names');
      job.masked.push(...leaks);
      renamed.set(name, `Sheet${i + 1}_`);
    });
  if (renamed.size === 0) return;
  for (const element of all)
    for (const attribute of attributesOf(element)) {
      if (attribute.prefix === 'xmlns') continue;
      let value = attribute.value;
      for (const [name, plain] of renamed) value = value.replaceAll(name, plain);
      if (value !== attribute.value) attribute.value = value;
    }
}

function cleanElement(job: CleaningJob, element: Element, parts: ReadonlyMap<string, unknown>): void {
  const name = element.localName ?? '';
  const kind = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : SENDER.test(name) ? 'properties' : undefined;
  if (kind) {
    job.took(kind);
    remove(element);
    return;
  }
  // A formula that reveals something is replaced by its result; a named range that does so is removed.
  const formula = element.getAttribute('table:formula');
  if (formula && job.find('formula', formula).length > 0) element.removeAttribute('table:formula');
  if (
    /^named-(?:range|expression)$/u.test(name) &&
    job.find('name', element.getAttribute('table:name') ?? '').length > 0
  ) {
    job.took('names');
    remove(element);
    return;
  }
  const href = element.getAttribute('xlink:href');
  if (href && !isInside(href, parts)) {
    job.took('links');
    element.setAttribute('xlink:href', 'about:blank');
  }
  const drawn = element.getAttribute('draw:name');
  if (drawn && FILE_NAME.test(drawn)) {
    job.took('altText');
    element.removeAttribute('draw:name');
  }
}

function cleanManifest(bytes: Uint8Array, parts: ReadonlyMap<string, unknown>): Uint8Array {
  const doc = parseXml(MANIFEST, bytes);
  removeAsides(doc);
  for (const element of elementsOf(doc)) {
    if (element.localName === 'encryption-data') throw new Withheld('locked');
    const path = element.getAttribute('manifest:full-path');
    if (
      element.localName === 'file-entry' &&
      path !== null &&
      path !== '/' &&
      !isInside(path.replace(/\/$/u, ''), parts)
    )
      remove(element);
  }
  return xmlBytes(doc);
}

/** Throws {@link Withheld}. */
export function cleanOpenDocument(job: CleaningJob, came: Parts): Uint8Array {
  const parts: Parts = new Map();
  const manifest = came.get(MANIFEST);
  if (!manifest) throw new Withheld('damaged', MANIFEST);
  // Checks first that the parts can be read at all.
  cleanManifest(manifest, came);
  for (const [name, bytes] of came) {
    if (name === 'mimetype') parts.set(name, bytes);
    else if (PICTURES.test(name) && attachmentPicture(bytes)) {
      // The name of a part cannot be masked because other parts refer to it.
      if (job.find('picture', name).length > 0) throw new Withheld('left', name);
      job.cannotRead('pictures');
      parts.set(name, cleanPicture(job, bytes, name));
    } else if (PICTURES.test(name) && /\.(?:emf|wmf|svm)$/iu.test(name)) {
      job.cannotRead('drawings');
      parts.set(name, bytes);
    } else if (PAGES.test(name)) parts.set(name, bytes);
    else if (name !== MANIFEST) job.took(LEAVING.find(([pattern]) => pattern.test(name))?.[1] ?? 'other');
  }
  for (const [name, bytes] of parts) {
    if (!PAGES.test(name)) continue;
    const doc = parseXml(name, bytes);
    removeAsides(doc);
    renameTables(job, doc);
    for (const element of elementsOf(doc)) if (element.parentNode) cleanElement(job, element, parts);
    maskXml(job, name, doc);
    parts.set(name, xmlBytes(doc));
  }
  if (![...parts.keys()].some((name) => name === 'content.xml')) throw new Withheld('damaged', 'content.xml');
  const out: Parts = new Map(parts);
  out.set(MANIFEST, cleanManifest(manifest, parts));
  return pack(out, ['mimetype']);
}
