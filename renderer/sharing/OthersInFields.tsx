/**
 * Other people's positions in rows and fields: in the outline, in the fields of cards and combinations, in the
 * funding tables. A shareable place is marked with `data-at`, the same on every screen and in every language; focus
 * on it is shared with others, and shown with colour and name by a separate style sheet, so that others' activity
 * never rerenders a form that somebody is typing in.
 */
import { useEffect } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { FIELD_PLACE, type Peer } from '../../shared/app/sharing/presence.ts';
import { personColour } from '../ui/Person.tsx';

export function OthersInFields({ session }: { readonly session: PlanSession }) {
  const { presence } = session;
  useEffect(() => {
    const placeOf = (target: EventTarget | null): string | null => {
      const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset['at'] : undefined;
      return at && FIELD_PLACE.test(at) ? at : null;
    };
    const onFocus = (event: FocusEvent) => presence.update({ field: placeOf(event.target) });
    const onBlur = (event: FocusEvent) => {
      if (!event.relatedTarget) presence.update({ field: null });
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
      presence.update({ field: null });
    };
  }, [presence]);

  useEffect(() => {
    const sheet = new CSSStyleSheet();
    let shown = '';
    const show = () => {
      const rules = rulesFor(presence.peers);
      if (rules === shown) return;
      shown = rules;
      sheet.replaceSync(rules);
    };
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    show();
    const subscription = presence.onDidChange(show);
    return () => {
      subscription.dispose();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
    };
  }, [presence]);
  return null;
}

/** A text as a CSS string, with every character escaped so that nothing can end the string. */
const cssString = (text: string): string =>
  `"${[...text].map((c) => `\\${(c.codePointAt(0) ?? 0).toString(16)} `).join('')}"`;

function rulesFor(peers: readonly Peer[]): string {
  const at = new Map<string, Peer[]>();
  for (const peer of peers) if (peer.field) at.set(peer.field, [...(at.get(peer.field) ?? []), peer]);
  return [...at]
    .map(([field, people]) => {
      const place = `[data-at=${cssString(field)}]`;
      const colour = personColour(people[0]?.user.colour ?? 0);
      const names = people.map((p) => p.user.name).join('、');
      return `${place} { position: relative; outline: 2px solid ${colour}; outline-offset: 2px; border-radius: 2px; }
${place}::after { content: ${cssString(names)} / ""; --person: ${colour}; }`;
    })
    .join('\n');
}
