import { FindTherapistElement } from '../elements/find-therapist/find-therapist.js';
import { define } from '../host/define.js';

define('attune-find-therapist', FindTherapistElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-find-therapist': FindTherapistElement;
  }
}
