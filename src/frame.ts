import { fitFrames } from './host/frame-fit.js';

/** The script beside the iframes: gives each frame of a widget its height. */
if (typeof document !== 'undefined') {
  const script = document.currentScript;
  // An image of this name on the page would stand in its place.
  fitFrames(script instanceof HTMLScriptElement && script.src ? new URL('frame.html', script.src).href : undefined);
}
