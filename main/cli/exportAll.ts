/** `musubi export --all --format folder`: every plan of the library as one readable folder, or as one `.zip` of it. */
import { leavingScope } from '../../shared/app/exports/exporters.ts';
import { noteHandedOut } from '../../shared/app/exports/exportLog.ts';
import { mayExport } from '../../shared/app/exports/exportPlan.ts';
import { folderFiles } from '../../shared/app/exports/folder.ts';
import { type FolderOfPlan, foldersOf, inFolder } from '../../shared/app/exports/libraryFolder.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { zipOf } from '../../shared/export/zip.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { today, withCore } from './core.ts';
import { UsageError } from './errors.ts';
import { type ExportOptions, newFolder, writeInto } from './export.ts';
import { audienceOf, decideOnSeeds } from './leaving.ts';
import { withPlan } from './planOf.ts';
import { type LeavingScope, type Written, writeTo } from './printed.ts';
import { say, spokenLanguage } from './words.ts';

/** Throws a {@link UsageError} if nothing was written; its message says what to do. Nothing is written before all plans were checked. */
export async function runExportAll(options: ExportOptions): Promise<readonly Written[]> {
  const { out } = options;
  if (options.format !== 'folder' || out === undefined) throw new UsageError(say('cli.export.allFolder'));
  const isZip = out.toLowerCase().endsWith('.zip');
  const root = isZip ? out : newFolder(out);
  return withCore(options.folder, async (core) => {
    const words = wordsFor(spokenLanguage());
    const plans = foldersOf((await core.host.call('library.list', {})).plans, words);
    if (plans.length === 0) throw new UsageError(say('file.nothingToExport'));
    const each = async <T>(run: (scope: LeavingScope, plan: FolderOfPlan) => T | Promise<T>): Promise<T[]> => {
      const made: T[] = [];
      for (const plan of plans)
        made.push(await withPlan(core, plan.id, async (session) => run(scopeOf(session), plan)));
      return made;
    };
    const scopeOf = (session: PlanSession): LeavingScope => {
      if (!mayExport(session, 'folder')) throw new UsageError(say('file.mayNotExport'));
      return { session, words, today: today(core), audience: audienceOf(session, options.for) };
    };
    await each(() => undefined);
    await each((scope) => decideOnSeeds(scope, 'file', options));
    const files = await each(async (scope, { folder }) => {
      const made = inFolder(folder, await folderFiles(leavingScope(scope)));
      await noteHandedOut(scope.session, { door: 'file', format: 'folder', by: options.by }, scope.audience);
      return isZip ? { made, written: [] } : { made: {}, written: writeInto(root, made) };
    });
    if (isZip) return [writeTo(root, zipOf(Object.assign({}, ...files.map(({ made }) => made))))];
    return files.flatMap(({ written }) => written);
  });
}
