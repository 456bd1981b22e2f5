import type { Site } from './settings.js';

/** What to do with a snippet on each kind of site, in the order in which it is done. */
export interface Guide {
  name: string;
  /** For whom it is, in a few words. */
  about: string;
  steps: readonly string[];
  plan: Plan;
  /** What to do if the editor takes something away. */
  stripped: string;
}

interface Plan {
  text: string;
  /** Where it was read, and when, if it says more than “check your plan”. Stored copies of these pages were read. */
  source?: string;
  read?: string;
}

const upload = 'Upload the whole folder “dist” to your site once, and write its address into “Where your files are”.';

export const guides: Record<Site, Guide> = {
  html: {
    name: 'Plain HTML',
    about: 'A site whose pages you, or whoever looks after it, can edit as files.',
    steps: [
      upload,
      'Open the page’s HTML file. Paste the first snippet between <head> and </head>. Once is enough for any number of widgets.',
      'Paste the second snippet where the widget should appear, and save.',
      'Open the page in a browser and look.',
    ],
    plan: { text: 'Any web space that lets you upload files will do.' },
    stripped:
      'Nothing is taken away in a plain file. If the widget does not come, check that the address of the script opens in your browser.',
  },
  wordpress: {
    name: 'WordPress',
    about: 'The plugin is the simplest way, for every role. Without it, what you may paste depends on your role.',
    steps: [
      'With the plugin: under Plugins, Add New, Upload Plugin, choose attune-elements.zip from the folder “wordpress” of the build, and activate it.',
      'Edit the page, press +, look for “Attune”, pick the widget and set it at the side; or add a Shortcode block and paste the shortcode.',
      `Without the plugin: ${upload.charAt(0).toLowerCase()}${upload.slice(1)}`,
      'As an administrator or editor: add a Custom HTML block and paste the second snippet. It is on one line on purpose; keep it so.',
      'As an author, or in the classic editor: switch to the HTML (Text) view and paste the third snippet. An administrator puts the script on all pages once, with a plugin for headers and footers.',
    ],
    plan: {
      text: 'Your own WordPress needs no plan. On a hosted one, uploading plugins and adding scripts may need a higher plan: check yours.',
    },
    stripped:
      'If only the plain lines are left after saving, your role may not use such tags: use the shortcode or the third snippet. If you see JSON as text on the page, its script was taken away: ask an administrator to paste it.',
  },
  squarespace: {
    name: 'Squarespace',
    about: 'The script goes into Code Injection once; each widget is a Code Block.',
    steps: [
      'Put the files somewhere that gives each a full address (https://…), and write the folder’s address into “Where your files are”.',
      'Under Settings, Advanced, Code Injection, paste the first snippet into Header, and save.',
      'Edit the page, add a Code block, leave it on HTML, and paste the second snippet.',
      'The editor may show the plain lines only. Save, and look at the page as a visitor.',
    ],
    plan: {
      text: 'Code Injection is not part of the Personal plan, as far as we could read; it is named for Business and Commerce, and for Core, Plus and Advanced. Check yours.',
      source: 'https://docs.swetrix.com/squarespace-integration and https://squareranked.com/squarespace-schema/json-ld-injection/',
      read: '2026-11-25',
    },
    stripped:
      'If the script is refused, choose “iframe” here and paste that into a Code or Embed block. If the widget comes only after the page is loaded anew, turn off Ajax loading under the site’s styles, where the template has it.',
  },
  wix: {
    name: 'Wix',
    about: 'Two ways: HTML in a frame, which carries everything, or a custom element, which carries attributes alone.',
    steps: [
      'Put the files somewhere that gives each a full address (https://…), and write the folder’s address into “Where your files are”.',
      'In a frame: add Embed, Embed HTML to the page, choose Code, and paste the first snippet. Make the frame tall enough for the widget; “leave this page” works only inside it.',
      'On the page itself: add Embed, Custom Element. Choose its source by Server URL, and copy the URL and the tag name from the second snippet.',
      'Then press Set Attributes, and enter each attribute with its value.',
    ],
    plan: {
      text: 'An outside file needs https. Custom code for all pages needs a published site with a connected domain; which plan that takes, check with Wix.',
      source:
        'https://dev.wix.com/docs/velo/velo-only-apis/$w/custom-element/add-a-custom-element and https://dev.wix.com/docs/develop-websites-sdk/code-your-site/build-a-custom-frontend/custom-code/about-custom-code',
      read: '2026-11-25',
    },
    stripped: 'A custom element in Wix has no inside: plain lines and changed words do not fit there. Where you need them, take the frame.',
  },
  webflow: {
    name: 'Webflow',
    about: 'The script goes into the head code once; each widget is a Code Embed.',
    steps: [
      'Put the files somewhere that gives each a full address (https://…), and write the folder’s address into “Where your files are”.',
      'In the settings of the site, or of one page, find Custom code, paste the first snippet into Head code, and save.',
      'In the designer, add a Code Embed where the widget should be, and paste the second snippet.',
      'Publish, and look at the published page: in the designer, scripts may not run.',
    ],
    plan: { text: 'Custom code may need a paid plan: check yours.' },
    stripped:
      'Inside a rich text field, an embed can be added too; text that is pasted there is shown as text. If your plan has no custom code, no widget can be added.',
  },
  iframe: {
    name: 'iframe',
    about: 'For editors that allow nothing but a frame. The widget lives in a small page of its own.',
    steps: [
      upload,
      'Paste the snippet where the widget should be. Where your editor asks for an address only, copy what stands in src="…".',
      'If the editor keeps the frame and drops the script, set the height by hand: what is taller scrolls inside.',
    ],
    plan: { text: 'Whatever lets you add an iframe. Check your plan if there is no such block.' },
    stripped:
      'If the editor adds a sandbox, the widget still comes with allow-scripts. What it then can’t do, such as keeping notes on the device or leaving the whole page, it says itself.',
  },
  react: {
    name: 'React',
    about: 'For a developer: a component with typed events.',
    steps: [
      'Make the package with npm run build and npm pack, and install the file in your project.',
      'Paste the component. The import brings this one widget and registers its tag.',
      'In a page that is rendered on the server, the tag is printed and comes alive in the browser.',
    ],
    plan: { text: 'None: it is part of your own build.' },
    stripped: 'Nothing is taken away. If you see “Cannot find module”, the package is not installed in this project.',
  },
  prerender: {
    name: 'Pre-rendered',
    about: 'For a developer: the first view is written into the page, so that it is there before any script, and nothing moves.',
    steps: [
      upload,
      'Put the snippet into your page, as for plain HTML.',
      'Make the package with npm run build and npm pack, and install the file in your project. Run the command there. It writes the page anew, with the first view of each widget in it; run it again whenever the page or the widgets change.',
      'Publish out.html in place of your page.',
    ],
    plan: { text: 'You need Node on the machine that builds your site, and web space for the files.' },
    stripped: 'Editors in a browser take such markup away, so this is for pages that are built and uploaded as files.',
  },
};

/** Which script, in words. */
export const loadsInWords = {
  one: { name: 'One file', help: 'All widgets in one script under one hash. Right for most sites.' },
  loader: { name: 'Loader', help: 'Brings each widget when it comes near the screen. Fewer bytes, more files.' },
  classic: { name: 'Classic script', help: 'For sites with a plugin that joins or delays scripts.' },
} as const;

export const frameSchemesInWords = { light: 'Light', dark: 'Dark', auto: 'As the device has it' } as const;
