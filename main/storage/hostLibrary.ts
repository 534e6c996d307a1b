/**
 * The library as the host uses it, wherever it is stored: in a file on this machine, whose calls answer at once, or in a database, whose calls take
 * time. What both know in memory (state, settings, damage) is synchronous, everything else is awaited.
 */
import type { Library } from './library.ts';

type Later<Call> = Call extends (...args: infer Args) => infer Answer
  ? (...args: Args) => Answer | Promise<Awaited<Answer>>
  : never;

type Known =
  | 'stores'
  | 'members'
  | 'damages'
  | 'makesBackups'
  | 'state'
  | 'getSettings'
  | 'changedElsewhere'
  | 'onDidAppend'
  | 'onDidChangeList'
  | 'onDidChangeState'
  | 'onDidReplace';
type Asked =
  | 'storedBytes'
  | 'listPlans'
  | 'createPlan'
  | 'describePlan'
  | 'setTrashed'
  | 'deleteForever'
  | 'load'
  | 'append'
  | 'eraseDoc'
  | 'flush'
  | 'probe'
  | 'listVersions'
  | 'createVersion'
  | 'loadVersion'
  | 'keptState'
  | 'renameVersion'
  | 'putMedia'
  | 'getMedia'
  | 'setSettings'
  | 'backupBytes'
  | 'listBackups'
  | 'backupNow'
  | 'backupIfDue'
  | 'restoreBackup'
  | 'close';

export type HostLibrary = Pick<Library, Known> & { readonly [Name in Asked]: Later<Library[Name]> };
