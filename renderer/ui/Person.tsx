/** A person as a round avatar: the first character of the name on their colour. */

/** Colours of people, by the number that the server assigned; the last is the owner's. */
const COLOURS = [
  'seed',
  'resource',
  'challenge',
  'person',
  'case',
  'customer',
  'funding',
  'organisation',
  'activity',
  'note',
  'combination',
] as const;

export const personColour = (colour: number): string => `var(--kind-${COLOURS[colour % COLOURS.length]})`;

/** The first grapheme, ignoring leading spaces. */
const initial = (name: string): string => [...new Intl.Segmenter('ja').segment(name.trim())][0]?.segment ?? '？';

export function PersonMark({ name, colour }: { readonly name: string; readonly colour: number }) {
  return (
    <span className="person-mark" style={{ background: personColour(colour) }} aria-hidden="true">
      {initial(name)}
    </span>
  );
}
