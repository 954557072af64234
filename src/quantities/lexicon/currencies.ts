/** Money: how its signs, letters and words name the ISO 4217 code. https://www.iso.org/iso-4217-currency-codes.html */

const table = (list: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(list).flatMap(([code, forms]) => forms.split('|').map((form) => [form, code] as const)));

/** What stands before the figures, read as it is written. A bare "$" is the US dollar. "PS" and "Y=" are how some wires send the signs of the pound and the yen. */
export const SIGNS_BEFORE = table({
  USD: '$|US$|$US|U.S.$',
  AUD: 'A$|$A|AU$|AUD$',
  CAD: 'C$|CA$|CDN$|CAD$|Cdn$',
  NZD: 'NZ$',
  HKD: 'HK$',
  SGD: 'S$',
  TWD: 'NT$',
  BRL: 'R$',
  MXN: 'Mex$|MX$',
  GBP: '£|PS',
  EUR: '€',
  JPY: '¥|JP¥|Y=',
  CNY: 'CN¥|RMB',
  INR: '₹|Rs|Rs.|INR',
  KRW: '₩',
  RUB: '₽',
  ILS: '₪|NIS',
  NGN: '₦',
  PHP: '₱',
  THB: '฿',
  VND: '₫',
  UAH: '₴',
  TRY: '₺',
  MYR: 'RM',
  CHF: 'SFr|Fr',
  AED: 'Dh|Dhs',
  BDT: 'Tk',
  KES: 'KSh|Ksh',
  ZAR: 'R',
});

/** ISO codes that stand beside figures as they are ("AUD1.5m", "110 JPY"). */
export const ISO_CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY AUD CAD NZD HKD SGD TWD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY ILS AED SAR QAR KWD BHD OMR ' +
    'EGP MAD ZAR NGN KES GHS TZS UGX INR PKR BDT LKR NPR IDR MYR PHP THB VND KRW BRL MXN ARS CLP COP PEN UYU'
  ).split(' '),
);

/** Names of currencies after figures, the singular and the plural. A longer name comes with its country before it. */
export const NAMES_AFTER = table({
  USD: 'dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|buck|bucks',
  AUD: 'australian dollar|australian dollars',
  CAD: 'canadian dollar|canadian dollars',
  NZD: 'new zealand dollar|new zealand dollars',
  HKD: 'hong kong dollar|hong kong dollars',
  SGD: 'singapore dollar|singapore dollars|singaporean dollars',
  TWD: 'taiwan dollar|taiwan dollars|new taiwan dollars',
  GBP: 'pound sterling|pounds sterling|british pound|british pounds|quid',
  EUR: 'euro|euros',
  JPY: 'yen|japanese yen',
  CNY: 'yuan|renminbi|chinese yuan|rmb',
  INR: 'rupee|rupees|indian rupees',
  PKR: 'pakistani rupees|pakistan rupees',
  LKR: 'sri lankan rupees',
  KRW: 'korean won|south korean won',
  RUB: 'ruble|rubles|rouble|roubles|russian rubles|russian roubles',
  CHF: 'swiss franc|swiss francs',
  SEK: 'swedish crowns|swedish kronor|swedish krona|kronor',
  NOK: 'norwegian crowns|norwegian kroner',
  DKK: 'danish crowns|danish kroner|danish krone',
  CZK: 'czech crowns|czech koruna',
  ILS: 'shekel|shekels|israeli shekels',
  MYR: 'ringgit|malaysian ringgit',
  IDR: 'rupiah|indonesian rupiah',
  THB: 'baht|thai baht',
  VND: 'vietnamese dong',
  PHP: 'philippine pesos',
  MXN: 'mexican pesos',
  ARS: 'argentine pesos',
  CLP: 'chilean pesos',
  COP: 'colombian pesos',
  ZAR: 'rand|south african rand',
  NGN: 'naira|nigerian naira',
  KES: 'kenyan shillings',
  EGP: 'egyptian pounds',
  TRY: 'lira|turkish lira|turkish liras',
  AED: 'dirham|dirhams|uae dirhams',
  SAR: 'riyal|riyals|saudi riyals',
  BRL: 'reais|brazilian reais',
  PLN: 'zloty|zlotys|zloties|polish zloty',
  HUF: 'forint|forints|hungarian forints',
  UAH: 'hryvnia|hryvnias',
  BDT: 'taka',
  HRK: 'kuna|kunas|croatian kuna|croatian kunas',
});

/** Hundredths of a currency, after figures: cents are US cents where the text says no more. "=" forms stand glued to the figures. */
export const HUNDREDTHS = table({
  USD: 'cent|cents|¢|us cents|u.s. cents|=c',
  GBP: 'pence|penny|=p',
  EUR: 'euro cents|eurocents|euro cent',
  AUD: 'australian cents',
  CAD: 'canadian cents',
});
