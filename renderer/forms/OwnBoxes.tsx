/** The boxes of an own form in a list: surrounding labels, what is filled in, and a preview. One is open at a time. */
import { Fragment, type KeyboardEvent, useState } from 'react';
import { type OwnPlan, ownValue } from '../../shared/app/forms/ownFormValues.ts';
import type { OwnBox } from '../../shared/domain/forms/ownForm.ts';
import type { OwnEntry } from '../../shared/domain/forms/ownSources.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { OwnSourceEditor } from './OwnSourceEditor.tsx';
import { sourceName } from './ownSourceChoices.ts';

type Props = {
  readonly boxes: readonly OwnBox[];
  readonly entries: ReadonlyMap<string, OwnEntry>;
  readonly proposals: ReadonlyMap<string, OwnEntry>;
  readonly plan: OwnPlan;
  readonly onChange: (box: OwnBox, entry: OwnEntry | undefined) => void;
};

/** Rows rendered at a time: a sheet may have thousands of cells. */
const STEP = 200;
const SHOWN = ['open', 'all'] as const;

export function OwnBoxes({ boxes, entries, proposals, plan, onChange }: Props) {
  const { t } = useWords();
  const sheets = [...new Set(boxes.map((b) => b.sheet))];
  const [sheet, setSheet] = useState(sheets[0] ?? '');
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('open');
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState<string>();
  const own = boxes.filter((b) => b.sheet === sheet && (shown === 'all' || b.state === 'free' || entries.has(b.id)));
  return (
    <>
      <div className="row wrap own-forms-filter">
        {sheets.length > 1 ? (
          <Select
            label={t('ownForm.sheet')}
            value={sheet}
            options={sheets.map((id) => ({ id, label: id }))}
            onChange={(id) => {
              setSheet(id);
              setMost(STEP);
            }}
          />
        ) : null}
        <Select
          label={t('ownForm.shown')}
          value={shown}
          options={SHOWN.map((id) => ({ id, label: t(`ownForm.shown.${id}`) }))}
          onChange={setShown}
        />
      </div>
      <table className="own-boxes" onKeyDown={moveByArrow}>
        <thead>
          <tr>
            {(['place', 'around', 'source', 'preview'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`ownForm.head.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own.slice(0, most).map((box) => (
            <Row
              key={box.id}
              box={box}
              entry={entries.get(box.id)}
              proposal={proposals.get(box.id)}
              plan={plan}
              isOpen={open === box.id}
              onToggle={() => setOpen(open === box.id ? undefined : box.id)}
              onChange={(entry) => onChange(box, entry)}
            />
          ))}
        </tbody>
      </table>
      {own.length === 0 ? <p>{t('ownForm.noneFree')}</p> : null}
      {own.length > most ? (
        <Button small onPress={() => setMost(most + STEP)}>
          {t('ownForm.more', { n: own.length - most })}
        </Button>
      ) : null}
    </>
  );
}

/** Up and down move between boxes; in a field they belong to the field. */
function moveByArrow(e: KeyboardEvent<HTMLTableElement>): void {
  const step = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
  const buttons = [...e.currentTarget.querySelectorAll<HTMLElement>('.own-source')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = step === 0 || at < 0 ? undefined : buttons[at + step];
  if (!next) return;
  e.preventDefault();
  next.focus();
}

type RowProps = {
  readonly box: OwnBox;
  readonly entry: OwnEntry | undefined;
  readonly proposal: OwnEntry | undefined;
  readonly plan: OwnPlan;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (entry: OwnEntry | undefined) => void;
};

function Row({ box, entry, proposal, plan, isOpen, onToggle, onChange }: RowProps) {
  const words = useWords();
  const { t } = words;
  const canFill = box.state === 'free' || box.state === 'filled';
  const label = box.before || box.above;
  const proposed = !entry && proposal ? sourceName(proposal.source, plan, words) : undefined;
  return (
    <Fragment>
      <tr className={isOpen ? 'open' : undefined} data-own-box={box.place}>
        <th scope="row">{box.place}</th>
        <td>
          <span className="own-around">{label}</span>
          {box.before !== '' && box.above !== '' ? <small className="own-around muted">{box.above}</small> : null}
        </td>
        <td>
          {canFill ? (
            <button
              type="button"
              className="own-source link-button"
              aria-expanded={isOpen}
              aria-label={t('ownForm.choose', {
                place: box.place,
                label,
                source: entry ? sourceName(entry.source, plan, words) : t('ownForm.kind.none'),
              })}
              onClick={onToggle}
            >
              {entry ? sourceName(entry.source, plan, words) : t('ownForm.kind.none')}
            </button>
          ) : (
            <span className="muted">{t(`ownForm.state.${box.state === 'formula' ? 'formula' : 'locked'}`)}</span>
          )}
          {proposal && proposed ? (
            <div className="row wrap">
              <small>{t('ownForm.proposal', { source: proposed })}</small>
              <Button
                small
                aria-label={t('ownForm.takeOf', { place: box.place, source: proposed })}
                onPress={() => onChange(proposal)}
              >
                {t('ownForm.take')}
              </Button>
            </div>
          ) : null}
        </td>
        <td>
          <Preview box={box} entry={entry} plan={plan} />
        </td>
      </tr>
      {isOpen && canFill ? (
        <tr className="open">
          <td colSpan={4}>
            <OwnSourceEditor box={box} entry={entry} plan={plan} onChange={onChange} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
}

function Preview({ box, entry, plan }: Pick<RowProps, 'box' | 'entry' | 'plan'>) {
  const { t } = useWords();
  if (!entry) return box.text === '' ? null : <span className="muted own-words">{box.text}</span>;
  const { text, isMissing, over } = ownValue(box, entry, plan);
  return (
    <>
      {isMissing ? <span className="asked">{t('ownForm.missing')}</span> : <span className="own-words">{text}</span>}
      {over ? (
        <small className="bad-text">
          {t(`form.over.${over.of}`, { n: over.by })} {t('ownForm.nearly')}
        </small>
      ) : null}
      {box.state === 'filled' && !isMissing ? (
        <small>{t('ownForm.replaces', { text: box.text.slice(0, 60) })}</small>
      ) : null}
    </>
  );
}
