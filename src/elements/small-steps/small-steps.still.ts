import { css } from 'lit';

/** Without script: each step with its smaller version, as on paper. */
export const stillStyles = css`
  @media (scripting: none) {
    .paper {
      display: block;
      padding-block: 0.5em;
    }
  }
`;
