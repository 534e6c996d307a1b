/**
 * The package around the parts of an Office file: types, relations, and a ZIP file without timestamps, so that the same tree gives the same bytes on
 * every machine and on every day.
 */
import { type Zippable, zipSync } from 'fflate';
import { zipDay } from '../../../kernel/zipDay.ts';
import { el, xmlPart } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = `${PACKAGE}/relationships/metadata/core-properties`;
const EXTENDED_COMMENTS = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';

/** The relations of one part, by the last segment of their type. The same target has one id. */
export class Relations<Kind extends string> {
  private readonly ids = new Map<string, string>();
  private readonly rows: string[] = [];

  add(kind: Kind | 'hyperlink', target: string): string {
    const key = `${kind} ${target}`;
    const known = this.ids.get(key);
    if (known) return known;
    const id = `rId${this.ids.size + 1}`;
    this.ids.set(key, id);
    const mode = kind === 'hyperlink' ? 'External' : undefined;
    this.rows.push(el('Relationship', { Id: id, Type: typeOf(kind), Target: target, TargetMode: mode }));
    return id;
  }
  get isEmpty(): boolean {
    return this.rows.length === 0;
  }
  part(): Uint8Array {
    return xmlPart(el('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...this.rows));
  }
}

function typeOf(kind: string): string {
  if (kind === 'core') return CORE;
  if (kind === 'commentsExtended') return EXTENDED_COMMENTS;
  return `${OFFICE}/${OTHER_NAMES[kind] ?? kind}`;
}
const OTHER_NAMES: Readonly<Record<string, string>> = { app: 'extended-properties', custom: 'custom-properties' };

const EXTENSION_TYPES: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const PROPERTY_TYPES: Readonly<Record<string, string>> = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

/** Packs parts by name; `partType` returns the content type of an XML part. The list of types comes first, as readers expect it. */
export function packed(
  parts: ReadonlyMap<string, Uint8Array>,
  partType: (name: string) => string | undefined,
): Uint8Array {
  const extensions = new Set([...parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const types = el(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    ...Object.entries(EXTENSION_TYPES)
      .filter(([extension]) => extensions.has(extension))
      .map(([Extension, ContentType]) => el('Default', { Extension, ContentType })),
    ...[...parts.keys()].flatMap((name) => {
      const ContentType = PROPERTY_TYPES[name] ?? partType(name);
      return ContentType === undefined ? [] : [el('Override', { PartName: `/${name}`, ContentType })];
    }),
  );
  const files: Zippable = { '[Content_Types].xml': xmlPart(types) };
  // Pictures are compressed already.
  for (const [name, bytes] of parts) files[name] = /\.(?:png|jpeg|gif)$/u.test(name) ? [bytes, { level: 0 }] : bytes;
  return zipSync(files, { mtime: zipDay() });
}
