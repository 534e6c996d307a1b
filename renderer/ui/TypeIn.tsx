/** A field from which words are added by Enter, one after the other; what was typed is added on leaving too, and when the field goes away. */
import { useEffect, useRef, useState } from 'react';
import { isComposing } from './ime.ts';
import { useLatest } from './useLatest.ts';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** True where the words were taken. */
  readonly onAdd: (text: string) => boolean;
};

export function TypeIn({ label, placeholder, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  // What is left to add. The field may go away with the very words that were added last, before it is drawn without them.
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
  // React reports no blur for a field that is taken off the page.
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
