/** The package of a Word file. */
import { packed as packedParts, Relations as RelationsOf } from '../ooxml/package.ts';

type RelationKind =
  | 'officeDocument'
  | 'core'
  | 'app'
  | 'custom'
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'fontTable'
  | 'footnotes'
  | 'header'
  | 'footer'
  | 'image'
  | 'comments'
  | 'commentsExtended';

/** The relations of one part. The same target has one id. */
export class Relations extends RelationsOf<RelationKind> {}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PART_TYPES: Readonly<Record<string, string>> = {
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/numbering.xml': `${WORD}.numbering+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/fontTable.xml': `${WORD}.fontTable+xml`,
  'word/footnotes.xml': `${WORD}.footnotes+xml`,
  'word/header1.xml': `${WORD}.header+xml`,
  'word/footer1.xml': `${WORD}.footer+xml`,
  'word/comments.xml': `${WORD}.comments+xml`,
  'word/commentsExtended.xml': `${WORD}.commentsExtended+xml`,
};

export const packed = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  packedParts(parts, (name) => PART_TYPES[name]);
