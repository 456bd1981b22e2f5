import { ClosenessMapElement } from '../elements/closeness-map/closeness-map.js';
import { define } from '../host/define.js';

define('attune-closeness-map', ClosenessMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'attune-closeness-map': ClosenessMapElement;
  }
}
