/** The parts of the two countries that license by parts, after ISO 3166-2; browsers know the names of countries alone. */
const parts = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC Distrito de Columbia|FL Florida|GA Georgia|HI Hawái|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Luisiana|ME Maine|MD Maryland|MA Massachusetts|MI Míchigan|MN Minnesota|MS Misisipi|MO Misuri|MT Montana|NE Nebraska|NV Nevada|NH Nuevo Hampshire|NJ Nueva Jersey|NM Nuevo México|NY Nueva York|NC Carolina del Norte|ND Dakota del Norte|OH Ohio|OK Oklahoma|OR Oregón|PA Pensilvania|PR Puerto Rico|RI Rhode Island|SC Carolina del Sur|SD Dakota del Sur|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV Virginia Occidental|WI Wisconsin|WY Wyoming',
  CA: 'AB Alberta|BC Columbia Británica|MB Manitoba|NB Nuevo Brunswick|NL Terranova y Labrador|NS Nueva Escocia|NT Territorios del Noroeste|NU Nunavut|ON Ontario|PE Isla del Príncipe Eduardo|QC Quebec|SK Saskatchewan|YT Yukón',
};

/** Their names by code: "US-NM" is "Nuevo México". */
export const regionNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(parts).flatMap(([country, names]) => names.split('|').map((name) => [`${country}-${name.slice(0, 2)}`, name.slice(3)])),
);
