import { css } from 'lit';

/**
 * The ground of every widget. Text is sized from the host's own text; what would hurt if it were inherited from the site
 * (letter spacing, capitals, tiny line heights, a cursor) starts afresh here. `visibility`, `pointer-events`, `user-select` and
 * `direction` are the site's to decide, so that a closed drawer stays closed and a right-to-left page mirrors.
 */
export const host = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100% !important;
    float: none !important;
    animation: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    /* What the site may go on deciding, and the scheme of its colours. */
    visibility: inherit;
    pointer-events: inherit;
    user-select: inherit;
    color-scheme: inherit;
    container: attune / inline-size;
    contain-intrinsic-inline-size: min(40em, 80vw);
    display: block;
    box-sizing: border-box;
    font-family: var(--_font);
    font-size: max(1em, 15px);
    line-height: 1.55;
    text-wrap: pretty;
    overflow-wrap: break-word;
    color: var(--_ink);
    accent-color: var(--_accent);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :where(p, ul, li, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    list-style: none;
  }

  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 0.25em;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }

  @media print {
    .controls {
      display: none !important;
    }
  }
`;
