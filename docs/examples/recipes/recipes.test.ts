/**
 * Carries the recipes out in a copy of the source, as a newcomer would: with every first step the compiler must ask for the second, with all steps it must
 * be content, and what was added must work.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const copy = mkdtempSync(join(tmpdir(), 'musubi-recipes-'));
const STEP = /(?:[Ii]n (?:`([^`]+)`|the same file), before `([^`]+)`|A new file `([^`]+)`):\n\n```ts\n([\s\S]*?)```/g;
/** Generous: compilers of several people may wait for each other. */
const MINUTES = 60_000;

/** Without `before`, a file of its own. */
type Step = { readonly file: string; readonly before: string | undefined; readonly text: string };
function stepsOf(page: string): readonly Step[] {
  let last = '';
  return [...readFileSync(join(import.meta.dirname, page), 'utf8').matchAll(STEP)].map(
    ([, file, before, own, text = '']) => {
      last = own ?? file ?? last;
      return { file: last, before: before?.replaceAll('\\n', '\n'), text };
    },
  );
}
const PAGES = ['card-kind.md', 'programme.md', 'export-format.md', 'question.md', 'language.md'];

function carryOut({ file, before, text }: Step): void {
  const path = join(copy, file);
  if (before === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const source = readFileSync(path, 'utf8');
  const at = source.indexOf(before);
  if (at < 0) throw new Error(`${file} has no ${JSON.stringify(before)}: bring the recipe up to date`);
  writeFileSync(path, `${source.slice(0, at)}${text}${source.slice(at)}`);
}

/** Files that the compiler finds wrong. */
function wrongFiles(): readonly string[] {
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(copy, 'tsconfig.json'), '--noEmit', '--pretty', 'false'],
    { encoding: 'utf8', cwd: copy },
  );
  const files = new Set([...stdout.matchAll(/^([^\s(]+)\(\d+,\d+\): error/gm)].map(([, file = '']) => file));
  if (status !== 0 && files.size === 0) throw new Error(stdout);
  return [...files].map((file) => relative(copy, resolve(copy, file))).sort();
}
/** What a few lines in the copy print, as JSON. */
function printed(code: string): unknown {
  const path = join(copy, 'print.ts');
  writeFileSync(path, `${code}\n`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [path], { encoding: 'utf8', cwd: copy });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

beforeAll(() => {
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const path of [
    'shared',
    'package.json',
    'tsconfig.json',
    'build/tsconfig/pureGlobals.d.ts',
    'renderer/canvas/kindMarks.ts',
  ]) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (from) => !from.endsWith('.test.ts'),
    });
  }
  const base = readFileSync(join(copy, 'tsconfig.json'), 'utf8');
  writeFileSync(join(copy, 'base.json'), base);
  writeFileSync(
    join(copy, 'tsconfig.json'),
    JSON.stringify({
      extends: './base.json',
      compilerOptions: { lib: ['ES2024'], types: [] },
      files: [
        'build/tsconfig/pureGlobals.d.ts',
        'renderer/canvas/kindMarks.ts',
        'shared/data/coaching/questions.ts',
        'shared/data/schemeRules/rules.ts',
        'shared/app/exports/exportPlan.ts',
        'shared/domain/funding/eligibility/programmes.ts',
        'shared/domain/rehearsal/rehearsal.ts',
        'shared/i18n/messages.ts',
      ],
    }),
  );
}, 2 * MINUTES);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

// The store's recipe is carried out by its own test, beside the example.
it('each has its page', () => {
  expect(
    readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.md'))
      .sort(),
  ).toEqual([...PAGES, 'README.md', 'store.md'].sort());
});

it.each([
  ['card-kind.md', 2],
  ['programme.md', 2],
  ['export-format.md', 2],
  ['question.md', 2],
  ['language.md', 3],
])('%s touches so many files: %i', (page, files) => {
  expect(new Set(stepsOf(page).map((step) => step.file)).size).toBe(files);
});

describe('carried out', () => {
  it(
    'by half, are refused by the compiler where the other half is missing',
    () => {
      const [record] = stepsOf('card-kind.md');
      const [, asked, fact] = stepsOf('programme.md');
      const [format] = stepsOf('export-format.md');
      const [language] = stepsOf('language.md');
      for (const step of [record, asked, fact, format, language]) if (step) carryOut(step);
      expect(wrongFiles()).toEqual([
        'renderer/canvas/kindMarks.ts',
        'shared/app/exports/exporters.ts',
        'shared/data/schemeRules/rules.ts',
        'shared/i18n/translations.ts',
      ]);
    },
    10 * MINUTES,
  );

  it(
    'as a whole, compile',
    () => {
      const [, mark] = stepsOf('card-kind.md');
      const [rules] = stepsOf('programme.md');
      const [, exporter] = stepsOf('export-format.md');
      const [, ...language] = stepsOf('language.md');
      for (const step of [mark, rules, exporter, ...stepsOf('question.md'), ...language]) if (step) carryOut(step);
      expect(wrongFiles()).toEqual([]);
    },
    10 * MINUTES,
  );

  it(
    'give a card kind that links, that has words and raises the plan’s version',
    () => {
      expect(
        printed(`
        import { judgeLink } from './shared/domain/canvas/linkRules.ts';
        import { PART_KINDS } from './shared/domain/canvas/kinds.ts';
        import { MESSAGES } from './shared/i18n/messages.ts';
        import { createPlanDoc } from './shared/doc/bootstrap.ts';
        import { execute } from './shared/doc/commands.ts';
        import { schemaVersionOf } from './shared/doc/migrations.ts';
        import { SCHEMA_VERSION } from './shared/doc/schema.ts';
        import { applyDataOp } from './shared/doc/suggestions/dataOps.ts';
        const doc = createPlanDoc({ title: 'x' }, [], []);
        const before = schemaVersionOf(doc);
        const suggested = createPlanDoc({ title: 'x' }, [], []);
        const fields = { kind: 'event', title: '朝市' };
        applyDataOp(suggested, { op: 'entity', collection: 'nodes', id: 'festival00000000', fields });
        execute(doc, { type: 'addNode', node: 'festival00000000', fields: { kind: 'event', title: '朝市' } });
        console.log(JSON.stringify([
          PART_KINDS.includes('event'), MESSAGES['kind.event'], judgeLink('uses', 'activity', 'event').verdict,
          before, schemaVersionOf(doc), schemaVersionOf(suggested), SCHEMA_VERSION,
        ]));`),
      ).toEqual([true, ['催し', 'Event'], 'usual', 1, 7, 7, 7]);
    },
    MINUTES,
  );

  it(
    'give a programme that is checked against its rules, in words',
    () => {
      expect(
        printed(`
        import { SCHEME_RULES } from './shared/data/schemeRules/rules.ts';
        import { UNKNOWN_BUSINESS } from './shared/domain/funding/eligibility/business.ts';
        import { eligibility } from './shared/domain/funding/eligibility/programmes.ts';
        import { MESSAGES } from './shared/i18n/messages.ts';
        const business = { ...UNKNOWN_BUSINESS, openedOn: '2026-06-01', facts: { shopOnStreet: true } };
        const e = eligibility('townLoan', business, '2026-11-20', SCHEME_RULES, { amountYen: 3_000_001, uses: ['equipment'] });
        console.log(JSON.stringify([
          e.verdict, e.conditions.map((c) => [c.id, c.status]), e.documents.map((d) => d.id),
          MESSAGES['programme.townLoan'][0], MESSAGES['fact.shopOnStreet'][0], MESSAGES['condition.shopOnStreet'][1],
        ]));`),
      ).toEqual([
        'closed',
        [
          ['newBusiness', 'met'],
          ['amount', 'notMet'],
          ['shopOnStreet', 'met'],
          ['creditDecision', 'toConfirm'],
        ],
        ['quotation'],
        '町の開業資金',
        '商店街に店を出しますか',
        'Place of the shop',
      ]);
    },
    MINUTES,
  );

  it(
    'give an export format that is made, offered and known to the dialogs',
    () => {
      expect(
        printed(`
        import { createPlanDoc } from './shared/doc/bootstrap.ts';
        import { EXPORTERS } from './shared/app/exports/exporters.ts';
        import { FILE_TYPES, PLAN_FORMATS } from './shared/export/formats.ts';
        import { MESSAGES } from './shared/i18n/messages.ts';
        const planDoc = createPlanDoc({ title: '朝市' }, [], []);
        const bytes = await EXPORTERS.planJson.make({ session: { planDoc } } as never);
        console.log(JSON.stringify([
          JSON.parse(new TextDecoder().decode(bytes)).meta.title, PLAN_FORMATS.includes('planJson'),
          FILE_TYPES.planJson.extensions, MESSAGES['export.planJson'][1],
        ]));`),
      ).toEqual(['朝市', true, { json: 'ruleSet' }, 'Export the plan as JSON']);
    },
    MINUTES,
  );

  it(
    'give a language that is offered, loaded when it is chosen, and falls back to the one it is based on',
    () => {
      expect(
        printed(`
        import { wordsFor } from './shared/i18n/words.ts';
        import { loadTranslation } from './shared/i18n/translations.ts';
        import { settingsSchema } from './shared/ipc/contract.ts';
        import { LANGUAGE_IDS, languageNamed } from './shared/kernel/languages.ts';
        import { formatDay } from './shared/text/dates.ts';
        const before = wordsFor('zh').t('common.cancel');
        await loadTranslation('zh');
        const { t, text } = wordsFor('zh');
        console.log(JSON.stringify([
          LANGUAGE_IDS, languageNamed('zh_Hant_TW.UTF-8'), settingsSchema.parse({ language: 'zh' }).language,
          before, t('common.cancel'), t('backup.restored', { n: 1 }), t('common.close'), text({ ja: '柚子', en: 'yuzu' }),
          formatDay('2026-11-20', 'both', 'zh'), wordsFor('ja').t('common.cancel'),
        ]));`),
      ).toEqual([
        ['ja', 'en', 'zh'],
        'zh',
        'zh',
        'Cancel',
        '取消',
        '已恢复（1 个计划）。',
        'Close',
        'yuzu',
        '20 November 2026',
        'やめる',
      ]);
    },
    MINUTES,
  );

  it(
    'give questions that are asked',
    () => {
      expect(
        printed(`
        import { QUESTIONS } from './shared/data/coaching/questions.ts';
        import { rehearsalQuestions } from './shared/domain/rehearsal/rehearsal.ts';
        import { MESSAGES } from './shared/i18n/messages.ts';
        const facts = {
          planTitle: '朝市', combinations: [], customers: [], assumptions: [], figures: [], emptySections: [], money: undefined,
        };
        const asked = rehearsalQuestions(facts).find((q) => q.kind === 'neighbours');
        console.log(JSON.stringify([
          asked?.askers, MESSAGES['rehearse.q.neighbours'][0], QUESTIONS.find((q) => q.id === 'see-street')?.text.en,
        ]));`),
      ).toEqual([['judge'], 'お隣の店は、この計画をどう見ていますか。', 'How many people pass the shop in a day?']);
    },
    MINUTES,
  );
});
