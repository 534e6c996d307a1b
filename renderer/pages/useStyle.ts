/** A style sheet from a string while a component is mounted. Not an inline style, which the CSP would refuse. */
import { useLayoutEffect } from 'react';

export function adoptStyle(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
  };
}

export function useStyle(css: string): void {
  useLayoutEffect(() => adoptStyle(css), [css]);
}
