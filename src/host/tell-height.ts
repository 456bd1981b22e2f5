import { readHeight, writeHeight } from '../domain/frame-height.js';

/** How long the page around is given to follow. */
const patience = 500;

/** Held here, since WebKit drops an observer that nothing holds. */
let observer: ResizeObserver | undefined;

/**
 * Tells the page around how tall the content of this frame is, now and whenever that changes. It is the content's own height
 * and never the window's, or each would grow with the other.
 */
export function tellHeight(content: Element): void {
  if (parent === window) return;
  let height = 0;
  // Whoever frames this page may know: it sees how tall the frame becomes.
  const tell = (): void => parent.postMessage(writeHeight(height), '*');
  // A scroll bar that comes and goes while the frame is fitted would make the text wrap anew each time.
  const check = (): void => void document.documentElement.classList.toggle('fits', innerHeight >= height - 1);
  const measure = (): void => {
    const now = Math.ceil(content.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tell();
    setTimeout(check, patience);
  };
  observer = new ResizeObserver(measure);
  observer.observe(content);
  // A frame of another site that is out of sight is not drawn, and its observer waits: asked for, the height is known at once.
  measure();
  setTimeout(measure, patience);
  addEventListener('resize', check);
  addEventListener('message', ({ data, source }) => {
    const given = source === parent && readHeight(data);
    if (given && given !== height) tell();
  });
}
