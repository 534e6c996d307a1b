/** The differences between a combination and its variant, and taking them over. */
import { useRef, useState } from 'react';
import {
  type CombinationPart,
  combinationParts,
  takeCombinationParts,
} from '../../shared/app/variants/branchCombination.ts';
import type { VariantRow } from '../../shared/app/variants/family.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { focusAround } from '../shell/focusAround.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Select } from '../ui/controls.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';
import { useUndoKey } from './useUndoKey.ts';

type Props = { readonly of: string; readonly rows: readonly VariantRow[] };

export function CombinationDifferences({ of, rows }: Props) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  usePlanVersion(session, 'nodes', 'parts', 'combinationTypes', 'assumptions', 'links', 'variants');
  const [into, setInto] = useState(rows.find((v) => v.id === of)?.id ?? rows[0]?.id ?? '');
  const [from, setFrom] = useState(rows.find((v) => v.id !== into)?.id ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState(0);
  const section = useRef<HTMLElement>(null);
  const undoLast = () => {
    session.undo.undo();
    setTaken(taken - 1);
    focusAround(section.current);
  };
  useUndoKey(taken > 0 ? undoLast : undefined);
  const options = rows.map((v) => ({ id: v.id, label: session.store.entity('nodes', v.id)?.title || v.name }));
  const parts = into === from ? [] : combinationParts(session.store, into, from);
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id);
    setChosen(new Set());
  };
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const take = () => {
    const n = report(takeCombinationParts(session, into, from, chosen));
    if (typeof n !== 'number') return;
    setChosen(new Set());
    setTaken(taken + 1);
    announce(t('variant.taken', { n }), { action: { label: t('common.undo'), run: () => void session.undo.undo() } });
  };
  const canTake = session.readOnly === undefined;
  return (
    <section ref={section} className="stack variant-differences" aria-label={t('variant.view.differences')}>
      <div className="row wrap">
        <Select label={t('variant.takeFrom')} value={from} options={options} onChange={choose(setFrom)} />
        <Select label={t('variant.takeInto')} value={into} options={options} onChange={choose(setInto)} />
      </div>
      {taken > 0 ? (
        <div className="row">
          <Button key={taken} small autoFocus onPress={undoLast}>
            {t('variant.undoTaking')}
          </Button>
        </div>
      ) : null}
      {parts.length === 0 ? <p role="status">{t('variant.same')}</p> : null}
      <ul className="variant-parts">
        {parts.map((part) => (
          <li key={part.key}>
            <label className="checkbox">
              <input
                type="checkbox"
                checked={chosen.has(part.key)}
                disabled={!canTake}
                onChange={() => toggle(part.key)}
              />
              <span className="grow">
                <span className="small muted">{t(`variant.what.${part.what}`)}</span>{' '}
                <del>{wordsOf(part, part.here, t)}</del> → <ins>{wordsOf(part, part.there, t)}</ins>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {parts.length > 0 ? (
        <div className="dialog-actions">
          <Button isDisabled={!canTake} onPress={() => setChosen(new Set(parts.map((p) => p.key)))}>
            {t('variant.chooseAll')}
          </Button>
          <Button look="primary" isDisabled={!canTake || chosen.size === 0} onPress={take}>
            {t('variant.take', { n: chosen.size })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** Types and links have their kind's name before the person's text. */
function wordsOf({ what }: CombinationPart, said: string, t: Translate): string {
  if (said === '') return t('change.nothing');
  if (what !== 'type' && what !== 'link') return said;
  const [kind = '', ...rest] = said.split('|');
  const key = what === 'type' ? `combinationType.${kind}` : `link.${kind}`;
  return [isMessageKey(key) ? t(key) : '', ...rest].filter((word) => word !== '').join(' ');
}
