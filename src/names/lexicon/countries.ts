/**
 * Countries and continents with the other names that news gives them and with their peoples, from the Associated Press Stylebook
 * and the CIA World Factbook. One a line: names, the fullest first, then a stroke, then demonyms (adjective, noun).
 */
const TABLE = `
United States of America,United States,U.S.,U.S,US,U.S.A.,USA,America|American
United Kingdom,U.K.,U.K,UK,Britain,Great Britain|British,Briton
England|English,Englishman
Scotland|Scottish,Scot
Wales|Welsh
Northern Ireland|Northern Irish
Ireland,Republic of Ireland|Irish,Irishman
People's Republic of China,China,PRC|Chinese
Russian Federation,Russia|Russian
Soviet Union,USSR,U.S.S.R.|Soviet
United Arab Emirates,UAE,U.A.E.,Emirates|Emirati
Republic of Korea,South Korea|South Korean
DPRK,North Korea|North Korean
Korea|Korean
Islamic Republic of Iran,Iran|Iranian
Democratic Republic of the Congo,Democratic Republic of Congo,DRC,Congo|Congolese
Czech Republic,Czechia|Czech
Türkiye,Turkey|Turkish,Turk
Myanmar,Burma|Burmese
Côte d'Ivoire,Ivory Coast|Ivorian
New York|New Yorker
New York City,NYC|
West Bank|
Gaza Strip,Gaza|Gazan
Netherlands,Holland|Dutch,Dutchman
Saudi Arabia|Saudi,Saudi Arabian
Bosnia and Herzegovina,Bosnia|Bosnian
North Macedonia,Macedonia|Macedonian
Vatican City,Vatican,Holy See|
European Union,EU,E.U.|
Afghanistan|Afghan
Albania|Albanian
Algeria|Algerian
Angola|Angolan
Argentina|Argentine,Argentinian
Armenia|Armenian
Australia|Australian
Austria|Austrian
Azerbaijan|Azerbaijani,Azeri
Bahamas|Bahamian
Bahrain|Bahraini
Bangladesh|Bangladeshi
Barbados|Barbadian
Belarus|Belarusian
Belgium|Belgian
Belize|Belizean
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian
Botswana|
Brazil|Brazilian
Brunei|Bruneian
Bulgaria|Bulgarian
Burkina Faso|Burkinabe
Burundi|Burundian
Cambodia|Cambodian
Cameroon|Cameroonian
Canada|Canadian
Chad|Chadian
Chile|Chilean
Colombia|Colombian
Costa Rica|Costa Rican
Croatia|Croatian,Croat
Cuba|Cuban
Cyprus|Cypriot
Denmark|Danish,Dane
Djibouti|Djiboutian
Dominican Republic|Dominican
Ecuador|Ecuadorian,Ecuadorean
Egypt|Egyptian
El Salvador|Salvadoran,Salvadorean
Eritrea|Eritrean
Estonia|Estonian
Eswatini,Swaziland|Swazi
Ethiopia|Ethiopian
Fiji|Fijian
Finland|Finnish,Finn
France|French,Frenchman,Frenchwoman
Gabon|Gabonese
Gambia|Gambian
Georgia|Georgian
Germany|German
West Germany|West German
East Germany|East German
Ghana|Ghanaian
Greece|Greek
Greenland|Greenlandic,Greenlander
Grenada|Grenadian
Guatemala|Guatemalan
Guinea|Guinean
Guyana|Guyanese
Haiti|Haitian
Honduras|Honduran
Hong Kong|Hongkonger
Hungary|Hungarian
Iceland|Icelandic,Icelander
India|Indian
Indonesia|Indonesian
Iraq|Iraqi
Israel|Israeli
Italy|Italian
Jamaica|Jamaican
Japan|Japanese
Jordan|Jordanian
Kazakhstan|Kazakh,Kazakhstani
Kenya|Kenyan
Kosovo|Kosovar,Kosovan
Kuwait|Kuwaiti
Kyrgyzstan|Kyrgyz
Laos|Laotian
Latvia|Latvian
Lebanon|Lebanese
Lesotho|
Liberia|Liberian
Libya|Libyan
Liechtenstein|
Lithuania|Lithuanian
Luxembourg|
Madagascar|Malagasy
Malawi|Malawian
Malaysia|Malaysian
Maldives|Maldivian
Mali|Malian
Malta|Maltese
Mauritania|Mauritanian
Mauritius|Mauritian
Mexico|Mexican
Moldova|Moldovan
Monaco|Monegasque
Mongolia|Mongolian,Mongol
Montenegro|Montenegrin
Morocco|Moroccan
Mozambique|Mozambican
Namibia|Namibian
Nepal|Nepalese,Nepali
New Zealand|New Zealander
Nicaragua|Nicaraguan
Niger|Nigerien
Nigeria|Nigerian
Norway|Norwegian
Oman|Omani
Pakistan|Pakistani
Palestine|Palestinian
Panama|Panamanian
Papua New Guinea|Papuan
Paraguay|Paraguayan
Peru|Peruvian
Philippines|Philippine,Filipino,Filipina
Poland|Polish,Pole
Portugal|Portuguese
Puerto Rico|Puerto Rican
Qatar|Qatari
Romania|Romanian
Rwanda|Rwandan
Samoa|Samoan
Senegal|Senegalese
Serbia|Serbian,Serb
Sierra Leone|Sierra Leonean
Singapore|Singaporean
Slovakia|Slovak,Slovakian
Slovenia|Slovenian,Slovene
Somalia|Somali
South Africa|South African
South Sudan|South Sudanese
Spain|Spanish,Spaniard
Sri Lanka|Sri Lankan
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish,Swede
Switzerland|Swiss
Syria|Syrian
Taiwan|Taiwanese
Tajikistan|Tajik
Tanzania|Tanzanian
Thailand|Thai
Tibet|Tibetan
Togo|Togolese
Tonga|Tongan
Trinidad and Tobago|Trinidadian
Tunisia|Tunisian
Turkmenistan|Turkmen
Uganda|Ugandan
Ukraine|Ukrainian
Uruguay|Uruguayan
Uzbekistan|Uzbek
Venezuela|Venezuelan
Vietnam|Vietnamese
Yemen|Yemeni
Yugoslavia|Yugoslav
Zambia|Zambian
Zimbabwe|Zimbabwean
Europe|European
Asia|Asian
Africa|African
South America|South American
North America|North American
Central America|Central American
Latin America|Latin American
Middle East|Middle Eastern
Antarctica|
Scandinavia|Scandinavian
Catalonia|Catalan
Quebec|Quebecer,Québécois
Chechnya|Chechen
Crimea|Crimean
Bavaria|Bavarian
Hawaii|Hawaiian
Texas|Texan
California|Californian
`;

/** A country: its names, the fullest first, and what its people and things are called. */
export interface Country {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = '', demonyms = ''] = line.split('|');
    return { names: names.split(','), demonyms: demonyms.split(',').filter(Boolean) };
  });

/** Words that are a country's name only with a capital. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(
  'turkey china jordan guinea jersey georgia chile japan panama emirates muscat'.split(' '),
);

/** Countries and states in small letters ("in vietnam"), as far as the word is nothing else; short ones are passed over. */
export const COUNTRIES_IN_SMALL_LETTERS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names }) => names.filter((name) => /^\p{Lu}\p{Ll}{4,}$/u.test(name)))
    .map((name) => name.toLowerCase())
    .filter((name) => !COMMON_NOUNS.has(name)),
);
