import { readHeight, writeHeight } from '../domain/frame-height.js';

/**
 * Gives frames the height that their widget needs, now and whenever it changes. Nothing is kept of a frame, so one that comes
 * later, moves, or is removed and put back is like any other.
 * @param page the address of `frame.html`, whose frames need no mark; unknown where the script's own address is
 */
export function fitFrames(page: string | undefined): void {
  const framesHere = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter((frame) => 'attuneFrame' in frame.dataset || frame.src.split(/[?#]/)[0] === page);
  addEventListener('message', ({ data, origin, source }) => {
    const height = readHeight(data);
    const frame = height && source && framesHere().find(({ contentWindow }) => contentWindow === source);
    if (frame && isOrigin(origin, frame)) fit(frame, height);
  });
  // Those that told their height before anybody listened tell it again when it is not the one that they have.
  for (const frame of framesHere()) frame.contentWindow?.postMessage(writeHeight(frame.clientHeight || 1), '*');
}

/** Whether a message from this frame has the origin that it must have: its address's, or none where a sandbox takes it away. */
function isOrigin(origin: string, { sandbox, src }: HTMLIFrameElement): boolean {
  // What stands in a page without an origin has none either.
  if (origin === 'null') return window.origin === 'null' || (sandbox.length > 0 && !sandbox.contains('allow-same-origin'));
  return URL.canParse(src) && new URL(src).origin === origin;
}

function fit(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const edges = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'] as const;
  const around = style.boxSizing === 'border-box' ? edges.reduce((sum, edge) => sum + parseFloat(style[edge]), 0) : 0;
  frame.style.height = `${height + around}px`;
}
