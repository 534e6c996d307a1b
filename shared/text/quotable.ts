/** A title for use in quotation marks: its own become inner ones. */
export const quotable = (title: string): string => title.replaceAll('「', '『').replaceAll('」', '』');
