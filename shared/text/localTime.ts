/** Days and times where the person is, by the time zone of their machine. */
const pad = (n: number): string => String(n).padStart(2, '0');
/** The day of a moment where the person is, as an ISO day. */
export const localDay = (at: Date): string => `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
/** The time of a moment where the person is, as HH:MM. */
export const localTime = (at: Date): string => `${pad(at.getHours())}:${pad(at.getMinutes())}`;
