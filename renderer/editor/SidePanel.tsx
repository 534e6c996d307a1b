/** Beside the text: its sections with their counts, the guidance of the section the caret is in, and the trace. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { combinationsOf, traceTargetOf } from '../../shared/app/board/combinationView.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { sectionOf } from '../../shared/data/templates/templates.ts';
import { readBody } from '../../shared/doc/body.ts';
import { behindBlock, traceOf as findTrace, type Trace } from '../../shared/domain/trace/trace.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useSlots } from './editorSlots.ts';
import { $readSections, type SectionView } from './sections.ts';

/** Counting and tracing walk the whole text: they wait until the typing pauses. */
const PAUSE_MS = 250;
/** The caret's section is looked for after the key, never within it. */
const CARET_MS = 60;

type Counts = ReturnType<typeof $readSections>;
type Props = {
  readonly session: PlanSession;
  readonly traceOf: string | undefined;
  readonly onTrace: (combination: string | undefined) => void;
  readonly onMakePlan: () => void;
};

export function SidePanel({ session, traceOf, onTrace, onMakePlan }: Props) {
  const { t, text } = useWords();
  const [editor] = useLexicalComposerContext();
  const slots = useSlots();
  const [counts, setCounts] = useState<Counts>({ sections: [], total: 0, totalWithoutSpaces: 0 });
  const [here, setHere] = useState<{ section: string | undefined; block: number }>({ section: undefined, block: -1 });
  const [generation, setGeneration] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const version = usePlanVersion(session, 'nodes', 'parts', 'figures', 'meta');

  useEffect(() => {
    const recount = () => {
      editor.getEditorState().read(() => setCounts($readSections()));
      setGeneration((n) => n + 1);
    };
    recount();
    let placing: ReturnType<typeof setTimeout> | undefined;
    const findCaret = () => {
      placing = undefined;
      const place = editor.getEditorState().read($caretPlace);
      if (place) setHere((now) => (now.section === place.section && now.block === place.block ? now : place));
    };
    const remove = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      placing ??= setTimeout(findCaret, CARET_MS);
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(recount, PAUSE_MS);
    });
    return () => {
      remove();
      clearTimeout(placing);
      clearTimeout(timer.current);
    };
  }, [editor]);

  const combinations = combinationsOf(session.store);
  const target = combinations.find((c) => c.id === traceOf);
  void version;
  void generation;
  const blocks = target || here.block >= 0 ? readBody(session.doc) : [];
  const traces = target ? findTrace(traceTargetOf(session.store, target), blocks) : [];
  const block = blocks.find((b) => b.index === here.block);
  const behind = block
    ? behindBlock(
        block,
        combinations.map((c) => traceTargetOf(session.store, c)),
      )
    : [];
  const figures = target
    ? [...session.store.entities('figures').values()].filter((f) =>
        traceTargetOf(session.store, target).figureIds.includes(f.id),
      )
    : [];
  const current = counts.sections.find((s) => s.nodeKey === here.section);
  const guidance = current?.key ? sectionOf(session.store.meta.template, current.key) : undefined;

  useEffect(() => markTraces(editor, traces), [editor, traces]);

  return (
    <aside className="side-panel" data-region aria-label={t('side.title')}>
      <section>
        <h2 className="section-title">{t('side.sections')}</h2>
        <ol className="section-list">
          {counts.sections.map((s) => (
            <SectionRow
              key={s.nodeKey}
              section={s}
              limit={sectionOf(session.store.meta.template, s.key)?.limit}
              current={s.nodeKey === here.section}
              onGo={() => goTo(editor, s.nodeKey)}
            />
          ))}
        </ol>
        {counts.sections.length === 0 ? <p className="small muted">{t('side.noSections')}</p> : null}
        <p className="small muted" role="status">
          {t('side.count', { n: counts.total.toLocaleString(), plain: counts.totalWithoutSpaces.toLocaleString() })}
        </p>
        <Button small onPress={onMakePlan}>
          {t('makePlan.title')}
        </Button>
      </section>
      {guidance && current ? (
        <section className="guidance">
          <h2 className="section-title">{t('side.guidance')}</h2>
          <p className="guidance-question">{text(guidance.question)}</p>
          <p className="small">
            {t('side.why')} {text(guidance.why)}
          </p>
          <p className="example good">
            <b>{t('side.good')}</b> {text(guidance.good)}
          </p>
          <p className="example weak">
            <b>{t('side.weak')}</b> {text(guidance.weak)}
          </p>
          {guidance.limit ? (
            <p className={`small ${current.characters > guidance.limit ? 'bad-text' : ''}`}>
              {t('side.limit', { n: current.characters, limit: guidance.limit })}
              {guidance.confidence === 'unverified' ? ` ${t('side.limitUnverified')}` : ''}
            </p>
          ) : null}
        </section>
      ) : null}
      <section>
        <h2 className="section-title">{t('trace.title')}</h2>
        <Select
          hideLabel
          label={t('trace.choose')}
          value={traceOf ?? ''}
          onChange={(id) => onTrace(id || undefined)}
          options={[
            { id: '', label: t('trace.choose') },
            ...combinations.map((c) => ({ id: c.id, label: c.title || t('combination.untitled') })),
          ]}
        />
        {target ? (
          <>
            <p className="small muted">
              {traces.length === 0 && figures.length === 0 ? t('trace.none') : t('trace.count', { n: traces.length })}
            </p>
            <ul className="trace-list">
              {traces.map((trace) => (
                <li key={`${trace.block}${trace.text}${trace.reason}`}>
                  <button type="button" className="trace" onClick={() => goToBlock(editor, trace.block)}>
                    <span className="small muted">
                      {trace.section || t('trace.top')} · {t(`traceReason.${trace.reason}`)}
                    </span>
                    <span>{trace.text || t('trace.embed')}</span>
                  </button>
                </li>
              ))}
              {figures.map((f) => (
                <li key={f.id} className="small">
                  {t('trace.figure', { label: f.label, value: f.value, unit: f.unit })}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {behind.length > 0 ? (
          <div>
            <p className="small muted">{t('trace.behind')}</p>
            <ul>
              {behind.map((b) => {
                const node = session.store.entities('nodes').get(b.id);
                return (
                  <li key={b.id}>
                    <button type="button" className="link-button" onClick={() => slots.openCombination(b.id)}>
                      {node?.title || t('combination.untitled')}
                    </button>{' '}
                    <span className="small muted">{t(`traceReason.${b.reason}`)}</span>
                  </li>
                );
              })}
            </ul>
          </div>
        ) : null}
      </section>
    </aside>
  );
}

function SectionRow({
  section,
  limit,
  current,
  onGo,
}: {
  readonly section: SectionView;
  readonly limit: number | undefined;
  readonly current: boolean;
  readonly onGo: () => void;
}) {
  const over = limit !== undefined && section.characters > limit;
  return (
    <li className={`level-${section.level} ${current ? 'current' : ''}`}>
      <button type="button" className="section-row" aria-current={current ? 'location' : undefined} onClick={onGo}>
        <span className="grow ellipsis">{section.title || '—'}</span>
        <span className={`count ${over ? 'over' : ''}`}>
          {section.characters}
          {limit === undefined ? '' : ` / ${limit}`}
        </span>
      </button>
    </li>
  );
}

/** The section and the root block that the caret is in. */
function $caretPlace(): { section: string | undefined; block: number } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const top = selection.anchor.getNode().getTopLevelElement();
  if (!top) return undefined;
  let section: string | undefined;
  for (let node: LexicalNode | null = top; node; node = node.getPreviousSibling()) {
    if (node.getType() === 'heading') {
      section = node.getKey();
      break;
    }
  }
  return { section, block: top.getIndexWithinParent() };
}

function goTo(editor: LexicalEditor, key: string): void {
  editor.update(() => {
    const node = $getNodeByKey(key);
    if ($isElementNode(node)) node.selectEnd();
  });
  editor.getElementByKey(key)?.scrollIntoView({ block: 'start' });
  editor.focus();
}

function goToBlock(editor: LexicalEditor, index: number): void {
  const key = editor.getEditorState().read(() => $getRoot().getChildAtIndex(index)?.getKey());
  if (key) editor.getElementByKey(key)?.scrollIntoView({ block: 'center' });
}

/** Marks the blocks of a trace in the text. */
function markTraces(editor: LexicalEditor, traces: readonly Trace[]): () => void {
  const elements = editor.getEditorState().read(() =>
    [...new Set(traces.map((t) => t.block))].flatMap((index) => {
      const key = $getRoot().getChildAtIndex(index)?.getKey();
      return key ? (editor.getElementByKey(key) ?? []) : [];
    }),
  );
  for (const element of elements) element.classList.add('traced');
  return () => {
    for (const element of elements) element.classList.remove('traced');
  };
}
