import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** Everyone who follows `lang`, and the one observer for each tree that they stand in. */
const followers = new Set<LocaleController>();
const observers = new Map<Node, { observer: MutationObserver; users: number }>();

/** The `lang` of the nearest ancestor, through shadow roots; follows every change. */
export class LocaleController implements ReactiveController {
  /** The language tag as the page has it; `en` where it has none. */
  lang = 'en';
  readonly #host: Host;
  #roots: Node[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A server has no page around the tag: whoever renders there sets `lang`.
    if (isServer) return;
    this.#roots = rootsOf(this.#host);
    this.#roots.forEach(observe);
    followers.add(this);
    this.refresh();
  }

  hostDisconnected(): void {
    followers.delete(this);
    this.#roots.forEach(release);
    this.#roots = [];
  }

  refresh(): void {
    const lang = langOf(this.#host) || 'en';
    if (lang === this.lang) return;
    this.lang = lang;
    this.#host.requestUpdate();
  }
}

function langOf(start: Element): string {
  for (let element: Element | null = start; element;) {
    const closest: Element | null = element.closest('[lang]');
    if (closest) return closest.getAttribute('lang') ?? '';
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}

function observe(root: Node): void {
  const known = observers.get(root);
  if (known) {
    known.users += 1;
    return;
  }
  const observer = new MutationObserver(() => followers.forEach((follower) => follower.refresh()));
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  observers.set(root, { observer, users: 1 });
}

function release(root: Node): void {
  const known = observers.get(root);
  if (!known) return;
  known.users -= 1;
  if (known.users) return;
  known.observer.disconnect();
  observers.delete(root);
}
