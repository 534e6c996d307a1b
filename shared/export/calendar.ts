/** Tasks with a day as an iCalendar file (RFC 5545): whole-day events, because many calendars show no to-dos. */

export type CalendarTask = {
  readonly id: string;
  readonly title: string;
  /** ISO day. */
  readonly due: string;
  /** The owner of the task and its plan. */
  readonly detail: string;
};

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/gu, (c) => `\\${c}`)
    .replace(/\r?\n/gu, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Folds a line to at most 75 octets; a longer one continues after a leading space. Never splits a character. */
function folded(line: string): string {
  const out: string[] = [];
  let current = '';
  let bytes = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    // The leading space of a continuation line counts.
    if (bytes + size > 75 - (out.length > 0 ? 1 : 0)) {
      out.push(current);
      current = '';
      bytes = 0;
    }
    current += char;
    bytes += size;
  }
  return [...out, current].join('\r\n ');
}

const compact = (day: string): string => day.replaceAll('-', '');
const nextDay = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
};

/** Tasks without a valid day are left out. `at` is an ISO time. */
export function calendarFile(tasks: readonly CalendarTask[], name: string, at: string): string {
  const stamp = `${at.slice(0, 19).replace(/[-:]/gu, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Musubi//JA',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...tasks
      .filter((task) => /^\d{4}-\d{2}-\d{2}$/u.test(task.due))
      .flatMap((task) => [
        'BEGIN:VEVENT',
        `UID:${task.id}@musubi`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${compact(task.due)}`,
        `DTEND;VALUE=DATE:${compact(nextDay(task.due))}`,
        `SUMMARY:${escaped(task.title)}`,
        ...(task.detail ? [`DESCRIPTION:${escaped(task.detail)}`] : []),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
