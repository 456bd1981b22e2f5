import { css } from 'lit';

/** Recipes for text: sizes are 0.875, 1, 1.2, 1.5 and 2 em of the site's own. */
export const text = css`
  .heading {
    font-family: var(--_font-display);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .subheading {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .large {
    font-family: var(--_font-display);
    font-size: 1.5em;
    font-weight: 450;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .measure {
    max-inline-size: 62ch;
  }
  .quiet {
    color: var(--_quiet);
  }
  .small {
    font-size: 0.875em;
    line-height: 1.5;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  @container attune (inline-size >= 34em) {
    .large {
      font-size: 2em;
    }
  }
`;
