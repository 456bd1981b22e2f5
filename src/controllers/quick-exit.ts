import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { followShift, noPresses } from '../domain/shift-presses.js';
import { releaseAll } from './release.js';

/** How long the next press of Shift is waited for. */
const patience = 5000;
const needed = 3;
const heard = ['keydown', 'keyup', 'pointerdown'];

/** All that offer the way out of this page. One set of listeners and one count serve them; the first of them speaks and leaves. */
const exits = new Map<ReactiveControllerHost, () => void>();
let presses = noPresses;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the last count came to nothing. */
let hasEnded = false;

/**
 * A quick way out of the page: Shift three times, at most five seconds apart, as GOV.UK's “exit this page” has it. Keys are
 * heard on their way down to whatever has focus, since fields keep theirs to themselves.
 */
export class QuickExit implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #leave: () => void;

  /** @param leave leaves the page */
  constructor(host: ReactiveControllerHost, leave: () => void) {
    this.#host = host;
    this.#leave = leave;
    host.addController(this);
  }

  /** How often Shift was pressed until now. */
  get count(): number {
    return presses.count;
  }

  /** What is to be said: how many presses are missing, or that a count came to nothing. One exit a page says it. */
  get news(): 'two' | 'one' | 'over' | undefined {
    if (exits.keys().next().value !== this.#host) return undefined;
    return hasEnded ? 'over' : ([undefined, 'two', 'one'] as const)[presses.count];
  }

  hostConnected(): void {
    if (isServer) return;
    exits.set(this.#host, this.#leave);
    for (const type of heard) addEventListener(type, follow, true);
  }

  hostDisconnected(): void {
    exits.delete(this.#host);
    if (exits.size) return;
    for (const type of heard) removeEventListener(type, follow, true);
    presses = noPresses;
    show();
  }
}

function follow(event: Event): void {
  const { count } = presses;
  presses = followShift(presses, event);
  // The next key or press after a count that came to nothing takes the line about that away.
  if (presses.count !== count || hasEnded) show();
}

/** Shows where the count stands, or leaves; without another press it comes to nothing. */
function show(isOver = false): void {
  const { count } = presses;
  hasEnded = isOver;
  clearTimeout(timer);
  if (count)
    timer = setTimeout(() => {
      presses = noPresses;
      show(true);
    }, patience);
  for (const [host, leave] of exits) {
    if (count >= needed) return leave();
    host.requestUpdate();
  }
}

/**
 * Leaves the page for another one, which takes its place in the history. What is on it is out of sight at once, and what
 * widgets hold is gone; the site's own storage is left alone. Whatever fails on the way, the page is left.
 * @param word what the title and a screen reader say meanwhile
 */
export function leavePage(href: string, word: string): void {
  try {
    document.title = word;
    document.body.style.setProperty('display', 'none', 'important');
    releaseAll(document);
    const blank = document.createElement('div');
    blank.role = 'alert';
    document.documentElement.append(blank);
    blank.textContent = word;
    // The site doesn’t ask “leave without saving?”, and the next one is not told where somebody came from.
    window.onbeforeunload = null;
    document.head.append(Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' }));
  } finally {
    location.replace(href);
    leaveAround(href);
  }
}

/** Takes the page around a frame along, where that is allowed, else covers it by a tab of its own, where that is. */
function leaveAround(href: string): void {
  if (top === window) return;
  try {
    top!.location.replace(href);
  } catch {
    open(href, '_blank', 'noopener,noreferrer');
  }
}
