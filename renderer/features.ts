/** The features of the app and their contributions. The only list of all of them. */
import { catalogue } from './catalogue/contribution.tsx';
import { coaching } from './coaching/contribution.tsx';
import { combination } from './combination/contribution.tsx';
import { contest } from './contest/contribution.tsx';
import { files } from './files/contribution.tsx';
import { gallery } from './gallery/contribution.tsx';
import { home } from './home/contribution.tsx';
import { settings } from './settings/contribution.tsx';
import type { Contribution, ScreenName } from './shell/contribution.ts';
import { start } from './start/contribution.tsx';
import { trades } from './trades/contribution.tsx';

export const FEATURES = [
  home,
  start,
  catalogue,
  combination,
  coaching,
  contest,
  files,
  gallery,
  settings,
  trades,
] as const satisfies readonly Contribution[];

/** Makes a screen that has an address but no contribution a compile error. */
type Contributed<F> = F extends { readonly screens: infer S } ? keyof S : never;
type Missing = Exclude<ScreenName, Contributed<(typeof FEATURES)[number]>>;
true satisfies [Missing] extends [never] ? true : Missing;
