/**
 * Wordings of what surrounds an article on its page: calls to subscribe, share and follow, rights, credits, correction notes'
 * addresses. Collected from the footers of news sites, wire copy and syndication feeds.
 */

/** A block that matches one of these is boilerplate wherever it stands. */
export const BOILERPLATE_ANYWHERE: readonly RegExp[] = [
  /^(click|tap) (here|this link|on the link)\b/i,
  /^(advertisement|sponsored( content)?|story continues below( advertisement)?|scroll to continue.{0,40}|continue reading.{0,60})$/i,
  /^(sign up|subscribe|register|log in|sign in) (for|to|now|today|here)\b/i,
  /^(read|see|watch|listen|learn) (more|also|next|the rest|the full (story|article))\b.{0,120}$/i,
  /^(related( (articles?|stories|content|posts?|topics))?|more on this( story)?|recommended( for you)?|trending( now)?|most (read|popular)|you (may|might) also like)\b.{0,20}$/i,
  /^(follow|like|join|find) (us|me|him|her|them|@?\w{1,30}) on (facebook|twitter|x|instagram|telegram|linkedin|youtube|whatsapp|threads|bluesky)\b/i,
  /^(share|tweet|email|print|comments?|save)( this( (article|story|page))?)?( (on|via) \w{1,20})?$/i,
  /^(©|\(c\) ?\d|copyright\b)/i,
  /\ball rights reserved\b/i,
  /\bmay not be (published|reproduced|broadcast|rewritten|redistributed)\b/i,
  /^this (content|material|article|story|post|report) (is|was|has been|originally|first) (courtesy of|made available|provided|published|licensed|republished|syndicated|appeared|produced)\b/i,
  /\bfirst appeared on\b.{0,120}$/i,
  /^for (more|the latest) (news|information|stories|updates)\b/i,
  /^(download|get) (our|the) (\w{1,20} )?(app|newsletter)\b/i,
  /^(photo|image|picture|video|credit|source)s?( credits?| source)?( by)?: .{1,120}$/i,
  /^\((additional )?(reporting|writing|editing|compiled) (and \w{1,20} )?by\b/i,
  /\bour standards: the .{0,40} trust principles\b/i,
  /^((related )?(tags|topics)|categories|filed under|category): /i,
  /^(image|media|photo) (source|credit)\b.{0,80}$/i,
  /^\p{L}[\p{L} &]{1,30}(?: ?[>›»] ?\p{L}[\p{L} &]{1,30}){1,6}$/u,
  /^(terms of (use|service)|privacy policy|cookie policy|contact us|about us)\b.{0,80}$/i,
  /^(if you|have you) (have|are|see|spotted|got) .{0,60}\b(contact|email|news tip|tips)\b/i,
  /\b(this|our) (rss feed|website|site) (uses|is|offered)\b/i,
];

/** A short block that matches one of these is boilerplate near the end of an article. */
export const BOILERPLATE_AT_END: readonly RegExp[] = [
  /^(author|posted by|published by|editor|by line|written by): /i,
  /^(e-?mail|contact|reach|write to) .{1,80}@/i,
  /^.{1,80} (contributed to|contributed reporting to) this (report|story|article)\.?$/i,
  /^.{1,60} (contributed reporting|contributed)\.$/i,
  /^.{1,80} (is|are) (a|an|the) .{1,120}\b(reporter|correspondent|columnist|editor|staff writer|contributor)\b.{0,120}$/i,
  /^(follow|email) .{1,60} (on|at) .{1,60}$/i,
  /^(updated|published|posted|last modified)\b.{0,60}$/i,
  /^https?:\/\/\S+$/i,
  /\b(e-?mail|contact|write to|message) us (at|on)\b/i,
  /\b(have your say|(leave|post) a comment|comment below|(in|let us know in) the comments( below)?)\b/i,
];
