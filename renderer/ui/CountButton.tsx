/** A button that says how many wait behind it: as a small number for the eye, in its label for everybody. */
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
  /** Says the count too, where there is one. */
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
