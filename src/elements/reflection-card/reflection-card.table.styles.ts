import { css, type CSSResult } from 'lit';
import { choices } from '../../styles/choices.js';
import { disclosure } from '../../styles/disclosure.js';
import { fields } from '../../styles/fields.js';
import { icons } from '../../styles/icons.js';

const own = css`
  .depth {
    margin-block-start: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_accent);
  }
  .writing {
    font-size: 0.875em;
  }
  .writing[open] {
    flex-basis: 100%;
    font-size: 1em;
  }
  .writing summary {
    gap: 0.5em;
  }
  .writing summary::before {
    display: none;
  }
  .writing summary {
    inline-size: fit-content;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
  }
  .writing textarea {
    margin-block-start: 0.5em;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .choice,
  .written {
    border-block-end: 1px solid var(--_hairline);
  }
  .choice {
    margin-block-start: 0.75em;
  }
  .choice[open],
  .written[open] {
    padding-block-end: 1em;
  }
  fieldset {
    margin-block-end: 1em;
  }
  legend {
    margin-block-end: 0.4em;
  }
  .written li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  @media print {
    .written:not([open]) {
      display: none;
    }
  }
  .entry {
    white-space: pre-wrap;
    /* “pretty” together with kept line breaks brings WebKit down. */
    text-wrap: wrap;
    overflow-wrap: anywhere;
  }
`;

/** The sheets of what a visitor sees after beginning. */
export const tableStyles: readonly CSSResult[] = [choices, disclosure, fields, icons, own];
