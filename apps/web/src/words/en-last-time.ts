/** What was told in an earlier check, offered again. */
export const lastTime = {
  heading: (day: string) => `Last time, on ${day}, you told us:`,
  takes: (medicines: string, isAll: boolean) =>
    isAll ? `You take ${medicines}, and no other medicine` : `You take ${medicines}`,
  mustNotEat: (foods: string) => `You must not eat: ${foods}`,
  noMedicines: 'You take no medicines',
  supplement: (name: string, amount: string) => `${name}, ${amount}`,
  lab: (name: string, value: string, day: string) => `Blood test, ${day}: ${name} ${value}`,
  lead: 'Is all of it still true? If a medicine is new or has changed, start afresh. Danger signs and what bothers you now are asked again either way.',
  goOn: 'Still true: go on with these',
  afresh: 'Start afresh'
}
