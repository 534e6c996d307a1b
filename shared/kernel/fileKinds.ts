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
