/** Short forms of first names; the names on a line may stand for one person. From the etymologies of the Oxford Dictionary of First Names. */
const TABLE = `
william bill billy will willie
robert bob bobby rob robbie
richard dick rick ricky rich
james jim jimmy jamie
john jack johnny jon
joseph joe joey
thomas tom tommy
michael mike mick mickey
lawrence larry
edward ed eddie ted teddy ned
theodore ted teddy theo
charles charlie chuck
david dave
daniel dan danny
stephen steven steve
matthew matt
andrew andy drew
anthony tony
benjamin ben bennie
samuel sam sammy
christopher chris
kenneth ken kenny
ronald ron ronnie
donald don donnie
timothy tim
gregory greg
patrick pat paddy
philip phillip phil
peter pete
frederick fred freddie
francis frank
nicholas nick
nathaniel nathan nate
alexander alex sandy
albert al bert
alfred al alf
gerald jerry gerry
jerome jerry
jeffrey jeff
leonard len lenny leo
raymond ray
douglas doug
vincent vince
walter walt
eugene gene
elizabeth liz beth betty eliza lizzie betsy
katherine catherine kathryn kate kathy cathy katie
margaret maggie meg peggy
patricia pat patty tricia
susan sue susie
barbara barb
deborah debbie deb
jennifer jen jenny
jessica jess
rebecca becky
christine christina chris tina
victoria vicky vicki
alexandra alex sandra
samantha sam
`;

const groups = new Map<string, Set<number>>();
TABLE.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const name of line.split(' ')) groups.set(name, (groups.get(name) ?? new Set()).add(group));
  });

/** Whether two first names, in lower case, may be forms of one: "bill" and "william". */
export function areForms(one: string, other: string): boolean {
  const others = groups.get(other);
  return others !== undefined && [...(groups.get(one) ?? [])].some((group) => others.has(group));
}
