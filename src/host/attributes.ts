/** Attributes that any element may have, and that change no more than how it is read and styled. */
const shared = ['lang', 'dir', 'class'];

/**
 * The attributes that a widget takes from a place or from the address of a frame: those that it observes itself, and the few
 * above. Whoever may write a post or a link may not write script, so never `on…`, `style`, `slot` or `id`.
 */
export function attributesOf(widget: CustomElementConstructor): readonly string[] {
  return [...((widget as { observedAttributes?: readonly string[] }).observedAttributes ?? []), ...shared];
}
