/**
 * A bank's or a city's own form, as a workbook or a document: its boxes, what a person filled in, and how the boxes map to another
 * edition of the file. Reading and writing the file is in `shared/export/ownForm`.
 */
import { fold } from '../../text/fold.ts';
import type { Limit } from './records.ts';

/**
 * `formula`: computed by the form itself, and never overwritten. `locked`: protected by the form's author.
 * `free`: empty. `filled`: has text that would be replaced.
 */
export type BoxState = 'free' | 'filled' | 'formula' | 'locked';

export type OwnBox = {
  /** Unique in the file; the same in the next edition as long as the box is in the same place. */
  readonly id: string;
  /** For a workbook: the sheet. */
  readonly sheet: string;
  /** The location for a person: `B3`; in a document, the number of the box. */
  readonly place: string;
  /** The text to the left of it, and above it. */
  readonly before: string;
  readonly above: string;
  /** The unit of its amounts, if stated beside the box or for the whole sheet: `万円`. */
  readonly unit: string;
  readonly text: string;
  readonly state: BoxState;
  /** An estimate of its capacity by the font and the size of the box; `undefined` if it grows with its text. */
  readonly limit: Limit | undefined;
  /** Numbers are stored as text: in a document, and in a cell formatted as text. */
  readonly isWords: boolean;
};

/**
 * `macros`: programs in the file, which are kept and never run here. `links`: it refers to other files. `signed`: filling it invalidates its
 * signature. `cut`: it has more boxes than are listed.
 */
export const FORM_NOTES = ['macros', 'links', 'signed', 'cut'] as const;
export type FormNote = (typeof FORM_NOTES)[number];
export const OWN_FORM_KINDS = ['xlsx', 'docx'] as const;
export type OwnFormKind = (typeof OWN_FORM_KINDS)[number];

export type OwnFormFile = {
  readonly kind: OwnFormKind;
  readonly boxes: readonly OwnBox[];
  /** The same for every file with these boxes under these labels, whatever values are in them. */
  readonly fingerprint: string;
  readonly notes: readonly FormNote[];
};

/** The content for a box: a number if the box takes numbers, else text. */
export type BoxContent = number | string;
/** Why a box was not filled. `gone`: the file has no such box. `tooLong`: more than the program can store in a cell. */
export type NotFilled = { readonly id: string; readonly why: 'gone' | 'formula' | 'locked' | 'tooLong' };

const NUMBERED = /^[\s(（]*(?:[①-⑳]|[\d０-９]+[\s.．、)）:：-]+)/u;
/** A label without what differs between editions: the number of the box, blanks, marks. Figures are kept: 4月 is not 5月. */
export const labelKey = (label: string): string =>
  fold(label.trim().replace(NUMBERED, '')).replace(/[\s\p{P}\p{S}]+/gu, '');

/** A box as stored in the mapping, so that it can be found in another edition of the form. */
type KnownBox = { readonly id: string; readonly before: string; readonly above: string };

const keyOf = ({ before, above }: Pick<KnownBox, 'before' | 'above'>): string =>
  `${labelKey(before)}|${labelKey(above)}`;

/**
 * Locates the boxes of a mapping in a file. A box in the same place with a changed label is a different one; one with the same label elsewhere is the
 * same, if it is unique. Otherwise it is gone.
 */
export function foundAgain(
  known: readonly KnownBox[],
  boxes: readonly OwnBox[],
): ReadonlyMap<string, string | undefined> {
  const byId = new Map(boxes.map((b) => [b.id, b]));
  const byKey = Map.groupBy(boxes, keyOf);
  const taken = new Set<string>();
  const found = new Map<string, string | undefined>();
  for (const box of known) {
    const same = byId.get(box.id);
    if (!same || keyOf(same) !== keyOf(box)) continue;
    found.set(box.id, box.id);
    taken.add(box.id);
  }
  for (const box of known) {
    if (found.has(box.id)) continue;
    const alike = keyOf(box) === '|' ? [] : (byKey.get(keyOf(box)) ?? []).filter((b) => !taken.has(b.id));
    const free = alike.filter((b) => b.state === 'free');
    const [moved, ...others] = free.length > 0 ? free : alike;
    const id = others.length === 0 ? moved?.id : undefined;
    found.set(box.id, id);
    if (id !== undefined) taken.add(id);
  }
  return found;
}
