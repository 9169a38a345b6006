/** What was told in an earlier check, offered again. */
export const lastTime = {
  heading: (day: string) => `Last time, on ${day}`,
  takes: (medicines: string, isAll: boolean) =>
    isAll ? `Takes ${medicines}, and no other medicine` : `Takes ${medicines}`,
  mustNotEat: (foods: string) => `Must not eat: ${foods}`,
  noMedicines: 'Takes no medicines',
  supplement: (name: string, amount: string) => `${name}, ${amount}`,
  lab: (name: string, value: string, day: string) => `Blood test, ${day}: ${name} ${value}`,
  lead: 'Is all of this still true? If a medicine is new or has changed, start afresh. What bothers you now and the danger signs are asked again.',
  goOn: 'Still true: go on with these',
  afresh: 'Start afresh'
}
