// Parts of a query that say how a reader came to a page, never which page it is. Names are in lower case.

/** Whole families: every parameter whose name begins so. */
export const TRACKING_PREFIXES = [
  'utm_', // Urchin and Google Analytics, and all who followed
  'pk_', // Piwik, now Matomo
  'mtm_', // Matomo
  'piwik_',
  'matomo_',
  'hsa_', // HubSpot ads
  'at_', // AT Internet, now Piano: the BBC, Le Monde, France Télévisions
  'ns_', // comScore
  'stm_', // Siteimprove
  'oly_', // Omeda
  'vero_',
  '_hs',
  '__hs',
] as const

export const TRACKING_NAMES: ReadonlySet<string> = new Set([
  // clicks on an advertisement or a shared link, one identifier each
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'ysclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'igsh',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'srsltid',
  'sscid',
  'irclickid',
  'wickedid',
  'epik',
  'rb_clickid',
  's_kwcid',
  'ef_id',
  '_openstat',
  '_ga',
  '_gl',
  'cmpid',
  'icid',
  'ito',
  'ocid',
  'ncid',
  'xtor',
  'wt_mc',
  'wt.mc_id',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  'smid',
  'smtyp',
  'sref',
  'spm',
  'soc_src',
  'soc_trk',
  'mibextid',
  'triedredirect',
  // where the link stood
  'ref_src',
  'ref_url',
  'referrer',
  'refresh_ce',
  'wt.nav',
  'share',
  'shared',
  'sharetype',
  'sh_kit',
  'source_feed',
  'fb_ref',
  'fb_source',
  'action_object_map',
  'action_ref_map',
  'action_type_map',
  // the look of the same page
  'amp',
  'amp_js_v',
  'amp_gsa',
  'usqp',
  'outputtype',
  'nocache',
  'print',
])
