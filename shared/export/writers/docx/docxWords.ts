/** The document's own labels, in the language of the document, which may differ from that of the screen. */
import type { WrittenLanguage } from '../../../kernel/languages.ts';

export type DocxWords = {
  /** The heading of the table of contents. */
  readonly contents: string;
  /** The heading of the list of sources. */
  readonly sources: string;
  /** The label of the day on which a source was read. */
  readonly retrieved: string;
  /** Replaces a picture that Word cannot show; its description follows. */
  readonly picture: string;
};

export const DOCX_WORDS = {
  ja: { contents: '目次', sources: '出典', retrieved: '閲覧', picture: '図' },
  en: { contents: 'Contents', sources: 'Sources', retrieved: 'Retrieved', picture: 'Picture' },
} as const satisfies Record<WrittenLanguage, DocxWords>;
