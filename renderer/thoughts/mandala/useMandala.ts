/** The open mandala: the current block or the whole, the focused place, and the commands. */

import {
  filledIn,
  kindAt,
  type MandalaView,
  mandalaOf,
  shownAt,
  titleAt,
} from '../../../shared/app/thoughts/mandala.ts';
import {
  answersToCards,
  draftFrom,
  type Given,
  putAnswer,
  removeAnswer,
} from '../../../shared/app/thoughts/sheetCommands.ts';
import type { Answer } from '../../../shared/app/thoughts/sheets.ts';
import { blockOf, CENTRE, cellOf, MIDDLE, ownPlace, placeAt } from '../../../shared/domain/thoughts/places.ts';
import { quotable } from '../../../shared/text/quotable.ts';
import { useDerived } from '../../session/useStore.ts';
import { announce } from '../../shell/announce.tsx';
import { featureStateKey, type PlanWindow, useFeatureState, usePlanWindow } from '../../shell/planWindow.tsx';
import { report } from '../../shell/refusals.ts';

/** The focused place; `whole` shows all nine blocks. */
type Looking = { readonly place: number; readonly whole: boolean };
const START: Looking = { place: placeAt(MIDDLE, 0), whole: false };
const LOOKING = featureStateKey<ReadonlyMap<string, Looking>>(() => new Map());

export type OpenMandala = {
  readonly window: PlanWindow;
  readonly view: MandalaView;
  readonly place: number;
  readonly block: number;
  readonly whole: boolean;
  readonly canEdit: boolean;
  readonly look: (at: Partial<Looking>) => void;
  /** Opens the words of a place as the centre of a 3×3 block. */
  readonly enter: (place: number) => void;
  readonly put: (place: number, given: Given) => string | undefined;
  readonly remove: (answer: Answer) => void;
  readonly toCards: (answers: readonly Answer[]) => void;
  readonly allToCards: () => void;
  /** Drafts a combination of the place's subject and its content. */
  readonly draft: (answer: Answer) => void;
};

export function useMandala(sheet: string): OpenMandala | undefined {
  const window = usePlanWindow();
  const { session, app, words } = window;
  const view = useDerived(session, mandalaOf, sheet);
  const [all, setAll] = useFeatureState(LOOKING);
  if (!view) return undefined;
  const { t } = words;
  const now = all.get(sheet) ?? START;
  const said = { by: app.settings.name, on: app.today };
  const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
  const look = (at: Partial<Looking>) => setAll(new Map(all).set(sheet, { ...now, ...at }));
  const onCanvas = (make: (canvas: string) => void) => {
    if (window.canvas) make(window.canvas);
    else announce(t('box.noCanvas'), { kind: 'error' });
  };
  const toCards = (answers: readonly Answer[]) =>
    onCanvas((canvas) => {
      const open = answers.filter((a) => a.node === undefined && a.title.trim() !== '');
      if (open.length === 0) return announce(t('mandala.allCards'));
      const made = report(answersToCards(session, canvas, open, kindAt));
      if (made !== undefined) announce(t('mandala.carded', { n: made.length }), { action: undo });
    });
  return {
    window,
    view,
    place: now.place,
    block: blockOf(now.place),
    whole: now.whole,
    canEdit: session.readOnly === undefined,
    look,
    enter: (place) => {
      const own = ownPlace(place);
      if (own === CENTRE) return look({ place: placeAt(MIDDLE, 0), whole: false });
      if (blockOf(own) !== MIDDLE) return;
      if (titleAt(view, own).trim() === '') return announce(t('mandala.fillFirst'));
      look({ place: placeAt(cellOf(own), 0), whole: false });
    },
    put: (place, given) => report(putAnswer(session, sheet, ownPlace(place), given, said)),
    remove: (answer) => {
      if (report(removeAnswer(session, answer.id)))
        announce(t('mandala.removed', { title: quotable(answer.title) }), { action: undo });
    },
    toCards,
    allToCards: () => toCards(filledIn(view).flatMap((p) => view.at.get(p) ?? [])),
    draft: (answer) =>
      onCanvas((canvas) => {
        const about = placeAt(blockOf(answer.place), MIDDLE);
        const centre = ownPlace(about) === CENTRE ? view.subject.node : shownAt(view, about)?.node;
        const of = { nodes: centre ? [centre.id] : [], answer, kindOf: kindAt };
        if (report(draftFrom(session, canvas, of)) !== undefined) announce(t('box.drafted'), { action: undo });
      }),
  };
}
