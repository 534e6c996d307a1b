/** The rows of the palette: every action that is possible now, then plans by name. */
import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { fold } from '../../shared/text/fold.ts';
import { type Action, shortcutText } from '../shell/actions.ts';
import type { Translate } from '../ui/i18n.tsx';

export type PaletteRow = {
  readonly id: string;
  readonly label: string;
  readonly meta: string;
  /** Searched but not shown. */
  readonly alias?: string | undefined;
  readonly run: () => void;
};

/** A library may hold hundreds of plans: the first are shown, the others are found by typing. */
const MOST_PLANS = 40;

/** `query` is matched word by word, in either language's kana or letters. Every matching action is returned. */
export function paletteRows(
  actions: readonly Action[],
  plans: readonly PlanSummary[],
  query: string,
  t: Translate,
  openPlan: (id: string) => void,
): readonly PaletteRow[] {
  const words = fold(query).split(' ');
  const matches = ({ label, meta, alias = '' }: PaletteRow) => {
    const text = fold(`${label} ${meta} ${alias}`);
    return words.every((word) => text.includes(word));
  };
  const ofActions = actions
    .filter(({ id, enabled }) => enabled !== false && id !== 'go.palette')
    .map(({ id, label, alias, menu, shortcut, run }) => ({
      id,
      label,
      alias,
      meta: shortcut ? shortcutText(shortcut) : t(`menu.${menu}`),
      run,
    }));
  const ofPlans = plans
    .filter(({ trashedAt }) => !trashedAt)
    .map(({ id, title }) => ({
      id,
      label: t('palette.openPlan', { title: title || t('plan.untitled') }),
      meta: '',
      run: () => openPlan(id),
    }));
  // A name typed in full ranks before a longer one that contains its words.
  const phrase = fold(query).trim();
  const distance = ({ label }: PaletteRow): number => {
    const name = fold(label);
    return name === phrase ? 0 : name.startsWith(phrase) ? 1 : name.includes(phrase) ? 2 : 3;
  };
  const found = ofActions.filter(matches).sort((a, b) => distance(a) - distance(b));
  return [...found, ...ofPlans.filter(matches).slice(0, MOST_PLANS)];
}
