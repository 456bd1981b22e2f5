import { nothing, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';

/** The masks that session recorders honour, by attribute and by class. */
const masks: Record<string, string> = {
  'data-private': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-sentry-mask': '',
  'data-dd-privacy': 'mask',
  'data-openreplay-obscured': '',
  'data-cs-mask': '',
};
const maskClasses = ['fs-mask', 'rr-mask', 'ph-no-capture', 'sentry-mask'];
const fieldAttributes: Record<string, string> = {
  spellcheck: 'false',
  autocomplete: 'off',
  writingsuggestions: 'false',
  autocapitalize: 'sentences',
};

/** What is typed is told to listeners on the page by these events, some with the very letters. They stop at the field. */
const telling = [
  'beforeinput',
  'input',
  'change',
  'keydown',
  'keypress',
  'keyup',
  'paste',
  'cut',
  'copy',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];
/** Keys that move rather than write stay the site's too. */
const moving = new Set(['Tab', 'Escape']);

function keepInside(event: Event): void {
  if (event instanceof KeyboardEvent && (moving.has(event.key) || event.ctrlKey || event.metaKey || event.altKey)) return;
  event.stopPropagation();
}

class PrivateField extends Directive {
  #done?: Element;

  override render(): unknown {
    return nothing;
  }

  override update({ element }: ElementPart): unknown {
    if (this.#done === element) return nothing;
    this.#done = element;
    const isField = element.matches('input, textarea');
    for (const [name, value] of Object.entries({ ...masks, ...(isField ? fieldAttributes : {}) })) element.setAttribute(name, value);
    element.classList.add(...maskClasses);
    if (isField) for (const type of telling) element.addEventListener(type, keepInside);
    return nothing;
  }
}

/**
 * For an element that holds what a visitor wrote: `<textarea ${privateField()}>`. It asks browsers not to check, complete
 * or suggest, asks session recorders to look away, and keeps the events of typing from the page.
 */
export const privateField = directive(PrivateField);
