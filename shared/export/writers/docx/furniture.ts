/** Everything around the text: header and footer of every page, the table of contents, and the properties of the file. */
import type { Paper } from '../../paper/tree.ts';
import type { DocxJob } from './job.ts';
import { PROPERTIES } from './places.ts';
import { contentsStyle, STYLE, TEXT_WIDTH } from './styles.ts';
import { el, NAMESPACES, plain, val, words, writable, xmlPart } from './xml.ts';

const run = (text: string, look = ''): string =>
  text === '' ? '' : el('w:r', {}, look === '' ? '' : el('w:rPr', {}, look), words('w:t', text));
const char = (kind: 'begin' | 'separate' | 'end', isDirty = false): string =>
  el('w:r', {}, el('w:fldChar', { 'w:fldCharType': kind, 'w:dirty': isDirty ? 1 : undefined }));
const instruction = (code: string): string => el('w:r', {}, words('w:instrText', ` ${code} `));
const field = (code: string, shown: string): string =>
  char('begin') + instruction(code) + char('separate') + run(shown) + char('end');

/** Version, day and authors in one line. */
export const madeLine = ({ version, date, authors }: Paper): string =>
  [version, date, authors.join('、')].filter((part) => part !== undefined && part !== '').join('　');

export function headerPart({ paper }: DocxJob): Uint8Array {
  const made = madeLine(paper);
  return xmlPart(
    el(
      'w:hdr',
      NAMESPACES,
      el(
        'w:p',
        {},
        el('w:pPr', {}, val('pStyle', STYLE.header)),
        run(paper.title),
        made === '' && !paper.confidential ? '' : el('w:r', {}, el('w:tab')),
        run(made),
        paper.confidential ? run(`　${paper.confidential}`, el('w:b')) : '',
      ),
    ),
  );
}

export const footerPart = (): Uint8Array =>
  xmlPart(
    el(
      'w:ftr',
      NAMESPACES,
      el(
        'w:p',
        {},
        el('w:pPr', {}, val('pStyle', STYLE.footer)),
        field('PAGE', '1'),
        run(' / '),
        field('NUMPAGES', '1'),
      ),
    ),
  );

const DEEPEST_IN_CONTENTS = 3;
/**
 * The table of contents, with a link to each heading. Only a program that lays out pages knows page numbers: the field is marked as dirty, so that Word
 * computes them when the file is opened.
 */
export function contentsXml(job: DocxJob): string {
  const shown = job.headings.filter((h) => h.level <= DEEPEST_IN_CONTENTS);
  if (shown.length < 2) return '';
  const begin = char('begin', true) + instruction(`TOC \\o "1-${DEEPEST_IN_CONTENTS}" \\h \\z \\u`) + char('separate');
  const lines = shown.map(({ level, text, bookmark }, i) =>
    el(
      'w:p',
      {},
      el('w:pPr', {}, val('pStyle', contentsStyle(level))),
      i === 0 ? begin : '',
      el(
        'w:hyperlink',
        { 'w:anchor': bookmark, 'w:history': 1 },
        run(text),
        el('w:r', {}, el('w:tab')),
        char('begin', true),
        instruction(`PAGEREF ${bookmark} \\h`),
        char('separate'),
        char('end'),
      ),
      i === shown.length - 1 ? char('end') : '',
    ),
  );
  return el(
    'w:sdt',
    {},
    el('w:sdtPr', {}, el('w:docPartObj', {}, val('docPartGallery', 'Table of Contents'), el('w:docPartUnique'))),
    el(
      'w:sdtContent',
      {},
      el('w:p', {}, el('w:pPr', {}, val('pStyle', STYLE.contents)), run(job.words.contents)),
      ...lines,
    ),
  );
}

/** A4, 25 mm around the text. */
export const sectionXml = (header: string, footer: string): string =>
  el(
    'w:sectPr',
    {},
    el('w:headerReference', { 'w:type': 'default', 'r:id': header }),
    el('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    el('w:pgSz', { 'w:w': 11_906, 'w:h': 16_838 }),
    el('w:pgMar', {
      'w:top': 1_418,
      'w:right': 1_418,
      'w:bottom': 1_418,
      'w:left': 11_906 - 1_418 - TEXT_WIDTH,
      'w:header': 720,
      'w:footer': 720,
      'w:gutter': 0,
    }),
    el('w:docGrid', { 'w:linePitch': 360 }),
  );

/** Properties by which our own reader recognises the plan. Word keeps them. */
export function customPart({ plan, version, confidential, date, authors }: Paper): Uint8Array {
  const all: readonly (readonly [string, string | undefined])[] = [
    [PROPERTIES.plan, plan],
    [PROPERTIES.version, version],
    [PROPERTIES.confidential, confidential],
    [PROPERTIES.date, date],
    [PROPERTIES.authors, authors.length > 0 ? JSON.stringify(authors) : undefined],
  ];
  return xmlPart(
    el(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      ...all
        .filter(([, value]) => value !== undefined)
        .map(([name, value], i) =>
          el(
            'property',
            { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name },
            plain('vt:lpwstr', writable(value ?? '')),
          ),
        ),
    ),
  );
}
