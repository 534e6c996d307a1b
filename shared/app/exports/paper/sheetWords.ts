/** The built-in texts of a paged document, in the given language. */
import type { SheetWords } from '../../../export/writers/html/sheets.ts';
import type { Translate } from '../../../i18n/words.ts';

export const sheetWords = (t: Translate): SheetWords => ({
  sources: t('paper.sources'),
  comments: t('paper.comments'),
  resolved: t('paper.resolved'),
  outline: t('paper.outline'),
  back: t('paper.back'),
  contents: t('paper.contents'),
  tile: (at) => t('paper.tile', at),
});
