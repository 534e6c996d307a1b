/**
 * Capital raises: a priced round or a J-KISS is one event, whether it was entered among the sources or on the cap table. Its cash, its
 * share and its place on the cap table are all read from here, so that it is entered once and counted once.
 */
import { type CapEvent, type CapTable, capTable } from '../domain/funding/equity/capTable.ts';
import { monthIndex } from '../domain/funding/forecast/drivers.ts';
import type { Issue } from '../domain/funding/issue.ts';
import type { Result } from '../kernel/result.ts';
import { isIsoDay } from '../text/dates.ts';
import { fundingCards, isMonth, oneOf, rowsOf, sourceKindOf, termsOf } from './fundingRows.ts';
import type { CanvasNode, Entity, PlanReader } from './planStore.ts';

/** The term of a funding card that links to its row of the cap table. */
export const CAP_EVENT_TERM = 'capEvent';
/** A card and a row of the same amount are the same raise if their months are at most this far apart. */
const SAME_RAISE_MONTHS = 6;

export type CapitalKind = 'round' | 'convertible';
export type CapitalRaise = {
  /** The id of the funding card, or of the row if there is no card; the list of sources uses it. */
  readonly id: string;
  readonly kind: CapitalKind;
  readonly card: string | undefined;
  readonly row: string | undefined;
  readonly title: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly amountYen: number;
  /** `undefined` while a card lacks what the cap table needs: a pre-money valuation, a cap or a discount. */
  readonly event: CapEvent | undefined;
};

const isRaise = (e: Entity<'capEvents'>): boolean => e.type === 'round' || e.type === 'convertible';
const kindOfCard = (store: PlanReader, node: CanvasNode): CapitalKind | undefined => {
  const kind = sourceKindOf(termsOf(store, node.id), node);
  return kind === 'convertible'
    ? 'convertible'
    : kind === 'equity' || kind === 'equityCrowdfunding'
      ? 'round'
      : undefined;
};

/** Every round and J-KISS of the plan, each once. `startMonth` is used for a card without a month. */
export function capitalRaisesOf(store: PlanReader, startMonth: string): CapitalRaise[] {
  const { events, investorsOf } = capRows(store);
  const rows = events.filter(isRaise).map((e) => ({
    row: e,
    amountYen: e.amountYen + investorsOf(e.id).reduce((sum, i) => sum + i.amountYen, 0),
    month: isIsoDay(e.on) ? e.on.slice(0, 7) : '',
  }));
  const cards = fundingCards(store).flatMap((node) => {
    const kind = kindOfCard(store, node);
    if (!kind) return [];
    const terms = termsOf(store, node.id);
    const month = terms.text('month');
    return [{ node, kind, terms, month: isMonth(month) ? month : startMonth, amountYen: terms.number('amountYen') }];
  });
  const rowOf = new Map<string, (typeof rows)[number]>();
  const taken = new Set<string>();
  const tie = (card: string, row: (typeof rows)[number] | undefined) => {
    if (!row || taken.has(row.row.id) || rowOf.has(card)) return;
    rowOf.set(card, row);
    taken.add(row.row.id);
  };
  for (const c of cards)
    tie(
      c.node.id,
      rows.find((r) => r.row.id === c.terms.text(CAP_EVENT_TERM) && r.row.type === c.kind),
    );
  for (const c of cards)
    tie(
      c.node.id,
      rows.find(
        (r) =>
          !taken.has(r.row.id) &&
          r.row.type === c.kind &&
          r.amountYen > 0 &&
          r.amountYen === c.amountYen &&
          r.month !== '' &&
          Math.abs(monthIndex(c.month, r.month)) <= SAME_RAISE_MONTHS,
      ),
    );
  return [
    ...rows.map(({ row, amountYen, month }): CapitalRaise => {
      const card = cards.find((c) => rowOf.get(c.node.id)?.row === row);
      return {
        id: card?.node.id ?? row.id,
        kind: row.type === 'convertible' ? 'convertible' : 'round',
        card: card?.node.id,
        row: row.id,
        title: card?.node.title || row.name || row.holder,
        month,
        amountYen,
        event: capEventOf(row, investorsOf(row.id)),
      };
    }),
    ...cards
      .filter((c) => !rowOf.has(c.node.id) && c.amountYen > 0)
      .map(({ node, kind, month, amountYen }): CapitalRaise => {
        const event = eventOfCard(store, node, kind, month, amountYen);
        return { id: node.id, kind, card: node.id, row: undefined, title: node.title, month, amountYen, event };
      }),
  ];
}

/** A card as an event of the cap table. The money has arrived by the end of its month. */
function eventOfCard(
  store: PlanReader,
  node: CanvasNode,
  kind: CapitalKind,
  month: string,
  amountYen: number,
): CapEvent | undefined {
  const t = termsOf(store, node.id);
  const holder = t.text('holder').trim() || node.title.trim();
  const [on, preMoneyYen, capYen] = [`${month}-28`, t.number('preMoneyYen'), t.number('capYen')];
  if (holder === '') return undefined;
  if (kind === 'round')
    return preMoneyYen > 0
      ? { type: 'round', on, name: node.title.trim() || holder, investors: [{ holder, amountYen }], preMoneyYen }
      : undefined;
  const discountPercent = t.text('discountPercent').trim();
  if (capYen <= 0 && discountPercent === '') return undefined;
  return {
    type: 'convertible',
    on,
    holder,
    amountYen,
    version: oneOf(['1', '2'] as const, t.text('version')) ?? '2',
    ...(capYen > 0 ? { capYen } : {}),
    ...(discountPercent ? { discountPercent } : {}),
  };
}

/** Raises that are only on the cap table and bring cash within the plan: what was paid before it began is in the opening cash. */
export const rowOnlyRaises = (raises: readonly CapitalRaise[], startMonth: string): CapitalRaise[] =>
  raises.filter((r) => r.card === undefined && r.amountYen > 0 && r.month >= startMonth);

const capRows = (store: PlanReader) => {
  const all = rowsOf(store, 'capEvents');
  return {
    events: all.filter((e) => e.type !== 'investor'),
    investorsOf: (round: string) => all.filter((e) => e.type === 'investor' && e.of === round),
  };
};
/**
 * Events of the cap table: its own rows, then those of funding cards, once there are founders' shares by that day. Fields that a kind of event
 * does not use are ignored.
 */
export function capEventsOf(store: PlanReader, startMonth = ''): CapEvent[] {
  const { events, investorsOf } = capRows(store);
  const own = events.map((e) => capEventOf(e, investorsOf(e.id)));
  const founded = own.flatMap((e) => (e.type === 'founding' && isIsoDay(e.on) ? [e.on] : [])).sort()[0];
  const names = new Set(own.flatMap((e) => (e.type === 'round' ? [e.name] : [])));
  const ofCards = capitalRaisesOf(store, startMonth).flatMap((r): CapEvent[] => {
    if (r.row !== undefined || !r.event || founded === undefined || r.event.on < founded) return [];
    if (r.event.type !== 'round') return [r.event];
    // Two cards may have the same title; a name on the cap table identifies one round.
    let name = r.event.name;
    for (let n = 2; names.has(name); n++) name = `${r.event.name} ${n}`;
    names.add(name);
    return [{ ...r.event, name }];
  });
  return [...own, ...ofCards];
}
/** The cap table of a plan. Cards that the table cannot take are left out; an issue is always about one of the table's own rows. */
export const capTableOf = (store: PlanReader, startMonth: string): Result<CapTable, readonly Issue[]> =>
  capHistoryOf(store, startMonth).table;

/** The cap table with the events that it was made from. */
export function capHistoryOf(
  store: PlanReader,
  startMonth: string,
): { readonly events: readonly CapEvent[]; readonly table: Result<CapTable, readonly Issue[]> } {
  const own = capRows(store).events.length;
  const events = capEventsOf(store, startMonth);
  let made = capTable(events.slice(0, own));
  const kept = events.slice(0, own);
  for (const event of events.slice(own).sort((a, b) => a.on.localeCompare(b.on))) {
    const next = made.ok ? capTable([...kept, event]) : made;
    if (!next.ok) continue;
    kept.push(event);
    made = next;
  }
  return { events: kept, table: made };
}
/** The row and the field that an issue of the cap table (`2.investors.1.amountYen`) is about. */
export function capIssueAt(store: PlanReader, field: string): { readonly row: string; readonly field: string } {
  const { events, investorsOf } = capRows(store);
  const [at = '', ...rest] = field.split('.');
  const event = events[Number(at)];
  const investor =
    rest[0] === 'investors' && Number(rest[1]) > 0 ? investorsOf(event?.id ?? '')[Number(rest[1]) - 1] : undefined;
  const last = rest.at(-1) ?? '';
  const names: Readonly<Record<string, string>> = {
    paidYen: 'amountYen',
    poolPercentAfter: 'poolPercent',
    to: 'holder',
    investors: 'holder',
  };
  return { row: investor?.id ?? event?.id ?? '', field: names[last] ?? last };
}

function capEventOf(e: Entity<'capEvents'>, others: readonly Entity<'capEvents'>[]): CapEvent {
  switch (e.type) {
    // An investor without a round cannot get here; the compiler does not know that.
    case 'investor':
    case 'founding':
      return { type: 'founding', on: e.on, holdings: [{ holder: e.holder, shares: e.shares, paidYen: e.amountYen }] };
    case 'convertible':
      return {
        type: 'convertible',
        on: e.on,
        holder: e.holder,
        amountYen: e.amountYen,
        version: e.version,
        ...(e.capYen > 0 ? { capYen: e.capYen } : {}),
        ...(e.discountPercent.trim() ? { discountPercent: e.discountPercent } : {}),
      };
    case 'round':
      return {
        type: 'round',
        on: e.on,
        name: e.name,
        investors: [e, ...others].map(({ holder, amountYen }) => ({ holder, amountYen })),
        ...(e.preMoneyYen > 0 ? { preMoneyYen: e.preMoneyYen } : {}),
        ...(e.poolPercent.trim() ? { poolPercentAfter: e.poolPercent } : {}),
        terms: { kind: e.preferred ? 'preferred' : 'common' },
      };
    case 'pool':
      return { type: 'pool', on: e.on, shares: e.shares };
    case 'grant':
      return { type: 'grant', on: e.on, holder: e.holder, shares: e.shares };
    case 'transfer':
      return { type: 'transfer', on: e.on, from: e.from, to: e.holder, shares: e.shares };
  }
}
