/** PostgreSQL's text columns hold every character but NUL, which no name that a person reads needs. */
export const plainText = (text: string): string => text.replaceAll('\u0000', '');
