/** The clipboard between the text and other programs: their content as blocks of the text, the text as their rows and lines. */
import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { mergeRegister } from '@lexical/utils';
import {
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';
import { useEffect } from 'react';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { guardCell } from '../../shared/text/formulaGuard.ts';
import { isMarkdown } from '../../shared/text/markdownSigns.ts';
import { announce } from '../shell/announce.tsx';
import { foreignHtml } from '../ui/foreignHtml.ts';
import { useWords } from '../ui/i18n.tsx';
import { inWorker } from '../ui/inWorker.ts';
import { plainWords } from '../ui/plainWords.ts';

/** Content copied within this plan is already in the plan's own form. */
const OWN = 'application/x-lexical-editor';
const { bytes: LONGEST, seconds } = IMPORT_LIMITS.document;

/** @returns How many pictures could not be pasted. */
function pasteHtml(editor: LexicalEditor, html: string, plain: string): number {
  const { body, pictures } = foreignHtml(html);
  const data = new DataTransfer();
  data.setData('text/html', body.innerHTML);
  data.setData('text/plain', plain);
  insert(editor, data);
  return pictures;
}

const insert = (editor: LexicalEditor, data: DataTransfer): void =>
  editor.update(() => $insertDataTransferForRichText(data, $getSelection() ?? $getRoot().selectEnd(), editor), {
    tag: 'paste',
  });

/** Parsed in a worker, within the time limit for a text. If it cannot be parsed it is pasted as plain text. */
async function pasteMarkdown(editor: LexicalEditor, text: string): Promise<'formatted' | 'bare'> {
  const done = await inWorker<string>(
    () => new Worker(new URL('./markdownWorker.ts', import.meta.url), { type: 'module' }),
    text,
    { seconds },
  );
  if (!editor.isEditable()) return 'bare';
  if (typeof done === 'object' && done.reply !== '') {
    pasteHtml(editor, done.reply, text);
    return 'formatted';
  }
  const data = new DataTransfer();
  data.setData('text/plain', text);
  insert(editor, data);
  return 'bare';
}

type Told = {
  readonly markdown: () => void;
  readonly pictures: (n: number) => void;
  readonly tooLarge: () => void;
};

function registerForeignClipboard(editor: LexicalEditor, told: Told): () => void {
  // Ctrl+Shift+V requests plain text, and the event that follows does not say so.
  let isBare = false;
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'v') isBare = event.shiftKey;
    return false;
  };
  const onPaste = (event: unknown) => {
    const data = event instanceof ClipboardEvent ? event.clipboardData : null;
    const bare = isBare;
    isBare = false;
    if (!data || !(event instanceof Event) || bare || data.getData(OWN)) return false;
    const [html, plain] = [data.getData('text/html'), data.getData('text/plain')];
    if (Math.max(html.length, plain.length) > LONGEST) {
      // The window would stand still while it is read.
      event.preventDefault();
      told.tooLarge();
      return true;
    }
    if (html) {
      event.preventDefault();
      const pictures = pasteHtml(editor, html, plain);
      if (pictures > 0) told.pictures(pictures);
      return true;
    }
    if (!isMarkdown(plain)) return false;
    event.preventDefault();
    void pasteMarkdown(editor, plain).then((as) => as === 'formatted' && told.markdown());
    return true;
  };
  // After the editor's own handler, which writes a table without its rows, and nothing for a chip.
  const onCopy = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html');
    if (!event.defaultPrevented || !html) return;
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    event.clipboardData?.setData('text/plain', plainWords(body, guardCell));
    // Cells that a spreadsheet would execute are guarded in both formats.
    for (const cell of body.querySelectorAll('td, th')) {
      const words = (cell.textContent ?? '').trim();
      if (guardCell(words) !== words) cell.prepend("'");
    }
    event.clipboardData?.setData('text/html', body.innerHTML);
  };
  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, onKey, COMMAND_PRIORITY_NORMAL),
    // Below the question about tables in thousands, and above the editor's own handler.
    editor.registerCommand(PASTE_COMMAND, onPaste, COMMAND_PRIORITY_LOW),
    editor.registerRootListener((root, previous) => {
      for (const name of ['copy', 'cut'] as const) {
        previous?.removeEventListener(name, onCopy);
        root?.addEventListener(name, onCopy);
      }
    }),
  );
}

export function useForeignClipboard(editor: LexicalEditor): void {
  const { t } = useWords();
  useEffect(
    () =>
      registerForeignClipboard(editor, {
        markdown: () => announce(t('foreign.markdown')),
        tooLarge: () => announce(t('foreign.tooLarge'), { kind: 'error' }),
        pictures: (n) => announce(t('foreign.pictures', { n }), { kind: 'error' }),
      }),
    [editor, t],
  );
}
