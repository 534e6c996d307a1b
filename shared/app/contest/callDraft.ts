/** The call while it is being written: what is missing before it can be issued, and its lists as people type them. */
import type { CallBox } from '../../doc/contest/call.ts';
import type { ContestMeta } from '../../doc/contest/contestSchema.ts';

export const MAX_BOXES = 60;
const MAX_CATEGORIES = 50;
const MAX_CATEGORY = 100;

export type MissingInCall = 'title' | 'organiser' | 'deadline' | 'boxLabel';

/** The fields missing before a call can be issued. A box without a name could not be asked for. */
export function missingInCall(
  meta: Pick<ContestMeta, 'title' | 'organiser' | 'deadline' | 'boxes'>,
): readonly MissingInCall[] {
  const filled = { title: meta.title, organiser: meta.organiser, deadline: meta.deadline } as const;
  const fields = (Object.keys(filled) as (keyof typeof filled)[]).filter((field) => filled[field] === '');
  return meta.boxes.some((b) => b.label.trim() === '') ? [...fields, 'boxLabel'] : fields;
}

/** Categories typed with Japanese or Latin commas or on lines of their own, each once. */
export const categoriesIn = (typed: string): string[] =>
  [
    ...new Set(
      typed
        .split(/[、,\n]/u)
        .map((category) => category.trim().slice(0, MAX_CATEGORY))
        .filter(Boolean),
    ),
  ].slice(0, MAX_CATEGORIES);

export const newBox = (id: string): CallBox => ({ id, label: '', help: '', maxChars: 400, required: true });
