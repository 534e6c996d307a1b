/** What if: scenarios side by side, one driver at a time (tornado), and ten thousand random plans (Monte Carlo), reproducible from a seed. */
import { randomFrom } from '../../../kernel/random.ts';
import { PPM, type Ppm } from '../money.ts';
import { type Compiled, compile } from './compile.ts';
import { type Forecast, forecast } from './forecast.ts';
import { BASE, type FundingModel, type Scenario } from './model.ts';

export const SCENARIOS = {
  base: BASE,
  slowSales: { ...BASE, salesPpm: 700_000, salesDelayMonths: 3 },
  campaignFails: { ...BASE, campaignFails: true },
  subsidyLate: { ...BASE, subsidyDelayMonths: 6 },
} as const satisfies Record<string, Scenario>;
export type ScenarioName = keyof typeof SCENARIOS;
export const SCENARIO_NAMES = Object.keys(SCENARIOS) as ScenarioName[];

export const TORNADO_DRIVERS = ['sales', 'costs', 'salesDelay', 'campaign', 'subsidyDelay', 'rate'] as const;
export type TornadoDriver = (typeof TORNADO_DRIVERS)[number];
export type TornadoBar = { readonly driver: TornadoDriver; readonly worseYen: number; readonly betterYen: number };

const TURNS: Record<TornadoDriver, readonly [Partial<Scenario>, Partial<Scenario>]> = {
  sales: [{ salesPpm: 900_000 }, { salesPpm: 1_100_000 }],
  costs: [{ costPpm: 1_100_000 }, { costPpm: 900_000 }],
  salesDelay: [{ salesDelayMonths: 3 }, {}],
  campaign: [{ campaignFails: true }, {}],
  subsidyDelay: [{ subsidyDelayMonths: 6 }, {}],
  rate: [{ rateAddBp: 100 }, {}],
};

/** How much the lowest cash of a forecast changes with each driver alone, widest range first. */
export function tornado(base: Forecast): { readonly baseYen: number; readonly bars: readonly TornadoBar[] } {
  const { compiled } = base;
  const { model } = compiled;
  const at = (change: Partial<Scenario>) =>
    // Other rates need other schedules: those are compiled again.
    forecast(model, { ...BASE, ...change }, change.rateAddBp ? undefined : compiled).lowest.yen;
  const bars = TORNADO_DRIVERS.map((driver): TornadoBar => {
    const [worse, better] = TURNS[driver];
    return { driver, worseYen: at(worse), betterYen: at(better) };
  });
  const width = (b: TornadoBar) => Math.abs(b.betterYen - b.worseYen);
  return { baseYen: base.lowest.yen, bars: bars.sort((a, b) => width(b) - width(a)) };
}

export type MonteCarloInput = {
  readonly runs: number;
  readonly seed: number;
  /** Standard deviation of sales. */
  readonly salesSpreadPpm: Ppm;
  /** Sales start up to this many months later, uniformly distributed. */
  readonly longestDelayMonths: number;
  readonly campaignSuccessPpm: Ppm;
  readonly subsidySuccessPpm: Ppm;
  readonly longestSubsidyDelayMonths: number;
};
export const DEFAULT_MONTE_CARLO: MonteCarloInput = {
  runs: 10_000,
  seed: 1,
  salesSpreadPpm: 200_000,
  longestDelayMonths: 3,
  campaignSuccessPpm: 600_000,
  subsidySuccessPpm: 500_000,
  longestSubsidyDelayMonths: 6,
};
export type MonteCarloResult = {
  readonly runs: number;
  /** The share of runs that were out of cash in or before each month. */
  readonly shortByMonthPpm: readonly Ppm[];
  readonly lowestCash: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly endCash: { readonly p10: number; readonly p50: number; readonly p90: number };
};

/** Approximately standard normal, in ppm: the sum of twelve uniform draws, which needs no logarithm and is deterministic everywhere. */
const normalPpm = (random: () => number): Ppm => {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += random() % PPM;
  return sum - 6 * PPM;
};

/** One run's scenario, drawn in a fixed order. */
export function drawScenario(random: () => number, input: MonteCarloInput): Scenario {
  const spread = Math.trunc((normalPpm(random) * input.salesSpreadPpm) / PPM);
  return {
    ...BASE,
    salesPpm: Math.max(0, PPM + spread),
    salesDelayMonths: random() % (input.longestDelayMonths + 1),
    campaignFails: random() % PPM >= input.campaignSuccessPpm,
    subsidyFails: random() % PPM >= input.subsidySuccessPpm,
    subsidyDelayMonths: random() % (input.longestSubsidyDelayMonths + 1),
  };
}

/** Adds runs to a tally that a worker keeps between chunks, so that it can report progress and stop. */
export class MonteCarlo {
  private readonly compiled: Compiled;
  private readonly model: FundingModel;
  private readonly input: MonteCarloInput;
  private readonly random: () => number;
  private readonly shortAt: number[];
  private readonly lows: number[] = [];
  private readonly ends: number[] = [];

  constructor(model: FundingModel, input: MonteCarloInput) {
    this.model = model;
    this.input = input;
    this.compiled = compile(model);
    this.random = randomFrom(input.seed);
    this.shortAt = new Array<number>(model.settings.months).fill(0);
  }

  get done(): number {
    return this.lows.length;
  }

  run(count: number): void {
    for (let i = 0; i < count && this.done < this.input.runs; i++) {
      const f: Forecast = forecast(this.model, drawScenario(this.random, this.input), this.compiled);
      if (f.firstShort !== undefined) this.shortAt[f.firstShort] = (this.shortAt[f.firstShort] ?? 0) + 1;
      this.lows.push(f.lowest.yen);
      this.ends.push(f.cash.at(-1) ?? 0);
    }
  }

  result(): MonteCarloResult {
    const runs = Math.max(1, this.done);
    let short = 0;
    const percentile = (list: readonly number[], p: number) => {
      const sorted = Float64Array.from(list).sort();
      return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? 0;
    };
    const spread = (list: readonly number[]) => ({
      p10: percentile(list, 10),
      p50: percentile(list, 50),
      p90: percentile(list, 90),
    });
    return {
      runs: this.done,
      shortByMonthPpm: this.shortAt.map((n) => {
        short += n;
        return Math.round((short * PPM) / runs);
      }),
      lowestCash: spread(this.lows),
      endCash: spread(this.ends),
    };
  }
}
