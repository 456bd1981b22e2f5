/** What a service of others does on a page, as far as a visitor is concerned. */
export type ServiceKind =
  'analytics' | 'advertising' | 'recorder' | 'chat' | 'marketing' | 'tag manager' | 'fonts' | 'video' | 'map' | 'robot check' | 'booking';

export interface Service {
  readonly name: string;
  readonly kind: ServiceKind;
  /** Hosts with all below them, some with the beginning of a path. */
  readonly hosts: readonly string[];
}

/** The day on which this list was looked through. */
export const servicesReviewed = '2026-11-25';

/**
 * Services that practices put on their sites, by the hosts that their own installation snippets name; held against the data of
 * third-party-web where that has them (github.com/patrickhulce/third-party-web, commit 424dc03 of 2026-05-13). No list is complete: every other
 * site that a page takes scripts from is named beside these.
 */
export const services: readonly Service[] = [
  { name: 'Google Tag Manager', kind: 'tag manager', hosts: ['googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'] },
  { name: 'Tealium', kind: 'tag manager', hosts: ['tiqcdn.com'] },
  { name: 'Adobe Experience Platform', kind: 'tag manager', hosts: ['adobedtm.com', 'demdex.net'] },

  { name: 'Google Analytics', kind: 'analytics', hosts: ['google-analytics.com', 'googletagmanager.com/gtag', 'analytics.google.com'] },
  { name: 'Segment', kind: 'analytics', hosts: ['cdn.segment.com', 'api.segment.io'] },
  { name: 'Mixpanel', kind: 'analytics', hosts: ['mxpnl.com', 'mixpanel.com'] },
  { name: 'Amplitude', kind: 'analytics', hosts: ['amplitude.com'] },
  { name: 'Heap', kind: 'analytics', hosts: ['heapanalytics.com'] },
  { name: 'PostHog', kind: 'analytics', hosts: ['posthog.com'] },
  { name: 'Matomo Cloud', kind: 'analytics', hosts: ['matomo.cloud'] },
  { name: 'Plausible', kind: 'analytics', hosts: ['plausible.io'] },
  { name: 'Yandex Metrica', kind: 'analytics', hosts: ['mc.yandex.ru', 'mc.yandex.com'] },
  { name: 'Quantcast', kind: 'analytics', hosts: ['quantserve.com', 'quantcount.com'] },
  { name: 'Jetpack Stats', kind: 'analytics', hosts: ['stats.wp.com', 'pixel.wp.com'] },
  { name: 'Cloudflare Web Analytics', kind: 'analytics', hosts: ['static.cloudflareinsights.com'] },
  { name: 'CallRail', kind: 'analytics', hosts: ['callrail.com'] },
  { name: 'Optimizely', kind: 'analytics', hosts: ['cdn.optimizely.com', 'logx.optimizely.com'] },
  { name: 'VWO', kind: 'analytics', hosts: ['visualwebsiteoptimizer.com'] },

  {
    name: 'Google Ads',
    kind: 'advertising',
    hosts: ['googleadservices.com', 'doubleclick.net', 'googlesyndication.com', 'adservice.google.com'],
  },
  { name: 'Meta Pixel (Facebook, Instagram)', kind: 'advertising', hosts: ['connect.facebook.net', 'facebook.com/tr'] },
  { name: 'TikTok Pixel', kind: 'advertising', hosts: ['analytics.tiktok.com'] },
  {
    name: 'LinkedIn Insight Tag',
    kind: 'advertising',
    hosts: ['snap.licdn.com', 'px.ads.linkedin.com', 'dc.ads.linkedin.com'],
  },
  { name: 'Pinterest Tag', kind: 'advertising', hosts: ['s.pinimg.com/ct', 'ct.pinterest.com'] },
  { name: 'Snap Pixel', kind: 'advertising', hosts: ['sc-static.net', 'tr.snapchat.com'] },
  { name: 'X (Twitter) Pixel', kind: 'advertising', hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co/i/adsct'] },
  { name: 'Reddit Pixel', kind: 'advertising', hosts: ['redditstatic.com/ads', 'alb.reddit.com'] },
  { name: 'Quora Pixel', kind: 'advertising', hosts: ['a.quora.com', 'q.quora.com'] },
  { name: 'Microsoft Advertising', kind: 'advertising', hosts: ['bat.bing.com'] },
  { name: 'Criteo', kind: 'advertising', hosts: ['criteo.com', 'criteo.net'] },
  { name: 'Taboola', kind: 'advertising', hosts: ['taboola.com'] },
  { name: 'Outbrain', kind: 'advertising', hosts: ['outbrain.com'] },
  { name: 'AdRoll', kind: 'advertising', hosts: ['adroll.com'] },
  { name: 'Amazon Ads', kind: 'advertising', hosts: ['amazon-adsystem.com'] },
  { name: 'The Trade Desk', kind: 'advertising', hosts: ['adsrvr.org'] },

  { name: 'Hotjar', kind: 'recorder', hosts: ['hotjar.com', 'hotjar.io'] },
  { name: 'Microsoft Clarity', kind: 'recorder', hosts: ['clarity.ms'] },
  { name: 'FullStory', kind: 'recorder', hosts: ['fullstory.com'] },
  { name: 'Mouseflow', kind: 'recorder', hosts: ['mouseflow.com'] },
  {
    name: 'LogRocket',
    kind: 'recorder',
    hosts: ['logrocket.io', 'cdn.logrocket.com', 'lr-ingest.io', 'lr-in-prod.com', 'logr-ingest.com'],
  },
  { name: 'Smartlook', kind: 'recorder', hosts: ['smartlook.com'] },
  { name: 'Lucky Orange', kind: 'recorder', hosts: ['luckyorange.com', 'luckyorange.net'] },
  { name: 'Inspectlet', kind: 'recorder', hosts: ['inspectlet.com'] },
  { name: 'Crazy Egg', kind: 'recorder', hosts: ['crazyegg.com'] },

  { name: 'Intercom', kind: 'chat', hosts: ['intercom.io', 'intercomcdn.com'] },
  { name: 'Drift', kind: 'chat', hosts: ['js.driftt.com', 'drift.com'] },
  { name: 'Zendesk', kind: 'chat', hosts: ['zdassets.com', 'zopim.com'] },
  { name: 'LiveChat', kind: 'chat', hosts: ['livechatinc.com'] },
  { name: 'tawk.to', kind: 'chat', hosts: ['embed.tawk.to'] },
  { name: 'Tidio', kind: 'chat', hosts: ['code.tidio.co', 'tidiochat.com'] },
  { name: 'Crisp', kind: 'chat', hosts: ['client.crisp.chat'] },
  { name: 'Olark', kind: 'chat', hosts: ['olark.com'] },

  {
    name: 'HubSpot',
    kind: 'marketing',
    hosts: ['hs-scripts.com', 'hs-analytics.net', 'hscollectedforms.net', 'hsforms.net', 'hubspot.com', 'hs-banner.com'],
  },
  { name: 'Mailchimp', kind: 'marketing', hosts: ['chimpstatic.com', 'list-manage.com'] },
  { name: 'Klaviyo', kind: 'marketing', hosts: ['klaviyo.com'] },
  { name: 'Marketo', kind: 'marketing', hosts: ['munchkin.marketo.net', 'mktoresp.com'] },
  { name: 'Pardot', kind: 'marketing', hosts: ['pardot.com'] },
  { name: 'ActiveCampaign', kind: 'marketing', hosts: ['trackcmp.net', 'app-us1.com'] },
  { name: 'ShareThis', kind: 'marketing', hosts: ['sharethis.com'] },

  { name: 'Google Fonts', kind: 'fonts', hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'] },
  { name: 'Adobe Fonts', kind: 'fonts', hosts: ['use.typekit.net', 'p.typekit.net'] },
  { name: 'YouTube', kind: 'video', hosts: ['youtube.com', 'youtube-nocookie.com'] },
  { name: 'Vimeo', kind: 'video', hosts: ['player.vimeo.com'] },
  { name: 'Google Maps', kind: 'map', hosts: ['maps.googleapis.com', 'google.com/maps', 'maps.google.com'] },
  { name: 'reCAPTCHA', kind: 'robot check', hosts: ['google.com/recaptcha', 'recaptcha.net', 'gstatic.com/recaptcha'] },
  { name: 'hCaptcha', kind: 'robot check', hosts: ['hcaptcha.com'] },
  { name: 'Calendly', kind: 'booking', hosts: ['calendly.com'] },
  { name: 'Acuity Scheduling', kind: 'booking', hosts: ['acuityscheduling.com'] },
];

/** What each kind learns of somebody who reads the page, as the end of "It …". */
export const whatItSees: Readonly<Record<ServiceKind, string>> = {
  analytics: 'counts visits: it is told which page was read, and from which network address',
  advertising: 'tells an advertising network that somebody was on this page; where that knows the person already, it can join the two',
  recorder: 'can record what visitors do on the page, such as moves, presses and scrolling, so that somebody can look at it later',
  chat: 'brings a chat: the company that runs it is told of each visit, even by somebody who writes nothing',
  marketing: 'can join a visit to what it knows of somebody already',
  'tag manager': 'brings other tools onto the page, and which ones is set elsewhere: this check cannot see them',
  fonts: 'sends each visitor’s network address to another company for a typeface',
  video: 'shows a player of another company, which is told of the visit',
  map: 'shows a map of another company, which is told of the visit',
  'robot check': 'tells people from programs; for that, another company is told of the visit',
  booking: 'shows the booking pages of another company, which is told of the visit',
};
