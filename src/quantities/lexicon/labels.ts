const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns that a number after them names one of, and does not count: "section 427", "Game 2", "Route 66", "No. 10". */
export const LABELS = words(`
  no nos number numbers num section sections article articles chapter chapters part parts page pages figure fig table item game games week
  day round stage set match test episode season series volume vol book act scene level tier phase category class grade
  room floor gate platform terminal flight route highway interstate road avenue street exit junction channel lane pier bay
  district ward precinct zone sector area region block unit apartment apt suite house building ward group pool row seat
  formula type model version release windows covid boeing airbus mark mk series generation gen
  title proposition prop measure amendment resolution rule bill bills act clause paragraph para point annex appendix schedule
  sr hr psalm verse lesson step heat lap hole year turn count rank ranked seeded seed psalms opus op sonata symphony concerto
  division battalion brigade regiment squadron platoon company ladder engine apollo gemini area studio agent
  war ii iii phase zip code ext extension bus train line platform s&p ftse stoxx nasdaq russell dow nikkei fortune asx csi top
  big euro cop expo agenda vision catch super under over option plan scenario band bracket stop`);

/** Words before "one" or after it in which it is no number: "no one", "one another", "one day". */
export const ONE_BEFORE = words(
  "no any every each some this that the which another each other everyone 's first last next only big good bad best right wrong new old same to these those as like a an little another her his my your our their",
);
export const ONE_AFTER = words(
  'another \'s can could may might must should would will has had is was who that which thing day more time by might ought than in on with as for at from if , . : ; ! ? ) ” ’ " side hand way',
);
