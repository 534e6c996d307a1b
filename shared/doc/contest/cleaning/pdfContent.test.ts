/** The operators of a page, without comments and property lists. */
import { describe, expect, it } from 'vitest';
import { joined, plainContent } from './pdfContent.ts';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const plain = (text: string, spoken?: Parameters<typeof plainContent>[1]): string =>
  new TextDecoder('latin1').decode(plainContent(bytes(text), spoken));

describe('a page', () => {
  it('keeps its operators with their operands', () => {
    expect(plain('q 1 0 0 1 50 700 cm\nBT /F1 12 Tf (Hi) Tj ET Q')).toBe(
      'q\n1 0 0 1 50 700 cm\nBT\n/F1 12 Tf\n(Hi) Tj\nET\nQ\n',
    );
    expect(plain('(a) \' 1 2 (b) " f* T*')).toBe('(a) \'\n1 2 (b) "\nf*\nT*\n');
    expect(plain('[(a) -120 <4142>] TJ')).toBe('[ (a) -120 <4142> ] TJ\n');
    expect(plain('1 2')).toBe('1 2 ');
    expect(plain('')).toBe('');
    expect(plain(' \t\r\n\f\0q')).toBe('q\n');
  });
  it('loses comments up to the end of their line', () => {
    expect(plain('% who made it\nq')).toBe('q\n');
    expect(plain('q%a\rQ%b')).toBe('q\nQ\n');
    expect(plain('(50 % of it) Tj')).toBe('(50 % of it) Tj\n');
  });
  it('keeps strings with parentheses and escapes whole', () => {
    expect(plain('(a (b) c) Tj')).toBe('(a (b) c) Tj\n');
    expect(plain('(a \\) b) Tj')).toBe('(a \\) b) Tj\n');
    expect(plain('(a \\\\) Tj')).toBe('(a \\\\) Tj\n');
    expect(plain('(never closed Tj')).toBe('(never closed Tj ');
    expect(plain('<41 42> Tj')).toBe('<41 42> Tj\n');
    expect(plain('<4142')).toBe('<4142 ');
  });
  it('keeps the bytes of a picture in it, whatever they say', () => {
    expect(plain('BI /W 1 ID abc EI Q')).toBe('BI\n/W 1 ID abc EI\nQ\n');
    expect(plain('BI ID a EI\u0001 b EI Q')).toBe('BI\nID a EI\u0001 b EI\nQ\n');
    expect(plain('BI ID a EIx EI')).toBe('BI\nID a EIx EI\n');
    expect(plain('BI ID never')).toBe('BI\nID never\n');
  });
});

describe('marked content', () => {
  it('keeps its mark and loses its properties', () => {
    expect(plain('/P <</MCID 0/Author (x)>> BDC q EMC')).toBe('/P BMC\nq\nEMC\n');
    expect(plain('/P /Props BDC EMC')).toBe('/P BMC\nEMC\n');
    expect(plain('/P <</A <</B (x)>>>> DP')).toBe('/P MP\n');
    expect(plain('/P BMC EMC')).toBe('/P BMC\nEMC\n');
  });
  it('keeps the text that stands for a glyph, if it may stay, by its number', () => {
    const asked: string[] = [];
    const three = (text: string) => {
      asked.push(text);
      return 3;
    };
    expect(plain('/Span <</ActualText <FEFF85E4>>> BDC', three)).toBe('/Span <</MCID 3/ActualText<feff85e4>>> BDC\n');
    expect(plain('/Span <</X 1/ActualText (A)>> BDC', three)).toBe('/Span <</MCID 3/ActualText<feff0041>>> BDC\n');
    expect(plain('/Span <</ActualText <FEFFD842DFB7>>> BDC', three)).toBe(
      '/Span <</MCID 3/ActualText<feffd842dfb7>>> BDC\n',
    );
    expect(asked).toEqual(['藤', 'A', '𠮷']);
  });
  it('loses that text otherwise', () => {
    expect(plain('/Span <</ActualText (A)>> BDC', () => undefined)).toBe('/Span BMC\n');
    expect(plain('/Span <</ActualText (A)>> BDC')).toBe('/Span BMC\n');
    expect(plain('/Span <</ActualText 5>> BDC', () => 1)).toBe('/Span BMC\n');
    expect(plain('/Span <</Alt (A)>> BDC', () => 1)).toBe('/Span BMC\n');
    expect(plain('/Span <</ActualText (A)>> DP', () => 1)).toBe('/Span MP\n');
  });
});

it('joins pieces', () => {
  expect([...joined([bytes('ab'), bytes(''), bytes('c')])]).toEqual([97, 98, 99]);
  expect([...joined([])]).toEqual([]);
});
