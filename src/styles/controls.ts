import { css } from 'lit';

/**
 * Recipes for what is pressed. One filled button is the thing to do next (`.do`); the rest is quiet text with an
 * underline (`.plain`); what can be chosen is a pill (`.chip`).
 */
export const controls = css`
  button,
  .do,
  .plain {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    margin: 0;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
  }
  .do {
    padding: 0.6em 1.4em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 550;
    text-decoration: none;
    transition: background-color 220ms ease-out;
  }
  .do:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
    text-decoration: none;
  }
  .do:active {
    translate: 0 1px;
  }
  .plain {
    padding: 0.4em 0.25em;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
  }
  .plain:hover {
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }
  [aria-disabled='true'] {
    color: var(--_quiet);
    text-decoration: none;
    cursor: default;
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.35em 1em;
    border: 1px solid var(--_edge);
    border-radius: 99em;
    background: transparent;
    cursor: pointer;
  }
  .chip:hover {
    background: var(--_tint);
  }
  .chip input {
    appearance: none;
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin: 0;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    cursor: pointer;
  }
  .chip input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint-strong);
  }
  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .chip input:focus-visible {
    outline: none;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.1em;
    transition: rotate 220ms ease-out;
  }
  details[open] > summary::before {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (forced-colors: active) {
    .do,
    .chip {
      border: 1px solid ButtonText;
    }
    .chip input:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
    .chip:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
