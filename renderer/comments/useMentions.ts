/** The list of people that opens below a comment after an @, and the caret position after choosing one. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { fold } from '../../shared/text/fold.ts';
import { mentionBefore } from '../ui/mention.ts';

/** How many names are offered. */
const OFFERED = 8;

export type Mentionable = { readonly id: string; readonly name: string };

export type Mentions = {
  /** The text of the field. */
  readonly text: string;
  /** People whose names match what is typed after the @; empty while the list is closed. */
  readonly offered: readonly Mentionable[];
  /** The index of the highlighted one. */
  readonly highlighted: number;
  readonly change: (text: string, caret: number) => void;
  readonly setCaret: (caret: number) => void;
  /** Inserts a name at the caret, replacing what was typed of it. */
  readonly insert: (name: string) => void;
  /** Handles the keys of the list. True if the key was handled. */
  readonly onKey: (key: string) => boolean;
};

export function useMentions(
  field: RefObject<HTMLTextAreaElement | null>,
  initial: string,
  people: readonly Mentionable[],
): Mentions {
  const [text, setText] = useState(initial);
  const [caret, setCaret] = useState(initial.length);
  const [index, setIndex] = useState(0);
  /** Position of the @ whose list was dismissed. */
  const [closed, setClosed] = useState<number>();
  const placeCaret = useCaretAfterRender(field);
  const typed = mentionBefore(text.slice(0, caret));
  const offered =
    typed && typed.from !== closed
      ? people.filter((p) => fold(p.name).includes(fold(typed.query))).slice(0, OFFERED)
      : [];
  const highlighted = Math.min(index, offered.length - 1);
  const insert = (name: string) => {
    const end = field.current?.selectionStart ?? text.length;
    // The typed prefix is replaced.
    const from = mentionBefore(text.slice(0, end))?.from ?? end;
    const after = from + name.length + 2;
    setText(`${text.slice(0, from)}@${name} ${text.slice(end)}`);
    setCaret(after);
    setIndex(0);
    placeCaret(after);
    field.current?.focus();
  };
  const change = (next: string, at: number) => {
    setText(next);
    setCaret(at);
    setIndex(0);
    if (closed !== undefined && next[closed] !== '@') setClosed(undefined);
  };
  const onKey = (key: string): boolean => {
    const chosen = offered[highlighted];
    if (!chosen) return false;
    if (key === 'ArrowDown') setIndex((highlighted + 1) % offered.length);
    else if (key === 'ArrowUp') setIndex((highlighted + offered.length - 1) % offered.length);
    else if (key === 'Enter' || key === 'Tab') insert(chosen.name);
    else if (key === 'Escape') setClosed(typed?.from);
    else return false;
    return true;
  };
  return { text, offered, highlighted, change, setCaret, insert, onKey };
}

/** Sets the caret of a controlled field once React has rendered the new text. */
function useCaretAfterRender(field: RefObject<HTMLTextAreaElement | null>): (caret: number) => void {
  const next = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    field.current?.setSelectionRange(next.current, next.current);
    next.current = undefined;
  });
  return (caret) => {
    next.current = caret;
  };
}
