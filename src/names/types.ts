import type { Span } from '../document/index.js';

/** What an entity is. A group is a people, a party or a faith: those who belong together and are no organization. */
export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'event';
/** The gender that the text gives a person, by pronoun, title or first name. */
export type Gender = 'female' | 'male';
/** How a mention speaks of its entity: by name, by a description ("the ministry") or by a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One place where the text speaks of an entity. A name's span holds the name alone, without role and honorific. */
export interface Mention extends Span {
  readonly form: MentionForm;
  /** The role beside it: "Treasury Secretary" in "Treasury Secretary Scott Bessent". */
  readonly role: Span | null;
  /** The honorific before it: "Mr." in "Mr. Trump". */
  readonly honorific: Span | null;
}

/** A person, organization, place, group or event, with every mention that is known to be of it. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form found in the text. */
  readonly name: string;
  readonly gender: Gender | null;
  /** For a linker of the user's own to fill; always null here. */
  readonly knowledgeBaseId: string | null;
  readonly mentions: readonly Mention[];
}
