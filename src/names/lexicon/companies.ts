/** Words that tell a company's name. From the industries' names in stock exchanges' lists and from the business pages' words for their kinds. */

/** What ends a company's name and no person's or place's: "Acme Securities", "Harbor Motors". Lower case, without full stops. */
export const COMPANY_HEADS: ReadonlySet<string> = new Set(
  `inc corp ltd llc plc gmbh holdings securities semiconductor semiconductors electronics technologies motors airlines airways
  pharmaceuticals pharma chemicals logistics biotech therapeutics aerospace telecom software microsystems petroleum homes foods management
  energy industries systems insurance healthcare brands supermarkets resources minerals partners rovers wanderers united albion`.split(
    /\s+/,
  ),
);

/** What a company is called before its name, with a capital at the start of a sentence: "Chipmaker Acme Corp", "Rival Harbor Motors". */
export const COMPANY_KINDS: ReadonlySet<string> = new Set(
  `airline automaker brewer broadcaster carmaker carrier chipmaker conglomerate developer drugmaker giant grocer housebuilder insurer
  lender manufacturer miner operator planemaker producer publisher retailer rival shipbuilder startup steelmaker supermarket supplier
  tobaccomaker truckmaker utility wholesaler`.split(/\s+/),
);

/** Letters after a person's name that are no part of it: "Jane Doe KC". */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'KC QC SC MP MEP MSP MLA OBE CBE MBE KBE DBE MD PhD FRS RN CPA'.split(' '),
);
