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

const upload =
  'Upload the whole folder “dist” to your web space once, with your host’s file manager or by whoever looks after your site. Then write its address into “Where your files are”, above.';
const host =
  'Upload the whole folder “dist” to web space where each file has a full address (https://…). Then write the folder’s address into “Where your files are”, above.';

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
      'Nothing is taken away in a plain file. If the widget does not show, check that the address of the script opens in your browser.',
  },
  wordpress: {
    name: 'WordPress',
    about: 'The plugin is the simplest way, for every role. Without it, what you may paste depends on your role.',
    steps: [
      'With the plugin: under Plugins, Add New, Upload Plugin, choose attune-elements.zip from the folder “wordpress” of the build, and activate it.',
      'Edit the page, press +, look for “Attune”, pick the widget and set it at the side; or add a Shortcode block and paste the shortcode.',
      `Without the plugin: ${upload.charAt(0).toLowerCase()}${upload.slice(1)}`,
      'As an administrator or editor: add a Custom HTML block and paste the second snippet. It is on one line on purpose; keep it so.',
      'As an author, or in the classic editor: switch to the HTML (Text) view and paste the third snippet. The fourth snippet, the script, has to be on the page too: an administrator puts it on all pages once, with a plugin for headers and footers.',
    ],
    plan: {
      text: 'Your own WordPress needs no plan. On a hosted one, uploading plugins and adding scripts may need a higher plan: check yours.',
    },
    stripped:
      'If only the plain lines are left after saving, your role may not use such tags: use the shortcode or the third snippet. If you see code in curly brackets as text on the page, WordPress has taken away what was around it: ask an administrator to paste the snippet.',
  },
  squarespace: {
    name: 'Squarespace',
    about: 'The script goes into Code Injection once; each widget is a Code Block.',
    steps: [
      host,
      'Under Settings, Advanced, Code Injection, paste the first snippet into Header, and save.',
      'Edit the page, add a Code block, leave it on HTML, and paste the second snippet.',
      'The editor may show the plain lines only. Save, and look at the page as a visitor.',
    ],
    plan: {
      text: 'As far as we could read, the Personal plan has no Code Injection; Business and Commerce have it, and so do Core, Plus and Advanced. Plans change: check yours.',
      source: 'https://docs.swetrix.com/squarespace-integration and https://squareranked.com/squarespace-schema/json-ld-injection/',
      read: '2026-11-25',
    },
    stripped:
      'If the script is refused, choose “iframe” here and paste that into a Code or Embed block. If the widget shows only after you reload the page, turn off Ajax loading under the site’s styles, where the template has it.',
  },
  wix: {
    name: 'Wix',
    about: 'Two ways: HTML in a frame, which carries everything, or a custom element, which carries its settings alone.',
    steps: [
      host,
      'In a frame: add Embed, then Embed HTML, to the page. Choose Code, and paste the first snippet. Make the frame tall enough for the widget. In a frame, “Leave this page quickly” may open a new tab and leave your page open behind it, so take the custom element for Support now.',
      'Or on the page itself: add Embed, then Custom Element. Choose Server URL as its source, and copy the URL and the tag name from the second snippet.',
      'Then press Set Attributes, and enter each attribute of the second snippet with its value.',
    ],
    plan: {
      text: 'An outside file needs https. Custom code for all pages needs a published site with a connected domain; which plan that takes, check with Wix.',
      source:
        'https://dev.wix.com/docs/velo/velo-only-apis/$w/custom-element/add-a-custom-element and https://dev.wix.com/docs/develop-websites-sdk/code-your-site/build-a-custom-frontend/custom-code/about-custom-code',
      read: '2026-11-25',
    },
    stripped:
      'A custom element in Wix can’t hold plain lines or changed words. Where scripts are off it shows nothing, so write your crisis lines into a text of the page as well. If you have changed words, take the frame.',
  },
  webflow: {
    name: 'Webflow',
    about: 'The script goes into the head code once; each widget is a Code Embed.',
    steps: [
      host,
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
      'If the editor puts a sandbox on the frame, it has to have allow-scripts in it. The widget then can’t do all that it does elsewhere, such as leaving the whole page, and says so itself.',
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
      'Make the package with npm run build and npm pack, and install the file in your project. Run the command there. It writes out.html: your page, with the first view of each widget in it. Run it again whenever the page or the widgets change.',
      'Publish out.html in place of your page.',
    ],
    plan: { text: 'You need Node on the machine that builds your site, and web space for the files.' },
    stripped: 'Editors in a browser take such markup away, so this is for pages that are built and uploaded as files.',
  },
};

/** Which script, in words. */
export const loadsInWords = {
  one: { name: 'One file', help: 'All widgets in one file. Right for most sites.' },
  loader: { name: 'Loader', help: 'Brings each widget when it comes near the screen. Fewer bytes, more files.' },
  classic: { name: 'Classic script', help: 'For sites with a plugin that joins or delays scripts.' },
} as const;

export const frameSchemesInWords = { light: 'Light', dark: 'Dark', auto: 'As the device has it' } as const;
