/** What a block carries besides its text: which section of the template a heading is, which cards a paragraph was made from. */
import { $getState, $setState, createState, type LexicalNode } from 'lexical';

const parseText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 60) : '');
const parseIds = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string').slice(0, 50) : NO_IDS;
const NO_IDS: readonly string[] = [];

export const sectionState = createState('section', { parse: parseText });
export const traceState = createState('trace', {
  parse: parseIds,
  isEqual: (a, b) => a.length === b.length && a.every((v, i) => v === b[i]),
});
export const questionState = createState('question', { parse: (value) => value === true });

export const $sectionKey = (node: LexicalNode): string => $getState(node, sectionState);
export const $isQuestion = (node: LexicalNode): boolean => $getState(node, questionState);
export const $clearQuestion = (node: LexicalNode): void => void $setState(node, questionState, false);
