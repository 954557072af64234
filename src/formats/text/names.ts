import type { Report } from '../../analyse.js';
import type { Entity, EntityType } from '../../names/index.js';
import { type Layout, layOut, type Piece } from './layout.js';

const LABELS: { readonly [T in EntityType]: string } = {
  person: 'people',
  organization: 'organisations',
  place: 'places',
  group: 'groups',
  event: 'events',
};

/** The names, one line for each type, with the roles that the text gives them. */
export function namesSection({ entities }: Report, layout: Layout): readonly string[] {
  const lines = [layout.paint('heading', 'The names')];
  for (const [type, label] of Object.entries(LABELS)) {
    const list = entities
      .filter((entity) => entity.type === type)
      .flatMap((entity, index): Piece[] => [
        [null, index === 0 ? ' ' : ', '],
        ['name', entity.name],
        ['faint', rolesOf(entity)],
      ]);
    if (list.length > 0) lines.push(layOut([['faint', `${label}:`], ...list], 2, 4, layout));
  }
  if (lines.length === 1) lines.push('  nothing found');
  return lines;
}

function rolesOf({ mentions }: Entity): string {
  const roles = new Set(mentions.flatMap(({ role }) => (role ? [role.text] : [])));
  return roles.size > 0 ? ` (${[...roles].join(', ')})` : '';
}
