/**
 * The forms of banks and cities that a person fills from plans, on this machine: a separate document, which is in no plan and no file. A plain value
 * per form under its id, and one per mapped box, so that two windows map boxes of one form without losing any. The files are stored with the images.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { OWN_FORM_KINDS } from '../domain/forms/ownForm.ts';
import { UNITS_YEN } from '../domain/forms/ownSources.ts';
import { FIELDS, MONEY_RULES, ROW_RULES } from '../domain/forms/records.ts';
import type { DocName } from './docIds.ts';
import { transact, UserOrigin } from './transact.ts';

export const OWN_FORMS: DocName = 'library:ownforms00000000';

const name = z.string().max(200);
const place = z.number().int().min(0).max(200);
const sourceSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('field'), field: z.enum(FIELDS) }),
  z.object({ by: z.literal('box'), form: name, box: name }),
  z.object({ by: z.literal('section'), section: z.string().max(400) }),
  z.object({ by: z.literal('cards'), cards: name }),
  z.object({ by: z.literal('rows'), rows: z.enum(ROW_RULES), row: place, column: place }),
  z.object({ by: z.literal('money'), money: z.enum(MONEY_RULES), row: name, column: place }),
  z.object({ by: z.literal('basis') }),
  z.object({ by: z.literal('words'), text: z.string().max(20_000) }),
]);
const formSchema = z.object({
  name,
  kind: z.enum(OWN_FORM_KINDS),
  /** With its extension: a copy is named after the form. */
  fileName: name,
  /** The hash under which its bytes are stored. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  fingerprint: z.string().max(80),
  addedOn: z.string().max(40),
});
const label = z.string().max(2_000);
const boxSchema = z.object({
  before: label,
  above: label,
  source: sourceSchema,
  unitYen: z.literal([...UNITS_YEN]),
});
export type KeptForm = z.infer<typeof formSchema>;
export type KeptBox = z.infer<typeof boxSchema>;

const formsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('forms');
const boxesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('boxes');
/** The id of a box may contain any character; the id of a form contains no bar. */
const keyOf = (form: string, box: string): string => `${form}|${box}`;

/** Forms by their ids, without invalid ones. */
export const readKeptForms = (doc: Y.Doc): ReadonlyMap<string, KeptForm> =>
  new Map(
    [...formsOf(doc)].flatMap(([id, value]) => {
      const parsed = formSchema.safeParse(value);
      return parsed.success ? [[id, parsed.data] as const] : [];
    }),
  );

/** The mapped boxes of a form, by id. */
export const readKeptBoxes = (doc: Y.Doc, form: string): ReadonlyMap<string, KeptBox> =>
  new Map(
    [...boxesOf(doc)].flatMap(([key, value]) => {
      const parsed = key.startsWith(`${form}|`) ? boxSchema.safeParse(value) : undefined;
      return parsed?.success ? [[key.slice(form.length + 1), parsed.data] as const] : [];
    }),
  );

const cut = (box: KeptBox): KeptBox => ({
  ...box,
  before: box.before.slice(0, 2_000),
  above: box.above.slice(0, 2_000),
});

type FormChange = {
  readonly form?: KeptForm | undefined;
  /** By box id; `null` removes one. */
  readonly boxes?: ReadonlyMap<string, KeptBox | null>;
};
/** Writes a form and some of its boxes as one undo step. */
export function changeKeptForm(doc: Y.Doc, id: string, { form, boxes = new Map() }: FormChange): void {
  transact(doc, new UserOrigin('ownForms'), () => {
    if (form) formsOf(doc).set(id, form);
    for (const [box, value] of boxes)
      if (value) boxesOf(doc).set(keyOf(id, box), cut(value));
      else boxesOf(doc).delete(keyOf(id, box));
  });
}

/** Removes a form and its mapped boxes, as one undo step. */
export function removeKeptForm(doc: Y.Doc, id: string): void {
  transact(doc, new UserOrigin('ownForms'), () => {
    formsOf(doc).delete(id);
    for (const box of readKeptBoxes(doc, id).keys()) boxesOf(doc).delete(keyOf(id, box));
  });
}

export const createFormsUndo = (doc: Y.Doc): Y.UndoManager =>
  new Y.UndoManager([formsOf(doc), boxesOf(doc)], {
    trackedOrigins: new Set<unknown>([UserOrigin]),
    captureTimeout: 0,
  });

export function observeKeptForms(doc: Y.Doc, listener: () => void): () => void {
  const maps = [formsOf(doc), boxesOf(doc)];
  for (const map of maps) map.observe(listener);
  return () => {
    for (const map of maps) map.unobserve(listener);
  };
}
