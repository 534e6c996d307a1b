/** A style sheet that is made of text, for as long as a component is there. It is no inline style, which the security policy would refuse. */
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
