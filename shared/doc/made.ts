/**
 * How a paragraph's binding to its cards is stored: one attribute of flat values (`s_made`), and on a heading the list of its paragraphs
 * (`s_slots`).
 */
import { z } from 'zod';
import type { Made } from '../domain/plan/binding.ts';
import { MOST_SLOTS } from '../domain/plan/remake.ts';

const slot = z.string().min(1).max(200);
const said = z.string().max(2_000);
export const SLOTS_SCHEMA = z.array(slot).max(MOST_SLOTS);

export const MADE_SCHEMA = z.object({
  slot,
  said,
  language: z.enum(['ja', 'en']),
  asked: z.object({ said, thread: z.string().max(40) }).optional(),
  own: said.optional(),
});

/** The form that the editor and older apps use: attributes of a block are flat. */
export const madeAttribute = ({ slot, said, language, asked, own }: Made): Readonly<Record<string, string>> => ({
  slot,
  said,
  language,
  ...(asked ? { asked: asked.said, thread: asked.thread } : {}),
  ...(own === undefined ? {} : { own }),
});

/** Parses a stored binding of any app version; `undefined` if it is invalid. */
export function readMade(stored: unknown): Made | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { asked, thread, ...rest } = stored as Readonly<Record<string, unknown>>;
  const parsed = MADE_SCHEMA.safeParse({
    ...rest,
    ...(typeof asked === 'string' && typeof thread === 'string' ? { asked: { said: asked, thread } } : {}),
  });
  if (!parsed.success) return undefined;
  const { asked: question, own, ...made } = parsed.data;
  return { ...made, ...(question ? { asked: question } : {}), ...(own === undefined ? {} : { own }) };
}

export const readSlots = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((s): s is string => typeof s === 'string').slice(0, MOST_SLOTS) : [];
