/** The plan's text: one Lexical root on the plan's document, with its menus, and a side panel of sections, guidance and trace. */
import { CHECK_LIST, ELEMENT_TRANSFORMERS, TEXT_FORMAT_TRANSFORMERS, TEXT_MATCH_TRANSFORMERS } from '@lexical/markdown';
import { CheckListPlugin } from '@lexical/react/LexicalCheckListPlugin';
import { type InitialConfigType, LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { TabIndentationPlugin } from '@lexical/react/LexicalTabIndentationPlugin';
import { TablePlugin } from '@lexical/react/LexicalTablePlugin';
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useWords } from '../ui/i18n.tsx';
import { AuthorMarks } from './AuthorMarks.tsx';
import { EditorToolbar } from './EditorToolbar.tsx';
import { EDITOR_NODES } from './editorNodes.ts';
import { FindBar } from './FindBar.tsx';
import { FloatingToolbar } from './FloatingToolbar.tsx';
import { useForeignClipboard } from './foreignClipboard.ts';
import { useInsertItems, useMentionItems } from './insertItems.ts';
import { OfferBars } from './OfferBars.tsx';
import { PastedTable } from './PastedTable.tsx';
import { SidePanel } from './SidePanel.tsx';
import { SlashMenu } from './SlashMenu.tsx';
import { WAY_OUT_HINT } from './tabOut.ts';
import { TextDialogs, useTextDialogs } from './textDialogs.tsx';
import { THEME } from './theme.ts';
import { useBoundBody } from './useBoundBody.ts';
import { useEditorKeys, useFigureChips, useLayers, useQuestions } from './useEditorEvents.ts';
import { useOffers } from './useOffers.ts';
import { useOthersInText } from './useOthersInText.ts';
import { useTextActions } from './useTextActions.ts';
import { useTextAnchors } from './useTextAnchors.ts';

const TRANSFORMERS = [CHECK_LIST, ...ELEMENT_TRANSFORMERS, ...TEXT_FORMAT_TRANSFORMERS, ...TEXT_MATCH_TRANSFORMERS];

type Props = {
  readonly session: PlanSession;
  readonly onMakePlan: () => void;
  readonly traceOf: string | undefined;
  readonly onTrace: (combination: string | undefined) => void;
};

export function PlanEditor(props: Props) {
  const { session } = props;
  const config = useMemo<InitialConfigType>(
    () => ({
      namespace: 'musubi',
      theme: THEME,
      nodes: EDITOR_NODES,
      // The binding fills the editor from the document; an initial state here would be written into the plan.
      editorState: null,
      editable: !session.readOnly,
      onError: (error) => {
        throw error;
      },
    }),
    [session],
  );
  return (
    <LexicalComposer initialConfig={config}>
      <EditorBody {...props} />
    </LexicalComposer>
  );
}

function EditorBody({ session, onMakePlan, traceOf, onTrace }: Props) {
  const [editor] = useLexicalComposerContext();
  const { t } = useWords();
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [find, setFind] = useState<'find' | 'replace'>();
  const [showsAuthors, setShowsAuthors] = useState(false);
  const toggleAuthors = () => setShowsAuthors(!showsAuthors);
  const dialogs = useTextDialogs(editor);

  useQuestions(editor);
  useLayers(editor);
  const { bound, hasProblem } = useBoundBody(editor, session);
  const carets = useRef<HTMLDivElement>(null);
  useOthersInText(session, editor, bound, carets, scroll);
  useTextAnchors(session, editor, bound);
  useEditorKeys(editor);
  useForeignClipboard(editor);
  useFigureChips(editor, dialogs.openFigure);

  usePlanVersion(session, 'nodes', 'figures', 'canvases', 'citations');
  const items = useInsertItems(editor, session, dialogs);
  const mentions = useMentionItems(editor, session, dialogs);
  const canEdit = !session.readOnly && !hasProblem;
  const offers = useOffers(session);
  useTextActions(editor, { items, canEdit, onFind: setFind, onAuthors: toggleAuthors, onMakePlan });

  return (
    <div className="text-view">
      <main className="text-scroll" ref={setScroll}>
        <EditorToolbar items={items} canEdit={canEdit} authors={showsAuthors} onAuthors={toggleAuthors} />
        {showsAuthors ? <AuthorMarks session={session} /> : null}
        {find ? <FindBar withReplace={find === 'replace'} onClose={() => setFind(undefined)} /> : null}
        {hasProblem ? (
          <p className="notice bad" role="alert">
            {t('text.problem')}
          </p>
        ) : null}
        <Paper carets={carets}>{bound ? <OfferBars session={session} {...offers} /> : null}</Paper>
        <LexicalPlugins />
        {canEdit ? <SlashMenu items={items} mentions={mentions} parent={scroll} /> : null}
        {canEdit ? <FloatingToolbar /> : null}
        {canEdit ? <PastedTable /> : null}
      </main>
      <SidePanel session={session} offers={offers} traceOf={traceOf} onTrace={onTrace} onMakePlan={onMakePlan} />
      <TextDialogs session={session} dialogs={dialogs} />
    </div>
  );
}

/** The text, and above it a layer for other people's carets and the offers of paragraphs. */
function Paper({
  carets,
  children,
}: {
  readonly carets: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div className="paper">
      <RichTextPlugin
        contentEditable={
          <ContentEditable
            className="text"
            data-region-focus
            aria-label={t('text.label')}
            aria-describedby={WAY_OUT_HINT}
            spellCheck={false}
            lang="ja"
          />
        }
        placeholder={<p className="text-placeholder">{t('text.placeholder')}</p>}
        ErrorBoundary={LexicalErrorBoundary}
      />
      {children}
      <div ref={carets} className="others-carets" aria-hidden="true" />
    </div>
  );
}

/** Lexical's own parts, as this text uses them. */
function LexicalPlugins() {
  return (
    <>
      <ListPlugin />
      <CheckListPlugin />
      <LinkPlugin validateUrl={isLink} />
      <TablePlugin hasCellMerge={false} hasCellBackgroundColor={false} />
      <TabIndentationPlugin maxIndent={4} />
      <MarkdownShortcutPlugin transformers={TRANSFORMERS} />
    </>
  );
}

const isLink = (url: string): boolean => safeUrl(url) !== undefined;
