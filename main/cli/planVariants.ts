/** `musubi plan branch` and `musubi plan compare`: variants of a plan without a screen, by the same use cases. */
import { refusalText } from '../../shared/app/plan/refusalText.ts';
import { branchPlan } from '../../shared/app/variants/branchPlan.ts';
import { factsOfPlan, type VariantFacts } from '../../shared/app/variants/facts.ts';
import { type ChangeWords, inWords, titleOf } from '../../shared/doc/fields/inWords.ts';
import { shownTitle } from '../../shared/doc/variants/branch.ts';
import { partsBetween } from '../../shared/doc/variants/parts.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { baseOf } from '../../shared/kernel/languages.ts';
import { formatDay } from '../../shared/text/dates.ts';
import { today } from './core.ts';
import { UsageError } from './errors.ts';
import type { Run } from './plan.ts';
import { planOf, withPlan } from './planOf.ts';
import { say, sayYen, spokenLanguage } from './words.ts';

/** Makes a variant under a name and prints its id. */
export const branch: Run = async (core, [id], { name, reason, by }) => {
  const plan = await planOf(core, id);
  if (plan.trashedAt) throw new UsageError(say('cli.plan.trashed'));
  const { t } = wordsFor(spokenLanguage());
  const settings = await core.host.call('settings.get', {});
  const made = await withPlan(core, plan.id, (session) =>
    branchPlan(session, {
      name: name ?? '',
      reason: reason ?? '',
      by: by ?? settings.name,
      on: today(core),
      original: t('variant.original'),
      version: t('variant.asBranched'),
    }),
  );
  if (!made.ok) throw new UsageError(refusalText(made.error, t));
  const title = shownTitle({ title: plan.title || t('plan.untitled'), variantName: (name ?? '').trim() });
  return { data: { id: made.value, variantOf: plan.id }, lines: [`${made.value}\t${title}`] };
};

type Side = { readonly id: string; readonly title: string } & VariantFacts;

/** How the second plan differs from the first, by meaning, with the figures of both. */
export const compare: Run = async (core, [first, second]) => {
  const [a, b] = [await planOf(core, first), await planOf(core, second)];
  if (a.id === b.id) throw new UsageError(say('cli.plan.samePlan'));
  const words = changeWords();
  return withPlan(core, a.id, (here) =>
    withPlan(core, b.id, (there) => {
      const sideOf = ({ planId, planStore }: typeof here): Side => ({
        id: planId,
        title: shownTitle(planStore.meta),
        ...factsOfPlan(planStore, today(core)),
      });
      const plans = [sideOf(here), sideOf(there)] as const;
      const differences = partsBetween(here.planDoc, there.planDoc).flatMap(({ place, section, changes }) =>
        changes.map((change) => ({
          place,
          section,
          what: titleOf(change, words),
          here: inWords(change.before, words),
          there: inWords(change.after, words),
        })),
      );
      return {
        data: { plans: plans.map(withNulls), differences },
        lines: [
          ...plans.map(lineOf),
          '',
          ...(differences.length === 0 ? [say('variant.same')] : []),
          ...differences.map(({ what, here: was, there: is }) => `${what}: ${was || '—'} → ${is || '—'}`),
        ],
      };
    }),
  );
};

/** JSON has no `undefined`: unknown values are `null`. */
const withNulls = ({ needYen, cash, opening, ...side }: Side) => ({
  ...side,
  needYen: needYen ?? null,
  cash: cash ? { ...cash, shortIn: cash.shortIn ?? null } : null,
  opening: opening ?? null,
});

const lineOf = ({ id, title, needYen, cash, assumptions, opening }: Side): string =>
  [
    `${id}\t${title || say('plan.untitled')}`,
    say('variant.fact.need', { yen: needYen === undefined ? '—' : sayYen(needYen) }),
    say('variant.fact.lowestCash', { yen: cash ? sayYen(cash.yen) : '—', month: cash?.month ?? '—' }),
    say('variant.fact.assumptions', { n: assumptions }),
    say('variant.fact.opening', { n: opening ?? '—' }),
  ].join(' ・ ');

function changeWords(): ChangeWords {
  const language = spokenLanguage();
  const { t } = wordsFor(language);
  const day = (iso: string): string => formatDay(iso, 'western', baseOf(language));
  return { t, day, moment: (iso) => day(iso.slice(0, 10)) };
}
