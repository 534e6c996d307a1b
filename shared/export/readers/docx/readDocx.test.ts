/** A founder's own file, as Word and other programs write it, and hostile files. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../paper/tree.ts';
import { readDocx, type WordFile } from './readDocx.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="x" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="y"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rel = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
const rels = (...rows: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
const p = (text: string, style = '', more = '') =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const STYLES = `<w:styles ${W}>${[
  ['1', 'heading 1', ''],
  ['a3', 'Title', ''],
  ['ja', '見出し 2', ''],
  ['own', '章', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'],
  ['sub', '小章', '<w:basedOn w:val="1"/>'],
  ['a5', 'Quote', ''],
]
  .map(([id, name, more]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`)
  .join('')}</w:styles>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="・"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const file = (
  body: string,
  more: Readonly<Record<string, string>> = {},
  relations: readonly string[] = [],
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '_rels/.rels': rels(rel('r1', 'officeDocument', 'word/document.xml')),
        'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
        'word/_rels/document.xml.rels': rels(
          rel('s', 'styles', 'styles.xml'),
          rel('n', 'numbering', 'numbering.xml'),
          ...relations,
        ),
        'word/styles.xml': STYLES,
        'word/numbering.xml': NUMBERING,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
function taken(bytes: Uint8Array): WordFile {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
const blocks = (body: string): readonly Block[] => taken(file(body)).paper.blocks;
const said = (text: string) => [{ kind: 'text', text }];

describe('a plan written in Word', () => {
  it('has headings by style, Japanese or English, by its ancestors and by the outline', () => {
    const read = taken(
      file(
        p('私の計画', 'a3') +
          p('事業', '1') +
          p('商品', 'ja') +
          p('細目', 'own') +
          p('基', 'sub') +
          p('直接', '', '<w:outlineLvl w:val="3"/>') +
          p('本文') +
          p('') +
          p('声', 'a5'),
      ),
    );
    expect(read.paper.title).toBe('私の計画');
    expect(read.paper.blocks).toEqual([
      { kind: 'heading', level: 1, runs: said('事業') },
      { kind: 'heading', level: 2, runs: said('商品') },
      { kind: 'heading', level: 3, runs: said('細目') },
      { kind: 'heading', level: 1, runs: said('基') },
      { kind: 'heading', level: 4, runs: said('直接') },
      { kind: 'paragraph', runs: said('本文') },
      { kind: 'paragraph', style: 'quote', runs: said('声') },
    ]);
  });
  it('has lists within lists', () => {
    const item = (text: string, level: number) =>
      p(text, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`);
    expect(blocks(item('一', 0) + item('い', 1) + item('二', 0))).toEqual([
      {
        kind: 'list',
        style: 'number',
        items: [
          { runs: said('一'), list: { kind: 'list', style: 'bullet', items: [{ runs: said('い') }] } },
          { runs: said('二') },
        ],
      },
    ]);
  });
  it('has tables with merged cells and repeated heads', () => {
    const tc = (text: string, pr = '') => `<w:tc><w:tcPr>${pr}</w:tcPr>${p(text)}</w:tc>`;
    const tbl = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('広い', '<w:gridSpan w:val="2"/>')}${tc('縦', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc('左')}${tc('中')}${tc('', '<w:vMerge/>')}</w:tr></w:tbl>`;
    expect(blocks(tbl)).toEqual([
      {
        kind: 'table',
        headRows: 1,
        rows: [
          [
            { runs: said('広い'), columns: 2 },
            { runs: said('縦'), rows: 2 },
          ],
          [{ runs: said('左') }, { runs: said('中') }],
        ],
      },
    ]);
  });
  it('reads text boxes once, fields as displayed, and only harmless links', () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('囲み')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('囲み')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const line = `<w:p>${field('DATE \\@ "yyyy"', '2026')}${field('HYPERLINK "https://example.jp/"', '頁')}${field('HYPERLINK "javascript:alert(1)"', '罠')}<w:hyperlink r:id="x"><w:r><w:t>外</w:t></w:r></w:hyperlink></w:p>`;
    const read = taken(file(box + line, {}, [rel('x', 'hyperlink', 'file:///c:/windows', 'External')]));
    expect(read.paper.blocks).toEqual([
      { kind: 'paragraph', runs: said('囲み') },
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: '2026' },
          { kind: 'text', text: '頁', link: 'https://example.jp/' },
          { kind: 'text', text: '罠外' },
        ],
      },
    ]);
  });
  it('lists what could not be imported', () => {
    const body = `${p('文')}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath><w:r><w:drawing><wps:wsp/></w:drawing></w:r><w:r><w:drawing><a:blip r:link="p"/></w:drawing></w:r></w:p>`;
    const read = taken(
      file(body, { 'word/header1.xml': `<w:hdr ${W}>${p('社名')}</w:hdr>`, 'word/vbaProject.bin': 'x' }, [
        rel('p', 'image', 'https://evil.example/x.png', 'External'),
        rel('h', 'header', 'header1.xml'),
      ]),
    );
    expect(read.left).toEqual([
      { kind: 'headers', count: 1 },
      { kind: 'shapes', count: 1 },
      { kind: 'equations', count: 1 },
      { kind: 'macros', count: 1 },
      { kind: 'linkedPictures', count: 1 },
      { kind: 'hidden', count: 1 },
    ]);
    expect(JSON.stringify(read.paper.blocks)).not.toMatch(/秘密|evil/u);
  });
});

const manyParts = (n: number): Uint8Array =>
  zipSync({
    ...unzipSync(file(p('文'))),
    ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`word/x${i}.xml`, new Uint8Array()])),
  });
/** The same name twice in the archive: the name of another part is overwritten with it. */
function twice(name: string): Uint8Array {
  const spare = name.replace(/.$/u, '_');
  const bytes = zipSync({ ...unzipSync(file(p('文'))), [spare]: strToU8('<x/>') });
  const text = strFromU8(bytes, true).replaceAll(spare, name);
  return strToU8(text, true);
}
const nested = (depth: number): string =>
  strFromU8(depth === 0 ? new Uint8Array(1 << 20) : zipSync({ 'a.zip': strToU8(nested(depth - 1), true) }), true);
const outside = (target: string): Uint8Array =>
  file(p('文'), { '_rels/.rels': rels(rel('d', 'officeDocument', target, 'External')) });

describe('a hostile file', () => {
  const refused = (bytes: Uint8Array) => {
    const read = readDocx(bytes);
    return read.ok ? 'taken' : read.error;
  };
  it('is refused with the reason: not an archive, old or locked, no document, a bomb, entities, too deep', () => {
    expect(refused(new Uint8Array([1, 2, 3]))).toBe('damaged');
    expect(refused(new Uint8Array())).toBe('damaged');
    expect(refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('locked');
    expect(refused(zipSync({ 'a.txt': strToU8('a') }))).toBe('kind');
    expect(refused(file('', { 'word/document.xml': '<x/>' }))).toBe('kind');
    expect(refused(file('', { 'word/media/a.png': '\u0000'.repeat(20_000_000) }))).toBe('tooLarge');
    expect(
      refused(
        file('', {
          'word/document.xml': `<!DOCTYPE w [<!ENTITY a "b">]><w:document ${W}><w:body>${p('&a;')}</w:body></w:document>`,
        }),
      ),
    ).toBe('damaged');
    expect(refused(file('<w:sdt><w:sdtContent>'.repeat(5_000)))).toBe('damaged');
    const cut = file(p('文'));
    expect(refused(cut.slice(0, cut.length - 30))).toBe('damaged');
  });
  it.each([
    ['more parts than any document has', () => manyParts(3_000), 'tooLarge'],
    ['as many parts as a document may have', () => manyParts(2_900), 'taken'],
    ['a part that repeats another one', () => twice('word/document.xml'), 'damaged'],
    ['fifty thousand elements within each other', () => file('<w:ins>'.repeat(50_000)), 'damaged'],
    ['a picture that is an archive of archives', () => file(p('文'), { 'word/media/a.png': nested(5) }), 'taken'],
    ['an outside file in place of the text', () => outside('file:///etc/passwd'), 'kind'],
    ['a text on a server of the network', () => outside('\\\\evil.example\\share\\a.xml'), 'kind'],
    ['a text that a page of the web has', () => outside('http://evil.example/document.xml'), 'kind'],
    [
      'a parameter entity of another file',
      () =>
        file('', {
          'word/document.xml': `<!DOCTYPE w [<!ENTITY % e SYSTEM "file:///etc/passwd"> %e;]><w:document ${W}/>`,
        }),
      'damaged',
    ],
    [
      'entities in its list of relations',
      () => file('', { '_rels/.rels': `<!DOCTYPE r SYSTEM "http://evil.example/r.dtd"><Relationships/>` }),
      'damaged',
    ],
  ])('with %s has its outcome', (_, make, outcome) => {
    expect(refused(make())).toBe(outcome);
  });
  it('runs and fetches nothing that is embedded or linked, and names it', () => {
    const addresses = [
      'javascript:alert(1)',
      'file:///c:/windows',
      '\\\\evil.example\\share',
      'vbscript:x',
      'data:text/html,x',
    ];
    const links = addresses
      .map((_, i) => `<w:hyperlink r:id="l${i}"><w:r><w:t>${i}</w:t></w:r></w:hyperlink>`)
      .join('');
    const ole = '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:o" ProgID="Package" r:id="o"/></w:object></w:r></w:p>';
    const read = taken(
      file(`<w:p>${links}</w:p>${ole}`, { 'word/vbaProject.bin': 'x', 'word/embeddings/oleObject1.bin': 'MZ' }, [
        ...addresses.map((a, i) => rel(`l${i}`, 'hyperlink', a, 'External')),
        rel('o', 'oleObject', 'embeddings/oleObject1.bin'),
        rel('t', 'attachedTemplate', 'http://evil.example/a.dotm', 'External'),
      ]),
    );
    expect(read.paper.blocks).toEqual([{ kind: 'paragraph', runs: said('01234') }]);
    expect(JSON.stringify([read.paper, [...read.paper.pictures]])).not.toMatch(/evil|javascript|MZ/u);
    expect(read.left).toEqual([
      { kind: 'embedded', count: 1 },
      { kind: 'macros', count: 1 },
    ]);
  });
  it('is cut to the maximum number of table rows, and the rest is reported', () => {
    const row = `<w:tr><w:tc>${p('a')}</w:tc></w:tr>`;
    const read = taken(file(`<w:tbl>${row.repeat(10_000)}</w:tbl>`));
    const [table] = read.paper.blocks;
    expect(table?.kind === 'table' && table.rows.length).toBe(1_000);
    expect(read.left).toEqual([{ kind: 'rows', count: 9_000 }]);
  });
  it('is limited in columns, levels and numbers', () => {
    const tbl = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr>${p('a')}</w:tc></w:tr></w:tbl>`;
    const item = p('一', '', '<w:numPr><w:ilvl w:val="2147483647"/><w:numId w:val="99999999999999999999"/></w:numPr>');
    expect(blocks(tbl + item)).toEqual([
      { kind: 'table', headRows: 0, rows: [[{ runs: said('a'), columns: 63 }]] },
      { kind: 'list', style: 'bullet', items: [{ runs: said('一') }] },
    ]);
  });
  it('does not import a picture that claims more pixels than memory can hold', () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff,
      0xff, 0xff, 8, 6, 0, 0, 0,
    ]);
    const parts = unzipSync(
      file('<w:p><w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r></w:p>', {}, [
        rel('p', 'image', 'media/a.png'),
      ]),
    );
    const read = taken(zipSync({ ...parts, 'word/media/a.png': png }));
    expect([read.paper.pictures.size, read.left]).toEqual([0, [{ kind: 'pictures', count: 1 }]]);
    expect(strFromU8(parts['word/document.xml'] ?? png)).toContain('embed');
  });
});
