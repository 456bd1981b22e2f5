import { PauseElement } from '../elements/pause/pause.js';
import { define } from '../host/define.js';

define('attune-pause', PauseElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-pause': PauseElement;
  }
}
