import { PartsMapElement } from '../elements/parts-map/parts-map.js';
import { define } from '../host/define.js';

define('attune-parts-map', PartsMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-parts-map': PartsMapElement;
  }
}
