import type { SheetWords } from '../../shared/export/writers/html/sheets.ts';
import type { Translate } from '../../shared/i18n/words.ts';

export const sheetWords = (t: Translate): SheetWords => ({
  sources: t('paper.sources'),
  comments: t('paper.comments'),
  resolved: t('paper.resolved'),
  outline: t('paper.outline'),
  back: t('paper.back'),
  contents: t('paper.contents'),
});
