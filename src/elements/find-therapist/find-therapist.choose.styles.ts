import { css } from 'lit';

/** One question, with air around it; choices as lines or as pills. */
export const chooseStyles = css`
  .choose {
    padding-block: 0.5em 1.75em;
  }
  .choose fieldset {
    min-inline-size: 0;
    margin: 1.25em 0;
    padding: 0;
    border: 0;
  }
  .choose fieldset fieldset {
    margin-block-end: 0;
  }
  .choose legend {
    padding: 0;
    margin-block-end: 0.5em;
  }
  .asked {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-end: 0.6em;
    outline-offset: 0.25em;
  }
  .asked .small {
    display: block;
    margin-block-end: 0.5em;
  }
  .option {
    position: relative;
    display: flex;
    gap: 0.85em;
    min-block-size: var(--_target);
    padding: 0.7em 0.25em;
    cursor: pointer;
  }
  .option:not(.way-to-meet > *),
  .way-to-meet {
    border-block-end: 1px solid var(--_hairline);
  }
  .option:hover {
    background: var(--_tint);
  }
  .option input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0.2em 0 0;
    font: inherit;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .meaning {
    display: block;
    max-inline-size: 62ch;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    column-gap: 2.5em;
  }
  .from-list {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.85em;
    padding-block: 0.5em;
  }
  .from-list .pick {
    flex: 0 1 16em;
    min-inline-size: 0;
  }
  .way-to-meet .from-list {
    padding-inline-start: 2.25em;
  }
  .from-list[hidden] {
    display: none;
  }
  .chosen {
    margin-block: 1.5em 0;
  }
  .chosen > li {
    padding-block: 2em;
    border-block-start: 1px solid var(--_hairline);
  }
  .chosen [part='miss'] {
    margin-block-start: 1em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_clay);
  }
  @container attune (inline-size >= 34em) {
    /* Under the words about the person, beside the picture. */
    .chosen [part='miss'] {
      margin-inline-start: calc(var(--_photo) + 1.5em);
    }
  }
`;
