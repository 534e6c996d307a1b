/** `musubi loan | eligibility | crowdfunding | captable | forecast`: the planner's computations for scripts, with JSON in and out. */

import type { z } from 'zod';
import { forecastReport } from '../../shared/app/funding/forecastReport.ts';
import { SCHEME_RULES } from '../../shared/data/schemeRules/rules.ts';
import { equityOfferOutcome, fundOutcome } from '../../shared/domain/funding/crowdfunding/investment.ts';
import { rewardOutcome } from '../../shared/domain/funding/crowdfunding/reward.ts';
import {
  ELIGIBILITY_PROGRAMMES,
  isEligibilityProgramme,
} from '../../shared/domain/funding/eligibility/programmeRecords.ts';
import { eligibility, ifGuidanceBegins } from '../../shared/domain/funding/eligibility/programmes.ts';
import { type CapEvent, capTable } from '../../shared/domain/funding/equity/capTable.ts';
import { exitWaterfall } from '../../shared/domain/funding/equity/waterfall.ts';
import { isBehind } from '../../shared/domain/funding/forecast/behind.ts';
import { forecast } from '../../shared/domain/funding/forecast/forecast.ts';
import { BASE, type FundingModel, type Scenario } from '../../shared/domain/funding/forecast/model.ts';
import { taxRulesOf } from '../../shared/domain/funding/forecast/taxRules.ts';
import type { Issue } from '../../shared/domain/funding/issue.ts';
import { type LoanTerms, loanSchedule } from '../../shared/domain/funding/loan/schedule.ts';
import { capTableRules, rulesInUse } from '../../shared/domain/funding/restsOn.ts';
import { type DatedRule, RuleBook, type RuleInUse } from '../../shared/domain/funding/rules.ts';
import { baseOf } from '../../shared/kernel/languages.ts';
import { err, type Result } from '../../shared/kernel/result.ts';
import { InputError } from './errors.ts';
import { capTableSchema, crowdfundingSchema, eligibilitySchema, forecastSchema, loanSchema } from './fundingInput.ts';
import { parse } from './jsonInput.ts';
import { todayInJapan } from './todayInJapan.ts';
import { say, sayYen, spokenLanguage } from './words.ts';

/** Issues of a computation on one field of the input are reported with their full path. */
const unwrapAt = <T>(field: string, result: Result<T, readonly Issue[]>): T =>
  unwrap(
    result.ok
      ? result
      : err(result.error.map((i) => ({ ...i, field: i.field === field ? field : `${field}.${i.field}` }))),
  );
const unwrap = <T>(result: Result<T, readonly Issue[]>): T => {
  if (result.ok) return result.value;
  throw new InputError(result.error.map((i) => ({ ...i, message: say(`issue.${i.code}`) })));
};
/** Drops keys whose value is `undefined`: the computations distinguish "not given" from a value. */
const given = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  JSON.parse(JSON.stringify(value)) as { [K in keyof T]: Exclude<T[K], undefined> };

/** The general-knowledge rules that a figure is based on and nobody has verified: named wherever they were used. */
export const unverified = (used: readonly RuleInUse<DatedRule>[]) =>
  used.flatMap(({ programme, key, rule }) => {
    if (rule?.confidence !== 'unverified') return [];
    const known = SCHEME_RULES.find((r) => r.programme === programme && r.key === key);
    return [
      { programme, key, label: known?.label[baseOf(spokenLanguage())] ?? key, value: rule.value, source: rule.source },
    ];
  });
const AMOUNTS = ['cap', 'amount', 'threshold', 'working', 'floor', 'least', 'most'];
/** Formats the amounts among the numbers of a sentence. */
export const inWords = (params: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(
    Object.entries(params).map(([k, v]) => [k, AMOUNTS.includes(k) && typeof v === 'number' ? sayYen(v) : v]),
  );

function runLoan(file: string | undefined): unknown {
  return unwrap(loanSchedule(given(parse(loanSchema, file)) as LoanTerms));
}

function runEligibility(file: string | undefined): unknown {
  const input = parse(eligibilitySchema, file);
  if (!isEligibilityProgramme(input.programme))
    throw new InputError([
      {
        field: 'programme',
        code: 'unknownChoice',
        message: say('cli.choices', { list: ELIGIBILITY_PROGRAMMES.join(', ') }),
      },
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
      label: say(`condition.${c.id}`),
      status: c.status,
      reason: say(`reason.${c.reason}`, inWords(c.params)),
      reasonCode: c.reason,
      metFrom: c.metFrom,
    })),
    earliestApplicationOn: e.earliestApplicationOn,
    earliestIfGuidanceBegins: ifGuidanceBegins(input.programme, input.business, input.asOf, SCHEME_RULES, asked),
    documents: e.documents.map((d) => ({
      id: d.id,
      label: say(`document.${d.id}`),
      when: d.when,
      confidence: d.confidence,
    })),
    unverified: unverified(e.doubts),
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
  if (input.kind === 'fund') {
    // Without a fee none is computed: no source says what a platform charges.
    const assumed = input.feePercent === undefined ? ([['fundCrowdfunding', 'fee']] as const) : [];
    const outcome = unwrap(fundOutcome(input as Parameters<typeof fundOutcome>[0]));
    return { ...outcome, unverified: unverified(rulesInUse(SCHEME_RULES, assumed, todayInJapan())) };
  }
  if (input.kind === 'equity') {
    const book = new RuleBook(SCHEME_RULES, input.asOf ?? todayInJapan());
    const issuerCapYen = input.issuerCapYen ?? book.number('equityCrowdfunding', 'issuerCap') ?? 0;
    const noticeAboveYen = book.number('equityCrowdfunding', 'notice') ?? 0;
    const { raisedInYearYen = 0, ...offer } = input;
    const outcome = unwrap(equityOfferOutcome({ ...offer, raisedInYearYen, issuerCapYen, noticeAboveYen }));
    const { doubts } = book.find('equityCrowdfunding', 'issuerCap');
    return {
      ...outcome,
      issuerCapYen,
      capDoubts: input.issuerCapYen === undefined ? doubts : [],
      unverified: unverified([...book.used.values()]),
    };
  }
  const outcome = unwrap(rewardOutcome(input as Parameters<typeof rewardOutcome>[0]));
  return {
    ...outcome,
    coverBackers: outcome.coverBackers ?? null,
    breakEvenBackers: outcome.breakEvenBackers ?? null,
    breakEvenYen: outcome.breakEvenYen ?? null,
    unverified: [],
  };
}

function runCapTable(file: string | undefined): unknown {
  const input = given(parse(capTableSchema, file));
  const events = input.events as CapEvent[];
  const table = unwrapAt('events', capTable(events));
  const rules = rulesInUse(SCHEME_RULES, capTableRules(events, table, input.exit !== undefined), todayInJapan());
  return {
    ...table,
    ...(input.exit
      ? { exit: exitWaterfall(table, input.exit.proceedsYen, input.exit.debtYen, input.exit.convertibleMultiple) }
      : {}),
    unverified: unverified(rules),
  };
}

/** The settings in the form that the computation takes, with estimates from the rules for what the input leaves out. */
function withRules(input: z.output<typeof forecastSchema>, book: RuleBook): FundingModel {
  const { asOf, profitTaxPpm, ...settings } = input.settings;
  const estimate = () => (book.number('profitTax', settings.legalForm) ?? 0) * 100;
  return {
    ...input,
    settings: {
      ...settings,
      profitTaxPpm: profitTaxPpm ?? estimate(),
      ...(asOf === undefined ? {} : { taxRules: taxRulesOf(book) }),
    },
  } as unknown as FundingModel;
}

function runForecast(file: string | undefined): unknown {
  const input = given(parse(forecastSchema, file));
  const book = new RuleBook(SCHEME_RULES, input.settings.asOf ?? todayInJapan());
  const model = withRules(input as z.output<typeof forecastSchema>, book);
  const f = forecast(model, { ...BASE, ...(input.scenario as Partial<Scenario>) });
  if (f.compiled.issues.length > 0)
    throw new InputError(
      f.compiled.issues.map((i) => ({
        field: `sources.${i.source}.${i.field}`,
        code: i.code,
        message: say(`issue.${i.code}`),
      })),
    );
  if (!f.cash.every(Number.isSafeInteger))
    throw new InputError([{ field: '', code: 'tooLarge', message: say('issue.tooLarge') }]);
  return {
    ...forecastReport(f, model.settings.startMonth),
    unverified: unverified([...book.used.values()].filter((used) => isBehind(used, model.settings, f))),
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

/** Returns the JSON of a command's answer. Throws a {@link UsageError} or an {@link InputError}. */
export const runFunding = (name: string, file: string | undefined): unknown => COMMANDS[name]?.(file);
