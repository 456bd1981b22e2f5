import type { Page } from '../pages/open.js';

/** What a visitor does in a widget, by script: every kind of control used as far as a script can. */

/** What is typed into every field. */
export const canary = 'kanarienvogel-4711';

/** What leaves a page by itself, and is not what this test is about: paper, files, other pages. */
export function holdBack({ window, document }: Pick<Page, 'window' | 'document'>): void {
  window.print = () => undefined;
  const frames = window.HTMLIFrameElement.prototype;
  const { get } = Object.getOwnPropertyDescriptor(frames, 'contentWindow')!;
  Object.defineProperty(frames, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      return Object.assign(get!.call(this) as Window, { print: () => undefined });
    },
  });
  window.HTMLAnchorElement.prototype.click = () => undefined;
  document.addEventListener(
    'click',
    (event) => (event.composedPath() as Element[]).some(({ localName }) => localName === 'a') && event.preventDefault(),
  );
}

/** Types into a field as far as a script can: the value, and the events that a browser would send through the page. */
function typeInto(field: HTMLInputElement | HTMLTextAreaElement, view: Window & typeof globalThis): void {
  field.focus();
  field.value = canary;
  for (const event of [
    new view.KeyboardEvent('keydown', { key: canary, bubbles: true, composed: true }),
    new view.InputEvent('beforeinput', { data: canary, bubbles: true, composed: true, cancelable: true }),
    new view.InputEvent('input', { data: canary, bubbles: true, composed: true }),
    new view.KeyboardEvent('keyup', { key: canary, bubbles: true, composed: true }),
    new view.Event('change', { bubbles: true }),
  ])
    field.dispatchEvent(event);
}

/** Uses one control the way a visitor does; the way out of the page is left alone. */
export function use(control: HTMLElement, view: Window & typeof globalThis, chance: () => number): void {
  if (control.closest('[part~="exit"]')) return;
  const type = control.localName === 'input' ? (control as HTMLInputElement).type : control.localName;
  if (['textarea', 'text', 'password', 'search'].includes(type)) typeInto(control as HTMLInputElement, view);
  else if (type === 'range' || type === 'select' || type === 'date' || type === 'time') {
    const field = control as HTMLInputElement & HTMLSelectElement;
    if (type === 'range') field.value = String(Number(field.min) + chance() * (Number(field.max || 100) - Number(field.min)));
    else if (type === 'select') field.selectedIndex = Math.floor(chance() * field.options.length);
    else field.value = type === 'date' ? '2027-03-04' : '11:11';
    field.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new view.Event('change', { bubbles: true }));
  } else control.click();
}
