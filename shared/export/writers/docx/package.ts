/**
 * The package around the parts: types, relations, and a ZIP file without a clock, so that the same tree gives the same bytes on every machine and on
 * every day.
 */
import { type Zippable, zipSync } from 'fflate';
import { zipDay } from '../../../kernel/zipDay.ts';
import { el, xmlPart } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a relation leads to, by the last word of its type. */
const RELATION_TYPES = {
  officeDocument: `${OFFICE}/officeDocument`,
  core: `${PACKAGE}/relationships/metadata/core-properties`,
  app: `${OFFICE}/extended-properties`,
  custom: `${OFFICE}/custom-properties`,
  styles: `${OFFICE}/styles`,
  numbering: `${OFFICE}/numbering`,
  settings: `${OFFICE}/settings`,
  fontTable: `${OFFICE}/fontTable`,
  footnotes: `${OFFICE}/footnotes`,
  header: `${OFFICE}/header`,
  footer: `${OFFICE}/footer`,
  image: `${OFFICE}/image`,
  hyperlink: `${OFFICE}/hyperlink`,
  comments: `${OFFICE}/comments`,
  commentsExtended: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
} as const;
type RelationKind = keyof typeof RELATION_TYPES;

/** The relations of one part. The same target has one id. */
export class Relations {
  private readonly ids = new Map<string, string>();
  private readonly rows: string[] = [];

  add(kind: RelationKind, target: string): string {
    const key = `${kind} ${target}`;
    const known = this.ids.get(key);
    if (known) return known;
    const id = `rId${this.ids.size + 1}`;
    this.ids.set(key, id);
    const mode = kind === 'hyperlink' ? 'External' : undefined;
    this.rows.push(el('Relationship', { Id: id, Type: RELATION_TYPES[kind], Target: target, TargetMode: mode }));
    return id;
  }
  get isEmpty(): boolean {
    return this.rows.length === 0;
  }
  part(): Uint8Array {
    return xmlPart(el('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...this.rows));
  }
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PART_TYPES: Readonly<Record<string, string>> = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/numbering.xml': `${WORD}.numbering+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/fontTable.xml': `${WORD}.fontTable+xml`,
  'word/footnotes.xml': `${WORD}.footnotes+xml`,
  'word/header1.xml': `${WORD}.header+xml`,
  'word/footer1.xml': `${WORD}.footer+xml`,
  'word/comments.xml': `${WORD}.comments+xml`,
  'word/commentsExtended.xml': `${WORD}.commentsExtended+xml`,
};
const EXTENSION_TYPES: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** Packs parts by name. The list of types comes first, as readers expect it. */
export function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const extensions = new Set([...parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const types = el(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    ...Object.entries(EXTENSION_TYPES)
      .filter(([extension]) => extensions.has(extension))
      .map(([Extension, ContentType]) => el('Default', { Extension, ContentType })),
    ...[...parts.keys()]
      .filter((name) => PART_TYPES[name] !== undefined)
      .map((name) => el('Override', { PartName: `/${name}`, ContentType: PART_TYPES[name] })),
  );
  const files: Zippable = { '[Content_Types].xml': xmlPart(types) };
  // Pictures do not get smaller.
  for (const [name, bytes] of parts) files[name] = /\.(?:png|jpeg|gif)$/u.test(name) ? [bytes, { level: 0 }] : bytes;
  return zipSync(files, { mtime: zipDay() });
}
