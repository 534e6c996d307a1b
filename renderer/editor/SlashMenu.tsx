/** The menu opened by a slash (also ／), and by @ for people, figures and combinations of the plan. Searches names and readings, in both languages. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { COMMAND_PRIORITY_NORMAL } from 'lexical';
import { useEffect, useId, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { fold } from '../../shared/text/fold.ts';
import { useWords } from '../ui/i18n.tsx';
import { mentionBefore } from '../ui/mention.ts';

export type SlashItem = {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  /** The type of the item, if the label does not show it. */
  readonly meta?: string;
  readonly run: () => void;
};

class SlashOption extends MenuOption {
  readonly item: SlashItem;
  constructor(item: SlashItem) {
    super(item.id);
    this.item = item;
  }
}

const SHOWN = 12;
/** The element in which Lexical renders the menu: it is the list box, found by its class. */
const ANCHOR = 'slash-anchor';

export function SlashMenu({
  items,
  mentions,
  parent,
}: {
  readonly items: readonly SlashItem[];
  readonly mentions: readonly SlashItem[];
  /** The parent element of the menu: inside the text's landmark. */
  readonly parent: HTMLElement | null;
}) {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState<string | null>(null);
  const [trigger, setTrigger] = useState<'/' | '@'>('/');
  const options = useMemo(() => {
    const folded = fold(query ?? '');
    return (trigger === '@' ? mentions : items)
      .filter((item) => folded === '' || fold(`${item.label} ${item.words}`).includes(folded))
      .slice(0, SHOWN)
      .map((item) => new SlashOption(item));
  }, [items, mentions, query, trigger]);

  const name = useId();
  useEffect(() => {
    // Lexical labels its list box in English whenever it opens; `aria-labelledby` takes precedence. When empty, it is
    // hidden.
    for (const anchor of [...document.getElementsByClassName(ANCHOR)]) {
      anchor.setAttribute('aria-labelledby', name);
      if (anchor.childElementCount === 0) anchor.remove();
    }
  }, [name]);

  return (
    <>
      <span id={name} hidden>
        {t(trigger === '@' ? 'slash.mentions' : 'slash.title')}
      </span>
      <LexicalTypeaheadMenuPlugin<SlashOption>
        options={options}
        anchorClassName={ANCHOR}
        // Before the Esc that frees Tab: the first one closes the menu and keeps what was typed.
        commandPriority={COMMAND_PRIORITY_NORMAL}
        {...(parent ? { parent } : {})}
        onQueryChange={setQuery}
        triggerFn={(text) => {
          // A composition is not finished text: the menu waits for its end.
          if (editor.isComposing()) return null;
          const mention = mentionBefore(text);
          if (mention) {
            setTrigger('@');
            const { from, sign, query: typed } = mention;
            return { leadOffset: from, matchingString: typed, replaceableString: `${sign}${typed}` };
          }
          const match = /(^|[\s\u3000、。])([/／])([^\s/／@＠]{0,20})$/u.exec(text);
          if (!match) return null;
          setTrigger('/');
          return {
            leadOffset: match.index + (match[1]?.length ?? 0),
            matchingString: match[3] ?? '',
            replaceableString: `${match[2]}${match[3]}`,
          };
        }}
        onSelectOption={(option, textNode, closeMenu) => {
          editor.update(() => textNode?.remove());
          closeMenu();
          option.item.run();
        }}
        menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
          anchor.current && options.length > 0
            ? createPortal(
                <ul className="popover slash-menu" role="none">
                  {options.map((option, i) => (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the text, which keeps the focus
                    <li
                      key={option.key}
                      // The id that Lexical uses for `aria-activedescendant`.
                      id={`typeahead-item-${i}`}
                      ref={(element) => option.setRefElement(element)}
                      role="option"
                      tabIndex={-1}
                      aria-selected={i === selectedIndex}
                      className={`menu-item ${i === selectedIndex ? 'current' : ''}`}
                      onMouseEnter={() => setHighlightedIndex(i)}
                      onMouseDown={(e) => e.preventDefault()}
                      onClick={() => selectOptionAndCleanUp(option)}
                    >
                      {option.item.label}
                      {option.item.meta ? <span className="muted small"> {option.item.meta}</span> : null}
                    </li>
                  ))}
                </ul>,
                anchor.current,
              )
            : null
        }
      />
    </>
  );
}
