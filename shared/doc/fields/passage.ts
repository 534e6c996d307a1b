/** Passages of the text as displayed: text, with each chip and embed shown as its content. */
import { type Token, wordTokens } from '../../text/diff/tokens.ts';
import { BODY_REFERENCES, type ReferenceType } from '../body.ts';
import { isRuns, type NodeJson, type Run } from '../suggestions/blocks.ts';
import { message, NOTHING, nameOf, type RowsOf, type Said } from './said.ts';

/** Text, and the chips and embeds between it. */
export type PassagePart = string | { readonly type: string; readonly target: string };
export type Passage = readonly PassagePart[];

const isReference = (type: string): type is ReferenceType => Object.hasOwn(BODY_REFERENCES, type);
/** Blocks whose children are separate lines. */
const LINES: readonly string[] = ['list', 'table', 'tablerow'];

/** A block or a piece of one, as in a suggestion. */
export function passageOfNode(json: NodeJson | Run): Passage {
  if ('insert' in json) return [json.insert];
  if (json.type === 'linebreak') return ['\n'];
  if (json.type === 'tab') return ['\t'];
  const target = json.attributes['__target'];
  if (isReference(json.type)) return [{ type: json.type, target: typeof target === 'string' ? target : '' }];
  if (json.type === 'image' || json.type === 'source-list') return [{ type: json.type, target: '' }];
  const between: Passage = LINES.includes(json.type) ? ['\n'] : [];
  return json.children.flatMap((child, i) => [
    ...(i > 0 ? between : []),
    ...(isRuns(child) ? child.flatMap(passageOfNode) : passageOfNode(child)),
  ]);
}

/** The text with a placeholder for each chip: for comparison, not for display. */
export const keyOfPassage = (passage: Passage): string => passage.map(keyOfPart).join('');
const keyOfPart = (part: PassagePart): string =>
  typeof part === 'string' ? part : `\u0000${part.type}:${part.target}\u0000`;

/** The text alone, without chips and embeds. */
export const wordsOfNode = (json: NodeJson): string =>
  passageOfNode(json)
    .filter((part) => typeof part === 'string')
    .join('');

/** Tokens of text and chips, for comparison. Adjacent texts are tokenised as one. */
export const tokensOfPassage = (passage: Passage): Token[] =>
  inStretches(passage).flatMap((part) =>
    typeof part === 'string' ? wordTokens(part) : [{ key: keyOfPart(part), text: '' }],
  );

function inStretches(passage: Passage): PassagePart[] {
  const out: PassagePart[] = [];
  for (const part of passage) {
    const last = out.at(-1);
    if (typeof last === 'string' && typeof part === 'string') out[out.length - 1] = last + part;
    else out.push(part);
  }
  return out;
}

export function sayPassage(rows: RowsOf, passage: Passage): Said {
  const parts = inStretches(passage).flatMap((p): Said[] => {
    if (typeof p !== 'string') return [message('change.reference', { words: shown(rows, p.type, p.target) })];
    return p === '' ? [] : [{ say: 'words', text: p }];
  });
  if (parts.length === 0) return NOTHING;
  return { say: 'passage', parts };
}

/** The displayed content of a reference: a figure's label and value, a source's title, a card's name. */
function shown(rows: RowsOf, type: string, target: string): Said {
  if (type === 'image') return message('change.picture');
  if (type === 'source-list') return message('change.sources');
  switch (isReference(type) ? BODY_REFERENCES[type] : undefined) {
    case 'figure':
      return figure(rows, target);
    case 'citation':
      return nameOf(rows, 'citations', target);
    case 'canvas':
      return nameOf(rows, 'canvases', target);
    case 'task':
      return nameOf(rows, 'tasks', target);
    case 'funding':
      return rows('nodes', target) ? nameOf(rows, 'nodes', target) : message('noun.fundingSettings');
    default:
      return nameOf(rows, 'nodes', target);
  }
}

function figure(rows: RowsOf, target: string): Said {
  const row = rows('figures', target);
  if (!row) return message('change.gone');
  const [value, unit] = [String(row['value'] ?? ''), String(row['unit'] ?? '')];
  const name = nameOf(rows, 'figures', target);
  if (value === '') return name;
  const amount: Said = { say: 'number', text: value, ...(unit ? { unit: { say: 'words', text: unit } as const } : {}) };
  return { say: 'passage', parts: [name, { say: 'words', text: ' ' }, amount] };
}
