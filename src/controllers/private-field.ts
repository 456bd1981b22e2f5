import { nothing, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { mask } from './mask.js';

const fieldAttributes: Record<string, string> = {
  spellcheck: 'false',
  autocomplete: 'off',
  writingsuggestions: 'false',
  autocapitalize: 'sentences',
};

/** What is typed or dragged is told to listeners on the page by these events, some with the very letters. They stop at the field. */
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
  'dragstart',
  'drop',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];
/** Keys that move rather than write stay the site's too, and so do shortcuts; Alt, with Ctrl or without, writes letters. */
const moving = new Set(['Tab', 'Escape']);

function keepInside(event: Event): void {
  if (event instanceof KeyboardEvent && (moving.has(event.key) || event.metaKey || (event.ctrlKey && !event.altKey))) return;
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
    mask(element);
    if (!element.matches('input, select, textarea')) return nothing;
    for (const [name, value] of Object.entries(fieldAttributes)) if (!element.hasAttribute(name)) element.setAttribute(name, value);
    for (const type of telling) element.addEventListener(type, keepInside);
    return nothing;
  }
}

/**
 * For an element that holds what a visitor wrote or chose: `<textarea ${privateField()}>`. It asks browsers not to check, complete
 * or suggest, asks session recorders to look away, and keeps the events of typing from the page.
 */
export const privateField = directive(PrivateField);
