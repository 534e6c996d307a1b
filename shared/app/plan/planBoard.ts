/** The content of a canvas: the board that sentences are composed from, and the live figures of the money. */
import { derived } from '../../doc/derived.ts';
import { FUNDING_CHIPS } from '../../doc/fundingEmbeds.ts';
import { isOwn } from '../../doc/ownNodes.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { relationKey } from '../../doc/schema.ts';
import { EVIDENCE_STATUSES, type EvidenceStatus } from '../../domain/canvas/kinds.ts';
import type { Board } from '../../domain/plan/board.ts';
import { type Composed, type ComposeWords, composeRules } from '../../domain/plan/compose.ts';
import { translate } from '../../i18n/words.ts';
import { baseOf, type Language, type WrittenLanguage } from '../../kernel/languages.ts';
import { formatDay, isIsoDay } from '../../text/dates.ts';
import { inReadingOrder, partsOf, placedCards } from '../board/boardCommands.ts';
import { islandRules } from '../islands/islands.ts';

/** `language` is used for dates. */
export const planBoard: (plan: PlanReader, canvas: string, language: Language) => Board = derived(
  (plan: PlanReader, canvas: string, language: Language): Board => {
    const placed = inReadingOrder(placedCards(plan, canvas)).filter(({ node }) => isOwn(plan, node));
    const cards = placed.map(({ node }) => node);
    const here = new Set(cards.map((c) => c.id));
    const byOrder = <T extends { readonly order: number }>(rows: Iterable<T>): T[] =>
      [...rows].sort((a, b) => a.order - b.order);
    return {
      canvasId: canvas,
      cards: cards.map(({ id, kind, title, note, claim, status, entry }) => ({
        id,
        kind,
        title,
        note,
        claim,
        status,
        hasSource: entry !== undefined,
      })),
      frames: cards.flatMap(({ id, kind, title, section }) =>
        kind === 'frame' && section
          ? [{ id, title, section, cards: placed.flatMap((c) => (c.parent === id ? [c.node.id] : [])) }]
          : [],
      ),
      links: [...plan.relations('links').values()]
        .filter(({ from, to }) => here.has(from) && here.has(to))
        .map(({ from, to, type }) => ({ from, to, type })),
      partsOf: new Map(
        cards.filter((c) => c.kind === 'combination').map((c) => [c.id, partsOf(plan, c.id).map((p) => p.id)]),
      ),
      assumptions: byOrder(plan.entities('assumptions').values()).filter((a) => here.has(a.combination)),
      figures: [...plan.entities('figures').values()],
      place: plan.meta.prefecture,
      tasks: byOrder(plan.entities('tasks').values())
        .filter((task) => !task.done)
        .map(({ id, title, owner, due }) => ({
          id,
          title,
          owner,
          due: isIsoDay(due) ? formatDay(due, 'western', language) : '',
        })),
      money: {
        prices: byOrder(plan.entities('salesLines').values()).filter((l) => l.priceYen > 0),
        sources: cards.filter(
          (c) => c.kind === 'funding' && Number(plan.relation('fundingTerms', relationKey(c.id, 'amountYen')) ?? 0) > 0,
        ),
        hasNeed: [...plan.entities('uses').values()].some((u) => u.amountYen > 0),
        hasOpening: plan.meta.openedOn !== '' || plan.relation('fundingSettings', 'startMonth') !== undefined,
        hasForecast: plan.entities('salesLines').size + plan.entities('costLines').size > 0,
      },
    };
  },
);

export function composeWords(language: WrittenLanguage): ComposeWords {
  const t = translate(language);
  const status = Object.fromEntries(EVIDENCE_STATUSES.map((s) => [s, t(`evidence.${s}`)]));
  return {
    language,
    status: status as Record<EvidenceStatus, string>,
    chips: {
      need: FUNDING_CHIPS.usesTotal,
      sources: FUNDING_CHIPS.sourcesTotal,
      lowestCash: FUNDING_CHIPS.lowestCash,
      opening: FUNDING_CHIPS.opening,
    },
  };
}

/** Everything composed from a canvas, by the rule that composes it (see `composeRules`). */
export const composedRules: (plan: PlanReader, canvas: string, language: Language) => ReadonlyMap<string, Composed> =
  derived(
    (plan: PlanReader, canvas: string, language: Language) =>
      new Map([
        ...composeRules(planBoard(plan, canvas, language), composeWords(baseOf(language))),
        ...islandRules(plan, canvas, language).map((item) => [item.slot, item] as const),
      ]),
  );
