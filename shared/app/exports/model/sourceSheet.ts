/** Funding other than loans: own money, shares, gifts, funds, campaigns and subsidies, by month. `postSources.ts` as formulas. */
import type { Compiled } from '../../../domain/funding/forecast/compile.ts';
import type { SourceOf } from '../../../domain/funding/forecast/model.ts';
import type { WorkbookWord } from '../../../i18n/workbook.ts';
import { type Drivers, limited, monthFields } from './drivers.ts';
import { cut, type Field, type ModelScope, MonthSheet, plus, type Row } from './frame.ts';
import { percentNumber } from './loanSheets.ts';
import type { InUse } from './scenarioSheet.ts';

export type SourceRows = {
  readonly own: Row;
  /** Shares and J-KISS, before the fee of a platform. */
  readonly equity: Row;
  readonly equityFee: Row;
  readonly donation: Row;
  readonly donationFee: Row;
  readonly fundIn: Row;
  readonly fundFee: Row;
  readonly fundPaid: Row;
  readonly fundBack: Row;
  readonly fundForgiven: Row;
  readonly raised: Row;
  readonly campaignFee: Row;
  readonly campaignFeeClaimed: Row;
  /** Page and postage: what is paid, and how much of it is refundable. */
  readonly campaignCost: Row;
  readonly campaignCostClaimed: Row;
  readonly goodsGross: Row;
  readonly goodsNet: Row;
  readonly goodsSold: Row;
  readonly reserve: Row;
  readonly rewardNet: Row;
  readonly rewardTax: Row;
  readonly rewardTaxable: Row;
  readonly subsidy: Row;
  /** Cash received from each source over the plan, by its id. */
  readonly received: ReadonlyMap<string, string>;
};

type Plain = SourceOf<'own' | 'equity' | 'convertible' | 'donation' | 'equityCrowdfunding' | 'fund'>;
const isPlain = (s: Compiled['sources'][number]): s is Plain => 'amountYen' in s;
type Reward = Compiled['rewards'][number];
type Grant = Compiled['subsidies'][number];

type Given = {
  readonly scope: ModelScope;
  readonly drivers: Drivers;
  readonly inUse: InUse;
  readonly exempt: Row;
  readonly salesNet: Row;
  readonly months: MonthSheet;
};

export function sourceSheet(scope: ModelScope, drivers: Drivers, inUse: InUse, exempt: Row, salesNet: Row): SourceRows {
  const months = new MonthSheet(scope, scope.w('sources'));
  const given: Given = { scope, drivers, inUse, exempt, salesNet, months };
  const plain = plainRows(given);
  const rewards = rewardRows(given);
  const grants = grantRows(given);
  return {
    ...plain.rows,
    ...rewards.rows,
    ...grants.rows,
    received: new Map([...plain.received, ...rewards.received, ...grants.received]),
  };
}

function plainRows({ scope, drivers, inUse, salesNet, months }: Given) {
  const { compiled, t, w } = scope;
  const { startMonth } = compiled.model.settings;
  const sources = compiled.sources.filter(isPlain);
  const fee = (s: Plain) => ('feePercent' in s ? Math.max(0, percentNumber(s.feePercent)) : undefined);
  const fields: Field<Plain>[] = [
    { word: 'kind', role: 'fixed', value: (s) => t(`choice.sourceKind.${s.kind}`) },
    { word: 'amount', value: (s) => s.amountYen },
    ...monthFields<Plain>('received', 'fromNo', (s) => s.month, startMonth, drivers.setting('startMonth')),
    { word: 'fee', form: 'percent', value: fee },
    {
      word: 'share',
      form: 'percent',
      value: (s) => (s.kind === 'fund' ? Math.max(0, percentNumber(s.sharePercent)) : undefined),
    },
    { word: 'term', form: 'count', value: (s) => (s.kind === 'fund' ? s.termMonths : undefined) },
    { word: 'every', form: 'count', value: (s) => (s.kind === 'fund' ? Math.max(1, s.everyMonths) : undefined) },
  ];
  const names = drivers.blocks.block('sourceLine', sources, (s) => s.title, fields);
  const runs = `(1-${inUse('campaignFails')})*`;
  const made = sources.map((source, i) => {
    const d = (word: WorkbookWord) => names(i, word);
    const k = (m: number) => `(${months.no(m)}-${d('fromNo')})`;
    months.section(source.title || `${w('sourceLine')}${i + 1}`);
    const mayFail = source.kind === 'donation' || source.kind === 'fund' ? runs : '';
    const moneyIn = months.row(w('moneyIn'), (m) => `IF(${k(m)}=0,${mayFail}${d('amount')},0)`);
    const feeYen = `MIN(${d('amount')},${cut(`${d('amount')}*${d('fee')}`)})`;
    const paidFee =
      fee(source) === undefined ? undefined : months.row(w('feePaid'), (m) => `IF(${k(m)}=0,${mayFail}${feeYen},0)`);
    const fund = source.kind === 'fund' ? fundRows({ scope, months, salesNet }, d, k, moneyIn) : undefined;
    return {
      source,
      moneyIn,
      paidFee,
      fund,
      received: fee(source) === undefined ? d('amount') : `(${d('amount')}-${feeYen})`,
    };
  });
  months.section(w('total'));
  const of = (label: string, kinds: readonly Plain['kind'][]) =>
    months.total(
      label,
      made.filter((r) => kinds.includes(r.source.kind)).map((r) => r.moneyIn),
    );
  const fees = (label: string, kind: Plain['kind']) =>
    months.total(
      label,
      made.flatMap((r) => (r.source.kind === kind && r.paidFee ? [r.paidFee] : [])),
    );
  const funds = made.flatMap((r) => (r.fund ? [r.fund] : []));
  const kind = (name: Plain['kind']) => t(`choice.sourceKind.${name}`);
  return {
    received: made.map((r, i) => [r.source.id, inPlan(names(i, 'fromNo'), r.received, months.months)] as const),
    rows: {
      own: of(kind('own'), ['own']),
      equity: of(kind('equity'), ['equity', 'convertible', 'equityCrowdfunding']),
      equityFee: fees(`${kind('equityCrowdfunding')} ${w('feePaid')}`, 'equityCrowdfunding'),
      donation: of(kind('donation'), ['donation']),
      donationFee: fees(`${kind('donation')} ${w('feePaid')}`, 'donation'),
      fundIn: of(kind('fund'), ['fund']),
      fundFee: fees(`${kind('fund')} ${w('feePaid')}`, 'fund'),
      fundPaid: months.total(
        w('shared'),
        funds.map((f) => f.paid),
      ),
      fundBack: months.total(
        w('sharedBack'),
        funds.map((f) => f.back),
      ),
      fundForgiven: months.total(
        w('forgiven'),
        funds.map((f) => f.forgiven),
      ),
    },
  };
}

const inPlan = (no: string, yen: string, months: number): string => `IF(AND(${no}>=1,${no}<=${months}),${yen},0)`;

/** A percentage of sales, at the given interval of months, until the term ends; what is unpaid by then is no longer owed. */
function fundRows(
  { scope, months, salesNet }: Pick<Given, 'scope' | 'months' | 'salesNet'>,
  d: (word: WorkbookWord) => string,
  k: (month: number) => string,
  moneyIn: Row,
) {
  const { w } = scope;
  const isIn = (m: number) => `${k(m)}>=1,${k(m)}<=${d('term')}`;
  const isDue = (m: number) => `AND(${isIn(m)},OR(MOD(${k(m)},${d('every')})=0,${k(m)}=${d('term')}))`;
  const waiting = months.row(w('waiting'), (m, before) => {
    const carried = m === 0 ? '0' : `IF(${isDue(m - 1)},0,${before})`;
    return `IF(AND(${isIn(m)}),${carried}+${salesNet.at(m)},0)`;
  });
  // Interdependent rows: the payment needs the remainder of the month before.
  const left = months.reserve(w('left'));
  const paid = months.row(w('shared'), (m) =>
    m === 0
      ? '0'
      : `IF(AND(${d('share')}>0,${isDue(m)},SUM(${moneyIn.all})>0),${cut(`${waiting.at(m)}*${d('share')}`)},0)`,
  );
  const back = months.row(w('sharedBack'), (m) => (m === 0 ? '0' : `MIN(${paid.at(m)},${left.at(m - 1)})`));
  const forgiven = months.row(w('forgiven'), (m) =>
    m === 0 ? '0' : `IF(AND(${d('share')}>0,${k(m)}=${d('term')}),${left.at(m - 1)}-${back.at(m)},0)`,
  );
  months.fill(left, (m, before) =>
    m === 0 ? moneyIn.at(0) : `${before}+${moneyIn.at(m)}-${back.at(m)}-${forgiven.at(m)}`,
  );
  return { paid, back, forgiven };
}

/** `sumOf` adds up what the tiers say. */
function rewardFields(
  { compiled, t }: ModelScope,
  start: string,
  sumOf: (r: Reward, word: 'price' | 'unitCost' | 'postage') => string,
): Field<Reward>[] {
  const { startMonth } = compiled.model.settings;
  // It succeeds if it reaches its goal, or if it keeps whatever it raises.
  const runs = (r: Reward, name: (word: WorkbookWord) => string) =>
    r.source.campaign.mode === 'allIn' ? `${name('planned')}>0` : `${name('planned')}>=${name('goal')}`;
  return [
    { word: 'mode', role: 'fixed', value: (r) => t(`choice.mode.${r.source.campaign.mode}`) },
    ...monthFields<Reward>('received', 'fromNo', (r) => r.source.month, startMonth, start),
    ...monthFields<Reward>('delivery', 'toNo', (r) => r.source.deliveryMonth, startMonth, start),
    { word: 'goal', value: (r) => r.source.campaign.goalYen },
    { word: 'fee', form: 'percent', value: (r) => percentNumber(r.source.campaign.feePercent) },
    { word: 'feeTax', form: 'percent', value: (r) => percentNumber(r.source.campaign.feeTaxPercent ?? '10') },
    { word: 'reserve', form: 'percent', value: (r) => percentNumber(r.source.campaign.reservePercent ?? '0') },
    { word: 'page', value: (r) => r.source.campaign.pageCostYen ?? 0 },
    { word: 'production', value: (r) => r.source.campaign.productionCostYen ?? 0 },
    { word: 'planned', formula: (r) => sumOf(r, 'price') },
    { word: 'raised', formula: (r, name) => `IF(${runs(r, name)},${name('planned')},0)` },
    { word: 'feeTaxYen', formula: (_, name) => cut(`${cut(`${name('raised')}*${name('fee')}`)}*${name('feeTax')}`) },
    { word: 'feeYen', formula: (_, name) => `${cut(`${name('raised')}*${name('fee')}`)}+${name('feeTaxYen')}` },
    { word: 'goods', formula: (r, name) => `IF(${runs(r, name)},${sumOf(r, 'unitCost')}+${name('production')},0)` },
    { word: 'postageYen', formula: (r, name) => `IF(${runs(r, name)},${sumOf(r, 'postage')},0)` },
    { word: 'reserveYen', formula: (_, name) => cut(`${name('raised')}*${name('reserve')}`) },
  ];
}

function rewardRows({ scope, drivers, inUse, exempt, months }: Given) {
  const { compiled, t, w } = scope;
  const { rewards } = compiled;
  const tiers = rewards.flatMap((r, reward) => r.source.campaign.tiers.map((tier, n) => ({ tier, reward, n })));
  const tierNames = drivers.blocks.block(
    'tierLine',
    tiers,
    ({ tier, reward, n }) => tier.title ?? `${w('campaignLine')}${reward + 1} ${n + 1}`,
    [
      { word: 'price', value: ({ tier }) => tier.priceYen },
      { word: 'takers', form: 'count', value: ({ tier }) => tier.takers },
      { word: 'unitCost', value: ({ tier }) => tier.unitCostYen },
      { word: 'postage', value: ({ tier }) => tier.postageYen },
    ],
  );
  const sumOf = (r: Reward, word: 'price' | 'unitCost' | 'postage') =>
    `(${plus(tiers.flatMap((x, i) => (rewards[x.reward] === r ? [`${tierNames(i, word)}*${tierNames(i, 'takers')}`] : [])))})`;
  const fields = rewardFields(scope, drivers.setting('startMonth'), sumOf);
  const names = drivers.blocks.block('campaignLine', rewards, (r) => r.source.title, fields);
  const taxRate = drivers.setting('salesTax');
  /** Consumption tax within an amount. */
  const taxIn = (yen: string) => cut(`${yen}*${taxRate}/(1+${taxRate})`);
  const lines = rewards.map((r, i) => {
    const d = (word: WorkbookWord) => names(i, word);
    const no = (m: number) => months.no(m);
    months.section(r.source.title || `${w('campaignLine')}${i + 1}`);
    const runsNow = `(1-${inUse('campaignFails')})`;
    const [isIn, isOut] = [(m: number) => `${no(m)}=${d('fromNo')}`, (m: number) => `${no(m)}=${d('toNo')}`];
    const isShown = (m: number) => `${no(m)}=MAX(1,${d('fromNo')}-1)`;
    const made = `MAX(${d('fromNo')},${d('toNo')}-1)`;
    const taxed = (m: number) => `(1-${exempt.at(m)})`;
    const raised = months.row(w('raised'), (m) => `IF(${isIn(m)},${runsNow}*${d('raised')},0)`);
    const fee = months.row(w('feeYen'), (m) => `IF(${isIn(m)},${runsNow}*${d('feeYen')},0)`);
    const feeClaimed = months.row(w('feeTaxYen'), (m) => `IF(${isIn(m)},${runsNow}*${taxed(m)}*${d('feeTaxYen')},0)`);
    const cost = months.row(
      w('pageAndPostage'),
      (m) => `IF(${isShown(m)},${d('page')},0)+IF(${isOut(m)},${runsNow}*${d('postageYen')},0)`,
    );
    const costClaimed = months.row(
      w('paidOn'),
      (m) =>
        `${taxed(m)}*(IF(${isShown(m)},${taxIn(d('page'))},0)+IF(${isOut(m)},${runsNow}*${taxIn(d('postageYen'))},0))`,
    );
    const goodsGross = months.row(w('rewardGoods'), (m) => `IF(${no(m)}=${made},${runsNow}*${d('goods')},0)`);
    const goodsNet = months.row(
      w('goods'),
      (m) => `${goodsGross.at(m)}-IF(${no(m)}=${made},${runsNow}*${taxed(m)}*${taxIn(d('goods'))},0)`,
    );
    const goodsSold = months.row(w('booked'), (m) => `IF(${isOut(m)},SUM(${goodsNet.all}),0)`);
    const reserve = months.row(w('reserveYen'), (m) => `IF(${isOut(m)},${runsNow}*${d('reserveYen')},0)`);
    const tax = months.row(w('rewardTax'), (m) => `IF(${isOut(m)},${runsNow}*${taxed(m)}*${taxIn(d('raised'))},0)`);
    const net = months.row(w('rewardNet'), (m) => `IF(${isOut(m)},${runsNow}*${d('raised')},0)-${tax.at(m)}`);
    return { raised, fee, feeClaimed, cost, costClaimed, goodsGross, goodsNet, goodsSold, reserve, tax, net };
  });
  months.section(t('choice.sourceKind.reward'));
  const total = (key: keyof (typeof lines)[number], label: string) =>
    months.total(
      label,
      lines.map((l) => l[key]),
    );
  const rewardNet = total('net', w('rewardNet'));
  return {
    received: rewards.map(
      (r, i) =>
        [
          r.source.id,
          inPlan(names(i, 'fromNo'), `(${names(i, 'raised')}-${names(i, 'feeYen')})`, months.months),
        ] as const,
    ),
    rows: {
      raised: total('raised', w('raised')),
      campaignFee: total('fee', w('feeYen')),
      campaignFeeClaimed: total('feeClaimed', w('feeTaxYen')),
      campaignCost: total('cost', w('pageAndPostage')),
      campaignCostClaimed: total('costClaimed', w('paidOn')),
      goodsGross: total('goodsGross', w('rewardGoods')),
      goodsNet: total('goodsNet', w('goods')),
      goodsSold: total('goodsSold', w('booked')),
      reserve: total('reserve', w('reserveYen')),
      rewardNet,
      rewardTax: total('tax', w('rewardTax')),
      // An exempt business counts its takings, a taxable one its takings without tax: as in the row of sales.
      rewardTaxable: rewardNet,
    },
  };
}

/** "2/3" as it is, "50" as percent. */
function shareOf(text: string): number {
  const [, num, den] = /^\s*(\d+)\s*\/\s*(\d+)\s*$/u.exec(text.normalize('NFKC')) ?? [];
  return num === undefined ? percentNumber(text) : Number(num) / Number(den);
}

function grantRows({ scope, drivers, inUse, months }: Given) {
  const { compiled, t, w } = scope;
  const { model, subsidies } = compiled;
  const indexOf = new Map(model.uses.map((u, i) => [u.id, i]));
  const usesOf = (g: Grant) => [...new Set(g.source.uses)].flatMap((id) => indexOf.get(id) ?? []);
  const amounts = (g: Grant) => `(${plus(usesOf(g).map((i) => drivers.uses(i, 'amount')))})`;
  const taxes = (g: Grant) =>
    `(${plus(usesOf(g).map((i) => cut(`${drivers.uses(i, 'amount')}*${drivers.uses(i, 'taxRate')}`)))})`;
  const fields: Field<Grant>[] = [
    ...monthFields<Grant>(
      'received',
      'fromNo',
      (g) => g.source.month,
      model.settings.startMonth,
      drivers.setting('startMonth'),
    ),
    { word: 'grantRate', form: 'percent', value: (g) => shareOf(g.source.rate) },
    { word: 'cap', value: (g) => limited(g.source.capYen) },
    { word: 'floor', value: (g) => g.source.floorYen ?? 0 },
    { word: 'unit', value: (g) => g.source.unitYen },
    // A business that is exempt counts its cost with tax.
    { word: 'eligible', formula: (g) => `${amounts(g)}+IF(${drivers.setting('taxKind')}=0,${taxes(g)},0)` },
    {
      word: 'grant',
      formula: (_, name) => {
        const yen = `ROUNDDOWN(MIN(${cut(`${name('eligible')}*${name('grantRate')}`)},${name('cap')})/${name('unit')},0)*${name('unit')}`;
        return `IF(${yen}<${name('floor')},0,${yen})`;
      },
    },
  ];
  const names = drivers.blocks.block('grantLine', subsidies, (g) => g.source.title, fields);
  const rows = subsidies.map((g, i) => {
    months.section(g.source.title || `${w('grantLine')}${i + 1}`);
    return months.row(
      w('moneyIn'),
      (m) =>
        `IF(${months.no(m)}=${names(i, 'fromNo')}+${inUse('subsidyDelay')},(1-${inUse('subsidyFails')})*${names(i, 'grant')},0)`,
    );
  });
  return {
    received: subsidies.map(
      (g, i) => [g.source.id, inPlan(names(i, 'fromNo'), names(i, 'grant'), months.months)] as const,
    ),
    rows: { subsidy: months.total(t('choice.sourceKind.subsidy'), rows) },
  };
}
