/** The version in package.json; every build and test run puts it in place of this name. */
declare const __ATTUNE_VERSION__: string;

export const version: string = __ATTUNE_VERSION__;
