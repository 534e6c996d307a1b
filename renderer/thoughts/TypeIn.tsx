/** A field from which words are added by Enter, one after the other; what was typed is added on leaving too. */
import { useState } from 'react';
import { isComposing } from '../ui/ime.ts';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** True where the words were taken. */
  readonly onAdd: (text: string) => boolean;
};

export function TypeIn({ label, placeholder, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim() !== '' && onAdd(typed)) setTyped('');
  };
  return (
    <input
      className="input"
      aria-label={label}
      placeholder={placeholder}
      maxLength={400}
      value={typed}
      onChange={(e) => setTyped(e.target.value)}
      onKeyDown={(e) => {
        if (e.key === 'Enter' && !isComposing(e) && !e.ctrlKey && !e.metaKey) add();
      }}
      onBlur={add}
    />
  );
}
