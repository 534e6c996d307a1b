/** Every way in which the open plan leaves the app: its formats, and what other features print or fill. */
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
  /** Id of the action that makes it. */
  readonly action: string;
  readonly label: string;
  readonly good: string;
  /** Undefined where it makes no file. */
  readonly format: ExportFormat | undefined;
  /** Drawn from the board that is on screen, which is not. */
  readonly needsBoard: boolean;
  /** Folded: what it is looked for by. */
  readonly lookedIn: string;
};

/** Choices without a file format: an action of another feature, which is left out where it is not possible. */
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

/** `possible`: ids of the actions that can be run now. */
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

/** What was said about the plan, as far as it is open. */
export const saidIn = ({ comments, coaching }: PlanWindow): SaidCounts => ({
  threads: comments?.store.threads.length ?? 0,
  suggestions: comments?.suggestions.store.open.length ?? 0,
  hasRecords: coaching?.hasNotes === true,
});
