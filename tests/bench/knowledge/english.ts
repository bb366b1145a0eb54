import type { Words } from './language'

const list = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/)
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const ONSETS = words('b br c cl d dr f fl g gr h j k l m n p pl qu r s sh st t tr v w y z')
const VOWELS = words('a e i o u ea ai ou')
const CODAS = words('l n r s t nd rk mp lt ck ss x rn')

/** 232 first halves and 754 others, each pair at most once in 175,000. */
function made(n: number): string {
  const [first, second] = [n % 232, Math.floor(n / 232) % 754]
  const start = `${ONSETS[first % 29] ?? ''}${VOWELS[Math.floor(first / 29)] ?? ''}`
  const rest = `${ONSETS[(second + n) % 29] ?? ''}${VOWELS[Math.floor(second / 29) % 8] ?? ''}${CODAS[(second * 7 + n) % 13] ?? ''}`
  return start + rest
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export const ENGLISH: Words = {
  everyday: words(`the to your a and of you is in for we it on this that if are can with be or by from as at not will have
    when i my after any our may before all no was an must which they each within only up there more once been has it's do
    also how please out one other same until so please about please into`),
  trades: [
    {
      products: list('Roaming Pass; Family Plan; Fibre 500; Prepaid Card; Business Line; Data Booster; Home Router; Unlimited Plan; Streaming Bundle; Student Plan; Second SIM; Landline'),
      words: words(`bill data roaming minutes network signal coverage router modem fibre broadband outage engineer installation number
        porting contract upgrade handset voicemail text allowance overage charge invoice speed latency cable socket activation sim
        unlock hotspot prepaid topup balance country abroad plan tariff bundle discount cancellation relocation address meter`),
      amounts: ['Monthly fee', 'Data allowance', 'Setup fee'],
    },
    {
      products: list('Current Account; Savings Account; Credit Card; Debit Card; Home Loan; Car Loan; Travel Card; Business Account; Joint Account; Cash Card; Bond Fund; Overdraft'),
      words: words(`account card transfer payment interest rate loan mortgage statement deposit withdrawal limit overdraft fee pin
        fraud dispute refund merchant exchange currency branch signature identity document beneficiary standing order instalment
        repayment arrears insurance fund portfolio dividend tax certificate cheque cash machine password token freeze replacement`),
      amounts: ['Annual fee', 'Interest rate', 'Daily limit'],
    },
    {
      products: list('Economy Light; Economy Flex; Business Saver; Award Ticket; Group Booking; Upgrade Voucher; Lounge Pass; Extra Bag; Seat Choice; Family Fare; Stopover Ticket; Charter'),
      words: words(`flight ticket booking seat baggage luggage check-in boarding gate delay cancellation rebooking refund voucher
        miles upgrade lounge passport visa transit connection airport terminal departure arrival schedule fare surcharge infant
        wheelchair pet meal allergy crew compensation receipt itinerary passenger name correction route stopover waiver claim`),
      amounts: ['Change fee', 'Bag weight', 'Refund fee'],
    },
    {
      products: list('Green Tariff; Night Tariff; Gas Supply; Water Supply; Solar Feed-in; Heat Pump Plan; Smart Meter; Boiler Cover; Fixed Tariff; Moving Service; Prepay Meter; Business Power'),
      words: words(`meter reading electricity gas water supply tariff outage fault pressure leak boiler heating inspection safety
        engineer appointment bill estimate debit instalment arrears deposit moving address tenant landlord solar panel feed-in
        battery charger cable fuse substation restoration compensation hardship grant certificate emergency shutoff reconnection`),
      amounts: ['Unit price', 'Standing charge', 'Visit fee'],
    },
  ],
  questions: list(`how do I cancel it; when does it start; what does it cost; how do I get a refund; why was I charged twice;
    can I change the date; who may sign for it; how do I report a fault; what happens if I move; how long does it take;
    which documents are needed; how do I add a person; what is not covered; how do I raise the limit; where is it accepted;
    how do I renew it; what if I am late; can I pause it; how do I transfer it; is there a discount; how do I complain;
    what is the deposit; how do I read it; can I keep my number`),
  customer: list(`yes hello; I was wondering; right so; the thing is; well you see; sorry one more thing; okay but; and another question;
    as I said; no not that; my wife says; I read on the website that`),
  agent: list('certainly; let me have a look; thank you for waiting; one moment please; I see; of course; may I ask; I understand; just to confirm; right'),
  greeting: 'Good morning, thank you for calling, how may I help you today?',
  made,
  sentence: (each) => `${capital(each.join(' '))}.`,
  title: (product, question, word) => `${product} - ${question} ${word}`,
  product: (name, product) => `${capital(name)} ${product}`,
  fact: (name, amount) => `${name}: ${amount}`,
  limit: (name, amount) => `with a ${name.toLowerCase()} under ${amount}`,
}
