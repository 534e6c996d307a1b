/** What leaves a Word, Excel or PowerPoint part, and what its removal is counted as. */
import { describe, expect, it } from 'vitest';
import type { Leak } from '../../../domain/contest/leaks.ts';
import { CleaningJob } from './job.ts';
import { cleanSheetPart, renamedSheets } from './officeSheets.ts';
import { cleanWords } from './officeWords.ts';
import { parseXml, xmlBytes } from './xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const bytes = (text: string) => new TextEncoder().encode(text);
/** Finds the letter X. */
const newJob = () =>
  new CleaningJob({
    scan: ({ text }) =>
      [...text.matchAll(/X+/gu)].map((m): Leak => ({ start: m.index, end: m.index + m[0].length }) as unknown as Leak),
    mask: () => '■',
    writings: [],
  });
const body = (xml: string): string => xml.replace(/^<\?xml[^>]*\?>\n<d[^>]*?(?:\/>|>)/u, '').replace(/<\/d>$/u, '');
/** The part without its root after cleaning, and what was counted. */
function words(inner: string, namespace = W): [string, Record<string, number>] {
  const [job, doc] = [newJob(), parseXml('p', bytes(`<d xmlns="${namespace}">${inner}</d>`))];
  cleanWords(job, doc);
  return [body(new TextDecoder().decode(xmlBytes(doc))), Object.fromEntries(job.removed)];
}
function sheet(inner: string, renamed: [string, string][] = [], namespace = S): [string, Record<string, number>] {
  const [job, doc] = [newJob(), parseXml('p', bytes(`<d xmlns="${namespace}">${inner}</d>`))];
  cleanSheetPart(job, doc, new Map(renamed));
  return [body(new TextDecoder().decode(xmlBytes(doc))), Object.fromEntries(job.removed)];
}

describe('Word', () => {
  it.each([
    ['commentRangeStart commentRangeEnd commentReference annotationRef', 'comments'],
    [
      'del moveFrom moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd rPrChange pPrChange sectPrChange',
      'changes',
    ],
    [
      'tblPrChange tblPrExChange tblGridChange tcPrChange trPrChange numberingChange cellIns cellDel cellMerge',
      'changes',
    ],
    ['customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd', 'changes'],
    [
      'customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd',
      'changes',
    ],
    ['conflictIns conflictDel trackRevisions', 'changes'],
    [
      'rsids docVars docId attachedTemplate writeProtection documentProtection permStart permEnd dataBinding',
      'properties',
    ],
    ['mailMerge subDoc', 'links'],
    ['proofErr embedRegular embedBold embedItalic embedBoldItalic', 'other'],
    ['control', 'scripts'],
    ['altChunk', 'embedded'],
  ])('loses %s as %s', (names, kind) => {
    for (const name of names.split(' ')) {
      expect(words(`<p/><${name}><t>gone</t></${name}>`), name).toEqual(['<p/>', { [kind]: 1 }]);
      expect(words(`<${name}/>`, 'urn:other'), name).toEqual([`<${name}/>`, {}]);
    }
  });
  it('accepts what was inserted or moved here, and removes the marks of it', () => {
    expect(words('<p><ins><r/></ins><moveTo>x</moveTo></p>')).toEqual(['<p><r/>x</p>', { changes: 2 }]);
    expect(words('<p><rPr><ins/><b/></rPr></p>')).toEqual(['<p><rPr><b/></rPr></p>', { changes: 1 }]);
    expect(words('<tr><trPr><ins/></trPr><tc/></tr>')).toEqual(['<tr><trPr/><tc/></tr>', { changes: 1 }]);
    expect(words('<ins><r/></ins>', P)).toEqual(['<ins><r/></ins>', {}]);
  });
  it('removes a row that was deleted, by the mark inside its properties', () => {
    expect(words('<tbl><tr><trPr><del/></trPr><tc/></tr><tr/></tbl>')).toEqual(['<tbl><tr/></tbl>', { changes: 1 }]);
    expect(words('<p><pPr><del/></pPr><r/></p>')).toEqual(['<p><pPr/><r/></p>', { changes: 1 }]);
  });
  it('forgets who and when', () => {
    for (const name of ['author', 'initials', 'date', 'userId', 'providerId', 'lastEditedBy', 'dateUtc', 'rsidR'])
      expect(words(`<p ${name}="a" keep="b"/>`)[0], name).toBe('<p keep="b"/>');
    expect(words('<p authors="a" updated="b"/>')[0]).toBe('<p authors="a" updated="b"/>');
    expect(words('<p author="a"/>', 'urn:other')[0]).toBe('<p author="a"/>');
  });
  it('holds no embedded program’s object', () => {
    expect(words('<o:OLEObject xmlns:o="urn:o"/><p/>')).toEqual(['<p/>', { embedded: 1 }]);
  });
});

describe('PowerPoint', () => {
  it.each([
    ['custDataLst', 'properties'],
    ['tagLst', 'properties'],
    ['embeddedFontLst', 'other'],
    ['modifyVerifier', 'properties'],
  ])('loses %s as %s', (name, kind) => {
    expect(words(`<sp/><${name}/>`, P)).toEqual(['<sp/>', { [kind]: 1 }]);
    expect(words(`<${name}/>`, W)).toEqual([`<${name}/>`, {}]);
  });
});

describe('Excel', () => {
  it.each([
    ['absPath fileSharing customWorkbookViews customSheetViews customProperties', 'properties'],
    ['webPublishItems webPublishing externalReferences', 'links'],
    ['legacyDrawing', 'comments'],
    ['oleObjects', 'embedded'],
    ['controls', 'scripts'],
    ['smartTags', 'other'],
    ['revisionPtr', 'changes'],
  ])('loses %s as %s', (names, kind) => {
    for (const name of names.split(' ')) {
      expect(sheet(`<row/><${name}/>`), name).toEqual(['<row/>', { [kind]: 1 }]);
      expect(sheet(`<${name}/>`, [], 'urn:other'), name).toEqual([`<${name}/>`, {}]);
    }
  });
  it('forgets who refreshed a table', () => {
    expect(sheet('<pivot refreshedBy="a" count="1"/>')[0]).toBe('<pivot count="1"/>');
    expect(sheet('<pivot refreshedBy="a"/>', [], 'urn:other')[0]).toBe('<pivot refreshedBy="a"/>');
  });
  it('replaces a formula that tells something, or that reads another book, by its result', () => {
    expect(sheet('<c><f>X!A1</f><v>1</v></c><c><f>A1</f><v>2</v></c>')).toEqual([
      '<c><v>1</v></c><c><f>A1</f><v>2</v></c>',
      { links: 1 },
    ]);
    expect(sheet('<c><f>[1]Sheet1!A1</f><v>1</v></c>')).toEqual(['<c><v>1</v></c>', { links: 1 }]);
    for (const name of ['formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula', 'sqref'])
      expect(sheet(`<${name}>X</${name}>`), name).toEqual(['', { links: 1 }]);
    expect(sheet('<t>X</t>')).toEqual(['<t>X</t>', {}]);
    expect(sheet('<f>X</f>', [], 'urn:other')).toEqual(['<f>X</f>', {}]);
  });
  it('removes a defined name that tells something by its name, its range or its remark', () => {
    expect(sheet('<definedName name="sum">A1</definedName>')[0]).toBe('<definedName name="sum">A1</definedName>');
    expect(sheet('<definedName name="X">A1</definedName>')).toEqual(['', { names: 1 }]);
    expect(sheet('<definedName name="a">X!A1</definedName>')).toEqual(['', { names: 1 }]);
    expect(sheet('<definedName name="a" comment="X">A1</definedName>')).toEqual(['', { names: 1 }]);
    expect(sheet('<f name="X">A1</f>')[0]).toBe('<f name="X">A1</f>');
  });
  it('gives sheets that tell something a number, without taking the name of another', () => {
    const book = bytes(
      `<w xmlns="${S}"><sheets><sheet name="X1"/><sheet name="費用"/><sheet name="X2"/><sheet name="Sheet3"/></sheets></w>`,
    );
    const job = newJob();
    expect([...renamedSheets(job, new Map([['xl/workbook.xml', book]]))]).toEqual([
      ['X1', 'Sheet1'],
      ['X2', 'Sheet3_'],
    ]);
    expect([job.masked.length, job.removed.get('names')]).toEqual([2, 2]);
    expect([...renamedSheets(newJob(), new Map())]).toEqual([]);
  });
  it('refers to renamed sheets by their new names', () => {
    const renamed: [string, string][] = [["山田's", 'Sheet1']];
    expect(sheet("<c><f>'山田''s'!A1+山田's!B1</f></c>", renamed)[0]).toBe("<c><f>'Sheet1'!A1+Sheet1!B1</f></c>");
    for (const name of ['sheet', 'location', 'ref', 'name', 'formula'])
      expect(sheet(`<l ${name}="山田's!A1"/>`, renamed)[0], name).toBe(`<l ${name}="Sheet1!A1"/>`);
    expect(sheet(`<l title="山田's"/>`, renamed)[0]).toBe(`<l title="山田's"/>`);
  });
});
