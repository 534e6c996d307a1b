/**
 * A cap table as events in time. Shares and yen are integers: a price per share is rounded up to a yen, shares are rounded down, as the
 * published J-KISS tools do (docs/domain/equity.md). Convertibles convert into shares at the first qualified round.
 */
import { err, ok, type Result } from '../../../kernel/result.ts';
import { isIsoDay } from '../../../text/dates.ts';
import { type Issue, Issues } from '../issue.ts';
import { divideUp, type Fraction, fractionOf, MAX_YEN, type Ppm, ratioPpm } from '../money.ts';

const PARTICIPATION = ['none', 'full', 'capped'] as const;
export type ShareTerms = {
  readonly kind: 'common' | 'preferred';
  /** Liquidation preference as a multiple of the price; decimal string. */
  readonly preferenceMultiple?: string;
  readonly participation?: (typeof PARTICIPATION)[number];
  /** With `capped`: the total is capped at this multiple of the price. */
  readonly participationCapMultiple?: string;
};

export type CapEvent =
  | {
      readonly type: 'founding';
      readonly on: string;
      readonly holdings: readonly { readonly holder: string; readonly shares: number; readonly paidYen: number }[];
    }
  | {
      readonly type: 'convertible';
      readonly on: string;
      readonly holder: string;
      readonly amountYen: number;
      /** J-KISS 1.x has a pre-money cap, 2.x a post-money cap. */
      readonly version: '1' | '2';
      readonly capYen?: number;
      readonly discountPercent?: string;
      /** The minimum amount of a round that converts it; any round by default. */
      readonly qualifiedYen?: number;
    }
  | {
      readonly type: 'round';
      readonly on: string;
      readonly name: string;
      readonly investors: readonly { readonly holder: string; readonly amountYen: number }[];
      readonly preMoneyYen?: number;
      /** Instead of the pre-money valuation. */
      readonly priceYen?: number;
      /** The pool's share of all shares after the round: topped up pre-money, so only previous holders are diluted. */
      readonly poolPercentAfter?: string;
      readonly terms?: ShareTerms;
    }
  | { readonly type: 'pool'; readonly on: string; readonly shares: number }
  | { readonly type: 'grant'; readonly on: string; readonly holder: string; readonly shares: number }
  | {
      readonly type: 'transfer';
      readonly on: string;
      readonly from: string;
      readonly to: string;
      readonly shares: number;
      /** The series; common by default. */
      readonly series?: string;
    };

/** Shares of one kind that one holder has. `series` is 'common', or the name of a round. */
export type Holding = { readonly holder: string; readonly series: string; readonly shares: number };
export type Series = {
  readonly name: string;
  readonly terms: ShareTerms;
  readonly priceYen: number;
  readonly order: number;
};
export type OpenConvertible = Extract<CapEvent, { type: 'convertible' }>;
export type Conversion = {
  readonly holder: string;
  readonly amountYen: number;
  readonly priceYen: number;
  readonly shares: number;
  readonly by: 'cap' | 'discount' | 'round';
};
export type RoundResult = {
  readonly name: string;
  readonly on: string;
  readonly priceYen: number;
  readonly preMoneyYen: number;
  readonly postMoneyYen: number;
  readonly raisedYen: number;
  readonly newShares: number;
  /** The investors' payments above price × shares: shares are integers. */
  readonly unspentYen: number;
  readonly poolAdded: number;
  readonly conversions: readonly Conversion[];
};

/** `tbd` needs a priced round, `caveat` depends on an assumption. */
export type CapNote =
  | { readonly code: 'tbd'; readonly holder: string }
  | { readonly code: 'mixedVersions' }
  | { readonly code: 'notQualified'; readonly round: string; readonly holder: string };

/** One step of a holder's history; negative if transferred away. */
export type CapMove = {
  readonly holder: string;
  readonly on: string;
  readonly by: Exclude<CapEvent['type'], 'pool' | 'convertible'> | 'conversion';
  /** 'common', the name of a round, or 'options'. */
  readonly series: string;
  readonly shares: number;
};

export type CapRow = {
  readonly holder: string;
  readonly shares: number;
  readonly options: number;
  readonly outstandingPpm: Ppm;
  readonly dilutedPpm: Ppm;
  readonly paidYen: number;
};
export type CapTable = {
  readonly holdings: readonly Holding[];
  readonly series: readonly Series[];
  readonly rounds: readonly RoundResult[];
  readonly open: readonly OpenConvertible[];
  /** In the pool and not granted. */
  readonly poolLeft: number;
  readonly outstanding: number;
  /** Outstanding, granted options and the rest of the pool; open convertibles cannot be counted yet. */
  readonly fullyDiluted: number;
  readonly rows: readonly CapRow[];
  readonly notes: readonly CapNote[];
  /** In order of time; per holder they add up to shares and options. */
  readonly moves: readonly CapMove[];
};

const MAX_SHARES = 1_000_000_000_000;
const MAX_EVENTS = 500;

type State = {
  holdings: Map<string, Holding>;
  options: Map<string, number>;
  paid: Map<string, number>;
  pool: number;
  series: Series[];
  rounds: RoundResult[];
  open: OpenConvertible[];
  notes: CapNote[];
  moves: CapMove[];
};

const add = (map: Map<string, number>, key: string, n: number) => map.set(key, (map.get(key) ?? 0) + n);
function give(state: State, move: CapMove): void {
  const { holder, series, shares } = move;
  state.moves.push(move);
  const key = `${series}\n${holder}`;
  state.holdings.set(key, { holder, series, shares: (state.holdings.get(key)?.shares ?? 0) + shares });
}
const outstandingOf = (s: State) => [...s.holdings.values()].reduce((sum, h) => sum + h.shares, 0);
const optionsOf = (s: State) => [...s.options.values()].reduce((a, b) => a + b, 0);

/** Replays the events in order of their days. Returns every issue found, each at its event's field (`0.holdings.1.shares`). */
export function capTable(events: readonly CapEvent[]): Result<CapTable, readonly Issue[]> {
  const issues = new Issues();
  if (events.length > MAX_EVENTS) return err([{ field: 'events', code: 'tooMany' }]);
  events.forEach((e, i) => {
    if (!isIsoDay(e.on)) issues.add(`${i}.on`, 'notADay');
  });
  if (issues.any) return err(issues.list);
  const order = events
    .map((event, i) => ({ event, i }))
    .sort((a, b) => a.event.on.localeCompare(b.event.on) || a.i - b.i);
  const state: State = {
    holdings: new Map(),
    options: new Map(),
    paid: new Map(),
    pool: 0,
    series: [],
    rounds: [],
    open: [],
    notes: [],
    moves: [],
  };
  for (const { event, i } of order) {
    play(state, event, `${i}`, issues);
    // A wrong event would invalidate those after it.
    if (issues.any) return err(issues.list);
  }
  for (const open of state.open) state.notes.push({ code: 'tbd', holder: open.holder });
  const outstanding = outstandingOf(state);
  const granted = optionsOf(state);
  const fullyDiluted = outstanding + granted + state.pool;
  const holders = [
    ...new Set([
      ...[...state.holdings.values()].map((h) => h.holder),
      ...state.options.keys(),
      ...state.open.map((o) => o.holder),
    ]),
  ];
  const rows = holders.map((holder): CapRow => {
    const shares = [...state.holdings.values()]
      .filter((h) => h.holder === holder)
      .reduce((sum, h) => sum + h.shares, 0);
    const options = state.options.get(holder) ?? 0;
    return {
      holder,
      shares,
      options,
      outstandingPpm: ratioPpm(shares, outstanding) ?? 0,
      dilutedPpm: ratioPpm(shares + options, fullyDiluted) ?? 0,
      paidYen: state.paid.get(holder) ?? 0,
    };
  });
  return ok({
    holdings: [...state.holdings.values()].filter((h) => h.shares > 0),
    series: state.series,
    rounds: state.rounds,
    open: state.open,
    poolLeft: state.pool,
    outstanding,
    fullyDiluted,
    rows,
    notes: state.notes,
    moves: state.moves,
  });
}

function play(state: State, event: CapEvent, at: string, issues: Issues): void {
  switch (event.type) {
    case 'founding':
      if (event.holdings.length === 0) issues.add(`${at}.holdings`, 'required');
      event.holdings.forEach((h, i) => {
        if (!h.holder.trim()) issues.add(`${at}.holdings.${i}.holder`, 'required');
        issues.integer(`${at}.holdings.${i}.shares`, h.shares, 1, MAX_SHARES);
        issues.integer(`${at}.holdings.${i}.paidYen`, h.paidYen, 0, MAX_YEN);
        give(state, { holder: h.holder, on: event.on, by: 'founding', series: 'common', shares: h.shares });
        add(state.paid, h.holder, h.paidYen);
      });
      return;
    case 'pool':
      if (issues.integer(`${at}.shares`, event.shares, 1, MAX_SHARES)) state.pool += event.shares;
      return;
    case 'grant':
      if (!event.holder.trim()) issues.add(`${at}.holder`, 'required');
      if (!issues.integer(`${at}.shares`, event.shares, 1, MAX_SHARES)) return;
      if (event.shares > state.pool) issues.add(`${at}.shares`, 'notEnoughShares');
      state.pool -= event.shares;
      add(state.options, event.holder, event.shares);
      state.moves.push({
        holder: event.holder,
        on: event.on,
        by: 'grant',
        series: 'options',
        shares: event.shares,
      });
      return;
    case 'transfer': {
      const series = event.series ?? 'common';
      const held = state.holdings.get(`${series}\n${event.from}`)?.shares ?? 0;
      if (held === 0) issues.add(`${at}.from`, 'unknownHolder');
      if (!event.to.trim()) issues.add(`${at}.to`, 'required');
      if (!issues.integer(`${at}.shares`, event.shares, 1, MAX_SHARES)) return;
      if (event.shares > held) issues.add(`${at}.shares`, 'notEnoughShares');
      give(state, { holder: event.from, on: event.on, by: 'transfer', series, shares: -event.shares });
      give(state, { holder: event.to, on: event.on, by: 'transfer', series, shares: event.shares });
      return;
    }
    case 'convertible': {
      if (!event.holder.trim()) issues.add(`${at}.holder`, 'required');
      issues.integer(`${at}.amountYen`, event.amountYen, 1, MAX_YEN);
      const discount = issues.percent(`${at}.discountPercent`, event.discountPercent ?? '0', true);
      if (event.capYen !== undefined) {
        if (issues.integer(`${at}.capYen`, event.capYen, 1, MAX_YEN) && event.amountYen >= event.capYen)
          issues.add(`${at}.capYen`, 'capBelowInvestment');
      } else if (discount.num === 0n) issues.add(`${at}.capYen`, 'needsCapOrDiscount');
      if (state.open.some((o) => o.version !== event.version) && !state.notes.some((n) => n.code === 'mixedVersions'))
        state.notes.push({ code: 'mixedVersions' });
      state.open.push(event);
      add(state.paid, event.holder, event.amountYen);
      return;
    }
    case 'round':
      playRound(state, event, at, issues);
  }
}

function playRound(state: State, event: Extract<CapEvent, { type: 'round' }>, at: string, issues: Issues): void {
  if (event.investors.length === 0) issues.add(`${at}.investors`, 'required');
  event.investors.forEach((v, i) => {
    if (!v.holder.trim()) issues.add(`${at}.investors.${i}.holder`, 'required');
    issues.integer(`${at}.investors.${i}.amountYen`, v.amountYen, 1, MAX_YEN);
  });
  if (event.preMoneyYen === undefined && event.priceYen === undefined) issues.add(`${at}.preMoneyYen`, 'needsPrice');
  if (event.preMoneyYen !== undefined) issues.integer(`${at}.preMoneyYen`, event.preMoneyYen, 1, MAX_YEN);
  if (event.priceYen !== undefined) issues.integer(`${at}.priceYen`, event.priceYen, 1, MAX_YEN);
  const pool = issues.percent(`${at}.poolPercentAfter`, event.poolPercentAfter ?? '0', true);
  const before = outstandingOf(state) + optionsOf(state) + state.pool;
  if (before === 0) issues.add(`${at}.name`, 'needsShares');
  if (state.series.some((s) => s.name === event.name) || event.name === 'common') issues.add(`${at}.name`, 'duplicate');
  if (!event.name.trim()) issues.add(`${at}.name`, 'required');
  if (issues.any) return;

  const raised = event.investors.reduce((sum, v) => sum + v.amountYen, 0);
  const converting = state.open.filter((o) => raised >= (o.qualifiedYen ?? 0));
  for (const open of state.open)
    if (!converting.includes(open)) state.notes.push({ code: 'notQualified', round: event.name, holder: open.holder });

  const solved = solveRound({ before, pool: state.pool, raised, converting, target: pool, event });
  if (!solved) {
    issues.add(`${at}.poolPercentAfter`, 'poolTooLarge');
    return;
  }
  const { price, conversions, poolAdded } = solved;
  let newShares = 0;
  for (const investor of event.investors) {
    const shares = Math.floor(investor.amountYen / price);
    newShares += shares;
    give(state, { holder: investor.holder, on: event.on, by: 'round', series: event.name, shares });
    add(state.paid, investor.holder, investor.amountYen);
  }
  for (const c of conversions)
    give(state, { holder: c.holder, on: event.on, by: 'conversion', series: event.name, shares: c.shares });
  state.pool += poolAdded;
  state.open = state.open.filter((o) => !converting.includes(o));
  const dilutedBefore = before + poolAdded + conversions.reduce((sum, c) => sum + c.shares, 0);
  const preMoneyYen = event.preMoneyYen ?? price * dilutedBefore;
  state.series.push({
    name: event.name,
    terms: event.terms ?? { kind: 'common' },
    priceYen: price,
    order: state.series.length + 1,
  });
  state.rounds.push({
    name: event.name,
    on: event.on,
    priceYen: price,
    preMoneyYen,
    postMoneyYen: preMoneyYen + raised,
    raisedYen: raised,
    newShares,
    unspentYen: raised - newShares * price,
    poolAdded,
    conversions,
  });
}

type RoundInput = {
  readonly before: number;
  readonly pool: number;
  readonly raised: number;
  readonly converting: readonly OpenConvertible[];
  readonly target: Fraction;
  readonly event: Extract<CapEvent, { type: 'round' }>;
};

/**
 * Price, conversions and pool depend on each other: the price divides by shares that are converted at a discount of the price. Starting without
 * conversions the share count only grows and the price only falls, so iterating converges; a final cycle of roundings keeps its larger count.
 */
function solveRound({ before, pool, raised, converting, target, event }: RoundInput) {
  let conversions: Conversion[] = [];
  let poolAdded = 0;
  let price = 0;
  for (let turn = 0; turn < 400; turn++) {
    const converted = conversions.reduce((sum, c) => sum + c.shares, 0);
    const diluted = before + poolAdded + converted;
    const nextPrice = event.priceYen ?? Number(divideUp(BigInt(event.preMoneyYen ?? 0), BigInt(diluted)));
    const next = convert(converting, before, nextPrice, conversions);
    const nextConverted = next.reduce((sum, c) => sum + c.shares, 0);
    const nextPool = topUp(before - pool + nextConverted, pool, Math.floor(raised / nextPrice), target);
    if (nextPool === undefined) return undefined;
    const settled =
      nextPrice === price && nextPool === poolAdded && next.every((c, i) => c.shares === conversions[i]?.shares);
    conversions = next;
    poolAdded = nextPool;
    price = nextPrice;
    if (settled) break;
  }
  return { price, conversions, poolAdded };
}

/** Shares to add so that the pool has the target share of all: pool ÷ (others + new + pool) ≥ target. */
function topUp(others: number, pool: number, newShares: number, target: Fraction): number | undefined {
  if (target.num === 0n) return 0;
  const rest = target.den - target.num;
  if (rest <= 0n) return undefined;
  const wanted = Number(divideUp(target.num * BigInt(others + newShares), rest));
  return wanted > MAX_SHARES ? undefined : Math.max(0, wanted - pool);
}

function convert(
  converting: readonly OpenConvertible[],
  before: number,
  price: number,
  last: readonly Conversion[],
): Conversion[] {
  const byDiscount = converting.map((c) => {
    const off = fractionOf(c.discountPercent ?? '0') ?? { num: 0n, den: 1n };
    return Number(divideUp(BigInt(price) * (off.den * 100n - off.num), off.den * 100n));
  });
  // Post-money caps share the count among themselves: T = (others) ÷ (1 − Σ amount ÷ cap), solved exactly before anything is rounded.
  const capped = converting.map(
    (c, i) => c.version === '2' && c.capYen !== undefined && (last[i] === undefined || last[i]?.by === 'cap'),
  );
  let num = 1n;
  let den = 1n;
  converting.forEach((c, i) => {
    if (!capped[i] || c.capYen === undefined) return;
    num = num * BigInt(c.capYen) - den * BigInt(c.amountYen);
    den *= BigInt(c.capYen);
  });
  const others =
    BigInt(before) +
    converting.reduce((sum, c, i) => (c.version === '2' && !capped[i] ? sum + BigInt(last[i]?.shares ?? 0) : sum), 0n);
  return converting.map((c, i): Conversion => {
    const discounted = byDiscount[i] ?? price;
    let capPrice: number | undefined;
    if (c.capYen !== undefined) {
      if (c.version === '1') capPrice = Number(divideUp(BigInt(c.capYen), BigInt(before)));
      else if (num > 0n) capPrice = Math.max(1, Number(divideUp(BigInt(c.capYen) * num, others * den)));
    }
    const usesCap = capPrice !== undefined && capPrice < discounted;
    const at = usesCap && capPrice !== undefined ? capPrice : discounted;
    return {
      holder: c.holder,
      amountYen: c.amountYen,
      priceYen: at,
      shares: Math.floor(c.amountYen / at),
      by: usesCap ? 'cap' : c.discountPercent && discounted < price ? 'discount' : 'round',
    };
  });
}
