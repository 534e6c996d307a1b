/** A table in its own scroll container. It is a tab stop only if it overflows, so that arrow keys can scroll it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

export function TableScroll({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setIsWider(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={box} className="table-scroll" aria-label={label} {...(isWider ? { tabIndex: 0 } : {})}>
      {children}
    </section>
  );
}
