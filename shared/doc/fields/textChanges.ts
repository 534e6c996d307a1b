/** The changes between two lists of text rows, paragraph by paragraph. */
import { matchRows, type RowMatch } from '../../text/diff/rows.ts';
import { beginningOf } from '../../text/diff/shortened.ts';
import type { BodyRow } from './bodyRows.ts';
import type { TextChange } from './change.ts';
import type { Sides } from './describe.ts';
import { formKey, sayForm } from './form.ts';
import { keyOfPassage, type Passage, sayPassage, tokensOfPassage } from './passage.ts';
import { message, NOTHING, type RowsOf, type Said, saidWords } from './said.ts';

export function textChanges(before: readonly BodyRow[], after: readonly BodyRow[], sides: Sides): TextChange[] {
  const rows = (list: readonly BodyRow[]) =>
    list.map(({ id, passage }) => ({ id, key: keyOfPassage(passage), tokens: () => tokensOfPassage(passage) }));
  const out: TextChange[] = [];
  /** The forms of the last change of form: a list that became numbered is one change, not one per item. */
  let reformed = '';
  for (const match of matchRows(rows(before), rows(after))) {
    const pair = { old: match.before.flatMap((i) => before[i] ?? []), now: match.after.flatMap((i) => after[i] ?? []) };
    const forms = formsOf(pair);
    out.push(...wordChanges(match, pair, sides));
    if (forms && forms.key !== reformed) out.push(formChange(pair, sides, forms));
    reformed = forms?.isList ? forms.key : '';
  }
  return out;
}

/** Rows of one match. */
type Pair = { readonly old: readonly BodyRow[]; readonly now: readonly BodyRow[] };

function wordChanges(match: RowMatch, pair: Pair, sides: Sides): TextChange[] {
  const [was, is] = [inLines(pair.old), inLines(pair.now)];
  const said = { before: say(sides.before, was), after: say(sides.after, is) };
  if (keyOfPassage(was) !== keyOfPassage(is) || match.moved) return [textChange(pair, howOf(match), said)];
  return lookOf(pair.old) === lookOf(pair.now) || formsOf(pair) ? [] : [textChange(pair, 'look', said)];
}

function textChange(
  { old, now }: Pair,
  how: TextChange['how'],
  said: Pick<TextChange, 'before' | 'after'>,
): TextChange {
  const section = now[0]?.section ?? old[0]?.section ?? '';
  return { kind: 'text', key: `${how === 'form' ? 'form' : 'text'}:${section}`, section, how, ...said };
}

function howOf({ before, after, moved }: RowMatch): TextChange['how'] {
  if (after.length > 1) return 'split';
  if (before.length > 1) return 'joined';
  return moved ? 'moved' : 'words';
}

const say = (rows: RowsOf, passage: Passage): Said => (passage.length > 0 ? sayPassage(rows, passage) : NOTHING);
const inLines = (rows: readonly BodyRow[]): Passage =>
  rows.flatMap(({ passage }, i) => (i > 0 ? ['\n', ...passage] : passage));

/** Text formatting, and properties of the form without a name, such as the alignment of a paragraph. */
const lookOf = (rows: readonly BodyRow[]): string => JSON.stringify(rows.map((row) => [row.look, formKey(row.form)]));

// ── headings, lists ────────────────────────────────────────────────────────────────────────────────────────────────

type Forms = { readonly was: Said; readonly is: Said; readonly key: string; readonly isList: boolean };

/** `undefined` if the names of the forms are unchanged. */
function formsOf({ old: [old], now: [now] }: Pair): Forms | undefined {
  if (!old || !now) return undefined;
  const [was, is] = [sayForm(old.form), sayForm(now.form)];
  const key = JSON.stringify([was, is]);
  return JSON.stringify(was) === JSON.stringify(is)
    ? undefined
    : { was, is, key, isList: old.form.type === 'list' || now.form.type === 'list' };
}

/** 「大見出し「売り方」」→「本文「売り方」」. */
function formChange(pair: Pair, sides: Sides, { was, is }: Forms): TextChange {
  const of = (rows: RowsOf, form: Said, [row]: readonly BodyRow[]) =>
    message('change.formOf', { form, words: row ? start(say(rows, row.passage)) : NOTHING });
  return textChange(pair, 'form', { before: of(sides.before, was, pair.old), after: of(sides.after, is, pair.now) });
}

/** The number of UTF-16 units from the start of a paragraph by which a reader recognises it. */
const MOST_START = 40;
function start(said: Said): Said {
  if (said.say !== 'passage') return said;
  let left = MOST_START;
  const parts = said.parts.flatMap((part): Said[] => {
    if (left <= 0) return [];
    if (part.say !== 'words') return [part];
    const text = beginningOf(part.text, left);
    left -= part.text.length;
    return [text === part.text ? part : saidWords(`${text}…`)];
  });
  return { say: 'passage', parts };
}
