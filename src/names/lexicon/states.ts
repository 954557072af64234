/**
 * The states of the United States with the abbreviations that follow a town's name: the Associated Press Stylebook's and the Postal Service's.
 * One a line, the full name first.
 */
const TABLE = `
Alabama,Ala.,AL
Alaska,AK
Arizona,Ariz.,AZ
Arkansas,Ark.,AR
California,Calif.,CA
Colorado,Colo.,CO
Connecticut,Conn.,CT
Delaware,Del.,DE
District of Columbia,D.C.,DC
Florida,Fla.,FL
Georgia,Ga.,GA
Hawaii,HI
Idaho,ID
Illinois,Ill.,IL
Indiana,Ind.,IN
Iowa,IA
Kansas,Kan.,KS
Kentucky,Ky.,KY
Louisiana,La.,LA
Maine,ME
Maryland,Md.,MD
Massachusetts,Mass.,MA
Michigan,Mich.,MI
Minnesota,Minn.,MN
Mississippi,Miss.,MS
Missouri,Mo.,MO
Montana,Mont.,MT
Nebraska,Neb.,NE
Nevada,Nev.,NV
New Hampshire,N.H.,NH
New Jersey,N.J.,NJ
New Mexico,N.M.,NM
New York,N.Y.,NY
North Carolina,N.C.,NC
North Dakota,N.D.,ND
Ohio,OH
Oklahoma,Okla.,OK
Oregon,Ore.,OR
Pennsylvania,Pa.,PA
Rhode Island,R.I.,RI
South Carolina,S.C.,SC
South Dakota,S.D.,SD
Tennessee,Tenn.,TN
Texas,TX
Utah,UT
Vermont,Vt.,VT
Virginia,Va.,VA
Washington,Wash.,WA
West Virginia,W.Va.,WV
Wisconsin,Wis.,WI
Wyoming,Wyo.,WY
`;

/** The full name of a state by each of its abbreviations, with their full stops. */
export const STATES_BY_ABBREVIATION: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...short] = line.split(',');
      return short.map((form): readonly [string, string] => [form, name]);
    }),
);
