/**
 * A form of a bank's or a city's own, as a workbook or a document: its boxes, what a person put into them, and what has become of the boxes in another
 * edition of the file. How the file is read and written stands in `shared/export/ownForm`.
 */
import { fold } from '../../text/fold.ts';
import type { Limit } from './records.ts';

/**
 * `formula`: computed by the form itself, and never written over. `locked`: the form's maker keeps people from writing there.
 * `free`: nothing stands there. `filled`: words that would be replaced.
 */
export type BoxState = 'free' | 'filled' | 'formula' | 'locked';

export type OwnBox = {
  /** Within the file; the same in the next edition as long as the box is in its place. */
  readonly id: string;
  /** Of a workbook: the sheet. */
  readonly sheet: string;
  /** As a person finds it: `B3`; of a document, the number of the box. */
  readonly place: string;
  /** What is written to the left of it, and above it. */
  readonly before: string;
  readonly above: string;
  /** What its amounts are counted in, where it says so beside the box or for the whole sheet: `万円`. */
  readonly unit: string;
  readonly text: string;
  readonly state: BoxState;
  /** Nearly: as much as fits with the font and the size of the box; undefined where it grows with its words. */
  readonly limit: Limit | undefined;
  /** Numbers stand as words in it: in a document, and in a cell that is formatted as text. */
  readonly isWords: boolean;
};

/** `macros`: programs in the file, which are kept and never run here. `links`: it reads other files. `signed`: filling it ends its signature. `cut`: it has more boxes than are listed. */
export const FORM_NOTES = ['macros', 'links', 'signed', 'cut'] as const;
export type FormNote = (typeof FORM_NOTES)[number];
export const OWN_FORM_KINDS = ['xlsx', 'docx'] as const;
export type OwnFormKind = (typeof OWN_FORM_KINDS)[number];

export type OwnFormFile = {
  readonly kind: OwnFormKind;
  readonly boxes: readonly OwnBox[];
  /** The same for every file with these boxes under these labels, whatever figures stand in them. */
  readonly fingerprint: string;
  readonly notes: readonly FormNote[];
};

/** What goes into a box: a number where the box takes numbers, else words. */
export type BoxContent = number | string;
/** Why a box was left as it was. `gone`: the file has no such box. `tooLong`: more than the program can hold in a cell. */
export type NotFilled = { readonly id: string; readonly why: 'gone' | 'formula' | 'locked' | 'tooLong' };

const NUMBERED = /^[\s(（]*(?:[①-⑳]|[\d０-９]+[\s.．、)）:：-]+)/u;
/** What a label says, without what differs from one edition to the next: the number of the box, blanks, marks. Figures stay: 4月 is not 5月. */
export const labelKey = (label: string): string =>
  fold(label.trim().replace(NUMBERED, '')).replace(/[\s\p{P}\p{S}]+/gu, '');

/** A box as the mapping remembers it, so that it is found again in another edition of the form. */
type KnownBox = { readonly id: string; readonly before: string; readonly above: string };

const keyOf = ({ before, above }: Pick<KnownBox, 'before' | 'above'>): string =>
  `${labelKey(before)}|${labelKey(above)}`;

/**
 * Where the boxes of a mapping are in a file. A box in its place whose label has changed is another one; one with the same label elsewhere is the same,
 * if there is only one of them. What is in neither place is gone.
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
