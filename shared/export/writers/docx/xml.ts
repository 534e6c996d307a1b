/** XML of Word's parts. */
import { type Attributes, el } from '../ooxml/xml.ts';

export { el, plain, words, writable, xmlPart } from '../ooxml/xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Namespaces of the parts that hold text. */
export const NAMESPACES: Attributes = {
  'xmlns:w': W,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'mc:Ignorable': 'w14 w15',
};
/** An element of the form `<w:name w:val="…"/>`. */
export const val = (name: string, value: string | number): string => el(`w:${name}`, { 'w:val': value });
