/**
 * The app without a user. The command line opens it in a headless browser, requests one job, and prints the page. The job never asks anything back: the
 * audience and every decision are settled before it starts.
 */
import { toBase64 } from 'lib0/buffer';
import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import {
  UNATTENDED_ASK,
  UNATTENDED_READY,
  type UnattendedAnswer,
  type UnattendedJob,
} from '../../shared/app/exports/unattended.ts';
import { filledForm } from '../../shared/app/forms/forms.ts';
import { formIn } from '../../shared/app/forms/planForms.ts';
import { copyFor } from '../../shared/app/layers/copyFor.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import { formOf } from '../../shared/data/forms/forms.ts';
import { onPaper } from '../../shared/domain/forms/paper.ts';
import type { Host } from '../../shared/host/host.ts';
import { loadTranslation } from '../../shared/i18n/translations.ts';
import { type Words, wordsFor } from '../../shared/i18n/words.ts';
import type { Settings } from '../../shared/ipc/contract.ts';
import { baseOf } from '../../shared/kernel/languages.ts';
import { boardFile } from '../canvas/boardFile.ts';
import { sceneOf, slideSceneOf } from '../canvas/scene.ts';
import { FormPrint } from '../forms/FormPrint.tsx';
import { planPaper } from '../pages/planPaper.ts';
import { drawingOf, printPages } from '../pages/printPages.ts';
import { type LaidPages, Sheets } from '../pages/Sheets.tsx';
import { browserCore } from '../session/browserCore.ts';
import { CatalogueService } from '../session/catalogueService.ts';
import { AppProvider } from '../shell/AppContext.tsx';
import { WordsProvider } from '../ui/i18n.tsx';

type JobOf<K extends UnattendedJob['kind']> = Extract<UnattendedJob, { readonly kind: K }>;

/** Wider than any page, so that the preview lays pages out at full size. */
const WIDE = '450mm';

export function standBy(outside: Host, root: Root): void {
  const ask = (job: UnattendedJob): Promise<UnattendedAnswer> => answer(outside, root, job);
  Object.assign(globalThis, { [UNATTENDED_ASK]: ask });
  const ready: unknown = Reflect.get(globalThis, UNATTENDED_READY);
  if (typeof ready === 'function') ready('');
}

type Desk = {
  readonly session: PlanSession;
  readonly settings: Settings;
  readonly words: Words;
  /** Its `print` does not print: it reports that the paper is ready, and never resolves, so that the paper stays until the browser is closed. */
  readonly host: Host;
  readonly show: (what: ReactNode) => void;
};

async function answer(outside: Host, root: Root, job: UnattendedJob): Promise<UnattendedAnswer> {
  const { language } = job;
  if (baseOf(language) !== language) await loadTranslation(language);
  const words = wordsFor(language);
  const settings = await outside.call('settings.get', {});
  const page = document.documentElement;
  Object.assign(page.dataset, { theme: 'light', font: settings.font });
  page.lang = language;
  const session = await PlanSession.open(browserCore(outside), job.plan);
  const standing = Promise.withResolvers<UnattendedAnswer>();
  const host = Object.assign(Object.create(outside) as Host, {
    print: () => {
      standing.resolve({ kind: 'paper' });
      return new Promise(() => undefined);
    },
  } satisfies Pick<Host, 'print'>);
  const desk: Desk = {
    ...{ session, settings, words, host },
    show: (what) => root.render(<WordsProvider value={words}>{what}</WordsProvider>),
  };
  if (job.kind === 'picture') return drawBoard(desk, job);
  const made = job.kind === 'pages' ? printPlan(desk, job) : printForm(desk, job);
  return Promise.race([standing.promise, made]);
}

/** Draws with the same code as the screen, in light colours: pictures do not depend on the chosen theme. */
async function drawBoard(desk: Desk, job: JobOf<'picture'>): Promise<UnattendedAnswer> {
  const { session: plan, words } = desk;
  const { canvas, frame, format, today, audience } = job;
  const { session } = copyFor(plan, audience, words);
  const { store } = session;
  const part = frame === undefined ? sceneOf(store, canvas) : slideSceneOf(store, canvas, frame);
  if (part.cards.length === 0) return { kind: 'nothing' };
  const held = frame === undefined ? store.entity('canvases', canvas) : store.entity('nodes', frame);
  const title = held?.title || words.t('board.title');
  const { made, missing } = await boardFile(format, { host: plan.host, session, canvas, part, title, words, today });
  if (!made) return { kind: 'nothing' };
  const named = missing.map((c) => c.title || words.t('card.untitled'));
  return { kind: 'file', base64: toBase64(made.bytes), missing: named };
}

const didNotStand = (): never => {
  throw new Error('the paper does not stand');
};

async function printPlan(desk: Desk, { today, audience, hasComments }: JobOf<'pages'>): Promise<never> {
  const { session, settings, words, host, show } = desk;
  const setup = { ...settings.pages, ...(hasComments === undefined ? {} : { hasComments }) };
  const comments = setup.hasComments ? await CommentsModel.open(session, settings.name) : undefined;
  const paper = await planPaper({ session, words, today, comments: comments?.docs.doc }, setup, audience);
  const laid = await new Promise<LaidPages>((done, failed) =>
    show(
      <div style={{ width: WIDE }}>
        <Sheets paper={paper} setup={setup} onPages={done} onFailed={() => failed(new Error('layout'))} />
      </div>,
    ),
  );
  await printPages(host, drawingOf(laid, words.t));
  return didNotStand();
}

function printForm(desk: Desk, { today, audience, form: id }: JobOf<'form'>): Promise<never> {
  const { session, settings, words, host, show } = desk;
  const going = copyFor(session, audience, words).session;
  // The exported copy has no calls, so the form is looked up in the original.
  const form = formIn(session.store, id) ?? formOf(id);
  const paper = onPaper(filledForm(going.store, going.doc, form, today));
  const title = `${going.store.meta.title || words.t('plan.untitled')} ${form.name.ja}`;
  const nothing = () => undefined;
  const catalogue = new CatalogueService(session.core);
  catalogue.open();
  const app = {
    ...{ core: session.core, host, settings, today, catalogue },
    ...{ setSettings: nothing, openPlan: nothing, adoptPlan: nothing, takeFile: nothing },
  };
  return new Promise((_, failed) =>
    show(
      <AppProvider value={app}>
        <FormPrint form={form} paper={paper} size={form.sheet} title={title} onDone={() => failed(new Error('form'))} />
      </AppProvider>,
    ),
  );
}
