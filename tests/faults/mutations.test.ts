import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AttuneElement } from '../../src/elements/attune-element.js';
import { isChromium, tags } from '../pages/open.js';
import { controlsIn, listen } from '../support/page.js';
import { holdBack, use } from '../support/visit.js';
import { mutationOf, type Mutation } from './mutate.js';

/** 10,000 in all, over ten widgets: forty of a thousand sequences each. The other engines walk one in ten of the same. */
const perSequence = 25;
const sequences = isChromium ? 40 : 4;
const width = 320;
/** The same walk each time, so that nobody’s change is stopped by another’s luck; a new number here looks elsewhere. */
const seed = 20_261_125;

type Widget = AttuneElement & Record<string, unknown>;

/** What a widget lives through; what stands on the page for it afterwards, since it may be a copy. */
function happen(widget: Widget, ground: HTMLElement, mutation: Mutation): Widget {
  switch (mutation.kind) {
    case 'set':
      widget.setAttribute(mutation.name, mutation.value);
      break;
    case 'remove':
      widget.removeAttribute(mutation.name);
      break;
    case 'property':
      Object.assign(widget, { [mutation.name]: mutation.value });
      break;
    case 'words':
      Object.assign(widget, { words: mutation.value });
      break;
    case 'data': {
      const script = document.createElement('script');
      widget.append(Object.assign(script, { type: 'application/json', textContent: mutation.text }));
      break;
    }
    case 'markup':
      widget.insertAdjacentHTML('beforeend', mutation.text);
      break;
    case 'text':
      widget.append(mutation.text);
      break;
    case 'empty':
      widget.replaceChildren();
      break;
    case 'move':
      ground.append(document.createElement('div'));
      ground.lastElementChild!.append(widget);
      break;
    case 'again': {
      widget.remove();
      new DOMParser().parseFromString('<p>', 'text/html').body.append(widget);
      ground.append(widget);
      break;
    }
    case 'copy': {
      const copy = widget.cloneNode(true) as Widget;
      widget.replaceWith(copy);
      return copy;
    }
    case 'press': {
      const controls = controlsIn(widget.shadowRoot!);
      if (controls.length) use(controls[mutation.at % controls.length]!, window, () => 0.5);
    }
  }
  return widget;
}

/** What is not sensible about the widget as it stands; nothing where all is well. */
function trouble(widget: Widget, ground: HTMLElement): string | undefined {
  const root = widget.shadowRoot?.querySelector('.root');
  if (!root?.textContent?.trim()) return 'it shows nothing';
  if (ground.scrollWidth > width) return `it is ${ground.scrollWidth} px wide`;
  const nameless = [...widget.shadowRoot!.querySelectorAll('button, a[href], summary')].find(
    (control) => !control.textContent?.trim() && !control.getAttribute('aria-label') && !control.getAttribute('aria-labelledby'),
  );
  return nameless && `it has a control without a name: ${nameless.outerHTML}`;
}

describe(`${tags.length * sequences * perSequence} random changes of attributes, words, data and place (seed ${seed})`, () => {
  const uncaught: string[] = [];
  const onRejection = ({ reason }: PromiseRejectionEvent): number => uncaught.push(String((reason as Error)?.stack ?? reason));

  before(async () => {
    document.documentElement.lang = 'en';
    holdBack({ window: window as never, document });
    addEventListener('unhandledrejection', onRejection);
    const built: string = '/dist/attune.js';
    await import(built);
  });
  after(() => removeEventListener('unhandledrejection', onRejection));

  for (const tag of tags) {
    it(`leave ${tag} sensible, and the console without an error`, async () => {
      const { observedAttributes, elementProperties } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
        elementProperties: Map<PropertyKey, unknown>;
      };
      const properties = [...elementProperties.keys()].map(String).filter((name) => !['words', 'pairs'].includes(name));
      const many = fc.array(mutationOf(observedAttributes, properties), { minLength: perSequence, maxLength: perSequence });
      const { errors } = await listen(() =>
        fc.assert(
          fc.asyncProperty(many, async (mutations) => {
            uncaught.length = 0;
            const ground = document.body.appendChild(document.createElement('div'));
            ground.style.cssText = `inline-size: ${width}px; overflow: auto`;
            let widget = ground.appendChild(document.createElement(tag) as Widget);
            try {
              for (const mutation of mutations) {
                widget = happen(widget, ground, mutation);
                await widget.updateComplete;
                const found = trouble(widget, ground);
                if (found) throw new Error(`${found}, after ${JSON.stringify(mutation).slice(0, 300)}`);
              }
              if (uncaught.length) throw new Error(uncaught[0]);
            } finally {
              ground.remove();
            }
          }),
          { seed, numRuns: sequences, endOnFailure: true, includeErrorInReport: true },
        ),
      );
      expect(errors).to.deep.equal([]);
      expect(uncaught).to.deep.equal([]);
    });
  }
});
