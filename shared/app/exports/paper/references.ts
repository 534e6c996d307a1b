/** The text of a chip in a sentence on paper. */

import { chipKind } from '../../../doc/fundingEmbeds.ts';
import { monthName } from '../../../domain/funding/forecast/drivers.ts';
import { formatDay } from '../../../text/dates.ts';
import { monthText } from '../../funding/monthText.ts';
import { figureText } from '../../plan/figureText.ts';
import type { PaperContext } from './paperContext.ts';

/** Returns `undefined` if it is not a reference; a deleted target is named as such in brackets, as on screen. */
export function referenceText(type: string, target: unknown, context: PaperContext): string | undefined {
  const id = typeof target === 'string' ? target : '';
  const { plan, words } = context;
  const { t } = words;
  const gone = (what: string) => `［${t('reference.missing', { what })}］`;
  switch (type) {
    case 'figure-chip': {
      const figure = plan.entity('figures', id);
      return figure ? figureText(figure, words.language) : gone(t('reference.figure'));
    }
    case 'combination-mention': {
      const node = plan.entity('nodes', id);
      return node ? node.title || t('combination.untitled') : gone(t('kind.combination'));
    }
    case 'funding-chip':
      return fundingText(id, context);
    case 'canvas-embed':
      return plan.entity('canvases', id)?.title || t('canvas.untitled');
    case 'combination-embed':
    case 'entry-embed':
      return plan.entity('nodes', id)?.title || t('card.untitled');
    case 'task-embed':
      return plan.entity('tasks', id)?.title ?? '';
    case 'funding-embed':
      return t('view.funding');
    default:
      return undefined;
  }
}

export const monthIn = ({ words: { t }, funding }: Pick<PaperContext, 'words' | 'funding'>, index: number): string =>
  monthText(monthName(funding.model.settings.startMonth, index), t);

/** A live figure of the money. */
function fundingText(target: string, context: PaperContext): string {
  const { plan, funding, yen, words, marukeiFrom } = context;
  const { t } = words;
  switch (chipKind(target)) {
    case 'usesTotal':
      return yen.exact(funding.totals.usesYen);
    case 'sourcesTotal':
      return yen.exact(funding.totals.sourcesYen);
    case 'lowestCash':
      return yen.exact(funding.forecast.lowest.yen);
    case 'opening':
      return monthIn(context, funding.model.settings.openingMonth ?? 0);
    case 'marukei':
      return marukeiFrom ? formatDay(marukeiFrom, 'western', words.language) : t('tile.marukeiClosed');
    case undefined: {
      const found =
        plan.entity('salesLines', target)?.priceYen ?? funding.stack.find((r) => r.id === target)?.receivedYen;
      return found === undefined ? `［${t('embed.noSource')}］` : yen.exact(found);
    }
  }
}
