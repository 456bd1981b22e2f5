import { css } from 'lit';

/**
 * Recipes for what is pressed. One filled button is the thing to do next (`.do`); the rest is quiet text with an
 * underline
 * (`.plain`).
 */
export const controls = css`
  :where(button, .do, .plain) {
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
    justify-content: start;
    padding: 0.4em 0;
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
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }
  .status:not(:empty) {
    margin-block-start: 0.5em;
  }
  [aria-disabled='true'] {
    color: var(--_quiet);
    text-decoration: none;
    cursor: default;
  }
  @media (forced-colors: active) {
    .do {
      border-color: ButtonText;
    }
  }
`;
