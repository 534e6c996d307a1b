/** A button with a count: as a small number visually, and in its accessible label. */
import type { ReactNode } from 'react';
import { IconButton } from './controls.tsx';

export function CountButton({
  label,
  caption,
  icon,
  count,
  pressed,
  isDisabled,
  onPress,
}: {
  /** Includes the count, if there is one. */
  readonly label: string;
  readonly caption: string;
  readonly icon: ReactNode;
  readonly count: number;
  readonly pressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <span className="with-count">
      <IconButton
        label={label}
        caption={caption}
        icon={icon}
        onPress={onPress}
        {...(pressed === undefined ? {} : { pressed })}
        {...(isDisabled === undefined ? {} : { isDisabled })}
      />
      {count > 0 ? (
        <span className="comment-count" aria-hidden="true">
          {count}
        </span>
      ) : null}
    </span>
  );
}
