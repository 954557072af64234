import { type Draft, type Ground, lowerAt } from './draft.js';

/** Verbs by lemma whose bare number counts people: "killed 12", "employs 300". */
const DONE_TO_PEOPLE = new Set(
  'kill injure wound hurt arrest detain employ evacuate hospitalise hospitalize rescue jail imprison massacre slaughter'.split(
    ' ',
  ),
);
/** What is said of people behind a bare number: "12 dead", "40 were arrested". */
const SAID_OF_PEOPLE = new Set(
  'dead injured wounded missing hurt homeless arrested killed detained evacuated hospitalised hospitalized rescued unemployed jobless drowned'.split(
    ' ',
  ),
);
/** Words between the auxiliary and what is said: "60 are still missing", "12 are feared dead". */
const BESIDE_STATE = /^(?:been|still|also|now|reported|reportedly|feared|believed|left|badly|seriously|critically)$/;
const BOUNDS =
  /^(?:about|around|nearly|almost|some|roughly|at|least|most|more|less|fewer|than|over|under|up|to|as|many|another|a|the|only|just)$/;

/** A number without a noun that counts people, by what is done to them: "12 dead", "killed at least 12 and injured 30", "40 were arrested". */
export function asPeople(ground: Ground, draft: Draft): Draft {
  if (
    draft.kind !== 'number' ||
    draft.unitBy !== null ||
    draft.form === 'pair' ||
    !Number.isInteger(draft.value ?? draft.min)
  )
    return draft;
  return isSaidOfPeople(ground, draft) || isDoneToPeople(ground, draft)
    ? { ...draft, unit: 'person', kind: 'count', unitBy: 'noun' }
    : draft;
}

function isSaidOfPeople(ground: Ground, draft: Draft): boolean {
  const auxiliary = ground.pieces[draft.end]?.pos === 'AUX' || /^(?:were|was|are|is)$/.test(lowerAt(ground, draft.end));
  const behind = auxiliary ? draft.end + 1 : draft.end;
  let next = behind;
  while (next < behind + 3 && BESIDE_STATE.test(lowerAt(ground, next))) next++;
  if (!SAID_OF_PEOPLE.has(lowerAt(ground, next))) return false;
  // "12 dead whales"
  return auxiliary || !/^(?:NOUN|PROPN|ADJ)$/.test(ground.pieces[next + 1]?.pos ?? 'PUNCT');
}

function isDoneToPeople(ground: Ground, draft: Draft): boolean {
  let at = draft.first - 1;
  while (at > draft.first - 5 && BOUNDS.test(lowerAt(ground, at))) at--;
  const verb = ground.pieces[at];
  const closes = !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(ground.pieces[draft.end]?.pos ?? 'PUNCT');
  return closes && verb !== undefined && DONE_TO_PEOPLE.has(verb.lemma);
}
