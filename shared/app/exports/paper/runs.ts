/** The text of a block with its formatting, and every reference written out. */
import { isRuns, type NodeJson } from '../../../doc/suggestions/blocks.ts';
import { isRun, type Piece } from '../../../doc/suggestions/units.ts';
import type { Mark, Run } from '../../../export/paper/tree.ts';
import { safeUrl } from '../../../kernel/urls.ts';
import type { PaperContext } from './paperContext.ts';
import type { MarkedPiece } from './planNodes.ts';
import { referenceText } from './references.ts';

/** Lexical's format flags of a text. */
const FORMATS: readonly (readonly [number, Mark])[] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strike'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
  [128, 'highlight'],
];

type OfRun = Pick<MarkedPiece, 'comments' | 'change'>;

export function runsOfRow(row: readonly MarkedPiece[], context: PaperContext): Run[] {
  return row.flatMap(({ piece, comments, change }) =>
    runsOfPiece(piece, { ...(comments ? { comments } : {}), ...(change ? { change } : {}) }, context, undefined),
  );
}

function runsOfPiece(piece: Piece, of: OfRun, context: PaperContext, link: string | undefined): Run[] {
  const ofRun = of as { readonly comments?: readonly string[]; readonly change?: NonNullable<OfRun['change']> };
  if (isRun(piece)) return textRuns(piece.insert, marksOf(piece.attributes?.['p']), ofRun, link);
  switch (piece.type) {
    case 'linebreak':
      return [{ kind: 'break', ...ofRun }];
    case 'tab':
      return [{ kind: 'tab', ...ofRun }];
    case 'link':
    case 'autolink': {
      const url: unknown = piece.attributes['__url'];
      const address = typeof url === 'string' && piece.attributes['__isUnlinked'] !== true ? safeUrl(url) : undefined;
      return innerRuns(piece, of, context, address);
    }
    case 'citation':
      return [
        { kind: 'note', note: context.notes.of('citation', String(piece.attributes['__target'] ?? '')), ...ofRun },
      ];
    default: {
      const text = referenceText(piece.type, piece.attributes['__target'], context);
      return text === undefined ? innerRuns(piece, of, context, link) : textRuns(text, [], ofRun, link);
    }
  }
}

const innerRuns = (node: NodeJson, of: OfRun, context: PaperContext, link: string | undefined): Run[] =>
  node.children.flatMap((child) =>
    (isRuns(child) ? child : [child]).flatMap((inner) => runsOfPiece(inner, of, context, link)),
  );

/** Line ends and tabs within a text are what they are called, wherever they came from. */
const textRuns = (
  text: string,
  marks: readonly Mark[],
  of: { readonly comments?: readonly string[]; readonly change?: NonNullable<OfRun['change']> },
  link: string | undefined,
): Run[] =>
  text.split(/(\r\n|[\n\r\t])/u).flatMap((part): Run[] => {
    if (part === '') return [];
    if (part === '\t') return [{ kind: 'tab', ...of }];
    if (/^[\r\n]/u.test(part)) return [{ kind: 'break', ...of }];
    return [{ kind: 'text', text: part, ...(marks.length > 0 ? { marks } : {}), ...(link ? { link } : {}), ...of }];
  });

function marksOf(properties: unknown): readonly Mark[] {
  if (typeof properties !== 'object' || properties === null || !('__format' in properties)) return [];
  const format: unknown = properties.__format;
  return typeof format === 'number' ? FORMATS.flatMap(([flag, mark]) => ((format & flag) === 0 ? [] : [mark])) : [];
}

export const textOfRuns = (runs: readonly Run[]): string =>
  runs.map((r) => (r.kind === 'text' ? r.text : r.kind === 'break' ? '\n' : r.kind === 'tab' ? '\t' : '')).join('');
