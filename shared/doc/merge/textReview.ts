/**
 * What a merge did to the text of both sides. In the text, a range after a chip is a shared type of its own, and so is every paragraph: deleting
 * it also deletes what somebody else is writing into it concurrently. That is correct for Yjs, but nobody notices. Here both
 * sides are compared with the result, character by character by their Yjs ids, and what is missing is kept.
 *
 * The editor rewrites a character that was moved or split off, with a new id: a range is not missing if the result has
 * its text in text that this side did not have.
 */
import type * as Y from 'yjs';
import { formKey } from '../fields/form.ts';
import { attributesOf, type NodeJson, toJson } from '../suggestions/blocks.ts';
import { joined, type Piece } from '../suggestions/units.ts';
import { type BodyBlock, type BodyPiece, bodyBlocks, LiveIds, type PieceId, toPiece } from './bodyPieces.ts';
import type { KeptText, LostWords, Person } from './records.ts';

export type TextSides = {
  readonly base: Y.Doc;
  readonly mine: Y.Doc;
  readonly theirs: Y.Doc;
  readonly merged: Y.Doc;
  /** The author of a copy, by its client id; `undefined` for a template. */
  personOf(client: number): Person | undefined;
  readonly me: Person;
  /** The author on the other side, if a range does not identify one. */
  readonly others: Person;
  /** Neither side had seen the other's edits. */
  readonly atOnce: boolean;
};

type Stretch = {
  readonly pieces: readonly Piece[];
  readonly words: string;
  readonly isNew: boolean;
  readonly first: PieceId;
  readonly last: PieceId;
  /** The last preceding character that still exists. */
  readonly left: PieceId | undefined;
};
type Side = {
  readonly blocks: readonly BodyBlock[];
  readonly byId: ReadonlyMap<string, BodyBlock>;
  readonly live: LiveIds;
};

const sideOf = (doc: Y.Doc): Side => {
  const blocks = bodyBlocks(doc);
  return { blocks, byId: new Map(blocks.map((b) => [b.id, b])), live: new LiveIds(blocks) };
};

export function reviewText(sides: TextSides): KeptText[] {
  const base = sideOf(sides.base);
  const mine = sideOf(sides.mine);
  const theirs = sideOf(sides.theirs);
  const merged = sideOf(sides.merged);
  const lostMine = lostIn(mine, base, merged);
  const lostTheirs = lostIn(theirs, base, merged);
  const out: KeptText[] = [];
  const touched = new Set([...lostMine.keys(), ...lostTheirs.keys(), ...metBlocks(base, mine, theirs)]);
  for (const twins of twinsOf(base, mine, theirs, merged)) {
    out.push(keptTwins(twins, merged, sides));
    touched.delete(twins.was.id);
  }
  for (const id of touched) {
    const kept = keptBlock(id, { base, mine, theirs, merged }, lostMine.get(id) ?? [], lostTheirs.get(id) ?? [], sides);
    if (kept) out.push(kept);
  }
  return out;
}

/** Blocks whose text or form both sides changed differently. */
const metBlocks = (base: Side, mine: Side, theirs: Side): string[] =>
  base.blocks.flatMap((was) => (haveMet(was, mine.byId.get(was.id), theirs.byId.get(was.id)) ? [was.id] : []));

const haveMet = (was?: BodyBlock, a?: BodyBlock, b?: BodyBlock): boolean =>
  was !== undefined &&
  a !== undefined &&
  b !== undefined &&
  [(block: BodyBlock) => block.text, formOf].some((of) => of(a) !== of(was) && of(b) !== of(was) && of(a) !== of(b));

const formOf = ({ element }: BodyBlock): string =>
  formKey({ type: element.nodeName, attributes: attributesOf(element) });

type Twins = { readonly was: BodyBlock; readonly own: BodyBlock; readonly other: BodyBlock };

/**
 * Passages that both sides rewrote: the editor creates a new block when a passage becomes a heading or a list, or is moved. Each side has
 * deleted the old block and created its own, and after the merge the passage is there twice.
 */
function twinsOf(base: Side, mine: Side, theirs: Side, merged: Side): Twins[] {
  const fresh = (side: Side) => side.blocks.filter((b) => !base.byId.has(b.id) && merged.byId.has(b.id));
  const [own, other] = [fresh(mine), fresh(theirs)];
  if (own.length === 0 || other.length === 0) return [];
  const take = (list: BodyBlock[], text: string): BodyBlock | undefined => {
    const at = list.findIndex((b) => squeezed(b.text) === text);
    return at < 0 ? undefined : list.splice(at, 1)[0];
  };
  return base.blocks.flatMap((was) => {
    const text = squeezed(was.text);
    if (text === '' || [mine, theirs, merged].some((side) => side.byId.has(was.id))) return [];
    const [a, b] = [take(own, text), take(other, text)];
    return a && b && a.id !== b.id ? [{ was, own: a, other: b }] : [];
  });
}
/** A list of one line and a paragraph with the same text are one passage in two forms. */
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

function keptTwins({ was, own, other }: Twins, merged: Side, { me, others }: TextSides): KeptText {
  return {
    kind: 'text',
    level: 'decide',
    block: was.id,
    section: merged.byId.get(own.id)?.section ?? was.section,
    near: blocksBefore(merged, own.id),
    was: shown(was.text),
    now: shown(own.text),
    standing: true,
    mine: { by: me, words: shown(own.text), node: jsonOf(own) },
    theirs: { by: others, words: shown(other.text), node: jsonOf(other) },
    lost: [],
    wasNode: toJson(was.element),
    twins: { mine: own.id, theirs: other.id },
  };
}
/** Ranges of a side that are neither in the result nor restored in other text, by block. */
function lostIn(side: Side, base: Side, merged: Side): Map<string, Stretch[]> {
  const elsewhere = freshText(merged, side);
  const out = new Map<string, Stretch[]>();
  for (const block of side.blocks) {
    const lost = stretchesOf(block, base, merged).filter(
      ({ words }) => words.trim() !== '' && !elsewhere.some((text) => text.includes(words.trim())),
    );
    if (lost.length > 0) out.set(block.id, lost);
  }
  return out;
}

/** Text of the result that a side does not have by id, passage by passage. */
function freshText(merged: Side, side: Side): string[] {
  return merged.blocks.flatMap((block) => {
    let text = '';
    for (const piece of block.pieces)
      for (const part of splitBy(piece, (at) => side.live.has(piece.client, at))) text += part.flag ? '' : part.text;
    return text.trim() === '' ? [] : [text];
  });
}

/** Splits a piece into parts for which `test` gives the same. */
function splitBy(piece: BodyPiece, test: (clock: number) => boolean): { text: string; from: number; flag: boolean }[] {
  if (piece.node) return [{ text: piece.text, from: 0, flag: test(piece.clock) }];
  const out: { text: string; from: number; flag: boolean }[] = [];
  for (let i = 0; i < piece.length; i++) {
    const flag = test(piece.clock + i);
    const last = out.at(-1);
    if (last && last.flag === flag) last.text += piece.text[i] ?? '';
    else out.push({ text: piece.text[i] ?? '', from: i, flag });
  }
  return out;
}

function stretchesOf(block: BodyBlock, base: Side, merged: Side): Stretch[] {
  const out: Stretch[] = [];
  let open: { pieces: Piece[]; words: string; isNew: boolean; first: PieceId; last: PieceId } | undefined;
  let left: PieceId | undefined;
  const close = () => {
    if (open) out.push({ ...open, pieces: joined(open.pieces), left });
    open = undefined;
  };
  for (const piece of block.pieces) {
    const { client } = piece;
    for (const part of splitBy(piece, (at) => merged.live.has(client, at))) {
      if (part.flag) {
        close();
        left = { client, clock: piece.clock + part.from + (piece.node ? 0 : part.text.length - 1) };
        continue;
      }
      const rest: BodyPiece = piece.node
        ? piece
        : { ...piece, clock: piece.clock + part.from, length: part.text.length, text: part.text };
      for (const age of splitBy(rest, (at) => base.live.has(client, at))) {
        const isNew = !age.flag;
        const first = { client, clock: rest.clock + age.from };
        const last = { client, clock: first.clock + (piece.node ? 0 : age.text.length - 1) };
        // Each range has a single author.
        if (open && (open.isNew !== isNew || open.last.client !== client)) close();
        open ??= { pieces: [], words: '', isNew, first, last };
        open.pieces.push(toPiece(piece, age.text));
        open.words += age.text;
        open.last = last;
      }
    }
  }
  close();
  return out;
}

type Four = { readonly base: Side; readonly mine: Side; readonly theirs: Side; readonly merged: Side };

/**
 * One block. Text written while the other side deleted its place needs a decision; so do two changes of one passage. Existing
 * text that somebody other than its author deleted is kept for restoring and needs no attention.
 */
function keptBlock(
  id: string,
  { base, mine, theirs, merged }: Four,
  lostMine: readonly Stretch[],
  lostTheirs: readonly Stretch[],
  { personOf, me, others, atOnce }: TextSides,
): KeptText | undefined {
  const [was, own, other, now] = [base, mine, theirs, merged].map((side) => side.byId.get(id));
  const lost: LostWords[] = [];
  let needsDecision = false;
  const take = (stretch: Stretch, by: Person, removedBy: Person) => {
    if (stretch.isNew) needsDecision = true;
    const { client, clock } = stretch.first;
    lost.push({
      by,
      removedBy,
      words: shown(stretch.words),
      pieces: [...stretch.pieces],
      at: `${client}.${clock}`,
      ...(stretch.left ? { left: stretch.left } : {}),
    });
  };
  for (const stretch of lostTheirs) {
    const author = personOf(stretch.first.client);
    if (stretch.isNew) take(stretch, author ?? others, me);
    // My own text that I deleted myself was deleted deliberately.
    else if (author && author.id !== me.id) take(stretch, author, me);
  }
  for (const stretch of lostMine) {
    const author = personOf(stretch.first.client);
    if (stretch.isNew) take(stretch, me, others);
    else if (author?.id === me.id) {
      if (atOnce) needsDecision = true;
      take(stretch, me, others);
    }
  }
  const met = haveMet(was, own, other);
  if (lost.length === 0 && !met) return undefined;
  const about = own ?? other ?? was ?? now;
  const source = [theirs, mine].find((side) => side.byId.has(id));
  return {
    kind: 'text',
    level: needsDecision || met ? 'decide' : 'kept',
    block: id,
    section: (now ?? about)?.section ?? '',
    near: source ? blocksBefore(source, id) : [],
    was: shown(was?.text ?? ''),
    now: shown(now?.text ?? ''),
    standing: now !== undefined,
    mine: { by: me, words: own ? shown(own.text) : null, node: jsonOf(own) },
    theirs: { by: authorOf(lost, others, me), words: other ? shown(other.text) : null, node: jsonOf(other) },
    lost,
    ...(was ? { wasNode: toJson(was.element) } : {}),
  };
}

const authorOf = (lost: readonly LostWords[], others: Person, me: Person): Person =>
  lost.find((l) => l.by.id !== me.id)?.by ?? others;
const jsonOf = (block: BodyBlock | undefined): NodeJson | null => (block ? toJson(block.element) : null);
/** For display without the passage itself: embeds are shown as a box. */
const shown = (text: string): string => text.replace(/\ue000[^\ue001]*\ue001/gu, '▣');

const NEAR = 4;
/** The blocks before one, nearest first: where it is restored. */
function blocksBefore(side: Side, id: string): string[] {
  const at = side.blocks.findIndex((b) => b.id === id);
  return side.blocks
    .slice(Math.max(0, at - NEAR), Math.max(0, at))
    .map((b) => b.id)
    .reverse();
}
