/** Writes an open plan as a file in one of the formats of `shared/export/formats.ts`. */

import { shownTitle } from '../../doc/variants/branch.ts';
import type { Layer } from '../../domain/layers/layers.ts';
import { mayRead } from '../../domain/roles/roles.ts';
import { type ExportFormat, exportFormat, extensionOfFormat, type PlanFormat } from '../../export/formats.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { doorOfFormat } from './doors.ts';
import { EXPORTERS, type ExportScope, leavingScope } from './exporters.ts';
import { noteHandedOut } from './exportLog.ts';
import { fileName } from './fileName.ts';

/** `mayNot`: the role may not read what the file shows. `nothing`: there is nothing to write yet. */
export type ExportRefusal = 'mayNot' | 'nothing';
export type ExportedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The audience of a copy with parts left out. */
  readonly audience?: Layer;
};

/** Whether the person's role may read what a format shows. */
export const mayExport = (session: PlanSession, format: ExportFormat): boolean =>
  mayRead(session.me.role, exportFormat(format).reads);

/** Whether the person's role may read the plan, for exports that show all of it. */
export const mayHandOut = (session: PlanSession): boolean => mayRead(session.me.role, 'plan');

export const hasContent = (scope: ExportScope, format: PlanFormat): boolean =>
  EXPORTERS[format].hasContent?.(scope) ?? true;

/** Rejects if the format's writer fails. */
export async function exportedFile(
  asked: ExportScope,
  format: PlanFormat,
): Promise<Result<ExportedFile, ExportRefusal>> {
  return fileOf(leavingScope(asked), format);
}

async function fileOf(scope: ExportScope, format: PlanFormat): Promise<Result<ExportedFile, ExportRefusal>> {
  const { session, words } = scope;
  const { make, part } = EXPORTERS[format];
  if (!mayExport(session, format)) return err('mayNot');
  if (!hasContent(scope, format)) return err('nothing');
  const name = leavingName(scope, extensionOfFormat(format), part?.(words));
  return ok({ name, bytes: await make(scope), ...copyOf(scope) });
}

/** The file name of an exported scope: title, part, audience, day. */
export function leavingName(scope: ExportScope, extension: string, part?: string): string {
  const { session, words, today } = scope;
  const title = shownTitle(session.planStore.meta) || words.t('plan.untitled');
  const said = [title, ...(part === undefined ? [] : [part]), ...audienceIn(scope)];
  return `${fileName(said.join('_'))}_${today}.${extension}`;
}

/** The audience in the name of a file with parts left out: nobody should mistake it for the plan. */
const audienceIn = (scope: ExportScope): readonly string[] => {
  const { audience } = copyOf(scope);
  return audience === undefined ? [] : [scope.words.t(`layer.for.${audience}`)];
};
/** The audience, if parts were left out for it. */
export const copyOf = ({ session, audience }: ExportScope): Pick<ExportedFile, 'audience'> =>
  session.planReadOnly === 'copy' && audience !== undefined ? { audience } : {};

/** Saves a file where the person chooses; returns false if they cancelled or it could not be saved. */
export type SaveFile = (file: ExportedFile) => Promise<boolean>;
const byHost =
  ({ host }: PlanSession, format: PlanFormat): SaveFile =>
  ({ name, bytes }) =>
    // The host itself reports why a file could not be saved.
    host.saveFile(name, bytes, format).catch(() => false);

/** Returns whether the file was saved. */
export async function saveMade(
  session: PlanSession,
  format: PlanFormat,
  file: ExportedFile,
  save: SaveFile = byHost(session, format),
  by?: string,
): Promise<boolean> {
  const isSaved = await save(file);
  if (!isSaved) return false;
  // A copy with parts left out has no common state with the plan.
  if (file.audience === undefined) await EXPORTERS[format].onSaved?.(session);
  const door = doorOfFormat(format);
  await noteHandedOut(session, { door, format, by }, file.audience ?? 'own');
  return true;
}

/** Returns whether the file was saved. Rejects if the format's writer fails. */
export async function saveExport(
  asked: ExportScope,
  format: PlanFormat,
  save?: SaveFile,
): Promise<Result<boolean, ExportRefusal>> {
  const made = await exportedFile(asked, format);
  if (!made.ok) return made;
  return ok(await saveMade(asked.session, format, made.value, save, asked.by));
}
