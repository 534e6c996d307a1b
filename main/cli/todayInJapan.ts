import { systemClock, timeText } from '../../shared/ports/clock.ts';
import { japanDay } from '../../shared/text/dates.ts';

/** The current day in Japan, where the rules apply. */
export const todayInJapan = (): string => japanDay(timeText(systemClock)) ?? '';
