import { css, type CSSResult } from 'lit';
import { fields } from '../../styles/fields.js';

const own = css`
  #privacy {
    margin-block-start: 0.35em;
  }
  .entry {
    margin-block-end: 0.75em;
    white-space: pre-wrap;
    /* “pretty” together with kept line breaks brings WebKit down. */
    text-wrap: wrap;
    overflow-wrap: anywhere;
  }
  @media screen {
    .later {
      display: none;
    }
  }
`;

/** The sheets of what is written. */
export const notesStyles: readonly CSSResult[] = [fields, own];
