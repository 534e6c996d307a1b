/** The tools above the outline, and the records that they run. */
import { ArrowDown, ArrowUp, Presentation } from 'lucide-react';
import { CHOSEN_KINDS } from '../../shared/domain/canvas/kinds.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { ActionButton } from '../shell/ActionButton.tsx';
import { type ActionRecord, actionOf } from '../shell/actions.ts';
import { Button, MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import {
  COMBINE,
  DELETE,
  LINK,
  NEW_CARD,
  type OutlineScope,
  PRESENT,
  REVERSE,
  SHIFT_DOWN,
  SHIFT_UP,
} from './boardActions.ts';

export function OutlineToolbar({ scope }: { readonly scope: OutlineScope }) {
  const { t } = useWords();
  return (
    <div className="outline-toolbar row wrap" role="toolbar" aria-label={t('outline.toolbar')}>
      <MenuButton
        label={t('board.new')}
        items={CHOSEN_KINDS.map((kind) => {
          const { enabled, run } = actionOf(NEW_CARD[kind], scope, t);
          return { id: kind, label: t(`kind.${kind}`), disabled: enabled === false, run };
        })}
      />
      <WordButton record={COMBINE} scope={scope} />
      <WordButton record={LINK} scope={scope} />
      <WordButton record={REVERSE} scope={scope} label="link.reverse" />
      <ActionButton record={SHIFT_UP} scope={scope} icon={ArrowUp} iconSize={16} />
      <ActionButton record={SHIFT_DOWN} scope={scope} icon={ArrowDown} iconSize={16} />
      <WordButton record={DELETE} scope={scope} label="card.delete" />
      <ActionButton record={PRESENT} scope={scope} icon={Presentation} iconSize={16} />
      <span className="muted small">{t('outline.help')}</span>
    </div>
  );
}

/** A button that runs an action record, labelled with its title or with a shorter label that is clear in context. */
function WordButton({
  record,
  scope,
  label,
}: {
  readonly record: ActionRecord<OutlineScope>;
  readonly scope: OutlineScope;
  readonly label?: MessageKey;
}) {
  const { t } = useWords();
  const action = actionOf(record, scope, t);
  return (
    <Button isDisabled={action.enabled === false} onPress={action.run}>
      {label ? t(label) : action.label}
    </Button>
  );
}
