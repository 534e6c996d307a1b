/** XML parts of an attachment: what is refused, what reads as one text, and where a mask goes. */
import { describe, expect, it } from 'vitest';
import type { Leak } from '../../../domain/contest/leaks.ts';
import { CleaningJob, Withheld } from './job.ts';
import { leftIn } from './residue.ts';
import { elementsOf, maskXml, parseXml, passagesOf, removeAsides, unwrap, wordsOf, xmlBytes } from './xml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseXml('part.xml', bytes(text));
const written = (doc: ReturnType<typeof parse>) =>
  new TextDecoder().decode(xmlBytes(doc)).split('\n').slice(1).join('\n');
const refused = (data: Uint8Array): string => {
  try {
    parseXml('part.xml', data);
    return 'read';
  } catch (error) {
    return error instanceof Withheld ? `${error.why} ${error.part}` : String(error);
  }
};
/** Finds the letter X. */
const job = () =>
  new CleaningJob({
    scan: ({ text }) =>
      [...text.matchAll(/X+/gu)].map((m): Leak => ({ start: m.index, end: m.index + m[0].length }) as unknown as Leak),
    mask: () => '■',
    writings: [],
  });
const masked = (text: string) => {
  const [doc, cleaning] = [parse(text), job()];
  maskXml(cleaning, 'part.xml', doc);
  return { text: written(doc), masked: cleaning.masked.length };
};

describe('a part', () => {
  it('is read in the encodings that programs write', () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(refused(bytes('<a>あ</a>'))).toBe('read');
    expect(refused(utf16('<a>あ</a>'))).toBe('read');
    expect(refused(utf16('<a>あ</a>').swap16())).toBe('read');
    expect(wordsOf(passagesOf(parseXml('p', utf16('<a>あ</a>').swap16()))[0] ?? [])).toBe('あ');
    expect(refused(bytes(' <?xml version="1.0" encoding="Shift_JIS"?><a/>'))).toBe('read');
  });
  it.each([
    ['bytes that are not UTF-8', Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])],
    ['a document type', bytes('<!DOCTYPE a><a/>')],
    ['a document type in other letters', bytes('<!doctype a><a/>')],
    ['an entity of its own', bytes('<a><!ENTITY x "y"></a>')],
    ['a tag that is not closed', bytes('<a>')],
    ['no XML', bytes('hello')],
    ['nothing', bytes('')],
  ])('is refused as damaged: %s', (_, data) => expect(refused(data)).toBe('damaged part.xml'));
  it('is refused if it is nested too deeply or too large', () => {
    expect(refused(bytes(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`))).toBe('damaged part.xml');
    expect(refused(new Uint8Array((24 << 20) + 1))).toBe('tooLarge part.xml');
  });
  it('is written with a declaration, as it was', () => {
    expect(new TextDecoder().decode(xmlBytes(parse('<a b="1">x<c/></a>')))).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a b="1">x<c/></a>',
    );
  });
  it('loses comments and instructions, and nothing else', () => {
    const doc = parse('<a><!-- who --><?do it?>x<b><!-- y --></b><![CDATA[z]]></a>');
    removeAsides(doc);
    expect(written(doc)).toBe('<a>x<b/><![CDATA[z]]></a>');
  });
  it('keeps the children of an element that is unwrapped, in their place', () => {
    const doc = parse('<a>1<b>2<c/>3</b>4</a>');
    const [, b] = elementsOf(doc);
    if (b) unwrap(b);
    expect(written(doc)).toBe('<a>12<c/>34</a>');
    expect(elementsOf(doc).map((e) => e.localName)).toEqual(['a', 'c']);
  });
});

describe('passages', () => {
  const of = (text: string) => passagesOf(parse(text)).map(wordsOf);
  it('join the runs of a paragraph, with a space for each break', () => {
    expect(of('<d><p><r><t>斎</t></r><r><t>藤</t></r></p><p><r><t>花</t><br/><t>子</t><tab/></r></p></d>')).toEqual([
      '斎藤',
      '花 子 ',
    ]);
    for (const name of ['tab', 'br', 'cr', 's', 'line-break', 'ptab'])
      expect(of(`<d><p><t>a</t><${name}/><t>b</t></p></d>`), name).toEqual(['a b']);
    for (const name of ['p', 'h', 'si', 'is', 'rPh'])
      expect(of(`<d><${name}><t>a</t><t>b</t></${name}></d>`), name).toEqual(['ab']);
  });
  it('keep codes of fields apart from the words around them', () => {
    expect(
      of(
        '<d><p><t>前</t><instrText>IN</instrText><instrText>CLUDE</instrText><t>後</t><delInstrText>X</delInstrText></p></d>',
      ),
    ).toEqual(['前後', 'INCLUDEX']);
  });
  it('of OpenDocument join whatever element the text is in', () => {
    const ns = 'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
    expect(of(`<d ${ns}><t:p>斎<t:span>藤</t:span></t:p></d>`)).toEqual(['斎藤']);
    expect(of('<d><p>斎<span>藤</span></p></d>')).toEqual(['斎', '藤']);
  });
  it('are single elsewhere; white space is none, nor are numbers of words, errors and yes or no in a cell', () => {
    expect(of('<d>a<b> </b><b>c</b><br/></d>')).toEqual(['a', 'c']);
    expect(of('<r><c t="s"><v>1</v></c><c t="b"><v>2</v></c><c t="e"><v>3</v></c></r>')).toEqual([]);
    expect(of('<r><c t="str"><v>1</v></c><c><v>2</v></c><x t="s"><v>3</v></x><c t="s"><w>4</w></c></r>')).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });
});

describe('a mask', () => {
  it('goes into the first run of what it hides, and the letters leave the others', () => {
    expect(masked('<d><p><t>aX</t><t>X</t><t>Xb</t></p></d>')).toEqual({
      text: '<d><p><t>a■</t><t></t><t>b</t></p></d>',
      masked: 1,
    });
    expect(masked('<d><p><t>X</t><br/><t>X</t></p></d>')).toEqual({
      text: '<d><p><t>■</t><br/><t>■</t></p></d>',
      masked: 2,
    });
    expect(masked('<d><p><t>XaXb</t></p></d>').text).toBe('<d><p><t>■a■b</t></p></d>');
    expect(masked('<d><p><t>ab</t></p><p><t> </t></p></d>')).toEqual({
      text: '<d><p><t>ab</t></p><p><t> </t></p></d>',
      masked: 0,
    });
  });
  it('makes a text cell of a cell with a number, and leaves the type of the others', () => {
    expect(masked('<r><c><v>X</v></c><c t="n"><v>X</v></c><c t="str"><v>X</v></c><c><w>X</w></c></r>').text).toBe(
      '<r><c t="str"><v>■</v></c><c t="str"><v>■</v></c><c t="str"><v>■</v></c><c><w>■</w></c></r>',
    );
  });
  it('covers attributes, but not structure, addresses of formats, single letters and numbers', () => {
    const attribute = (name: string, value: string) => /="([^"]*)"/u.exec(masked(`<a ${name}="${value}"/>`).text)?.[1];
    expect(attribute('title', 'aXb')).toBe('a■b');
    expect(attribute('descr', 'XX')).toBe('■');
    expect(attribute('title', 'X')).toBe('X');
    for (const name of [
      'uri',
      'PartName',
      'ContentType',
      'Extension',
      'Type',
      'Target',
      'TargetMode',
      'Id',
      'href',
      'media-type',
      'full-path',
      'r',
      'ref',
      'sqref',
      'class',
      'class-names',
      'Ignorable',
      'Requires',
      'ProcessContents',
    ])
      expect(attribute(name, 'aXb'), name).toBe('aXb');
    for (const value of [
      'urn:X',
      'http://schemas.X',
      'https://purl.X',
      'http://www.w3.org/X',
      'http://openoffice.org/X',
    ])
      expect(attribute('title', value), value).toBe(value);
    expect(attribute('title', 'http://example.X')).toBe('http://example.■');
    expect(masked('<a xmlns:y="urn:y" xmlns="X1"/>').text).toBe('<a xmlns:y="urn:y" xmlns="X1"/>');
  });
});

describe('what is left in a copy', () => {
  const copy = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
  it('is found in any encoding and any letters', () => {
    expect(leftIn(copy('代表 斎藤花子です'), ['斎藤花子'])).toBe('斎藤花子');
    expect(leftIn(copy('by SAITO HANAKO'), ['Saito Hanako'])).toBe('saito hanako');
    expect(leftIn(copy('a斎藤花子', 'utf16le'), ['斎藤花子'])).toBe('斎藤花子');
    expect(leftIn(copy('a斎藤花子', 'utf16le').swap16(), ['斎藤花子'])).toBe('斎藤花子');
    expect(leftIn(Buffer.concat([copy('x'), copy('斎藤花子', 'utf16le')]), ['斎藤花子'])).toBe('斎藤花子');
    // Shift_JIS
    expect(leftIn(Uint8Array.from([0x8d, 0xd6, 0x93, 0xa1, 0x89, 0xd4]), ['斎藤花'])).toBe('斎藤花');
    expect(leftIn(copy('斎藤 太郎'), ['斎藤花子', ' 斎藤 太郎 '])).toBe('斎藤 太郎');
  });
  it('is looked for by spellings of three letters, or six of the Latin alphabet; shorter ones occur in other words', () => {
    expect(leftIn(copy('森次郎'), ['森次'])).toBeUndefined();
    expect(leftIn(copy('森次郎'), ['森次郎'])).toBe('森次郎');
    expect(leftIn(copy('satoko'), ['satok'])).toBeUndefined();
    expect(leftIn(copy('satoko'), ['satoko'])).toBe('satoko');
    expect(leftIn(copy('sa to k'), ['sa to k'])).toBeUndefined();
    expect(leftIn(copy(''), ['斎藤花子'])).toBeUndefined();
    expect(leftIn(copy('斎藤花子'), [])).toBeUndefined();
  });
});
