/** The facts from which the questions of a rehearsal are made, read from an open plan. */
import { type BodyView, readBody, sectionsOf } from '../../doc/body.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import { isOwn, liveCombinationsOf, ownNodes } from '../../doc/ownNodes.ts';
import type { RehearsalFacts } from '../../domain/rehearsal/rehearsal.ts';
import { groupedDigits } from '../../text/yen.ts';
import { partsOf } from '../board/boardCommands.ts';
import { fundingOf } from '../funding/fundingState.ts';
import type { PlanSession } from './planSession.ts';

/** Words of the founder's own, or something that shows more than words: a picture, a table, the list of sources. */
const says = (block: BodyView): boolean =>
  (block.type !== 'paragraph' && block.type !== 'list') ||
  (!block.question && (block.text.trim() !== '' || block.references.length > 0));

export function rehearsalFacts(session: PlanSession, today: string): RehearsalFacts {
  const { store } = session;
  const blocks = readBody(session.doc);
  const funding = fundingOf(store, today);
  // Cards that are not the founder's, or are archived, are not statements that could be asked about.
  const nodes = ownNodes(store);
  const isAsked = (combination: string) => {
    const node = store.entity('nodes', combination);
    return !node || isOwn(store, node);
  };
  return {
    planTitle: store.meta.title,
    combinations: liveCombinationsOf(store).map((node) => ({
      id: node.id,
      title: node.title || node.claim,
      claim: node.claim,
      parts: partsOf(store, node.id).map((part) => ({
        id: part.id,
        title: part.title,
        kind: part.kind,
        unfiled: part.kind === 'seed' && part.disclosure === 'unfiled',
      })),
    })),
    customers: nodes.filter((node) => node.kind === 'customer').map(({ id, title }) => ({ id, title })),
    assumptions: [...store.entities('assumptions').values()]
      .filter((a) => isAsked(a.combination))
      .sort((a, b) => a.order - b.order),
    figures: [...store.entities('figures').values()].map(({ id, label, value, unit, basis }) => ({
      id,
      label,
      value: value && `${groupedDigits(value)}${unit}`,
      basis,
    })),
    emptySections: sectionsOf(blocks)
      .filter(({ from, to }) => !blocks.slice(from + 1, to).some(says))
      .map((section) => section.title),
    money: funding.isEmpty
      ? undefined
      : {
          forecast: funding.forecast,
          years: funding.years,
          totals: funding.totals,
          foundedSales: new Set(
            rowsOf(store, 'salesLines')
              .filter((row) => row.basis.trim() !== '')
              .map((row) => row.id),
          ),
        },
  };
}
