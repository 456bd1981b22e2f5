import { css } from 'lit';

export const filtersStyles = css`
  /* The filters: quiet words under hairlines. */
  .filters > * + * {
    border-block-start: 1px solid var(--_hairline);
  }
  .region {
    padding-block-end: 1.1em;
  }
  .region label {
    display: block;
    margin-block-end: 0.4em;
    font-weight: 550;
  }
  .region p {
    margin-block-start: 0.5em;
  }
  .group summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: var(--_target);
    font-weight: 550;
    list-style: none;
    cursor: pointer;
  }
  .group summary::-webkit-details-marker {
    display: none;
  }
  .group summary::before {
    order: 1;
    flex: none;
    inline-size: 1em;
    text-align: center;
    font-weight: 400;
  }
  .group[open] {
    padding-block-end: 0.75em;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
    line-height: 1.3;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    cursor: inherit;
  }
  .number {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .choice:has([aria-disabled]) {
    color: var(--_quiet);
    cursor: default;
  }
  .choice [aria-disabled] {
    opacity: 0.5;
  }
  .choice:hover bdi {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.3em;
  }

  /* The filters where there is no room beside the list. */
  .sheet {
    box-sizing: border-box;
    inline-size: min(30em, 100vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0 0 0 auto;
    padding: 0;
    border: 0;
    background: var(--_paper);
    color: var(--_ink);
    overscroll-behavior: contain;
  }
  .sheet:dir(rtl) {
    margin: 0 auto 0 0;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sheet .page {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    padding-inline: 1.25em;
  }
  .sheet .filters {
    flex: 1;
    padding-block-end: 1.5em;
  }
  .top,
  .bottom {
    position: sticky;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
    background: var(--_paper);
  }
  .top {
    inset-block-start: 0;
  }
  .bottom {
    inset-block-end: 0;
    border-block-start: 1px solid var(--_hairline);
  }
  .bottom .do {
    flex: 1;
  }
`;
