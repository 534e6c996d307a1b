/** `musubi loan | eligibility | crowdfunding | captable | forecast`: the planner's computations for people who automate, JSON in and out. */
import { SCHEME_RULES } from '../../shared/data/schemeRules/rules.ts';
import { equityOfferOutcome, fundOutcome } from '../../shared/domain/funding/crowdfunding/investment.ts';
import { rewardOutcome } from '../../shared/domain/funding/crowdfunding/reward.ts';
import {
  ELIGIBILITY_PROGRAMMES,
  eligibility,
  ifGuidanceBegins,
  isEligibilityProgramme,
} from '../../shared/domain/funding/eligibility/programmes.ts';
import { type CapEvent, capTable } from '../../shared/domain/funding/equity/capTable.ts';
import { exitWaterfall } from '../../shared/domain/funding/equity/waterfall.ts';
import { monthName } from '../../shared/domain/funding/forecast/drivers.ts';
import { forecast } from '../../shared/domain/funding/forecast/forecast.ts';
import { BASE, type FundingModel, type Scenario } from '../../shared/domain/funding/forecast/model.ts';
import { cashTable, investmentView, yearStatements } from '../../shared/domain/funding/forecast/statements.ts';
import type { Issue } from '../../shared/domain/funding/issue.ts';
import { type LoanTerms, loanSchedule } from '../../shared/domain/funding/loan/schedule.ts';
import { RuleBook } from '../../shared/domain/funding/rules.ts';
import { fundingStack, usesAndSources } from '../../shared/domain/funding/stack.ts';
import { fillIn } from '../../shared/i18n/fillIn.ts';
import { MESSAGES } from '../../shared/i18n/messages.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { InputError } from './errors.ts';
import { capTableSchema, crowdfundingSchema, eligibilitySchema, forecastSchema, loanSchema } from './fundingInput.ts';
import { parse } from './jsonInput.ts';

const unwrap = <T>(result: Result<T, readonly Issue[]>): T => {
  if (result.ok) return result.value;
  throw new InputError(result.error.map((i) => ({ ...i, message: MESSAGES[`issue.${i.code}`][0] })));
};
/** Keys that were left out stay out: the computations tell "not given" from a value. */
const given = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  JSON.parse(JSON.stringify(value)) as { [K in keyof T]: Exclude<T[K], undefined> };

function runLoan(file: string | undefined): unknown {
  return unwrap(loanSchedule(given(parse(loanSchema, file)) as LoanTerms));
}

function runEligibility(file: string | undefined): unknown {
  const input = parse(eligibilitySchema, file);
  if (!isEligibilityProgramme(input.programme))
    throw new InputError([
      { field: 'programme', code: 'unknownChoice', message: `使えるもの: ${ELIGIBILITY_PROGRAMMES.join(', ')}` },
    ]);
  const asked = {
    ...(input.amountYen === undefined ? {} : { amountYen: input.amountYen }),
    ...(input.workingYen === undefined ? {} : { workingYen: input.workingYen }),
    ...(input.uses === undefined ? {} : { uses: input.uses }),
  };
  const e = eligibility(input.programme, input.business, input.asOf, SCHEME_RULES, asked);
  return {
    programme: e.programme,
    asOf: e.asOf,
    verdict: e.verdict,
    conditions: e.conditions.map((c) => ({
      id: c.id,
      label: MESSAGES[`condition.${c.id}`][0],
      status: c.status,
      reason: fillIn(MESSAGES[`reason.${c.reason}`][0], c.params),
      reasonCode: c.reason,
      metFrom: c.metFrom,
    })),
    earliestApplicationOn: e.earliestApplicationOn,
    earliestIfGuidanceBegins: ifGuidanceBegins(input.programme, input.business, input.asOf, SCHEME_RULES, asked),
    documents: e.documents.map((d) => ({
      id: d.id,
      label: MESSAGES[`document.${d.id}`][0],
      when: d.when,
      confidence: d.confidence,
    })),
    doubtfulRules: e.doubts.map((d) => ({
      rule: `${d.programme}.${d.key}`,
      doubts: d.doubts,
      source: d.rule?.source ?? null,
      checkedOn: d.rule?.checkedOn ?? null,
    })),
  };
}

function runCrowdfunding(file: string | undefined): unknown {
  const input = given(parse(crowdfundingSchema, file));
  if (input.kind === 'fund') return unwrap(fundOutcome(input as Parameters<typeof fundOutcome>[0]));
  if (input.kind === 'equity') {
    const on = input.asOf ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
    const book = new RuleBook(SCHEME_RULES, on);
    const issuerCapYen = input.issuerCapYen ?? book.number('equityCrowdfunding', 'issuerCap') ?? 0;
    const noticeAboveYen = book.number('equityCrowdfunding', 'notice') ?? 0;
    const { raisedInYearYen = 0, ...offer } = input;
    const outcome = unwrap(equityOfferOutcome({ ...offer, raisedInYearYen, issuerCapYen, noticeAboveYen }));
    const { doubts } = book.find('equityCrowdfunding', 'issuerCap');
    return { ...outcome, issuerCapYen, capDoubts: input.issuerCapYen === undefined ? doubts : [] };
  }
  const outcome = unwrap(rewardOutcome(input as Parameters<typeof rewardOutcome>[0]));
  return {
    ...outcome,
    coverBackers: outcome.coverBackers ?? null,
    breakEvenBackers: outcome.breakEvenBackers ?? null,
    breakEvenYen: outcome.breakEvenYen ?? null,
  };
}

function runCapTable(file: string | undefined): unknown {
  const input = given(parse(capTableSchema, file));
  const table = unwrap(capTable(input.events as CapEvent[]));
  return input.exit
    ? {
        ...table,
        exit: exitWaterfall(table, input.exit.proceedsYen, input.exit.debtYen, input.exit.convertibleMultiple),
      }
    : table;
}

function runForecast(file: string | undefined): unknown {
  const input = given(parse(forecastSchema, file));
  const model = input as unknown as FundingModel;
  const f = forecast(model, { ...BASE, ...(input.scenario as Partial<Scenario>) });
  if (f.compiled.issues.length > 0)
    throw new InputError(
      f.compiled.issues.map((i) => ({
        field: `sources.${i.source}.${i.field}`,
        code: i.code,
        message: MESSAGES[`issue.${i.code}`][0],
      })),
    );
  if (!f.cash.every(Number.isSafeInteger))
    throw new InputError([{ field: '', code: 'tooLarge', message: MESSAGES['issue.tooLarge'][0] }]);
  const name = (m: number) => monthName(model.settings.startMonth, m);
  return {
    lowestCash: { month: name(f.lowest.month), yen: f.lowest.yen },
    firstShortMonth: f.firstShort === undefined ? null : name(f.firstShort),
    usesAndSources: usesAndSources(f),
    sources: fundingStack(f).map((row) => ({ ...row, month: name(row.month) })),
    years: yearStatements(f).map((y) => ({ ...y, from: name(y.from), to: name(y.to) })),
    investment: investmentView(f, '5'),
    months: cashTable(f).map((row) => ({ ...row, month: name(row.month) })),
  };
}

const COMMANDS: Record<string, (file: string | undefined) => unknown> = {
  loan: runLoan,
  eligibility: runEligibility,
  crowdfunding: runCrowdfunding,
  captable: runCapTable,
  forecast: runForecast,
};
export const isFundingCommand = (name: string): boolean => Object.hasOwn(COMMANDS, name);

/** The JSON of a command's answer. Throws a {@link UsageError} or an {@link InputError}. */
export const runFunding = (name: string, file: string | undefined): unknown => COMMANDS[name]?.(file);
