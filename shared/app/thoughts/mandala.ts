/** A mandala as read from a plan: the answers in each of its places, and the subject of each place. */
import { derived } from '../../doc/derived.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { aboutPlace, CENTRE, LAST_PLACE, ownPlace } from '../../domain/thoughts/places.ts';
import { becomes, ruleAt } from '../../domain/thoughts/prompts.ts';
import { sensesOf } from '../proposals/ownWords.ts';
import { type SoughtCard, soughtCard } from '../proposals/question.ts';
import type { KindOf } from './sheetCommands.ts';
import { type Answer, answersOf, type Sheet, type Subject, subjectOf } from './sheets.ts';

export type MandalaView = {
  readonly sheet: Sheet;
  /** The subject of the whole mandala. */
  readonly subject: Subject;
  /** By place, the oldest first: if two people filled one place while offline, both answers are kept. */
  readonly at: ReadonlyMap<number, readonly Answer[]>;
};

/** Returns `undefined` if there is no such sheet. The same object until something on it changes. */
export const mandalaOf: (plan: PlanReader, sheet: string) => MandalaView | undefined = derived(
  (plan: PlanReader, id: string): MandalaView | undefined => {
    const sheet = plan.entity('thoughts', id);
    if (!sheet) return undefined;
    const at = new Map<number, Answer[]>();
    for (const answer of answersOf(plan, id)) {
      const place = ownPlace(answer.place);
      const list = at.get(place);
      if (list) list.push(answer);
      else at.set(place, [answer]);
    }
    return { sheet, subject: subjectOf(plan, sheet), at };
  },
);

/** The answer shown in a place, the first of several; `undefined` if it is empty. */
export const shownAt = (view: MandalaView, place: number): Answer | undefined => view.at.get(ownPlace(place))?.[0];

/** The text in a place: for the centre, the subject of the whole. */
export const titleAt = (view: MandalaView, place: number): string =>
  ownPlace(place) === CENTRE ? view.subject.title : (shownAt(view, place)?.title ?? '');

/** The subject of a place: the text in the middle of its block. */
export const aboutAt = (view: MandalaView, place: number): string => titleAt(view, aboutPlace(place));

/** Filled places in order, without the centre. */
export const filledIn = (view: MandalaView): readonly number[] =>
  Array.from({ length: LAST_PLACE + 1 }, (_, place) => place).filter(
    (place) => ownPlace(place) === place && place !== CENTRE && shownAt(view, place) !== undefined,
  );

/** The first empty place of the same block, then of all; `undefined` if none is left. */
export function freePlaceBeside(view: MandalaView, place: number): number | undefined {
  const all = Array.from({ length: LAST_PLACE + 1 }, (_, p) => p).filter(
    (p) => ownPlace(p) === p && p !== CENTRE && shownAt(view, p) === undefined,
  );
  return all.find((p) => aboutPlace(p) === aboutPlace(place)) ?? all[0];
}

/** A card of a place becomes what its question asks for. */
export const kindAt: KindOf = ({ place }) => {
  const rule = ruleAt(ownPlace(place));
  return rule ? becomes(rule) : 'resource';
};

/** The query to the engine for the questions around a place, about its subject. `undefined` if that is not filled in yet. */
export function soughtAbout(plan: PlanReader, view: MandalaView, place: number): SoughtCard | undefined {
  const about = aboutPlace(place);
  const title = titleAt(view, about).trim();
  if (title === '') return undefined;
  const answer = about === CENTRE ? undefined : shownAt(view, about);
  const node = answer ? answer.node : about === CENTRE ? view.subject.node : undefined;
  if (node) return { ...soughtCard(plan, node), text: title };
  return {
    id: answer?.id ?? view.sheet.id,
    kind: answer ? kindAt(answer) : 'resource',
    text: title,
    note: undefined,
    entry: answer?.entry?.id,
    prefecture: answer?.entry?.prefecture ?? (plan.meta.prefecture || null),
    municipality: answer?.entry?.municipality ?? null,
    ...sensesOf(plan, answer?.id ?? view.sheet.id),
  };
}
