/** The cards of a board as a table, in reading order: a header row, then one row per card. */
import { nodeIn } from '../../doc/ownNodes.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import type { Words } from '../../i18n/words.ts';
import { entrySourceLine } from '../catalogue/sourceWords.ts';
import { inReadingOrder, linksOf, partsOf, placedCards } from './boardCommands.ts';
import { filteredCards } from './boardFilter.ts';

const COLUMNS = [
  'kind',
  'title',
  'note',
  'claim',
  'status',
  'roles',
  'prefecture',
  'municipality',
  'frame',
  'links',
  'source',
] as const;
type Column = (typeof COLUMNS)[number];

/** Only the cards of `ids`. A link is listed at both of its ends, even if the other end is not in the table. */
export function cardTable(
  plan: PlanReader,
  canvas: string,
  ids: ReadonlySet<string>,
  words: Pick<Words, 't' | 'text'>,
): readonly (readonly string[])[] {
  const { t } = words;
  const seen = new Map(filteredCards(plan, canvas).map((c) => [c.id, c]));
  const nameOf = (id: string | undefined): string => {
    const node = nodeIn(plan, id);
    return node ? node.title || node.claim || t('card.untitled') : '';
  };
  const rows = inReadingOrder(placedCards(plan, canvas).filter((c) => ids.has(c.node.id))).map(({ node, parent }) => {
    const card = seen.get(node.id);
    const links = [
      ...partsOf(plan, node.id).map((part) => `${t('noun.parts')}: ${nameOf(part.id)}`),
      ...linksOf(plan, node.id).map(([, l]) =>
        l.from === node.id
          ? t('outline.linkOut', { type: t(`link.${l.type}`), name: nameOf(l.to) })
          : t('outline.linkIn', { type: t(`link.${l.type}`), name: nameOf(l.from) }),
      ),
    ];
    const row: Record<Column, string> = {
      kind: node.example ? t('card.exampleOf', { kind: t(`kind.${node.kind}`) }) : t(`kind.${node.kind}`),
      title: node.title,
      note: node.note,
      claim: node.claim,
      status: card?.status ? t(`evidence.${card.status}`) : '',
      roles: (card?.roles ?? []).map((role) => t(`box.role.${role}`)).join(t('change.comma')),
      prefecture: node.entry?.prefecture ?? '',
      municipality: node.entry?.municipality ?? '',
      frame: nameOf(parent),
      links: links.join('\n'),
      source: node.entry ? entrySourceLine(node.entry, words) : '',
    };
    return COLUMNS.map((column) => row[column]);
  });
  return [COLUMNS.map((column) => t(`cards.column.${column}`)), ...rows];
}
