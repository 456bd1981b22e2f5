import { css } from 'lit';

/** What opens in place: a summary with a small arrow that turns. */
export const disclosure = css`
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
    margin-inline: 0.1em;
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
`;
