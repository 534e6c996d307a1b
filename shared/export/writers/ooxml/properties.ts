/** The properties of an Office file: title, authors, day, language. */
import type { Paper } from '../../paper/tree.ts';
import { el, plain, xmlPart } from './xml.ts';

export type Described = Pick<Paper, 'title' | 'authors' | 'language' | 'date' | 'version'>;

/** Word reports the whole file as damaged if a property is longer. */
const LONGEST_PROPERTY = 255;
/** As many UTF-16 units as fit, without half of a surrogate pair at the end. */
const property = (text: string): string => text.slice(0, LONGEST_PROPERTY).replace(/[\uD800-\uDBFF]$/u, '');

export function corePart({ title, authors, language, date, version }: Described): Uint8Array {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? `${date}T00:00:00Z` : undefined;
  const time = (name: string) => (day ? el(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, day) : '');
  return xmlPart(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      plain('dc:title', property(title)),
      authors.length > 0 ? plain('dc:creator', property(authors.join('; '))) : '',
      plain('dc:language', language === 'ja' ? 'ja-JP' : 'en-US'),
      version ? plain('cp:version', property(version)) : '',
      time('created'),
      time('modified'),
    ),
  );
}

export const appPart = (): Uint8Array =>
  xmlPart(
    el(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      plain('Application', 'Musubi'),
    ),
  );
