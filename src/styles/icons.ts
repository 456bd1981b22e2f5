import { css } from 'lit';

/** Icons in one stroke width; those that point along the line of reading turn with it. */
export const icons = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mirrored:dir(rtl) {
    scale: -1 1;
  }
`;
