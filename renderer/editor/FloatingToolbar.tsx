/** Formatting beside a selection, hidden otherwise. */
import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, type TextFormatType } from 'lexical';
import { Bold, Code, Italic, Link, Strikethrough, Underline } from 'lucide-react';
import { useEffect, useState } from 'react';
import { safeUrl } from '../../shared/kernel/urls.ts';
import { announce } from '../shell/announce.tsx';
import { IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

type Shown = {
  readonly left: number;
  readonly top: number;
  readonly formats: ReadonlySet<TextFormatType>;
  readonly isLink: boolean;
};
const FORMATS = [
  ['bold', Bold],
  ['italic', Italic],
  ['underline', Underline],
  ['strikethrough', Strikethrough],
  ['code', Code],
] as const;

export function FloatingToolbar() {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  const [shown, setShown] = useState<Shown>();
  const [url, setUrl] = useState<string>();

  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        editorState.read(() => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection) || selection.isCollapsed()) {
            setShown(undefined);
            return;
          }
          const native = window.getSelection();
          const root = editor.getRootElement();
          if (
            !native ||
            native.rangeCount === 0 ||
            !root?.contains(native.anchorNode) ||
            editor.isComposing() ||
            selection.getTextContent().trim() === ''
          ) {
            setShown(undefined);
            return;
          }
          const box = native.getRangeAt(0).getBoundingClientRect();
          const page = root.closest('.text-scroll')?.getBoundingClientRect();
          setShown({
            left: Math.max(
              (page?.left ?? 0) + 8,
              Math.min(box.left + box.width / 2 - 120, (page?.right ?? innerWidth) - 260),
            ),
            top: Math.max((page?.top ?? 0) + 4, box.top - 48),
            formats: new Set(FORMATS.map(([f]) => f).filter((f) => selection.hasFormat(f))),
            isLink: selection.getNodes().some((n) => $isLinkNode(n) || $isLinkNode(n.getParent())),
          });
        });
      }),
    [editor],
  );

  if (!shown) return null;
  const link = () => {
    if (shown.isLink) editor.dispatchCommand(TOGGLE_LINK_COMMAND, null);
    else setUrl('https://');
  };
  const applyLink = () => {
    const safe = safeUrl(url ?? '');
    if (!safe) return announce(t('link.badUrl'), { kind: 'error' });
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, safe);
    setUrl(undefined);
  };
  return (
    <div
      className="floating-toolbar popover"
      role="toolbar"
      aria-label={t('format.toolbar')}
      style={{ left: shown.left, top: shown.top }}
      onMouseDown={(e) => (e.target as HTMLElement).tagName !== 'INPUT' && e.preventDefault()}
    >
      {FORMATS.map(([format, Icon]) => (
        <IconButton
          key={format}
          small
          label={t(`format.${format}`)}
          pressed={shown.formats.has(format)}
          icon={<Icon size={16} />}
          onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format)}
        />
      ))}
      <IconButton small label={t('format.link')} pressed={shown.isLink} icon={<Link size={16} />} onPress={link} />
      {url === undefined ? null : (
        <input
          className="input"
          type="url"
          autoFocus
          aria-label={t('format.linkTo')}
          value={url}
          onChange={(e) => setUrl(e.target.value)}
          onKeyDown={(e) => {
            if (isComposing(e)) return;
            if (e.key === 'Enter') {
              e.preventDefault();
              applyLink();
            } else if (e.key === 'Escape') setUrl(undefined);
          }}
        />
      )}
    </div>
  );
}
