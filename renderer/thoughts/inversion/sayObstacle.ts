/** An obstacle as a sentence. */
import { sayAgainst } from '../../../shared/app/proposals/says.ts';
import type { Obstacle } from '../../../shared/domain/thoughts/obstacles.ts';
import type { Words } from '../../../shared/i18n/words.ts';
import { quotable } from '../../../shared/text/quotable.ts';

/** `titleOf` returns a card's current title. */
export function sayObstacle(words: Words, obstacle: Obstacle, titleOf: (card: string) => string): string {
  const { t } = words;
  const name = (card: string) => quotable(titleOf(card));
  switch (obstacle.is) {
    case 'against':
      return sayAgainst(words, obstacle.against);
    case 'gap':
      return t(`inversion.gap.${obstacle.gap}`);
    case 'crossed':
      return t('inversion.crossed', {
        a: name(obstacle.a),
        b: name(obstacle.b),
        reason: obstacle.reason,
        by: obstacle.by,
      });
    case 'contradicts':
      return t('inversion.contradicts', { a: name(obstacle.a), b: name(obstacle.b) });
    case 'condition':
      return t('inversion.condition', { a: name(obstacle.a), limit: t(`box.limit.${obstacle.limit}`) });
    case 'assumption':
      return t('inversion.assumption', { text: obstacle.text });
  }
}
