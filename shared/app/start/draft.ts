/** A founder's answers so far: stored on the device until they become a board; the command line reads them from a file. */
import { z } from 'zod';
import { LONGEST_ANSWER, MOST_ANSWERS, START_QUESTIONS } from '../../domain/start/questions.ts';
import { START_STAGES } from '../../domain/start/stage.ts';
import { parseJson } from '../../kernel/json.ts';

const answer = z.object({
  text: z.string().trim().min(1).max(LONGEST_ANSWER),
  /** Id of a catalogue entry. */
  entry: z.string().min(1).max(200).optional(),
});
const list = z.array(answer).max(MOST_ANSWERS).default([]);
const answers = z.object({ hand: list, leftover: list, people: list, trouble: list, wish: list });

export const startDraftSchema = z.object({
  prefecture: z.string().max(20).default(''),
  municipalityCode: z.string().max(6).default(''),
  /** Id of a trade, or empty. */
  trade: z.string().max(40).default(''),
  stage: z.enum(START_STAGES).optional(),
  /** YYYY-MM, or empty: then the middle of the stage is assumed. */
  opening: z.union([z.literal(''), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u)]).default(''),
  answers: answers.default(() => ({ hand: [], leftover: [], people: [], trouble: [], wish: [] })),
  /** Typed but not yet added as an answer, by question. */
  typed: z.partialRecord(z.enum(START_QUESTIONS), z.string().max(2_000)).default({}),
  /** The step that is shown: 0 is the profile, then the questions. */
  at: z.number().int().min(0).max(START_QUESTIONS.length).default(0),
});
export type StartDraft = z.output<typeof startDraftSchema>;

export const EMPTY_DRAFT: StartDraft = startDraftSchema.parse({});

const spoken = z.union([z.string().trim().min(1).max(LONGEST_ANSWER), answer]);
const spokenList = z
  .array(spoken)
  .max(MOST_ANSWERS)
  .default([])
  .transform((all) => all.map((one) => (typeof one === 'string' ? { text: one } : one)));
/** The same from outside the app: an answer may be a plain string, and unknown fields are errors. */
export const answersFileSchema = z.strictObject({
  ...startDraftSchema.pick({ prefecture: true, municipalityCode: true, trade: true, stage: true, opening: true }).shape,
  answers: z.strictObject({
    hand: spokenList,
    leftover: spokenList,
    people: spokenList,
    trouble: spokenList,
    wish: spokenList,
  }),
});

/** Whether a person has not typed anything in it. */
export const isUntouched = (draft: StartDraft): boolean =>
  draft.trade === '' && START_QUESTIONS.every((q) => draft.answers[q].length === 0 && !draft.typed[q]?.trim());

const DEPTH = 6;
/** The stored draft; an unreadable one is replaced by an empty one. */
export function readDraft(kept: string): StartDraft {
  if (kept === '') return EMPTY_DRAFT;
  const parsed = startDraftSchema.safeParse(parseJson(kept, DEPTH));
  return parsed.success ? parsed.data : EMPTY_DRAFT;
}
export const writeDraft = (draft: StartDraft): string => JSON.stringify(draft);
