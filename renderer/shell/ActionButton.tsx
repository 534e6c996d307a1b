/** A button that runs an action record: label, shortcut and condition come from the record. */
import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { type ActionRecord, actionOf, shortcutText } from './actions.ts';

type Props<Scope> = {
  readonly record: ActionRecord<Scope>;
  readonly scope: Scope;
  readonly icon: LucideIcon;
  /** Text below the icon. */
  readonly caption?: MessageKey;
  readonly pressed?: boolean;
  /** In pixels. */
  readonly iconSize?: number;
  /** Set if the button stays enabled although the action is unavailable, because pressing it says what is missing. */
  readonly isPossible?: boolean;
  /** Set if the button's label differs from the action's. */
  readonly label?: string | undefined;
};

export function ActionButton<Scope>({
  record,
  scope,
  icon: Icon,
  caption,
  pressed,
  label,
  iconSize = 18,
  isPossible,
}: Props<Scope>) {
  const { t } = useWords();
  const action = actionOf(record, scope, t);
  return (
    <IconButton
      label={label ?? action.label}
      icon={<Icon size={iconSize} />}
      isDisabled={!(isPossible ?? action.enabled)}
      onPress={action.run}
      {...(caption ? { caption: t(caption) } : {})}
      {...(action.shortcut ? { shortcut: shortcutText(action.shortcut) } : {})}
      {...(pressed === undefined ? {} : { pressed })}
    />
  );
}
