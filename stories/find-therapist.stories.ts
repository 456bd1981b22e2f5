import { html, type TemplateResult } from 'lit';
import '../src/define/find-therapist.js';
import type { Therapist } from '../src/domain/directory/therapist.js';
import { people } from './people.js';
import type { Story, StoryMeta } from './story.js';

export default { title: 'Widgets/Find therapist', component: 'attune-find-therapist' } satisfies StoryMeta;

/** A drawn portrait, so that no story asks the network for a face. */
function portrait(ground: string, skin: string, hair: string, cloth: string): string {
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><rect width="120" height="120" fill="${ground}"/>
    <path d="M34 64c-4-34 10-46 27-46s30 12 26 46z" fill="${hair}"/><path d="M50 66h20v22H50z" fill="${skin}"/>
    <ellipse cx="60" cy="52" rx="19" ry="24" fill="${skin}"/><path d="M40 46c4-14 30-18 40 0-2-20-38-24-40 0z" fill="${hair}"/>
    <path d="M14 120c2-26 22-36 36-38 6 6 14 6 20 0 14 2 34 12 36 38z" fill="${cloth}"/></svg>`,
  )}`;
}

const dana = portrait('#d9d2c4', '#c98f6d', '#3b2a22', '#2f5d57');
const ravi = portrait('#c9d6d1', '#9a6544', '#1c1a1a', '#8c4a35');
const mina = portrait('#e3cfc4', '#e6b894', '#6d4a2f', '#4a5a75');

const faces: TemplateResult = html`<img src=${dana} alt="Dana Ruiz" /><img src=${ravi} alt="Ravi Shah" /><img
    src=${mina}
    alt="Mina Park"
  />`;

export const Card: Story = {
  render: () =>
    html`<attune-find-therapist href="https://practice.example/contact" phone="(512) 555-0100">${faces}</attune-find-therapist>`,
};

export const WithNothing: Story = { render: () => html`<attune-find-therapist></attune-find-therapist>` };

export const Banner: Story = {
  render: () =>
    html`<attune-find-therapist
      layout="banner"
      href="https://practice.example/contact"
      phone="(512) 555-0100"
      email="hello@practice.example"
      reply-within="2 working days"
      >${faces}</attune-find-therapist
    >`,
};

export const BannerWithoutFaces: Story = {
  render: () => html`<attune-find-therapist layout="banner" href="https://practice.example/contact"></attune-find-therapist>`,
};

export const OneFace: Story = {
  render: () =>
    html`<attune-find-therapist layout="banner" href="https://practice.example/contact" label="Write to Dana"
      ><img src=${dana} alt="Dana Ruiz"
    /></attune-find-therapist>`,
};

export const MissingFace: Story = {
  render: () =>
    html`<attune-find-therapist layout="banner" phone="(512) 555-0100"
      ><img src=${dana} alt="Dana Ruiz" /><img src="data:image/png,broken" alt="Ravi Shah" /><img src=${mina} alt="Mina Park"
    /></attune-find-therapist>`,
};

export const BigTeam: Story = {
  render: () =>
    html`<attune-find-therapist layout="banner" href="https://practice.example/team">${faces}${faces}${faces}</attune-find-therapist>`,
};

export const Inline: Story = {
  render: () =>
    html`<p>Some people begin with a friend, some with a walk and a notebook, and some with a stranger who knows how to listen.</p>
      <attune-find-therapist layout="inline" href="https://practice.example/contact"></attune-find-therapist>
      <p>Whatever the way, the first step can be a small one.</p>`,
};

export const InlineWithFaces: Story = {
  render: () =>
    html`<attune-find-therapist layout="inline" phone="(512) 555-0100" sms="(512) 555-0101" reply-within="a day"
      >${faces}</attune-find-therapist
    >`,
};

export const LinksInTheTag: Story = {
  render: () =>
    html`<attune-find-therapist>
      <ul>
        <li><a href="https://practice.example/book">Book a first talk</a></li>
        <li><a href="mailto:hello@practice.example">Write to us</a></li>
        <li><a href="tel:+15125550100">Leave a message</a></li>
      </ul>
    </attune-find-therapist>`,
};

export const EveryWay: Story = {
  render: () =>
    html`<attune-find-therapist
      heading="Come as you are"
      text="Whatever you bring, we will look at it side by side."
      label="Find a time"
      href="https://practice.example/book"
      phone="+1 512 555 0100"
      sms="+1 512 555 0101"
      email="hello@practice.example"
      reply-within="2 working days"
      reviewed-by="Dana Ruiz, PsyD"
      reviewed-on="2026-05-04"
    ></attune-find-therapist>`,
};

/** The form opens by its line, and is sent nowhere until its button is pressed. */
export const WithRequestForm: Story = {
  render: () =>
    html`<attune-find-therapist
      action="https://practice.example/requests"
      phone="(512) 555-0100"
      reply-within="2 working days"
    ></attune-find-therapist>`,
};

export const LongWords: Story = {
  render: () =>
    html`<attune-find-therapist
      layout="banner"
      heading="Zwischenmenschlichkeitsverständnisfragensammlung"
      text="Zusammengehörigkeitsgefühlsschwankungen wahrnehmen."
      label="Beziehungsgestaltungsmöglichkeitenberatungstermin"
      href="https://practice.example/contact"
      email="zwischenmenschlichkeitsverstaendnis@beziehungsgestaltung.example"
    ></attune-find-therapist>`,
};

export const OwnColours: Story = {
  render: () =>
    html`<div style="--attune-accent: #e4007c; --attune-second: #0094d8; --attune-radius: 0; --attune-font-display: Georgia, serif">
      <attune-find-therapist layout="banner" href="https://practice.example/contact"></attune-find-therapist>
    </div>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="en">
      <attune-find-therapist layout="banner" href="https://practice.example/contact" phone="+1 (512) 555-0100"
        >${faces}</attune-find-therapist
      >
    </div>`,
};

/** A directory with these people inside the tag; a template can't write into a script. */
function directory(therapists: readonly Partial<Therapist>[], attributes: Record<string, string> = {}): TemplateResult {
  const widget = document.createElement('attune-find-therapist');
  for (const [name, value] of Object.entries({ layout: 'directory', ...attributes })) widget.setAttribute(name, value);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify({ therapists });
  widget.append(script);
  return html`${widget}`;
}

export const Directory: Story = {
  render: () => directory(people, { href: 'https://practice.example/contact', phone: '(512) 555-0100', 'reply-within': '2 working days' }),
};

export const DirectoryOfMany: Story = {
  render: () => directory(Array.from({ length: 60 }, (_, index) => ({ ...people[index % people.length], id: `p${index}` }))),
};

export const DirectoryWhenFull: Story = {
  render: () =>
    directory(
      people.map((person) => ({ ...person, openings: { status: 'closed' } })),
      { 'waitlist-href': 'https://practice.example/waiting', 'when-full-href': 'https://practice.example/others' },
    ),
};

export const DirectoryOfLinks: Story = {
  render: () =>
    html`<attune-find-therapist layout="directory">
      <ul>
        <li><a href="https://practice.example/dana">Dana Ruiz</a> – closeness and distance</li>
        <li><a href="https://practice.example/ravi">Ravi Shah</a> – couples</li>
      </ul>
    </attune-find-therapist>`,
};

export const DirectoryOfNobody: Story = {
  render: () => html`<attune-find-therapist layout="directory" phone="(512) 555-0100"></attune-find-therapist>`,
};
