import { css } from 'lit';

export const requestStyles = css`
  .request {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    max-inline-size: 40em;
    margin-block: 0.75em 1.5em;
  }
  .request :is(label, legend) {
    font-weight: 550;
  }
  .request .chip {
    border-radius: calc(var(--_target) / 2);
    font-weight: inherit;
  }
  .request :is(legend, input:not([type='radio']), textarea, .chips, .help .small) {
    margin-block-start: 0.4em;
  }
  /* Said by words and a line, and by no colour alone. */
  .fault {
    margin-block: 0.4em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_clay);
    font-weight: 600;
  }
  .request [aria-invalid='true']:not(fieldset) {
    border-block-end: 3px solid var(--_ink);
  }
  .notice,
  .request .help {
    padding: 1em 1.25em;
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .notice {
    border: 2px solid var(--_clay);
  }
  .notice :is(li, p + p) {
    margin-block-start: 0.25em;
  }
  .notice a {
    display: inline-flex;
    align-items: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
  }
  .request [tabindex='-1']:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
`;
