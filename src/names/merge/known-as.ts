import type { Document } from '../../document/index.js';
import { nameWords } from '../people.js';
import type { Mention } from '../types.js';
import type { Cluster } from './cluster.js';

/** No more characters than these stand between two names of which the text says that they are one person's. */
const LONGEST_BETWEEN = 120;

/** A stretch in brackets that is passed over: "Jane Doe (born 1970), better known as". */
const ASIDE = /\([^()]{0,100}\)|\[[^\][]{0,20}\]/gu;

/** The rest of a bracket that the first name stands in: "(Doe Jane, born 1970) was the pen name of". */
const REST_OF_BRACKET = /^[^()]{0,60}\)/u;

/** "Jane Doe, better known as", "Jane Doe, known by her stage name", "Jane Doe was the pen name of the author". */
const KNOWN_AS = new RegExp(
  '^(?: of \\p{Lu}[\\p{L}-]{1,20})? ?,? ?(?:who )?(?:(?:is|was) )?(?:' +
    [
      '(?:(?:also|better|best|formerly|commonly|professionally|popularly|widely) known|self-identified) (?:\\p{Ll}{2,10} ){0,4}as',
      '(?:(?:also|better|best) )?known by (?:his|her|their|the) (?:\\p{Ll}{2,10} )?(?:name|pseudonym|nickname|alias)',
      '(?:a|the) (?:pen|stage|birth) name of(?: \\p{L}{2,12}){0,3}',
      'also called|aka|a\\.k\\.a\\.|alias|née|né|born',
    ].join('|') +
    ')(?: \\p{Lu}\\p{Ll}{1,12})? ?["“]?$',
  'u',
);

/** What opens a bracket with another form of the name before it: honours, then a pronunciation, then a language or "born". */
const IN_BRACKET =
  /^(?: \p{Lu}{2,4}){0,3} ?\((?:\/[^/]{1,40}\/; ?)?(?<label>(?:Latin|Greek|Arabic|Hebrew|Persian|Russian|Ukrainian|Polish|French|German|Spanish|Turkish|Chinese|Japanese|Korean|Hindi|Urdu): |born |née |né )?[^\p{Script=Latin}()]{0,30}$/u;
/** The next language in such a bracket. */
const NEXT_LANGUAGE =
  /^; (?:Latin|Greek|Arabic|Hebrew|Persian|Russian|Ukrainian|Polish|French|German|Spanish|Turkish): $/u;

/** Joins people of whom the text says that they are one. */
export function mergeKnownAs(doc: Document, clusters: readonly Cluster[]): readonly Cluster[] {
  const owner = new Map(clusters.flatMap((cluster) => cluster.mentions.map((mention) => [mention, cluster] as const)));
  const mentions = [...owner.keys()].sort((a, b) => a.start - b.start);
  const joined = new Map<Cluster, Cluster>();
  const whole = (mention: Mention) => {
    let cluster = owner.get(mention);
    for (let into = cluster && joined.get(cluster); into; into = joined.get(into)) cluster = into;
    return cluster;
  };
  let goesOn = false;
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    const says = next !== undefined && isSaidToBe(doc, mention, next, goesOn);
    goesOn = says;
    const [one, other] = [says ? whole(mention) : undefined, says ? whole(next) : undefined];
    if (!one || !other || one === other) return;
    one.mentions.push(...other.mentions);
    joined.set(other, one);
  });
  return clusters.filter((cluster) => !joined.has(cluster));
}

/** Whether the text says that two neighbouring names are one person's; `goesOn` where it said so of the first and the name before it. */
function isSaidToBe(doc: Document, name: Mention, next: Mention, goesOn: boolean): boolean {
  if (next.start - name.end > LONGEST_BETWEEN) return false;
  if (/^['’]s/.test(doc.text.slice(next.end, next.end + 2))) return false;
  const between = doc.text.slice(name.end, next.start);
  if (goesOn && (/^ and $/.test(between) || NEXT_LANGUAGE.test(between))) return true;
  const bracket = IN_BRACKET.exec(between);
  if (bracket) return bracket.groups?.label !== undefined || shareWord(name.text, next.text);
  return KNOWN_AS.test(between.replace(REST_OF_BRACKET, '').replace(ASIDE, '').trimEnd());
}

function shareWord(one: string, other: string): boolean {
  const words = nameWords(one);
  return nameWords(other).some((word) => words.includes(word));
}
