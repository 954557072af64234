import type { Span } from '../../document/index.js';
import { genderOfFirstName, isFirstName } from '../gazetteer.js';
import { HONORIFICS } from '../lexicon/honorifics.js';
import { ROLE_GENDERS } from '../lexicon/roles.js';
import type { Gender, Mention } from '../types.js';
import { folded, undotted } from '../words.js';

/** The gender that the honorific or the role beside a name tells, or null. */
export function genderBeside({ honorific, role }: Mention): Gender | null {
  const title = honorific && HONORIFICS.get(undotted(honorific.text.split(/\s+/)[0] ?? ''));
  return title ?? genderOfRole(role);
}

function genderOfRole(role: Span | null): Gender | null {
  for (const word of role?.text.split(/\s+/) ?? []) {
    const gender = ROLE_GENDERS.get(folded(word));
    if (gender) return gender;
  }
  return null;
}

/** The gender of the first word that is no initial, where it is a first name. */
export function genderOfName(name: string): Gender | null {
  const words = name.split(/\s+/);
  const first = words.find((word) => isFirstName(word) || undotted(word).length > 1);
  return first === undefined || (words.length === 1 && !isFirstName(first)) ? null : genderOfFirstName(first);
}
