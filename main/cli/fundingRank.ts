/** `musubi funding rank`: which funding can be counted on, for a plan of the library or for the given options. */
import { rankedFundingOf } from '../../shared/app/funding/fundingRank.ts';
import {
  amountText,
  cashText,
  lineName,
  type RankWords,
  rulesOfLine,
  stateText,
} from '../../shared/app/funding/rankWords.ts';
import { SCHEME_RULES } from '../../shared/data/schemeRules/rules.ts';
import { UNKNOWN_BUSINESS } from '../../shared/domain/funding/eligibility/business.ts';
import { LEGAL_FORMS, USE_KINDS } from '../../shared/domain/funding/forecast/model.ts';
import { MAX_YEN } from '../../shared/domain/funding/money.ts';
import type { MoneyUse } from '../../shared/domain/funding/ranking/payable.ts';
import {
  type FundingQuestion,
  type RankedLine,
  rankFunding,
  SHELVES,
} from '../../shared/domain/funding/ranking/rankFunding.ts';
import { addMonths, formatDay, parseDay } from '../../shared/text/dates.ts';
import { localDay } from '../../shared/text/localTime.ts';
import { withCore } from './core.ts';
import { UsageError } from './errors.ts';
import { inWords } from './funding.ts';
import { planOf, withPlan } from './planOf.ts';
import { say, sayYen, spokenLanguage } from './words.ts';

type Text = string | undefined;
export type RankOptions = {
  readonly folder: string;
  readonly stage: Text;
  readonly form: Text;
  readonly needs: Text;
  readonly guidance: Text;
  readonly on: Text;
};
const MOST_MONTHS = 1_200;

const dayOption = (text: string): string => {
  const parsed = parseDay(text);
  if (parsed.ok) return parsed.value;
  throw new UsageError(say(parsed.error === 'noSuchDay' ? 'cli.noSuchDay' : 'cli.badDay', { text }));
};

/** The day of the opening, the given number of months ago; `null` while it is planned. */
function openedOn(stage: string, asOf: string): string | null {
  if (stage === 'planned') return null;
  const months = /^\d{1,4}$/u.test(stage) ? Number(stage) : Number.NaN;
  if (!(months <= MOST_MONTHS)) throw new UsageError(say('cli.rank.badStage'));
  return addMonths(asOf, -months);
}

const needsOf = (text: string): MoneyUse[] =>
  text.split(',').map((part) => {
    const [name = '', amount = ''] = part.trim().split(':');
    const kind = USE_KINDS.find((k) => k === name);
    const yen = /^\d{1,16}$/u.test(amount) ? Number(amount) : Number.NaN;
    if (!kind || !(yen <= MAX_YEN)) throw new UsageError(say('cli.rank.badUses', { list: USE_KINDS.join(', ') }));
    return { kind, yen, month: null };
  });

/** The question given by the options, as of `today` unless a day is given. Throws a {@link UsageError} for an invalid option. */
export function questionOf(options: Omit<RankOptions, 'folder'>, today: string): FundingQuestion {
  const asOf = options.on === undefined ? today : dayOption(options.on);
  const legalForm = LEGAL_FORMS.find((f) => f === options.form) ?? null;
  if (options.form !== undefined && legalForm === null) throw new UsageError(say('cli.rank.badForm'));
  const opened = openedOn(options.stage ?? 'planned', asOf);
  return {
    asOf,
    business: { ...UNKNOWN_BUSINESS, legalForm, openedOn: opened },
    guidanceSince: options.guidance === undefined ? null : dayOption(options.guidance),
    uses: options.needs === undefined ? [] : needsOf(options.needs),
    taken: [],
    campaignCloses: null,
  };
}

/** Returns the ranking as data and as lines for a person. */
export async function runFundingRank(
  plan: string | undefined,
  options: RankOptions,
): Promise<{ readonly data: unknown; readonly lines: readonly string[] }> {
  const now = localDay(new Date());
  if (plan === undefined) return answer(rankFunding(questionOf(options, now), SCHEME_RULES));
  const asOf = options.on === undefined ? now : dayOption(options.on);
  const guidance = options.guidance === undefined ? null : dayOption(options.guidance);
  return withCore(options.folder, async (core) => {
    const { id } = await planOf(core, plan);
    return answer(await withPlan(core, id, ({ store }) => rankedFundingOf(store, asOf, [], guidance)));
  });
}

function answer(ranked: readonly RankedLine[]) {
  const words: RankWords = {
    t: say,
    yen: sayYen,
    day: (day) => formatDay(day, 'western', spokenLanguage()),
  };
  return {
    data: { lines: ranked.map((line) => asData(line, words)) },
    lines: SHELVES.flatMap((shelf) => {
      const rows = ranked.filter((r) => r.shelf === shelf);
      return rows.length === 0 ? [] : [`■ ${say(`rank.shelf.${shelf}`)}`, ...rows.map((r) => asLine(r, words))];
    }),
  };
}

const asData = (line: RankedLine, words: RankWords) => ({
  ...line,
  name: lineName(line.id, words),
  rules: rulesOfLine(line).map((c) => c.rule),
  says: {
    state: stateText(line, words),
    amount: amountText(line, words),
    cash: cashText(line, words),
  },
  missing: line.missing.map((c) => ({
    id: c.id,
    label: say(`condition.${c.id}`),
    status: c.status,
    reason: say(`reason.${c.reason}`, inWords(c.params)),
    metFrom: c.metFrom,
  })),
});

const asLine = (line: RankedLine, words: RankWords): string =>
  [
    `  ${lineName(line.id, words)}`,
    stateText(line, words),
    line.shelf === 'closed' ? '' : amountText(line, words),
    cashText(line, words),
    line.confidence === 'verified' ? '' : say(`doubt.${line.confidence}`),
  ]
    .filter(Boolean)
    .join('  ');
