/** Amounts as the tables show them: in the unit of the plan, with the exact yen on hover or focus. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Ppm } from '../../shared/domain/funding/money.ts';
import { type YenUnit, yenInUnit } from '../../shared/text/yen.ts';
import { useYen } from '../shell/useYen.ts';

export const UnitContext = createContext<YenUnit>('yen');

/** The number alone, for a table whose header names the unit. `shown` is the amount in whole units, if its column must add up. */
export function Yen({ yen, shown = yen }: { readonly yen: number; readonly shown?: number }): ReactNode {
  const unit = useContext(UnitContext);
  const say = useYen();
  const { text } = yenInUnit(shown, unit);
  // A negative amount smaller than the unit would look like zero without its sign.
  const words = yen < 0 && !text.startsWith('▲') ? `▲${text}` : text;
  return (
    <span className={yen < 0 ? 'minus' : undefined} title={unit === 'yen' ? undefined : say.exact(yen)}>
      {words}
    </span>
  );
}

/** 12.3 % from ppm; an em dash if there is no ratio. */
export const percentText = (ppm: Ppm | undefined, digits = 1): string =>
  ppm === undefined ? '—' : `${(ppm / 10_000).toFixed(digits)}%`;
/** 2.0 from ppm. */
export const timesText = (ppm: Ppm | undefined, digits = 1): string =>
  ppm === undefined ? '—' : (ppm / 1_000_000).toFixed(digits);
