/**
 * Names of peoples, religions, and the members of parties and movements that no country's table holds. Each line is one group in its forms,
 * the plural noun first. "Democrats" and "Democratic" are one group, as "Muslims" and "Muslim" are.
 */
const TABLE = `
Democrats,Democrat,Democratic
Republicans,Republican
Conservatives
Liberals
Libertarians,Libertarian
Tories,Tory
Labourites
Communists
Marxists,Marxist
Nazis,Nazi
Bolsheviks,Bolshevik
Greens
Zionists,Zionist
Confederates
Islamists,Islamist
Muslims,Muslim,Moslems,Moslem
Shiites,Shiite,Shi'ites,Shi'ite,Shia,Shi'a
Sunnis,Sunni
Christians,Christian
Catholics,Catholic,Roman Catholic
Protestants,Protestant
Evangelicals
Baptists,Baptist
Methodists,Methodist
Lutherans,Lutheran
Anglicans,Anglican
Presbyterians,Presbyterian
Mormons,Mormon
Quakers,Quaker
Puritans,Puritan
Huguenots,Huguenot
Jesuits,Jesuit
Jews,Jew,Jewish
Hindus,Hindu
Buddhists,Buddhist
Sikhs,Sikh
Yazidis,Yazidi
Alawites,Alawite
Druze
Coptic,Copts
Kurds,Kurd,Kurdish
Arabs,Arab,Arabic
Persians,Persian
Pashtuns,Pashtun
Uyghurs,Uyghur,Uighurs,Uighur
Rohingya
Tatars,Tatar
Hispanics,Hispanic
Latinos,Latino,Latinas,Latina,Latinx
Native Americans,Native American
African Americans,African American,African-Americans,African-American
Asian Americans,Asian American
Caucasians,Caucasian
Inuit
Maori,Māori
Cherokee
Navajo
Sioux
Romans,Roman
Vikings,Viking
Aztecs,Aztec
Mayans,Mayan
Basques,Basque
Flemish
Walloons,Walloon
Slavs,Slavic
Hutus,Hutu
Tutsis,Tutsi
Zulus,Zulu
Londoners,Londoner
Parisians,Parisian
Floridians,Floridian
Westerners,Westerner
Southerners,Southerner
`;

export const GROUPS: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(','));
