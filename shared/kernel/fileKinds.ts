import { IMPORT_LIMITS, type ImportKind } from './importLimits.ts';

/** Extensions of the files that belong to this app, without the dot. The installers, the dialogs and the start from a file read this list. */
export const PLAN_EXTENSION = 'musubi';
/** What people of a contest hand to each other, and what each file is. */
export const CONTEST_EXTENSIONS = [
  'musubi-call',
  'musubi-entry',
  'musubi-receipt',
  'musubi-judge',
  'musubi-scores',
  'musubi-letter',
] as const;

export const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
export const isContestFile = (name: string): boolean => CONTEST_EXTENSIONS.some((e) => e === extensionOf(name));
/** True for a file that a double click opens in this app. */
export const isOwnFile = (name: string): boolean => extensionOf(name) === PLAN_EXTENSION || isContestFile(name);

const KIND_BY_EXTENSION: Readonly<Record<string, ImportKind>> = {
  [PLAN_EXTENSION]: 'planFile',
  'musubi-library': 'backup',
  ...({
    'musubi-call': 'call',
    'musubi-entry': 'submission',
    'musubi-receipt': 'answer',
    'musubi-judge': 'judgeBundle',
    'musubi-scores': 'sheet',
    'musubi-letter': 'answer',
  } satisfies Record<(typeof CONTEST_EXTENSIONS)[number], ImportKind>),
  ...Object.fromEntries(['csv', 'tsv', 'txt', 'xlsx'].map((e) => [e, 'table' as const])),
  ...Object.fromEntries(['png', 'jpg', 'jpeg', 'webp', 'gif'].map((e) => [e, 'image' as const])),
  pdf: 'attachment',
  json: 'ruleSet',
};
/** Bytes of a file of this name that are read into memory at most. Its content is judged later: this only keeps a wrong choice from filling it. */
export const mostBytesOf = (name: string): number =>
  IMPORT_LIMITS[KIND_BY_EXTENSION[extensionOf(name)] ?? 'backup'].bytes;
