/** What leaves an OpenDocument file, what of it stays, and what its removal is counted as. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plantedPng } from '../../../../tests/plantedFiles.ts';
import type { Leak } from '../../../domain/contest/leaks.ts';
import { CleaningJob, Withheld } from './job.ts';
import { cleanOpenDocument, isOpenDocument } from './openDocument.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const NS =
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:t" xmlns:xlink="urn:x" xmlns:draw="urn:d" xmlns:office="urn:o"';
const MANIFEST =
  '<m:manifest xmlns:m="urn:m" xmlns:manifest="urn:m"><m:file-entry manifest:full-path="/"/><m:file-entry manifest:full-path="content.xml"/><m:file-entry manifest:full-path="meta.xml"/><m:file-entry manifest:full-path="Pictures/"/></m:manifest>';
/** Finds the letter X. */
const newJob = () =>
  new CleaningJob({
    scan: ({ text }) =>
      [...text.matchAll(/X+/gu)].map((m): Leak => ({ start: m.index, end: m.index + m[0].length }) as unknown as Leak),
    mask: () => '■',
    writings: [],
  });
function cleaned(content: string, more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const job = newJob();
  const parts = new Map<string, Uint8Array>([
    ['mimetype', bytes('application/vnd.oasis.opendocument.text')],
    ['content.xml', bytes(`<office:d ${NS}>${content}</office:d>`)],
    ['META-INF/manifest.xml', bytes(MANIFEST)],
  ]);
  for (const [name, part] of Object.entries(more)) parts.set(name, typeof part === 'string' ? bytes(part) : part);
  const out = unzipSync(cleanOpenDocument(job, parts));
  const text = (name: string) => new TextDecoder().decode(out[name]);
  return {
    names: Object.keys(out).sort(),
    body: text('content.xml')
      .replace(/^[^\n]*\n<office:d[^>]*?(?:\/>|>)/u, '')
      .replace(/<\/office:d>$/u, ''),
    manifest: text('META-INF/manifest.xml'),
    removed: Object.fromEntries(job.removed),
    unread: Object.fromEntries(job.unread),
    masked: job.masked.length,
  };
}
const refused = (act: () => unknown): string => {
  try {
    act();
    return 'made';
  } catch (error) {
    return error instanceof Withheld ? `${error.why} ${error.part}`.trim() : String(error);
  }
};

describe('the file', () => {
  it('is known by its first part', () => {
    const of = (text: string) => isOpenDocument(new Map([['mimetype', bytes(text)]]));
    expect([
      of('application/vnd.oasis.opendocument.spreadsheet'),
      of('application/zip'),
      isOpenDocument(new Map()),
    ]).toEqual([true, false, false]);
  });
  it('needs a list of its parts and a content, and must not be locked', () => {
    expect(refused(() => cleanOpenDocument(newJob(), new Map([['content.xml', bytes('<a/>')]])))).toBe(
      'damaged META-INF/manifest.xml',
    );
    expect(refused(() => cleanOpenDocument(newJob(), new Map([['META-INF/manifest.xml', bytes(MANIFEST)]])))).toBe(
      'damaged content.xml',
    );
    expect(
      refused(() => cleaned('', { 'META-INF/manifest.xml': '<m:a xmlns:m="urn:m"><m:encryption-data/></m:a>' })),
    ).toBe('locked');
    expect(refused(() => cleaned('<text:p>'))).toBe('damaged content.xml');
  });
  it('keeps the pages and drops what only programs read, with its entry in the list', () => {
    const { names, removed, manifest } = cleaned('', {
      'styles.xml': '<a/>',
      'Object 1/content.xml': '<a/>',
      'meta.xml': 'x',
      'settings.xml': 'x',
      'manifest.rdf': 'x',
      'META-INF/documentsignatures.xml': 'x',
      'layout-cache': 'x',
      'Thumbnails/thumbnail.png': 'x',
      'ObjectReplacements/Object 1': 'x',
      'Basic/a.xml': 'x',
      'Scripts/a.py': 'x',
      'Dialogs/a.xml': 'x',
      'Configurations2/a.xml': 'x',
      'Versions/1': 'x',
      'VersionList.xml': 'x',
      'other.bin': 'x',
    });
    expect(names).toEqual(['META-INF/manifest.xml', 'Object 1/content.xml', 'content.xml', 'mimetype', 'styles.xml']);
    expect(removed).toEqual({ properties: 5, thumbnail: 2, scripts: 4, history: 2, other: 1 });
    expect(manifest).toContain('full-path="/"');
    expect(manifest).toContain('full-path="content.xml"');
    expect(manifest).not.toContain('meta.xml');
    expect(manifest).not.toContain('Pictures/');
  });
  it('keeps pictures and drawings, which nobody can read; a picture’s name must not tell anything', async () => {
    const png = await plantedPng();
    const { names, unread, manifest } = cleaned('', { 'Pictures/a.png': png, 'Pictures/b.emf': 'x' });
    expect(names).toEqual(['META-INF/manifest.xml', 'Pictures/a.png', 'Pictures/b.emf', 'content.xml', 'mimetype']);
    expect(unread).toEqual({ pictures: 1, drawings: 1 });
    expect(manifest).toContain('Pictures/');
    expect(refused(() => cleaned('', { 'Pictures/X.png': png }))).toBe('left Pictures/X.png');
  });
});

describe('the content', () => {
  it.each([
    ['annotation annotation-end', 'comments'],
    ['tracked-changes change change-start change-end', 'changes'],
    [
      'author-name author-initials creator initial-creator printed-by user-defined file-name template-name',
      'properties',
    ],
    ['sender-firstname sender-email', 'properties'],
    ['scripts event-listeners applet', 'scripts'],
    ['plugin object-ole', 'embedded'],
    ['dde-source', 'links'],
    ['database-ranges', 'names'],
  ])('loses %s as %s', (names, kind) => {
    for (const name of names.split(' ')) {
      const { body, removed } = cleaned(`<text:p/><text:${name}>a</text:${name}>`);
      expect([body, removed], name).toEqual(['<text:p/>', { [kind]: 1 }]);
    }
  });
  it('is masked, also over several elements, and loses asides', () => {
    const { body, masked } = cleaned('<!-- x --><text:p>aX<text:span>X</text:span>b</text:p>');
    expect([body, masked]).toEqual(['<text:p>a■<text:span></text:span>b</text:p>', 1]);
  });
  it('replaces a formula that tells something by its result, and keeps the others', () => {
    expect(cleaned('<table:c table:formula="X.A1">1</table:c><table:c table:formula="A1">2</table:c>').body).toBe(
      '<table:c>1</table:c><table:c table:formula="A1">2</table:c>',
    );
  });
  it('removes a named range that tells something', () => {
    const { body, removed } = cleaned(
      '<table:named-range table:name="X"/><table:named-expression table:name="X"/><table:named-range table:name="a"/>',
    );
    expect([body, removed]).toEqual(['<table:named-range table:name="a"/>', { names: 2 }]);
  });
  it('leads nowhere outside the file', () => {
    const { body, removed } = cleaned(
      '<text:a xlink:href="https://example.jp"/><text:a xlink:href="#b"/><text:a xlink:href="./content.xml"/><text:a xlink:href="content"/>',
    );
    expect([body, removed]).toEqual([
      '<text:a xlink:href="about:blank"/><text:a xlink:href="#b"/><text:a xlink:href="./content.xml"/><text:a xlink:href="about:blank"/>',
      { links: 2 },
    ]);
  });
  it('forgets names of files that were drawn', () => {
    const drawn = (name: string) => cleaned(`<draw:f draw:name="${name}"/>`);
    expect([drawn('C:\\a').body, drawn('a/b').body, drawn('photo.jpg').body]).toEqual([
      '<draw:f/>',
      '<draw:f/>',
      '<draw:f/>',
    ]);
    expect(drawn('photo.jpg').removed).toEqual({ altText: 1 });
    expect(drawn('図1').body).toBe('<draw:f draw:name="図1"/>');
  });
  it('gives sheets that tell something a number, everywhere', () => {
    const { body, removed, masked } = cleaned(
      '<table:table table:name="費用"/><table:table table:name="X売上"/><table:c table:formula="X売上.A1" draw:x="X売上"/>',
    );
    expect(body).toBe(
      '<table:table table:name="費用"/><table:table table:name="Sheet2_"/><table:c table:formula="Sheet2_.A1" draw:x="Sheet2_"/>',
    );
    expect([removed, masked]).toEqual([{ names: 1 }, 1]);
  });
});
