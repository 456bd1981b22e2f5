import { replace, type Fault } from './fault.js';

/** Adds a member as careless scripts do, so that every `for … in` meets it. */
const add = (holder: object, name: string, value: unknown): void => void ((holder as Record<string, unknown>)[name] = value);

export const hostFaults: readonly Fault[] = [
  {
    name: 'a site that adds to every array',
    first(view) {
      add(view.Array.prototype, 'each', () => undefined);
      add(view.Array.prototype, 'extra', 'from the host');
    },
  },
  {
    name: 'a site that adds to every object',
    first(view) {
      for (const name of ['extra', 'lang', 'text', 'region', 'theme', 'prompts', 'therapists'])
        add(view.Object.prototype, name, 'from the host');
    },
  },
  {
    name: 'a site that adds to every function and every string',
    first(view) {
      add(view.Function.prototype, 'bindAsEventListener', () => undefined);
      add(view.String.prototype, 'blank', () => false);
    },
  },
  {
    name: 'an old shim in the place of String.prototype.trim',
    first: (view) =>
      replace(view.String.prototype, 'trim', function (this: string) {
        return new view.String(this.replace(/^\s+|\s+$/g, '')).toString();
      }),
  },
  {
    name: 'a site with Prototype.js',
    first(view) {
      // Arrays and strings that write themselves as JSON, so that JSON.stringify writes them twice.
      add(view.Array.prototype, 'toJSON', function (this: unknown[]) {
        return `[${this.map((each) => view.JSON.stringify(each)).join(', ')}]`;
      });
      add(view.String.prototype, 'toJSON', function (this: string) {
        return `"${this}"`;
      });
      add(view.Array, 'from', function (iterable: unknown) {
        if (!iterable) return [];
        const list = iterable as ArrayLike<unknown>;
        const results: unknown[] = new view.Array(list.length || 0);
        for (let index = 0; index < (list.length || 0); index += 1) results[index] = list[index];
        return results;
      });
      for (const name of ['update', 'show', 'hide', 'toggle', 'select', 'visible', 'observe', 'fire', 'down', 'up', 'next', 'previous'])
        add(view.HTMLElement.prototype, name, () => undefined);
      add(view.Array.prototype, 'include', () => false);
      add(view.Array.prototype, 'clear', () => undefined);
    },
  },
  {
    name: 'a site with MooTools',
    first(view) {
      for (const name of ['get', 'set', 'store', 'retrieve', 'inject', 'grab', 'erase', 'dispose', 'destroy'])
        add(view.Element.prototype, name, () => null);
      for (const name of ['contains', 'test', 'clean', 'substitute']) add(view.String.prototype, name, () => false);
      for (const name of ['implement', 'overloadSetter', 'extend']) add(view.Function.prototype, name, () => undefined);
    },
  },
  {
    name: 'a site that has patched remove, closest and contains',
    first(view) {
      const { remove, closest, contains } = view.Element.prototype;
      replace(view.Element.prototype, 'remove', function (this: Element) {
        remove.call(this);
        return this;
      });
      replace(view.Element.prototype, 'closest', function (this: Element, selector: string) {
        return closest.call(this, String(selector)) ?? undefined;
      });
      replace(view.Node.prototype, 'contains', function (this: Node, other: Node | null) {
        return other ? contains.call(this, other) : false;
      });
    },
  },
  {
    name: 'a site that has names of ours as globals',
    first(view) {
      view.name = '{"widget":"pause"}';
      for (const name of [
        'event',
        'origin',
        'status',
        'lang',
        'words',
        'Attune',
        'attune',
        'define',
        'module',
        'exports',
        'litElementVersions',
      ])
        Object.defineProperty(view, name, {
          configurable: true,
          writable: true,
          value: name === 'litElementVersions' ? [] : 'from the host',
        });
    },
  },
  {
    name: 'a site whose fields have the names of what a document has',
    around: (markup) =>
      `<form name="fonts"><input name="hidden"><input name="lang"></form><a id="origin" href="#">a</a><a id="navigator" href="#">b</a>${markup}`,
  },
  {
    name: 'a monitoring script around timers, listeners and fetch',
    first(view) {
      for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask', 'fetch'] as const) {
        const real = view[name] as (...given: unknown[]) => unknown;
        replace(view, name, (...given: unknown[]) => real.apply(view, given));
      }
      const { addEventListener } = view.EventTarget.prototype;
      const seen = new WeakMap<object, EventListener>();
      replace(
        view.EventTarget.prototype,
        'addEventListener',
        function (this: EventTarget | undefined, type: string, act: unknown, how: unknown) {
          const wrapped = ((event: Event) =>
            typeof act === 'function'
              ? (act.call(this, event) as void)
              : (act as EventListenerObject | null)?.handleEvent(event)) as EventListener;
          if (act) seen.set(act, wrapped);
          addEventListener.call(this ?? view, type, act ? wrapped : null, how as AddEventListenerOptions);
        },
      );
      const { removeEventListener } = view.EventTarget.prototype;
      replace(
        view.EventTarget.prototype,
        'removeEventListener',
        function (this: EventTarget | undefined, type: string, act: object, how: unknown) {
          removeEventListener.call(this ?? view, type, (act && seen.get(act)) ?? null, how as EventListenerOptions);
        },
      );
    },
  },
  {
    name: 'a promise of the host in the place of the browser’s',
    first(view) {
      const Real = view.Promise;
      replace(view, 'Promise', class Promised<T> extends Real<T> {});
    },
  },
  {
    name: 'prototypes that the site has frozen',
    first(view) {
      for (const each of [view.Object, view.Array, view.Function, view.String, view.Error, view.Map, view.Set, view.Promise])
        Object.freeze(each.prototype);
    },
  },
  {
    name: 'a site that stops every click and key on its way',
    then(view) {
      for (const type of ['click', 'input', 'change', 'keydown', 'pointerdown'])
        view.document.addEventListener(type, (event) => event.stopImmediatePropagation());
    },
  },
  {
    name: 'a site that unsets every style',
    then(view) {
      const sheet = view.document.head.appendChild(view.document.createElement('style'));
      sheet.textContent = '* { all: unset !important; }';
    },
  },
];
