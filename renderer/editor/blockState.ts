/** What a block carries besides its text: which section of the template a heading is, and whether a paragraph is a question. */
import { $getState, $setState, createState, type LexicalNode } from 'lexical';

const parseText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 60) : '');
const sectionState = createState('section', { parse: parseText });
export const questionState = createState('question', { parse: (value) => value === true });

export const $sectionKey = (node: LexicalNode): string => $getState(node, sectionState);
export const $isQuestion = (node: LexicalNode): boolean => $getState(node, questionState);
export const $clearQuestion = (node: LexicalNode): void => void $setState(node, questionState, false);
