/** What `musubi plan new` starts a plan from: a template, a trade, the example of a trade, the answers to five questions, or the sample. */
import type { Core } from '../../shared/app/core.ts';
import { contentFromTemplate, type Maker, type PlanContent } from '../../shared/app/plan/createPlan.ts';
import { sampleContent } from '../../shared/app/plan/samplePlan.ts';
import { answersFileSchema, EMPTY_DRAFT } from '../../shared/app/start/draft.ts';
import { answersOf, boardCommands, contentFromStart } from '../../shared/app/start/startPlan.ts';
import { contentFromExample, contentFromTrade } from '../../shared/app/trades/tradePlan.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { USUAL_TEMPLATE } from '../../shared/data/templates/schema.ts';
import { TEMPLATES } from '../../shared/data/templates/templates.ts';
import { isTradeId, TRADE_IDS, TRADE_NAMES, type TradeId } from '../../shared/data/trades/schema.ts';
import { type Words, wordsFor } from '../../shared/i18n/words.ts';
import { UsageError } from './errors.ts';
import { parse } from './jsonInput.ts';
import { readShipped } from './shipped.ts';
import { say, spokenLanguage } from './words.ts';

export type NewPlanOptions = {
  readonly sample: boolean;
  readonly template: string | undefined;
  readonly trade: string | undefined;
  readonly example: string | undefined;
  /** A file with the answers that a plan starts from; `-` is standard input. */
  readonly answers: string | undefined;
  readonly title: string | undefined;
};
type Region = Pick<PlanContent['plan'], 'prefecture' | 'municipalityCode'>;

/** The content of a new plan. Throws a {@link UsageError} for an unknown name, and if two starting points are given. */
export function contentOf(
  core: Core,
  { sample, template, trade, example, answers, title }: NewPlanOptions,
  maker: Maker,
  region: Region,
): PlanContent {
  const words = wordsFor(spokenLanguage());
  const chosen = [sample, template, trade, example, answers].filter(
    (option) => option !== undefined && option !== false,
  );
  if (chosen.length > 1) throw new UsageError(say('cli.plan.oneStart'));
  if (sample) return titled(sampleContent(core, words, maker, entryIn()), title);
  if (answers !== undefined) return titled(answered(core, words, answers, maker.today, region), title);
  if (example !== undefined) return titled(contentFromExample(core, words, tradeNamed(example), entryIn()), title);
  if (trade !== undefined) {
    const id = tradeNamed(trade);
    const usual = words.t('trades.planTitle', { trade: words.text(TRADE_NAMES[id]) });
    return contentFromTrade(core, words, id, { title: title ?? usual, ...region });
  }
  return contentFromTemplate(core, words, { title: title ?? '', template: templateNamed(template), ...region });
}

/** The plan made from the answers in a file; if they name no place, that of the settings is used. */
function answered(core: Core, words: Words, file: string, today: string, home: Region): PlanContent {
  const given = parse(answersFileSchema, file);
  if (given.trade !== '') tradeNamed(given.trade);
  const draft = { ...EMPTY_DRAFT, ...given, ...(given.prefecture === '' ? home : {}) };
  const content = contentFromStart(core, words, draft, today);
  const canvas = content.commands.find((c) => c.type === 'addCanvas')?.canvas;
  if (canvas === undefined) return content;
  const board = boardCommands(core, words, answersOf(draft), entryIn(), canvas);
  return { ...content, commands: [...content.commands, ...board.commands] };
}

function tradeNamed(name: string): TradeId {
  if (!isTradeId(name)) throw new UsageError(say('cli.plan.trade', { name, list: TRADE_IDS.join(', ') }));
  return name;
}

const titled = (content: PlanContent, title: string | undefined): PlanContent =>
  title === undefined ? content : { ...content, plan: { ...content.plan, title } };

function templateNamed(name: string = USUAL_TEMPLATE): string {
  if (!TEMPLATES.some((t) => t.id === name))
    throw new UsageError(say('cli.plan.template', { name, list: TEMPLATES.map((t) => t.id).join(', ') }));
  return name;
}

function entryIn() {
  const entries = readShipped<CatalogueEntry[]>('catalogue/catalogue.json');
  return (id: string) => entries.find((e) => e.id === id || e.mergedIds.includes(id));
}
