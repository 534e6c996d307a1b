import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '../shell/announce.tsx';
import { Button, IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { clearMatches, findRanges, paintMatches, replaceRanges } from './findText.ts';

/** Find and replace at the head of the text. */
export function FindBar({ onClose, withReplace }: { readonly onClose: () => void; readonly withReplace: boolean }) {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState('');
  const [replacement, setReplacement] = useState('');
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);

  const search = useCallback(() => {
    const root = editor.getRootElement();
    const found = root ? findRanges(root, query) : [];
    setRanges(found);
    setAt((now) => Math.min(now, Math.max(found.length - 1, 0)));
  }, [editor, query]);
  useEffect(search, [search]);
  useEffect(
    () =>
      editor.registerUpdateListener(
        ({ dirtyElements, dirtyLeaves }) => (dirtyElements.size > 0 || dirtyLeaves.size > 0) && search(),
      ),
    [editor, search],
  );
  useEffect(() => paintMatches(ranges, at), [ranges, at]);
  useEffect(() => clearMatches, []);
  useEffect(() => input.current?.focus(), []);

  const go = (step: number) => {
    if (ranges.length === 0) return;
    const next = (at + step + ranges.length) % ranges.length;
    setAt(next);
    ranges[next]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
      editor.focus();
    }
  };
  const replace = (all: boolean) => {
    const some = all ? ranges : ranges.slice(at, at + 1);
    if (some.length === 0) return;
    replaceRanges(editor, some, replacement);
    announce(t('find.replaced', { n: some.length }));
  };
  return (
    <search className="find-bar">
      <input
        ref={input}
        className="input"
        type="text"
        aria-label={t('find.find')}
        placeholder={t('find.find')}
        value={query}
        onChange={(e) => setQuery(e.target.value)}
        onKeyDown={keys}
      />
      <span className="small muted" role="status">
        {query === '' ? '' : ranges.length === 0 ? t('find.none') : t('find.count', { at: at + 1, n: ranges.length })}
      </span>
      <IconButton small label={t('find.previous')} icon={<ChevronUp size={16} />} onPress={() => go(-1)} />
      <IconButton small label={t('find.next')} icon={<ChevronDown size={16} />} onPress={() => go(1)} />
      {withReplace ? (
        <>
          <input
            className="input"
            type="text"
            aria-label={t('find.replaceWith')}
            placeholder={t('find.replaceWith')}
            value={replacement}
            onChange={(e) => setReplacement(e.target.value)}
            onKeyDown={keys}
          />
          <Button small onPress={() => replace(false)}>
            {t('find.replace')}
          </Button>
          <Button small onPress={() => replace(true)}>
            {t('find.replaceAll')}
          </Button>
        </>
      ) : null}
      <IconButton small label={t('common.close')} icon={<X size={16} />} onPress={onClose} />
    </search>
  );
}
