/**
 * Words that end the name of an organization ("Justice Department", "Acme Corp."), in lower case and without full stops.
 * Companies' legal forms are those of the "Companies" entries of the Associated Press Stylebook.
 */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  `inc corp corporation co company companies ltd llc llp plc gmbh ag sa nv group holdings partners associates bank bancorp insurance
  airlines airways motors pharmaceuticals technologies systems industries laboratories labs studios pictures entertainment media
  records networks network television radio press times post journal herald tribune gazette chronicle magazine news broadcasting
  university college school academy institute institution hospital clinic foundation fund trust charity library museum
  party committee commission council congress parliament senate assembly house caucus cabinet court tribunal
  department ministry agency administration bureau office authority board service services police army navy force forces guard corps
  treasury embassy union federation confederation association league society club organization organisation alliance coalition
  movement front brigade brigades church diocese team fc united nations center centre exchange reserve
  campaign initiative project watch international`
    .split(/\s+/)
    .filter(Boolean),
);

/** Legal forms at the end of a company's name, which its shorter form leaves out. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc corp corporation co company ltd llc llp plc gmbh ag sa nv group holdings'.split(' '),
);

/** Words that open the name of an organization before "of" or "for": "University of Ohio", "Department of Justice". */
export const ORGANIZATION_OPENERS: ReadonlySet<string> = new Set(
  `university college department ministry bank house council board bureau institute academy school court church office association
  federation society league union party chamber commission committee center centre army brotherhood ministry secretary`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Well-known organizations, by the names that news gives them; each line is one, the fullest name first.
 * From the Associated Press Stylebook's entries on government, military, international bodies and media.
 */
const TABLE = `
United Nations,U.N.,UN
North Atlantic Treaty Organization,NATO,Nato
World Health Organization,WHO
World Trade Organization,WTO
International Monetary Fund,IMF
World Bank
Organization of the Petroleum Exporting Countries,OPEC
European Commission
European Parliament
European Central Bank,ECB
African Union
Arab League
Association of Southeast Asian Nations,ASEAN
International Criminal Court,ICC
International Atomic Energy Agency,IAEA
United Nations Security Council,U.N. Security Council,Security Council
UNICEF,Unicef
UNESCO,Unesco
UNHCR
Interpol
Red Cross
Amnesty International
Human Rights Watch
Greenpeace
Federal Bureau of Investigation,FBI,F.B.I.
Central Intelligence Agency,CIA,C.I.A.
National Security Agency,NSA,N.S.A.
Department of Homeland Security,DHS
Environmental Protection Agency,EPA,E.P.A.
Food and Drug Administration,FDA,F.D.A.
Centers for Disease Control and Prevention,Centers for Disease Control,CDC
Internal Revenue Service,IRS,I.R.S.
Securities and Exchange Commission,SEC,S.E.C.
Federal Reserve,Fed
Federal Communications Commission,FCC
Federal Trade Commission,FTC
Federal Election Commission,FEC
Federal Aviation Administration,FAA
Federal Emergency Management Agency,FEMA
National Aeronautics and Space Administration,NASA,Nasa
National Institutes of Health,NIH
National Rifle Association,NRA,N.R.A.
American Civil Liberties Union,ACLU
National Association for the Advancement of Colored People,NAACP
Planned Parenthood
Pentagon
White House
Kremlin
Downing Street
Capitol Hill
Congress
Senate
House of Representatives,House,U.S. House
Supreme Court
Justice Department,Department of Justice,DOJ
State Department,Department of State
Treasury Department,Department of the Treasury,US Treasury,U.S. Treasury
Commerce Department,Department of Commerce
Defense Department,Department of Defense
Labor Department,Department of Labor
Education Department,Department of Education
Energy Department,Department of Energy
Secret Service
Coast Guard
Parliament
House of Commons
House of Lords
Scotland Yard
Bank of England
National Health Service,NHS
Republican National Committee,RNC
Democratic National Committee,DNC
Republican Party,GOP,G.O.P.
Democratic Party
Labour Party
Conservative Party
Islamic State,ISIS,ISIL,Isis
Taliban
Hamas
Hezbollah,Hizbollah
al-Qaida,al-Qaeda,Al-Qaida,Al-Qaeda,Al Qaeda,Qaeda
Muslim Brotherhood
Boko Haram
Mossad
Knesset
Bundestag
Fatah
Ku Klux Klan
Black Lives Matter
Associated Press,AP
Reuters
Agence France-Presse,AFP
Bloomberg
British Broadcasting Corporation,BBC
Cable News Network,CNN
Fox News
MSNBC
NBC,NBC News
CBS,CBS News
ABC,ABC News
National Public Radio,NPR
New York Times,The New York Times
Washington Post
Wall Street Journal
Los Angeles Times
USA Today
Financial Times
Guardian
Politico
Al Jazeera
Twitter
Facebook
Google
Apple
Microsoft
Amazon
YouTube
Instagram
Uber
Tesla
Boeing
Airbus
Exxon Mobil,ExxonMobil,Exxon
Goldman Sachs
JPMorgan Chase,JPMorgan
General Motors,GM
Ford
Toyota
Volkswagen,VW
Walmart,Wal-Mart
Wall Street
NBA
NFL
NHL
FIFA
UEFA
NCAA
Premier League
International Olympic Committee,IOC
Harvard
Yale
Stanford
MIT
Xinhua,Xinhua News Agency
Kyodo,Kyodo News
Tass,TASS,Itar-Tass
Interfax
Al Arabiya
Sky News
Newsweek
Newsday
New York Post
New York Daily News
Boston Globe
Chicago Tribune
San Francisco Chronicle
Daily Mail
Daily Telegraph
Der Spiegel
Le Monde
Haaretz
Major League Baseball,MLB
Yahoo
Intel
IBM,International Business Machines
Oracle Corporation
Cisco
Dell
Hewlett-Packard
Nokia
Samsung
Sony
Netflix
eBay
PayPal
Mozilla
Adobe
LinkedIn
Snapchat
WhatsApp
TikTok
Nvidia
Qualcomm
Huawei
Alibaba
Tencent
Baidu
Lenovo
Panasonic
Toshiba
Siemens
Citigroup
Citibank
Wells Fargo
Bank of America
Morgan Stanley
HSBC
Barclays
Deutsche Bank
UBS
Credit Suisse
Lehman Brothers
Merrill Lynch
BlackRock
Chevron
BP
Royal Dutch Shell
ConocoPhillips
Gazprom
Rosneft
Saudi Aramco,Aramco
Enron
Honda
Nissan
BMW
Hyundai
Fiat
Chrysler
Volvo
Renault
Mitsubishi
Costco
Home Depot
Starbucks
McDonald's
Nike
Adidas
Coca-Cola
PepsiCo,Pepsi
Procter & Gamble
Unilever
Pfizer
Merck
Johnson & Johnson
Novartis
AstraZeneca
GlaxoSmithKline
Delta Air Lines
United Airlines
American Airlines
British Airways
Lufthansa
Ryanair
Lockheed Martin
Raytheon
Northrop Grumman
AT&T
Verizon
Comcast
T-Mobile
Vodafone
FedEx
Walt Disney Company,Disney
Time Warner
Viacom
Likud
Kuomintang
Baath Party,Baath
African National Congress,ANC
Palestinian Authority
Palestine Liberation Organization,PLO
Islamic Jihad
Lashkar-e-Taiba,LeT
al-Shabab,al-Shabaab
Kurdistan Workers' Party,PKK
Irish Republican Army,IRA
Revolutionary Armed Forces of Colombia,FARC
Drug Enforcement Administration,DEA
Transportation Security Administration,TSA
Department of Agriculture,USDA,Agriculture Department
Department of Housing and Urban Development,HUD
Department of Health and Human Services,HHS
Department of Veterans Affairs
Occupational Safety and Health Administration,OSHA
Agency for International Development,USAID
National Oceanic and Atmospheric Administration,NOAA
Government Accountability Office,GAO
Congressional Budget Office,CBO
Consumer Financial Protection Bureau,CFPB
National Labor Relations Board,NLRB
Organization for Economic Cooperation and Development,OECD
Organization for Security and Cooperation in Europe,OSCE
International Labor Organization,ILO
United Nations High Commissioner for Refugees
World Food Program,World Food Programme,WFP
Doctors Without Borders
Save the Children
Salvation Army
United Way
Sierra Club
Heritage Foundation
Brookings Institution
Pew Research Center
AFL-CIO
Service Employees International Union,SEIU
United Auto Workers,UAW
Teamsters
`;

export const ORGANIZATION_TABLE: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(','));
