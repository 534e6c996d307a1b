/** Every export of the open plan: its formats, and what other features print or fill in. */
import { mayExport } from '../../shared/app/exports/exportPlan.ts';
import type { SaidCounts } from '../../shared/app/exports/leftBehind.ts';
import {
  BOARD_FORMATS,
  type ExportAim,
  type ExportFormat,
  exportFormat,
  PLAN_FORMATS,
} from '../../shared/export/formats.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { fold } from '../../shared/text/fold.ts';
import type { PlanWindow } from '../shell/planWindow.tsx';

export type ExportChoice = {
  readonly id: string;
  readonly aim: ExportAim;
  /** Id of the action that runs it. */
  readonly action: string;
  readonly label: string;
  readonly good: string;
  /** `undefined` if it creates no file. */
  readonly format: ExportFormat | undefined;
  /** Needs a board on screen, and there is none. */
  readonly needsBoard: boolean;
  /** The normalised text that the search matches. */
  readonly lookedIn: string;
};

/** Choices without a file format: actions of other features, left out if unavailable. */
const OTHERS = [
  { id: 'pdf', aim: 'hand', action: 'plan.print', label: 'exports.pdf', good: 'exports.pdf.good' },
  { id: 'onePage', aim: 'hand', action: 'plan.onePage', label: 'exports.onePage', good: 'exports.onePage.good' },
  { id: 'forms', aim: 'hand', action: 'plan.view.forms', label: 'exports.forms', good: 'exports.forms.good' },
  {
    id: 'evidence',
    aim: 'hand',
    action: 'plan.printEvidence',
    label: 'exports.evidence',
    good: 'exports.evidence.good',
  },
] as const satisfies readonly {
  readonly id: string;
  readonly aim: ExportAim;
  readonly action: string;
  readonly label: MessageKey;
  readonly good: MessageKey;
}[];

/** `possible`: ids of the actions that are available now. */
export function choicesFor({ session, words }: PlanWindow, possible: ReadonlySet<string>): readonly ExportChoice[] {
  const { t } = words;
  const choice = (of: Omit<ExportChoice, 'lookedIn'>, also: string): ExportChoice => ({
    ...of,
    lookedIn: fold([of.label, of.good, of.id, t(`exports.aim.${of.aim}`), t(`exports.also.${of.aim}`), also].join(' ')),
  });
  const ofFormat = (format: ExportFormat, needsBoard: boolean): ExportChoice => {
    const { aim, action, file } = exportFormat(format);
    const label = t(`export.${format}`);
    return choice({ id: format, aim, action, label, good: t(`export.${format}.good`), format, needsBoard }, file.name);
  };
  return [
    ...OTHERS.filter(({ action }) => possible.has(action)).map(({ id, aim, action, label, good }) =>
      choice({ id, aim, action, label: t(label), good: t(good), format: undefined, needsBoard: false }, ''),
    ),
    ...PLAN_FORMATS.filter((f) => mayExport(session, f)).map((f) => ofFormat(f, false)),
    ...BOARD_FORMATS.filter((f) => mayExport(session, f)).map((f) =>
      ofFormat(f, !possible.has(exportFormat(f).action)),
    ),
  ];
}

export function choicesMatching(choices: readonly ExportChoice[], query: string): readonly ExportChoice[] {
  const words = fold(query).split(' ');
  return choices.filter(({ lookedIn }) => words.every((word) => lookedIn.includes(word)));
}

/** Counts of comments and coaching entries, if those documents are open. */
export const saidIn = ({ comments, coaching }: PlanWindow): SaidCounts => ({
  threads: comments?.store.threads.length ?? 0,
  suggestions: comments?.suggestions.store.open.length ?? 0,
  hasRecords: coaching?.hasNotes === true,
});
