import { css } from 'lit';

/** The small print at the end of a widget, and the line about people who are not safe to be near. */
export const careStyles = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1.5em;
    overflow-wrap: anywhere;
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_hairline);
  }
  .foot span {
    unicode-bidi: isolate;
  }
  :is(.card, .banner) + .foot {
    margin-block-start: 0.5em;
    border: 0;
  }
  :is(.foot, .help) .support {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .unease {
    padding-inline-start: 1em;
    margin-block-start: 1.25em;
    border-inline-start: 2px solid color-mix(in oklab, var(--_clay) 55%, var(--_surface));
  }
`;
