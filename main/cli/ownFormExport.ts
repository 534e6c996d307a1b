/** A person's own forms (自分の書式) on the command line: stored in the library with the content chosen for each box, and filled from a plan. */
import { leavingScope } from '../../shared/app/exports/exporters.ts';
import { mayHandOut } from '../../shared/app/exports/exportPlan.ts';
import { OwnForms } from '../../shared/app/forms/ownForms.ts';
import { contentsOf, ownPlan } from '../../shared/app/forms/ownFormValues.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import type { coreOf } from './core.ts';
import { UsageError } from './errors.ts';
import { type Decider, decideOnSeeds } from './leaving.ts';
import { handOut, type LeavingScope, type Written } from './printed.ts';
import { FORM_STOPPED, readInTime } from './readThread.ts';
import { say } from './words.ts';

type StoredForm = ReturnType<OwnForms['list']>[number];

/** The extension of the form's own file: an `.xlsm` stays one. */
const extensionOf = ({ fileName, kind }: StoredForm): string =>
  /\.([a-z]{4})$/iu.exec(fileName)?.[1]?.toLowerCase() ?? kind;

/** The own forms in a library. */
export async function ownFormsIn(
  core: ReturnType<typeof coreOf>,
): Promise<readonly { readonly id: string; readonly name: string; readonly extension: string }[]> {
  const forms = await OwnForms.open(core);
  try {
    return forms.list().map((form) => ({ id: form.id, name: form.name, extension: extensionOf(form) }));
  } finally {
    forms.dispose();
  }
}

/** Writes the form's own file, filled from the plan. Throws a {@link UsageError} if nothing was written; its message says what to do. */
export async function writeOwnForm(
  scope: LeavingScope,
  name: string,
  asked: Decider & { readonly out: string | undefined },
  seconds: number = IMPORT_LIMITS.ownForm.seconds,
): Promise<readonly Written[]> {
  const { session, today } = scope;
  if (!mayHandOut(session)) throw new UsageError(say('file.mayNotExport'));
  const forms = await OwnForms.open(session.core);
  try {
    const form = forms.list().find((f) => f.id === name) ?? forms.list().find((f) => f.name === name);
    const file = form && (await forms.fileOf(form.id));
    if (!form || !file) throw new UsageError(say('ownForm.fileGone'));
    const opened = await readInTime('ownForm', [file], seconds, FORM_STOPPED);
    if (!opened.ok) throw new UsageError(say('ownForm.refused.damaged'));
    const leaving = leavingScope(scope);
    const plan = ownPlan(leaving.session.store, leaving.session.doc, today);
    const contents = contentsOf(opened.value.boxes, forms.boxes(form.id), plan);
    if (contents.size === 0) throw new UsageError(say('cli.export.emptyForm', { name: form.name }));
    await decideOnSeeds(scope, 'form', asked);
    const made = await readInTime('filledForm', [file, contents], seconds, FORM_STOPPED);
    if (!made.ok) throw new UsageError(say('ownForm.refused.damaged'));
    const going = { door: 'form', part: form.name, extension: extensionOf(form), out: asked.out } as const;
    const written = await handOut(scope, going, made.value.bytes);
    const left = made.value.notFilled.length;
    const said =
      left === 0
        ? say('ownForm.saved', { n: contents.size })
        : say('ownForm.savedBut', { n: contents.size - left, left });
    process.stderr.write(`${said}\n`);
    return written;
  } finally {
    forms.dispose();
  }
}
