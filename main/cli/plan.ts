/** `musubi plan …`: what the screens do with a plan, without a screen. Every subcommand uses the same application core as the screens. */

import type { Core } from '../../shared/app/core.ts';
import { forecastReport } from '../../shared/app/funding/forecastReport.ts';
import { fundingOf } from '../../shared/app/funding/fundingState.ts';
import { applyCommands } from '../../shared/app/plan/applyCommands.ts';
import { createPlan } from '../../shared/app/plan/createPlan.ts';
import { type PlanReport, planReport } from '../../shared/app/plan/planReport.ts';
import type { PlanRefusal } from '../../shared/app/plan/planWriter.ts';
import { refusalText } from '../../shared/app/plan/refusalText.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { today, withCore } from './core.ts';
import { InputError, UsageError } from './errors.ts';
import { unverified } from './funding.ts';
import { readInput } from './jsonInput.ts';
import { contentOf, type NewPlanOptions } from './planNew.ts';
import { planOf, withPlan } from './planOf.ts';
import { branch, compare } from './planVariants.ts';
import { say, sayYen, spokenLanguage } from './words.ts';

export type PlanOptions = NewPlanOptions & {
  readonly folder: string;
  readonly json: boolean;
  /** Name of a variant. */
  readonly name: string | undefined;
  /** Who branches the plan, and why. */
  readonly by: string | undefined;
  readonly reason: string | undefined;
};
/** The answer of a subcommand: the same as data and as lines for a person. */
type Answer = { readonly data: unknown; readonly lines: readonly string[] };
export type Run = (core: Core, args: readonly string[], options: PlanOptions) => Promise<Answer>;

const titleOf = (title: string): string => title || say('plan.untitled');

const list: Run = async (core) => {
  const { plans } = await core.host.call('library.list', {});
  return {
    data: { plans },
    lines: plans.map((p) =>
      [p.id, p.updatedAt.slice(0, 10), `${titleOf(p.title)}${p.trashedAt ? ` ${say('cli.plan.inTrash')}` : ''}`].join(
        '\t',
      ),
    ),
  };
};

const show: Run = async (core, [id]) => {
  const plan = await planOf(core, id);
  const report = await withPlan(core, plan.id, planReport);
  return { data: report, lines: linesOf(report) };
};

function linesOf({ meta, entities, text, readOnly }: PlanReport): string[] {
  const count = (name: keyof PlanReport['entities']) => Object.keys(entities[name] ?? {}).length;
  return [
    titleOf(meta.title),
    say('cli.plan.counts', { canvases: count('canvases'), cards: count('nodes'), tasks: count('tasks') }),
    ...(readOnly ? [say(`refusal.readOnly.${readOnly}`)] : []),
    '',
    ...text
      .map((block) => `${'#'.repeat(block.level ?? 0)}${block.level ? ' ' : ''}${block.text}`)
      .filter((line) => line.trim()),
  ];
}

const create: Run = async (core, _, options) => {
  const { name: author, prefecture, municipalityCode } = await core.host.call('settings.get', {});
  const content = contentOf(core, options, { author, today: today(core) }, { prefecture, municipalityCode });
  const made = await createPlan(core, content, { author, today: today(core) });
  if (!made.ok) throw new UsageError(say('cli.plan.notSaved', { code: made.error.problem }));
  return { data: { id: made.value }, lines: [`${made.value}\t${titleOf(content.plan.title)}`] };
};

const apply: Run = async (core, [id, file]) => {
  const plan = await planOf(core, id);
  if (plan.trashedAt) throw new UsageError(say('cli.plan.trashed'));
  const commands = commandsIn(readInput(file));
  const outcome = await withPlan(core, plan.id, (session) => applyCommands(session, commands));
  if (!outcome.ok) throw refused(outcome.error);
  return { data: { applied: outcome.value }, lines: [say('cli.plan.applied', { n: outcome.value })] };
};

/** An array of commands, or a single command. */
function commandsIn(input: unknown): readonly unknown[] {
  if (Array.isArray(input)) return input;
  if (typeof input === 'object' && input !== null && 'type' in input) return [input];
  throw new UsageError(say('cli.plan.commands'));
}

/** Reports the path in the file, and the reason by the code that the screens use for it. */
function refused(refusal: PlanRefusal): Error {
  const words = wordsFor(spokenLanguage());
  if (refusal.code === 'readOnly') return new UsageError(refusalText(refusal, words.t));
  const detail = refusal.code === 'invalid' ? refusal.detail : undefined;
  return new InputError([
    {
      field: (refusal.at ?? []).join('.commands.'),
      code: refusal.code,
      message: detail ? `${refusalText(refusal, words.t)} (${detail})` : refusalText(refusal, words.t),
    },
  ]);
}

const forecast: Run = async (core, [id]) => {
  const plan = await planOf(core, id);
  const money = await withPlan(core, plan.id, ({ store }) => fundingOf(store, today(core)));
  const { startMonth } = money.model.settings;
  const report = forecastReport(money.forecast, startMonth);
  const data = { ...report, issues: money.forecast.compiled.issues, unverified: unverified(money.doubts) };
  const { usesYen, sourcesYen } = report.usesAndSources;
  return {
    data,
    lines: money.isEmpty
      ? [say('cli.plan.noMoney')]
      : [
          say('cli.plan.money', { uses: sayYen(usesYen), sources: sayYen(sourcesYen) }),
          say('cli.plan.lowest', { month: report.lowestCash.month, yen: sayYen(report.lowestCash.yen) }),
          ...report.years.map((y) =>
            say('cli.plan.year', {
              from: y.from,
              to: y.to,
              sales: sayYen(y.salesYen),
              ordinary: sayYen(y.ordinaryYen),
              cash: sayYen(y.cashYen),
            }),
          ),
          ...data.unverified.map((rule) => say('cli.plan.unverified', { label: rule.label })),
        ],
  };
};

const COMMANDS = {
  list,
  show,
  new: create,
  apply,
  forecast,
  branch,
  compare,
} as const satisfies Record<string, Run>;
export const isPlanCommand = (name: string | undefined): name is keyof typeof COMMANDS =>
  name !== undefined && Object.hasOwn(COMMANDS, name);

/** Throws a {@link UsageError} or an {@link InputError}; in both cases nothing was changed. */
export async function runPlan(
  command: keyof typeof COMMANDS,
  args: readonly string[],
  options: PlanOptions,
): Promise<number> {
  const { data, lines } = await withCore(options.folder, (core) => COMMANDS[command](core, args, options));
  process.stdout.write(`${options.json ? JSON.stringify(data) : lines.join('\n')}\n`);
  return 0;
}
