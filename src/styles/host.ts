import { css } from 'lit';

/**
 * The ground of every widget. Text is sized from the host's own text, and what would hurt if it were inherited from the
 * site (letter spacing, capitals, tiny line heights) is set once here. `visibility`, `pointer-events`, `user-select` and
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
    container: attune / inline-size;
    contain-intrinsic-inline-size: 40em;
    display: block;
    box-sizing: border-box;
    font-family: var(--_font);
    font-size: max(1em, 15px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.55;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-shadow: none;
    text-decoration: none;
    text-wrap: pretty;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    list-style: none;
    quotes: auto;
    cursor: auto;
    writing-mode: horizontal-tb;
    tab-size: 4;
    -webkit-text-size-adjust: 100%;
    -webkit-text-fill-color: currentcolor;
    -webkit-font-smoothing: auto;
    -webkit-tap-highlight-color: transparent;
    color: var(--_ink);
    accent-color: var(--_accent);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  p,
  h2,
  ul,
  ol,
  li,
  dl,
  dd,
  dt,
  figure,
  fieldset,
  legend,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* A list that has lost its marks is still a list to Safari's VoiceOver only while it keeps role="list". */

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
