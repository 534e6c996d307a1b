/** State of a block besides its text: the template section of a heading, whether a paragraph is a question, its layer. */
import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { type Layer, readLayer } from '../../shared/domain/layers/layers.ts';

const parseText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 60) : '');
const sectionState = createState('section', { parse: parseText });
export const questionState = createState('question', { parse: (value) => value === true });

const layerState = createState('layer', { parse: readLayer });

export const $layerOf = (node: LexicalNode): Layer => $getState(node, layerState);
export const $sectionKey = (node: LexicalNode): string => $getState(node, sectionState);
export const $isQuestion = (node: LexicalNode): boolean => $getState(node, questionState);
export const $clearQuestion = (node: LexicalNode): void => void $setState(node, questionState, false);
