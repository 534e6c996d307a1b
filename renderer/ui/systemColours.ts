/** The system's choice between light and dark, for screens before the person's settings are known. */
export const DARK = '(prefers-color-scheme: dark)';

/** Paints the page in the system's colours, and again when they change. Returns a function that stops it. */
export function followSystemColours(): () => void {
  const query = matchMedia(DARK);
  const paint = () => {
    document.documentElement.dataset['theme'] = query.matches ? 'dark' : 'light';
  };
  paint();
  query.addEventListener('change', paint);
  return () => query.removeEventListener('change', paint);
}
