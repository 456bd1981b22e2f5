import React from 'react';

/**
 * A component whose attributes a server writes into the page, so that a widget stands there as it is meant before React has
 * come to it. In a browser `Component` does it all, by properties, and lets React say nothing of the attributes.
 * @param {string} tag
 * @param {Record<string, string | null>} attributes for each property its attribute, or null where it has none
 */
export function withAttributes(Component, tag, attributes) {
  if (typeof document !== 'undefined') return Component;
  const Written = React.forwardRef((props, ref) => {
    const written = { ref };
    for (const [name, value] of Object.entries(props)) {
      const attribute = name in attributes ? attributes[name] : name === 'className' ? 'class' : name;
      if (attribute) written[attribute] = value;
    }
    return React.createElement(tag, written);
  });
  Written.displayName = Component.displayName;
  return Written;
}
