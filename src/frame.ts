import { fitFrames } from './host/frame-fit.js';

/** The script beside the iframes: gives each frame of a widget its height. */
if (typeof document !== 'undefined') {
  const script = document.currentScript as HTMLScriptElement | null;
  fitFrames(script?.src ? new URL('frame.html', script.src).href : undefined);
}
