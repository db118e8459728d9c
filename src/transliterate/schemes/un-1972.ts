import type { Romanization } from "../romanization.ts";
import { bgnPcgn1956 } from "./bgn-pcgn-1956.ts";

/**
 * United Nations 1972: resolution II/8 of the Second UN Conference on the Standardization of Geographical Names (the
 * amended Beirut system), as described in the UNGEGN report on the romanization of Arabic. The letters with cedilla are
 * those of BGN/PCGN 1956, and so are the rules on article, tāʼ marbūţah and hamzah.
 */
export const un1972: Romanization = bgnPcgn1956;
