/** Speaker notes: cards in full, and their sources. */
import type { CanvasNode } from '../../../doc/planStore.ts';
import { safeUrl } from '../../../kernel/urls.ts';
import { statusOf } from '../../board/boardFilter.ts';
import { assumptionsOf } from '../../board/combinationView.ts';
import { entrySourceLine } from '../../catalogue/sourceWords.ts';
import { figureText } from '../../plan/figureText.ts';
import { isOwnCard, type PaperContext } from '../paper/paperContext.ts';

type Context = Pick<PaperContext, 'plan' | 'words'>;

/** The name of a card on slides, from whichever of its fields is filled. */
export const nameOf = (node: CanvasNode, { words: { t } }: Context): string =>
  node.title || node.claim || t(node.kind === 'combination' ? 'combination.untitled' : 'card.untitled');

/** The source of a card; `undefined` for a person's own words without an address. */
export function sourceOf(node: CanvasNode, { words }: Context): string | undefined {
  if (node.entry) return `${words.text(node.entry.title)}: ${entrySourceLine(node.entry, words)}`;
  const url = node.url === undefined ? undefined : safeUrl(node.url);
  return url ? `${node.title}: ${url}` : undefined;
}

/** A card in full, its figures with their basis, and its source: one line each. */
export function cardNotes(node: CanvasNode, context: Context): readonly string[] {
  const { plan, words } = context;
  const { t } = words;
  const status = statusOf(node.kind, node.status, () => assumptionsOf(plan, node.id));
  const said = [
    `${t(`kind.${node.kind}`)}: ${nameOf(node, context)}`,
    node.title ? node.claim : '',
    node.note.trim(),
    node.entry ? words.text(node.entry.summary) : '',
    node.kind === 'note' || status === undefined ? '' : t(`evidence.${status}`),
  ];
  const figures = [...plan.entities('figures').values()].filter((f) => f.nodes.includes(node.id) && f.basis !== '');
  const source = sourceOf(node, context);
  return [
    said.filter(Boolean).join(' – '),
    ...figures.map((f) => `${f.label}: ${figureText(f, words.language)} – ${f.basis}`),
    ...(source ? [t('deck.source', { source })] : []),
  ];
}

/** Cards that may be exported, in full. */
export const notesOfCards = (ids: readonly string[], context: Context): readonly string[] =>
  ids.flatMap((id) => {
    const node = isOwnCard(context.plan, id) ? context.plan.entity('nodes', id) : undefined;
    return node ? cardNotes(node, context) : [];
  });
