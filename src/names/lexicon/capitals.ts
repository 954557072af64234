/**
 * Seats of government that are hardly ever anything but places, as news writes them (CIA World Factbook). Left out are those that are as often
 * the name of a person or of something else: Washington, Victoria, Wellington, Santiago, Nice.
 */
export const CAPITALS: readonly string[] = `
Abu Dhabi
Accra
Addis Ababa
Algiers
Amman
Amsterdam
Ankara
Antananarivo
Ashgabat
Asmara
Astana
Athens
Baghdad
Baku
Bamako
Bangkok
Beijing
Beirut
Belgrade
Berlin
Bogota
Bogotá
Brasilia
Brasília
Bratislava
Brazzaville
Brussels
Bucharest
Budapest
Buenos Aires
Bujumbura
Cairo
Canberra
Cape Town
Caracas
Chisinau
Colombo
Conakry
Copenhagen
Dakar
Damascus
Dar es Salaam
Dhaka
Doha
Dublin
Dushanbe
Freetown
Gaborone
Guatemala City
Hanoi
Harare
Havana
Helsinki
Islamabad
Jakarta
Jerusalem
Johannesburg
Juba
Kabul
Kampala
Kathmandu
Khartoum
Kiev
Kyiv
Kigali
Kingston
Kinshasa
Kuala Lumpur
La Paz
Lagos
Libreville
Lilongwe
Lisbon
Ljubljana
Luanda
Lusaka
Managua
Manama
Manila
Maputo
Mexico City
Minsk
Mogadishu
Monrovia
Montevideo
Moscow
Muscat
N'Djamena
Nairobi
Nassau
New Delhi
Niamey
Nicosia
Nouakchott
Ottawa
Ouagadougou
Panama City
Phnom Penh
Podgorica
Port-au-Prince
Prague
Pretoria
Pyongyang
Quito
Rabat
Ramallah
Reykjavik
Riga
Riyadh
Sanaa
San Salvador
Sarajevo
Seoul
Skopje
Stockholm
Suva
Taipei
Tallinn
Tashkent
Tbilisi
Tegucigalpa
Tehran
Tel Aviv
Tirana
Tokyo
Tripoli
Tunis
Ulaanbaatar
Vienna
Vientiane
Vilnius
Warsaw
Yaounde
Yerevan
Zagreb
`
  .trim()
  .split('\n');
