/** The words of the command line: those of the product and its own, which no page has to load. */
import { cliMessages } from './messages/cli.ts';
import { cliHomeMessages } from './messages/cliHome.ts';
import { cliOrgMessages } from './messages/cliOrg.ts';
import { MESSAGES } from './messages.ts';

const all = { ...MESSAGES, ...cliMessages, ...cliHomeMessages, ...cliOrgMessages } as const;
export type CliMessageKey = keyof typeof all;
export const CLI_MESSAGES: Readonly<Record<CliMessageKey, readonly [string, string]>> = all;

/** For keys that are put together from data. */
export const isCliMessageKey = (key: string): key is CliMessageKey => Object.hasOwn(all, key);
