/** A board as an outline in OPML, in the given language. */
import type { BoardContent } from '../../../export/board/boardContent.ts';
import { writeOpml } from '../../../export/writers/opml/writeOpml.ts';
import type { Words } from '../../../i18n/words.ts';

export const opmlFile = (content: BoardContent, { t }: Words): Uint8Array =>
  writeOpml(content, {
    link: (type, name) => t('outline.linkOut', { type: t(`link.${type}`), name }),
    part: t('combination.parts'),
    untitled: t('card.untitled'),
  });
