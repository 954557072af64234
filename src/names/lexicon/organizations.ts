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

/**
 * What opens the name of a body before "of", "for" and the like and its field: "Federation of Small Businesses", "Institute for Fiscal Studies",
 * "Campaign to Protect Rural England". Lower case. (The kinds of bodies in the Charity Commission's register and in the list of public bodies of the
 * UK Cabinet Office.)
 */
export const BODY_OPENERS: ReadonlySet<string> = new Set(
  `federation confederation association institute institution council committee commission campaign centre center board bureau office department
  ministry society union college academy alliance coalition foundation fund agency authority trust league chamber directorate network forum
  organisation organization movement guild inspectorate friends club consortium university`.split(/\s+/),
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
 * From the Associated Press Stylebook's entries on government, military, international bodies, media, companies and sports, and the leagues' and stock
 * indices' own lists of members.
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
New York Yankees,Yankees
New York Mets,Mets
Boston Red Sox
Chicago Cubs,Cubs
Chicago White Sox
Los Angeles Dodgers,Dodgers
San Francisco Giants
St. Louis Cardinals
Atlanta Braves,Braves
Houston Astros,Astros
Philadelphia Phillies,Phillies
Washington Nationals
Baltimore Orioles,Orioles
Toronto Blue Jays
Oakland Athletics
Seattle Mariners,Mariners
Texas Rangers
San Diego Padres,Padres
Milwaukee Brewers,Brewers
Cleveland Guardians
Detroit Tigers
Minnesota Twins
Kansas City Royals
Tampa Bay Rays
Miami Marlins,Marlins
Los Angeles Lakers,Lakers
Boston Celtics,Celtics
Golden State Warriors
Chicago Bulls
New York Knicks,Knicks
Brooklyn Nets
Miami Heat
Dallas Mavericks,Mavericks
San Antonio Spurs
Philadelphia 76ers,76ers
Milwaukee Bucks
Denver Nuggets
Phoenix Suns
Cleveland Cavaliers,Cavaliers
Toronto Raptors,Raptors
New England Patriots
Dallas Cowboys,Cowboys
Green Bay Packers,Packers
Pittsburgh Steelers,Steelers
Kansas City Chiefs
San Francisco 49ers,49ers
New York Jets
New York Giants
Philadelphia Eagles
Denver Broncos,Broncos
Buffalo Bills
Baltimore Ravens,Ravens
Seattle Seahawks,Seahawks
Miami Dolphins
Las Vegas Raiders,Raiders
Cincinnati Bengals,Bengals
Minnesota Vikings
Detroit Lions
Pittsburgh Penguins
New York Rangers
Toronto Maple Leafs
Montreal Canadiens,Canadiens
Manchester United,Man United
Manchester City,Man City
Real Madrid
Barcelona FC,FC Barcelona
Bayern Munich
Paris Saint-Germain,PSG
Juventus
Tottenham Hotspur,Tottenham
Aston Villa
Newcastle United
West Ham United,West Ham
Crystal Palace
Meta Platforms
OpenAI
SpaceX
Blue Origin
Spotify
Airbnb
Lyft
DoorDash
Salesforce
Palantir
Advanced Micro Devices,AMD
Micron Technology,Micron
Texas Instruments
Taiwan Semiconductor Manufacturing Company,TSMC
SoftBank
Foxconn
Ericsson
Xiaomi
ByteDance
Eli Lilly
Moderna
Sanofi
Roche
Bayer
Bristol Myers Squibb
AbbVie
Amgen
Gilead Sciences,Gilead
Novo Nordisk
CVS Health,CVS
Walgreens
UnitedHealth Group,UnitedHealth
Kroger
Best Buy
Macy's
Nordstrom
Burger King
Taco Bell
Wendy's
Dunkin' Donuts
Domino's
Chipotle
Cracker Barrel
Applebee's
Olive Garden
Chick-fil-A
Tesco
Sainsbury's
Marks & Spencer
Ikea,IKEA
Heineken
Nestle,Nestlé
Danone
Kraft Heinz
Philip Morris
General Electric,GE
Caterpillar
Honeywell
3M
DuPont
Dow Chemical
TotalEnergies
Equinor
Petrobras
Berkshire Hathaway
American Express
Mastercard
PricewaterhouseCoopers,PwC
Deloitte
Ernst & Young
KPMG
McKinsey & Company,McKinsey
Moody's
Standard & Poor's,S&P
Fitch Ratings,Fitch
Nasdaq
New York Stock Exchange,NYSE
London Stock Exchange
Bank of Japan
Bank of Canada
People's Bank of China
Bundesbank
Southwest Airlines
JetBlue
Air France
Qantas
Cathay Pacific
Singapore Airlines
EasyJet,easyJet
Amtrak
Union Pacific
General Dynamics
BAE Systems
Rolls-Royce
Thales
Rheinmetall
Wagner Group
Red Crescent
World Economic Forum
Asian Development Bank
Inter-American Development Bank
African Development Bank
Gulf Cooperation Council
Organization of American States,OAS
International Court of Justice
European Court of Human Rights
European Court of Justice
European Council
Council of Europe
Warsaw Pact
UNRWA
UN Human Rights Council,U.N. Human Rights Council
International Energy Agency,IEA
World Meteorological Organization,WMO
Intergovernmental Panel on Climate Change,IPCC
Oxfam
Transparency International
Reporters Without Borders
Committee to Protect Journalists
Southern Poverty Law Center
Anti-Defamation League
Human Rights Campaign
Federalist Society
Cato Institute
American Enterprise Institute
Council on Foreign Relations
Rand Corporation
Bureau of Labor Statistics
Census Bureau
Congressional Research Service
National Transportation Safety Board,NTSB
National Highway Traffic Safety Administration,NHTSA
National Weather Service
National Hurricane Center
Federal Deposit Insurance Corporation,FDIC
Commodity Futures Trading Commission,CFTC
Small Business Administration
Social Security Administration
Immigration and Customs Enforcement,ICE
Customs and Border Protection,CBP
Border Patrol
National Guard
Marine Corps
Air Force
Joint Chiefs of Staff
National Security Council
Office of Management and Budget
House Judiciary Committee
House Oversight Committee
Senate Judiciary Committee
Metropolitan Police
Equality and Human Rights Commission,EHRC
Avon and Somerset Police
Devon and Cornwall Police
Crown Prosecution Service
Office for National Statistics,ONS
Ofcom
Home Office
Foreign Office
MI5
MI6
GCHQ
Scottish National Party,SNP
Sinn Fein,Sinn Féin
Reform UK
Bharatiya Janata Party,BJP
Indian National Congress
Christian Democratic Union,CDU
Alternative for Germany,AfD
National Rally
Fidesz
Chinese Communist Party,Communist Party of China
Hayat Tahrir al-Sham
Proud Boys
Oath Keepers
The New Yorker
The Economist
The Wall Street Journal
The Washington Post
The Guardian
The Times of London
The Telegraph
The Intercept
ProPublica
BuzzFeed News,BuzzFeed
Axios
Breitbart News,Breitbart
CNBC
PBS
C-SPAN
ESPN
ITV
Channel 4
Sky Sports
Univision
Telemundo
Deutsche Welle
Nikkei
Yonhap
Princeton University,Princeton
Columbia University
Cornell University,Cornell
Duke University
Georgetown University,Georgetown
Johns Hopkins University,Johns Hopkins
Stanford University
Yale University
Oxford University,University of Oxford
Cambridge University,University of Cambridge
London School of Economics,LSE
Imperial College London
UCLA
Massachusetts Institute of Technology
California Institute of Technology,Caltech
Mayo Clinic
Cleveland Clinic
Smithsonian Institution,Smithsonian
Metropolitan Museum of Art
Warner Bros.
Paramount Pictures
Universal Pictures
Lucasfilm
Pixar
Marvel Studios
Nintendo
Activision Blizzard
Electronic Arts
World Bank Group
International Paralympic Committee
World Anti-Doping Agency,WADA
Major League Soccer,MLS
National Football League
National Basketball Association
National Hockey League
PGA Tour
Formula One
`;

export const ORGANIZATION_TABLE: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(','));
