import { queryOptions } from '@tanstack/react-query';
import * as Parties from '../../wailsjs/go/app/Parties';
import type { office } from '../../wailsjs/go/models';
import { ask, type Plain } from './call';
import { dependsOn } from './events';

export type PartyRow = office.PartyRow;
export type PartyFilter = office.PartyFilter;
export type Party = Plain<office.PartyView>;
export type Holder = office.HolderView;

/** Who leads, coordinates or is responsible, by name; some tens, so all come at once. */
export const partiesQuery = (filter: PartyFilter) =>
  queryOptions({
    queryKey: ['party', 'list', filter],
    meta: dependsOn('party_member', 'post_holder', 'unit', 'movement', 'coordinator', 'duty'),
    queryFn: () => ask(() => Parties.List(filter)),
  });

/** One party with its members and holders. */
export const partyQuery = (id: string) =>
  queryOptions({
    queryKey: ['party', 'one', id],
    meta: dependsOn('party_member', 'post_holder', 'unit', 'movement', 'coordinator', 'duty'),
    queryFn: () => ask(() => Parties.Get(id)) as Promise<Party>,
  });

/** Stores a party with its members (of a group) or holders (of a post); an empty id is a new one. */
export function saveParty(command: Party): Promise<Party> {
  return ask(() => Parties.Save(command as office.PartyView)) as Promise<Party>;
}

/** Moves a party to the trash; refused where a movement or duty names it. */
export function trashParty(id: string): Promise<office.Change> {
  return ask(() => Parties.Trash(id));
}
