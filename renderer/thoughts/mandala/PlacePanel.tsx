/** The focused place: its question with known facts, a field for one's own words, and commands for its content. */
import { type RefObject, useRef } from 'react';
import { aboutAt, freePlaceBeside, shownAt, soughtAbout, titleAt } from '../../../shared/app/thoughts/mandala.ts';
import { meetable } from '../../../shared/app/thoughts/meeting.ts';
import { changeAnswer, moveAnswer, renameSheet } from '../../../shared/app/thoughts/sheetCommands.ts';
import { type Answer, answersOf } from '../../../shared/app/thoughts/sheets.ts';
import { blockOf, CENTRE, MIDDLE, ownPlace } from '../../../shared/domain/thoughts/places.ts';
import { ruleAt } from '../../../shared/domain/thoughts/prompts.ts';
import { quotable } from '../../../shared/text/quotable.ts';
import { useDerived } from '../../session/useStore.ts';
import { report } from '../../shell/refusals.ts';
import { CommitField } from '../../ui/CommitField.tsx';
import { Button, Select } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { PromptView } from '../PromptView.tsx';
import { SaidBy } from '../SaidBy.tsx';
import { useAround } from '../useAround.ts';
import type { OpenMandala } from './useMandala.ts';

type Props = {
  readonly mandala: OpenMandala;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onDone: () => void;
};

export function PlacePanel({ mandala, panel, onDone }: Props) {
  const { t } = useWords();
  const { view, place, window, canEdit } = mandala;
  const { session } = window;
  const own = ownPlace(place);
  const rule = ruleAt(own);
  const about = aboutAt(view, own);
  const card = soughtAbout(session.store, view, own);
  const answer = useAround(card && rule ? [card] : []);
  const answers = own === CENTRE ? [] : (view.at.get(own) ?? []);
  const taken = new Set([...view.at.values()].flat().map(({ title }) => title));
  return (
    <aside ref={panel} className="sheet-panel stack" aria-label={t('mandala.panel')} data-region>
      <h3 className="section-title">{rule ? t(`prompt.${rule}`) : t('mandala.centre')}</h3>
      {rule && about === '' ? <p className="muted">{t('mandala.blockEmpty')}</p> : null}
      {rule && about !== '' ? (
        <PromptView
          rule={rule}
          about={about}
          answer={answer}
          taken={taken}
          onTake={canEdit ? (given) => mandala.put(own, given) : undefined}
        />
      ) : null}
      {canEdit ? <Words key={`${view.sheet.id}:${own}`} mandala={mandala} place={own} onDone={onDone} /> : null}
      {canEdit && own !== CENTRE && answers.length === 0 ? <FromCards mandala={mandala} place={own} /> : null}
      {answers.map((a, i) => (
        <AnswerTools key={a.id} mandala={mandala} answer={a} isFirst={i === 0} />
      ))}
    </aside>
  );
}

/**
 * The field of a place. Text typed into an empty place becomes a new row, even if somebody else fills the place
 * meanwhile: then both are shown. Text typed over words changes the row that had them when the field was focused.
 */
function Words({
  mandala,
  place,
  onDone,
}: {
  readonly mandala: OpenMandala;
  readonly place: number;
  readonly onDone: () => void;
}) {
  const { t } = useWords();
  const { view, window } = mandala;
  const { session } = window;
  const shown = shownAt(view, place);
  const changing = useRef<Answer | undefined>(undefined);
  const commit = (text: string) => {
    if (place === CENTRE) return report(renameSheet(session, view.sheet.id, text));
    const of = changing.current;
    // The current row: Enter and blur come before the next render.
    const known = of && answersOf(session.store, view.sheet.id).find((a) => a.id === of.id);
    if (known) return known.title === text.trim() ? undefined : report(changeAnswer(session, known, text));
    if (text.trim() === '') return undefined;
    const made = mandala.put(place, { text, rule: ruleAt(place) ?? '' });
    const row = made === undefined ? undefined : session.store.entity('thoughtCells', made);
    if (row)
      changing.current = { id: row.id, place, title: text, node: undefined, entry: undefined, isLost: false, row };
    return undefined;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notes which row the field within stands for when it is entered
    <div
      onFocus={() => {
        changing.current = shown;
      }}
    >
      <CommitField
        label={t(place === CENTRE ? 'mandala.centreWords' : 'mandala.words')}
        value={titleAt(view, place)}
        maxLength={400}
        at={`mandala:${view.sheet.id}:${place}`}
        onCommit={commit}
        onEnter={onDone}
        onCancel={onDone}
      />
    </div>
  );
}

/** Fills the place with a card of the plan. */
function FromCards({ mandala, place }: { readonly mandala: OpenMandala; readonly place: number }) {
  const { t } = useWords();
  const { session } = mandala.window;
  const cards = useDerived(session, meetable);
  if (cards.length === 0) return null;
  const options = [{ id: '', label: t('box.choose') }, ...cards.map((c) => ({ id: c.id, label: c.title }))];
  return (
    <Select
      label={t('mandala.fromCards')}
      value=""
      options={options}
      onChange={(id) => {
        const card = cards.find((c) => c.id === id);
        if (card) mandala.put(place, { text: card.title, node: card.id, rule: ruleAt(place) ?? '' });
      }}
    />
  );
}

function AnswerTools({
  mandala,
  answer,
  isFirst,
}: {
  readonly mandala: OpenMandala;
  readonly answer: Answer;
  readonly isFirst: boolean;
}) {
  const { t } = useWords();
  const { view, window, canEdit } = mandala;
  const free = freePlaceBeside(view, answer.place);
  return (
    <div className="stack sheet-answer">
      {isFirst ? null : <b>{answer.title}</b>}
      <SaidBy row={answer.row} />
      {canEdit ? (
        <div className="row wrap">
          {isFirst && blockOf(answer.place) === MIDDLE ? (
            <Button small onPress={() => mandala.enter(answer.place)}>
              {t('mandala.enter')}
            </Button>
          ) : null}
          {answer.node ? null : (
            <Button small onPress={() => mandala.toCards([answer])}>
              {t('box.toCard')}
            </Button>
          )}
          <Button small onPress={() => mandala.draft(answer)}>
            {t('mandala.tie')}
          </Button>
          {!isFirst && free !== undefined ? (
            <Button small onPress={() => report(moveAnswer(window.session, answer.id, free))}>
              {t('mandala.move')}
            </Button>
          ) : null}
          <Button
            small
            onPress={() => mandala.remove(answer)}
            aria-label={t('mandala.removeThis', { title: quotable(answer.title) })}
          >
            {t('mandala.remove')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
