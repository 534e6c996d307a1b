/** Exports that a browser lays out or draws: the pages of a plan, the forms of banks and agencies, and boards as pictures. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { slidesOf } from '../../shared/app/board/slides.ts';
import { meantBoard } from '../../shared/app/exports/boards/boardFile.ts';
import type { Door } from '../../shared/app/exports/doors.ts';
import { type ExportScope, leavingScope } from '../../shared/app/exports/exporters.ts';
import { noteHandedOut, type Way } from '../../shared/app/exports/exportLog.ts';
import { copyOf, leavingName, mayHandOut } from '../../shared/app/exports/exportPlan.ts';
import type { UnattendedJob } from '../../shared/app/exports/unattended.ts';
import { callFormsOf } from '../../shared/app/forms/planForms.ts';
import { FORMS } from '../../shared/data/forms/forms.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { FormRecord } from '../../shared/domain/forms/records.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import { BOARD_FORMATS, type BoardFormat, extensionOfFormat } from '../../shared/export/formats.ts';
import { withPdfDay } from '../../shared/export/pdfDay.ts';
import type { Library } from '../storage/library.ts';
import { doUnattended } from './browser/unattended.ts';
import { UsageError } from './errors.ts';
import { type Decider, decideOnSeeds } from './leaving.ts';
import { say, spokenLanguage } from './words.ts';

/** A scope with a known audience. */
export type LeavingScope = ExportScope & { readonly audience: Layer };

export type Written = { readonly file: string; readonly bytes: number };
export function writeTo(name: string, bytes: Uint8Array): Written {
  const file = resolve(name);
  writeFileSync(file, bytes);
  return { file, bytes: bytes.length };
}

/** How a finished file is handed out, and the parts of its name if no `out` was given. */
export type Going = Way & {
  /** Follows the plan's title in the file's name. */
  readonly part?: string | undefined;
  readonly extension: string;
  readonly out: string | undefined;
};
/** Writes a file for the scope's audience and notes it in the log of what was handed out. */
export async function handOut(scope: LeavingScope, going: Going, bytes: Uint8Array): Promise<readonly Written[]> {
  const leaving = leavingScope(scope);
  const written = writeTo(going.out ?? leavingName(leaving, going.extension, going.part), bytes);
  await noteHandedOut(scope.session, { ...going, by: scope.by }, copyOf(leaving).audience ?? 'own');
  return [written];
}

export const PRINTED_PLAN = 'pdf';
/** The form of a contest's call; followed by the id of the form if the plan has several. */
export const CALL_FORMAT = 'call';
export type Printed =
  | { readonly kind: 'pages' }
  | { readonly kind: 'form'; readonly form: string }
  | { readonly kind: 'picture'; readonly format: DrawnFormat };
/** The table of cards is the one format of a board that needs no browser. */
type DrawnFormat = Exclude<BoardFormat, 'cards'>;
const isDrawn = (format: BoardFormat): format is DrawnFormat => format !== 'cards';

/** Returns `undefined` for any other name. */
export function printedAs(format: string | undefined): Printed | undefined {
  if (format === PRINTED_PLAN) return { kind: 'pages' };
  const picture = BOARD_FORMATS.filter(isDrawn).find((f) => f === format);
  if (picture) return { kind: 'picture', format: picture };
  const isForm = format === CALL_FORMAT || format?.startsWith(`${CALL_FORMAT}.`) || FORMS.some((f) => f.id === format);
  return isForm && format !== undefined ? { kind: 'form', form: format } : undefined;
}

/** Throws a {@link UsageError} if the plan has no such call, or if it has several and none was named. */
function formNamed(store: LeavingScope['session']['store'], id: string): FormRecord {
  const known = FORMS.find((f) => f.id === id);
  if (known) return known;
  const calls = callFormsOf(store);
  const [first] = calls;
  if (!first) throw new UsageError(say('cli.export.noCall'));
  const found = id === CALL_FORMAT && calls.length === 1 ? first : calls.find((f) => f.id === id);
  if (!found)
    throw new UsageError(say('cli.export.whichCall', { list: calls.map((f) => `${f.id} (${f.name.ja})`).join(', ') }));
  return found;
}

type Surroundings = { readonly library: Library; readonly folder: string; readonly program: string };
type Asked = Decider & {
  readonly out: string | undefined;
  /** For a picture: a frame by its title or id, instead of the whole board. */
  readonly frame: string | undefined;
  /** For pages: whether they include comments. If omitted, as last chosen in the app. */
  readonly comments: boolean | undefined;
};

/** Writes one file. Throws a {@link UsageError} if nothing was written; its message says what to do. */
export async function writePrinted(
  scope: LeavingScope,
  what: Printed,
  where: Surroundings,
  asked: Asked,
): Promise<readonly Written[]> {
  const { session, today, audience } = scope;
  if (!mayHandOut(session)) throw new UsageError(say('file.mayNotExport'));
  const { door, part, extension, drawn } = jobFor(scope, what, asked);
  await decideOnSeeds(scope, door, asked);
  // The page in the browser reads the plan from the library.
  await session.docs.flush();
  const job = { plan: session.planId, language: spokenLanguage(), today, audience, ...drawn };
  const made = await doUnattended(where, job);
  if (!made) throw new UsageError(say('file.nothingToExport'));
  if (made.missing.length > 0)
    process.stderr.write(`${say('board.picturesMissing', { list: made.missing.slice(0, 5).join('、') })}\n`);
  const format = what.kind === 'picture' ? { format: what.format } : {};
  const isPdf = extension === PRINTED_PLAN;
  const bytes = isPdf ? withPdfDay(made.bytes, today) : made.bytes;
  return handOut(scope, { door, ...format, part, extension, out: asked.out }, bytes);
}

type Job = {
  readonly door: Door;
  /** Follows the plan's title in the file's name. */
  readonly part?: string;
  readonly extension: string;
  readonly drawn: DrawnOf<UnattendedJob>;
};
type DrawnOf<J> = J extends UnattendedJob ? Omit<J, 'plan' | 'language' | 'today' | 'audience'> : never;

function jobFor(scope: LeavingScope, what: Printed, { frame, comments }: Asked): Job {
  if (what.kind === 'pages')
    return { door: 'pages', extension: PRINTED_PLAN, drawn: { ...what, hasComments: comments } };
  const { store } = scope.session;
  if (what.kind === 'form') {
    const { id, name } = formNamed(store, what.form);
    return { door: 'form', part: name.ja, extension: PRINTED_PLAN, drawn: { kind: 'form', form: id } };
  }
  const { format } = what;
  const of = frame === undefined ? undefined : frameNamed(scope, frame);
  const canvas = of?.canvas ?? meantBoard(store, scope.canvas);
  if (canvas === undefined) throw new UsageError(say('file.nothingToExport'));
  const title = of ? of.frame.title : (store.entity('canvases', canvas)?.title ?? '');
  return {
    door: 'boardPicture',
    part: title || say('board.title'),
    extension: extensionOfFormat(format),
    drawn: { ...what, canvas, frame: of?.frame.id },
  };
}

/** A frame of the named board; of all boards if none is named. */
function frameNamed({ session, canvas }: LeavingScope, name: string): { canvas: string; frame: CanvasNode } {
  const { store } = session;
  const boards = canvas === undefined ? [...store.entities('canvases').keys()] : [canvas];
  const frames = boards.flatMap((on) => slidesOf(store, on).map((frame) => ({ canvas: on, frame })));
  const found = frames.find(({ frame }) => frame.id === name || frame.title === name);
  if (found) return found;
  const list = frames.map(({ frame }) => frame.title || frame.id).join(', ');
  throw new UsageError(say('cli.export.noFrame', { name, list }));
}
