/** Every plan of a library as one folder that any editor opens: a folder for each plan (docs/formats/folder.md). The same plans give the same names. */
import type { Words } from '../../i18n/words.ts';
import type { PlanSummary } from '../../ipc/contract.ts';
import { fileName } from './fileName.ts';

export type FolderOfPlan = { readonly id: string; readonly title: string; readonly folder: string };

/** The plans outside the bin with their folders, by title: the order of the list changes with every edit. */
export function foldersOf(plans: readonly PlanSummary[], { t }: Pick<Words, 't'>): readonly FolderOfPlan[] {
  const named = plans
    .filter((plan) => !plan.trashedAt)
    .map(({ id, title }) => ({ id, title: title || t('plan.untitled') }))
    .sort((a, b) => (a.title === b.title ? (a.id < b.id ? -1 : 1) : a.title < b.title ? -1 : 1));
  const digits = Math.max(2, String(named.length).length);
  return named.map((plan, i) => ({
    ...plan,
    folder: `${String(i + 1).padStart(digits, '0')}_${fileName(plan.title)}`,
  }));
}

/** The files of one plan, in its folder. */
export const inFolder = <T>(folder: string, files: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes]));
