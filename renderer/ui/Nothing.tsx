/** An empty state: what it means, and a button for the next step, so that no screen is a dead end. */
import type { ReactNode } from 'react';
import { Button } from './controls.tsx';

export type WayOn = { readonly label: string; readonly icon?: ReactNode; readonly run: () => void };

export function Nothing({
  says,
  ways,
}: {
  readonly says: ReactNode;
  /** At least one. Undefined for people who may not go that way. */
  readonly ways: readonly [WayOn | undefined, ...(WayOn | undefined)[]];
}) {
  const open = ways.filter((way) => way !== undefined);
  return (
    <div className="nothing stack">
      {typeof says === 'string' ? <p className="muted small">{says}</p> : says}
      {open.length > 0 ? (
        <div className="row wrap">
          {open.map(({ label, icon, run }) => (
            <Button key={label} small onPress={run}>
              {icon}
              {label}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
