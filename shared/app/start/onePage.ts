/** The plan on one page: the combination, its customers, what is uncertain, the costs and the next steps. Only what is in the plan. */
import { liveCombinationsOf, ownNodes } from '../../doc/ownNodes.ts';
import type { NodeKind } from '../../domain/canvas/kinds.ts';
import { checkCombination } from '../../domain/combination/combination.ts';
import { checkOf } from '../board/combinationView.ts';
import { fundingOf } from '../funding/fundingState.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { type CashAnswer, cashAnswer } from './firstMoney.ts';

type Named = { readonly kind: NodeKind; readonly title: string };
export type OnePage = {
  readonly title: string;
  readonly prefecture: string;
  readonly trade: string;
  /** ISO day, or empty. */
  readonly openedOn: string;
  readonly combination:
    | {
        readonly title: string;
        readonly claim: string;
        readonly parts: readonly Named[];
        /** The first one that has text; empty if there is none. */
        readonly assumption: string;
        readonly status: 'guess' | 'asked' | 'tested' | 'sold' | undefined;
      }
    | undefined;
  /** Challenges that the plan addresses. */
  readonly troubles: readonly string[];
  readonly wishes: readonly string[];
  /** `undefined` if no figure was given. */
  readonly money: (CashAnswer & { readonly usesYen: number; readonly sourcesYen: number }) | undefined;
  readonly tasks: readonly { readonly title: string; readonly due: string }[];
};

/** Most lines of a kind that fit on the page. */
const MOST = 4;

export function onePage({ store }: Pick<PlanSession, 'store'>, today: string): OnePage {
  const { title, prefecture, trade, openedOn } = store.meta;
  const titled = (kind: NodeKind) =>
    ownNodes(store)
      .flatMap((n) => (n.kind === kind && n.title.trim() ? [n.title] : []))
      .slice(0, MOST);
  const funding = fundingOf(store, today);
  return {
    title,
    prefecture,
    trade,
    openedOn,
    combination: mainCombination(store),
    troubles: titled('challenge'),
    wishes: titled('activity'),
    money: funding.isEmpty
      ? undefined
      : {
          ...cashAnswer(store, today),
          usesYen: funding.totals.usesYen,
          sourcesYen: funding.totals.sourcesYen,
        },
    tasks: [...store.entities('tasks').values()]
      .filter((task) => !task.done && task.title.trim() !== '')
      .sort((a, b) => (a.due || '9999').localeCompare(b.due || '9999') || a.order - b.order)
      .slice(0, MOST)
      .map(({ title: task, due }) => ({ title: task, due })),
  };
}

/** The first valid one, otherwise the first with a claim, otherwise the first. */
function mainCombination(store: PlanSession['store']): OnePage['combination'] {
  const all = liveCombinationsOf(store).map((node) => ({ node, ...checkOf(store, node) }));
  const main =
    all.find(
      ({ node, parts }) =>
        checkCombination({ claim: node.claim, partKinds: parts.map((p) => p.kind), types: [], assumptions: [] }).valid,
    ) ??
    all.find(({ node }) => node.claim.trim() !== '') ??
    all[0];
  if (!main) return undefined;
  const [riskiest] = main.assumptions.filter((a) => a.text.trim() !== '').sort((a, b) => a.order - b.order);
  return {
    title: main.node.title,
    claim: main.node.claim,
    parts: main.parts.map(({ kind, title }) => ({ kind, title })),
    assumption: riskiest?.text ?? '',
    status: riskiest?.status,
  };
}
