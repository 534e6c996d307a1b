/** Beside the text: its sections with their counts, the guidance of the section the caret is in, and the trace. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { sectionOf } from '../../shared/data/templates/templates.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { OfferSummary } from './OfferBars.tsx';
import type { SectionView } from './sections.ts';
import { TracePanel } from './TracePanel.tsx';
import { goToSection } from './textPlaces.ts';
import type { useOffers } from './useOffers.ts';
import { type SectionCounts, useCaretPlace, useSectionCounts } from './useSections.ts';

type Props = {
  readonly session: PlanSession;
  readonly offers: ReturnType<typeof useOffers>;
  readonly traceOf: string | undefined;
  readonly onTrace: (combination: string | undefined) => void;
  readonly onMakePlan: () => void;
};

export function SidePanel({ session, offers, traceOf, onTrace, onMakePlan }: Props) {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  const counts = useSectionCounts(editor);
  const caret = useCaretPlace(editor);
  usePlanVersion(session, 'nodes', 'parts', 'figures', 'meta');
  const { template } = session.store.meta;
  const current = counts.sections.find((s) => s.nodeKey === caret.section);
  return (
    <aside className="side-panel" data-region aria-label={t('side.title')}>
      <section>
        <h2 className="section-title">{t('side.sections')}</h2>
        <Sections counts={counts} template={template} current={caret.section} />
        <Button small onPress={onMakePlan}>
          {t('makePlan.title')}
        </Button>
      </section>
      <OfferSummary session={session} {...offers} />
      {current ? <Guidance section={current} template={template} /> : null}
      <TracePanel
        session={session}
        traceOf={traceOf}
        onTrace={onTrace}
        caretBlock={caret.block}
        onMakePlan={onMakePlan}
      />
    </aside>
  );
}

function Sections({
  counts,
  template,
  current,
}: {
  readonly counts: SectionCounts;
  readonly template: string;
  /** The node key of the section that the caret is in. */
  readonly current: string | undefined;
}) {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  return (
    <>
      <ol className="section-list">
        {counts.sections.map((s) => (
          <SectionRow
            key={s.nodeKey}
            section={s}
            limit={sectionOf(template, s.key)?.limit}
            current={s.nodeKey === current}
            onGo={() => goToSection(editor, s.nodeKey)}
          />
        ))}
      </ol>
      {counts.sections.length === 0 ? <p className="small muted">{t('side.noSections')}</p> : null}
      <p className="small muted" role="status">
        {t('side.count', { n: counts.total.toLocaleString(), plain: counts.totalWithoutSpaces.toLocaleString() })}
      </p>
    </>
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

/** The template's guidance for a section; nothing for a founder's own section. */
function Guidance({ section, template }: { readonly section: SectionView; readonly template: string }) {
  const { t, text } = useWords();
  const guidance = section.key ? sectionOf(template, section.key) : undefined;
  if (!guidance) return null;
  return (
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
        <p className={`small ${section.characters > guidance.limit ? 'bad-text' : ''}`}>
          {t('side.limit', { n: section.characters, limit: guidance.limit })}
          {guidance.confidence === 'unverified' ? ` ${t('side.limitUnverified')}` : ''}
        </p>
      ) : null}
    </section>
  );
}
