import type { NameTable } from "./core/records.ts";
import { armedGroups } from "./tables/actors/armed-groups.ts";
import { bf as bfActors } from "./tables/actors/bf.ts";
import { captives } from "./tables/actors/captives.ts";
import { central } from "./tables/actors/central.ts";
import { coast } from "./tables/actors/coast.ts";
import { communities } from "./tables/actors/communities.ts";
import { companies } from "./tables/actors/companies.ts";
import { maghreb } from "./tables/actors/maghreb.ts";
import { media } from "./tables/actors/media.ts";
import { ml as mlActors } from "./tables/actors/ml.ts";
import { mr as mrActors } from "./tables/actors/mr.ts";
import { ne as neActors } from "./tables/actors/ne.ts";
import { ng as ngActors } from "./tables/actors/ng.ts";
import { officials } from "./tables/actors/officials.ts";
import { organizations } from "./tables/actors/organizations.ts";
import { powers } from "./tables/actors/powers.ts";
import { sd as sdActors } from "./tables/actors/sd.ts";
import { sdMovements } from "./tables/actors/sd-movements.ts";
import { sn as snActors } from "./tables/actors/sn.ts";
import { sports } from "./tables/actors/sports.ts";
import { td as tdActors } from "./tables/actors/td.ts";
import { world as worldActors } from "./tables/actors/world.ts";
import { bf } from "./tables/places/bf.ts";
import { capitals } from "./tables/places/capitals.ts";
import { cf } from "./tables/places/cf.ts";
import { cm } from "./tables/places/cm.ts";
import { dz } from "./tables/places/dz.ts";
import { ly } from "./tables/places/ly.ts";
import { ml } from "./tables/places/ml.ts";
import { mr } from "./tables/places/mr.ts";
import { ne } from "./tables/places/ne.ts";
import { neighbours } from "./tables/places/neighbours.ts";
import { ng } from "./tables/places/ng.ts";
import { regions } from "./tables/places/regions.ts";
import { sd } from "./tables/places/sd.ts";
import { sn } from "./tables/places/sn.ts";
import { ss } from "./tables/places/ss.ts";
import { td } from "./tables/places/td.ts";
import { world } from "./tables/places/world.ts";

/**
 * Every table of the library; a later one wins where two have an id in common. What the news of the Sahel speaks of most
 * comes first: where nothing else tells two records of one name apart, the earlier one does.
 */
export const allTables: readonly NameTable[] = [
  regions,
  ml,
  bf,
  ne,
  sd,
  td,
  mr,
  sn,
  ng,
  cm,
  cf,
  ss,
  ly,
  dz,
  neighbours,
  capitals,
  world,
  armedGroups,
  mlActors,
  neActors,
  bfActors,
  sdActors,
  sdMovements,
  tdActors,
  mrActors,
  snActors,
  ngActors,
  organizations,
  worldActors,
  captives,
  communities,
  companies,
  media,
  officials,
  coast,
  central,
  maghreb,
  powers,
  sports,
];
