/** PostgreSQL's texts hold every character but NUL, which no name that a person reads has a use for. */
export const plainText = (text: string): string => text.replaceAll('\u0000', '');
