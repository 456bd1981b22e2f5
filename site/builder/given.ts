import type { Look, Widget } from './manifest.js';
import type { Settings } from './settings.js';
import type { Words } from './words.js';

/** What a snippet is made of. */
export interface Given {
  settings: Settings;
  widget: Widget;
  /** The widget’s built-in words. */
  words: Words;
  /** The sha384 of each built file, by its path; empty where it could not be read. */
  integrity: Readonly<Record<string, string>>;
}

/** The attributes that differ from the default, with the colour that has an attribute of its own. */
export function attributesOf({ settings, widget }: Pick<Given, 'settings' | 'widget'>): Record<string, string> {
  const looks = widget.looks.flatMap((look) => {
    const value = settings.looks[look.name];
    return value && attributeFor(widget, look) ? [[look.name, value] as const] : [];
  });
  return { ...settings.attributes, ...Object.fromEntries(looks) };
}

/** Whether a custom property can be set by an attribute too; then the attribute is what survives an editor. */
export function attributeFor(widget: Widget, { name }: Look): boolean {
  return widget.fields.some((field) => field.name === name && field.kind === 'color');
}

/** Custom properties that no attribute stands for. */
export function ownLooks({ settings, widget }: Given): [string, string][] {
  return widget.looks.flatMap((look) => {
    const value = settings.looks[look.name];
    return value && !attributeFor(widget, look) ? [[look.property, value] as [string, string]] : [];
  });
}
