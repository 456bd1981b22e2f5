import { css } from 'lit';

/** What can be chosen is a pill around a real checkbox or radio button. */
export const choices = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
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
  @media (forced-colors: active) {
    .chip input:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
    .chip:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
