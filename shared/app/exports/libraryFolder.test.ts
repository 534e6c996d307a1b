import { expect, it } from 'vitest';
import { wordsFor } from '../../i18n/words.ts';
import type { PlanSummary } from '../../ipc/contract.ts';
import { foldersOf } from './libraryFolder.ts';

const plan = (id: string, title: string, trashedAt: string | null = null) => ({ id, title, trashedAt }) as PlanSummary;
const folders = (...plans: readonly PlanSummary[]) => foldersOf(plans, wordsFor('ja')).map((f) => f.folder);

it('names a folder for each plan by title, whatever the order of the list, without those in the bin', () => {
  const [fish, bread, gone] = [plan('a', '魚'), plan('b', 'パン/米粉'), plan('c', '没', '2026-11-30T00:00:00.000Z')];
  expect(folders(fish, gone, bread)).toEqual(['01_パン_米粉', '02_魚']);
  expect(folders(bread, fish)).toEqual(['01_パン_米粉', '02_魚']);
});
it('keeps plans of the same title apart, and names one without a title', () => {
  expect(folders(plan('b', '魚'), plan('a', '魚'), plan('c', ''))).toEqual(['01_名前のない計画', '02_魚', '03_魚']);
});
