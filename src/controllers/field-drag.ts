import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../domain/closeness-map.js';

/** What follows a pointer over a drawing. */
export interface Dragging {
  /** The pointer came down: remembers where things stand. */
  take: () => void;
  /** @param to from 0 to 1, across in the reading direction and down */
  move: (to: Point) => void;
  /** The pointer was lifted. */
  drop: () => void;
  /** It was all for nothing: what was moved goes back to where it stood. */
  putBack: () => void;
}

/**
 * Lets a visitor move something in a drawing by a press or a drag: `<svg @pointerdown=${drag.start}>`. Escape, or the
 * browser taking the gesture over to scroll, puts it back. A finger on the drawing's own ground may mean to scroll, so it
 * moves nothing until it is lifted.
 */
export class FieldDrag implements ReactiveController {
  readonly #dragging: Dragging;
  #going?: AbortController;

  constructor(host: ReactiveControllerHost, dragging: Dragging) {
    this.#dragging = dragging;
    host.addController(this);
  }

  /** Whether a pointer is down. */
  get isGoing(): boolean {
    return Boolean(this.#going);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Ends a drag that goes on, and puts back what it moved. */
  readonly cancel = (): void => {
    if (this.#end()) this.#dragging.putBack();
  };

  readonly start = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button) return;
    this.cancel();
    this.#dragging.take();
    const field = event.currentTarget as Element;
    const isOnGround = event.target === field;
    const { signal } = (this.#going = new AbortController());
    const on = (target: EventTarget, type: string, action: (event: never) => void): void =>
      target.addEventListener(type, action as EventListener, { signal });
    const follow = (at: PointerEvent): void => this.#dragging.move(placeIn(field, at));
    field.setPointerCapture(event.pointerId);
    if (!isOnGround || event.pointerType !== 'touch') on(field, 'pointermove', follow);
    if (isOnGround && event.pointerType !== 'touch') follow(event);
    on(field, 'pointerup', (at: PointerEvent) => {
      // What was pressed and not moved stays where it is.
      if (isOnGround) follow(at);
      this.#end();
      this.#dragging.drop();
    });
    on(field, 'pointercancel', this.cancel);
    on(window, 'keydown', ({ key }: KeyboardEvent) => key === 'Escape' && this.cancel());
  };

  #end(): boolean {
    const wasGoing = this.isGoing;
    this.#going?.abort();
    this.#going = undefined;
    return wasGoing;
  }
}

/** Where a pointer is in a drawing, from 0 to 1; one that is read from right to left is mirrored. */
function placeIn(field: Element, { clientX, clientY }: PointerEvent): Point {
  const { left, top, width, height } = field.getBoundingClientRect();
  const x = (clientX - left) / width;
  return { x: getComputedStyle(field).direction === 'rtl' ? 1 - x : x, y: (clientY - top) / height };
}
