/** One plan: its text, its boards and their outline, side by side in one window; here the features meet. */
import { Award, FileDown, History, Printer, UserPlus } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type * as Y from 'yjs';
import { canvasesOf, placedCards } from '../../shared/app/board/boardCommands.ts';
import { SelectionModel, selectionOn } from '../../shared/app/board/selection.ts';
import { draftFromSession } from '../../shared/app/coaching/draftFromSession.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CommentThread } from '../../shared/doc/comments.ts';
import { isTextOp, type Suggestion, touchedIds } from '../../shared/doc/suggestions/suggestions.ts';
import type { PlanVersion } from '../../shared/ipc/contract.ts';
import { Board } from '../canvas/Board.tsx';
import { BoardPreview } from '../canvas/BoardPreview.tsx';
import { type BoardFilter, NO_FILTER } from '../canvas/boardFilter.ts';
import type { Inspector } from '../canvas/Inspector.tsx';
import { CoachingButton } from '../coaching/CoachingButton.tsx';
import { GuidanceDialog } from '../coaching/GuidanceDialog.tsx';
import { MeetingDialog } from '../coaching/MeetingDialog.tsx';
import { ReplayBar } from '../coaching/ReplayBar.tsx';
import { SessionBanner } from '../coaching/SessionBanner.tsx';
import { SessionPanel } from '../coaching/SessionPanel.tsx';
import { CombinationCardView } from '../combination/CombinationCardView.tsx';
import { CombinationPanel } from '../combination/CombinationPanel.tsx';
import { CommentHere, commentOnSelection } from '../comments/CommentHere.tsx';
import { CommentsButton } from '../comments/CommentsButton.tsx';
import { CommentsPanel } from '../comments/CommentsPanel.tsx';
import { commentOnBoard } from '../comments/commentOnBoard.ts';
import { useTextMarks } from '../comments/useTextMarks.ts';
import { EnterContest } from '../contest/EnterContest.tsx';
import { type EditorSlots, SlotsProvider } from '../editor/editorSlots.ts';
import { PlanEditor } from '../editor/PlanEditor.tsx';
import { FundingChip, FundingEmbed } from '../funding/FundingEmbed.tsx';
import { FundingScreen } from '../funding/FundingScreen.tsx';
import { RehearsalDialog } from '../rehearsal/RehearsalDialog.tsx';
import { type LetOut, LetOutProvider } from '../session/letOut.ts';
import { newId } from '../session/newId.ts';
import { textAnchorsOf } from '../session/textAnchors.ts';
import { useFollowing } from '../session/useFollowing.ts';
import { usePeerValue } from '../session/usePeers.ts';
import {
  CoachingProvider,
  CommentsProvider,
  SessionProvider,
  useModel,
  usePlanVersion,
  useShownDoc,
} from '../session/useStore.ts';
import { FollowBanner } from '../sharing/FollowBanner.tsx';
import { OthersInFields } from '../sharing/OthersInFields.tsx';
import { PeopleBar } from '../sharing/PeopleBar.tsx';
import { ShareDialog } from '../sharing/ShareDialog.tsx';
import { useApp } from '../shell/AppContext.tsx';
import { useActions } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { exportPlan } from '../shell/exportPlan.ts';
import { report } from '../shell/refusals.ts';
import { navigate, PLAN_VIEWS, type PlanView } from '../shell/routes.ts';
import { useChangeWords } from '../shell/useChangeWords.ts';
import { usePicturesGuard } from '../shell/usePicturesGuard.tsx';
import { SuggestBanner } from '../suggestions/SuggestBanner.tsx';
import { SuggestionsButton } from '../suggestions/SuggestionsButton.tsx';
import { SuggestionsPanel } from '../suggestions/SuggestionsPanel.tsx';
import { useSuggestionMarks } from '../suggestions/useSuggestionMarks.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, IconButton, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { MergeReviewBanner } from '../versions/MergeReviewBanner.tsx';
import { SinceBanner } from '../versions/SinceBanner.tsx';
import { VersionsDialog } from '../versions/VersionsDialog.tsx';
import { BoardView } from './BoardView.tsx';
import { EvidencePack } from './EvidencePack.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { MakePlanDialog } from './MakePlanDialog.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { TaskDialog } from './TaskDialog.tsx';
import { useDisclosureGuard } from './useDisclosureGuard.tsx';
import { usePrinting } from './usePrinting.ts';
import { useCommentsShown, useOpenCoaching, useOpenComments } from './useSideModels.ts';

export function PlanScreen({
  session,
  view,
  target,
}: {
  readonly session: PlanSession;
  readonly view: PlanView;
  readonly target: string | undefined;
}) {
  const { t } = useWords();
  const changeWords = useChangeWords();
  const app = useApp();
  const [selection] = useState(() => new SelectionModel());
  const [filter, setFilter] = useState<BoardFilter>(NO_FILTER);
  // In a window where the panels stand one below the other, the board comes first.
  const [catalogueOpen, setCatalogueOpen] = useState(() => !isNarrow());
  const [versions, setVersions] = useState(false);
  const [making, setMaking] = useState(false);
  const [traced, setTraced] = useState<string>();
  const [sharing, setSharing] = useState(false);
  const [entering, setEntering] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [rehearsing, setRehearsing] = useState(false);
  const [packing, setPacking] = useState(false);
  /** What a task is being made of. */
  const [tasking, setTasking] = useState<string>();
  const comments = useOpenComments(session, app.settings.name);
  const commentsShown = useCommentsShown(comments);
  const coaching = useOpenCoaching(session, app.settings.name);
  useSuggestionMarks(session, comments?.suggestions);
  // The draft of whoever suggests is another document: what is bound to one begins anew.
  const bench = useShownDoc(session).guid;
  const suggestions = useModel(comments?.suggestions);
  const isSuggesting = suggestions?.isSuggesting === true;
  const talking = useModel(coaching)?.isPanelShown === true;
  /** Open, with a draft to begin with or none. */
  const [guidance, setGuidance] = useState<{ readonly first: string | undefined }>();
  useTextMarks(session, comments);
  const following = useFollowing(session.following);
  const setFollowing = (userId: string | undefined) => session.following.follow(userId);
  usePlanVersion(session, 'canvases', 'meta');
  const canvases = canvasesOf(session.store);
  const [chosen, setCanvas] = useState<string>();
  const canvas = canvases.some((c) => c.id === chosen) ? chosen : canvases[0]?.id;
  // Before the other board is painted: nothing of the last one stays selected or in focus there.
  useLayoutEffect(() => {
    if (!canvas) return;
    const { nodes, link } = selectionOn(session.store, canvas, selection.value);
    selection.select(nodes, link);
    setFilter((f) =>
      f.focus && selectionOn(session.store, canvas, { nodes: [f.focus], link: undefined }).nodes.length === 0
        ? { ...f, focus: undefined }
        : f,
    );
  }, [session, canvas, selection]);
  const canEdit = !session.readOnly;
  const { meta } = session.store;

  // A link, or another part of the app, may point at a canvas or a card.
  useEffect(() => {
    if (!target) return;
    if (session.store.entities('canvases').has(target)) setCanvas(target);
    else if (session.store.entities('nodes').has(target)) {
      const on = canvasesOf(session.store).find((c) =>
        placedCards(session.store, c.id).some((p) => p.node.id === target),
      );
      if (on) setCanvas(on.id);
      selection.select([target]);
    }
  }, [session, target, selection]);

  useEffect(() => session.markShown(), [session]);
  useEffect(() => {
    session.presence.tell({ view, ...(canvas ? { canvas } : {}) });
  }, [session, view, canvas]);
  // Where the followed person goes, this window goes; their scrolling is followed by the text and the board themselves.
  const followedView = usePeerValue(session, (peers) => peers.find((p) => p.user.id === following)?.view);
  const followedCanvas = usePeerValue(session, (peers) => peers.find((p) => p.user.id === following)?.canvas);
  useEffect(() => {
    if (followedCanvas) setCanvas(followedCanvas);
    if (followedView) navigate({ name: 'plan', planId: session.planId, view: followedView });
  }, [session, followedView, followedCanvas]);
  // What is entered is the plan itself: never a draft, nor a moment of a recording.
  const mayEnter = app.host.guest === undefined && session.isPlanOnScreen;
  const canShare = !session.link && session.membership === undefined;

  const go = (v: PlanView, to?: string) =>
    navigate({ name: 'plan', planId: session.planId, view: v, ...(to ? { target: to } : {}) });
  const addCanvas = () => {
    const id = newId();
    const done = report(
      session.execute({
        type: 'addCanvas',
        canvas: id,
        title: t('canvas.nth', { n: canvases.length + 1 }),
        order: (canvases.at(-1)?.order ?? 0) + 1,
      }),
    );
    if (done) setCanvas(id);
  };
  /** On the selected words, card or link. */
  const comment = () => {
    if (!comments) return;
    if (view === 'text' && commentOnSelection(session, comments)) return;
    if (view !== 'text' && commentOnBoard(session, comments, selection.value)) return;
    announce(t('comment.pickFirst'));
  };
  const endSession = () =>
    coaching && void draftFromSession(coaching, session, changeWords).then((first) => first && setGuidance({ first }));
  const goToSuggestion = ({ ops }: Suggestion) => {
    if (ops.some(isTextOp)) go('text');
    else if (ops.some((o) => o.op === 'relation' && o.relation.startsWith('funding'))) go('funding');
    else {
      const card = touchedIds(ops).find((id) => session.store.entities('nodes').has(id));
      go(view === 'outline' ? 'outline' : 'board', card);
    }
  };
  /** Of the selected words or card, or of nothing. */
  const makeTask = () => {
    const { nodes } = selection.value;
    const card = view === 'text' ? undefined : session.store.entities('nodes').get(nodes[0] ?? '');
    setTasking(
      (view === 'text' ? textAnchorsOf(session).places?.selection()?.quote : card?.title || card?.claim) ?? '',
    );
  };
  const disclosure = useDisclosureGuard(session);
  const pictures = usePicturesGuard(session);
  const letOut: LetOut = (as, run) => disclosure.guard(as, () => pictures.guard(run));
  const printing = usePrinting(app.host, meta.title);
  const print = () => letOut('paper', printing.print);
  const printEvidence = () =>
    letOut('paper', () => {
      setGuidance(undefined);
      go('text');
      setPacking(true);
    });
  const exportIt = () => letOut('file', chooseExport);
  const chooseExport = () => {
    // Whether others' words go along is asked where there are some.
    const said = comments ? comments.store.threads.length + comments.suggestions.store.all.length : 0;
    if (comments && (said > 0 || coaching?.hasNotes)) setExporting(true);
    else void exportPlan(app, session, t);
  };
  const exportAs = async (words: Y.Doc | undefined) =>
    exportPlan(app, session, t, words && { comments: words, coaching: await coaching?.forFile() });
  const toggleSuggesting = () => (isSuggesting ? suggestions.stop() : suggestions?.start());
  const goToThread = ({ anchor }: CommentThread) => {
    if (anchor.kind === 'text') go('text');
    else if (anchor.kind === 'card') go(view === 'text' ? 'board' : view, anchor.node);
    else if (anchor.kind === 'link') {
      go(view === 'text' ? 'board' : view);
      selection.select([], anchor.key);
    }
  };
  const saveVersion = (reason: PlanVersion['reason'] = 'manual') =>
    void session.createVersion(t('version.quick'), reason).then(
      () => announce(t('version.saved')),
      () => announce(t('error.storage'), { kind: 'error' }),
    );
  useActions([
    ...PLAN_VIEWS.map((v, i) => ({
      id: `plan.view.${v}`,
      label: t(`view.${v}`),
      menu: 'view' as const,
      shortcut: `Mod+Alt+${i + 1}`,
      run: () => {
        go(v);
        focusView(v);
      },
    })),
    { id: 'plan.saveVersion', label: t('version.save'), menu: 'file', shortcut: 'Mod+S', run: () => saveVersion() },
    {
      id: 'plan.versions',
      label: t('version.title'),
      menu: 'file',
      shortcut: 'Mod+Shift+S',
      run: () => setVersions(true),
    },
    {
      id: 'plan.export',
      label: t('file.export'),
      menu: 'file',
      shortcut: 'Mod+E',
      run: exportIt,
    },
    {
      id: 'plan.print',
      label: t('file.print'),
      menu: 'file',
      shortcut: 'Mod+P',
      run: print,
    },
    {
      id: 'plan.printEvidence',
      label: t('evidence.print'),
      menu: 'file',
      enabled: coaching !== undefined,
      run: printEvidence,
    },
    {
      id: 'plan.enterContest',
      label: t('enter.title'),
      menu: 'file',
      enabled: mayEnter,
      run: () => setEntering(true),
    },
    { id: 'plan.share', label: t('share.title'), menu: 'file', enabled: canShare, run: () => setSharing(true) },
    {
      id: 'plan.comment',
      label: t('comment.add'),
      menu: 'insert',
      shortcut: 'Mod+Alt+M',
      enabled: comments?.canWrite === true,
      run: comment,
    },
    {
      id: 'plan.guidance',
      label: t('guidance.open'),
      menu: 'view',
      enabled: coaching !== undefined,
      run: () => setGuidance({ first: undefined }),
    },
    {
      id: 'plan.beginSession',
      label: t('session.begin'),
      menu: 'file',
      enabled: coaching?.canWrite === true,
      run: () => void coaching?.begin(t('session.version')),
    },
    {
      id: 'plan.talk',
      label: t('talk.title'),
      menu: 'view',
      enabled: coaching !== undefined,
      run: () => coaching?.showPanel(!talking),
    },
    {
      id: 'plan.rehearse',
      label: t('rehearse.title'),
      menu: 'view',
      enabled: coaching !== undefined,
      run: () => setRehearsing(true),
    },
    {
      id: 'plan.comments',
      label: commentsShown ? t('comment.hide') : t('comment.show'),
      menu: 'view',
      shortcut: 'Mod+Alt+C',
      run: () => comments?.show(!commentsShown),
    },
    {
      id: 'plan.suggest',
      label: isSuggesting ? t('suggest.stop') : t('suggest.start'),
      menu: 'edit',
      shortcut: 'Mod+Alt+T',
      enabled: suggestions?.canSuggest === true,
      run: toggleSuggesting,
    },
    {
      id: 'plan.suggestions',
      label: t('suggest.title'),
      menu: 'view',
      enabled: suggestions !== undefined,
      run: () => suggestions?.show(!suggestions.isShown),
    },
    {
      id: 'plan.task',
      label: t('task.make'),
      menu: 'insert',
      shortcut: 'Mod+Alt+K',
      enabled: canEdit,
      run: makeTask,
    },
    { id: 'plan.addCanvas', label: t('canvas.add'), menu: 'insert', enabled: canEdit, run: addCanvas },
    { id: 'plan.catalogue', label: t('board.catalogue'), menu: 'view', run: () => setCatalogueOpen(!catalogueOpen) },
  ]);

  const openCombination = (node: string) => {
    setTraced(node);
    selection.select([node]);
    if (view !== 'text') go('text');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slots change with the plan only
  const slots = useMemo<EditorSlots>(
    () => ({
      boardPreview: (c) => <BoardPreview session={session} canvas={c} />,
      liveBoard: (c) => <Board session={session} canvas={c} selection={selection} filter={NO_FILTER} embedded />,
      combinationCard: (node) => <CombinationCardView session={session} id={node} />,
      fundingEmbed: (target) => <FundingEmbed session={session} target={target} />,
      fundingChip: (target) => <FundingChip session={session} target={target} />,
      openFunding: (source) => go('funding', source),
      openBoard: (c, node) => {
        setCanvas(c);
        go('board', node ?? c);
      },
      openCombination: (node) => setTraced(node),
    }),
    [session, selection],
  );
  const combinationPanel = (node: Parameters<Parameters<typeof Inspector>[0]['combination']>[0]) => (
    <>
      <CombinationPanel session={session} node={node} onSelect={(id) => selection.select([id])} />
      <Button small onPress={() => openCombination(node.id)}>
        {t('trace.show')}
      </Button>
    </>
  );

  return (
    <SessionProvider value={session}>
      <CommentsProvider value={comments}>
        <CoachingProvider value={coaching}>
          <LetOutProvider value={letOut}>
            <div className={`plan view-${view} ${isSuggesting ? 'suggesting' : ''}`}>
              <header className="plan-header" data-region>
                <h1 className="visually-hidden">{meta.title || t('plan.untitled')}</h1>
                <div className="plan-title-field">
                  <CommitField
                    label={t('plan.title')}
                    hideLabel
                    value={meta.title}
                    placeholder={t('plan.untitled')}
                    maxLength={200}
                    disabled={!canEdit}
                    onCommit={(title) => report(session.execute({ type: 'setMeta', patch: { title } }))}
                  />
                </div>
                <nav aria-label={t('view.title')}>
                  <Toolbar className="view-switch" label={t('view.title')}>
                    {PLAN_VIEWS.map((v) => (
                      <Button key={v} look="quiet" pressed={view === v} onPress={() => go(v)}>
                        {t(`view.${v}`)}
                      </Button>
                    ))}
                  </Toolbar>
                </nav>
                {/* In a recording people come and go who are not here now: its own bar names them. */}
                {session.readOnly === 'replay' ? null : (
                  <PeopleBar session={session} following={following} onFollow={setFollowing} />
                )}
                <SaveStatus session={session} />
                <Toolbar className="row plan-tools" label={t('plan.tools')}>
                  <CommentsButton />
                  <SuggestionsButton />
                  <CoachingButton onOpen={() => setGuidance({ first: undefined })} />
                  {canShare ? (
                    <IconButton
                      label={t('share.title')}
                      caption={t('share.open')}
                      icon={<UserPlus size={18} />}
                      onPress={() => setSharing(true)}
                    />
                  ) : null}
                  {mayEnter ? (
                    <IconButton
                      label={t('enter.title')}
                      caption={t('enter.caption')}
                      icon={<Award size={18} />}
                      onPress={() => setEntering(true)}
                    />
                  ) : null}
                  <IconButton
                    label={t('version.open')}
                    caption={t('version.caption')}
                    icon={<History size={18} />}
                    onPress={() => setVersions(true)}
                  />
                  <IconButton
                    label={t('file.print')}
                    caption={t('file.printCaption')}
                    icon={<Printer size={18} />}
                    onPress={print}
                  />
                  <IconButton
                    label={t('file.export')}
                    caption={t('file.exportCaption')}
                    icon={<FileDown size={18} />}
                    onPress={exportIt}
                  />
                </Toolbar>
              </header>
              {session.readOnly ? (
                <p className="banner" role="alert">
                  <span className="grow">
                    {session.readOnly === 'role' && session.me.role === 'commenter'
                      ? t('readOnly.commenter')
                      : t(`readOnly.${session.readOnly}`)}
                  </span>
                  {suggestions?.canSuggest ? (
                    <Button small onPress={() => suggestions.start()}>
                      {t('suggest.start')}
                    </Button>
                  ) : null}
                </p>
              ) : null}
              <SuggestBanner />
              <SinceBanner session={session} />
              <MergeReviewBanner session={session} />
              <SessionBanner onEnd={endSession} />
              <MeetingDialog />
              <FollowBanner session={session} following={following} onFollow={setFollowing} />
              <div className={`plan-body ${commentsShown || suggestions?.isShown || talking ? 'with-comments' : ''}`}>
                {view === 'text' ? (
                  <SlotsProvider value={slots}>
                    <PlanEditor
                      key={bench}
                      session={session}
                      traceOf={traced}
                      onTrace={setTraced}
                      onMakePlan={() => setMaking(true)}
                    />
                    {comments ? (
                      <CommentHere session={session} comments={comments} onTask={canEdit ? makeTask : undefined} />
                    ) : null}
                  </SlotsProvider>
                ) : view === 'funding' ? (
                  <FundingScreen
                    key={bench}
                    session={session}
                    target={target}
                    onEvidence={coaching ? printEvidence : undefined}
                  />
                ) : (
                  <BoardView
                    session={session}
                    bench={bench}
                    view={view}
                    canvases={canvases}
                    canvas={canvas}
                    onCanvas={setCanvas}
                    onAddCanvas={addCanvas}
                    selection={selection}
                    filter={filter}
                    onFilter={setFilter}
                    catalogueOpen={catalogueOpen}
                    onCatalogue={() => setCatalogueOpen(!catalogueOpen)}
                    combination={combinationPanel}
                    onComment={comments?.canWrite ? comment : undefined}
                    onTask={canEdit ? makeTask : undefined}
                  />
                )}
                {printing.isPrinting && view !== 'text' ? (
                  <div className="print-only" inert>
                    <SlotsProvider value={slots}>
                      <PlanEditor
                        session={session}
                        traceOf={undefined}
                        onTrace={() => undefined}
                        onMakePlan={() => undefined}
                      />
                    </SlotsProvider>
                  </div>
                ) : null}
                <CommentsPanel session={session} onGo={goToThread} />
                <SessionPanel session={session} onRehearse={() => setRehearsing(true)} />
                <SuggestionsPanel session={session} onGo={goToSuggestion} />
              </div>
              <OthersInFields key={`fields ${bench}`} session={session} />
              <ReplayBar session={session} />
              {guidance ? (
                <GuidanceDialog
                  session={session}
                  first={guidance.first}
                  onClose={() => setGuidance(undefined)}
                  onEvidence={printEvidence}
                />
              ) : null}
              {entering && mayEnter ? <EnterContest session={session} onClose={() => setEntering(false)} /> : null}
              {packing ? <EvidencePack session={session} onDone={() => setPacking(false)} /> : null}
              {rehearsing ? <RehearsalDialog session={session} onClose={() => setRehearsing(false)} /> : null}
              {tasking === undefined ? null : (
                <TaskDialog session={session} about={tasking} onClose={() => setTasking(undefined)} />
              )}
              {disclosure.dialog}
              {pictures.dialog}
              {exporting && comments ? (
                <ExportDialog
                  onClose={() => setExporting(false)}
                  hasRecords={coaching?.hasNotes === true}
                  onExport={(together) => void exportAs(together ? comments.docs.doc : undefined)}
                />
              ) : null}
              {sharing ? <ShareDialog session={session} onClose={() => setSharing(false)} /> : null}
              {versions ? <VersionsDialog session={session} onClose={() => setVersions(false)} /> : null}
              {making && canvas ? (
                <MakePlanDialog
                  session={session}
                  canvases={canvases.map((c) => ({ id: c.id, label: c.title || t('canvas.untitled') }))}
                  canvas={canvas}
                  onClose={() => setMaking(false)}
                />
              ) : null}
            </div>
          </LetOutProvider>
        </CoachingProvider>
      </CommentsProvider>
    </SessionProvider>
  );
}

const VIEW_FOCUS: Record<PlanView, string> = {
  text: '.text',
  board: '.board',
  outline: '[role="tree"] [tabindex="0"]',
  funding: '.panel-nav [aria-current]',
};
/** Who changes the view by key goes on by key: the focus goes along, past the catalogue's hundreds of stops. */
function focusView(view: PlanView, tries = 20): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(VIEW_FOCUS[view]);
    if (element) element.focus({ preventScroll: true });
    else if (tries > 0) focusView(view, tries - 1);
  });
}

/** Whether the window is as narrow as the style sheets' `window (width < 60rem)`, by the text size that the person chose. */
const isNarrow = (): boolean =>
  innerWidth < 60 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
