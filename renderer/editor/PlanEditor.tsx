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
import {
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  ParagraphNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { useEffect, useMemo, useRef, useState } from 'react';
import { canvasesOf } from '../../shared/app/board/boardCommands.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { refusedAs } from '../../shared/app/plan/planWriter.ts';
import { bodyElement } from '../../shared/doc/schema.ts';
import { SLASH_WORDS } from '../../shared/i18n/slashWords.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';
import { useKnownPeople } from '../session/knownPeople.ts';
import { newId } from '../session/newId.ts';
import { useComments, usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useActions } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useChooseImage } from '../shell/useChooseImage.ts';
import { useWords } from '../ui/i18n.tsx';
import { openLink } from '../ui/openLink.ts';
import { AuthorMarks } from './AuthorMarks.tsx';
import { type BodyBinding, bindBody } from './bindBody.ts';
import { $isQuestion } from './blockState.ts';
import { CitationDialog } from './CitationDialog.tsx';
import { EditorToolbar } from './EditorToolbar.tsx';
import { EDITOR_NODES } from './editorNodes.ts';
import { FigureDialog } from './FigureDialog.tsx';
import { FindBar } from './FindBar.tsx';
import { FloatingToolbar } from './FloatingToolbar.tsx';
import { figureText } from './figureText.ts';
import { fundingItems } from './fundingItems.ts';
import {
  insertImage,
  insertList,
  insertPerson,
  insertReference,
  insertRule,
  insertSourceList,
  insertTable,
  setBlock,
} from './insertCommands.ts';
import { layInTurns } from './layInTurns.ts';
import { PastedTable } from './PastedTable.tsx';
import { PickDialog } from './PickDialog.tsx';
import { registerQuestions } from './questions.ts';
import { SidePanel } from './SidePanel.tsx';
import { type SlashItem, SlashMenu } from './SlashMenu.tsx';
import { registerTabOut, WAY_OUT_HINT } from './tabOut.ts';
import { THEME } from './theme.ts';
import { useOthersInText } from './useOthersInText.ts';
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
      // The binding fills the editor from the document; seeding here would write into the plan.
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

type DialogState =
  | { readonly kind: 'figure'; readonly figure: string; readonly isNew: boolean }
  | { readonly kind: 'citation' }
  | { readonly kind: 'pick'; readonly what: 'canvas' | 'combination' | 'mention' | 'card' | 'figure' | 'citation' };

function EditorBody({ session, onMakePlan, traceOf, onTrace }: Props) {
  const [editor] = useLexicalComposerContext();
  const { t } = useWords();
  const { host } = useApp();
  const [problem, setProblem] = useState(false);
  const [bound, setBound] = useState<BodyBinding>();
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [find, setFind] = useState<'find' | 'replace'>();
  const [authors, setAuthors] = useState(false);
  const [dialog, setDialog] = useState<DialogState>();

  // Before the text arrives: a transform registered after it would mark every paragraph as changed.
  useBlockMarks(editor);
  useEffect(() => {
    const endLaying = layInTurns(editor, bodyElement(session.doc).length);
    const opened = bindBody(editor, session.doc, {
      onProblem: () => {
        setProblem(true);
        editor.setEditable(false);
      },
      mayWrite: () => session.readOnly === undefined,
      onRefuse: () => session.readOnly && report(refusedAs(session.readOnly)),
    });
    setBound(opened);
    return () => {
      endLaying();
      setBound(undefined);
      opened.dispose();
    };
  }, [editor, session]);
  const carets = useRef<HTMLDivElement>(null);
  useOthersInText(session, editor, bound, carets, scroll);
  useTextAnchors(session, editor, bound);
  useEditorKeys(editor, host);
  useEffect(() => registerTabOut(editor, () => announce(t('text.leaving'))), [editor, t]);

  useEffect(() => {
    const root = editor.getRootElement();
    const onFigure = (event: Event) =>
      setDialog({ kind: 'figure', figure: String((event as CustomEvent).detail), isNew: false });
    root?.addEventListener('musubi-figure', onFigure);
    return () => root?.removeEventListener('musubi-figure', onFigure);
  }, [editor]);

  const chooseImage = useChooseImage();
  const addImage = async () => {
    const image = await chooseImage();
    if (image) insertImage(editor, image.hash, image.title);
  };
  const addTask = () => {
    const task = newId();
    const done = report(
      session.execute({ type: 'putTask', task, patch: { title: '', done: false, order: Date.now() } }),
    );
    if (done) insertReference(editor, 'task-embed', task);
  };
  const items: SlashItem[] = [
    { id: 'h2', label: t('insert.h2'), words: SLASH_WORDS.h2, run: () => setBlock(editor, 'h2') },
    { id: 'h3', label: t('insert.h3'), words: SLASH_WORDS.h3, run: () => setBlock(editor, 'h3') },
    { id: 'p', label: t('insert.p'), words: SLASH_WORDS.p, run: () => setBlock(editor, 'paragraph') },
    {
      id: 'canvas',
      label: t('insert.canvas'),
      words: SLASH_WORDS.canvas,
      run: () => setDialog({ kind: 'pick', what: 'canvas' }),
    },
    {
      id: 'combination',
      label: t('insert.combination'),
      words: SLASH_WORDS.combination,
      run: () => setDialog({ kind: 'pick', what: 'combination' }),
    },
    {
      id: 'mention',
      label: t('insert.mention'),
      words: SLASH_WORDS.mention,
      run: () => setDialog({ kind: 'pick', what: 'mention' }),
    },
    {
      id: 'card',
      label: t('insert.card'),
      words: SLASH_WORDS.card,
      run: () => setDialog({ kind: 'pick', what: 'card' }),
    },
    {
      id: 'figure',
      label: t('insert.figure'),
      words: SLASH_WORDS.figure,
      run: () => setDialog({ kind: 'pick', what: 'figure' }),
    },
    {
      id: 'citation',
      label: t('insert.citation'),
      words: SLASH_WORDS.citation,
      run: () => setDialog({ kind: 'pick', what: 'citation' }),
    },
    {
      id: 'sources',
      label: t('insert.sources'),
      words: SLASH_WORDS.sources,
      run: () => insertSourceList(editor),
    },
    ...fundingItems(editor, session, t),
    { id: 'task', label: t('insert.task'), words: SLASH_WORDS.task, run: addTask },
    { id: 'bullet', label: t('insert.bullet'), words: SLASH_WORDS.bullet, run: () => insertList(editor, 'bullet') },
    { id: 'number', label: t('insert.number'), words: SLASH_WORDS.number, run: () => insertList(editor, 'number') },
    { id: 'check', label: t('insert.check'), words: SLASH_WORDS.check, run: () => insertList(editor, 'check') },
    { id: 'table', label: t('insert.table'), words: SLASH_WORDS.table, run: () => insertTable(editor) },
    { id: 'quote', label: t('insert.quote'), words: SLASH_WORDS.quote, run: () => setBlock(editor, 'quote') },
    { id: 'image', label: t('insert.image'), words: SLASH_WORDS.image, run: () => void addImage() },
    { id: 'rule', label: t('insert.rule'), words: SLASH_WORDS.rule, run: () => insertRule(editor) },
  ];
  usePlanVersion(session, 'nodes', 'figures', 'canvases', 'citations');
  const { store } = session;
  const combinations = [...store.entities('nodes').values()].filter((n) => n.kind === 'combination');
  const people = useKnownPeople(session, useComments());
  const mentions: SlashItem[] = [
    ...people.map((p) => ({
      id: `person:${p.id}`,
      label: p.name,
      words: p.name,
      meta: t('slash.person'),
      run: () => insertPerson(editor, p.name),
    })),
    ...[...store.entities('figures').values()].map((f) => ({
      id: f.id,
      label: figureText(f, 'ja'),
      words: f.label,
      meta: f.label || t('slash.figure'),
      run: () => insertReference(editor, 'figure-chip', f.id),
    })),
    ...combinations.map((n) => ({
      id: n.id,
      label: n.title || t('combination.untitled'),
      words: n.claim,
      meta: t('slash.combination'),
      run: () => insertReference(editor, 'combination-mention', n.id),
    })),
    {
      id: 'figure.new',
      label: t('figure.new'),
      words: '',
      run: () => setDialog({ kind: 'figure', figure: newId(), isNew: true }),
    },
  ];
  const canEdit = !session.readOnly && !problem;
  useActions([
    ...items.map((i) => ({
      id: `text.${i.id}`,
      label: i.label,
      menu: 'insert' as const,
      enabled: canEdit,
      run: i.run,
    })),
    { id: 'text.find', label: t('find.find'), menu: 'edit', shortcut: 'Mod+F', run: () => setFind('find') },
    {
      id: 'text.replace',
      label: t('find.replace'),
      menu: 'edit',
      shortcut: 'Mod+H',
      enabled: canEdit,
      run: () => setFind('replace'),
    },
    {
      id: 'text.undo',
      label: t('common.undo'),
      menu: 'edit',
      run: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    },
    {
      id: 'text.redo',
      label: t('common.redo'),
      menu: 'edit',
      run: () => editor.dispatchCommand(REDO_COMMAND, undefined),
    },
    { id: 'text.authors', label: t('authors.show'), menu: 'view', run: () => setAuthors(!authors) },
    { id: 'text.makePlan', label: t('makePlan.title'), menu: 'file', enabled: canEdit, run: onMakePlan },
  ]);

  const close = () => {
    setDialog(undefined);
    requestAnimationFrame(() => editor.focus());
  };
  const insert = (type: Parameters<typeof insertReference>[1], target: string) => {
    insertReference(editor, type, target);
    close();
  };

  return (
    <div className="text-view">
      <main className="text-scroll" ref={setScroll}>
        <EditorToolbar items={items} canEdit={canEdit} authors={authors} onAuthors={() => setAuthors(!authors)} />
        {authors ? <AuthorMarks session={session} /> : null}
        {find ? <FindBar withReplace={find === 'replace'} onClose={() => setFind(undefined)} /> : null}
        {problem ? (
          <p className="notice bad" role="alert">
            {t('text.problem')}
          </p>
        ) : null}
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
          <div ref={carets} className="others-carets" aria-hidden="true" />
        </div>
        <ListPlugin />
        <CheckListPlugin />
        <LinkPlugin validateUrl={(url) => safeUrl(url) !== undefined} />
        <TablePlugin hasCellMerge={false} hasCellBackgroundColor={false} />
        <TabIndentationPlugin maxIndent={4} />
        <MarkdownShortcutPlugin transformers={TRANSFORMERS} />
        {canEdit ? <SlashMenu items={items} mentions={mentions} parent={scroll} /> : null}
        {canEdit ? <FloatingToolbar /> : null}
        {canEdit ? <PastedTable /> : null}
      </main>
      <SidePanel session={session} traceOf={traceOf} onTrace={onTrace} onMakePlan={onMakePlan} />
      {dialog?.kind === 'figure' ? (
        <FigureDialog
          session={session}
          figure={dialog.figure}
          isNew={dialog.isNew}
          onClose={close}
          onDone={() => (dialog.isNew ? insert('figure-chip', dialog.figure) : close())}
        />
      ) : null}
      {dialog?.kind === 'citation' ? (
        <CitationDialog session={session} onClose={close} onDone={(id) => insert('citation', id)} />
      ) : null}
      {dialog?.kind === 'pick' && dialog.what === 'canvas' ? (
        <PickDialog
          title={t('insert.canvas')}
          onClose={close}
          onPick={(id) => insert('canvas-embed', id)}
          choices={canvasesOf(store).map((c) => ({ id: c.id, label: c.title || t('canvas.untitled') }))}
        />
      ) : null}
      {dialog?.kind === 'pick' && (dialog.what === 'combination' || dialog.what === 'mention') ? (
        <PickDialog
          title={t(`insert.${dialog.what}`)}
          onClose={close}
          onPick={(id) => insert(dialog.what === 'mention' ? 'combination-mention' : 'combination-embed', id)}
          choices={combinations.map((n) => ({ id: n.id, label: n.title || t('combination.untitled'), meta: n.claim }))}
        />
      ) : null}
      {dialog?.kind === 'pick' && dialog.what === 'card' ? (
        <PickDialog
          title={t('insert.card')}
          onClose={close}
          onPick={(id) => insert('entry-embed', id)}
          choices={[...store.entities('nodes').values()]
            .filter((n) => n.kind !== 'frame' && n.kind !== 'combination')
            .map((n) => ({ id: n.id, label: n.title || t('card.untitled'), meta: t(`kind.${n.kind}`) }))}
        />
      ) : null}
      {dialog?.kind === 'pick' && dialog.what === 'figure' ? (
        <PickDialog
          title={t('insert.figure')}
          onClose={close}
          onPick={(id) => insert('figure-chip', id)}
          choices={[...store.entities('figures').values()].map((f) => ({
            id: f.id,
            label: f.label || figureText(f, 'ja'),
            meta: figureText(f, 'ja'),
          }))}
          newLabel={t('figure.new')}
          onNew={() => setDialog({ kind: 'figure', figure: newId(), isNew: true })}
        />
      ) : null}
      {dialog?.kind === 'pick' && dialog.what === 'citation' ? (
        <PickDialog
          title={t('insert.citation')}
          onClose={close}
          onPick={(id) => {
            const citation = store.entities('citations').has(id) ? id : citeEntry(session, id);
            if (citation) insert('citation', citation);
          }}
          choices={[
            ...[...store.entities('citations').values()].map((c) => ({ id: c.id, label: c.title, meta: c.publisher })),
            ...[...store.entities('nodes').values()]
              .filter((n) => n.entry)
              .map((n) => ({ id: n.id, label: n.title, meta: t('citation.fromCard') })),
          ]}
          newLabel={t('citation.new')}
          onNew={() => setDialog({ kind: 'citation' })}
        />
      ) : null}
    </div>
  );

  /** A citation of the source behind a card; cited twice, it is one. */
  function citeEntry(s: PlanSession, node: string): string | undefined {
    const entry = s.store.entities('nodes').get(node)?.entry;
    const known = [...s.store.entities('citations').values()].find((c) => c.entryId === entry?.id);
    if (known || !entry) return known?.id;
    const citation = newId<string>();
    const source = entry.sources[0];
    const done = report(
      s.execute({
        type: 'putCitation',
        citation,
        patch: {
          title: entry.title.ja,
          publisher: source?.doc ?? '',
          locator: `${source?.section ?? ''}${source?.page ? ` p.${source.page}` : ''}`,
          asOf: entry.asOf,
          entryId: entry.id,
        },
      }),
    );
    return done ? citation : undefined;
  }
}

/** Questions of the template are paragraphs like any other, marked on the element so that they look like questions. */
function useBlockMarks(editor: LexicalEditor): void {
  useEffect(
    () =>
      editor.registerMutationListener(ParagraphNode, (mutations) => {
        editor.getEditorState().read(() => {
          for (const [key, mutation] of mutations) {
            if (mutation === 'destroyed') continue;
            const node = editor.getEditorState()._nodeMap.get(key);
            const element = editor.getElementByKey(key);
            if (!node || !element) continue;
            if ($isQuestion(node)) element.dataset['question'] = 'true';
            else delete element.dataset['question'];
          }
        });
      }),
    [editor],
  );
  useEffect(() => registerQuestions(editor), [editor]);
}

function useEditorKeys(editor: LexicalEditor, host: Parameters<typeof openLink>[0]): void {
  useEffect(
    () =>
      editor.registerCommand(
        CLICK_COMMAND,
        (event) => {
          const link = (event.target as HTMLElement).closest('a');
          if (!link || !(event.ctrlKey || event.metaKey)) return false;
          event.preventDefault();
          return openLink(host, link.href);
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, host],
  );
  useEffect(
    () => editor.registerCommand(KEY_DOWN_COMMAND, (event) => event.isComposing, COMMAND_PRIORITY_LOW),
    [editor],
  );
}
