/**
 * The trace of amounts: from a combination through its activities to purchases, their funding and the dependent lines of the forecast,
 * and from any of these back; and what fails if an assumption turns out to be wrong.
 */
import type { LinkType } from '../canvas/kinds.ts';

type Named = { readonly id: string; readonly title: string };

export type YenPlan = {
  readonly combinations: readonly (Named & { readonly parts: readonly string[] })[];
  /** Activity cards. */
  readonly activities: readonly Named[];
  readonly assumptions: readonly { readonly id: string; readonly combination: string }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly type: LinkType }[];
  /** `activity` is the card that the money is for: an activity or a combination. */
  readonly uses: readonly (Named & { readonly yen: number; readonly activity: string | undefined })[];
  readonly sources: readonly (Named & { readonly yen: number })[];
  readonly allocations: readonly { readonly source: string; readonly activity: string; readonly yen: number }[];
  /** Lines of sales, costs and staff. `activity` is the card that the line belongs to, if somebody chose one. */
  readonly lines: readonly (Named & { readonly activity?: string | undefined })[];
  /** Paragraphs of the text by id, with the cards that they were made from. */
  readonly sentences: readonly { readonly id: string; readonly trace: readonly string[] }[];
};

/** Ids, each list in plan order. */
export type YenTrace = {
  readonly activities: readonly string[];
  readonly uses: readonly string[];
  /** With the amount allocated to these activities; 0 if a link has no amount. */
  readonly sources: readonly { readonly id: string; readonly yen: number }[];
  readonly lines: readonly string[];
  readonly sentences: readonly string[];
};

const LOOSE: readonly LinkType[] = ['contradicts', 'precedent'];
/** Shorter titles are found everywhere and mean nothing. */
const MIN_TITLE = 2;

const activitiesIn = (plan: YenPlan, combination: YenPlan['combinations'][number]): ReadonlySet<string> => {
  const linked = plan.links
    .filter((l) => !LOOSE.includes(l.type) && (l.from === combination.id || l.to === combination.id))
    .map((l) => (l.from === combination.id ? l.to : l.from));
  const near = new Set([...combination.parts, ...linked]);
  return new Set(plan.activities.filter((a) => near.has(a.id)).map((a) => a.id));
};

/**
 * A line belongs to the card chosen for it, otherwise to the card named in its title. If a plan has one combination, all lines belong to
 * it; if it has several, a line that names none of them belongs to the business as a whole.
 */
function linesOf(
  plan: YenPlan,
  combination: YenPlan['combinations'][number],
  activities: ReadonlySet<string>,
): string[] {
  if (plan.combinations.length === 1) return plan.lines.map((l) => l.id);
  const names = [combination.title, ...plan.activities.filter((a) => activities.has(a.id)).map((a) => a.title)]
    .map((title) => title.trim())
    .filter((title) => [...title].length >= MIN_TITLE);
  const cards = new Set([...plan.combinations, ...plan.activities].map((card) => card.id));
  return plan.lines
    .filter(({ title, activity }) =>
      activity !== undefined && cards.has(activity)
        ? activity === combination.id || activities.has(activity)
        : names.some((name) => title.includes(name)),
    )
    .map((l) => l.id);
}

/** Everything that depends on a combination. */
export function traceToYen(plan: YenPlan, id: string): YenTrace {
  const combination = plan.combinations.find((c) => c.id === id);
  if (!combination) return { activities: [], uses: [], sources: [], lines: [], sentences: [] };
  const activities = activitiesIn(plan, combination);
  const targets = new Set([id, ...activities]);
  const assumptions = plan.assumptions.filter((a) => a.combination === id).map((a) => a.id);
  return {
    activities: [...activities],
    uses: plan.uses.filter((u) => u.activity !== undefined && targets.has(u.activity)).map((u) => u.id),
    sources: plan.sources.flatMap((s) => {
      const given = plan.allocations.filter((a) => a.source === s.id && targets.has(a.activity));
      const isMeant =
        given.length > 0 || combination.parts.includes(s.id) || fundedBy(plan, s.id).some((to) => targets.has(to));
      return isMeant ? [{ id: s.id, yen: given.reduce((sum, a) => sum + a.yen, 0) }] : [];
    }),
    lines: linesOf(plan, combination, activities),
    sentences: plan.sentences
      .filter((s) => s.trace.some((card) => targets.has(card) || assumptions.includes(card)))
      .map((s) => s.id),
  };
}

const fundedBy = (plan: YenPlan, source: string): string[] => [
  ...plan.links.filter((l) => l.type === 'funds' && l.from === source).map((l) => l.to),
  ...plan.allocations.filter((a) => a.source === source).map((a) => a.activity),
];

/** The combinations behind a row of the funding plan: a use, a source or a line of the forecast. */
export const combinationsBehind = (plan: YenPlan, row: string): readonly string[] =>
  plan.combinations
    .filter(({ id }) => {
      const { uses, sources, lines } = traceToYen(plan, id);
      return uses.includes(row) || lines.includes(row) || sources.some((s) => s.id === row);
    })
    .map((c) => c.id);

/**
 * What fails with an assumption: everything that depends on its combination and on no other. A source fails if everything it is allocated to fails;
 * one without allocations stays.
 */
export function fallsWith(plan: YenPlan, assumption: string): YenTrace {
  const combination = plan.assumptions.find((a) => a.id === assumption)?.combination ?? '';
  const own = traceToYen(plan, combination);
  const others = plan.combinations.filter((c) => c.id !== combination).map((c) => traceToYen(plan, c.id));
  const stays = (list: 'activities' | 'uses' | 'lines' | 'sentences', id: string) =>
    others.some((other) => other[list].includes(id));
  const only = (list: 'activities' | 'uses' | 'lines' | 'sentences') => own[list].filter((id) => !stays(list, id));
  const activities = only('activities');
  const falling = new Set([combination, ...activities]);
  return {
    activities,
    uses: only('uses'),
    sources: own.sources.filter(({ id }) => {
      const meant = fundedBy(plan, id);
      return meant.length > 0 && meant.every((to) => falling.has(to));
    }),
    lines: only('lines'),
    sentences: only('sentences'),
  };
}
