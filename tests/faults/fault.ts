import type { Page } from '../pages/open.js';
import type { Kept } from './main-paths.js';

/** Something that goes wrong around the widgets, in the words of whoever meets it. */
export interface Fault {
  name: string;
  /** What the page is like before any script of ours runs. */
  first?: (view: Page['window']) => void;
  /** What happens once the widgets stand there. */
  then?: (view: Page['window']) => void | Promise<void>;
  /** What comes of keeping words on the device; `on` where nothing is said. */
  kept?: Kept;
  /** The widgets as they stand on the page, where that is another way than by their own names. */
  around?: (markup: string) => string;
}

/** Puts something else in the place of what a browser has, on the object or on its prototype. */
export function replace(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { configurable: true, writable: true, value });
}

/** Lets a property throw when somebody looks at it. */
export function refuse(holder: object, name: string, error: unknown): void {
  Object.defineProperty(holder, name, {
    configurable: true,
    get() {
      throw error;
    },
  });
}

/** Takes something away from a window as if the browser never had it. */
export function take(holder: object, name: string): void {
  for (let each: object | null = holder; each; each = Object.getPrototypeOf(each) as object | null) Reflect.deleteProperty(each, name);
  if (name in holder) replace(holder, name, undefined);
}
