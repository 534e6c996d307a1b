/** A field that adds words on Enter, one after the other; pending text is also added on blur and on unmounting. */
import { useEffect, useRef, useState } from 'react';
import { isComposing } from './ime.ts';
import { useLatest } from './useLatest.ts';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** True if the words were accepted. */
  readonly onAdd: (text: string) => boolean;
};

export function TypeIn({ label, placeholder, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  // Pending text. The field may unmount together with the words that were just added, before it rerenders without
  // them.
  const left = useRef('');
  const change = (text: string) => {
    left.current = text;
    setTyped(text);
  };
  const add = () => {
    const words = left.current;
    if (words.trim() === '') return;
    change('');
    if (!onAdd(words)) change(words);
  };
  // React fires no blur event for a field that is removed.
  const addLatest = useLatest(add);
  useEffect(() => () => addLatest.current(), []);
  return (
    <input
      className="input"
      aria-label={label}
      placeholder={placeholder}
      maxLength={400}
      value={typed}
      onChange={(e) => change(e.target.value)}
      onKeyDown={(e) => {
        if (e.key === 'Enter' && !isComposing(e) && !e.ctrlKey && !e.metaKey) add();
      }}
      onBlur={add}
    />
  );
}
