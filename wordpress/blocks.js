/**
 * The blocks in the editor. The server has registered them; this adds a form made from what the build read of the widgets,
 * and a preview. No build step: WordPress brings all that it stands on.
 */
(({ blocks, blockEditor, components, element, i18n }, { widgets, script, accent, lang }) => {
  const { createElement: h, Fragment, useEffect, useRef, useState } = element;
  const { __ } = i18n;

  /** The mark of the family: two circles and the space between them. */
  const icon = h(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true },
    [8, 16].map((cx) => h('circle', { key: cx, cx, cy: 12, r: 5.25, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 })),
  );

  /** `heading-level` as “Heading level”. */
  const labelOf = (attribute) => attribute.charAt(0).toUpperCase() + attribute.slice(1).replaceAll('-', ' ');

  const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

  /** The tag with all that differs from what it is by itself, as the server prints it. */
  function tagOf(name, attributes) {
    const written = Object.entries(widgets[name].attributes)
      .filter(([attribute, about]) => attributes[attribute] && attributes[attribute] !== about.default)
      .map(([attribute]) => ` ${attribute}="${escape(attributes[attribute])}"`);
    return `<attune-${name}${written.join('')}></attune-${name}>`;
  }

  /** A page with one widget, in the text of the place where the block stands. It tells its height and nothing else. */
  function pageOf(tag, place) {
    const { fontFamily, fontSize, lineHeight, color } = getComputedStyle(place);
    const style = [
      `body{margin:0;display:flow-root;overflow:hidden;font:${fontSize}/${lineHeight} ${fontFamily};color:${color}}`,
      accent && `html{--attune-accent:${accent}}`,
    ];
    const tellHeight = `new ResizeObserver(()=>parent.postMessage({attuneHeight:document.body.offsetHeight},'*')).observe(document.body)`;
    return `<!doctype html><html lang="${escape(lang)}"><meta charset="utf-8"><style>${style.filter(Boolean).join('')}</style><body>${tag}<script src="${escape(script)}"></script><script>${tellHeight}</script>`;
  }

  /**
   * The live widget, in a frame that may run its script and nothing more: its quick way out, three presses of Shift and its
   * links can't take the editor away.
   */
  function Preview({ tag, title }) {
    const frame = useRef(null);
    const [page, setPage] = useState('');
    const [height, setHeight] = useState(240);

    useEffect(() => {
      // The window in which the frame stands; newer editors put all blocks into one of their own.
      const view = frame.current.ownerDocument.defaultView;
      const follow = ({ source, data }) => {
        if (source === frame.current?.contentWindow && data?.attuneHeight > 0) setHeight(Math.ceil(data.attuneHeight));
      };
      view.addEventListener('message', follow);
      return () => view.removeEventListener('message', follow);
    }, []);

    // Whoever types sees the result when they pause.
    useEffect(() => {
      const timer = setTimeout(() => setPage(pageOf(tag, frame.current.parentElement)), page ? 400 : 0);
      return () => clearTimeout(timer);
    }, [tag]);

    return h('iframe', {
      ref: frame,
      title,
      sandbox: 'allow-scripts',
      srcDoc: page,
      tabIndex: -1,
      style: { display: 'block', width: '100%', height, border: 0 },
    });
  }

  function field(attribute, about, { attributes, setAttributes }) {
    const shared = {
      key: attribute,
      label: labelOf(attribute),
      help: about.description,
      value: attributes[attribute],
      onChange: (value) => setAttributes({ [attribute]: value }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (!about.choices) {
      return h(components.TextControl, { ...shared, type: about.kind === 'number' ? 'number' : 'text', placeholder: about.default });
    }
    const options = about.choices.map((value) => ({ value, label: value }));
    return h(components.SelectControl, { ...shared, options });
  }

  function form(props, title, isShared) {
    const own = Object.entries(widgets[props.name.replace('attune/', '')].attributes).filter(
      ([, about]) => Boolean(about.shared) === isShared,
    );
    return h(
      components.PanelBody,
      { title, initialOpen: !isShared },
      own.map(([attribute, about]) => field(attribute, about, props)),
    );
  }

  function Edit(props) {
    const name = props.name.replace('attune/', '');
    const preview = h(Preview, { tag: tagOf(name, props.attributes), title: widgets[name].title });
    return h(
      Fragment,
      null,
      h(
        blockEditor.InspectorControls,
        null,
        form(props, __('This widget', 'attune-elements'), false),
        form(props, __('What every widget has', 'attune-elements'), true),
      ),
      // A click picks the block, and doesn't press what is drawn in it.
      h('div', blockEditor.useBlockProps(), h(components.Disabled, null, preview)),
    );
  }

  for (const [name, { title, summary }] of Object.entries(widgets)) {
    blocks.registerBlockType(`attune/${name}`, {
      apiVersion: 3,
      title,
      description: summary,
      category: 'widgets',
      icon,
      example: {},
      edit: Edit,
      save: () => null,
    });
  }
})(window.wp, window.attuneElements);
