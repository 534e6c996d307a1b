/**
 * A bank's or a city's own file as a form. It is opened within limits; nothing outside of it is read and nothing in it is run. A filled form is the
 * same archive with other text in a few elements: every other part keeps its bytes.
 */

import { canonicalHash } from '../../doc/contest/canonical.ts';
import {
  type BoxContent,
  FORM_NOTES,
  type FormNote,
  labelKey,
  type NotFilled,
  type OwnFormFile,
  type OwnFormKind,
} from '../../domain/forms/ownForm.ts';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { type DocxRefusal, OfficePackage, Refused, unpackOffice } from '../readers/docx/openPackage.ts';
import { boxesOfWord, fillWord } from './wordForm.ts';
import { boxesOfWorkbook, fillWorkbook } from './workbook.ts';
import { checkArchive, withContents } from './zipEdit.ts';

/** `noBoxes`: it can be opened but has nothing to fill in. */
export type OwnFormRefusal = DocxRefusal | 'noBoxes';
export type FilledFile = { readonly bytes: Uint8Array; readonly notFilled: readonly NotFilled[] };

const LIMITS = IMPORT_LIMITS.ownForm;
const kindOf = ({ root }: OfficePackage): OwnFormKind => (root === 'workbook' ? 'xlsx' : 'docx');

function opened(bytes: Uint8Array): OfficePackage {
  const file = new OfficePackage(unpackOffice(bytes, LIMITS), ['workbook', 'document']);
  checkArchive(bytes);
  return file;
}

const NOTED: Readonly<Record<Exclude<FormNote, 'cut'>, RegExp>> = {
  macros: /(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\//iu,
  links: /^xl\/externalLinks\//u,
  signed: /^_xmlsignatures\//u,
};

export function openOwnForm(bytes: Uint8Array): Result<OwnFormFile, OwnFormRefusal> {
  return guarded(() => {
    const file = opened(bytes);
    const kind = kindOf(file);
    const all = kind === 'xlsx' ? boxesOfWorkbook(file) : boxesOfWord(file);
    if (!all.some((b) => b.state === 'free' || b.state === 'filled')) return err('noBoxes');
    const notes = FORM_NOTES.filter((note) =>
      note === 'cut' ? all.length > LIMITS.rows : file.names.some((name) => NOTED[note].test(name)),
    );
    const boxes = all.slice(0, LIMITS.rows);
    return ok({ kind, boxes, fingerprint: fingerprintOf(boxes), notes });
  });
}

const fingerprintOf = (boxes: OwnFormFile['boxes']): string =>
  canonicalHash(boxes.map(({ id, before, above }) => [id, labelKey(before), labelKey(above)]));

/** Fills the boxes of the file, given by id. Contents that could not be written are reported, and nothing is cut. */
export function fillOwnForm(
  bytes: Uint8Array,
  contents: ReadonlyMap<string, BoxContent>,
): Result<FilledFile, OwnFormRefusal> {
  return guarded(() => {
    const file = opened(bytes);
    const { parts, notFilled } = kindOf(file) === 'xlsx' ? fillWorkbook(file, contents) : fillWord(file, contents);
    return ok({ bytes: parts.size > 0 ? withContents(bytes, parts) : bytes, notFilled });
  });
}

function guarded<T>(run: () => Result<T, OwnFormRefusal>): Result<T, OwnFormRefusal> {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refused) return err(error.why);
    throw error;
  }
}
