/** What a document says beside the words of the plan, in the document's language, which need not be that of the screen. */
import type { WrittenLanguage } from '../../../kernel/languages.ts';

export type DocxWords = {
  /** Over the list of headings. */
  readonly contents: string;
  /** Over the list of sources. */
  readonly sources: string;
  /** Before the day on which a source was read. */
  readonly retrieved: string;
  /** Stands for a picture that Word cannot show; its description follows. */
  readonly picture: string;
};

export const DOCX_WORDS = {
  ja: { contents: '目次', sources: '出典', retrieved: '閲覧', picture: '図' },
  en: { contents: 'Contents', sources: 'Sources', retrieved: 'Retrieved', picture: 'Picture' },
} as const satisfies Record<WrittenLanguage, DocxWords>;
