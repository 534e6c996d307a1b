/**
 * Questions that a lender or a judge would ask about this plan: its weakest numbers first, then unsupported claims, then questions for
 * everybody. It neither knows nor suggests answers: lenders turn down plans that their own founder cannot explain.
 */
import type { EvidenceStatus } from '../canvas/kinds.ts';
import { salesSeries } from '../funding/forecast/drivers.ts';
import { type Forecast, forecast } from '../funding/forecast/forecast.ts';
import type { SalesLine } from '../funding/forecast/model.ts';
import type { YearStatement } from '../funding/forecast/statements.ts';
import { SCENARIOS } from '../funding/forecast/whatIf.ts';
import { PPM, ratioPpm } from '../funding/money.ts';
import { totalOfUse, type UsesAndSources } from '../funding/stack.ts';
import {
  type Asker,
  GENERAL_QUESTIONS,
  type QuestionKind,
  type QuestionTheme,
  rehearsalQuestion,
} from './questionRecords.ts';

/** The maximum number of questions of one kind: nobody reads a list of forty. */
const MOST_OF_A_KIND = 3;
/** Sales that grow faster per year are asked about, in ppm; beyond the second limit the previous year was the one in which they began. */
const STEEP_PPM = 300_000;
const BEGINNING_PPM = 2_000_000;
/** Below this, a year's earnings cover the debt service, but little is left. */
const THIN_PPM = 1_200_000;
/** Own funds below this share of the needs are asked about more pointedly. */
const LITTLE_PPM = 300_000;

export type Part = { readonly id: string; readonly title: string; readonly kind: string; readonly unfiled: boolean };
export type RehearsalFacts = {
  readonly planTitle: string;
  readonly combinations: readonly {
    readonly id: string;
    readonly title: string;
    readonly claim: string;
    readonly parts: readonly Part[];
  }[];
  /** The customers named by the plan, anywhere on its boards. */
  readonly customers: readonly { readonly id: string; readonly title: string }[];
  readonly assumptions: readonly {
    readonly id: string;
    readonly combination: string;
    readonly text: string;
    readonly status: EvidenceStatus;
    readonly evidence: string;
  }[];
  /** Figures of the text. */
  readonly figures: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly basis: string;
  }[];
  /** Headings without text by the founder. */
  readonly emptySections: readonly string[];
  /** `undefined` until amounts have been entered. */
  readonly money:
    | {
        readonly forecast: Forecast;
        readonly years: readonly YearStatement[];
        readonly totals: UsesAndSources;
        /** Sales lines with a stated basis. */
        readonly foundedSales: ReadonlySet<string>;
      }
    | undefined;
};

/** The subject of a question, for its text. Amounts in yen, shares in ppm, months from the plan's start. */
export type QuestionValues = {
  readonly title?: string;
  readonly yen?: number;
  readonly month?: number;
  readonly sharePpm?: number;
  readonly year?: number;
  readonly value?: string;
};
export type RehearsalQuestion = {
  /** Stable for the same weakness of the same thing, so that an answer stays with it. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly theme: QuestionTheme;
  readonly askers: readonly Asker[];
  readonly weight: number;
  readonly values: QuestionValues;
};

/** Highest weight first; ten or more from either asker, for any plan. */
export function rehearsalQuestions(facts: RehearsalFacts): readonly RehearsalQuestion[] {
  const out: RehearsalQuestion[] = [];
  const counts = new Map<QuestionKind, number>();
  const ask = (kind: QuestionKind, about: string, values: QuestionValues) => {
    const count = counts.get(kind) ?? 0;
    if (count >= MOST_OF_A_KIND) return;
    counts.set(kind, count + 1);
    const { askers, weight, theme } = rehearsalQuestion(kind);
    // Later questions of a kind have a slightly lower weight, so that kinds alternate.
    out.push({ id: about ? `${kind}:${about}` : kind, kind, theme, askers, weight: weight - count * 4, values });
  };
  askOfClaims(facts, ask);
  for (const title of facts.emptySections) ask('emptySection', title, { title });
  if (facts.money) askOfMoney(facts.money, ask);
  const title = facts.combinations.find((c) => c.title)?.title ?? facts.planTitle;
  for (const kind of GENERAL_QUESTIONS) ask(kind, '', { title });
  return out.sort((a, b) => b.weight - a.weight);
}

type Ask = (kind: QuestionKind, about: string, values: QuestionValues) => void;

function askOfClaims({ combinations, customers, assumptions, figures }: RehearsalFacts, ask: Ask): void {
  for (const { id, title, claim, parts } of combinations) {
    if (!claim.trim()) ask('claimMissing', id, { title });
    if (!assumptions.some((a) => a.combination === id)) ask('noAssumptions', id, { title });
    for (const part of parts) {
      if (part.kind === 'seed') ask(part.unfiled ? 'seedUnfiled' : 'seed', part.id, { title: part.title });
      if (part.kind === 'resource') ask('resource', part.id, { title: part.title });
    }
    if (customers.length === 0) ask('noCustomer', id, { title });
  }
  for (const { id, title } of customers) ask('customer', id, { title });
  for (const { id, text, status, evidence } of assumptions) {
    if (!text.trim()) continue;
    if (status === 'guess') ask('guess', id, { title: text });
    else if (!evidence.trim()) ask('noEvidence', id, { title: text });
  }
  for (const { id, label, value, basis } of figures)
    if (value && !basis.trim()) ask('figureNoBasis', id, { title: label, value });
}

function askOfMoney(
  { forecast: f, years, totals, foundedSales }: NonNullable<RehearsalFacts['money']>,
  ask: Ask,
): void {
  const { model } = f.compiled;
  if (totals.differenceYen < 0) ask('shortOfMoney', '', { yen: -totals.differenceYen });
  else if (totals.countsSubsidyEarly) ask('subsidyEarly', '', { yen: -totals.withoutSubsidyYen });
  // Balanced in total, but short at some time: the lender looks at what is available when it is due.
  else if (totals.firstShort) ask('shortOfMoney', '', { yen: -totals.firstShort.balanceYen });
  if (f.firstShort !== undefined)
    ask('cashRunsOut', '', { month: f.firstShort, yen: Math.abs(f.cash[f.firstShort] ?? 0) });
  else if (model.sales.length > 0) {
    const slow = forecast(model, SCENARIOS.slowSales, f.compiled);
    if (slow.firstShort !== undefined) ask('slowSales', '', { month: slow.firstShort });
  }
  const campaign = model.sources.find((s) => s.kind === 'reward');
  if (campaign) {
    const { lowest } = forecast(model, SCENARIOS.campaignFails, f.compiled);
    ask('campaignFails', campaign.id, { title: campaign.title, month: lowest.month, yen: lowest.yen });
  }
  askOfYears(years, ask);
  for (const line of [...model.sales].sort((a, b) => firstYear(f, b) - firstYear(f, a)))
    ask(foundedSales.has(line.id) ? 'salesBasis' : 'salesGuess', line.id, {
      title: line.title,
      yen: firstYear(f, line),
    });
  for (const use of model.uses
    .filter((u) => totals.unquoted.includes(u.id))
    .sort((a, b) => totalOfUse(b) - totalOfUse(a)))
    ask('noQuote', use.id, { title: use.title, yen: totalOfUse(use) });
  const loans = model.sources.flatMap((s) => (s.kind === 'loan' ? [s] : []));
  for (const loan of loans.sort((a, b) => b.terms.principalYen - a.terms.principalYen).slice(0, 1))
    ask('loanUse', loan.id, { title: loan.title, yen: loan.terms.principalYen });
  const ownYen = model.sources.reduce((sum, s) => sum + (s.kind === 'own' ? s.amountYen : 0), 0);
  const sharePpm = ratioPpm(ownYen + model.settings.openingCashYen, totals.usesYen);
  if (loans.length > 0 && sharePpm !== undefined)
    ask(sharePpm < LITTLE_PPM ? 'ownLittle' : 'own', '', {
      yen: ownYen + model.settings.openingCashYen,
      sharePpm: Math.min(sharePpm, PPM),
    });
}

function askOfYears(years: readonly YearStatement[], ask: Ask): void {
  const whole = years.filter((y) => y.isWhole);
  const nth = (year: YearStatement) => years.indexOf(year) + 1;
  const weakest = whole
    .filter((y) => y.dscrPpm !== undefined)
    .sort((a, b) => (a.dscrPpm ?? 0) - (b.dscrPpm ?? 0))
    .at(0);
  if (weakest?.dscrPpm !== undefined && weakest.dscrPpm < THIN_PPM)
    ask(weakest.dscrPpm <= 0 ? 'nothingToRepay' : weakest.dscrPpm < PPM ? 'cannotRepay' : 'thinRepay', '', {
      year: nth(weakest),
      sharePpm: Math.max(0, weakest.dscrPpm),
    });
  const loss = whole.find((y) => y.ordinaryYen < 0);
  if (loss) ask('firstLoss', '', { year: nth(loss), yen: -loss.ordinaryYen });
  // A first year of nine months cannot be compared with the next.
  const full = whole.filter((y) => y.to - y.from === 11);
  const steepest = full
    .map((year, i) => ({ year, growth: ratioPpm(year.salesYen, full[i - 1]?.salesYen ?? 0) }))
    .filter(({ growth }) => growth !== undefined && growth - PPM > STEEP_PPM && growth - PPM <= BEGINNING_PPM)
    .sort((a, b) => (b.growth ?? 0) - (a.growth ?? 0))
    .at(0);
  if (steepest?.growth !== undefined) ask('growth', '', { year: nth(steepest.year), sharePpm: steepest.growth - PPM });
  const even = whole.find((y) => y.breakEven.salesYen !== undefined && y.breakEven.salesYen > 0);
  if (even?.breakEven.salesYen !== undefined) ask('breakEven', '', { year: nth(even), yen: even.breakEven.salesYen });
}

const firstYear = (f: Forecast, line: SalesLine): number =>
  salesSeries(line, f.compiled.model.settings.startMonth, 12).reduce((sum, yen) => sum + yen, 0);
