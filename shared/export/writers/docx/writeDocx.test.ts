import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { convertWithOffice, hasOffice, OFFICE_MS, pagesOfPdf } from '../../../../tests/office.ts';
import { PAPER_FIXTURE } from '../../paper/fixture.ts';
import type { Paper, PaperPicture } from '../../paper/tree.ts';
import { writeDocx } from './writeDocx.ts';

const partsOf = (paper: Paper): Readonly<Record<string, Uint8Array>> => unzipSync(writeDocx(paper));
const PARTS = partsOf(PAPER_FIXTURE);
const textOf = (name: string, parts = PARTS): string => strFromU8(parts[name] ?? new Uint8Array());
const xmlOf = (name: string, parts = PARTS): Element => {
  const root = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${name}: ${message}`);
    },
  }).parseFromString(textOf(name, parts), 'text/xml').documentElement;
  if (!root) throw new Error(name);
  return root;
};
const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];
const values = (root: Element, name: string, attribute = 'w:val'): (string | null)[] =>
  all(root, name).map((e) => e.getAttribute(attribute));

const document = xmlOf('word/document.xml');
const WITH_WORDS = [
  'word/document.xml',
  'word/footnotes.xml',
  'word/comments.xml',
  'word/header1.xml',
  'word/footer1.xml',
];

describe('the package', () => {
  it('limits properties to 255 characters, and keeps the whole title in the text', () => {
    const long = 'あ'.repeat(300);
    const parts = partsOf({ ...PAPER_FIXTURE, title: long, authors: [long], version: long });
    const core = xmlOf('docProps/core.xml', parts);
    for (const name of ['dc:title', 'dc:creator', 'cp:version'])
      expect(all(core, name)[0]?.textContent).toBe('あ'.repeat(255));
    expect(textOf('word/document.xml', parts)).toContain(long);
    // The last character that fits is a surrogate pair: half of it would be invalid.
    const pairs = partsOf({ ...PAPER_FIXTURE, title: '𠮷'.repeat(200) });
    expect(all(xmlOf('docProps/core.xml', pairs), 'dc:title')[0]?.textContent).toBe('𠮷'.repeat(127));
  });
  it('declares the type of every part', () => {
    const types = xmlOf('[Content_Types].xml');
    const extensions = values(types, 'Default', 'Extension');
    const overrides = values(types, 'Override', 'PartName');
    for (const name of overrides) expect(Object.keys(PARTS)).toContain(name?.slice(1));
    for (const name of Object.keys(PARTS))
      if (name !== '[Content_Types].xml') expect(extensions).toContain(name.split('.').at(-1));
    // XML parts that are not relations have a type of their own.
    expect(overrides.length).toBe(Object.keys(PARTS).filter((n) => n.endsWith('.xml') && !n.startsWith('[')).length);
  });
  it('has a part for every relation, and a relation for every reference', () => {
    for (const rels of Object.keys(PARTS).filter((n) => n.endsWith('.rels'))) {
      const folder = rels.replace(/_rels\/[^/]*$/u, '');
      for (const relation of all(xmlOf(rels), 'Relationship')) {
        const target = relation.getAttribute('Target') ?? '';
        if (relation.getAttribute('TargetMode') === 'External') expect(target).toMatch(/^(?:https?|mailto):/u);
        else expect(Object.keys(PARTS)).toContain(folder + target);
      }
      const ids = values(xmlOf(rels), 'Relationship', 'Id');
      expect(new Set(ids).size).toBe(ids.length);
    }
    const known = values(xmlOf('word/_rels/document.xml.rels'), 'Relationship', 'Id');
    const used = [...textOf('word/document.xml').matchAll(/ r:(?:id|embed)="([^"]*)"/gu)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(4);
    for (const id of used) expect(known).toContain(id);
  });
  it('defines every style and every list that the text uses', () => {
    const styles = values(xmlOf('word/styles.xml'), 'w:style', 'w:styleId');
    expect(new Set(styles).size).toBe(styles.length);
    for (const name of WITH_WORDS)
      for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
        for (const style of values(xmlOf(name), kind)) expect(styles).toContain(style);
    const numbering = xmlOf('word/numbering.xml');
    const lists = values(numbering, 'w:num', 'w:numId');
    for (const id of values(document, 'w:numId')) expect(lists).toContain(id);
    for (const id of values(numbering, 'w:abstractNumId'))
      expect(values(numbering, 'w:abstractNum', 'w:abstractNumId')).toContain(id);
  });
  it('has no duplicate ids', () => {
    for (const [name, attribute] of [
      ['w:bookmarkStart', 'w:id'],
      ['w:bookmarkStart', 'w:name'],
      ['wp:docPr', 'id'],
    ] as const) {
      const ids = values(document, name, attribute);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const changes = [...values(document, 'w:ins', 'w:id'), ...values(document, 'w:del', 'w:id')];
    expect(changes.length).toBe(2);
    expect(new Set(changes).size).toBe(changes.length);
    expect(values(document, 'w:bookmarkEnd', 'w:id').sort()).toEqual(
      values(document, 'w:bookmarkStart', 'w:id').sort(),
    );
  });
  it('is the same for the same tree, whatever the time', () => {
    expect(writeDocx(PAPER_FIXTURE)).toEqual(writeDocx(structuredClone(PAPER_FIXTURE)));
    expect(textOf('docProps/core.xml')).toContain('2026-11-21T00:00:00Z');
  });
});

describe('what Word shows', () => {
  it('has title, authors and language among the properties', () => {
    const core = xmlOf('docProps/core.xml');
    const said = (name: string) => all(core, name)[0]?.textContent;
    expect([said('dc:title'), said('dc:creator'), said('dc:language'), said('cp:version')]).toEqual([
      '酒粕のパン',
      '山田 花子',
      'ja-JP',
      '二版',
    ]);
  });
  it('shows plan, version, day, author and mark in the header, and page x / y in the footer', () => {
    expect(xmlOf('word/header1.xml').textContent).toBe('酒粕のパン二版　2026-11-21　山田 花子　社外秘');
    expect(all(xmlOf('word/footer1.xml'), 'w:instrText').map((e) => e.textContent?.trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });
  it('is A4 with Japanese fonts and kinsoku', () => {
    expect(textOf('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    const styles = textOf('word/styles.xml');
    expect(styles).toContain('w:eastAsia="BIZ UDPゴシック"');
    expect(styles).toContain('w:eastAsia="ja-JP"');
    expect(styles).toContain('<w:kinsoku w:val="1"/>');
    expect(textOf('word/fontTable.xml')).toContain('游ゴシック');
  });
  it('lists the headings in a field that Word updates', () => {
    const control = all(document, 'w:sdt')[0] as Element;
    expect(values(control, 'w:docPartGallery')).toEqual(['Table of Contents']);
    expect(values(control, 'w:hyperlink', 'w:anchor').length).toBe(4);
    for (const anchor of values(control, 'w:hyperlink', 'w:anchor'))
      expect(values(document, 'w:bookmarkStart', 'w:name')).toContain(anchor);
    expect(all(control, 'w:fldChar')[0]?.getAttribute('w:dirty')).toBe('1');
    for (const level of [1, 2, 3, 4, 5, 6])
      expect(textOf('word/styles.xml')).toMatch(
        new RegExp(`w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>.*?<w:keepNext/>`, 'u'),
      );
  });
  it('lets a table with heads of rows break between pages', () => {
    const cell = (text: string, isHead: boolean) => ({ runs: [{ kind: 'text', text } as const], isHead });
    const rows = [
      [cell('月', true), cell('円', true)],
      ...['4月', '5月'].map((m) => [cell(m, true), cell('1', false)]),
    ];
    const file = unzipSync(writeDocx({ ...PAPER_FIXTURE, blocks: [{ kind: 'table', headRows: 1, rows }] }));
    const xml = strFromU8(file['word/document.xml'] ?? new Uint8Array());
    const kept = xml
      .split('<w:tr>')
      .slice(1)
      .map((row) => row.split('<w:keepNext/>').length - 1);
    expect(kept).toEqual([2, 0, 0]);
    expect(strFromU8(file['word/styles.xml'] ?? new Uint8Array())).not.toMatch(
      /w:styleId="MusubiTableHead">(?:(?!<\/w:style>).)*keepNext/u,
    );
  });
  it('repeats the head of a table, and merges cells', () => {
    const [money, merged] = all(document, 'w:tbl') as [Element, Element];
    expect(all(money, 'w:tblHeader').length).toBe(1);
    expect(values(money, 'w:gridCol', 'w:w')).toEqual(['4535', '1512', '3023']);
    expect(values(merged, 'w:gridSpan')).toEqual(['2']);
    expect(values(merged, 'w:vMerge')).toEqual(['restart', null]);
  });
  it('has threads with replies, anchored to their text, and resolved states', () => {
    const comments = xmlOf('word/comments.xml');
    expect(values(comments, 'w:comment', 'w:author')).toEqual(['佐藤 指導員', '山田 花子', '佐藤 指導員']);
    expect(values(comments, 'w:comment', 'w:date')).toEqual([
      '2026-11-19T00:00:00Z',
      '2026-11-19T01:00:00Z',
      '2026-11-18T00:00:00Z',
    ]);
    const extended = xmlOf('word/commentsExtended.xml');
    const ids = all(comments, 'w:p').map((p) => p.getAttribute('w14:paraId'));
    expect(values(extended, 'w15:commentEx', 'w15:paraId')).toEqual(ids);
    expect(values(extended, 'w15:commentEx', 'w15:paraIdParent').map((v) => v || null)).toEqual([null, ids[0], null]);
    expect(values(extended, 'w15:commentEx', 'w15:done')).toEqual(['0', '0', '1']);
    for (const part of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
      expect(values(document, part, 'w:id')).toEqual(['0', '1', '2']);
    expect(textOf('word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:commentRangeStart w:id="1"\/><w:r>(?:(?!<\/w:r>).)*パン<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/>/u,
    );
  });
  it('shows suggestions as tracked changes by their author', () => {
    const [del, ins] = [all(document, 'w:del')[0], all(document, 'w:ins')[0]];
    expect([del?.textContent, ins?.textContent]).toEqual(['300個', '450個']);
    expect(del?.getElementsByTagName('w:delText').length).toBe(1);
    for (const change of [del, ins])
      expect([change?.getAttribute('w:author'), change?.getAttribute('w:date')]).toEqual([
        '佐藤 指導員',
        '2026-11-20T01:02:03Z',
      ]);
  });
  it('cites in footnotes with their address; a repeated source keeps its number', () => {
    expect(values(document, 'w:footnoteReference', 'w:id')).toEqual(['1', '2']);
    expect(all(document, 'w:instrText').some((e) => e.textContent?.includes('NOTEREF _mbnote1'))).toBe(true);
    expect(all(xmlOf('word/footnotes.xml'), 'w:footnote')[2]?.textContent).toBe(
      ' 町役場「町の産業」 12頁 https://example.jp/report.pdf（閲覧 2026-11-01）',
    );
  });
  it('describes pictures, and boards also in words', () => {
    expect(values(document, 'wp:docPr', 'descr')).toEqual(['酒粕のパンの写真', '結びの板: 酒粕、朝のパン']);
    expect(document.textContent).toContain('酒粕（地域資源）');
  });
  it('shows a board as PNG to programs without SVG, if one could be rendered', () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"/>');
    const png = Uint8Array.from([137, 80, 78, 71, 1, 2, 3]);
    const board = { kind: 'board', canvas: 'a', title: '板', picture: 'b', alt: '板', outline: NO_OUTLINE } as const;
    const drawn = { type: 'image/svg+xml', bytes: svg, width: 200, height: 100 } as const;
    const shownOf = (picture: PaperPicture) => {
      const parts = partsOf({ ...PAPER_FIXTURE, blocks: [board], pictures: new Map([['b', picture]]) });
      const target = (id: string | null | undefined) => {
        const relations = all(xmlOf('word/_rels/document.xml.rels', parts), 'Relationship');
        return relations.find((r) => r.getAttribute('Id') === id)?.getAttribute('Target') ?? '';
      };
      const xml = xmlOf('word/document.xml', parts);
      const [shown] = values(xml, 'a:blip', 'r:embed');
      const [better] = values(xml, 'asvg:svgBlip', 'r:embed');
      return [parts[`word/${target(shown)}`], parts[`word/${target(better)}`]];
    };
    expect(shownOf({ ...drawn, png })).toEqual([png, svg]);
    const [blank, same] = shownOf(drawn);
    expect([blank?.length, same]).toEqual([70, svg]);
  });
});
const NO_OUTLINE = { kind: 'list', style: 'bullet', items: [] } as const;

const paragraph = (runs: Paper['blocks'][number] & { kind: 'paragraph' }): Paper => ({
  ...PAPER_FIXTURE,
  comments: [],
  notes: [],
  blocks: [runs],
});

describe('unsafe content', () => {
  it('leaves out unsafe addresses, and characters that XML does not allow', () => {
    const parts = partsOf(
      paragraph({
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: '押す', link: 'javascript:alert(1)' },
          { kind: 'text', text: 'a\u0000b\ud800c\ufffe', link: 'file:///etc/passwd' },
        ],
      }),
    );
    expect(textOf('word/document.xml', parts)).not.toContain('w:hyperlink');
    expect(xmlOf('word/document.xml', parts).textContent).toContain('押すabc');
    expect(textOf('word/_rels/document.xml.rels', parts)).not.toMatch(/javascript|passwd/u);
  });
  it('marks the end of a suggested paragraph, and gives it no place in the plan', () => {
    const change = { id: 'x', kind: 'insertion', by: '佐藤', at: '2026-11-20T01:02:03.000Z' } as const;
    const parts = partsOf(
      paragraph({ kind: 'paragraph', id: '1.2', runs: [{ kind: 'text', text: '新しい', change }] }),
    );
    expect(textOf('word/document.xml', parts)).toMatch(/<w:pPr><w:rPr><w:ins /u);
    expect(textOf('word/document.xml', parts)).not.toContain('_mb_1_2');
  });
  it('names blocks of the plan with hidden bookmarks', () => {
    const parts = partsOf(
      paragraph({ kind: 'paragraph', id: '4294967295.12', runs: [{ kind: 'text', text: '酒粕' }] }),
    );
    const [name] = values(xmlOf('word/document.xml', parts), 'w:bookmarkStart', 'w:name');
    expect(name).toMatch(/^_mb_4294967295_12_[0-9a-f]{8}$/u);
    expect(name?.length).toBeLessThanOrEqual(40);
  });
});

it.runIf(hasOffice())(
  'LibreOffice makes pages of it, with the words and the numbers of pages',
  { timeout: 2 * OFFICE_MS },
  async () => {
    const pages = await pagesOfPdf(await convertWithOffice(writeDocx(PAPER_FIXTURE), 'docx', 'pdf'));
    expect(pages.length).toBe(3);
    for (const [i, page] of pages.entries()) {
      expect(page).toContain('社外秘');
      expect(page).toMatch(new RegExp(`\\b${i + 1} ?/ ?3\\b`, 'u'));
    }
    const text = pages.join('\n').replace(/\s+/gu, '');
    for (const words of [
      '目次',
      '事業の概要',
      '3.試作する',
      '☑保健所に相談する',
      '合わせた見出し',
      '試作したパン',
      '酒粕（地域資源）',
      '町役場「町の産業」',
      '3,000,000円',
    ])
      expect(text).toContain(words);
  },
);
