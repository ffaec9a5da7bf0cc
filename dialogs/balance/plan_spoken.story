account: on-a-plan
medium: spoken

> how much do i owe
< As of Sunday, November twenty-second, twenty twenty-six, the payoff amount for Grace Okafor is five thousand eighty-five dollars and thirty-four cents.
| five thousand eighty-five dollars and thirty-four cents for twenty twenty-four
| Not yet counted: one payment on its way, two hundred dollars.
| You are on a payment plan of two hundred dollars a month. The next payment is two hundred dollars on Tuesday, December fifteenth, twenty twenty-six. You can say: Make a payment, Why do I owe this, My payments.
