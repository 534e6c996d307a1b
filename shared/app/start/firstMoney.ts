/**
 * The first answer about money, from the few figures that a founder knows by heart: opening costs, own funds, monthly income and
 * expenses. They become ordinary rows of the funding plan, so that later refinements start from them.
 */
import type { PlanCommand } from '../../doc/commands.ts';
import { CARD_KINDS } from '../../domain/canvas/kinds.ts';
import { monthName } from '../../domain/funding/forecast/drivers.ts';
import type { Words } from '../../i18n/words.ts';
import { mapOk, ok } from '../../kernel/result.ts';
import { belowAll, canvasesOf, freePlace, placedCards } from '../board/boardCommands.ts';
import type { Author } from '../funding/fundingCommands.ts';
import { fundingOf } from '../funding/fundingState.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';

/** In yen, except for `count`: units sold in a month. */
export type FirstMoney = {
  readonly needYen: number;
  readonly ownYen: number;
  readonly priceYen: number;
  readonly count: number;
  readonly costYen: number;
};
/** The first three years at a glance. Months are YYYY-MM. */
export type CashAnswer = {
  readonly lowestMonth: string;
  readonly lowestYen: number;
  /** The first month in which cash is below zero. */
  readonly shortFrom: string | undefined;
  /** Opening costs not covered by own funds; 0 if covered. */
  readonly gapYen: number;
};

/** Whether a need or a line of the forecast has an amount. */
export function hasFigures(plan: PlanWriter['store'], today: string): boolean {
  const { model } = fundingOf(plan, today);
  const { uses, costs, sales } = model;
  return [...uses.map((u) => u.amountYen), ...costs.map((c) => c.amountYen), ...sales.map((s) => s.priceYen)].some(
    (yen) => yen > 0,
  );
}

export function cashAnswer(plan: PlanWriter['store'], today: string): CashAnswer {
  const { model, forecast, totals } = fundingOf(plan, today);
  const month = (n: number) => monthName(model.settings.startMonth, n);
  return {
    lowestMonth: month(forecast.lowest.month),
    lowestYen: forecast.lowest.yen,
    shortFrom: forecast.firstShort === undefined ? undefined : month(forecast.firstShort),
    gapYen: Math.max(0, totals.usesYen - totals.sourcesYen),
  };
}

/** Writes the amounts that are not zero, in one undo step. Amounts are whole yen from 0; `author` is recorded with each figure. */
export function writeFirstMoney(
  session: PlanWriter,
  money: FirstMoney,
  { t }: Pick<Words, 't'>,
  author: Author,
): Outcome<CashAnswer> {
  const commands = moneyCommands(session, money, t, author);
  const done = commands.length === 0 ? ok(undefined) : session.execute({ type: 'batch', commands: [...commands] });
  return mapOk(done, () => cashAnswer(session.store, author.today));
}

const BELOW = 40;

function moneyCommands(
  session: PlanWriter,
  { needYen, ownYen, priceYen, count, costYen }: FirstMoney,
  t: Words['t'],
  { name, today }: Author,
): readonly PlanCommand[] {
  const { startMonth } = fundingOf(session.store, today).model.settings;
  const signed = { basis: t('start.money.basis'), setBy: name, setOn: today };
  const row = (collection: 'uses' | 'salesLines' | 'costLines', patch: Record<string, unknown>): PlanCommand => ({
    type: 'putFundingRow',
    collection,
    id: session.newId<string>(),
    // The amounts that a founder pays and receives include tax.
    patch: { ...patch, taxPercent: '0', order: 1, ...signed },
  });
  const commands: PlanCommand[] = [];
  if (needYen > 0)
    commands.push(
      row('uses', { title: t('start.money.needRow'), kind: 'opening', amountYen: needYen, month: startMonth }),
    );
  if (ownYen > 0) {
    const node = session.newId<string>();
    const [canvas] = canvasesOf(session.store);
    const size = CARD_KINDS.funding.size;
    commands.push(
      {
        type: 'addNode',
        node,
        fields: { kind: 'funding', title: t('start.money.ownCard') },
        ...(canvas
          ? {
              canvas: canvas.id,
              pos: freePlace(session.store, canvas.id, size, belowAll(placedCards(session.store, canvas.id), BELOW)),
            }
          : {}),
      },
      {
        type: 'setFundingTerms',
        node,
        terms: { kind: 'own', amountYen: ownYen, month: startMonth, setBy: name, setOn: today },
      },
    );
  }
  if (priceYen > 0 && count > 0)
    commands.push(
      row('salesLines', { title: t('start.money.salesRow'), driver: 'unit', priceYen, quantity: String(count) }),
    );
  if (costYen > 0)
    commands.push(
      row('costLines', { title: t('start.money.costRow'), category: 'other', amountYen: costYen, everyMonths: 1 }),
    );
  return commands;
}
