/** An entry to a contest being filled in: its texts, what exceeds a limit, what reveals the founder, and what prevents sending it. */
import { readBody, sectionsOf } from '../../doc/body.ts';
import { cluesOf, identityOf } from '../../doc/contest/blind.ts';
import type { Call, CallBox } from '../../doc/contest/call.ts';
import { freezePlan } from '../../doc/contest/freeze.ts';
import { type Applicant, TRACES } from '../../doc/contest/submission.ts';
import { hasLayers, leavingOf } from '../../doc/layers/leaving.ts';
import type { CanvasNode } from '../../doc/planStore.ts';
import { relationKey } from '../../doc/schema.ts';
import type { Identity, Leak } from '../../domain/contest/leaks.ts';
import { countGraphemes } from '../../text/count.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { type ChosenFile, chosenFiles } from './entryFiles.ts';

export const APPLICANT_FIELDS = [
  'name',
  'reading',
  'org',
  'lab',
  'email',
  'phone',
  'place',
] as const satisfies readonly (keyof Applicant)[];
type ApplicantField = (typeof APPLICANT_FIELDS)[number];

/** The longest text that a plan may hold for one box, in characters. */
export const MAX_BOX = 20_000;

export type DraftBox = CallBox & {
  readonly text: string;
  /** Number of visible characters. */
  readonly n: number;
  /** Characters beyond the limit; 0 if there is none. */
  readonly over: number;
  readonly isMissing: boolean;
};

/** Why an entry cannot be sent yet. `box` is the label of a box. */
export type DraftProblem =
  | { readonly code: 'missing'; readonly box: string }
  | { readonly code: 'over'; readonly box: string; readonly n: number }
  | { readonly code: 'noName' | 'noCategory' | 'guarded' };

export type EntryDraft = {
  readonly category: string;
  readonly applicant: Applicant;
  /** People who signed coaching records: they could reveal to judges whose plan it is. */
  readonly advisors: readonly string[];
  readonly boxes: readonly DraftBox[];
  readonly files: readonly ChosenFile[];
  readonly identity: Identity;
  /** Seeds that must not be shown to a public contest before they are filed. */
  readonly unfiled: readonly CanvasNode[];
  /** Seeds whose filing status is unknown. */
  readonly unknown: readonly CanvasNode[];
  /** Showing unfiled seeds requires a person who takes the risk, and a reason. */
  readonly needsOverride: boolean;
  readonly override: { readonly by: string; readonly reason: string };
  readonly problems: readonly DraftProblem[];
};

/** A named value that the plan stores for its entry to a contest; empty if there is none. */
export const entryField = ({ store }: Pick<PlanSession, 'store'>, contest: string, name: string): string =>
  store.relations('contestEntries').get(relationKey(contest, name)) ?? '';

/** The files that are attached now. */
export const attachedFiles = (session: Pick<PlanSession, 'store'>, call: Call): readonly ChosenFile[] =>
  chosenFiles(entryField(session, call.contest, 'attachments')).slice(0, call.attachments.most);

/** `name` is the person's own name until they enter another. */
export function entryDraft(
  session: Pick<PlanSession, 'store' | 'doc'>,
  call: Call,
  { name, advisors }: { readonly name: string; readonly advisors: readonly string[] },
): EntryDraft {
  const field = (of: string) => entryField(session, call.contest, of);
  const applicant = applicantOf(field, name);
  const boxes = call.boxes.map((box) => boxOf(box, field(`box.${box.id}`)));
  const left = hasLayers(session.doc) ? leavingOf(session.doc, 'public').left : undefined;
  // A restricted seed is not in the entry, and not named by it.
  const seeds = [...session.store.entities('nodes').values()].filter((n) => n.kind === 'seed' && !left?.has(n.id));
  const unfiled = seeds.filter((n) => n.disclosure === 'unfiled');
  const draft = {
    category: field('category'),
    applicant,
    advisors,
    boxes,
    files: attachedFiles(session, call),
    identity: identityOf(applicant, advisors, []),
    unfiled,
    unknown: seeds.filter((n) => n.disclosure === undefined),
    needsOverride: call.terms === 'public' && unfiled.length > 0,
    override: { by: field('disclosure.by'), reason: field('disclosure.reason') },
  };
  return { ...draft, problems: problemsOf(call, draft) };
}

function applicantOf(field: (name: string) => string, name: string): Applicant {
  const about = Object.fromEntries(
    APPLICANT_FIELDS.map((f) => [f, field(`applicant.${f}`) || (f === 'name' ? name : '')]),
  ) as Record<ApplicantField, string>;
  const traces = Object.fromEntries(
    TRACES.flatMap((f) => (field(`trace.${f}`).trim() === '' ? [] : [[f, field(`trace.${f}`)]])),
  );
  return { ...about, ...(Object.keys(traces).length > 0 ? { traces } : {}) };
}

function boxOf(box: CallBox, text: string): DraftBox {
  const n = countGraphemes(text);
  return {
    ...box,
    text,
    n,
    over: box.maxChars > 0 ? Math.max(0, n - box.maxChars) : 0,
    isMissing: box.required && text.trim() === '',
  };
}

function problemsOf(call: Call, draft: Omit<EntryDraft, 'problems'>): DraftProblem[] {
  const { boxes, applicant, category, needsOverride, override } = draft;
  const isGuarded = needsOverride && (override.by.trim() === '' || override.reason.trim() === '');
  return [
    ...boxes.filter((b) => b.isMissing).map((b) => ({ code: 'missing' as const, box: b.label })),
    ...boxes.filter((b) => b.over > 0).map((b) => ({ code: 'over' as const, box: b.label, n: b.over })),
    ...(applicant.name.trim() === '' ? [{ code: 'noName' as const }] : []),
    ...(call.categories.length > 0 && category === '' ? [{ code: 'noCategory' as const }] : []),
    ...(isGuarded ? [{ code: 'guarded' as const }] : []),
  ];
}

/** The texts of the boxes as a submission freezes them. */
export const frozenBoxes = ({ boxes }: Pick<EntryDraft, 'boxes'>) =>
  boxes.map(({ id, label, text }) => ({ id, label, text }));

/** What in the plan and the boxes would reveal the author to judges of a blind contest. */
export const draftLeaks = (session: Pick<PlanSession, 'doc'>, draft: EntryDraft): readonly Leak[] =>
  cluesOf(freezePlan(session.doc, undefined, frozenBoxes(draft)), draft.identity);

/** The titles of the plan's sections, from which a box can be filled. */
export const sectionTitles = (session: Pick<PlanSession, 'doc'>): readonly string[] =>
  sectionsOf(readBody(session.doc)).map((s) => s.title);

/** The founder's own text of a section (by its place), without the template's questions; truncated to a box's limit. `undefined` if it is gone. */
export function sectionText(session: Pick<PlanSession, 'doc'>, nth: number): string | undefined {
  const blocks = readBody(session.doc);
  const section = sectionsOf(blocks)[nth];
  return section
    ? blocks
        .slice(section.from + 1, section.to)
        .filter((b) => !b.question && b.text.trim() !== '')
        .map((b) => b.text)
        .join('\n')
        .slice(0, MAX_BOX)
    : undefined;
}
