/** A title that is put into quotation marks itself: its own become inner ones. */
export const quotable = (title: string): string => title.replaceAll('「', '『').replaceAll('」', '』');
