/**
 * The guard for keys during Japanese conversion: Enter confirms the conversion and never submits, Esc cancels it and
 * never closes. Safari sends the confirming Enter after the composition has ended, with key code 229; Chromium marks
 * it as composing.
 */
type KeyLike = { readonly nativeEvent?: unknown; readonly isComposing?: boolean; readonly keyCode?: number };

export function isComposing(event: KeyLike): boolean {
  const native = (event.nativeEvent ?? event) as { isComposing?: boolean; keyCode?: number };
  return native.isComposing === true || native.keyCode === 229;
}
