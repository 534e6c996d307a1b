/** `musubi plan …`: what the screens do with a plan, without a screen. Every subcommand uses the application core that the screens use. */

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Core } from '../../shared/app/core.ts';
import { notePublication, unfiledSeeds } from '../../shared/app/exports/disclosure.ts';
import { type Door, doorRecord } from '../../shared/app/exports/doors.ts';
import { type ExportScope, leavingScope } from '../../shared/app/exports/exporters.ts';
import { saveExport } from '../../shared/app/exports/exportPlan.ts';
import { forecastReport } from '../../shared/app/funding/forecastReport.ts';
import { fundingOf } from '../../shared/app/funding/fundingState.ts';
import { holdsBack } from '../../shared/app/layers/copyFor.ts';
import { applyCommands } from '../../shared/app/plan/applyCommands.ts';
import { createPlan } from '../../shared/app/plan/createPlan.ts';
import { type PlanReport, planReport } from '../../shared/app/plan/planReport.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanRefusal } from '../../shared/app/plan/planWriter.ts';
import { refusalText } from '../../shared/app/plan/refusalText.ts';
import { noteInFamily } from '../../shared/app/variants/familyNotes.ts';
import { isLayer, LAYERS, type Layer } from '../../shared/domain/layers/layers.ts';
import { exportFormat, isPlanFormat, PLAN_FORMATS, type PlanFormat } from '../../shared/export/formats.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { localDay } from '../../shared/text/localTime.ts';
import { withCore } from './core.ts';
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
  /** Of a variant. */
  readonly name: string | undefined;
  /** To whom a file goes: a layer. */
  readonly for: string | undefined;
  /** Who decides that seeds without a filing go out, or branches the plan, and why. */
  readonly by: string | undefined;
  readonly reason: string | undefined;
};
/** What a subcommand answers: the same as data and as lines for a person. */
type Answer = { readonly data: unknown; readonly lines: readonly string[] };
export type Run = (core: Core, args: readonly string[], options: PlanOptions) => Promise<Answer>;

const today = ({ clock }: Core): string => localDay(new Date(clock.now()));

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

/** An array of commands, or one command by itself. */
function commandsIn(input: unknown): readonly unknown[] {
  if (Array.isArray(input)) return input;
  if (typeof input === 'object' && input !== null && 'type' in input) return [input];
  throw new UsageError(say('cli.plan.commands'));
}

/** Where in the file, as a path, and why, by the code that the screens have for it. */
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

const exportFile: Run = async (core, [id, format, path], { for: whom, by, reason }) => {
  const plan = await planOf(core, id);
  if (!isPlanFormat(format)) throw new UsageError(say('cli.plan.format', { list: PLAN_FORMATS.join(', ') }));
  const answer = await withPlan(core, plan.id, async (session) => {
    const audience = audienceOf(session, whom);
    const scope = { session, words: wordsFor(spokenLanguage()), today: today(core), audience };
    if (decideOnSeeds(scope, doorOfFormat(format), { by, reason })) await noteInFamily(session);
    const written: { file: string; bytes: number }[] = [];
    const outcome = await saveExport(scope, format, async ({ name, bytes }) => {
      const file = resolve(path ?? name);
      writeFileSync(file, bytes);
      written.push({ file, bytes: bytes.length });
      return true;
    });
    if (!outcome.ok)
      throw new UsageError(say(outcome.error === 'nothing' ? 'file.nothingToExport' : 'file.mayNotExport'));
    return written[0];
  });
  return { data: answer, lines: [say('cli.plan.exported', { file: answer?.file ?? '' })] };
};

/** To whom a file goes. It must be said where something in the plan may not go everywhere: nothing is handed out by leaving a word away. */
export function audienceOf(session: PlanSession, whom: string | undefined): Layer {
  if (isLayer(whom)) return whom;
  if (whom !== undefined || holdsBack(session))
    throw new UsageError(say('cli.export.whom', { list: LAYERS.join(', ') }));
  return 'own';
}

export type Decider = Partial<Record<'by' | 'reason', string | undefined>>;

/** As on screen: a seed without a filing goes out only by the word of a named person, which the plan keeps. True where it was noted. */
export function decideOnSeeds(scope: ExportScope, door: Door, { by = '', reason = '' }: Decider): boolean {
  const { session } = scope;
  const { showsCards, as } = doorRecord(door);
  const going = leavingScope(scope).session.planStore;
  const seeds = showsCards ? unfiledSeeds(going) : [];
  if (seeds.length === 0) return false;
  if (!by.trim() || !reason.trim())
    throw new UsageError(say('cli.plan.unfiled', { seeds: seeds.map((s) => s.title).join('、') }));
  const noted = notePublication(session, { as, by, reason }, today(session.core), going);
  if (!noted.ok) throw new UsageError(refusalText(noted.error, wordsFor(spokenLanguage()).t));
  return true;
}

/** The door of a file of a format. */
export const doorOfFormat = (format: PlanFormat): Door => (exportFormat(format).showsCards ? 'file' : 'table');

const COMMANDS = {
  list,
  show,
  new: create,
  apply,
  forecast,
  export: exportFile,
  branch,
  compare,
} as const satisfies Record<string, Run>;
export const isPlanCommand = (name: string | undefined): name is keyof typeof COMMANDS =>
  name !== undefined && Object.hasOwn(COMMANDS, name);

/** Throws a {@link UsageError} or an {@link InputError}; then nothing was changed. */
export async function runPlan(
  command: keyof typeof COMMANDS,
  args: readonly string[],
  options: PlanOptions,
): Promise<number> {
  const { data, lines } = await withCore(options.folder, (core) => COMMANDS[command](core, args, options));
  process.stdout.write(`${options.json ? JSON.stringify(data) : lines.join('\n')}\n`);
  return 0;
}
